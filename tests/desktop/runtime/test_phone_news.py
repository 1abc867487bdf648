"""What phones say waits for the desk: in order, bounded, at the desk's pace, no source in another's way."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.runtime.phone_news import (
    SENDERS_LIMIT,
    SOURCES_LIMIT,
    UNDERWAY_LIMIT,
    WAITING_LIMIT,
    PhoneNewsQueue,
)
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, PhoneNews, Progress, Reached

Job = Callable[[], None]


def event(call_id: str, state: CallState = CallState.INCOMING, source: str = "handoff", at_ms: int = 0) -> CallEvent:
    return CallEvent(state, call_id, "+14155550182", Direction.IN, at_ms, source=source)


class Desk:
    """Takes news, and writes what it took when the test says so."""

    def __init__(self, queue: PhoneNewsQueue) -> None:
        self.heard: list[PhoneNews] = []
        self.woken: list[Job] = []
        self.writing: list[Job] = []
        self.stored: list[Job] = []
        self.reached: Reached | None = Reached.HEARD
        queue.open(self._hear, self.woken.append, self._write)

    def _hear(self, news: PhoneNews) -> Reached | None:
        self.heard.append(news)
        return self.reached

    def _write(self, then: Job, stored: Job) -> None:
        self.writing.append(then)
        self.stored.append(stored)

    def run(self) -> None:
        """Let everything come through."""
        while self.woken or self.writing:
            jobs = self.woken + self.writing
            self.woken.clear()
            self.writing.clear()
            for job in jobs:
                job()


def test_what_is_said_before_there_is_a_desk_is_handed_over_in_order() -> None:
    queue = PhoneNewsQueue()
    said = [event("a"), event("a", CallState.CONNECTED), event("b"), event("a", CallState.ENDED)]
    assert all(queue.put(one) for one in said)
    desk = Desk(queue)
    desk.run()
    assert desk.heard == said


def test_a_full_queue_says_so_and_counts() -> None:
    queue = PhoneNewsQueue()
    kept = [queue.put(event(str(number))) for number in range(WAITING_LIMIT + 5)]
    assert kept == [True] * WAITING_LIMIT + [False] * 5
    assert queue.refused == 5
    desk = Desk(queue)
    desk.run()
    assert len(desk.heard) == WAITING_LIMIT
    assert queue.put(event("next"))


def test_an_event_that_repeats_the_newest_of_its_call_takes_no_room() -> None:
    queue = PhoneNewsQueue()
    for at_ms in range(1_000):
        assert queue.put(event("a", CallState.CONNECTED, at_ms=at_ms))
    desk = Desk(queue)
    desk.run()
    assert desk.heard == [event("a", CallState.CONNECTED, at_ms=0)]


def test_a_flood_of_one_source_leaves_room_for_another() -> None:
    queue = PhoneNewsQueue()
    for number in range(10 * WAITING_LIMIT):
        queue.put(event(str(number)))
    assert queue.put(event("real", source="baresip"))
    desk = Desk(queue)
    desk.woken.pop()()
    assert event("real", source="baresip") in desk.heard  # among the first, not behind the flood


def test_no_more_is_underway_than_is_being_written() -> None:
    queue = PhoneNewsQueue()
    for number in range(WAITING_LIMIT):
        queue.put(event(str(number)))
    desk = Desk(queue)
    desk.woken.pop()()
    assert len(desk.heard) == UNDERWAY_LIMIT
    assert queue.crowded
    queue.put(event("more", source="baresip"))
    assert not desk.woken  # who is busy is not rung for
    desk.writing.pop()()
    assert len(desk.heard) == 2 * UNDERWAY_LIMIT


def test_the_newest_word_on_a_link_stands_for_those_before_it() -> None:
    queue = PhoneNewsQueue()
    for ignored in range(1_000):
        assert queue.put(PhoneLink(LinkState.CONNECTED, "handoff", ignored))
    listed = PhoneLink(LinkState.CONNECTED, "handoff", 1_000, frozenset({"a"}))
    assert queue.put(listed)
    desk = Desk(queue)
    desk.run()
    assert desk.heard == [PhoneLink(LinkState.CONNECTED, "handoff", 999), listed]


def test_sources_are_bounded_too() -> None:
    queue = PhoneNewsQueue()
    kept = [queue.put(event("a", source=f"s{number}")) for number in range(SOURCES_LIMIT + 2)]
    assert kept.count(False) == 2


def test_after_closing_nothing_is_handed_over() -> None:
    queue = PhoneNewsQueue()
    desk = Desk(queue)
    queue.close()
    queue.put(event("a"))
    desk.run()
    assert desk.heard == []


@given(st.lists(st.tuples(st.sampled_from(["handoff", "baresip"]), st.sampled_from("abc"), st.sampled_from(CallState))))
def test_each_source_is_heard_in_its_order_without_repetitions(said: list[tuple[str, str, CallState]]) -> None:
    queue = PhoneNewsQueue()
    desk = Desk(queue)
    told = [event(call_id, state, source, at_ms) for at_ms, (source, call_id, state) in enumerate(said)]
    kept = [one for one in told if queue.put(one)]
    desk.run()
    for source in ("handoff", "baresip"):
        for call_id in "abc":
            mine = [
                one for one in kept if isinstance(one, CallEvent) and (one.source, one.call_id) == (source, call_id)
            ]
            wanted = [one for place, one in enumerate(mine) if place == 0 or mine[place - 1].state is not one.state]
            heard = [n for n in desk.heard if isinstance(n, CallEvent) and (n.source, n.call_id) == (source, call_id)]
            assert heard == wanted


def told(queue: PhoneNewsQueue, *events: CallEvent) -> list[Progress]:
    made = [Progress() for _ in events]
    for one, progress in zip(events, made, strict=True):
        assert queue.put(one, progress=progress)
    return made


def test_senders_hear_that_their_events_are_stored_when_all_that_follows_is() -> None:
    queue = PhoneNewsQueue()
    first, again, other = told(queue, event("a"), event("a", at_ms=5), event("b"))
    desk = Desk(queue)
    desk.run()
    assert [one.reached for one in (first, again, other)] == [Reached.HEARD] * 3
    for stored in desk.stored:
        stored()
    assert [one.reached for one in (first, again, other)] == [Reached.STORED] * 3


def test_a_sender_hears_that_the_desk_has_no_room_and_nothing_of_what_failed() -> None:
    queue = PhoneNewsQueue()
    desk = Desk(queue)
    desk.reached = Reached.NO_ROOM
    (refused,) = told(queue, event("a"))
    desk.run()
    desk.reached = None
    (failed,) = told(queue, event("b"))
    desk.run()
    for stored in desk.stored:
        stored()
    assert (refused.reached, failed.reached) == (Reached.NO_ROOM, Reached.HEARD)


def test_senders_of_one_repeated_event_are_bounded() -> None:
    queue = PhoneNewsQueue()
    senders = told(queue, *(event("a") for _ in range(10 * SENDERS_LIMIT)))
    desk = Desk(queue)
    desk.run()
    for stored in desk.stored:
        stored()
    assert sum(one.reached is Reached.STORED for one in senders) == SENDERS_LIMIT
    assert senders[-1].reached is Reached.STORED
