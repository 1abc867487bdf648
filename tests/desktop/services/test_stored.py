"""That an event is stored is told only when all that followed from it is durable; a flood's wrap-ups are bounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.closing import WRAP_UP_LIMIT
from agent_assist.desktop.services.live_calls import LIVE_LIMIT
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.errors import AssistError, AuthExpired, DesktopBusy, DiskFull
from agent_assist.domain.facts import FactKind
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.services.desk_fixture import Bench, bench

S = CallState


@pytest.fixture
def b(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def told(b: Bench, state: CallState, call_id: str = "c1", source: str = "handoff") -> list[str]:
    """Tell of a call and settle, as the queue of the phones does; returns what was said of it, in order."""
    b.clock.advance(10)
    number = f"+1415555{int(call_id[1:]):04}"
    b.desk.calls.hear(CallEvent(state, call_id, number, Direction.IN, b.clock.now_ms(), line="tx", source=source))
    said: list[str] = []
    b.desk.records.settle(lambda: said.append("settled"), lambda: said.append("stored"))
    b.pump.until(lambda: "settled" in said)
    b.settle()
    return said


def test_what_is_durable_is_told_so_before_all_else_goes_on(b: Bench) -> None:
    for state in (S.INCOMING, S.CONNECTED, S.CONNECTED, S.HELD, S.ENDED):
        assert told(b, state) == ["stored", "settled"]


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "error", [DiskFull("The disk is full.", "Free some room."), AuthExpired("Not enrolled.", "Ask IT.")]
)
def test_what_cannot_be_saved_is_not_told_as_stored(
    b: Bench, monkeypatch: pytest.MonkeyPatch, error: AssistError
) -> None:
    append = b.cache.ledger.append

    def refused(_drafts: Sequence[Any], _subject: object = None) -> list[Any]:
        raise error

    monkeypatch.setattr(b.cache.ledger, "append", refused)
    assert told(b, S.INCOMING) == ["settled"]
    assert told(b, S.INCOMING, "c2") == ["settled"]
    monkeypatch.setattr(b.cache.ledger, "append", append)
    if isinstance(error, DiskFull):
        assert told(b, S.CONNECTED, "c3") == ["settled"]  # the two before it are owed
        for _ in range(3):
            b.clock.advance(6_000)
            b.desk.tick()
            b.settle()
    assert told(b, S.INCOMING, "c4") == ["stored", "settled"]


@pytest.mark.expects_log
def test_what_the_lane_had_no_room_for_is_not_told_as_stored(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    submit, refuse = Lane.submit, [True]

    def crowded(lane: Lane, job: Any, done: Any = None) -> bool:
        if refuse and b.desk.records.asked and done is not None and done.__name__ == "finish":
            refuse.clear()
            lane._refuse(done)
            return True
        return submit(lane, job, done)

    monkeypatch.setattr(Lane, "submit", crowded)
    assert told(b, S.INCOMING) == ["settled"]
    assert not refuse
    b.clock.advance(6_000)
    b.desk.tick()
    b.settle()
    assert told(b, S.CONNECTED) == ["stored", "settled"]


def test_a_call_that_finds_no_room_at_the_desk_is_refused(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent_assist.desktop.services.live_calls.worked_on", lambda _file: True)
    for number in range(LIVE_LIMIT):
        told(b, S.INCOMING, f"c{number}")
    with pytest.raises(DesktopBusy):
        told(b, S.INCOMING, "c99")
    assert len(b.desk.calls.contacts()) == LIVE_LIMIT


def test_wrap_ups_of_calls_that_nobody_worked_on_are_bounded(b: Bench) -> None:
    """A flood of answered calls: each pushes an older one out, and each of those would wait for its wrap-up."""
    told(b, S.CONNECTED, "c0", "baresip")
    b.read()
    mine = b.file().contact_id
    told(b, S.ENDED, "c0", "baresip")
    for number in range(1, 3 * WRAP_UP_LIMIT):
        told(b, S.CONNECTED, f"c{number}")
    b.clock.advance(5_000)
    b.desk.tick()
    b.settle()
    waiting = [contact.contact_id for contact in b.desk.calls.unfinished()]
    assert len(waiting) <= WRAP_UP_LIMIT + 1
    assert mine in waiting  # somebody worked on it: it waits for its wrap-up
    contacts = {fact.contact for fact in _all(b)}
    finished = [f for one in contacts for f in b.facts(one) if f.kind == FactKind.WRAP_UP_FINISHED]
    assert finished
    assert {fact.body["disposition"] for fact in finished} == {"crowded_out"}


def test_that_more_was_ignored_on_a_link_shows_nothing_anew(b: Bench) -> None:
    b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "handoff"))
    before = len(b.renders)
    for ignored in range(1, 50):
        b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "handoff", ignored))
    assert len(b.renders) == before
    b.desk.calls.hear(PhoneLink(LinkState.LOST, "handoff", 50))
    assert len(b.renders) == before + 1


def _all(b: Bench) -> list[Any]:
    found: list[Any] = []
    b.lane.submit(lambda: found.extend(b.cache.ledger.recent(200)))
    b.settle()
    return found
