"""Who is in a call's bridges, as the switch says now: what is counted and not found is never silence."""

from __future__ import annotations

import pytest

from agent_assist.domain.recorder import MEASURING
from agent_assist.telephony.asterisk.blocks import Block
from agent_assist.telephony.asterisk.channels import ChannelBook
from agent_assist.telephony.recorder.asterisk.calls import MonitoredCall, find_call, legs_of
from agent_assist.telephony.recorder.asterisk.sight import ELSEWHERE, NotToldError, Seen, look

BRIDGE = "b-1"


def event(name: str, channel: str, ident: str, linked: str, **more: str) -> Block:
    return Block(name, "", {"Channel": channel, "Uniqueid": ident, "Linkedid": linked, **more})


class Switch:
    """A call of alice and bob in one bridge, and what the switch says of it when it is asked."""

    def __init__(self, *, technology: str = "simple_bridge") -> None:
        self.book = ChannelBook()
        self.members = ["1.0", "1.1"]
        self.counted = "2"
        self.technology = technology
        self.rows: list[str] = []
        for name, ident in (("PJSIP/alice-00000000", "1.0"), ("PJSIP/bob-00000001", "1.1")):
            self.book.apply(event("Newchannel", name, ident, "1.0"))
            self.book.apply(
                event("BridgeEnter", name, ident, "1.0", BridgeUniqueid=BRIDGE, BridgeTechnology=technology)
            )
        call = find_call(self.book, "1.0", "bob")
        assert call is not None
        self.call: MonitoredCall = call

    def seen(self) -> Seen:
        return look(self.book, self.call, self.bridge, lambda _command: tuple(self.rows))

    def bridge(self, name: str) -> tuple[Block, list[Block]] | None:
        if not self.members:
            return None
        told = {"BridgeUniqueid": name, "BridgeTechnology": self.technology, "BridgeNumChannels": self.counted}
        return Block("BridgeInfoComplete", "", told), [
            Block("BridgeInfoChannel", "", {"Uniqueid": ident}) for ident in self.members
        ]

    def hides(self, *names: str) -> None:
        self.counted = str(2 + len(names))
        self.rows = [f"{name}!default!s!1!Up!(None)!!!!!3!1!{BRIDGE}!9.{n}" for n, name in enumerate(names)]


def test_a_call_of_two_is_all_there_is() -> None:
    seen = Switch().seen()
    assert [leg.uniqueid for leg in seen.legs] == ["1.1", "1.0"]
    assert (seen.hidden, seen.blind) == ([], "")


def test_a_conferences_recorder_is_asked_and_its_announcer_is_not() -> None:
    switch = Switch()
    switch.hides("CBAnn/room2-00000000;2", "CBRec/room2-00000000;1")
    assert switch.seen().hidden == ["CBRec/room2-00000000;1"]
    assert switch.seen().blind == ""


@pytest.mark.parametrize("name", ["Recorder/ARI-00000001;2", "Unheard/of-1", "CBRec/a b-1"])
def test_what_is_hidden_in_a_bridge_and_cannot_be_asked_leaves_silence_unconfirmed(name: str) -> None:
    switch = Switch()
    switch.hides(name)
    assert switch.seen().blind == ELSEWHERE


def test_what_is_counted_and_named_nowhere_leaves_silence_unconfirmed() -> None:
    switch = Switch()
    switch.counted = "3"
    assert switch.seen().blind == ELSEWHERE


def test_who_came_into_the_bridge_unheard_is_waited_for() -> None:
    switch = Switch()
    switch.members.append("7.7")
    with pytest.raises(NotToldError) as caught:
        switch.seen()
    assert caught.value.code == MEASURING


@pytest.mark.parametrize("counted", ["", "many", "-1", "99999999"])
def test_a_count_that_is_none_is_no_answer(counted: str) -> None:
    switch = Switch()
    switch.counted = counted
    with pytest.raises(NotToldError):
        switch.seen()


def test_who_waits_in_the_same_parking_lot_is_in_another_call() -> None:
    switch = Switch(technology="holding_bridge")
    switch.members.append("3.0")
    switch.book.apply(event("Newchannel", "PJSIP/dave-00000003", "3.0", "3.0"))
    assert {leg.uniqueid for leg in switch.seen().legs} == {"1.0", "1.1"}


def test_a_member_that_the_switch_names_is_a_leg_though_no_event_said_so() -> None:
    switch = Switch()
    switch.members.append("3.0")
    switch.counted = "3"
    switch.book.apply(event("Newchannel", "PJSIP/dave-00000003", "3.0", "3.0"))
    assert "3.0" in {leg.uniqueid for leg in switch.seen().legs}


def test_a_large_conference_is_not_claimed_to_be_seen() -> None:
    switch = Switch()
    for number in range(20):
        ident = f"5.{number}"
        switch.book.apply(event("Newchannel", f"PJSIP/p{number}-000000aa", ident, ident))
        switch.members.append(ident)
    switch.counted = "22"
    with pytest.raises(NotToldError) as caught:
        switch.seen()
    assert caught.value.code == "too_many_channels"


def test_a_bridge_that_is_gone_has_no_members() -> None:
    switch = Switch()
    switch.members = []
    assert {leg.bridge for leg in switch.seen().legs} == {""}


def test_without_the_agents_own_leg_silence_is_not_claimed() -> None:
    """What a switch tells comes in order but not at once: the customer's leg alone is not the call."""
    switch = Switch()
    switch.members.remove("1.1")
    switch.counted = "1"
    switch.book.apply(event("Hangup", "PJSIP/bob-00000001", "1.1", "1.0"))
    assert switch.seen().blind == "call_unknown"


def test_a_leg_that_came_and_was_joined_to_another_call_between_two_looks_is_found() -> None:
    switch = Switch()
    call = find_call(switch.book, "2.0", "carol")
    assert call is None
    switch.book.apply(event("Newchannel", "PJSIP/dave-00000002", "2.0", "2.0"))
    call = find_call(switch.book, "2.0", "carol")
    assert call is not None
    switch.book.apply(event("Newchannel", "PJSIP/carol-00000003", "2.1", "2.0"))
    enter = {"BridgeUniqueid": BRIDGE, "BridgeTechnology": "simple_bridge"}
    switch.book.apply(event("BridgeEnter", "PJSIP/carol-00000003", "2.1", "1.0", **enter))
    switch.book.apply(event("Hangup", "PJSIP/dave-00000002", "2.0", "2.0"))
    assert {leg.uniqueid for leg in legs_of(switch.book, call)} >= {"2.1", "1.0"}
