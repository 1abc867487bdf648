"""Lessons as files: one TOML each, read strictly. Pure but for reading the folder. See ADR 50."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from importlib.resources.abc import Traversable
from typing import Annotated

import msgspec
import tomli

from agent_assist.domain.errors import LessonUnreadable
from agent_assist.domain.repetition import READ_FAST
from agent_assist.domain.review import FlagKind
from agent_assist.resources import files

LANGUAGES = ("en", "de", "es", "fr", "ar")
ANSWERS = 3
MOST_WORDS = 130
"""Most words of a lesson with everything, in each language: a minute of reading (our choice)."""
SIZE_LIMIT = 16_384
"""Longest file in bytes."""
_WORD = re.compile(r"\w[\w\u2019'./:-]*")
Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{2,48}\Z")]
Line = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]


class Topic(StrEnum):
    """What a lesson is about; windows name it."""

    CONSENT = "consent"
    RECORDING = "recording"
    PAYMENT = "payment"
    LOCATION = "location"
    PEOPLE = "people"
    RIGHTS = "rights"
    NOTES = "notes"


class NearMiss(StrEnum):
    """What offers a lesson although no flag was raised."""

    READ_FAST = READ_FAST


class SourceKind(StrEnum):
    """How far a source binds."""

    LAW = "law"
    STANDARD = "standard"
    GUIDANCE = "guidance"
    PRACTICE = "practice"


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a lesson has it from.

    Args:
        kind: a law, a standard, a guideline; or our practice, which nobody else asks for.
        citation: as the default pack writes it; of our practice, the document that says so.
        checked: the day on which somebody last read it.
    """

    kind: SourceKind
    citation: Line
    checked: date


class Telling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A lesson in one language.

    Args:
        title: what to do, in a few words.
        situation: a short scene of a call.
        question: what is asked.
        answers: three, of equal rank.
        explanation: what to know, whichever was chosen.
    """

    title: Line
    situation: Line
    question: Line
    answers: tuple[Line, Line, Line]
    explanation: Line

    def words(self) -> int:
        """Return how many words there are to read."""
        parts = (self.title, self.situation, self.question, *self.answers, self.explanation)
        return sum(len(_WORD.findall(part)) for part in parts)


class Lesson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One lesson.

    Args:
        id: the name of its file.
        topic: what it is about.
        minutes: how long it takes; always 1.
        fits: which answer fits, 1 to 3.
        source: where it has it from.
        en, de, es, fr, ar: its words.
        flags: kinds of flags it is offered for.
        near_misses: what else it is offered for.
        rules: ids of rows of the pack; it is offered when one changes.
        places: codes of places; it is offered when the rule of one changes that the agent has served.
    """

    id: Id
    topic: Topic
    minutes: Annotated[int, msgspec.Meta(ge=1, le=1)]
    fits: Annotated[int, msgspec.Meta(ge=1, le=ANSWERS)]
    source: Source
    en: Telling
    de: Telling
    es: Telling
    fr: Telling
    ar: Telling
    flags: tuple[FlagKind, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    rules: tuple[Line, ...] = ()
    places: tuple[Line, ...] = ()

    def telling(self, language: str) -> Telling:
        """Return its words in a language; English for one that it does not have."""
        found: Mapping[str, Telling] = {"de": self.de, "es": self.es, "fr": self.fr, "ar": self.ar}
        return found.get(language, self.en)

    @property
    def causes(self) -> tuple[str, ...]:
        """Everything that it is offered for."""
        return (*self.flags, *self.near_misses, *self.rules, *self.places)


def read_lesson(name: str, data: bytes, today: date) -> Lesson:
    """Read one lesson.

    Args:
        name: of its file, without the ending.
        data: what is in it.
        today: no source is checked after it.

    Raises:
        LessonUnreadable: it is not as it must be; says which lesson, and what.
    """
    if len(data) > SIZE_LIMIT:
        raise _refused(name, f"longer than {SIZE_LIMIT} bytes")
    try:
        lesson = msgspec.convert(tomli.loads(data.decode("utf-8")), Lesson)
    except (msgspec.ValidationError, tomli.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise _refused(name, str(exc)) from exc
    if lesson.id != name:
        raise _refused(name, f"its id is {lesson.id}")
    if lesson.source.checked > today:
        raise _refused(name, f"its source was checked in the future, {lesson.source.checked}")
    for language in LANGUAGES:
        told = lesson.telling(language)
        if (words := told.words()) > MOST_WORDS:
            raise _refused(name, f"{words} words in {language}, {MOST_WORDS} are allowed")
        if len(set(told.answers)) < ANSWERS:
            raise _refused(name, f"two answers are the same in {language}")
    return lesson


def read_all(today: date, folder: Traversable | None = None) -> tuple[Lesson, ...]:
    """Read all lessons of a folder, in the order of their names; by default those that ship with the program.

    Raises:
        LessonUnreadable: one of them is not as it must be.
    """
    folder = folder or files() / "lessons"
    found = sorted((one for one in folder.iterdir() if one.name.endswith(".toml")), key=lambda one: one.name)
    return tuple(read_lesson(one.name.removesuffix(".toml"), one.read_bytes(), today) for one in found)


def lessons_by_cause(lessons: tuple[Lesson, ...]) -> dict[str, tuple[str, ...]]:
    """Return ids of lessons by what they are offered for; a lesson of fewer causes fits better and stands first."""
    found: dict[str, tuple[str, ...]] = {}
    for lesson in sorted(lessons, key=lambda one: (len(one.causes), one.id)):
        for cause in lesson.causes:
            found[cause] = (*found.get(cause, ()), lesson.id)
    return found


def _refused(name: str, why: str) -> LessonUnreadable:
    return LessonUnreadable(f"The lesson {name} can't be read: {why}.", "Correct the file, or remove it.")
