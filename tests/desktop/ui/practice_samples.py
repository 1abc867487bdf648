"""The practice window at each lesson, by name: what the guide says, and what the panel shows beside it."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.practice_course import Progress, Seen, practice_state
from agent_assist.desktop.presenters.practice_state import Lesson, PracticeState, Voice
from agent_assist.desktop.presenters.practice_view import practised
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import ContactState
from agent_assist.domain.steps import Step
from tests.desktop.ui import samples

TALKING = CaseFile("c1", state=ContactState.CONNECTED, opened_at_ms=1, connected_at_ms=2)
RINGING = CaseFile("c1", opened_at_ms=1)
ASKED = ("quality", "training", "transcript")
_ORDER = tuple(Lesson)
_VOICES = {Lesson.UNDO: Voice.OFF, Lesson.PLACE: Voice.NONE, Lesson.NOTE: Voice.FAILED}
_BESIDE = {
    Lesson.READ: "script",
    Lesson.ANSWER: "answers-second",
    Lesson.UNDO: "answers",
    Lesson.PAYMENT: "recording",
    Lesson.PLACE: "recording",
    Lesson.WITHDRAW: "recording",
    Lesson.NOTE: "notes",
    Lesson.FINISH: "wrapup",
}


def at(lesson: Lesson | None) -> Progress:
    """Everything before a lesson is done."""
    done = _ORDER if lesson is None else _ORDER[: _ORDER.index(lesson)]
    return Progress(lesson, frozenset(done), frozenset(), rung=True)


def _beside(lesson: Lesson) -> ps.PanelState:
    return practised(samples.PANELS[_BESIDE[lesson]])


def _guide(lesson: Lesson, step: Step = Step.LIVE) -> PracticeState:
    voice = _VOICES.get(lesson, Voice.ON)
    return structs.replace(practice_state(at(lesson), Seen(TALKING, step, ASKED, can_withdraw=True)), voice=voice)


PRACTICE: dict[str, tuple[PracticeState, ps.PanelState]] = {
    "practice-ring": (
        practice_state(at(Lesson.READ), Seen(RINGING, Step.RING, ASKED)),
        practised(samples.PANELS["incoming"]),
    ),
    **{f"practice-{lesson.value}": (_guide(lesson), _beside(lesson)) for lesson in Lesson},
    "practice-hint": (_guide(Lesson.PAYMENT, Step.SAY_STARTED), practised(samples.PANELS["script"])),
    "practice-keep": (_guide(Lesson.NOTE, Step.DISPOSE), practised(samples.PANELS["recording"])),
    "practice-nothing": (
        practice_state(at(Lesson.WITHDRAW), Seen(TALKING, Step.LIVE, ASKED)),
        practised(samples.PANELS["recording"]),
    ),
    "practice-skipped": (
        practice_state(
            Progress(Lesson.NOTE, frozenset({Lesson.READ}), frozenset(_ORDER[1:6]), rung=True),
            Seen(TALKING, Step.LIVE, ASKED),
        ),
        practised(samples.PANELS["notes"]),
    ),
    "practice-over": (
        practice_state(at(None), Seen(None, Step.IDLE, ASKED)),
        practised(structs.replace(samples.PANELS["idle"], card=structs.replace(samples.IDLE, offer=EMPTY))),
    ),
}
"""Name to what guide and panel show."""
