"""What a customer took back on the receipt's page stands no longer on the next call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.store.cache import Cache
from agent_assist.desktop.store.standing import LATEST
from agent_assist.domain.facts import FactKind
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache

AT_MS = 1_795_000_000_000
NUMBER = {"number": "+14155550182"}


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    opened = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    opened.ledger.append(
        [
            draft(FactKind.CONTACT_OPENED, "a", {}, NUMBER),
            *(
                draft(FactKind.CONSENT_GIVEN, "a", {"purpose": purpose, "scope": "standing"})
                for purpose in ("quality", "training")
            ),
            draft(FactKind.CONTACT_OPENED, "b", {}, NUMBER),
        ]
    )
    yield opened
    opened.close()


def states(cache: Cache) -> dict[str, str]:
    return {one.purpose: one.kind for one in cache.ledger.standing("b")}


def tell(cache: Cache, body: Mapping[str, Any]) -> None:
    cache.outbox.apply([Row(7, "withdrawal", "w1", body)], 7)


def test_a_purpose_that_was_taken_back_on_the_page_is_withdrawn(cache: Cache) -> None:
    tell(cache, {"contact": "a", "purposes": ["quality"], "at_ms": AT_MS + 1})
    assert states(cache) == {"quality": FactKind.CONSENT_WITHDRAWN, "training": FactKind.CONSENT_GIVEN}
    (withdrawn,) = [one for one in cache.ledger.standing("b") if one.purpose == "quality"]
    assert (withdrawn.at_ms, withdrawn.valid_until_ms, withdrawn.event_id) == (AT_MS + 1, None, "w1")


def test_a_yes_for_one_call_that_was_taken_back_afterwards_is_told(cache: Cache) -> None:
    tell(cache, {"contact": "a", "purposes": ["transcript"], "at_ms": AT_MS + 1})
    assert states(cache)["transcript"] == FactKind.CONSENT_WITHDRAWN


def test_a_yes_given_after_it_stands(cache: Cache) -> None:
    tell(cache, {"contact": "a", "purposes": ["quality"], "at_ms": AT_MS - 1})
    assert states(cache)["quality"] == FactKind.CONSENT_GIVEN


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"contact": "nobody", "purposes": ["quality"], "at_ms": AT_MS + 1},
        {"contact": "a", "purposes": "quality", "at_ms": "soon"},
        {"contact": "a", "purposes": [7, None, ["quality"]], "at_ms": AT_MS + 1},
        {"contact": "a", "purposes": {"quality": 1}, "at_ms": AT_MS + 1},
    ],
)
def test_another_row_takes_nothing_back(cache: Cache, body: Mapping[str, Any]) -> None:
    tell(cache, body)
    assert states(cache) == {"quality": FactKind.CONSENT_GIVEN, "training": FactKind.CONSENT_GIVEN}


def test_only_the_latest_contacts_of_a_number_are_looked_at(tmp_path: Path) -> None:
    """Of a number with thousands of calls the store reads a bounded part; a withdrawal on the page is never missed."""
    cache = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    yes = {"purpose": "quality", "scope": "standing"}
    first = [draft(FactKind.CONTACT_OPENED, "a", {}, NUMBER), draft(FactKind.CONSENT_GIVEN, "a", yes)]
    cache.ledger.append([*first, *(draft(FactKind.CONTACT_OPENED, f"c{n}", {}, NUMBER) for n in range(LATEST - 1))])
    cache.ledger.append([draft(FactKind.CONTACT_OPENED, "b", {}, NUMBER)])
    assert states(cache) == {"quality": FactKind.CONSENT_GIVEN}
    cache.ledger.append([draft(FactKind.CONTACT_OPENED, "one more", {}, NUMBER)])
    assert states(cache) == {}
    cache.ledger.append([draft(FactKind.CONSENT_GIVEN, "one more", yes)])
    tell(cache, {"contact": "a", "purposes": ["quality"], "at_ms": AT_MS + 1})
    assert states(cache) == {"quality": FactKind.CONSENT_WITHDRAWN}
    cache.close()
