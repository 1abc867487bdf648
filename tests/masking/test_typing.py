"""A note that is typed has the findings of its whole text after every edit."""

from __future__ import annotations

import importlib
import string
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.masking import Finding, Typing, find
from agent_assist.masking.text.window import Window
from tests.examples import effort
from tests.masking.counting import counted_calls

engine = importlib.import_module("agent_assist.masking.scan")
INSERTS = st.sampled_from(
    [
        "4111 1111 1111 1111",
        "5555",
        " ",
        "1",
        "cvv 739",
        " exp 04/29 ",
        "four one one one ",
        "@",
        "jane.doe@example.com",
        ".",
        "\n",
        "call me on ",
        "020 7946 0958",
        "the customer said that everything was fine and that he would ring again tomorrow. ",
        "order ",
        "DE89 3704 0044 0532 0130 00",
        "x",
        "\U0001f600",
        "\uff11",
        "um ",
        "dot com",
        "[card •••• 1111]",
        "double five ",
        "",
    ]
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), INSERTS), max_size=12)


@effort(3)
@given(EDITS, st.sampled_from([None, "en-GB"]), st.sampled_from([None, "And the security code?", "4111 1111"]))
def test_edits_give_what_find_gives(
    edits: list[tuple[float, int, str]], locale: str | None, previous: str | None
) -> None:
    note = Typing(locale=locale, previous=previous)
    text = ""
    for place, removed, inserted in edits:
        position = round(place * len(text))
        gone = min(removed, len(text) - position)
        text = text[:position] + inserted + text[position + gone :]
        assert note.edit(position, gone, inserted) == find(text, locale=locale, previous=previous)
        assert note.text == text


@effort(2)
@given(st.lists(st.text(string.digits + " abcfour@.-\n", max_size=40), max_size=6))
def test_dense_random_text(parts: list[str]) -> None:
    note = Typing("card 4111 1111")
    text = "card 4111 1111"
    for part in parts:
        text += part
        assert note.edit(len(text) - len(part), 0, part) == find(text)


def test_key_by_key_and_back() -> None:
    text = "card 4111 1111 1111 1111 exp 04/29 cvv 739, call 020 7946 0958 or jane.doe@example.com"
    note = Typing()
    for place, char in enumerate(text):
        assert note.edit(place, 0, char) == find(text[: place + 1])
    for length in range(len(text), 0, -1):
        assert note.edit(length - 1, 1, "") == find(text[: length - 1])


@pytest.mark.parametrize(("position", "removed"), [(-1, 0), (0, -1), (6, 0), (3, 3), (0, 99)])
def test_an_edit_outside_the_note_is_refused_and_changes_nothing(position: int, removed: int) -> None:
    note = Typing("hello")
    with pytest.raises(BadInput):
        note.edit(position, removed, "x")
    assert note.text == "hello"
    assert note.edit(5, 0, "!") == []


def test_neither_repr_nor_finding_holds_the_text() -> None:
    note = Typing("card 4111111111111111")
    assert "4111" not in repr(note)
    assert "4111" not in repr(note.findings)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The windows that recognizers were put to since the list was last cleared."""
    seen: list[str] = []
    plain: Callable[..., tuple[Finding, ...]] = engine.read

    def counted(window: Window, *more: Any) -> tuple[Finding, ...]:
        seen.append(window.text)
        return plain(window, *more)

    monkeypatch.setattr(engine, "read", counted)
    return seen


PARAGRAPH = "Paid by card 4111 1111 1111 1111. " + "Nothing of note was said in the minutes after that at all. " * 3


@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_only_what_changed_is_read_again(place: str, reads: list[str]) -> None:
    note = Typing(PARAGRAPH * 20)
    assert len(reads) == 20
    reads.clear()
    position = {"start": 0, "middle": len(PARAGRAPH) * 10, "end": len(note.text)}[place]
    note.edit(position, 0, "cvv 739 ")
    assert 1 <= len(reads) <= 3


def steps(paragraph: str, paragraphs: int, place: str) -> int:
    """Return how many calls one key takes in a note of so many paragraphs."""
    note = Typing(paragraph * paragraphs)
    position = {"start": 0, "middle": len(paragraph) * (paragraphs // 2), "end": len(note.text)}[place]
    note.edit(position, 0, "c")
    with counted_calls() as count:
        note.edit(position + 1, 0, "v")
    return count()


@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_the_cost_of_a_key_does_not_grow_with_the_note(place: str) -> None:
    plain = "Nothing of note was said in the minutes after that at all. " * 4
    assert abs(steps(plain, 160, place) - steps(plain, 10, place)) <= 10
    # All findings are handed back: moving those behind the edit takes six calls for each, reading one some 400.
    assert steps(PARAGRAPH, 160, place) - steps(PARAGRAPH, 40, place) <= 120 * 7


def test_an_edit_that_moves_the_borders_of_what_follows() -> None:
    """The pin joins one card with the next, and so each card behind with its own next: old borders are not met soon."""
    card = "my name is Priya Raman 4111 1111 1111 1111 my name is or 9431"
    note = f"{card} and nothing else was said of it in all that time, I think. "
    for place in range(315, 345):
        text = note * 8
        typed = Typing(text)
        for offset, char in enumerate(" pin 4821"):
            position = place + offset
            text = text[:position] + char + text[position:]
            assert typed.edit(position, 0, char) == find(text), (place, char)


@pytest.mark.parametrize("position", [0, 1, 465, 470, 472, 473, 598, 600, 601, 940, 1_000, 1_340, 1_350])
@pytest.mark.parametrize(("removed", "inserted"), [(0, "4"), (2, ""), (1, " 4111 1111 1111 1111 "), (0, "x" * 50)])
def test_an_edit_in_digits_that_go_on_for_very_long(position: int, removed: int, inserted: str) -> None:
    """Such a cluster is cut, and the next begins within it: what is read again may begin in the one before."""
    text = "7 3 " * 350
    note = Typing(text)
    text = text[:position] + inserted + text[position + removed :]
    assert note.edit(position, removed, inserted) == find(text)
