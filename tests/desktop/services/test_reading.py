"""A reading time says how long the sentence was in front of the agent, each time anew."""

from __future__ import annotations

import pytest

from agent_assist.desktop.services.reading import Readings
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.steps import Step
from tests.desktop.services.desk_fixture import Bench, full_disk
from tests.fakes.time import FakeClock


def show(b: Bench, *, covered: bool = False) -> None:
    b.desk.disclosure.show(b.file(), b.desk.step(), covered=covered)


def mark(b: Bench) -> None:
    b.desk.disclosure.mark_read(b.file(), b.desk.step())
    b.settle()


def again(b: Bench) -> None:
    """Somebody joins, so that the question is due once more."""
    b.desk.turns.join(b.file())
    b.settle()
    assert b.desk.step() is Step.DISCLOSE


def test_a_sentence_that_is_read_again_counts_from_its_second_showing(b: Bench) -> None:
    b.connect()
    b.read(12)
    b.clock.advance(100_000)
    again(b)
    shown_at = b.clock.now_ms()
    b.read(1)
    first, second = b.file().readings
    assert first.ended_at_ms - first.started_at_ms == 12_000
    assert (second.started_at_ms, second.ended_at_ms) == (shown_at, shown_at + 1_000)
    assert second.faster_than_speech


def test_marking_twice_is_one_reading(b: Bench) -> None:
    b.connect()
    show(b)
    b.clock.advance(12_000)
    step, file = b.desk.step(), b.file()
    b.desk.disclosure.mark_read(file, step)
    b.desk.disclosure.show(file, step)  # the panel is drawn before the fact is durable
    b.desk.disclosure.mark_read(file, step)
    b.settle()
    assert len(b.file().readings) == 1


@pytest.mark.expects_log
def test_a_reading_that_could_not_be_kept_can_be_marked_again(b: Bench) -> None:
    b.connect()
    with full_disk(b):
        b.read(12)
    assert not b.file().readings
    b.read(3)
    (reading,) = b.file().readings
    assert reading.ended_at_ms - reading.started_at_ms == 15_000, "it was before the agent all the time"


@pytest.mark.expects_log
def test_a_question_whose_answer_could_not_be_kept_is_read_with_the_next(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(ConsentState.GIVEN, ConsentState.GIVEN)
    b.desk.disclosure.show(b.file(), b.desk.step(), "transcript")
    b.clock.advance(9_000)
    with full_disk(b):
        b.say(ConsentState.GIVEN)
    assert [one.script for one in b.file().readings] == [b.file().readings[0].script]
    b.desk.disclosure.show(b.file(), b.desk.step(), "transcript")
    b.say(ConsentState.GIVEN)
    assert [one.script for one in b.file().readings][1:] == ["ask-transcript"]


def test_time_behind_a_card_does_not_count(b: Bench) -> None:
    b.connect()
    show(b)
    b.clock.advance(1_000)
    show(b, covered=True)
    b.clock.advance(60_000)
    show(b, covered=True)
    show(b)
    b.clock.advance(1_000)
    mark(b)
    assert b.file().readings[0].faster_than_speech


def test_what_was_read_before_the_card_counts(b: Bench) -> None:
    b.connect()
    line = b.desk.disclosure.show(b.file(), b.desk.step())
    assert line is not None
    half = line.spoken_ms // 2
    b.clock.advance(half)
    show(b, covered=True)
    b.clock.advance(60_000)
    show(b)
    b.clock.advance(half)
    mark(b)
    assert not b.file().readings[0].faster_than_speech


def test_another_language_is_another_sentence(b: Bench) -> None:
    b.connect()
    line = b.desk.disclosure.show(b.file(), b.desk.step())
    assert line is not None
    b.clock.advance(12_000)
    b.desk.disclosure.choose(b.file().contact_id, line.script, "de")
    show(b)
    changed_at = b.clock.now_ms()
    b.clock.advance(2_000)
    mark(b)
    reading = b.file().readings[0]
    assert (reading.language, reading.started_at_ms) == ("de", changed_at)
    assert reading.faster_than_speech


def test_nothing_is_read_that_no_panel_showed(b: Bench) -> None:
    b.connect()
    b.clock.advance(12_000)
    mark(b)
    assert not b.file().readings


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_a_call_that_is_not_shown_is_not_read(clock: FakeClock) -> None:
    readings = Readings(clock)
    readings.see("a", "Hello", frozenset())
    clock.advance(2_000)
    readings.see("b", "Hello", frozenset())
    clock.advance(30_000)
    readings.see("a", "Hello", frozenset())
    began = readings.began("a", "Hello")
    assert began is not None
    assert clock.mono_ms() - began.mono_ms == 2_000
    assert readings.began("b", "Hello") is None, "it is not on the screen"
    assert readings.began("a", "Goodbye") is None, "another sentence is"
    assert readings.shown("a", "Goodbye") is None
    assert readings.shown("b", "Goodbye") is None


def test_what_left_the_screen_was_shown_until_then(clock: FakeClock) -> None:
    readings = Readings(clock)
    readings.see("a", "Hello", frozenset())
    begun = clock.now_ms()
    clock.advance(4_000)
    assert readings.shown("a", "Hello") == (begun, 4_000, None)
    readings.hide()
    hidden = clock.now_ms()
    clock.advance(60_000)
    assert readings.shown("a", "Hello") == (begun, 4_000, hidden)
    readings.see("a", "Hello", frozenset())
    clock.advance(1_000)
    assert readings.shown("a", "Hello") == (begun, 5_000, None)
    readings.end("a")
    assert readings.shown("a", "Hello") is None


def test_a_finished_contact_is_forgotten(clock: FakeClock) -> None:
    readings = Readings(clock)
    readings.see("a", "Hello", frozenset())
    readings.forget("a")
    assert readings.began("a", "Hello") is None
    readings.hide()
