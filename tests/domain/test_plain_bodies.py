"""A body in plain values reads back from JSON as it was: lists, never tuples.

Else the envelope's quick way to canonical bytes takes such a fact for something odd, and each of its commits goes the
careful way, which takes ten times as long (`evidence/canonical.py`).
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_assist.domain.facts import TYPES
from agent_assist.domain.facts.body import typed
from tests.fact_samples import LEAST
from tests.golden_bodies import CALLS, SERVER, STATES, golden, whole


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_the_least_body_reads_back_as_it_was(kind: str) -> None:
    plain = typed(TYPES[kind], LEAST.get(kind, {})).plain()
    assert json.loads(json.dumps(plain)) == plain


@pytest.mark.parametrize("file", [CALLS, STATES, SERVER], ids=["calls", "states", "server"])
def test_bodies_of_whole_calls_read_back_as_they_were(file: Path) -> None:
    lists = 0
    for kind, body, _personal in map(whole, golden(file)):
        plain = typed(TYPES[kind], body).plain()
        assert json.loads(json.dumps(plain)) == plain, kind
        lists += any(isinstance(part, list) and part for part in plain.values())
    assert lists
