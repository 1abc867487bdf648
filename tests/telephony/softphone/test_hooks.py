"""Phones that give no call id, test events, and which hooks were heard."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from agent_assist.cli.call_event import message_of, run
from agent_assist.domain.contact import NO_ID, CallEvent, Direction
from agent_assist.telephony.softphone.heard import HOOK_LIMIT, Heard
from agent_assist.telephony.softphone.told_event import RING_MS, HandoffCalls
from tests.telephony.softphone.test_handoff import NAME, Rig

NOW = 1_795_000_000_000


def play(calls: HandoffCalls, *steps: str, at_ms: int = NOW) -> list[CallEvent]:
    """Each step is what stands behind `microsip`, as in `ring 5551`."""
    return [calls.event(json.loads(message_of(["microsip", *step.split()])), at_ms) for step in steps]


@pytest.mark.parametrize(
    "steps",
    [
        ("ring 5550101", "incoming 5550101", "answer 5550101", "start 5550101", "end 5550101"),
        ("incoming 5550101", "ring 5550101", "start 5550101", "end 5550101@example.com"),
        ("outgoing 5550101", "ring 5550101", "start 5550101", "busy 555-0101"),
        ("ring", "incoming anonymous", "start", "end"),
    ],
)
def test_one_call_of_microsip_is_one_contact(steps: tuple[str, ...]) -> None:
    calls = HandoffCalls()
    events = play(calls, *steps)
    assert len({event.call_id for event in events}) == 1
    assert events[0].call_id.startswith(NO_ID)
    assert {event.direction for event in events} == {Direction.OUT if "outgoing" in steps[0] else Direction.IN}


def test_a_second_call_of_the_same_number_is_a_second_contact() -> None:
    calls = HandoffCalls()
    first, _, waiting = play(calls, "ring 5550101", "start 5550101", "ring 5550101")
    assert first.call_id != waiting.call_id
    calls = HandoffCalls()
    first, _, again = play(calls, "ring 5550101", "end 5550101", "ring 5550101")
    assert first.call_id != again.call_id


def test_a_ring_whose_end_was_lost_is_not_taken_up_for_ever() -> None:
    calls = HandoffCalls()
    (first,) = play(calls, "ring 5550101")
    (soon,) = play(calls, "ring 5550101", at_ms=NOW + RING_MS)
    (late,) = play(calls, "ring 5550101", at_ms=NOW + RING_MS + 1)
    assert first.call_id == soon.call_id != late.call_id


def test_a_call_with_an_id_is_never_taken_for_one_without() -> None:
    calls = HandoffCalls()
    with_id = calls.event({"state": "incoming", "number": "5550101", "call_id": "a"}, NOW)
    (without,) = play(calls, "ring 5550101")
    assert (with_id.call_id, without.call_id[:5]) == ("a", NO_ID)


def test_a_test_event_opens_nothing_and_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", rig.path)
    try:
        answers = []
        for argv in (["incoming", "--number", "5551"], ["ended", "--number", "5551"], ["held", "--call-id", "x"]):
            assert run([*argv, "--check", "yes"]) == 0
            answers.append(json.loads(capsys.readouterr().out.removeprefix("checked ")))
        assert not rig.inbox.events
        assert [answer["would"] for answer in answers] == [
            "open a contact",
            "nothing, no such call is on",
            "open a contact",
        ]
        assert [answer["call_id"] for answer in answers] == ["none", "none", "given"]
        assert answers[0]["heard"] == []
        assert run(["microsip", "ring", "5551"]) == 0
        assert run(["connected", "--call-id", "x", "--via", "wildix"]) == 0
        assert run(["ended", "--number", "5551", "--check", "yes"]) == 0
        told = capsys.readouterr().out
        last = json.loads(told.removeprefix("checked "))
        assert last["would"] == "move a call that is on"
        rows = {row["via"]: (row["events"], row["without_id"]) for row in last["heard"]}
        assert rows == {"microsip": (1, 1), "wildix": (1, 0)}
        assert "5551" not in re.findall(r"\w+", told), "whole words: a time of day may hold these digits"
        assert len(rig.inbox.wait_events(2)) == 2
    finally:
        rig.phone.stop()


def test_a_test_event_that_is_wrong_is_refused(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    try:
        assert rig.send(state="exploded", number="1", check="yes").startswith("bad_input: ")
        assert rig.send(state="incoming", call_id="a b", check="yes").startswith("bad_input: ")
    finally:
        rig.phone.stop()


def test_hooks_are_bounded() -> None:
    heard = Heard()
    for number in range(HOOK_LIMIT + 5):
        heard.note(f"hook-{number}", NOW + number, has_id=True)
    rows = heard.report()
    assert len(rows) == HOOK_LIMIT
    assert rows[0]["via"] == f"hook-{HOOK_LIMIT - 1}"


def test_a_hook_that_calls_itself_strange_things_is_a_command(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "run" / NAME)
    try:
        assert rig.send(state="incoming", number="5551", via="<b>5551</b>") == "ok"
        assert [row["via"] for row in rig.phone.heard.report()] == ["command"]
    finally:
        rig.phone.stop()
