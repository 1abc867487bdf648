"""The names of numbers of all languages in one table, built on first need; `naming` looks a text's words up in it.

Names come from `number_names`: some say how the number is checked, the others no more than its kind.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.masking.finding import Kind
from agent_assist.masking.text.lazy import NUMBERS, lazily
from agent_assist.masking.text.plain_words import LETTERS, Word, plain
from agent_assist.masking.text.vocabulary import entries, entries_of, languages, pairs_of, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KINDS = {"N": Kind.NATIONAL_ID, "T": Kind.TAX_ID, "A": Kind.BANK_ACCOUNT, "R": Kind.BANK_ROUTING}
"""The letters by which tables of numbers call a kind."""
PAPERS = frozenset({Kind.PASSPORT, Kind.DRIVING_LICENCE, Kind.VEHICLE})
"""What has letters and digits; see `papers`."""
VIN = "vin"
"""The check of a vehicle's identification number, by which its names are told from those of a plate."""
links: Final = lazily(lambda: frozenset(map(plain, word_set("identity.links"))))
"""Words that may stand between a name and its value, without accents."""
_ROOM = 2
"""A word of so many letters is no word for an account: it may be a letter that was spelled."""
_SPELLED_LETTERS = range(2, 6)


class Use(NamedTuple):
    """One thing a name can mean. `kind` None: the number is something else. `weak`: only if the check holds."""

    kind: Kind | None
    code: str
    weak: bool


_use = lru_cache(maxsize=None)(Use)
"""The same use for all names that mean it."""
Names = dict[tuple[str, ...], tuple[Use, ...]]
"""What names with one last word mean, by their other words from the last to the first.

Nothing is meant by what only begins a longer one: a look-up for each word before tells whether a name goes on.
"""
Table = dict[str, Names]
"""Names by their last word."""


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
    every_end = entries("number_names.ends")
    for line in entries("number_names.by_check"):
        head, _, names = line.partition(": ")
        letter, _, code = head.partition(" ")
        for name in names.split("; "):
            yield KINDS[letter], code, name
            if name[0] != "~" and code != "bic":
                yield from ((KINDS[letter], code, f"{name}{end}") for end in every_end)
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
    for said in _said_letters():
        if all(letter in said for letter in name):
            yield " ".join(said[letter] for letter in name)


@lru_cache(maxsize=1)
def _said_letters() -> tuple[dict[str, str], ...]:
    """Return how each letter is called, language by language: by its first name where it has several."""
    return tuple(
        {letter: word for word, letter in reversed([*pairs_of(language, "papers.letters")])} for language in languages()
    )


def _bare(key: tuple[str, ...], names: dict[tuple[str, ...], list[Use]]) -> tuple[str, ...]:
    """Return a name without the links at its ends, if a plain name is left: "numero de cuenta" is "cuenta"."""
    first, last = 0, len(key)
    while first < last - 1 and key[first] in links():
        first += 1
    while last > first + 1 and key[last - 1] in links():
        last -= 1
    short = key[first:last]
    return short if any(not use.weak for use in names.get(short, ())) else key


def _table() -> Table:
    uses: dict[tuple[str, ...], list[Use]] = {}
    for kind, code, name in _rows():
        use = _use(kind, code, name.startswith("~"))
        for writing in (name, *(_spelled(name) if kind and code != "bic" else ())):
            said = LETTERS.findall(writing.lower())
            key = tuple(said if writing.isascii() else map(plain, said))
            uses.setdefault(key, []).append(use)
    for key in sorted(uses, key=len):
        short = _bare(key, uses)
        uses[key] = [*uses.get(short, ()), *uses[key]] if short != key else uses[key]
    found: Table = {}
    shared: dict[tuple[Use, ...], tuple[Use, ...]] = {}  # many names mean the same
    for key, meant in uses.items():
        once = tuple(dict.fromkeys(meant))
        names, rest = found.setdefault(key[-1], {}), key[-2::-1] if len(key) > 1 else ()
        names[rest] = shared.setdefault(once, once)
        for size in range(len(rest)):
            names.setdefault(rest[:size], ())
    return found


table: Final = lazily(_table, group=NUMBERS)
"""The names of numbers by their last word; see `Names`."""


def ending_at(known: Sequence[Word], index: int, first: int = 0) -> Iterator[tuple[Use, ...]]:
    """Yield what each name means that ends with a word and begins no earlier than another, shortest first.

    Args:
        known: the words of a text in order.
        index: which of them is the last of a name.
        first: which may begin it.
    """
    names = table().get(known[index][2])
    if names is None:
        return
    rest: tuple[str, ...] = ()
    while rest in names:
        if names[rest]:
            yield names[rest]
        index -= 1
        if index < first:
            return
        rest = (*rest, known[index][2])


names_alone: Final = lazily(lambda: frozenset(word for word, names in table().items() if names.get(())), group=NUMBERS)
"""The words that alone name a number."""
sure_names: Final = lazily(
    lambda: frozenset(word for word in names_alone() if any(not use.weak for use in table()[word][()])), group=NUMBERS
)
"""Those of them that are nothing else."""


def _telling(*, papers: bool) -> frozenset[str]:
    """Return a word of each name that means a kind: the longest that is no link, so the least common.

    Args:
        papers: of the kinds that have letters, instead of the numbers.
    """
    found = set()
    for last, names in table().items():
        for rest, uses in names.items():
            if any(use.kind and (use.kind in PAPERS) is papers for use in uses):
                found.add(max((last, *rest), key=lambda word: (word not in links(), word != "id", len(word))))
    return frozenset(found)


telling: Final = lazily(lambda: _telling(papers=False), group=NUMBERS)
"""A word of each name of a number; no finding without any."""
telling_papers: Final = lazily(lambda: _telling(papers=True), group=NUMBERS)
"""The same for the kinds that have letters."""
account_words: Final = lazily(
    lambda: frozenset(
        last
        for last, names in table().items()
        for uses in names.values()
        if len(last) > _ROOM and any(use.kind is Kind.BANK_ACCOUNT and not use.weak for use in uses)
    ),
    group=NUMBERS,
)
"""The last word of each name that plainly means a bank account."""
