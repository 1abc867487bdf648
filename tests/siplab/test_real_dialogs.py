"""The dialog event source on the real exchange, beside the agent's real phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent_assist.domain.contact import CallState
from agent_assist.telephony.access import Access
from agent_assist.telephony.ports.softphone import LinkState
from agent_assist.telephony.softphone.sip.phone import SipDialogPhone
from lab.programs import publishes_dialogs
from lab.sip_system import SipSystem
from tests.contracts.softphone import Inbox, SystemClock
from tests.siplab.agent_phone import AgentPhone

pytestmark = pytest.mark.sip
I, C, E = CallState.INCOMING, CallState.CONNECTED, CallState.ENDED  # noqa: E741


@pytest.fixture
def watcher(sip_system: SipSystem) -> Iterator[tuple[SipDialogPhone, Inbox]]:
    if not publishes_dialogs():
        pytest.skip(
            "needs kamailio-presence-modules: apt-get install --no-install-recommends kamailio-presence-modules"
        )
    access = Access("127.0.0.1", sip_system.ports.proxy, "watcher", lambda: "")
    phone, inbox = SipDialogPhone(access, sip_system.line, SystemClock()), Inbox()
    phone.start(inbox.deliver)
    yield phone, inbox
    phone.stop()


def test_a_call_is_told_with_the_id_that_phone_and_recorder_know(
    watcher: tuple[SipDialogPhone, Inbox], agent: AgentPhone
) -> None:
    _phone, inbox = watcher
    inbox.wait_link(lambda link: link.state is LinkState.CONNECTED)
    call_id = agent.talk()
    agent.phone.hangup()
    inbox.wait(lambda _n: any(e.state is E and e.call_id == call_id for e in inbox.events), "the end")
    ours = [event for event in inbox.events if event.call_id == call_id]
    assert [event.state for event in ours] == [I, C, E]
    assert {event.number for event in ours} == {agent.system.caller.number}


def test_a_watcher_that_comes_in_mid_call_knows_the_call(sip_system: SipSystem, agent: AgentPhone) -> None:
    if not publishes_dialogs():
        pytest.skip(
            "needs kamailio-presence-modules: apt-get install --no-install-recommends kamailio-presence-modules"
        )
    call_id = agent.talk()
    access = Access("127.0.0.1", sip_system.ports.proxy, "watcher", lambda: "")
    phone, inbox = SipDialogPhone(access, sip_system.line, SystemClock()), Inbox()
    phone.start(inbox.deliver)
    inbox.wait(lambda _n: any(e.call_id == call_id for e in inbox.events), "the call")
    ours = [event for event in inbox.events if event.call_id == call_id]
    assert ours[0].state is C
    inbox.wait_link(lambda link: link.live_calls is not None and call_id in link.live_calls)
    agent.phone.hangup()
    inbox.wait(lambda _n: any(e.state is E and e.call_id == call_id for e in inbox.events), "the end")
    phone.stop()
