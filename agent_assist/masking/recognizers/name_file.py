"""The file of the model of names: its weights, and filters that know the words in common use.

A filter says of a word whether it is in a list, without the list: a word sets four bits, and a word whose four bits
are set is taken for one of the list (one of a hundred others is too).
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

from agent_assist.domain.errors import BadInput
from agent_assist.masking.text.lazy import lazily, set_of
from agent_assist.masking.text.vocabulary import clitics
from agent_assist.resources import files

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC: Final = b"names 1\n"
BITS: Final = 17
"""Logarithm of how many weights there are."""
COMMON_BITS, ORDINARY_BITS = 8 * 32_000, 8 * 820_000
"""Bits of the filters of common and of ordinary words."""
SIZE: Final = len(MAGIC) + 2 + (1 << BITS) + COMMON_BITS // 8 + ORDINARY_BITS // 8
"""How many bytes the file has."""
LARGE, MIX = (1 << 64) - 1, 0x9E3779B97F4A7C15
"""What keeps a product of hashes in 64 bits, and what spreads a hash over them."""
_SHIFTS = (32, 8, 20)
pronouns: Final = set_of("words.pronouns")
"""What is written together with the word before it, in Arabic."""
_PRONOUN_LENGTHS = (1, 2, 3)
_FIRST_ARABIC, _LAST_ARABIC = "\u0600", "\u06ff"


class Model(NamedTuple):
    """The file, cut into its parts."""

    threshold: int
    weights: array[int]
    common: memoryview
    ordinary: memoryview


def parted(data: bytes) -> Model:
    """Return the parts of a model's file.

    Raises:
        BadInput: it is none, or not whole.
    """
    if not data.startswith(MAGIC) or len(data) != SIZE:
        raise BadInput(
            "Masking cannot read its model of names: resources/names/model.bin is not what it should be.",
            "Install the program again, or make the file anew; docs/name-model.md says how.",
        )
    view, parts, at = memoryview(data), list[memoryview](), len(MAGIC) + 2
    for length in (1 << BITS, COMMON_BITS // 8, ORDINARY_BITS // 8):
        parts.append(view[at : at + length])
        at += length
    return Model(
        int.from_bytes(data[len(MAGIC) : len(MAGIC) + 2], "little"), array("b", parts[0].tobytes()), parts[1], parts[2]
    )


model: Final = lazily(lambda: parted(files().joinpath("names", "model.bin").read_bytes()))
"""The model; its file is read at the first call."""


def places(word: str, bits: int) -> tuple[int, int, int, int]:
    """Return the bits of a filter of so many that stand for a folded word."""
    hashed = crc32(word.encode())
    spread = hashed * MIX & LARGE
    one, two, three = _SHIFTS
    return hashed % bits, (spread >> one) % bits, (spread >> two) % bits, (spread >> three) % bits


def is_in(word: str, bits: int, filter_of: memoryview) -> bool:
    """Return whether a folded word may be in a filter; one of a hundred others is too."""
    hashed = crc32(word.encode())
    if not filter_of[(place := hashed % bits) >> 3] >> (place & 7) & 1:
        return False
    spread = hashed * MIX & LARGE
    for by in _SHIFTS:
        place = (spread >> by) % bits
        if not filter_of[place >> 3] >> (place & 7) & 1:
            return False
    return True


def is_ordinary(word: str, within: Model | None = None) -> bool:
    """Return whether a folded word is in common use and therefore no name, unless a list of names has it."""
    filters = within or model()
    if is_in(word, ORDINARY_BITS, filters.ordinary):
        return True
    return not word.isascii() and any(is_in(stem, ORDINARY_BITS, filters.ordinary) for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """Yield what a word of Arabic script may be without small words before it and pronouns behind it."""
    if not _FIRST_ARABIC <= word[0] <= _LAST_ARABIC:
        return
    rests = [word[len(small) :] for small in clitics() if word.startswith(small) and len(word) > len(small) + 2]
    yield from rests
    for rest in (word, *rests):
        yield from (
            rest[:-length] for length in _PRONOUN_LENGTHS if rest[-length:] in pronouns() and len(rest) > length + 2
        )


def is_common(word: str) -> bool:
    """Return whether a folded word is among the most common of a language."""
    return is_in(word, COMMON_BITS, model().common) and is_in(word, ORDINARY_BITS, model().ordinary)
