"""Thresholds by kind, and the payment step."""

from __future__ import annotations

import re
from typing import Any

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.masking import Kind, Typing, find, mask, thresholds, truncate

GUESS = "5736504210"


def kinds(text: str, **more: Any) -> list[str]:
    return [finding.kind.value for finding in find(text, **more)]


def test_a_lower_threshold_takes_guesses_and_a_higher_one_leaves_them() -> None:
    text = f"she left {GUESS} there"
    assert kinds(text) == []
    assert kinds(text, thresholds={"phone": 0.4}) == ["phone"]
    assert kinds("call me on 020 7946 0958", thresholds={"phone": 0.99}) == []
    assert kinds("ssn 536-90-4399", thresholds={"phone": 0.99}) == ["national_id"]


@pytest.mark.parametrize("text", ["call me on 020 7946 0958", "my name is Adaeze Okonkwo"])
def test_a_finding_as_sure_as_its_threshold_counts(text: str) -> None:
    (found,) = find(text)
    assert kinds(text, thresholds={found.kind: found.score}) == [found.kind.value]
    assert kinds(text, thresholds={found.kind: min(1.0, found.score + 0.001)}) == []


def test_every_door_takes_them() -> None:
    text = f"she left {GUESS} there"
    low = {"phone": 0.4}
    assert truncate(text, thresholds=low) == "she left [phone •• 10] there"
    assert mask(text, thresholds=low, role="admin") == "she left [phone] there"
    note = Typing("she left ", thresholds=low)
    assert note.edit(9, 0, GUESS) == find(f"she left {GUESS}", thresholds=low)
    assert [f.kind for f in note.findings] == [Kind.PHONE]


def test_what_is_below_its_threshold_does_not_displace_another() -> None:
    text = "943 476 5919"
    assert kinds(text) == ["phone"]
    assert kinds(text, thresholds={"phone": 1.0}) == ["national_id"]


@pytest.mark.parametrize(
    "wanted",
    [
        {"telephone": 0.5},
        {"phone": 0},
        {"phone": 1.1},
        {"phone": True},
        {"phone": "high"},
        {"phone": float("nan")},
        {"payment_card": 0.9},
        {"card_security_code": 0.51},
    ],
)
def test_a_bad_table_is_refused_with_advice(wanted: dict[str, Any]) -> None:
    for door in (find, truncate, mask, Typing):
        with pytest.raises(BadInput) as raised:
            door("text", thresholds=wanted)
        assert raised.value.advice
        assert "text" not in raised.value.title


def test_a_table_names_every_kind() -> None:
    table = thresholds({"phone": 0.7})
    assert set(table) == set(Kind)
    assert table[Kind.PHONE] == 0.7
    assert thresholds(None) == thresholds({})


@pytest.mark.parametrize(
    "digits",
    [
        "1234567890123",
        "4111111111111112",
        "1234 5678 9012 3456 789",
        "9999 9999 9999 9999",
        "one two three four five six seven eight nine oh one two three",
    ],
)
def test_in_a_payment_step_a_long_number_is_a_card_s(digits: str) -> None:
    for text in (digits, f"order {digits}", f"tracking {digits} ok"):
        found = find(text, payment=True)
        assert [(f.kind.value, text[f.start : f.end]) for f in found] == [("payment_card", digits)]
        assert digits not in truncate(text, payment=True)
        assert find(truncate(text, payment=True), payment=True) == []
    assert "payment_card" not in kinds(f"tracking {digits} ok")


@pytest.mark.parametrize("text", ["four boxes of 24", "2 cards, 1 visa", "wait 10 min", "one moment", "twenty-four"])
def test_in_a_payment_step_one_or_two_digits_stay(text: str) -> None:
    assert kinds(text, payment=True) == []
    assert truncate(text, payment=True) == text


@pytest.mark.parametrize(
    "text",
    [
        "{123}", "order {48213}", "at {10:30} on {12/04}", "paid {49.99}", "{4539} {5787} and {63 62}", "{٤٥٣}",
        "{seven three nine}", "neuf cent {un deux trois}", "{einundzwanzig drei}", "room B{417}", "{739} exp {09/27}",
    ],
)  # fmt: skip
def test_in_a_payment_step_every_number_of_three_digits_is_kept_out(text: str) -> None:
    written = text.replace("{", "").replace("}", "")
    for part in re.findall(r"{(.*?)}", text):
        stored = truncate(written, payment=True)
        assert part not in stored, stored
        assert find(stored, payment=True) == []
    assert not any(char.isdigit() for char in truncate(written, payment=True))


def test_a_finding_covers_its_part_of_a_number_and_the_step_keeps_the_rest_out() -> None:
    text = "exp 04/29 5787 12"
    assert [(f.kind.value, text[f.start : f.end]) for f in find(text)] == [("card_expiry", "04/29")]
    assert [(f.kind.value, text[f.start : f.end]) for f in find(text, payment=True)] == [
        ("card_expiry", "04/29"),
        ("payment_card", "5787 12"),
    ]


def test_a_part_of_a_note_is_kept_out_as_if_the_step_were_open_there() -> None:
    note = Typing()
    note.edit(0, 0, "order 48213 number 453957 there")
    assert note.findings == []
    assert [(f.start, f.end) for f in note.in_step(12, 22)] == [(19, 25)]
    assert [(f.start, f.end) for f in note.in_step(8, 9)] == [(6, 11)], "a number that began before is taken whole"
    assert note.in_step(12, 18) == []


def test_a_payment_step_is_followed_key_by_key() -> None:
    note = Typing(payment=True)
    text = "number 1234567890123 given"
    for place, key in enumerate(text):
        assert note.edit(place, 0, key) == find(text[: place + 1], payment=True)
    assert [f.kind for f in note.findings] == [Kind.PAYMENT_CARD]
