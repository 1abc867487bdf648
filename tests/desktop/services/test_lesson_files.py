"""Lessons as they ship: each is read, in five languages, within its bounds, and cites what somebody read."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from agent_assist.desktop.services.lesson_files import (
    LANGUAGES,
    MOST_WORDS,
    SIZE_LIMIT,
    Lesson,
    SourceKind,
    lessons_by_cause,
    read_all,
    read_lesson,
)
from agent_assist.domain.errors import LessonUnreadable
from agent_assist.domain.review import FlagKind
from tests.test_words import banned, french_faults, hits

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "lessons"
PACK = ROOT / "resources" / "packs" / "default"
TODAY = date(2026, 12, 2)
LESSONS = read_all(TODAY)
ONE = "pause-before-the-number"
GOOD = (FOLDER / f"{ONE}.toml").read_text(encoding="utf-8")


def told(lesson: Lesson, language: str) -> str:
    one = lesson.telling(language)
    return " ".join((one.title, one.situation, one.question, *one.answers, one.explanation))


def pack_text() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(PACK.glob("*.toml")))


def test_there_are_enough_and_every_kind_of_flag_has_one() -> None:
    assert len(LESSONS) >= 24
    without = {kind for kind in FlagKind if kind not in lessons_by_cause(LESSONS)}
    assert without == {FlagKind.DRAWN}, "chance is no slip, and teaches nothing"


def test_the_lesson_of_fewest_causes_is_the_first_of_a_cause() -> None:
    causes = {lesson.id: lesson.causes for lesson in LESSONS}
    by_cause = lessons_by_cause(LESSONS)
    assert set(by_cause[FlagKind.SENSITIVE_TRUNCATED]) == {"security-code-leaves-no-trace", "note-what-is-needed"}
    assert all(list(ids) == sorted(ids, key=lambda one: (len(causes[one]), one)) for ids in by_cause.values())


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_five_languages_say_the_same_amount(lesson: Lesson) -> None:
    counts = {language: lesson.telling(language).words() for language in LANGUAGES}
    assert max(counts.values()) <= MOST_WORDS
    assert min(counts.values()) >= 0.6 * counts["en"], counts
    assert len({told(lesson, language) for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lessons_use_the_words_of_the_glossary(language: str) -> None:
    found = {lesson.id: hits(banned()[language], told(lesson, language), language) for lesson in LESSONS}
    assert {name: words for name, words in found.items() if words} == {}


def test_french_lessons_have_their_spaces_and_apostrophes() -> None:
    found = {lesson.id: french_faults(told(lesson, "fr")) for lesson in LESSONS}
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_a_law_a_standard_and_a_guideline_are_cited_as_the_pack_cites_them() -> None:
    text = pack_text()
    cited = {one.id: one.source.citation for one in LESSONS if one.source.kind is not SourceKind.PRACTICE}
    assert len(cited) >= 12
    assert {name: citation for name, citation in cited.items() if f'"{citation}"' not in text} == {}


def test_our_practice_names_a_document_that_there_is() -> None:
    practice = [one.source.citation for one in LESSONS if one.source.kind is SourceKind.PRACTICE]
    named = [one.removeprefix("Agent Assist, ") for one in practice if one != "policy"]
    assert [name for name in named if not (ROOT / name).is_file()] == []
    assert '"policy"' in pack_text()


def test_rules_and_places_are_those_of_the_pack() -> None:
    tables = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(PACK.glob("*.toml"))]
    rows = {key for table in tables for name in ("rule", "overlay") for key in table.get(name, {})}
    places = {key for table in tables for key in table.get("jurisdiction", {})}
    assert [(one.id, rule) for one in LESSONS for rule in one.rules if rule not in rows] == [
        (one.id, place) for one in LESSONS for place in one.rules if place in places and place not in rows
    ]
    assert [(one.id, place) for one in LESSONS for place in one.places if place not in places] == []


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("minutes = 1", "minutes = 2", "minutes"),
        ("minutes = 1", "minutes = 1\nscore = 3", "unknown field `score`"),
        ("[fr]", "[it]", "unknown field `it`"),
        ("fits = 1", "fits = 4", "fits"),
        ('kind = "guidance"', 'kind = "rumour"', "rumour"),
        ("checked = 2026-11-24\n", "", "`checked`"),
        ("checked = 2026-11-24", "checked = 2026-12-03", "checked in the future"),
        ('flags = ["recorded_payment"]', 'flags = ["late_lunch"]', "late_lunch"),
        ('  "Let him finish and report it afterwards",\n', "", "length 3"),
        (
            '  "Let him finish and report it afterwards",\n',
            '  "Press P while he reads, so that no time is lost",\n',
            "two answers are the same in en",
        ),
        ("Press P before", "Press P " + "very " * 60 + "before", "words in en"),
        (f'id = "{ONE}"', 'id = "another"', "its id is another"),
        ("[source]", "[source", "line"),
        ("minutes = 1", "minutes = 1 #" + "x" * SIZE_LIMIT, "longer than"),
    ],
)
def test_what_is_not_as_it_must_be_is_refused_by_name(before: str, after: str, why: str) -> None:
    assert GOOD.count(before) >= 1
    changed = GOOD.replace(before, after, 1)
    with pytest.raises(LessonUnreadable, match=f"The lesson {ONE} can't be read") as refused:
        read_lesson(ONE, changed.encode(), TODAY)
    assert why in refused.value.title
    assert read_lesson(ONE, GOOD.encode(), TODAY).id == ONE


def test_a_missing_language_is_refused() -> None:
    without = GOOD[: GOOD.index("[ar]")]
    with pytest.raises(LessonUnreadable, match="`ar`"):
        read_lesson(ONE, without.encode(), TODAY)


def test_a_language_without_a_translation_reads_english() -> None:
    lesson = next(one for one in LESSONS if one.id == ONE)
    assert lesson.telling("it") == lesson.en
    assert lesson.telling("ar") == lesson.ar
