"""How a month and a year are written: with a sign between, behind the month's name, apart from what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.tokens import run_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_assist.masking.text.tokens import Run, Token

SLASHES: Final = frozenset({"/", "-", ".", " / ", " - "})
"""Signs between a month and a year."""


def is_written(tokens: Sequence[Token]) -> bool:
    """Return whether tokens are a month and a year with a sign between: "04/29"."""
    if all(token.spoken for token in tokens):
        return any(token.gap == "w" for token in tokens)  # "zero four slash thirty"
    pair = len(tokens) == 2 and tokens[1].gap in SLASHES  # noqa: PLR2004 - month and year
    return pair and len(tokens[0].digits) <= 2 and not tokens[0].spoken  # noqa: PLR2004 - one or two digits


def behind_month(run: Run) -> Run:
    """Return a run without a first word that is a month's and a number elsewhere, as "sept" is seven."""
    first, *rest = run.tokens
    return run_of(rest) if first.spoken and rest and not rest[0].spoken else run


def first_part(run: Run) -> Sequence[Token]:
    """Return the tokens of a run before its first word that is no number: "28" of "twenty eight and then 4 4 1"."""
    stop = next((place for place, token in enumerate(run.tokens) if token.gap in {"w", "!"}), len(run.tokens))
    return run.tokens[:stop]
