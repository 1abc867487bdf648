"""The payment step by itself: opened once, made longer, ended once."""

from __future__ import annotations

from agent_assist.domain.payment import (
    Audio,
    Ended,
    PaymentMoment,
    open_step,
    with_ended,
    with_more,
    with_opened,
)

OPEN = PaymentMoment(1_000, 61_000, Audio.PAUSE)
OVER = PaymentMoment(1_000, 61_000, Audio.PAUSE, 9_000, Ended.AGENT)


def test_a_step_is_open_until_it_ends() -> None:
    assert (OPEN.open, OVER.open) == (True, False)
    assert open_step((OVER, OPEN)) == OPEN
    assert open_step((OPEN, OVER)) is None
    assert open_step(()) is None


def test_a_step_is_opened_only_where_none_is() -> None:
    assert with_opened((OPEN,), 5_000, Audio.NONE, 60_000) == (OPEN,)
    assert with_opened((OVER,), 10_000, Audio.NONE, 60_000) == (OVER, PaymentMoment(10_000, 70_000, Audio.NONE))


def test_more_time_is_for_the_open_step_and_never_less() -> None:
    assert with_more((OVER, OPEN), 5_000) == (OVER, PaymentMoment(1_000, 66_000, Audio.PAUSE))
    assert with_more((OPEN, OVER), 5_000) == (OPEN, OVER)
    assert with_more((), 5_000) == ()
    assert OPEN.longer(-5_000) == OPEN
    long = PaymentMoment(0, 400_000, Audio.PAUSE)
    assert long.longer(1) == long


def test_only_the_open_step_ends() -> None:
    assert with_ended((OPEN,), 9_000, Ended.AGENT) == (OVER,)
    assert with_ended((OVER,), 10_000, Ended.TIME_OUT) == (OVER,)
    assert with_ended((), 10_000, Ended.TIME_OUT) == ()
