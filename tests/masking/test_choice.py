"""Alternatives as a tree match what the plain list matches, first choice first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking.text.choice import tree
from tests.examples import effort

PARTS = (
    "a", "ab", "abc", "b", "ba", "bc", "c?", "a?b", "[ab]c", "[^a]b", "[a-c]", "(?:a|b)", "(?:ab|b)c", "(?:a|b)?c",
    "(?:ab)?", "(?:b(?:a|c)?)?a", r"\.a", r"a\.?", ".", "a{2}", "b+", "(?=a)", "(?!b)c", "(?<!a)b", r"\w",
    "x(?:a|b){0,2}", " a", "",
)  # fmt: skip


def test_a_letter_that_begins_several_is_looked_at_once() -> None:
    assert tree(["abc", "abd", "xy"]) == "(?:ab(?:c|d)|xy)"


def test_what_may_begin_an_alternative_is_written_out() -> None:
    assert tree(["[sz]ip", "sap"]) == "(?:s(?:ip|ap)|zip)"
    assert tree(["(?:un)?able", "use"]) == "(?:u(?:nable|se)|able)"


def test_what_is_long_is_not_written_twice() -> None:
    assert tree([f"(?:a|b){'x' * 200}", "c"]) == f"(?:(?:a|b){'x' * 200}|c)"


def test_an_alternative_stays_behind_one_that_may_match_at_the_same_place() -> None:
    for text in ("abc", "a", "b"):
        assert _first(tree(["ab", ".", "abc"]), text) == _first("(?:ab|.|abc)", text)


@pytest.mark.parametrize("alternatives", [["ab", "a"], ["a", "ab"], ["", "a"], ["a", ""], ["a", "a"], ["[ab]", "a"]])
def test_the_order_of_alternatives_stays(alternatives: list[str]) -> None:
    for text in ("", "a", "ab", "b"):
        assert _first(tree(alternatives), text) == _first(f"(?:{'|'.join(alternatives)})", text)


@effort(5)
@given(
    st.lists(st.lists(st.sampled_from(PARTS), max_size=3).map("".join), min_size=1, max_size=8),
    st.text(alphabet="abcx. ", max_size=8),
    st.sampled_from(["", "c", "$", "(?!a)"]),
)
def test_a_tree_matches_what_the_list_matches(alternatives: list[str], text: str, behind: str) -> None:
    assert _first(f"{tree(alternatives)}{behind}", text) == _first(f"(?:{'|'.join(alternatives)}){behind}", text)


def _first(pattern: str, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text)]
