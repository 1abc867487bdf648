"""Recognizes card security codes: three or four digits that a label, a question or a card points to.

Source: PCI DSS v4.0 requirement 3.3.1.2, the code must never be stored after authorisation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import card
from agent_assist.masking.text import cues
from agent_assist.masking.text.lazy import set_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

_LENGTHS = (3, 4)
_names_with_two = set_of("cards.names_with_two")
_LABELLED, _ASKED, _BEHIND = 0.96, 0.9, 0.9
_ANSWER_LIMIT = 80
_EXPIRY_THEN_CODE = re.compile(r"(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d\d{3,4}")
_FEWEST_WITH_EXPIRY = 6
_BEHIND_CARD = re.compile(r"(?:(?:0[1-9]|1[0-2])(?:20)?[2-4]\d)?\d{3}|(?:0[1-9]|1[0-2])(?:20)?[2-4]\d\d{4}")


def find(window: Window) -> Iterator[Finding]:
    """Yield security codes that a label, a question, an expiry or a card before them gives away."""
    asked = bool(window.previous) and len(window.text) <= _ANSWER_LIMIT and cues.CODE_ASKED.search(window.previous)
    stems = cues.places(cues.CODE_STEM, window.text)
    for run in window.runs:
        tokens = _without_name(window, run) if stems and cues.any_near(stems, run.start, run.end) else ()
        first, last = (_first(tokens), _last(tokens)) if tokens else ((), ())
        before = window.before(first[0].start) if first else ""
        if before and cues.CODE_STEM.search(before) and cues.CODE.search(before):
            yield from _code(first, _LABELLED)
        elif last and cues.CODE_AFTER.match(window.after(run.end)):
            yield from _code(last, _LABELLED)
        elif asked and len(run.digits) in _LENGTHS:
            yield from _code(run.tokens, _ASKED)
        else:
            yield from _code(_unlabelled(window, run), _BEHIND)


def _unlabelled(window: Window, run: Run) -> Sequence[Token]:
    """Return the code that only its place gives away: behind an expiry, or behind a card."""
    if len(run.digits) < _FEWEST_WITH_EXPIRY:
        return ()
    if _EXPIRY_THEN_CODE.fullmatch(run.digits):
        return _last(run.tokens) if cues.EXPIRY.search(window.before(run.start)) else ()
    if len(run.digits) <= card.SHORTEST or cues.REFERENCE.search(window.before(run.start)):
        return ()
    rest = card.behind_card(run.tokens)
    shaped = rest and not _is_date(rest) and _BEHIND_CARD.fullmatch("".join([token.digits for token in rest]))
    return _last(rest) if shaped else ()


def _is_date(tokens: Sequence[Token]) -> bool:
    """Return whether tokens are a month and a year with a slash: "4/29" is no code."""
    return len(tokens) == 2 and tokens[1].gap.strip() == "/"  # noqa: PLR2004 - month and year


def _without_name(window: Window, run: Run) -> Sequence[Token]:
    """Return the tokens of a run without the 2 of "cvv2"."""
    glued = run.tokens[0].digits == "2" and window.text[max(0, run.start - 3) : run.start] in _names_with_two()
    return run.tokens[1:] if glued else run.tokens


def _code(tokens: Sequence[Token], score: float) -> Iterator[Finding]:
    if tokens:
        yield Finding(Kind.CARD_SECURITY_CODE, tokens[0].start, tokens[-1].end, score)


def _first(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens at the start of a run that make a code, none if they make something longer."""
    if sum(len(token.digits) for token in tokens) in _LENGTHS:
        return tokens
    return _exact(tokens)


def _last(tokens: Sequence[Token]) -> Sequence[Token]:
    if sum(len(token.digits) for token in tokens) in _LENGTHS:
        return tokens
    return _exact(tokens[::-1])[::-1]


def _exact(tokens: Sequence[Token]) -> Sequence[Token]:
    count = 0
    for index, token in enumerate(tokens):
        count += len(token.digits)
        if count in _LENGTHS:
            return tokens[: index + 1]
        if count > _LENGTHS[-1]:
            break
    return ()
