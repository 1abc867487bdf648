from __future__ import annotations

import re

import pytest

from agent_assist.domain.contact import CallState, Direction
from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.telephony.ports.softphone import LinkState
from agent_assist.telephony.softphone.baresip.netstring import encode
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from tests.closing import closed_after
from tests.contracts.softphone import Inbox, Played, SoftphoneContract, Step, SystemClock, script
from tests.telephony.softphone.fake_baresip import FakeBaresip

GARBAGE = [
    b"not json!",
    b"[]",
    b"null",
    b'{"event":true}',
    b'{"event":true,"type":"CALL_INCOMING","id":7}',
    b"\xff\xfe",
    b"",
]


class Rig:
    def __init__(self) -> None:
        self.server = FakeBaresip()
        self.phone = BaresipPhone(self.server.port, SystemClock())
        self.inbox = Inbox()
        self.phone.start(self.inbox.deliver)
        self.inbox.wait_link(lambda link: link.live_calls is not None)

    def play(self, steps: list[Step], events: int) -> Played:
        for step in steps:
            call_id = f"id-{step.call}"
            if step.what == "garbage":
                for data in GARBAGE:
                    self.server.raw(encode(data))
            elif step.what == "ring":
                user = step.number or "anonymous"
                self.server.ring(call_id, f"sip:{user}@127.0.0.1:5071;transport=udp", step.name)
            else:
                getattr(self.server, step.what)(call_id)
        return Played(self.inbox, self.inbox.wait_events(events))

    def close(self) -> None:
        self.phone.stop()
        self.server.close()


rig = closed_after(lambda _folder: Rig())


class TestContract(SoftphoneContract):
    pass


def test_each_malformed_message_is_counted_once(rig: Rig) -> None:
    rig.play(script("ring a, garbage, end a"), 2)
    rig.inbox.wait_link(lambda link: link.ignored == len(GARBAGE))
    assert all(link.state is LinkState.CONNECTED for link in rig.inbox.links)


def test_a_crash_in_mid_call_ends_the_call_after_reconnecting(rig: Rig) -> None:
    rig.play(script("ring a, answer a"), 2)
    rig.server.calls.clear()
    rig.server.drop()
    events = rig.inbox.wait_events(3)
    assert (events[2].state, events[2].call_id, events[2].reason) == (
        CallState.ENDED,
        "id-a",
        "phone restarted",
    )
    assert LinkState.LOST in [link.state for link in rig.inbox.links]


def test_a_cut_connection_in_mid_call_keeps_the_call(rig: Rig) -> None:
    rig.play(script("ring a, answer a"), 2)
    rig.server.drop()
    rig.inbox.wait_link(lambda link: link.live_calls == frozenset({"id-a"}))
    rig.server.end("id-a")
    assert [e.state for e in rig.inbox.wait_events(3)][2:] == [CallState.ENDED]


def test_what_happened_while_nobody_listened_is_caught_up(rig: Rig) -> None:
    rig.play(script("ring a"), 1)
    rig.server.calls["id-a"] |= {"phase": "ESTABLISHED", "hold": "(on hold)"}
    rig.server.calls["id-b"] = {
        "uri": "sip:5551@h",
        "direction": "incoming",
        "phase": "INCOMING",
        "hold": "",
    }
    rig.server.drop()
    events = rig.inbox.wait_events(4)[1:]
    assert [(e.call_id, e.state) for e in events] == [
        ("id-a", CallState.CONNECTED),
        ("id-a", CallState.HELD),
        ("id-b", CallState.INCOMING),
    ]
    assert events[2].number == "5551"


@pytest.mark.parametrize("damage", [b"x", b":", b"70000:", b"999999999999", b"3:abc;", b"-1:,", b"{}"])
def test_lost_framing_brings_a_new_connection_and_loses_no_call(rig: Rig, damage: bytes) -> None:
    rig.play(script("ring a, answer a"), 2)
    rig.server.connected.acquire(timeout=5)
    rig.server.raw(damage)
    assert rig.server.connected.acquire(timeout=5), "no reconnect"
    rig.inbox.wait_link(lambda link: link.ignored == 1 and link.live_calls == frozenset({"id-a"}))
    rig.server.hold("id-a")
    assert rig.inbox.wait_events(3)[2].state is CallState.HELD


def test_an_outgoing_call(rig: Rig) -> None:
    rig.server.calls["x"] = {"uri": "sip:5551@h", "direction": "outgoing", "phase": "OUTGOING", "hold": ""}
    event = {"event": True, "type": "CALL_RINGING", "direction": "outgoing", "peeruri": "sip:5551@h"}
    rig.server.frame(event)  # before it has an id
    rig.server.ring("x", "sip:5551@h", direction="outgoing")
    first = rig.inbox.wait_events(1)[0]
    assert (first.state, first.direction, first.number) == (CallState.INCOMING, Direction.OUT, "5551")
    assert rig.inbox.links[-1].ignored == 0


def test_reasons_are_kept_short_and_clean(rig: Rig) -> None:
    rig.play(script("ring a"), 1)
    rig.server.end("id-a", "486 Rejected\r\n\x1b[2J" + "y" * 500)
    reason = rig.inbox.wait_events(2)[1].reason
    assert reason.startswith("486 Rejected")
    assert reason.isprintable()
    assert len(reason) <= 80


def test_digits_keyed_by_the_customer_are_never_delivered(rig: Rig) -> None:
    rig.play(script("ring a, answer a"), 2)
    for digit in "4111":
        rig.server.event("CALL_DTMF_START", "id-a", param=digit)
    rig.server.end("id-a")
    events = rig.inbox.wait_events(3)
    assert [event.state for event in events] == [CallState.INCOMING, CallState.CONNECTED, CallState.ENDED]
    assert "DTMF" not in repr(rig.inbox.news) + repr(rig.phone)
    assert "4111" not in re.findall(r"\w+", repr(rig.inbox.news)), "whole words: a time of day may hold these digits"


def test_the_agents_hand(rig: Rig) -> None:
    rig.phone.accept()
    rig.phone.hold()
    rig.phone.resume()
    rig.phone.hangup()
    assert rig.server.wait_commands(4) == ["accept", "hold", "resume", "hangup"]


def test_without_a_phone_commands_say_so_and_start_waits_for_it() -> None:
    server = FakeBaresip()
    server.close()
    phone = BaresipPhone(server.port, SystemClock())
    phone.start(Inbox().deliver)
    with pytest.raises(SoftphoneLost) as caught:
        phone.accept()
    assert "ctrl_tcp" in caught.value.line()
    phone.stop()


@pytest.mark.parametrize("host", ["192.0.2.2", "192.0.2.1", "localhost", "example.org", "", "127.0.0.1 "])
def test_only_literal_loopback_is_spoken_to(host: str) -> None:
    with pytest.raises(BadInput):
        BaresipPhone(4444, SystemClock(), host)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_ports_out_of_range(port: int) -> None:
    with pytest.raises(BadInput):
        BaresipPhone(port, SystemClock())
