"""The softphone contract on real calls: kamailio, rtpengine, two baresip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.contact import CallState
from agent_assist.telephony.ports.softphone import LinkState
from lab.sip_system import Caller
from tests.contracts.softphone import PhoneRig, SoftphoneContract, script

if TYPE_CHECKING:
    from lab.sip_system import SipSystem
    from tests.siplab.agent_phone import AgentPhone

pytestmark = pytest.mark.sip


class TestContract(SoftphoneContract):
    @pytest.fixture
    def rig(self, agent: AgentPhone) -> AgentPhone:
        return agent

    def test_malformed_lines_are_ignored_and_counted(self, rig: PhoneRig) -> None:
        """A real phone sends none; the fake one's test covers this."""
        rig.play(script("ring a, answer a, end a"), 3)

    def test_a_hostile_name_is_made_safe(self, rig: PhoneRig) -> None:
        """A SIP stack refuses control characters by itself; direction marks get through it."""
        agent = rig
        agent.system.call_as(Caller("5550103", "Eve\u202e cod"))  # type: ignore[attr-defined]
        call_id = agent.system.dial()  # type: ignore[attr-defined]
        assert agent.wait(CallState.INCOMING, call_id).name == "Eve cod"  # type: ignore[attr-defined]


def test_a_caller_who_gives_up_at_once_is_heard_to_end(agent: AgentPhone) -> None:
    """A phone that has just been started hangs nothing up until it has heard the other side ring."""
    agent.system.call_as(Caller("5550104"))
    call_id = agent.system.dial()
    agent.system.customer_hangup()
    agent.wait(CallState.ENDED, call_id)
    agent.system.customer_hangup()


def test_the_call_tells_name_and_line(agent: AgentPhone) -> None:
    call_id = agent.talk()
    event = agent.inbox.events[0]
    assert (event.call_id, event.name, event.line) == (call_id, "Maria Ortiz", "support")


def test_the_customer_holds_and_resumes(agent: AgentPhone, sip_system: SipSystem) -> None:
    call_id = agent.talk()
    sip_system.customer_hold()
    agent.wait(CallState.HELD, call_id)
    sip_system.customer_resume()
    agent.wait(CallState.RESUMED, call_id)
    agent.phone.hangup()
    assert agent.wait(CallState.ENDED, call_id).reason == "Connection reset by user"


def test_the_phone_dies_in_mid_call_and_comes_back(agent: AgentPhone, sip_system: SipSystem) -> None:
    call_id = agent.talk()
    sip_system.kill_agent_phone()
    agent.inbox.wait_link(lambda link: link.state is LinkState.LOST)
    sip_system.restart_agent_phone()
    assert agent.wait(CallState.ENDED, call_id).reason == "phone restarted"
    sip_system.customer_hangup()
    sip_system.wait_ended(call_id)
    again = agent.talk()
    assert again != call_id


def test_the_desktop_restarts_in_mid_call(agent: AgentPhone, sip_system: SipSystem) -> None:
    call_id = agent.talk()
    agent.phone.hold()
    agent.wait(CallState.HELD, call_id)
    agent.phone.stop()
    second = type(agent)(sip_system)
    second.inbox.wait_link(lambda link: link.live_calls == frozenset({call_id}))
    assert [e.state for e in second.inbox.events] == [CallState.CONNECTED, CallState.HELD]
    assert second.inbox.events[0].number == "+14155550182"
    second.close()
