"""The product answers as a second evaluation does, which was written from the documents alone.

`python3 dev.py bench policy` asks 200,000 more.
"""

from __future__ import annotations

import random
from functools import cache

import pytest

from agent_assist.policy import Pack, Question, default_pack_path, load
from tests.policy.second_reading.comparing import both, differing, named
from tests.policy.second_reading.edges import edges
from tests.policy.second_reading.made_up import as_toml, made_up
from tests.policy.second_reading.questions import KINDS, Asking
from tests.policy.second_reading.reading import SecondReading

PACK = load(default_pack_path())
SECOND = SecondReading.of(default_pack_path())


@cache
def other_law(seed: int) -> tuple[Pack, SecondReading]:
    """The shipped pack with other law in it, read by both."""
    files = made_up(SECOND.files, seed)
    contents = {**PACK.contents, **{name: as_toml(file) for name, file in files.items()}}
    return Pack(contents, "a made-up pack"), SecondReading(files, SECOND.words.zones)


@pytest.mark.parametrize("seed", range(6))
def test_the_shipped_rules_are_computed_as_the_documents_say(seed: int) -> None:
    assert list(differing(Asking(SECOND.words, seed).many(500), PACK, SECOND)) == []


def test_every_row_begins_ends_and_binds_where_the_documents_say() -> None:
    assert list(differing(edges(SECOND.words), PACK, SECOND)) == []


@pytest.mark.parametrize("seed", range(6))
def test_made_up_rules_are_computed_as_the_documents_say(seed: int) -> None:
    pack, second = other_law(seed)
    assert list(differing(Asking(second.words, seed).many(250), pack, second)) == []


def test_what_is_written_as_toml_again_is_the_same_pack() -> None:
    pack = Pack({**PACK.contents, **{name: as_toml(file) for name, file in SECOND.files.items()}}, "a copy")
    assert (pack.rows, pack.overlays) == (PACK.rows, PACK.overlays)


def test_random_questions_reach_most_rows_of_the_pack() -> None:
    """A comparison that asks past the rules would compare nothing."""
    asking, seen = Asking(SECOND.words, 11), {kind: set[str]() for kind in KINDS}
    for _ in range(1_500):
        asked = asking.one()
        _, found = both(asked, PACK, SECOND)
        seen[asked.kind] |= named(asked.kind, found)
    assert len(seen["decision"]) > 150
    assert len(seen["rights"]) > 75
    assert len(seen["retention"]) > 25
    assert len(seen["hours"]) > 20
    assert len(seen["payment"]) == 11


def test_order_and_repetition_change_nothing_and_another_question_has_another_id() -> None:
    asking, chance, ids = Asking(SECOND.words, 3), random.Random(3), dict[str, str]()  # noqa: S311 - no secret
    for _ in range(400):
        asked = asking.one()
        if asked.kind != "decision":
            continue
        what = asked.what
        again = {**what, "customer": [*what["customer"], *what["customer"][:1]], "facts": what.get("facts", [])[::-1]}
        chance.shuffle(again["customer"])
        first, second = (PACK.decide(Question.from_json(one)) for one in (what, again))
        assert first == second
        same = repr(Question.from_json(again).canonical())
        assert ids.setdefault(first.decision_id, same) == same
    assert len(ids) > 100
