"""Labelled sentences for training: the development rows with other names in them, and phrases filled in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import tomli

from bench.masking_rows import Row, rows
from bench.name_model.pool import composed, is_arabic, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

PHRASES = Path(__file__).parent / "phrases"
TABLES = ("sensitive", "look_alikes", "ordinary")
LANGUAGES = ("ar", "de", "en", "es", "fr", "pt")
_SLOT = re.compile(r"(\{\w\})")
_LISTS = {"{t}": "things", "{p}": "places", "{b}": "brands"}
_UNREAD = frozenset({"email", "secret", "ip_address"})
"""Values in which a name may stand that is neither right nor wrong to find."""
_LOWER, _HIDE, _TITLE = 0.5, 0.4, 0.93


class Sentence(NamedTuple):
    """A text with the places of its names, the places that are not learnt from, and whether its names are unlisted."""

    text: str
    names: list[tuple[int, int]]
    unread: list[tuple[int, int]]
    unlisted: bool


class Amounts(NamedTuple):
    """How many sentences are made of each row with a name, of each other row, and of each phrase of a kind."""

    named_rows: int
    other_rows: int
    phrases: int
    things: int


def _how(value: str, *, lower: bool) -> str:
    if lower or value == value.lower():
        return "lower"
    return "upper" if value.isupper() and len(value) > 3 else "title"


def _as_written(row: Row, *, unlisted: bool) -> Sentence:
    names = [(mark.start, mark.end) for mark in row.marks if mark.kind == "person_name"]
    return Sentence(row.text, names, [(m.start, m.end) for m in row.marks if m.kind in _UNREAD], unlisted)


def with_other_names(row: Row, rng: Random) -> Sentence:
    """Return a row with other names in the places of its own, sometimes all in small letters."""
    lower, unlisted = rng.random() < _HIDE, rng.random() < _HIDE
    text, names, unread, at = "", list[tuple[int, int]](), list[tuple[int, int]](), 0
    for mark in sorted(row.marks, key=lambda mark: mark.start):
        between, value = row.text[at : mark.start], row.text[mark.start : mark.end]
        if mark.kind == "person_name":
            value = written(composed(rng, arabic=is_arabic(value)), _how(value, lower=lower))
        elif lower:
            value = value.lower()
        text += between.lower() if lower else between
        place = (len(text), len(text) + len(value))
        if mark.kind == "person_name":
            names.append(place)
        elif mark.kind in _UNREAD:
            unread.append(place)
        text += value
        at = mark.end
    return Sentence(text + (row.text[at:].lower() if lower else row.text[at:]), names, unread, unlisted)


def of_rows(rng: Random, amounts: Amounts) -> Iterator[Sentence]:
    """Yield the sentences that are made of the development rows."""
    for language in LANGUAGES:
        for table in TABLES:
            for row in rows(language, "development", table):
                named = any(mark.kind == "person_name" for mark in row.marks)
                yield _as_written(row, unlisted=rng.random() < _HIDE)
                for _ in range((amounts.named_rows if named else amounts.other_rows) - 1):
                    if named:
                        yield with_other_names(row, rng)
                    else:
                        lower = rng.random() < _LOWER and len(row.text.lower()) == len(row.text)
                        made = _as_written(row, unlisted=False)
                        yield made._replace(text=row.text.lower()) if lower else made


def filled(phrase: str, lists: dict[str, list[str]], rng: Random, *, arabic: bool, names: bool) -> Sentence:
    """Return a phrase with its slots filled.

    Args:
        phrase: with slots such as {n}.
        lists: what the other slots may hold, by name.
        rng: the source of chance.
        arabic: whether names are of the Arabic script.
        names: whether the names in it are names of persons; else they are names of things.
    """
    lower, unlisted = rng.random() < _LOWER, rng.random() < _HIDE
    text, found = "", list[tuple[int, int]]()
    for part in _SLOT.split(phrase.replace("\\n", "\n")):
        value = part
        if part == "{n}":
            how = "lower" if lower else "title" if rng.random() < _TITLE else "upper"
            value = written(composed(rng, arabic=arabic), how)
            if names:
                found.append((len(text), len(text) + len(value)))
        elif part in _LISTS:
            value = rng.choice(lists[_LISTS[part]])
        text += value.lower() if lower else value
    if not lower and rng.random() < _LOWER:
        text = text[:1].upper() + text[1:]
    return Sentence(text, found, [], unlisted)


def phrases(language: str) -> dict[str, list[str]]:
    """Return the phrases of a language, and what fills their slots."""
    tables = tomli.loads((PHRASES / f"{language}.toml").read_text(encoding="utf-8"))
    return {key: value.splitlines() for key, value in tables.items()}


def of_phrases(rng: Random, amounts: Amounts) -> Iterator[Sentence]:
    """Yield the sentences that are made of phrases."""
    for language in LANGUAGES:
        lists = phrases(language)
        for kind, times in (("frames", amounts.phrases), ("plain", amounts.phrases), ("named", amounts.things)):
            for phrase in lists[kind]:
                for _ in range(times):
                    yield filled(phrase, lists, rng, arabic=language == "ar", names=kind == "frames")
