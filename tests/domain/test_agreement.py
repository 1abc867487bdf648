"""Agreement against examples worked out by hand, and against pairs that are counted one by one."""

from __future__ import annotations

import itertools
import random

import pytest

from agent_assist.domain.agreement import Agreement, agreement

U, D, C = "upheld", "dismissed", "needs_coaching"


def two(pairs: str) -> list[dict[str, str]]:
    words = {"u": U, "d": D, "c": C}
    return [{"sue": words[pair[0]], "tom": words[pair[1]]} for pair in pairs.split()]


def test_cohen_by_hand() -> None:
    # 10 cases, 7 alike. Sue says u 6, d 4; Tom u 5, d 5: chance 0.6 * 0.5 + 0.4 * 0.5 = 0.5; (0.7 - 0.5) / 0.5 = 0.4
    assert agreement(two("uu uu uu uu ud ud du dd dd dd")) == Agreement(7, 10, 20, 400)


def test_worse_than_chance_and_whole() -> None:
    # no case alike, halves turned round: (0 - 0.5) / 0.5
    assert agreement(two("ud ud ud du du du")) == Agreement(0, 6, 12, -1000)
    assert agreement(two("uu dd uu dd cc")) == Agreement(5, 5, 10, 1000)


def test_fleiss_by_hand() -> None:
    # Pairs that agree: 1, 1/3, 1/3, 1: mean 2/3. Of 12 judgements u 6, d 6: chance 1/2. (2/3 - 1/2) / (1/2) = 1/3
    said = [(U, U, U), (U, U, D), (U, D, D), (D, D, D)]
    cases = [dict(zip(("sue", "tom", "uma"), one, strict=True)) for one in said]
    assert agreement(cases) == Agreement(2, 4, 12, 333)


def test_too_few_and_not_defined() -> None:
    assert agreement([]) == Agreement(0, 0, 0, None)
    assert agreement(two("uu uu ud dd")) == Agreement(3, 4, 8, None)
    assert agreement(two("uu uu ud dd dd")).kappa is not None
    assert agreement(two("uu uu uu uu uu")) == Agreement(5, 5, 10, None)


def test_a_case_that_one_person_judged_counts_nowhere() -> None:
    assert agreement([*two("uu uu ud dd dd"), {"sue": C}, {}]) == agreement(two("uu uu ud dd dd"))


def by_pairs(cases: list[dict[str, str]]) -> float | None:
    """Fleiss' kappa from single pairs of people and of judgements, without a table of counts."""
    seen = [
        sum(a == b for a, b in itertools.permutations(one.values(), 2)) / (len(one) * (len(one) - 1)) for one in cases
    ]
    every = [word for one in cases for word in one.values()]
    chance = sum(a == b for a in every for b in every) / len(every) ** 2
    return None if chance == 1 else (sum(seen) / len(seen) - chance) / (1 - chance)


@pytest.mark.parametrize("seed", range(40))
def test_fleiss_as_counted_by_pairs(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - the same cases each time
    people = [f"p{n}" for n in range(draw.randint(3, 8))]
    cases = [
        {person: draw.choice((U, D, C)) for person in draw.sample(people, draw.randint(3, len(people)))}
        for _ in range(draw.randint(4, 10))
    ]
    found, wanted = agreement(cases).kappa, by_pairs(cases)
    assert (found is None) == (wanted is None)
    assert found is None or wanted is None or abs(found - 1000 * wanted) <= 0.5 + 1e-9
