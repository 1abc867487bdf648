"""What the practice window shows beside the panel, as one frozen value; and what a person can want of it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text


class Lesson(StrEnum):
    """One key, or the few that belong together, in the order of a call."""

    READ = "read"
    ANSWER = "answer"
    UNDO = "undo"
    PAYMENT = "payment"
    PLACE = "place"
    WITHDRAW = "withdraw"
    NOTE = "note"
    FINISH = "finish"


class Mark(StrEnum):
    """Where a lesson stands."""

    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class Voice(StrEnum):
    """Whether the caller can be heard; her words stand there as text in any case."""

    LOOKING = "looking"
    NONE = "none"
    """This system has no program that can say them."""
    ON = "on"
    OFF = "off"
    FAILED = "failed"
    """The program did not start, or ended as one that could not speak."""


class LessonRow(msgspec.Struct, frozen=True):
    """One lesson.

    Args:
        lesson: which.
        title: what it teaches.
        keys: what to press, as on the keycaps.
        mark: where it stands.
    """

    lesson: Lesson
    title: Text
    keys: tuple[str, ...]
    mark: Mark


class PracticeState(msgspec.Struct, frozen=True):
    """The guide beside the panel.

    Args:
        rows: the lessons in their order; at most one is open.
        said: what the caller says, as a caption; empty while she says nothing.
        task: what to do now.
        hint: what the panel wants besides, or why the last key did not count; empty for nothing.
        answers: whether the call rings, so that it can be answered here.
        over: whether the call is done.
        voice: whether the caller can be heard.
    """

    rows: tuple[LessonRow, ...]
    said: Text
    task: Text
    hint: Text = EMPTY
    answers: bool = False
    over: bool = False
    voice: Voice = Voice.LOOKING


class AnswerCall(msgspec.Struct, frozen=True):
    """Take the practice call, as the softphone would."""


class SkipLesson(msgspec.Struct, frozen=True):
    """Leave this key for another day."""


class PractiseAgain(msgspec.Struct, frozen=True):
    """Begin the call anew."""


class HearAgain(msgspec.Struct, frozen=True):
    """Have the caller say it once more."""


class SwitchVoice(msgspec.Struct, frozen=True):
    """Hear the caller, or do not."""


class LeavePractice(msgspec.Struct, frozen=True):
    """End it; nothing is kept."""


PracticeIntent = AnswerCall | SkipLesson | PractiseAgain | HearAgain | SwitchVoice | LeavePractice
