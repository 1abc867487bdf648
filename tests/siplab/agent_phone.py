"""The softphone adapter on the real agent phone, as a rig of the contract suite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.contact import CallEvent, CallState
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from lab.sip_system import Caller
from tests.contracts.softphone import Inbox, Played, Step, SystemClock

if TYPE_CHECKING:
    from lab.sip_system import SipSystem

STATES = {
    "ring": CallState.INCOMING,
    "answer": CallState.CONNECTED,
    "hold": CallState.HELD,
    "resume": CallState.RESUMED,
    "end": CallState.ENDED,
}


class AgentPhone:
    """The adapter, connected; and what it heard."""

    def __init__(self, system: SipSystem) -> None:
        self.system = system
        self.inbox = Inbox()
        self.phone = BaresipPhone(system.ports.control["agent"], SystemClock())
        self.phone.start(self.inbox.deliver)
        self.inbox.wait_link(lambda link: link.live_calls is not None)
        self.calls: dict[str, str] = {}

    def wait(self, state: CallState, call_id: str = "", start: int = 0) -> CallEvent:
        """Return the first event of a state, heard after number `start`."""

        def found() -> list[CallEvent]:
            return [e for e in self.inbox.events[start:] if e.state is state and call_id in {"", e.call_id}]

        self.inbox.wait(lambda _: bool(found()), f"{state} of {call_id}")
        return found()[0]

    def talk(self) -> str:
        """Let the customer call and the agent answer; returns the call id."""
        call_id = self.system.dial()
        self.wait(CallState.INCOMING, call_id)
        self.phone.accept()
        self.wait(CallState.CONNECTED, call_id)
        return call_id

    def play(self, steps: list[Step], events: int) -> Played:
        for step in steps:
            heard = len(self.inbox.events)
            self._do(step)
            self.wait(STATES[step.what], self.calls[step.call], heard)
        return Played(self.inbox, self.inbox.wait_events(events))

    def close(self) -> None:
        ended = {event.call_id for event in self.inbox.events if event.state is CallState.ENDED}
        for _ in {event.call_id for event in self.inbox.events} - ended:
            self.system.customer_hangup()
        self.phone.stop()

    def _do(self, step: Step) -> None:
        if step.what == "ring":
            if not self.calls:
                self.system.call_as(Caller(step.number or "anonymous", step.name))
            self.calls[step.call] = self.system.dial()
        elif step.what == "answer":
            self.phone.accept()
        elif step.what == "end":
            self.system.customer_hangup()  # of two calls the newer one
        else:
            self.phone.send(step.what)
