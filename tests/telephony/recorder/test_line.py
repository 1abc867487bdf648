"""A login that is refused is not tried again and again: switches lock out who does."""

from __future__ import annotations

import pytest

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.telephony.recorder.line import LONGEST_REFUSED_MS, REFUSED, REFUSED_MS, Line
from tests.fakes.clock import SettableClock
from tests.telephony.recorder.scripted import Driver


class Refusing(Driver):
    """Lets nobody in until it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.logins = 0
        self.reason = REFUSED

    def connect(self) -> None:
        self.logins += 1
        if self.reason:
            raise RecorderUnreachable("No.", "No.", reason=self.reason)


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


def test_a_refused_login_rests_longer_each_time_also_when_a_command_comes(clock: SettableClock) -> None:
    driver = Refusing()
    line = Line(driver, clock)
    with line.lock:
        line.connect()
        for _ in range(20):
            clock.mono_ahead_ms += 1_000
            line.connect(at_once=True)
        assert driver.logins == 1
        for pause in (REFUSED_MS, 2 * REFUSED_MS, 4 * REFUSED_MS, LONGEST_REFUSED_MS, LONGEST_REFUSED_MS):
            clock.mono_ahead_ms += pause
            line.connect()
        assert driver.logins == 6
        driver.reason = ""
        clock.mono_ahead_ms += LONGEST_REFUSED_MS
        assert line.connect()


def test_a_line_that_is_only_away_is_tried_at_once_when_a_command_comes(clock: SettableClock) -> None:
    driver = Refusing()
    driver.reason = "recorder_unreachable"
    line = Line(driver, clock)
    with line.lock:
        line.connect()
        line.connect(at_once=True)
    assert driver.logins == 2
