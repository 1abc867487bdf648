"""Recognizes dates of birth: a date that a word near it, or a question, says is one. Other dates stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import dates
from agent_assist.masking.text.lazy import lazily, lazy, set_of
from agent_assist.masking.text.vocabulary import either, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.tokens import Run
    from agent_assist.masking.text.window import Window


_link = lazily(lambda: rf"(?:[\s:=#,.\"'(?*_/-]|{either('dates.birth_links')}(?![^\W_])){{0,12}}")
_BEFORE = lazy(lambda: rf"(?<![^\W_]){either('dates.birth_names')}(?![^\W_]){_link()}$")
_NAMED_NEAR = lazy(lambda: rf"(?<![^\W_]){either('dates.birth_names')}(?![^\W_])[^\d.!?\n]{{0,28}}$")
"""Before a date long past, its name a few words away: "date of birth differs, system has"."""
_BORN_BEFORE = lazy(lambda: rf"(?<![^\W_]){either('dates.born')}(?![^\W_]){_link()}$")
_AFTER = lazy(
    lambda: (
        rf"[\s,.('\"-]{{0,3}}(?:{either('dates.verbs_behind')}\s)?(?:{either('dates.whose')}\s)?(?:{either('dates.birth_names')}|"
        rf"{either('dates.born')})(?![^\W_])"
    )
)
_words = set_of("dates.birth_words")
_anchors = lazily(lambda: _words() - word_set("dates.weak_birth_words"))
_ASKED = lazy(
    lambda: (
        rf"(?<![^\W_])(?:{either('dates.birth_names')}|{either('dates.birth_asked')}|{either('dates.born')})(?![^\W_])"
    )
)
_ALONE = lazy(
    lambda: (
        rf"(?:{either('dates.answer_leads')}[\s,.:]{{1,3}}){{0,8}}(\d{{1,2}}[./-]\d{{1,2}}[./-](?:19\d\d"
        rf"|200\d)|(?:19\d\d|200\d)-\d{{1,2}}-\d{{1,2}}|{dates.worded_past()})(?:[.!]|[.!,]?\s{either('dates.thanks')})?\s{{0,2}}"
        rf"(?:$|(?<=[.!]\s)[^\d]{{0,200}}$)"
    )
)
_LONG_AGO = re.compile(r"19\d\d|200\d")
"""The year that such a date has."""
_SURE, _ASKED_SCORE, _PART, _LONG_PAST = 0.95, 0.9, 0.75, 0.55
_ANSWER_LIMIT = 160
_SPOKEN_DIGITS = range(4, 9)
"""Of a date in number words: "siete siete setenta y siete"."""
_READ_OUT = range(6, 9)
"""How many digits a date has that was read out digit by digit."""
_DAYS, _MONTHS = range(1, 32), range(1, 13)
_STAR = lazy(r"(?<![\w*])\*\s?$")
_ENDS_LONG_AGO = lazy(r"(?:19\d\d|200\d|(?<!\d)[3-9]\d)$")
_AGE_OR_PARTY = lazy(lambda: rf"(?<![^\W_]){either('dates.parties')}")


def anchors() -> frozenset[str]:
    """Return the words around which a date of birth may stand that has no digit, such as "geboren am dritten Mai"."""
    return _anchors()


def find(window: Window) -> Iterator[Finding]:
    """Yield dates that a word near them or a question calls a birth date, and one long past that is the whole text."""
    asked = bool(window.previous) and len(window.text) <= _ANSWER_LIMIT and _ASKED.search(window.previous) is not None
    if not asked and _words().isdisjoint(window.vocabulary) and "*" not in window.text:
        yield from _alone(window)
        return
    taken: list[tuple[int, int]] = []
    for match in dates.DATE.finditer(window.text):
        score = _score(window, match, asked=asked)
        if score:
            if dates.is_whole(match):
                taken.append(match.span())
            yield Finding(Kind.DATE_OF_BIRTH, match.start(), match.end(), score)
    for match in dates.MONTH_WITH_SHORT_YEAR.finditer(window.text) if asked and not taken else ():
        yield Finding(Kind.DATE_OF_BIRTH, match.start(), match.end(), _PART)
    for run in window.runs:
        spoken = len(run.digits) in _SPOKEN_DIGITS and any(token.spoken for token in run.tokens)
        whole = asked or len(run.digits) in _READ_OUT or _is_counted(run)
        if spoken and whole and not any(start < run.end and end > run.start for start, end in taken):
            yield from _in_words(window, run, asked=asked)


def _alone(window: Window) -> Iterator[Finding]:
    """Yield a date long past that is all of a text but for "yes, it is": what else is answered so is rarely as old."""
    match = _ALONE.match(window.text) if _LONG_AGO.search(window.text) else None
    if match:
        yield Finding(Kind.DATE_OF_BIRTH, match.start(1), match.end(1), _LONG_PAST)


def _score(window: Window, date: re.Match[str], *, asked: bool) -> float:
    """Return how sure a date is one of birth, 0 where nothing says so. A part of a date needs its name before it."""
    (start, end), whole = date.span(), dates.is_whole(date)
    before = window.before(start)
    if _BEFORE.search(before):
        if whole:
            return _SURE
        return 0.0 if _AGE_OR_PARTY.search(window.text) else _PART
    if whole and (_BORN_BEFORE.search(before) or _AFTER.match(window.after(end)) or _is_starred(window, start, end)):
        return _SURE
    near = whole and _ENDS_LONG_AGO.search(window.text, start, end) and _NAMED_NEAR.search(before)
    if near or (not whole and _BORN_BEFORE.search(before) and dates.has_year(date)):
        return _PART
    if asked:
        return _ASKED_SCORE if whole else _PART * (end - start > 4 or dates.has_year(date))  # noqa: PLR2004
    return 0.0


def _is_starred(window: Window, start: int, end: int) -> bool:
    """Return whether the sign for "born" stands before a date long past; before others it begins a line of a list."""
    return _STAR.search(window.text[max(0, start - 3) : start]) is not None and (
        _ENDS_LONG_AGO.search(window.text, start, end) is not None
    )


def _is_counted(run: Run) -> bool:
    """Return whether a run is the number of a day, that of a month and a year: "three seven sixty-five"."""
    numbers = [token.digits for token in run.tokens]
    parts = 3
    return (
        len(numbers) == parts and int(numbers[0]) in _DAYS and int(numbers[1]) in _MONTHS and len(numbers[2]) in {2, 4}
    )


def _in_words(window: Window, run: Run, *, asked: bool) -> Iterator[Finding]:
    """Yield a date that was read out digit by digit, such as "oh four oh four nineteen ninety"."""
    if asked or _BEFORE.search(window.before(run.start)) or _BORN_BEFORE.search(window.before(run.start)):
        yield Finding(Kind.DATE_OF_BIRTH, run.start, run.end, _ASKED_SCORE)
