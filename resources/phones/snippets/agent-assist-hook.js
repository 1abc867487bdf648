// Hands call events of a browser phone to Agent Assist on the same computer. Load it before one of the files beside it.
//
//   const tell = agentAssistHook({ port: 8765, token: tokenOfThisAgent, via: "amazon-connect" });
//
// The token is the one that this agent's desktop has in its keyring as "web-hook". Give it to this agent's page only; a
// page that everybody gets must not carry it. Names and numbers are the caller's: what Agent Assist would refuse in them
// is left out, so that a strange number does not hide a call.
"use strict";

function agentAssistHook(options) {
  const address = "http://127.0.0.1:" + Number(options.port) + "/v1/call-event";
  let order = Promise.resolve(); // one event after the other: a call must not end before it began

  function number(raw) {
    const text = String(raw || "").replace(/^tel:/i, "");
    return text.length <= 256 && /^[\p{L}\p{N}+*#.,()\/\-_:;=@%<>&? !~']*$/u.test(text) ? text : "";
  }

  function words(raw) {
    const text = String(raw || "").replace(/[\p{Z}\s]+/gu, " ").replace(/\p{C}/gu, "").trim();
    return Array.from(text).slice(0, 80).join("");
  }

  function event(state, call) {
    const id = String(call.id || "");
    const body = { state: state, via: options.via, number: number(call.number) };
    if (/^[!-~]{1,128}$/.test(id)) body.call_id = id;
    if (call.direction === "in" || call.direction === "out") body.direction = call.direction;
    if (words(call.name)) body.name = words(call.name);
    if (words(call.line)) body.line = words(call.line);
    return body;
  }

  async function send(body) {
    try {
      const answer = await fetch(address, {
        method: "POST",
        headers: { Authorization: "Bearer " + options.token, "Content-Type": "application/json" },
        body: JSON.stringify(body),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(3000),
      });
      return answer.ok;
    } catch (error) {
      return false; // no desktop, or an older one: the phone goes on
    }
  }

  // Returns a promise of true when the desktop took the event.
  return function tell(state, call) {
    const body = event(state, call); // as it is now, not as it is when its turn comes
    const done = order.then(() => send(body));
    order = done;
    return done;
  };
}
