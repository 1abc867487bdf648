// Amazon Connect Streams. Call it once, after connect.core.initCCP:
//
//   agentAssistAmazonConnect(agentAssistHook({ port: 8765, token: tokenOfThisAgent, via: "amazon-connect" }));
//
// Written from the public documentation of Streams; not tried against the service.
"use strict";

function agentAssistAmazonConnect(tell) {
  connect.contact(function (contact) {
    if (contact.getType() !== connect.ContactType.VOICE) return;
    let held = false;
    let over = false;

    function customer() {
      return contact.getInitialConnection();
    }

    function call() {
      const connection = customer();
      const endpoint = connection && connection.getEndpoint();
      const queue = contact.getQueue && contact.getQueue();
      return {
        id: contact.getContactId(),
        number: endpoint && endpoint.phoneNumber,
        direction: contact.isInbound() ? "in" : "out",
        line: queue && queue.name,
      };
    }

    function end() {
      if (over) return; // missed, ended and destroyed can all come for one contact
      over = true;
      tell("ended", call());
    }

    contact.onConnecting(() => tell("incoming", call()));
    contact.onConnected(() => tell("connected", call())); // not onAccepted: it does not come for desk phones
    contact.onRefresh(function () {
      const connection = customer();
      const now = Boolean(connection && connection.isOnHold && connection.isOnHold());
      if (over || now === held) return;
      held = now;
      tell(held ? "held" : "resumed", call());
    });
    contact.onMissed(end);
    contact.onEnded(end);
    contact.onDestroy(end);
  });
}
