"""Names for training sentences, composed by rules from the lists that masking has; some names are kept out of all."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import tomli

from agent_assist.masking.recognizers.names import given, is_also_word, plain, surnames
from agent_assist.masking.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

ORIGINS = Path(__file__).parent / "origins.toml"
KEPT_OUT = 0.1
"""Which part of the listed names no training sentence uses, beside those of `origins.toml`."""
LATIN_PARTICLES = (
    "de", "van", "von", "de la", "dos", "da", "di", "van der", "el", "ben", "bin", "al", "ibn", "mac", "le", "do",
    "del",
)  # fmt: skip
ARABIC_PARTICLES = ("بن", "بنت", "ابو", "ولد", "عبد")
_SMALL = frozenset(LATIN_PARTICLES) - {"el", "ben", "al", "mac", "le"}
_INITIALS = "abcdefghijklmnoprstvwz"


class Pool(NamedTuple):
    """Listed names of one script: given names and surnames, those that are also words apart."""

    given: list[str]
    given_words: list[str]
    surnames: list[str]
    surname_words: list[str]


def is_arabic(text: str) -> bool:
    """Return whether a text has letters of the Arabic script."""
    return any("\u0600" <= char <= "\u06ff" for char in text)


@cache
def origins() -> dict[str, list[str]]:
    """Return full names by language community, as they are written."""
    tables = tomli.loads(ORIGINS.read_text(encoding="utf-8"))
    return {origin: names.split("; ") for key in ("names", "arabic_script") for origin, names in tables[key].items()}


@cache
def _measured() -> frozenset[str]:
    return frozenset(plain(fold(word)) for names in origins().values() for name in names for word in name.split())


def is_kept_out(name: str) -> bool:
    """Return whether a listed name is kept out of training: one that is measured on, or one of ten others."""
    return name in _measured() or hashlib.sha256(name.encode()).digest()[0] < 256 * KEPT_OUT


@cache
def pool(*, arabic: bool) -> Pool:
    """Return the names of one script that training may use."""
    listed = {n: s for n, s in sorted(given().items()) if is_arabic(n) == arabic and len(n) > 1 and not is_kept_out(n)}
    family = [n for n in sorted(surnames()) if is_arabic(n) == arabic and len(n) > 2 and not is_kept_out(n)]
    sure = [name for name in family if not is_also_word(name)]
    return Pool(
        [name for name, strong in listed.items() if strong],
        [name for name, strong in listed.items() if not strong],
        sure,
        [name for name in family if is_also_word(name)] or sure,
    )


def composed(rng: Random, *, arabic: bool) -> str:
    """Return a name in small letters: one word or several, in one of the orders in which people write names."""
    names = pool(arabic=arabic)

    def first() -> str:
        return rng.choice(names.given if rng.random() < 0.85 else names.given_words)

    def last() -> str:
        return rng.choice(names.surnames if rng.random() < 0.9 else names.surname_words)

    particle = rng.choice(ARABIC_PARTICLES if arabic else LATIN_PARTICLES)
    initial = f"{rng.choice(_INITIALS)}."
    shapes = {
        "first": 28, "first last": 30, "first first last": 7, "last": 12, "first particle last": 4, "last first": 4,
        "last, first": 2, "initial last": 0 if arabic else 4, "first-first last": 0 if arabic else 3,
        "first last-last": 0 if arabic else 2, "first last last": 4,
    }  # fmt: skip
    shape = rng.choices(list(shapes), list(shapes.values()))[0]
    makers: dict[str, Callable[[], str]]
    makers = {"first": first, "last": last, "particle": lambda: particle, "initial": lambda: initial}
    return " ".join(
        "-".join(makers[part]() for part in word.removesuffix(",").split("-")) + ("," if word.endswith(",") else "")
        for word in shape.split()
    )


def written(name: str, how: str) -> str:
    """Return a name in small letters, in capitals, or with the capitals that names have.

    Args:
        name: a composed name.
        how: "lower", "upper" or "title".
    """
    if how == "lower":
        return name
    if how == "upper":
        return name.upper()
    words = name.split(" ")
    return " ".join(
        word if word in _SMALL else "-".join(part[:1].upper() + part[1:] for part in word.split("-")) for word in words
    )
