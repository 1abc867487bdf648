"""A source tells of few new calls at once; what it says about calls that are known always passes."""

from __future__ import annotations

from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.runtime.new_calls import A_SECOND, AT_ONCE, KNOWN_LIMIT, NewCalls
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.ports.softphone import Progress, Reached
from tests.fakes.clock import FakeClock


def test_a_flood_is_refused_and_the_calls_before_it_go_on() -> None:
    clock = FakeClock()
    calls = NewCalls(clock.mono_ms)
    assert calls.may("real")
    made_up = [calls.may(f"f{number}") for number in range(10_000)]
    assert made_up == [True] * (AT_ONCE - 1) + [False] * (10_000 - AT_ONCE + 1)
    assert calls.may("real")


def test_after_a_flood_new_calls_pass_again() -> None:
    clock = FakeClock()
    calls = NewCalls(clock.mono_ms)
    for number in range(1_000):
        calls.may(f"f{number}")
    clock.advance(1_000)
    assert [calls.may(f"g{number}") for number in range(A_SECOND + 1)] == [True] * A_SECOND + [False]
    clock.advance(3_600_000)
    assert sum(calls.may(f"h{number}") for number in range(1_000)) == AT_ONCE


def test_what_is_remembered_is_bounded_and_a_call_that_is_on_is_not_forgotten() -> None:
    clock = FakeClock()
    calls = NewCalls(clock.mono_ms)
    calls.may("real")
    for number in range(3 * KNOWN_LIMIT):
        clock.advance(1_000 // A_SECOND)
        assert calls.may(f"f{number}")
        assert calls.may("real")
    assert len(calls._known) == KNOWN_LIMIT


def test_only_sources_that_can_be_answered_are_counted() -> None:
    hearing = Hearing("", FakeClock())

    def heard(source: str) -> list[object]:
        told: list[object] = []
        for number in range(AT_ONCE + 20):
            news = CallEvent(CallState.INCOMING, f"c{number}", "+1415", Direction.IN, 0, source=source)
            told.append(hearing.hear(news))
            hearing.news._sources[source].take()
        return told

    hook = [one.reached for one in heard("handoff") if isinstance(one, Progress)]
    assert hook == [Reached.HEARD] * AT_ONCE + [Reached.FLOOD] * 20
    assert all(isinstance(one, Progress) and one.reached is Reached.HEARD for one in heard("baresip"))
