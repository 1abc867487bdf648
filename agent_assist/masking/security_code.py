"""Recognizes card security codes: three or four digits that a label, a question or a card and its expiry point to.

Source: PCI DSS v4.0 requirement 3.3.1.2, the code must never be stored after authorisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent_assist.masking import cues
from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.numerals import Run, Token
from agent_assist.masking.window import Window

_LENGTHS = (3, 4)
_LABELLED, _ASKED, _BEHIND = 0.96, 0.9, 0.9
_ANSWER_LIMIT = 80
_EXPIRY_THEN_CODE = re.compile(r"(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d(\d{3,4})")


def find(window: Window) -> Iterator[Finding]:
    """Yield the security codes of a window."""
    asked = (
        bool(window.previous)
        and len(window.text) <= _ANSWER_LIMIT
        and cues.CODE_ASKED.search(window.previous)
    )
    for run in window.runs:
        if cues.CODE.search(window.before(run.start)):
            yield from _code(_first(run), _LABELLED)
        elif cues.CODE_AFTER.match(window.after(run.end)):
            yield from _code(_last(run), _LABELLED)
        elif asked and len(run.digits) in _LENGTHS:
            yield from _code(run.tokens, _ASKED)
        elif cues.EXPIRY.search(window.before(run.start)) and _EXPIRY_THEN_CODE.fullmatch(run.digits):
            yield from _code(_last(run), _BEHIND)


def _code(tokens: tuple[Token, ...], score: float) -> Iterator[Finding]:
    if tokens:
        yield Finding(Kind.CARD_SECURITY_CODE, tokens[0].start, tokens[-1].end, score)


def _first(run: Run) -> tuple[Token, ...]:
    """Return the tokens at the start of a run that make a code, none if they make something longer."""
    if len(run.digits) in _LENGTHS:
        return run.tokens
    return _exact(run.tokens)


def _last(run: Run) -> tuple[Token, ...]:
    if len(run.digits) in _LENGTHS:
        return run.tokens
    return tuple(reversed(_exact(tuple(reversed(run.tokens)))))


def _exact(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    count = 0
    for index, token in enumerate(tokens):
        count += len(token.digits)
        if count in _LENGTHS:
            return tokens[: index + 1]
        if count > _LENGTHS[-1]:
            break
    return ()
