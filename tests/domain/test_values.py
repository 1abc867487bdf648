"""Small values: what must not be seen, what a drill raises, which address is one."""

from __future__ import annotations

import pickle

import pytest

from agent_assist.domain.drill import DrillStep, StepResult, drill_flag
from agent_assist.domain.errors import BadInput, RecorderUnreachable
from agent_assist.domain.facts.calls import DrillFinished
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.domain.sensitive import Sensitive
from agent_assist.domain.web_address import split_address

ALL = [StepResult(step, passed=True, state="recording") for step in DrillStep]


def test_a_sensitive_value_shows_nothing_unless_it_is_revealed() -> None:
    value = Sensitive("4111")
    for shown in (repr(value), str(value), f"{value}", f"{value:>8}", f"{value!r}"):
        assert "4111" not in shown
    assert value.reveal() == "4111"
    with pytest.raises(TypeError):
        pickle.dumps(value)


def test_a_drill_whose_every_step_passed_is_a_low_flag() -> None:
    flag = drill_flag(ALL, 5)
    assert (flag.kind, flag.severity, flag.at_ms) == (FlagKind.DRILL_PASSED, Severity.LOW, 5)
    assert DrillFinished.of(ALL, "baresip", "rtpengine").passed


def test_a_drill_names_each_step_that_failed_or_was_not_walked() -> None:
    first, second, *_, last = DrillStep
    walked = [StepResult(first, passed=False, error="recorder_busy"), *ALL[1:-1]]
    flag = drill_flag(walked, 5)
    assert (flag.kind, flag.severity) == (FlagKind.DRILL_FAILED, Severity.HIGH)
    assert flag.detail == f"{first} recorder_busy, {last} not walked"
    assert second not in flag.detail
    assert not DrillFinished.of(walked, "baresip", "rtpengine").passed


@pytest.mark.parametrize(
    "text", ["", "ftp://x", "http://", "http://x/path", "http://u@x", "http://x?q", "http://x:port", "http://[::1"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        split_address(text)


def test_an_address_loses_its_slash_only() -> None:
    assert split_address(" https://assist.example:8443/ ") == ("https://assist.example:8443", "assist.example")


def test_a_recorder_that_is_away_says_why_or_only_that() -> None:
    assert RecorderUnreachable("Away.", "Look.").reason == "recorder_unreachable"
    assert RecorderUnreachable("Away.", "Look.", reason="recorder_busy").reason == "recorder_busy"
