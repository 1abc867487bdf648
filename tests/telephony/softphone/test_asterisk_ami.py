from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.errors import BadInput
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.blocks import BlockDecoder
from agent_assist.telephony.asterisk.channels import VARIABLES
from agent_assist.telephony.ports.softphone import LinkState
from agent_assist.telephony.softphone.asterisk.events import (
    ELSEWHERE,
    PHONE_EVENTS,
    TRANSFERRED,
    VANISHED,
    AsteriskTranslator,
)
from agent_assist.telephony.softphone.asterisk.phone import AsteriskPhone
from tests.contracts.softphone import Inbox, Played, SoftphoneContract, Step, SystemClock, script
from tests.telephony.asterisk.capture import between, received, timed
from tests.telephony.asterisk.fake_asterisk import SECRET, USER, FakeAsterisk, Leg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

I, C, H, R, E = (  # noqa: E741
    CallState.INCOMING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.RESUMED,
    CallState.ENDED,
)


@dataclass
class Rig:
    switch: FakeAsterisk
    phone: AsteriskPhone
    inbox: Inbox = field(default_factory=Inbox)
    legs: dict[str, tuple[Leg, Leg]] = field(default_factory=dict)

    def play(self, steps: list[Step], events: int) -> Played:
        for step in steps:
            getattr(self, step.what)(step)
        return Played(self.inbox, self.inbox.wait_events(events))

    def ring(self, step: Step) -> None:
        number = step.number or "<unknown>"
        customer = self.switch.leg("trunk", state=4, number=number, caller=step.name, peer="<unknown>", exten="100")
        mine = self.switch.leg("bob", customer.linkedid, state=0, number="200", peer="<unknown>", exten="s")
        self.legs[step.call] = (customer, mine)
        mine.peer = number
        self.switch.tell("NewConnectedLine", mine)
        self.state(mine, 5)

    def state(self, leg: Leg, state: int) -> None:
        leg.state = state
        self.switch.tell("Newstate", leg)

    def answer(self, step: Step) -> None:
        customer, mine = self.legs[step.call]
        self.state(mine, 6)
        self.state(customer, 6)
        self.switch.bridge(customer, mine, f"sip-{step.call}")

    def hold(self, step: Step) -> None:
        self.switch.tell("Hold", self.legs[step.call][1])

    def resume(self, step: Step) -> None:
        self.switch.tell("Unhold", self.legs[step.call][1])

    def end(self, step: Step) -> None:
        for leg in reversed(self.legs[step.call]):
            self.switch.hang_up(leg)

    def garbage(self, _step: Step) -> None:
        self.switch.raw(b"Event without colon\r\n\r\n\xff\xfe\r\n\r\n")


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    switch = FakeAsterisk(tmp_path)
    rig = Rig(switch, AsteriskPhone(switch.access, "bob", SystemClock()))
    rig.phone.start(rig.inbox.deliver)
    rig.inbox.wait_link(lambda link: link.live_calls is not None)
    yield rig
    rig.phone.stop()
    switch.close()


class TestContract(SoftphoneContract):
    pass


def told(raw: list[bytes], extension: str) -> list[CallEvent]:
    decoder = BlockDecoder(PHONE_EVENTS, VARIABLES)
    translator = AsteriskTranslator(extension, "asterisk_ami")
    events: list[CallEvent] = []
    for data in raw:
        for block in decoder.feed(data):
            events += translator.event(block, 1)
    return events


def states(events: list[CallEvent]) -> list[CallState]:
    return [event.state for event in events]


def test_the_captured_session_is_eight_calls_of_the_agent() -> None:
    events = told(received(), "bob")
    calls = list(dict.fromkeys(event.call_id for event in events))
    by_call = [states([event for event in events if event.call_id == call]) for call in calls]
    assert by_call == [[I, C, H, R, E], [I, E], [I, E], [I, E], [I, C, E], [I, C, E], [I, C, E], [I, C, E]]
    assert calls[0] == "1795498778.0"
    inbound = [event for event in events if event.call_id in calls[:7]]
    assert {event.number for event in inbound} == {"5551001"}
    assert {event.direction for event in inbound} == {Direction.IN}
    assert {event.name for event in inbound} == {"Alice Customer"}


@pytest.mark.parametrize(
    ("first", "last", "reason"),
    [
        ("call rejected", "caller cancels", "busy"),
        ("caller cancels", "no answer", "caller gave up"),
        ("no answer", "queue call", "no answer"),
        ("blind transfer", "AMI Redirect", TRANSFERRED),
        ("AMI Redirect", "click-to-dial", "Normal Clearing"),
    ],
)
def test_why_a_captured_call_ended(first: str, last: str, reason: str) -> None:
    assert told(between(first, last), "bob")[-1].reason == reason


@pytest.mark.parametrize(("first", "last"), [("blind transfer", "AMI Redirect"), ("AMI Redirect", "click-to-dial")])
def test_who_takes_a_transferred_call_gets_it_under_the_same_key(first: str, last: str) -> None:
    mine, hers = told(between(first, last), "bob"), told(between(first, last), "carol")
    assert states(hers) == [I, C, E]
    assert {event.call_id for event in hers} == {mine[0].call_id}
    assert {event.number for event in hers} == {"5551001"}


def test_a_queue_call_names_its_queue() -> None:
    assert {event.line for event in told(between("queue call 100", "queue pause"), "bob")} == {"support"}
    assert {event.line for event in told(between("inbound call", "agent hold"), "bob")} == {"200"}


def test_click_to_dial_is_outbound_and_connected_when_the_other_side_is() -> None:
    events = told(between("click-to-dial", ""), "bob")
    assert states(events) == [I, C, E]
    assert {(event.direction, event.number) for event in events} == {(Direction.OUT, "300")}
    up = next(i for i, raw in enumerate(between("click-to-dial", "")) if b"OriginateResponse" in raw)
    assert states(told_so_far(between("click-to-dial", "")[: up + 3])) == [I]


def told_so_far(raw: list[bytes]) -> list[CallEvent]:
    translator = AsteriskTranslator("bob", "asterisk_ami")
    decoder = BlockDecoder(PHONE_EVENTS, VARIABLES)
    return [event for data in raw for block in decoder.feed(data) for event in translator.event(block, 1)]


def test_the_phones_own_call_id_is_told_once_it_is_shown() -> None:
    held = told(between("inbound call", "agent resume"), "bob")[-1]
    assert (held.state, held.aliases) == (H, ("ebb7f2bc-e973-4d17-9f3e-dabe8f47a3de",))


def test_the_captured_session_over_the_wire_is_the_same(rig: Rig) -> None:
    expected = told(received(), "bob")
    rig.switch.replay(timed(), 0.02)
    events = rig.inbox.wait_events(len(expected))
    assert [(e.call_id, e.state, e.number, e.reason) for e in events] == [
        (e.call_id, e.state, e.number, e.reason) for e in expected
    ]
    assert rig.phone._client.ignored == 0


def test_a_doubled_word_changes_nothing() -> None:
    raw = received()
    assert told([data for block in raw for data in (block, block)], "bob") == told(raw, "bob")


@pytest.mark.parametrize("seed", range(20))
def test_lost_and_swapped_words_make_no_nonsense(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable
    raw = [block for block in received() if block.startswith(b"Event: Hangup") or chance.random() > 0.2]
    for at in range(len(raw) - 1):
        ends = raw[at].startswith(b"Event: Hangup") or raw[at + 1].startswith(b"Event: Hangup")
        if not ends and chance.random() < 0.2:
            raw[at], raw[at + 1] = raw[at + 1], raw[at]
    events = told(raw, "bob")
    for call_id in {event.call_id for event in events}:
        states_of = states([event for event in events if event.call_id == call_id])
        assert states_of[0] in {I, C}
        assert states_of[-1] is E
        assert states_of.count(E) == states_of.count(I) or I not in states_of
        assert states_of.count(C) <= 1


def test_another_extension_hears_nothing() -> None:
    assert told(received(), "nobody") == []


def test_a_call_dialled_on_the_phone_is_outbound(rig: Rig) -> None:
    mine = rig.switch.leg("bob", state=4, number="200", peer="<unknown>", exten="5550199")
    theirs = rig.switch.leg("trunk", mine.linkedid, number="5550199", peer="200")
    mine.state = 6
    rig.switch.tell("Newstate", mine)
    rig.switch.bridge(theirs, mine, "sip")
    rig.switch.hang_up(mine)
    events = rig.inbox.wait_events(3)
    assert states(events) == [I, C, E]
    assert {(event.number, event.direction) for event in events} == {("5550199", Direction.OUT)}


def test_missed_by_me_but_answered_by_a_colleague(rig: Rig) -> None:
    rig.play(script("ring a"), 1)
    customer, mine = rig.legs["a"]
    colleague = rig.switch.leg("carol", customer.linkedid, number="300")
    rig.switch.bridge(customer, colleague, "sip-of-carol")
    rig.switch.hang_up(mine, "0")
    assert (rig.inbox.wait_events(2)[1].state, rig.inbox.events[1].reason) == (E, ELSEWHERE)
    rig.play([Step("ring", "b")], 3)
    rig.switch.hang_up(rig.legs["b"][1], "26")
    assert rig.inbox.wait_events(4)[3].reason == ELSEWHERE


def test_two_phones_of_one_agent_ring_for_one_call(rig: Rig) -> None:
    rig.play(script("ring a"), 1)
    customer, mine = rig.legs["a"]
    second = rig.switch.leg("bob", customer.linkedid, state=5, number="200")
    rig.switch.hang_up(second)
    rig.play(script("answer a, end a"), 3)
    assert states(rig.inbox.events) == [I, C, E]
    assert mine.linkedid == rig.inbox.events[0].call_id


def test_a_phone_that_rings_again_for_a_call_is_a_new_contact(rig: Rig) -> None:
    rig.play(script("ring a"), 1)
    customer, mine = rig.legs["a"]
    rig.switch.hang_up(mine)
    again = rig.switch.leg("bob", customer.linkedid, state=5, number="200", peer="5551001")
    events = rig.inbox.wait_events(3)
    assert [event.call_id for event in events] == [customer.linkedid, customer.linkedid, again.uniqueid]


def test_hold_by_the_customer_counts_and_ends_with_them(rig: Rig) -> None:
    rig.play(script("ring a, answer a"), 2)
    customer, _ = rig.legs["a"]
    rig.switch.tell("Hold", customer)
    rig.switch.tell("Hold", customer)
    rig.switch.hang_up(customer)
    assert states(rig.inbox.wait_events(4))[2:] == [H, R]


def test_a_cut_connection_in_mid_call_keeps_the_call(rig: Rig) -> None:
    rig.play(script("ring a, answer a"), 2)
    rig.switch.drop()
    rig.inbox.wait_link(lambda link: link.live_calls == frozenset({rig.legs["a"][0].linkedid}))
    assert LinkState.LOST in [link.state for link in rig.inbox.links]
    rig.play(script("hold a, end a"), 4)
    assert states(rig.inbox.events)[2:] == [H, E]


def test_what_happened_while_nobody_listened_is_caught_up(rig: Rig) -> None:
    rig.play(script("ring a"), 1)
    rig.play([Step("ring", "b")], 2)
    with rig.switch.lock:
        rig.switch.drop()
        rig.play(script("end a"), 2)
        rig.play([Step("answer", "b")], 2)
    events = rig.inbox.wait_events(4)[2:]
    assert [(event.call_id, event.state, event.reason) for event in events] == [
        (rig.legs["a"][0].linkedid, E, VANISHED),
        (rig.legs["b"][0].linkedid, C, ""),
    ]


@pytest.mark.parametrize("extension", ["", "a\nb", "x" * 81])
def test_an_extension_that_can_be_none_is_refused(extension: str) -> None:
    with pytest.raises(BadInput):
        AsteriskPhone(Access("127.0.0.1", 5038, USER, lambda: SECRET), extension, SystemClock())


def test_digits_and_secret_are_in_no_news(rig: Rig) -> None:
    rig.play(script("ring a, answer a"), 2)
    mine = rig.legs["a"][1]
    for digit in "4111":
        rig.switch.tell("DTMFEnd", mine, ("Digit", digit), ("Direction", "Received"))
    rig.play(script("end a"), 3)
    assert "DTMF" not in repr(rig.inbox.news) + repr(rig.phone)
    assert SECRET not in repr(rig.inbox.news) + str(rig.switch.actions)
    assert all("dtmf" not in login["Events"] for login in rig.switch.given("Login"))
