"""The table of accessibility has every criterion once, and what it calls met rests on a test that is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAPER = (ROOT / "docs/accessibility.md").read_text(encoding="utf-8")
STATES = {"met", "partly", "not met", "not tried", "not here"}
_LEVELS_A_AND_AA = {
    "1.1": (1,),
    "1.2": range(1, 6),
    "1.3": range(1, 6),
    "1.4": (*range(1, 6), *range(10, 14)),
    "2.1": (1, 2, 4),
    "2.2": (1, 2),
    "2.3": (1,),
    "2.4": (*range(1, 8), 11),
    "2.5": (1, 2, 3, 4, 7, 8),
    "3.1": (1, 2),
    "3.2": (1, 2, 3, 4, 6),
    "3.3": (1, 2, 3, 4, 7, 8),
    "4.1": (2, 3),
}
CRITERIA = tuple(f"{guideline}.{number}" for guideline, numbers in _LEVELS_A_AND_AA.items() for number in numbers)
"""WCAG 2.2, levels A and AA: https://www.w3.org/TR/WCAG22/. 4.1.1 is obsolete there."""
CLAUSES = (
    *(f"11.5.2.{number}" for number in (3, *range(5, 18))),
    *("11.6.1", "11.6.2", "11.7", "11.8"),
)
"""EN 301 549 v3.2.1, clause 11, without what repeats WCAG and what is for closed functionality."""
LINE = re.compile(r"^\| (\d+(?:\.\d+)+) ([^|]+) \| ([^|]+) \| ([^|]*) \|$", re.MULTILINE)
TEST = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def lines() -> list[tuple[str, str, str, str]]:
    return LINE.findall(PAPER)


def test_every_criterion_stands_there_once() -> None:
    assert [number for number, *_ in lines()] == [*CRITERIA, *CLAUSES]
    assert len(CRITERIA) == 55


@pytest.mark.parametrize("line", lines(), ids=lambda line: line[0])
def test_a_state_says_what_it_rests_on(line: tuple[str, str, str, str]) -> None:
    _number, _name, state, words = line
    assert state in STATES
    assert state != "met" or TEST.search(words), "met, and no test shows it"
    assert state == "not tried" or words.strip(), "it says nothing"


def test_every_named_test_is_there() -> None:
    named = TEST.findall(PAPER)
    assert len(named) > 60
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not (ROOT / "tests" / file).is_file()
        or f"def {name}(" not in (ROOT / "tests" / file).read_text(encoding="utf-8")
    ]
    assert missing == []
