"""The words around a hot part: as far as cues are read, and no word that the edge of that reach cuts in two."""

from __future__ import annotations

import pytest

from agent_assist.masking.text.cues import LEFT, RIGHT
from agent_assist.masking.text.window import Window


def around(left: str, right: str) -> list[str]:
    """The words of a window whose hot part is `4111`, between two pieces of text."""
    start = len(left)
    return [word for _, _, word in Window(left + "4111" + right, start, start + 4).words]


def reach(length: int, cut: str) -> str:
    """Text of a length that starts with the end of a word, then says `card` at its end."""
    return cut + " " * (length - len(cut) - len("card ")) + "card "


@pytest.mark.parametrize("before", ["dis", "s", "é"])
def test_a_word_that_the_reach_cuts_is_no_word(before: str) -> None:
    beyond = before + reach(LEFT, "pin")
    assert around(beyond, "") == ["card"]
    assert around(reach(LEFT, "pin"), "") == ["pin", "card"]


@pytest.mark.parametrize("before", [" ", ".", "4"])
def test_a_word_that_begins_at_the_reach_is_one(before: str) -> None:
    assert around(before + reach(LEFT, "pin"), "") == ["pin", "card"]


def test_the_right_edge_cuts_as_the_left_one() -> None:
    inside = " card" + " " * (RIGHT - 8) + "pin"
    assert len(inside) == RIGHT
    assert around("", inside + "s") == ["card"]
    assert around("", inside + " s") == ["card", "pin"]
    assert around("", inside) == ["card", "pin"]
