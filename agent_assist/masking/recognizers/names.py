"""Given names and surnames in common use, and the words that are never part of a name.

The lists lie in `resources/names` and load on first need. Names are held without marks over letters, so that
"Müller", "muller" and "MÜLLER" are one. A given name that is also an ordinary word or a place ("mark?",
"florence?") is weak: alone it says nothing.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.fold import alike
from agent_assist.masking.text.lazy import NAMES, lazily, set_of, whole
from agent_assist.masking.text.vocabulary import entries
from agent_assist.masking.text.word_store import WordStore
from agent_assist.resources import files

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_SHORTEST = 4
"""Letters of the shortest surname with an apostrophe in it."""
_GIVEN, _STRONG, _SURNAME, _ALSO_WORD = 1, 2, 4, 8
"""What the lists say of a name: `_STRONG` is a given name without "?", `_ALSO_WORD` a surname with one."""


def _read(file: str) -> Iterator[tuple[str, bool]]:
    """Yield the words of a file, each with whether a "?" stands behind it; lines that begin with "#" are left out."""
    for line in files().joinpath("names", file).read_text(encoding="utf-8").splitlines():
        if line[:1] != "#":
            for name in alike(line).split():
                yield name.rstrip("?"), name.endswith("?")


def _listed() -> Iterator[tuple[str, int]]:
    for file in ("given.txt", "own_given.txt"):
        for name, weak in _read(file):
            yield name, _GIVEN | (0 if weak else _STRONG)
    for file in ("surnames.txt", "own_surnames.txt"):
        for name, also_word in _read(file):
            yield name, _SURNAME | (_ALSO_WORD if also_word else 0)


_names: Final = lazily(lambda: WordStore(_listed()), group=NAMES)


def is_listed(word: str) -> bool:
    """Return whether a folded word without an apostrophe is a given name or a surname."""
    return _names().number(word if word.isascii() else plain(word)) > 0


def is_also_word(surname: str) -> bool:
    """Return whether a folded surname is an ordinary word too, which only a capital makes a name."""
    return _names().number(plain(surname)) & _ALSO_WORD > 0


def plain(word: str) -> str:
    """Return a folded word without the marks over its letters and without what follows an apostrophe at its end."""
    word = word.removesuffix("'s").removesuffix("\u2019s")
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word.translate(_WITHOUT_MARK))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def is_given(word: str) -> bool:
    """Return whether a folded word, or each part of a hyphenated one, is a given name."""
    return all(_names().number(part) & _GIVEN for part in plain(word).split("-"))


def is_strong(word: str) -> bool:
    """Return whether a folded word is a given name and nothing else; two given names in one are: "jean-philippe"."""
    parts = plain(word).split("-")
    wanted = _GIVEN if len(parts) > 1 else _STRONG
    return all(_names().number(part) & wanted for part in parts)


def is_surname(word: str) -> bool:
    """Return whether a folded word, or a part of a hyphenated one, is a surname."""
    simple = plain(word).replace("'", "").replace("\u2019", "")
    if len(simple) < len(word) and len(simple) < _SHORTEST:
        return False  # "m'a" and "l'ai" are no names
    return _names().number(simple) & _SURNAME > 0 or (
        "-" in simple and any(_names().number(part) & _SURNAME for part in simple.split("-"))
    )


def looks_like_surname(word: str) -> bool:
    """Return whether a folded word is a surname or ends as surnames do; only capitals make it evidence."""
    return is_surname(word) or (len(word) > 5 and plain(word).endswith(surname_ends()))  # noqa: PLR2004


def is_noun(word: str) -> bool:
    """Return whether a folded word ends as things do in a language whose nouns have a capital, and is no known name."""
    return len(word) >= _LONG_NOUN and word.endswith(_noun_ends()) and not (is_given(word) or is_surname(word))


def shaped_like_surname(word: str) -> bool:
    """Return whether a folded word of a script without capitals has the shape of a surname, as "from a place"."""
    return _SHAPE.fullmatch(word) is not None
