"""What the sender of an event hears, and when: stored, heard, or busy. The clock is the test's."""

from __future__ import annotations

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.ports.softphone import PhoneNews, Progress, Reached
from agent_assist.telephony.softphone.pending_answers import FLOOD_MS, HOLD_MS, LOOK_MS, Answer, PendingAnswers


def event(call_id: str) -> CallEvent:
    return CallEvent(CallState.INCOMING, call_id, "+14155550182", Direction.IN, 0)


class Desk:
    """Says what the test wants to each event, and remembers what it was offered."""

    def __init__(self, says: Progress | bool | None) -> None:  # noqa: FBT001 - as an adapter is told
        self.says = says
        self.offered: list[str] = []
        self.woken = 0
        self.pending: PendingAnswers[str] = PendingAnswers(self._wake)

    def deliver(self, news: PhoneNews) -> Progress | bool | None:
        assert isinstance(news, CallEvent)
        self.offered.append(news.call_id)
        return self.says

    def at(self, now_ms: int) -> list[tuple[str, Answer]]:
        return list(self.pending.answers(self.deliver, now_ms))

    def _wake(self) -> None:
        self.woken += 1


def test_what_is_stored_in_time_is_told_so_and_wakes_the_thread() -> None:
    progress = Progress()
    desk = Desk(progress)
    desk.pending.add("s", event("a"), 0)
    assert desk.at(0) == []
    assert desk.pending.patience_s(50) == (HOLD_MS - 50) / 1000
    assert desk.pending.patience_s(50, [70, 60]) == 0.01
    assert desk.pending.patience_s(50, [40]) == 0
    progress.now(Reached.STORED)
    assert desk.woken == 1
    assert desk.at(51) == [("s", Answer.STORED)]
    assert desk.offered == ["a"]
    assert desk.pending.patience_s(51) is None
    assert desk.pending.patience_s(51, [53]) == 0.002


def test_what_was_stored_before_anybody_watched_is_told_at_once() -> None:
    desk = Desk(Progress(Reached.STORED))
    desk.pending.add("s", event("a"), 0)
    assert desk.at(0) == [("s", Answer.STORED)]


def test_what_is_not_stored_in_time_is_told_as_heard() -> None:
    desk = Desk(Progress())
    desk.pending.add("s", event("a"), 0)
    assert desk.at(HOLD_MS - 1) == []
    assert desk.at(HOLD_MS) == [("s", Answer.HEARD)]
    assert desk.offered == ["a"]


def test_without_room_it_is_offered_again_in_order_and_refused_in_the_end() -> None:
    desk = Desk(says=False)
    for sender in "ab":
        desk.pending.add(sender, event(sender), 0)
    assert desk.at(0) == []
    assert desk.pending.patience_s(0) == LOOK_MS / 1000
    desk.says = None
    assert desk.at(10) == [("a", Answer.STORED), ("b", Answer.STORED)]
    assert desk.offered == ["a", "a", "b"]
    desk.says = False
    desk.pending.add("c", event("c"), 20)
    assert desk.at(20 + HOLD_MS) == [("c", Answer.BUSY)]


def test_one_made_up_call_too_many_is_refused_soon_without_another_look() -> None:
    desk = Desk(Progress(Reached.FLOOD))
    desk.pending.add("s", event("a"), 0)
    assert desk.at(0) == desk.at(FLOOD_MS - 1) == []
    assert desk.at(FLOOD_MS) == [("s", Answer.BUSY)]
    assert desk.offered == ["a"]


def test_a_desk_that_has_no_room_for_the_call_refuses_at_once() -> None:
    progress = Progress()
    desk = Desk(progress)
    desk.pending.add("s", event("a"), 0)
    desk.at(0)
    progress.now(Reached.NO_ROOM)
    assert desk.at(1) == [("s", Answer.BUSY)]


def test_who_left_is_neither_offered_again_nor_answered() -> None:
    desk = Desk(says=False)
    desk.pending.add("gone", event("a"), 0)
    desk.at(0)
    desk.pending.drop("gone")
    assert desk.at(10) == []
    assert desk.offered == ["a"]
