"""The sentences of receipts and their page, one file for each language. Pure but for reading them, once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import tomli

from agent_assist.evidence.plurals import flat
from agent_assist.resources import files

LANGUAGES = ("en", "es", "de", "fr", "ar")
"""Languages that a receipt can be had in; the first stands in for any other."""


@cache
def words(language: str) -> Mapping[str, str]:
    """Return the sentences of a language tag by key; `de-CH` is German, what we do not speak is English.

    A plural form stands at `key.form`, as `evidence.plurals` reads it.
    """
    base = language.lower().partition("-")[0]
    chosen = base if base in LANGUAGES else LANGUAGES[0]
    text = files().joinpath("receipt", f"{chosen}.toml").read_text(encoding="utf-8")
    return flat(tomli.loads(text))


def withdrawal(language: str) -> str:
    """Return how an answer is taken back, as a receipt says it."""
    return words(language)["withdrawal"]
