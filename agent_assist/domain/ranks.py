"""Words that stand in an order: the enumeration that names them has it. Pure."""

from __future__ import annotations

from enum import StrEnum


def rank(word: str, order: type[StrEnum]) -> int:
    """Return the place of a word in its enumeration, from 0; one that is not in it comes behind the last."""
    known = list(order)
    return known.index(order(word)) if word in known else len(known)
