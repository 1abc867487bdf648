"""The lessons of the practice call: done by what happened, in order, and never by a key alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_assist.desktop.presenters import practice_course as course
from agent_assist.desktop.presenters.practice_course import Progress, Seen
from agent_assist.desktop.presenters.practice_state import Lesson, Mark
from agent_assist.desktop.presenters.practice_view import practised
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.contact import ContactState
from agent_assist.domain.moments import Reading
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.steps import Step
from agent_assist.domain.whereabouts import KnownPlace, Whereabouts
from tests.desktop.ui import samples
from tests.desktop.ui.practice_samples import ASKED, PRACTICE, RINGING, TALKING, at

READ = replace(TALKING, readings=(Reading("s", "disclosure", "1", "en", 1, 2, 3, faster_than_speech=False),))


def seen(step: Step = Step.LIVE, **more: bool) -> Seen:
    return Seen(TALKING, step, ASKED, **more)


def test_nothing_is_done_before_it_rings_and_nothing_by_ringing() -> None:
    waiting = Seen(None, Step.IDLE, ASKED)
    assert course.follow(Progress(), waiting) == Progress()
    rung = course.follow(Progress(), Seen(RINGING, Step.RING, ASKED))
    assert (rung.at, rung.done, rung.rung) == (Lesson.READ, frozenset(), True)


def test_a_reading_ends_the_first_lesson_and_no_other() -> None:
    after = course.follow(at(Lesson.READ), Seen(READ, Step.ASK, ASKED))
    assert (after.at, after.done) == (Lesson.ANSWER, frozenset({Lesson.READ}))


def test_the_end_of_the_call_ends_the_course_wherever_it_stands() -> None:
    for lesson in Lesson:
        gone = course.follow(at(lesson), Seen(None, Step.IDLE, ASKED))
        assert gone.at is None
        assert Lesson.FINISH in gone.done
        finished = course.follow(at(lesson), Seen(replace(TALKING, finished=True), Step.IDLE, ASKED))
        assert finished.at is None


def test_each_lesson_but_the_last_can_be_left_out() -> None:
    for lesson in tuple(Lesson)[:-1]:
        left = course.skip(at(lesson))
        assert lesson in left.skipped
        assert left.at is tuple(Lesson)[tuple(Lesson).index(lesson) + 1]
    assert course.skip(at(Lesson.FINISH)) == at(Lesson.FINISH)


def test_the_caller_hangs_up_when_all_else_is_done_and_only_once() -> None:
    assert course.hangs_up(at(Lesson.FINISH), seen())
    assert not course.hangs_up(at(Lesson.NOTE), seen())
    ended = replace(TALKING, state=ContactState.ENDED)
    assert not course.hangs_up(at(Lesson.FINISH), Seen(ended, Step.WRAP_UP, ASKED))


@pytest.mark.parametrize(
    ("lesson", "step", "more", "hint"),
    [
        (Lesson.READ, Step.DISCLOSE, {}, ""),
        (Lesson.PAYMENT, Step.SAY_STARTED, {}, "The panel shows a sentence. Say it, then press Space."),
        (Lesson.PAYMENT, Step.PAY, {}, "The recording is paused. Press P again to resume."),
        (Lesson.PAYMENT, Step.LIVE, {}, ""),
        (Lesson.PLACE, Step.ASK, {}, "The panel is asking for an answer: press 1, 2 or 3."),
        (Lesson.WITHDRAW, Step.LIVE, {}, "There's no consent left to withdraw on this call. Skip this step."),
        (Lesson.WITHDRAW, Step.LIVE, {"can_withdraw": True}, ""),
        (Lesson.NOTE, Step.SAY_WITHDRAWN, {}, "The panel shows a sentence. Say it, then press Space."),
        (
            Lesson.NOTE,
            Step.DISPOSE,
            {},
            "She decides about what was recorded so far: 1 keep, 2 erase, 3 undecided.",
        ),
        (Lesson.FINISH, Step.WRAP_UP, {}, ""),
        (Lesson.FINISH, Step.WRAP_UP, {"writing": True}, "Press Esc to close the note and see the result."),
    ],
)
def test_what_the_panel_asks_for_besides_is_said(lesson: Lesson, step: Step, more: dict[str, bool], hint: str) -> None:
    assert course.practice_state(at(lesson), seen(step, **more)).hint.source == hint


@pytest.mark.parametrize(("place", "done"), [("AT", True), ("AT-9", True), ("ES", False)])
def test_the_place_is_where_she_says_that_she_is(place: str, *, done: bool) -> None:
    """Whoever chose another country is told so, and the lesson stays open."""
    known = tuple(KnownPlace(code, "stated") for code in ("DE", place))
    moved = replace(TALKING, whereabouts=Whereabouts({CUSTOMER: known}))
    there = Seen(moved, Step.LIVE, ASKED)
    after = course.follow(at(Lesson.PLACE), there)
    assert (Lesson.PLACE in after.done) is done
    hint = course.practice_state(after, there).hint.source
    assert (hint == "That's not where she is. Press L and choose Austria.") is not done


def test_time_stands_still_only_while_an_answer_waits() -> None:
    assert course.holds_time(at(Lesson.UNDO), seen())
    assert not course.holds_time(at(Lesson.ANSWER), seen())
    assert not course.holds_time(at(Lesson.PAYMENT), seen())


def test_one_lesson_is_open_and_what_is_over_says_so() -> None:
    for name, (guide, _panel) in PRACTICE.items():
        opened = [row for row in guide.rows if row.mark is Mark.OPEN]
        assert len(opened) == (0 if guide.over else 1), name
        assert guide.task != EMPTY
    over = PRACTICE["practice-over"][0]
    assert {row.mark for row in over.rows} == {Mark.DONE}


def test_a_practice_panel_names_no_state_of_a_real_recorder() -> None:
    for state in samples.PANELS.values():
        shown = practised(state)
        assert "ractice" in shown.recorder.detail.source
        assert shown.recorder.state is state.recorder.state
        assert shown.card is state.card
        assert shown.handover == ""
    assert {state.recorder.state for state in samples.PANELS.values()} >= {RecorderState.RECORDING, RecorderState.OFF}
