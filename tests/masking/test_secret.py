"""Passwords, PINs, one-time codes and answers to security questions; talk about them stays."""

from __future__ import annotations

import pytest

from agent_assist.masking import find, truncate
from tests.masking.reading import found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0473", ["0473"]),
        ("it's 8812.", ["8812"]),
        ("either 8812 or 6650", ["8812", "6650"]),
        ("Yes, that would be 6650. I wrote it down", ["6650"]),
        ("1985", []),
        ("8812 boxes", []),
        ("88.12", []),
        ("8812/6", []),
        ("ticket 8812", []),
    ],
)
def test_four_digits_that_are_all_somebody_says(text: str, values: list[str]) -> None:
    assert found(text) == [("secret", value) for value in values]
    assert found(text, "How many do you want?") == []
    assert [f.kind for f in find(text, thresholds={"secret": 0.6})] == []


def test_a_pin_said_twice_is_found_twice() -> None:
    assert found("the pin is 8812 or 6650. Try 8812 first") == [("secret", v) for v in ("8812", "6650", "8812")]


@pytest.mark.parametrize(
    "note",
    ["mother's maiden name Thistlewood", "dob given, mothers maiden name Okonjo, passed", "mum's maiden name Harrow"],
)
def test_a_mothers_maiden_name_needs_no_verb_in_a_note(note: str) -> None:
    assert "[secret]" in truncate(note)


@pytest.mark.parametrize("note", ["mother's maiden name verified", "mother's maiden name Question asked"])
def test_a_maiden_name_that_is_not_given_stays(note: str) -> None:
    assert truncate(note) == note
