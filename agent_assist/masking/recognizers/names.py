"""Given names and surnames in common use, and the words that are never part of a name.

The lists lie in `resources/names`, 230 KB, and load on first need (15 ms). Names are held without marks over
letters, so that "Müller", "muller" and "MÜLLER" are one. A name that is also an ordinary word or a place
("Mark", "Florence") is weak: alone it says nothing.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from agent_assist.masking.text.fold import alike
from agent_assist.masking.text.lazy import NAMES, lazily, set_of, whole
from agent_assist.masking.text.vocabulary import entries
from agent_assist.resources import files

WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
"""One word of a name: "O'Brien" and "Anne-Marie" are one."""
_WITHOUT_MARK = str.maketrans({
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "\u0131": "i",
})  # fmt: skip
particles: Final = set_of("names.particles")
"""Small words inside a name."""


_SHAPE: Final = whole("names.surname_shapes")
surname_ends: Final = lazily(lambda: entries("names.surname_ends"))
"""Ends that surnames have and few other words; only for words in capitals."""
_noun_ends = lazily(lambda: entries("names.noun_ends"))
_LONG_NOUN = 7


def _read(*names: str) -> tuple[str, ...]:
    """Return the words of some files, without the lines that begin with "#"."""
    lines = [
        line for name in names for line in files().joinpath("names", name).read_text(encoding="utf-8").splitlines()
    ]
    return tuple(" ".join(alike(line) for line in lines if line[:1] != "#").split())


def _given() -> dict[str, bool]:
    listed = _read("given.txt", "own_given.txt")
    return {name.rstrip("?"): not name.endswith("?") for name in listed}


given: Final = lazily(_given, group=NAMES)
"""Given names, each with whether it is strong: no ordinary word and no well-known place."""
surnames: Final = lazily(
    lambda: frozenset(name.rstrip("?") for name in _read("surnames.txt", "own_surnames.txt")), group=NAMES
)
"""Surnames, without those that are small words of a sentence."""
_also_words = lazily(
    lambda: frozenset(name[:-1] for name in _read("surnames.txt", "own_surnames.txt") if name.endswith("?")),
    group=NAMES,
)


def is_also_word(surname: str) -> bool:
    """Return whether a folded surname is an ordinary word too, which only a capital makes a name."""
    return plain(surname) in _also_words()


def plain(word: str) -> str:
    """Return a folded word without the marks over its letters and without what follows an apostrophe at its end."""
    word = word.removesuffix("'s").removesuffix("\u2019s")
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word.translate(_WITHOUT_MARK))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def is_given(word: str) -> bool:
    """Return whether a folded word, or each part of a hyphenated one, is a given name."""
    return all(part in given() for part in plain(word).split("-"))


def is_strong(word: str) -> bool:
    """Return whether a folded word is a given name and nothing else; two given names in one are: "jean-philippe"."""
    parts = plain(word).split("-")
    return all(part in given() for part in parts) and (len(parts) > 1 or given()[parts[0]])


def is_surname(word: str) -> bool:
    """Return whether a folded word, or a part of a hyphenated one, is a surname."""
    simple = plain(word).replace("'", "").replace("\u2019", "")
    return simple in surnames() or ("-" in simple and any(part in surnames() for part in simple.split("-")))


def looks_like_surname(word: str) -> bool:
    """Return whether a folded word is a surname or ends as surnames do; only capitals make it evidence."""
    return is_surname(word) or (len(word) > 5 and plain(word).endswith(surname_ends()))  # noqa: PLR2004


def is_noun(word: str) -> bool:
    """Return whether a folded word ends as things do in a language whose nouns have a capital, and is no known name."""
    return len(word) >= _LONG_NOUN and word.endswith(_noun_ends()) and not (is_given(word) or is_surname(word))


def shaped_like_surname(word: str) -> bool:
    """Return whether a folded word of a script without capitals has the shape of a surname, as "from a place"."""
    return _SHAPE.fullmatch(word) is not None
