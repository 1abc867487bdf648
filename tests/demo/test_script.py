"""A script waits by looks, not by the clock: a machine that has no processor for us does not make it fail."""

from __future__ import annotations

import pytest

from agent_assist.demo.script import LOOK_MS, Pause, Player, Script, Wait
from tests.fakes.time import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")


def player(script: Script) -> tuple[Player, FakeClock, list[bool]]:
    clock, done = FakeClock(), []
    return Player(script, clock, lambda: done.append(True)), clock, done


def test_a_late_look_costs_one_look() -> None:
    holds: list[bool] = []
    seen: list[str] = []

    def script() -> Script:
        yield Wait(lambda: bool(holds), "it holds", limit_s=3 * LOOK_MS / 1000)
        seen.append("held")

    one, clock, done = player(script())
    one._look()
    for _ in range(2):
        clock.advance(3_600_000)
        one._look()
    assert (done, one.error) == ([], "")
    holds.append(True)
    one._look()
    assert (seen, done, one.error) == (["held"], [True], "")


def test_what_never_holds_ends_the_script_with_its_words() -> None:
    def script() -> Script:
        yield Wait(lambda: False, "it holds", limit_s=3 * LOOK_MS / 1000)

    one, _clock, done = player(script())
    for _ in range(4):
        one._look()
    assert (done, one.error) == ([True], "not in time: it holds")


def test_a_pause_is_of_the_clock() -> None:
    seen: list[str] = []

    def script() -> Script:
        yield Pause(1.0)
        seen.append("rested")

    one, clock, _done = player(script())
    for _ in range(50):
        one._look()
    assert seen == []
    clock.advance(1000)
    one._look()
    assert seen == ["rested"]
