"""Which name of a number stands before, after or in the question for a value. The table is built on first need.

Names come from `resources/languages`. Between a name and its value stand linking words ("is", "number", "my"); a few
other words are let through and counted, so that a caller can ask for more proof.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.masking.finding import Kind
from agent_assist.masking.text import cues
from agent_assist.masking.text.cues import LEFT
from agent_assist.masking.text.lazy import lazily
from agent_assist.masking.text.plain_words import LETTERS, Word, plain, words
from agent_assist.masking.text.vocabulary import entries, entries_of, languages, pairs_of, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

KINDS = {"N": Kind.NATIONAL_ID, "T": Kind.TAX_ID, "A": Kind.BANK_ACCOUNT, "R": Kind.BANK_ROUTING}
"""The letters by which tables of numbers call a kind."""
PAPERS = frozenset({Kind.PASSPORT, Kind.DRIVING_LICENCE, Kind.VEHICLE})
"""What has letters and digits; see `papers`."""
VIN = "vin"
"""The check of a vehicle's identification number, by which its names are told from those of a plate."""
_BREAK = re.compile(r"\d|[;!?@؛؟]|\n\s*\n|\.\s")
links: Final = lazily(lambda: frozenset(map(plain, word_set("identity.links"))))
"""Words that may stand between a name and its value, without accents."""
_UNKNOWN_LIMIT = 2
_ROOM = 2
"""A word of so many letters is no word for an account: it may be a letter that was spelled."""
_SPELLED_LETTERS = range(2, 6)
_AFTER_WORDS = 5
AFTER_REACH = 36
"""How many characters behind a value its name is looked for."""


class Use(NamedTuple):
    """One thing a name can mean. `kind` None: the number is something else. `weak`: only if the check holds."""

    kind: Kind | None
    code: str
    weak: bool


class Named(NamedTuple):
    """A name found beside a value. `unknown` counts words between the two that link nothing."""

    uses: tuple[Use, ...]
    unknown: int


Table = dict[str, list[tuple[tuple[str, ...], tuple[Use, ...]]]]
"""By its last word, the other words of a name from the last to the first, longest names first."""


_LISTS = {
    "persons": (Kind.NATIONAL_ID, "-"),
    "taxes": (Kind.TAX_ID, "-"),
    "accounts": (Kind.BANK_ACCOUNT, "account"),
    "banks": (Kind.BANK_ROUTING, "-"),
    "passports": (Kind.PASSPORT, "-"),
    "licences": (Kind.DRIVING_LICENCE, "-"),
    "plates": (Kind.VEHICLE, "-"),
    "vehicles": (Kind.VEHICLE, VIN),
    "others": (None, "-"),
}
"""Lists of names that say no more than the kind, each with its kind and check."""


def _rows() -> Iterator[tuple[Kind | None, str, str]]:
    for line in entries("number_names.by_check"):
        head, _, names = line.partition(": ")
        letter, _, code = head.partition(" ")
        for name in names.split("; "):
            yield KINDS[letter], code, name
            if name[0] != "~" and code != "bic":
                yield from ((KINDS[letter], code, f"{name}{end}") for end in entries("number_names.ends"))
    for key, (kind, check) in _LISTS.items():
        for language in languages():
            ends = ("", *entries_of(language, "number_names.ends"))
            for name in entries_of(language, f"number_names.{key}"):
                yield from ((kind, check, f"{name}{end}") for end in ends)


def _spelled(name: str) -> Iterator[str]:
    """Yield how the letters of a short name are said one by one, in every language: "d n i", "de ene i"."""
    if not (name.isascii() and name.isalpha() and len(name) in _SPELLED_LETTERS):
        return
    yield " ".join(name)
    for language in languages():
        said = {letter: word for word, letter in reversed([*pairs_of(language, "papers.letters")])}
        if all(letter in said for letter in name):
            yield " ".join(said[letter] for letter in name)


def _bare(key: tuple[str, ...], names: dict[tuple[str, ...], list[Use]]) -> tuple[str, ...]:
    """Return a name without the links at its ends, if a plain name is left: "numero de cuenta" is "cuenta"."""
    first, last = 0, len(key)
    while first < last - 1 and key[first] in links():
        first += 1
    while last > first + 1 and key[last - 1] in links():
        last -= 1
    short = key[first:last]
    return short if any(not use.weak for use in names.get(short, ())) else key


@lru_cache(maxsize=1)
def table() -> Table:
    """Return the names of numbers by their last word; each with the words before it, nearest first, and its uses."""
    uses: dict[tuple[str, ...], list[Use]] = {}
    for kind, code, name in _rows():
        weak = name.startswith("~")
        for writing in (name, *(_spelled(name) if kind and code != "bic" else ())):
            key = tuple(plain(m[0]) for m in LETTERS.finditer(writing.lower()))
            uses.setdefault(key, []).append(Use(kind, code, weak))
    for key in sorted(uses, key=len):
        short = _bare(key, uses)
        uses[key] = [*uses.get(short, ()), *uses[key]] if short != key else uses[key]
    found: Table = {}
    for key, meant in sorted(uses.items(), key=lambda item: -len(item[0])):
        found.setdefault(key[-1], []).append((key[-2::-1] if len(key) > 1 else (), tuple(dict.fromkeys(meant))))
    return found


@lru_cache(maxsize=2)
def telling(*, papers: bool = False) -> frozenset[str]:
    """Return a word of each name that means a kind: the longest that is no link, so the least common.

    Args:
        papers: of the kinds that have letters, instead of the numbers.
    """
    found = set()
    for last, names in table().items():
        for rest, uses in names:
            if any(use.kind and (use.kind in PAPERS) is papers for use in uses):
                found.add(max((last, *rest), key=lambda word: (word not in links(), word != "id", len(word))))
    return frozenset(found)


@lru_cache(maxsize=1)
def account_words() -> frozenset[str]:
    """Return the last word of each name that plainly means a bank account."""
    return frozenset(
        last
        for last, names in table().items()
        for _rest, uses in names
        if len(last) > _ROOM and any(use.kind is Kind.BANK_ACCOUNT and not use.weak for use in uses)
    )


def _ending_at(known: list[Word], index: int, first: int = 0) -> tuple[Use, ...] | None:
    """Return what the longest name that ends with a word, and begins no earlier than `first`, means."""
    for rest, uses in table().get(known[index][2], ()):
        size = len(rest)
        if size <= index - first and all(known[index - 1 - place][2] == rest[place] for place in range(size)):
            return uses
    return None


def _numbers(uses: tuple[Use, ...]) -> tuple[Use, ...]:
    """Return what a name means of the kinds that have no letters of their own; the others are something else then."""
    return tuple([use._replace(kind=None) if use.kind in PAPERS else use for use in uses])


def before(window: Window, position: int, *, papers: bool = False) -> Named | None:
    """Return the nearest name before a position, if nothing breaks the thread between the two.

    Args:
        window: what is read.
        position: where the value begins.
        papers: whether a word such as "car" is a name, beside which only a number with letters is looked for.
    """
    known = window.words
    index = bisect_left(known, (position,)) - 1
    unknown, right = 0, position
    while index >= 0:
        start, end, word = known[index]
        if position - end > LEFT:
            break
        if right - end > 1:
            gap = _BREAK.search(window.text, end, right)
            if gap is not None and (gap[0][0] != "." or (word not in links() and word not in table())):
                return None
        uses = _ending_at(known, index)
        if uses is not None and (papers or not all([use.weak and use.kind in PAPERS for use in uses])):  # noqa: C419 - half the cost of a generator, at every key
            return Named(uses if papers else _numbers(uses), unknown)
        if word not in links():
            unknown += 1
            if unknown > _UNKNOWN_LIMIT:
                return None
        right = start
        index -= 1
    return None


def after(window: Window, position: int, *, papers: bool = False) -> Named | None:
    """Return the name in what follows a value at once: "is my ssn", "as your tax id"; see `before`."""
    known = window.words
    first = bisect_left(known, (position,))
    best: Named | None = None
    right = position
    for index in range(first, min(len(known), first + _AFTER_WORDS)):
        start, end, word = known[index]
        if end > position + AFTER_REACH or _BREAK.search(window.text, right, start):
            break
        right = end
        uses = _ending_at(known, index, first)
        if uses is not None:
            best = Named(uses if papers else _numbers(uses), 0)
        elif word not in links():
            break
    return best


@lru_cache(maxsize=16)
def asked(previous: str, *, papers: bool = False) -> Named | None:
    """Return the first name in a question or label that is no other thing's, None if there is none.

    Args:
        previous: the folded question or label.
        papers: whether kinds that have letters are asked for, instead of numbers.
    """
    known = words(previous)
    for index in range(len(known)):
        uses = _ending_at(known, index)
        longer = index + 1 < len(known) and _ending_at(known, index + 1)
        if uses is None or longer:
            continue
        wanted = tuple(use for use in uses if use.kind and (use.kind in PAPERS) is papers)
        if wanted:
            return Named(wanted, 0)
    return None


@lru_cache(maxsize=16)
def another_asked(previous: str) -> bool:
    """Return whether a question or label names a number of something, and none that is sensitive or a telephone's."""
    if not previous or cues.PHONE_ASKED.search(previous):
        return False
    known = words(previous)
    return any(_ending_at(known, index) is not None for index in range(len(known)))
