"""Which way a language is written on a customer's page, and values that keep their own way inside a sentence. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

RIGHT_TO_LEFT = frozenset({"ar"})
"""Languages of the pages that run from right to left."""
_COMMAS: Final = {"ar": "\N{ARABIC COMMA} "}
"""What stands between the items of a list, where it is not a comma and a space."""


def way(language: str) -> str:
    """Return `rtl` or `ltr`, as HTML names the direction of a page."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def isolated(value: object, language: str) -> str:
    """Return a value as it stands in a sentence of a language.

    In a sentence from right to left a name or a number could change places with its neighbours, so it is isolated
    (U+2068, U+2069); in one from left to right it stays as it is.
    """
    text = str(value)
    if language not in RIGHT_TO_LEFT or not text:
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def listed(texts: Iterable[str], language: str) -> str:
    """Return texts as the items of a list inside a sentence."""
    return _COMMAS.get(language, ", ").join(texts)
