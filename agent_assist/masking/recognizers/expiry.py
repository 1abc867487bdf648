"""Recognizes a card's expiry: after its label, or straight behind a card number."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import card
from agent_assist.masking.text import cues
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Token
    from agent_assist.masking.text.window import Window

_DATE = re.compile(r"(?:(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d|20[2-4]\d(?:0[1-9]|1[0-2]))")
_SURE_DATE = re.compile(r"(?:0[1-9]|1[0-2])(?:20)?[2-4]\d")

_MONTH_YEAR = lazy(lambda: rf"(?<![^\W_])(?:{either('cards.months')})\.?(?:[ ,'/-]|of(?![^\W_])|de(?![^\W_])){{0,5}}$")
_YEAR = re.compile(r"(?:20)?[2-4]\d")
_SLASHES = frozenset({"/", "-", ".", " / "})
_LABELLED, _BEHIND = 0.93, 0.88
_ANSWER_LIMIT = 80


def find(window: Window) -> Iterator[Finding]:
    """Yield a card's expiry dates: beside their label, behind a card's number, or as the answer to a question."""
    asked = bool(window.previous) and len(window.text) <= _ANSWER_LIMIT and cues.EXPIRY_ASKED.search(window.previous)
    stems = cues.places(cues.EXPIRY_STEM, window.text)
    for run in window.runs:
        if len(run.digits) > card.SHORTEST:
            yield from _labelled(card.behind_card(run.tokens), _SURE_DATE, _BEHIND)
        if not asked and not (stems and cues.any_near(stems, run.start, run.end)):
            continue
        before = window.before(run.start)
        dated = list(_labelled(run.tokens, _DATE, _LABELLED))
        if dated and (asked or _named(before) or cues.EXPIRY_AFTER.match(window.after(dated[0].end))):
            yield from dated
        may = _YEAR.match(run.digits) and (asked or stems[0] < run.start)
        month = _MONTH_YEAR.search(before) if may else None
        if month is not None and (asked or _named(before[: month.start()])):
            yield from _month_and_year(run.tokens, run.start - (len(before) - month.start()))
    yield from _behind_other_run(window)


def _named(before: str) -> bool:
    """Return whether words before call a date the expiry of a card, or of nothing else."""
    name = cues.EXPIRY.search(before)
    return name is not None and cues.NOT_EXPIRY.search(before[: name.start()]) is None


def _labelled(tokens: Sequence[Token], shape: re.Pattern[str], score: float) -> Iterator[Finding]:
    digits, best = "", 0
    for index, token in enumerate(tokens[:8]):
        month = index == 0 and len(token.digits) == 1 and len(tokens) > 1 and tokens[1].gap in _SLASHES
        digits += f"0{token.digits}" if month else token.digits
        if shape.fullmatch(digits):
            best = index + 1
    if best:
        yield Finding(Kind.CARD_EXPIRY, tokens[0].start, tokens[best - 1].end, score)


def _month_and_year(tokens: Sequence[Token], start: int) -> Iterator[Finding]:
    for size in (2, 1):
        if _YEAR.fullmatch("".join(token.digits for token in tokens[:size])):
            yield Finding(Kind.CARD_EXPIRY, start, tokens[min(size, len(tokens)) - 1].end, _LABELLED)
            return


def _behind_other_run(window: Window) -> Iterator[Finding]:
    for run, follower in pairwise(window.runs):
        near = follower.start - run.end <= 12  # noqa: PLR2004 - a word such as "and", not a sentence
        if near and card.is_card(run.digits):
            yield from _labelled(follower.tokens, _SURE_DATE, _BEHIND)
