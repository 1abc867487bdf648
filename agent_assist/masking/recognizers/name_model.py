"""How much a word looks like a name where it stands: a small linear model over hashed features.

Features are cheap and of whole numbers only: what the lists say of a word and of its neighbours, its beginning and
ends, its capitals, and the words beside it. Weights and the filter of ordinary words lie in one file,
`resources/names/model.bin`, that `bench/name_model` makes; docs/name-model.md says from what, and how well it does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple
from zlib import crc32

from agent_assist.masking.recognizers import name_words
from agent_assist.masking.recognizers.name_file import BITS, COMMON_BITS, LARGE, MIX, Model, is_in, is_ordinary, model
from agent_assist.masking.recognizers.names import is_also_word, is_given, is_strong, is_surname, particles
from agent_assist.masking.text.vocabulary import clitics

FAR: Final = 1 << 30
"""Beyond every score."""
STRONG, WEAK, SURNAME, ALSO_WORD, COMMON, ORDINARY, PARTICLE, TITLE, CUE, NO_NAME, OTHER, EDGE = (
    1 << n for n in range(12)
)
"""What is known of a word; OTHER is a number or a sign, EDGE the end of the text."""
LISTED: Final = STRONG | WEAK | SURNAME
REACH: Final = 48
"""How far on each side of a word its neighbours are looked for, in characters."""
_NEIGHBOURS = 3
TOKEN: Final = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d+|[^\w\s]|\n")
_STOPS = frozenset(".!?:\n\u2022")
_LONGEST = 12
_ARTICLE: Final = "\u0644"
"""How articles of Arabic end, alone or behind a small word; before a name they are part of it."""
STRETCH: Final = "\u0640"
"""The sign that stretches a line of Arabic script; it stands between a small word and a name."""


Knowledge = Callable[[str], int]


class Token(NamedTuple):
    """A word as the model sees it: its hash, what is known of it, its last letters, and whether it has a capital."""

    hashed: int
    known: int
    end: int
    capital: int


_NONE = Token(0, EDGE, 0, 0)


def known_of(word: str, within: Model | None = None) -> int:
    """Return what is known of a folded word, as flags; `within` stands for the model while it is being made."""
    known = 0
    if is_given(word):
        known = STRONG if is_strong(word) else WEAK
    if is_surname(word) and ("-" not in word or _all_names(word, within)):
        known |= SURNAME | (ALSO_WORD if is_also_word(word) else 0)
    filters = within or model()
    if is_ordinary(word, filters):
        known |= COMMON if is_in(word, COMMON_BITS, filters.common) else ORDINARY
    if word in particles():
        known |= PARTICLE
    if word in name_words.titles():
        known |= TITLE
    if word in name_words.cue_anchors():
        known |= CUE
    if word in name_words.no_name():
        known |= NO_NAME
    return known


def _all_names(word: str, within: Model | None) -> bool:
    """Return whether each part of a word with dashes is a listed name or in no list; "tax-id" is not."""
    return all(is_given(part) or is_surname(part) or not is_ordinary(part, within) for part in word.split("-") if part)


def may_be_name(known: int, word: str) -> bool:
    """Return whether a word of which so much is known can be read as a name at all."""
    return (
        len(word) > 1
        and not known & (NO_NAME | TITLE | PARTICLE | OTHER | EDGE)
        and (bool(known & LISTED) or not known & (COMMON | ORDINARY))
    )


def joint(word: str) -> int:
    """Return how many letters of a folded word are a small one written together with a listed name behind it."""
    if word.isascii() or is_given(word) or is_surname(word):
        return 0
    for small in clitics():
        if word.startswith(small) and not small.endswith(_ARTICLE):
            length = len(small) + (word[len(small) : len(small) + 1] == STRETCH)
            if is_given(word[length:]) or is_surname(word[length:]):
                return length
    return 0


def _token(word: str, raw: str, knowledge: Knowledge) -> Token:
    if not word[0].isalpha():
        return Token(crc32(word[:1].encode()), OTHER, 0, 0)
    encoded = word.encode()
    return Token(crc32(encoded), knowledge(word), crc32(encoded[-3:]), raw[:1].isupper())


class Around(NamedTuple):
    """What stands around a word: up to three tokens on each side, nearest first, and whether any has a capital."""

    before: list[Token]
    behind: list[Token]
    begins: bool
    capitals: bool


def around(text: str, raw: str, start: int, end: int, knowledge: Knowledge = known_of) -> Around:
    """Return what stands around a word of a folded text.

    Args:
        text: the text, folded.
        raw: the same as written.
        start: where the word begins.
        end: where it ends.
        knowledge: says what is known of a word; training hides some of it.
    """
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    before = list(TOKEN.finditer(text, low, start))[: -_NEIGHBOURS - 1 : -1]
    behind = list(TOKEN.finditer(text, end, high))[:_NEIGHBOURS]
    found = [[_token(part[0], raw[part.start() : part.end()], knowledge) for part in side] for side in (before, behind)]
    begins = not before or before[0][0] in _STOPS
    capitals = any(token.capital for token in found[1]) or any(token.capital for token in found[0][:-1])
    for side in found:
        side.extend([_NONE] * (_NEIGHBOURS - len(side)))
    return Around(found[0], found[1], begins, capitals)


_SORTS = (
    (STRONG, 1), (WEAK, 2), (SURNAME, 3), (OTHER, 4), (EDGE, 5), (COMMON, 6), (ORDINARY, 7),
)  # fmt: skip


def _sort(known: int) -> int:
    """Return the first of what is known of a word that tells most; 0 for a word that no list has."""
    for flag, sort in _SORTS:
        if known & flag:
            return sort + 8 * bool(flag & LISTED and known & (COMMON | ORDINARY))
    return 0


def features(word: str, raw: str, known: int, beside: Around) -> list[int]:
    """Return the places of the weights that count for a word.

    Args:
        word: the word, folded.
        raw: the same as written.
        known: what is known of it; training hides that a name is listed.
        beside: what stands around it.
    """
    encoded = word.encode()
    caseless = not word.isascii() and raw.upper() == raw.lower()
    capital = 3 if caseless else 2 if len(raw) > 1 and raw.isupper() else int(raw[:1].isupper())
    state = capital | beside.begins << 2 | beside.capitals << 3
    sort = _sort(known)
    b1, b2, b3 = beside.before
    n1, n2, n3 = beside.behind
    s1, s2, t1, t2 = _sort(b1.known), _sort(b2.known), _sort(n1.known), _sort(n2.known)
    listed = bool(known & LISTED)
    kind = sort << 4 | state
    keys = [
        (1, kind, 0), (2, known, state), (4, crc32(encoded[-2:]), listed),
        (5, crc32(encoded[-3:]), listed), (6, crc32(encoded[-4:]), listed), (7, crc32(encoded[:3]), listed),
        (8, crc32(encoded[:4]), listed), (9, b1.hashed, sort), (10, n1.hashed, sort), (11, b2.hashed, sort),
        (12, n2.hashed, sort), (13, b1.known, kind), (14, n1.known, kind), (15, s1 << 8 | t1, kind),
        (16, s2 << 8 | s1, sort), (17, t1 << 8 | t2, sort), (18, n1.end, sort), (19, b1.end, sort),
        (20, b1.hashed ^ b2.hashed * 3, listed), (21, n1.hashed ^ n2.hashed * 3, listed),
        (22, b1.hashed ^ n1.hashed * 5, 0), (23, min(len(word), _LONGEST), sort), (24, n2.end, sort),
        (25, _sort(b3.known) << 8 | s2, sort), (26, t2 << 8 | _sort(n3.known), sort),
        (27, b1.capital << 1 | n1.capital, kind), (28, n1.hashed, state), (29, b1.hashed, state),
    ]  # fmt: skip
    if not listed:
        padded = b"^" + encoded[: 2 * _LONGEST] + b"$"
        keys += [(30, crc32(padded[at : at + 3]), 0) for at in range(len(padded) - 2)]
    return [((a * 0x632BE5AB ^ b) * MIX + c * 0xD6E8FEB86659FD93 & LARGE) >> 64 - BITS for a, b, c in keys]


def score(word: str, raw: str, known: int, beside: Around) -> int:
    """Return how much speaks for a word being a name, in units of a weight; above the model's threshold it is one."""
    weights = model().weights
    return sum([weights[place] for place in features(word, raw, known, beside)])
