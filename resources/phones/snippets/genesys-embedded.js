// Genesys Cloud embedded client. Call it once on the page that holds the client's frame; the origin is your region's:
//
//   agentAssistGenesys(agentAssistHook({ port: 8765, token: tokenOfThisAgent, via: "genesys" }),
//                      "https://apps.mypurecloud.com");
//
// The framework file of the client has to pass interactionSubscription messages on to the page. Written from the public
// documentation; the payload is not verified against the service.
"use strict";

function agentAssistGenesys(tell, origin) {
  const states = { add: "incoming", connect: "connected", disconnect: "ended" };
  const held = new Set();

  function read(data) {
    if (typeof data !== "string") return data;
    try {
      return JSON.parse(data);
    } catch (error) {
      return null;
    }
  }

  window.addEventListener("message", function (event) {
    if (event.origin !== origin) return; // any frame can send messages
    const message = read(event.data);
    if (!message || message.type !== "interactionSubscription" || !message.data) return;
    const interaction = message.data.interaction;
    if (!interaction || !interaction.id) return;
    let state = Object.hasOwn(states, message.data.category) ? states[message.data.category] : "";
    if (message.data.category === "change") {
      const now = interaction.state === "HELD";
      if (now !== held.has(interaction.id)) state = now ? "held" : "resumed";
      if (now) held.add(interaction.id);
      else held.delete(interaction.id);
    }
    if (!state) return;
    if (state === "ended") held.delete(interaction.id);
    tell(state, {
      id: interaction.id,
      number: interaction.phone || interaction.ani,
      name: interaction.name,
      direction: interaction.direction === "Outbound" ? "out" : "in",
      line: interaction.queueName,
    });
  });
}
