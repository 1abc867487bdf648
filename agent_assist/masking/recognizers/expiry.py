"""Recognizes a card's expiry: beside its label, as an answer, or near a card."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import card
from agent_assist.masking.text import card_cues
from agent_assist.masking.text.issuers import SHORTEST, is_card
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

    Names = list[tuple[int, int]]

_DATE = re.compile(r"(?:(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d|20[2-4]\d(?:0[1-9]|1[0-2]))")
_SURE_DATE = re.compile(r"(?:0[1-9]|1[0-2])(?:20)?[2-4]\d")
_WHOLE_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:0?[1-9]|1[0-2])20[2-4]\d")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_YEAR = re.compile(r"(?:20)?[2-4]\d")
_SHORTEST_DATE, _LONGEST_DATE = 3, 8
"""Digits of all these dates together: "429" and "31122029"."""
_SLASHES = frozenset({"/", "-", ".", " / ", " - "})
_LABELLED, _BEHIND, _NEAR = 0.93, 0.88, 0.7
_ANSWER_LIMIT = 100
_OTHER_REACH = 48
_WHOLE_MONTH = 4
"""So many digits have a month and a year; three behind an expiry are the code."""
_AGAIN = 16
"""So many characters behind an expiry another may follow: "from 02/26 to 02/31"."""
_BETWEEN_LIMIT = 24
_month_links = lazily(
    lambda: (
        rf"(?:[\s,.'/-]|(?:{either('cards.month_links')}|{either('cards.month_words')}"
        rf"|{either('numbers.fillers')})(?![^\W_])){{0,8}}"
    )
)
_MONTH_YEAR = lazy(lambda: rf"{card_cues.EDGE()}(?:{either('cards.months')})\.?{_month_links()}$")
_BETWEEN = lazy(_month_links)
_MONTH_WORD = lazy(lambda: rf"{card_cues.EDGE()}{either('cards.month_words')}[\s:]{{1,2}}$")


def find(window: Window) -> Iterator[Finding]:
    """Yield a card's expiry dates: beside their label, near a card, or as the answer to a question."""
    asked = _is_asked(window)
    names = window.named(card_cues.EXPIRIES)
    found_to = -_AGAIN - 1
    for run in window.runs:
        if len(run.digits) > SHORTEST:
            yield from _labelled(card.behind_card(run.tokens), _SURE_DATE, _BEHIND)
        again = run.start - found_to <= _AGAIN and (len(run.digits) >= _WHOLE_MONTH or _is_written(run.tokens))
        for dated in _dated(window, run, names, told=asked or again):
            yield dated
            found_to = dated.end
        before = window.before(run.start)
        named = bool(names) and _named(window, names, run.start)
        if asked and _YEAR.fullmatch(run.digits) and window.known(_MONTH_WORD.search, before):
            yield Finding(Kind.CARD_EXPIRY, run.start, run.end, _LABELLED)
        if (names or asked) and _YEAR.match(run.digits):
            yield from _with_month_name(window, run, names, asked=asked)
        if named and not asked and card_cues.is_near(window, run.start, run.end):
            yield from _labelled(run.tokens, _WHOLE_DATE, _LABELLED)
    yield from _in_two_runs(window, names, asked=asked)
    yield from _behind_other_run(window)


def _dated(window: Window, run: Run, names: Names, *, told: bool) -> Iterator[Finding]:
    """Yield the date that a run begins with if it is told to be an expiry, is named one, or stands behind a card."""
    for dated in _labelled(run.tokens, _DATE, _LABELLED):
        if told or (names and _named(window, names, run.start)) or card_cues.is_named_behind(window, names, dated.end):
            yield dated
        elif _is_written(run.tokens) and _is_card_before(window, run):
            yield dated._replace(score=_NEAR)


def _is_asked(window: Window) -> bool:
    """Return whether the answer to a question for a card's expiry is read."""
    if not window.previous or len(window.text) > _ANSWER_LIMIT or not card_cues.EXPIRY.search(window.previous):
        return False
    return not card_cues.OTHER_EXPIRY.search(window.previous) or card_cues.is_near(window, 0, 0)


def _named(window: Window, names: Names, place: int) -> bool:
    """Return whether words before call a date the expiry of a card, or of nothing else."""
    start = card_cues.leads_to(window, names, place, card_cues.EXPIRY_LINK)
    return (
        start >= 0
        and window.known(card_cues.NOT_EXPIRY.search, window.text[max(0, start - _OTHER_REACH) : start]) is None
    )


def _is_written(tokens: Sequence[Token]) -> bool:
    """Return whether tokens are a month and a year with a sign between: "04/29"."""
    if all(token.spoken for token in tokens):
        return any(token.gap == "w" for token in tokens)  # "zero four slash thirty"
    pair = len(tokens) == 2 and tokens[1].gap in _SLASHES  # noqa: PLR2004 - month and year
    return pair and len(tokens[0].digits) <= 2 and not tokens[0].spoken  # noqa: PLR2004 - one or two digits


def _is_card_before(window: Window, run: Run) -> bool:
    """Return whether a card is spoken of close before a date, and nothing that may have a date of its own."""
    before = window.before(run.start)
    return window.known(card_cues.CARD_NEAR.search, before) is not None and not card_cues.is_other_card(window, before)


def _labelled(tokens: Sequence[Token], shape: re.Pattern[str], score: float) -> Iterator[Finding]:
    digits, best = "", 0
    for index, token in enumerate(tokens[:8]):
        month = index == 0 and len(token.digits) == 1 and len(tokens) > 1 and tokens[1].gap in _SLASHES
        digits += f"0{token.digits}" if month else token.digits
        if len(digits) > _LONGEST_DATE:
            break
        if len(digits) >= _SHORTEST_DATE and shape.fullmatch(digits):
            best = index + 1
    if best:
        yield Finding(Kind.CARD_EXPIRY, tokens[0].start, tokens[best - 1].end, score)


def _with_month_name(window: Window, run: Run, names: Names, *, asked: bool) -> Iterator[Finding]:
    """Yield a year behind the name of its month, with the name: "March 2029"."""
    before = window.before(run.start)
    month = window.known(_MONTH_YEAR.search, before)
    if month is None:
        return
    start = run.start - (len(before) - month.start())
    for size in (2, 1):
        if _YEAR.fullmatch("".join(token.digits for token in run.tokens[:size])):
            end = run.tokens[min(size, len(run.tokens)) - 1].end
            day = _DAY.search(before[: month.start()])
            place = start - len(day[0]) if day else start
            if asked or card_cues.is_named_behind(window, names, end) or _named(window, names, place):
                yield Finding(Kind.CARD_EXPIRY, start, end, _LABELLED)
            return


_DAY = re.compile(r"\d{1,2}[.\s]{0,2}$")


def _in_two_runs(window: Window, names: Names, *, asked: bool) -> Iterator[Finding]:
    """Yield a month and a year that are told apart: "month five, year twenty-nine"."""
    for run, follower in pairwise(window.runs):
        if not _MONTH.fullmatch(run.digits) or not _YEAR.fullmatch(follower.digits):
            continue
        if follower.start - run.end > _BETWEEN_LIMIT or not _BETWEEN.fullmatch(window.text, run.end, follower.start):
            continue
        before = window.before(run.start)
        word = window.known(_MONTH_WORD.search, before)
        start = run.start - (len(before) - word.start()) if word else run.start
        if asked or _named(window, names, start) or _named(window, names, run.start):
            yield Finding(Kind.CARD_EXPIRY, start, follower.end, _LABELLED)


def _behind_other_run(window: Window) -> Iterator[Finding]:
    for run, follower in pairwise(window.runs):
        near = follower.start - run.end <= 12  # noqa: PLR2004 - a word such as "and", not a sentence
        if near and is_card(run.digits):
            spoken = all(token.spoken for token in follower.tokens)
            yield from _labelled(follower.tokens, _DATE if spoken else _SURE_DATE, _BEHIND)
