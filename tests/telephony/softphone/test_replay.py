from __future__ import annotations

import json

import pytest

from agent_assist.domain.contact import CallState
from agent_assist.domain.errors import BadInput
from agent_assist.telephony.softphone.baresip.replay import CAPTURES, Line, ReplayPhone, bundled_capture, read_capture
from tests.closing import closed_after
from tests.contracts.softphone import Inbox, Played, SoftphoneContract, Step, SystemClock

I, C, H, R, E = CallState.INCOMING, CallState.CONNECTED, CallState.HELD, CallState.RESUMED, CallState.ENDED  # noqa: E741


def _message(step: Step, call_id: str) -> str:
    """What baresip says for a step."""
    kind, audio = {
        "ring": ("CALL_INCOMING", "sendrecv"),
        "answer": ("CALL_ESTABLISHED", "sendrecv"),
        "hold": ("CALL_REMOTE_SDP", "sendonly"),
        "resume": ("CALL_REMOTE_SDP", "sendrecv"),
        "end": ("CALL_CLOSED", "sendrecv"),
        "garbage": ("", ""),
    }[step.what]
    if step.what == "garbage":
        return '{"event":true,'
    uri = f"sip:{step.number}@h" if step.number else "sip:anonymous@anonymous.invalid"
    event = {"event": True, "type": kind, "direction": "incoming", "peeruri": uri, "id": call_id}
    return json.dumps({**event, "remoteaudiodir": audio, "peerdisplayname": step.name, "param": "x"})


class Rig:
    """Writes the script down as a capture and plays that."""

    phone: ReplayPhone

    def play(self, steps: list[Step], events: int) -> Played:
        lines = [
            json.dumps({"t": i / 1000, "dir": "<", "msg": _message(step, f"id-{step.call}")})
            for i, step in enumerate(steps)
        ]
        self.phone = ReplayPhone(read_capture(lines), SystemClock(), speed=2.0)
        inbox = Inbox()
        self.phone.start(inbox.deliver)
        return Played(inbox, inbox.wait_events(events))

    def close(self) -> None:
        self.phone.stop()


rig = closed_after(lambda _folder: Rig())


class TestContract(SoftphoneContract):
    pass


def _instant(name: str, suffix: str = "") -> Played:
    phone, inbox = ReplayPhone(bundled_capture(name), SystemClock(), None, suffix), Inbox()
    phone.start(inbox.deliver)
    assert phone.finished.wait(10)
    phone.stop()
    return Played(inbox, inbox.events)


def test_the_direct_capture_tells_what_happened_then() -> None:
    played = _instant("baresip_direct")
    assert played.told() == [
        *[("a", s) for s in (I, C, H, R, H, R, E)],  # held by the agent, then by the customer
        *[("b", s) for s in (I, E)],  # cancelled
        *[("c", s) for s in (I, E)],  # rejected
        *[("d", s) for s in (I, C, E)],
        *[("e", s) for s in (I, C, E)],  # transferred
        *[("f", s) for s in (I, C)],
        ("g", I),  # a second call; answering it holds the first
        ("f", H),
        *[("g", s) for s in (C, E)],
        *[("f", s) for s in (R, E)],
    ]
    reasons = [event.reason for event in played.events if event.state is E]
    assert "Call transfered" in reasons
    assert {link.ignored for link in played.inbox.links} == {0}


def test_the_capture_through_an_exchange() -> None:
    played = _instant("baresip_via_pbx")
    assert {event.number for event in played.events} == {"5551001", "300"}
    assert played.events[0].name == "Alice Customer"
    assert played.told().count(("a", H)) == 1
    assert sum(state is I for _, state in played.told()) == sum(state is E for _, state in played.told()) == 8


@pytest.mark.parametrize("name", CAPTURES)
def test_a_capture_can_be_played_twice(name: str) -> None:
    first, second = _instant(name), _instant(name, "-2")
    assert first.told() == second.told()
    assert not {e.call_id for e in first.events} & {e.call_id for e in second.events}


def test_stop_in_the_middle_of_a_pause() -> None:
    phone, inbox = ReplayPhone([Line(3600.0, b"{}")], SystemClock()), Inbox()
    phone.start(inbox.deliver)
    phone.stop()
    assert not phone.finished.is_set()


@pytest.mark.parametrize(
    "line", ["", "no", "[]", '{"t":"x","dir":"<","msg":"a"}', '{"t":1}', '{"t":1,"dir":"<"}', "[" * 9000]
)
def test_a_damaged_capture_is_bad_input(line: str) -> None:
    with pytest.raises(BadInput):
        read_capture([line])


def test_bounds() -> None:
    with pytest.raises(BadInput):
        bundled_capture("../../etc/passwd")
    with pytest.raises(BadInput):
        read_capture(['{"t":1,"dir":"-","msg":"x"}'] * 10_001)
    with pytest.raises(BadInput):
        ReplayPhone([], SystemClock(), 0)
