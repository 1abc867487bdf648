"""How far people who judged the same things agree (ADR 56). Pure.

No figure is about one person: agreement is a value of the whole round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

LEAST_JUDGEMENTS: Final = 10
"""Judgements under which kappa says too little."""

Judged = Mapping[str, str]
"""What each person who judged a case said of it, by account."""


class Agreement(NamedTuple):
    """How far a round agrees.

    Args:
        alike: cases that all who judged them judged the same.
        cases: cases that two or more people judged; only these count.
        judgements: of these cases.
        kappa: agreement beyond chance in thousandths, -1,000 to 1,000; None where there are too few judgements, or
            where all of them are the same, because then chance explains everything.
    """

    alike: int
    cases: int
    judgements: int
    kappa: int | None


def agreement(judged: Iterable[Judged]) -> Agreement:
    """Return how far cases were judged alike: Cohen's kappa for two people, Fleiss' for more."""
    cases = [one for one in judged if len(one) > 1]
    alike = sum(len(set(one.values())) == 1 for one in cases)
    judgements = sum(map(len, cases))
    if judgements < LEAST_JUDGEMENTS:
        return Agreement(alike, len(cases), judgements, None)
    people = sorted({person for one in cases for person in one})
    seen, chance = _of_two(cases, people) if len(people) == 2 else _of_many(cases)  # noqa: PLR2004 - Cohen's has two
    kappa = None if chance == 1 else round(1000 * (seen - chance) / (1 - chance))
    return Agreement(alike, len(cases), judgements, kappa)


def _of_two(cases: Sequence[Judged], people: Sequence[str]) -> tuple[Fraction, Fraction]:
    """Return observed agreement, and that of two people who judge by chance, each as often so as they did."""
    first, second = (Counter(one[person] for one in cases) for person in people)
    seen = sum(len(set(one.values())) == 1 for one in cases)
    chance = sum(first[word] * second[word] for word in first)
    return Fraction(seen, len(cases)), Fraction(chance, len(cases) ** 2)


def _of_many(cases: Sequence[Judged]) -> tuple[Fraction, Fraction]:
    """Return the share of pairs that agree, by case, and that of chance; a case counts once, however many judged it."""
    counts = [Counter(one.values()) for one in cases]
    pairs = [
        Fraction(sum(many * (many - 1) for many in one.values()), one.total() * (one.total() - 1)) for one in counts
    ]
    every: Counter[str] = sum(counts, Counter())
    chance = sum((Fraction(many, every.total()) ** 2 for many in every.values()), Fraction(0))
    return sum(pairs, Fraction(0)) / len(cases), chance
