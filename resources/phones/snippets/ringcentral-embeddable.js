// RingCentral Embeddable. Call it once on the page that holds the widget; the origin is the one the widget is loaded from:
//
//   agentAssistRingCentral(agentAssistHook({ port: 8765, token: tokenOfThisAgent, via: "ringcentral" }),
//                          "https://apps.ringcentral.com");
//
// Written from the public documentation of the widget; not tried against the service. In calls from widget to widget,
// "start" comes while it still rings.
"use strict";

function agentAssistRingCentral(tell, origin) {
  const states = {
    "rc-call-ring-notify": "incoming",
    "rc-call-init-notify": "incoming",
    "rc-call-start-notify": "connected",
    "rc-call-hold-notify": "held",
    "rc-call-resume-notify": "resumed",
    "rc-call-end-notify": "ended",
  };
  window.addEventListener("message", function (event) {
    // Any frame and any page with a handle to this window can send messages; only the widget's count.
    if (event.origin !== origin || !event.data || !Object.hasOwn(states, event.data.type) || !event.data.call) return;
    const call = event.data.call;
    const out = call.direction === "Outbound";
    tell(states[event.data.type], {
      id: call.id,
      number: out ? call.to : call.from,
      name: out ? call.toUserName : call.fromUserName,
      direction: out ? "out" : "in",
    });
  });
}
