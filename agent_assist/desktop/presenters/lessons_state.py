"""What the lessons show, as frozen values: the list, one lesson; and what a person can want of them."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.text import EMPTY, Text


class LessonItem(msgspec.Struct, frozen=True):
    """One line of the list.

    Args:
        lesson: its id.
        title: what it teaches, in the agent's language.
        because: why it is there; empty for nothing.
        when: when it comes back or was done; empty for now.
        starts: whether it can be started here.
    """

    lesson: str
    title: str
    because: Text = EMPTY
    when: Text = EMPTY
    starts: bool = True


class LessonsState(msgspec.Struct, frozen=True):
    """The list.

    Args:
        offered: what to read now.
        coming_back: what was read and comes back on a day.
        done: what will not come back.
        others: what was never offered, for whoever likes.
        rule: how many are offered and who set that.
        trouble: why something cannot be read or kept; empty for none.
        ready: whether it is known yet what there is.
    """

    offered: tuple[LessonItem, ...] = ()
    coming_back: tuple[LessonItem, ...] = ()
    done: tuple[LessonItem, ...] = ()
    others: tuple[LessonItem, ...] = ()
    rule: Text = EMPTY
    trouble: Text = EMPTY
    ready: bool = False


class LessonState(msgspec.Struct, frozen=True):
    """One lesson.

    Args:
        lesson: its id.
        topic: what it is about.
        title, situation, question: its words, in the agent's language.
        answers: three.
        chosen: the chosen one, from 0; None before.
        lead: how the explanation begins; empty before.
        explanation: what to know; empty before an answer was chosen.
        source: where it has it from, and when that was read last.
        returns: when it comes back.
    """

    lesson: str
    topic: Text
    title: str
    situation: str
    question: str
    answers: tuple[str, str, str]
    chosen: int | None = None
    lead: Text = EMPTY
    explanation: str = ""
    source: Text = EMPTY
    returns: Text = EMPTY


class StartLesson(msgspec.Struct, frozen=True):
    """Open a lesson."""

    lesson: str


class ChooseAnswer(msgspec.Struct, frozen=True):
    """Choose one of the three answers, from 0."""

    answer: int


class FinishLesson(msgspec.Struct, frozen=True):
    """The explanation was read."""


class PutLessonAside(msgspec.Struct, frozen=True):
    """Not now; the lesson stays where it is."""


class CloseLessons(msgspec.Struct, frozen=True):
    """Close the window."""


LessonIntent = StartLesson | ChooseAnswer | FinishLesson | PutLessonAside | CloseLessons
