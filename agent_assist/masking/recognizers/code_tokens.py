"""Which digits of a number can be the security code of a card: its first, its last, or all of it said twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.issuers import SHORTEST
from agent_assist.masking.text.lazy import set_of
from agent_assist.masking.text.tokens import run_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

LENGTHS: Final = (3, 4)
"""Digits of a code."""
_names_with_two = set_of("cards.names_with_two")
_LISTED: Final = 3
"""Digits of a token that no comma joins to the next: "04/28, 613"."""


def said_again(run: Run) -> bool:
    """Return whether a run is codes only, one after the other; see `last_said`."""
    return last_said(run) > 0


def last_said(run: Run) -> int:
    """Return how many digits the last of several codes has, 0 if a run is anything else than codes said again.

    The first may not have been said to its end: "zero eleven, no, zero twelve"; "six, no: seven four two".
    """
    if len(run.tokens) == 1:
        return 0
    size, again = 0, False
    for token in run.tokens:
        if token.gap == "!" or (token.gap == "w" and size in LENGTHS):
            if size not in LENGTHS and again:
                return 0
            size, again = 0, True
        elif token.gap == "w" and not again:
            return 0
        size += len(token.digits)
        if size > LENGTHS[-1]:
            return 0
    return size if again and size in LENGTHS else 0


def is_date(tokens: Sequence[Token]) -> bool:
    """Return whether tokens are a month and a year with a slash: "4/29" is no code."""
    pair = len(tokens) == 2 and tokens[1].gap.strip() == "/"  # noqa: PLR2004 - month and year
    return pair and len(tokens[0].digits) <= 2  # noqa: PLR2004 - one or two digits


def without_name(window: Window, run: Run) -> Sequence[Token]:
    """Return the tokens of a run without the 2 of "cvv2"."""
    glued = run.tokens[0].digits == "2" and window.text[max(0, run.start - 3) : run.start] in _names_with_two()
    return run.tokens[1:] if glued else run.tokens


def counted(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the digits behind a word that says how many they are: "they are four, eight zero two six"; or none."""
    rest = tokens[1:]
    size = sum([len(token.digits) for token in rest])
    apart = rest and (tokens[0].spoken or ":" in rest[0].gap)
    return rest if apart and size in LENGTHS and tokens[0].digits == str(size) else ()


def first_code(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens at the start of a run that make a code: all of them if they do, else as few as do, or none."""
    count = 0
    fewest: Sequence[Token] = ()
    for place, token in enumerate(tokens, 1):
        count += len(token.digits)
        if count > LENGTHS[-1]:
            return fewest
        if count in LENGTHS and not fewest:
            fewest = tokens[:place]
    return tokens if count in LENGTHS else fewest


def last_code(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens at the end of a run that make a code; see `first_code`."""
    return first_code(tokens[::-1])[::-1]


def parts(runs: Sequence[Run]) -> list[Run]:
    """Return runs that are too short for a card, parted where a comma stands between two numbers: "04/28, 613, ok"."""
    found: list[Run] = []
    for run in runs:
        first = 0
        if len(run.tokens) > 1 and len(run.digits) < SHORTEST:
            for place in range(1, len(run.tokens)):
                whole = 0 < first == place - 1 and len(run.tokens[first].digits) == _LISTED  # "613" of "04/28 613 12x"
                if whole or _is_listed(run.tokens[place - 1], run.tokens[place]):
                    found.append(run_of(list(run.tokens[first:place])))
                    first = place
        found.append(run_of(list(run.tokens[first:])) if first else run)
    return found


def _is_listed(last: Token, token: Token) -> bool:
    """Return whether a token is the next of a list, not the next digits of the same number."""
    comma = len(token.gap) > 1 and token.gap[0] in ",;" and token.gap[1].isspace()
    if comma:
        return max(len(last.digits), len(token.digits)) >= _LISTED
    if token.spoken != last.spoken:
        return len(token.digits) >= _LISTED  # "the last three 613"
    return last.gap == "/" and token.gap == " " and len(token.digits) >= _LISTED  # "04/28 613"
