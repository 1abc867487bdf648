"""What phones say waits for the desk: in order, bounded, at the desk's pace, no source in another's way."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.runtime.phone_news import SOURCES_LIMIT, UNDERWAY_LIMIT, WAITING_LIMIT, PhoneNewsQueue
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, PhoneNews

Job = Callable[[], None]


def event(call_id: str, state: CallState = CallState.INCOMING, source: str = "handoff", at_ms: int = 0) -> CallEvent:
    return CallEvent(state, call_id, "+14155550182", Direction.IN, at_ms, source=source)


class Desk:
    """Takes news, and writes what it took when the test says so."""

    def __init__(self, queue: PhoneNewsQueue) -> None:
        self.heard: list[PhoneNews] = []
        self.woken: list[Job] = []
        self.writing: list[Job] = []
        queue.open(self.heard.append, self.woken.append, self.writing.append)

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
