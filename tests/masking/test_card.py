"""Card numbers in every usual writing, and what only looks like one. The numbers are public test numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn as reference

from agent_assist.masking import Kind, find, truncate
from agent_assist.masking.text.issuers import is_card
from agent_assist.masking.text.luhn import luhn

VISA = "4111111111111111"
GROUPS = ["4111", "1111", "1111", "1111"]
NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

WRITINGS = {
    "plain": VISA,
    "space": " ".join(GROUPS),
    "dash": "-".join(GROUPS),
    "dot": ".".join(GROUPS),
    "slash": "/".join(GROUPS),
    "two spaces": "  ".join(GROUPS),
    "en dash": "\u2013".join(GROUPS),
    "no-break space": "\u00a0".join(GROUPS),
    "narrow no-break space": "\u202f".join(GROUPS),
    "zero-width space": "\u200b".join(GROUPS),
    "line break": "\n".join(GROUPS),
    "windows line break": "\r\n".join(GROUPS),
    "tab": "\t".join(GROUPS),
    "underscore": "_".join(GROUPS),
    "comma": ", ".join(GROUPS),
    "spaced dash": " - ".join(GROUPS),
    "pairs": " ".join(VISA[i : i + 2] for i in range(0, 16, 2)),
    "single digits": " ".join(VISA),
    "single digits, dashes": "-".join(VISA),
    "halves": "41111111 11111111",
    "mixed": "4111-1111 1111-1111",
    "full width": "\uff14\uff11\uff11\uff11 " + " ".join(["\uff11" * 4] * 3),
    "arabic-indic": "\u0664" + "\u0661" * 15,
    "devanagari": "\u096a" + "\u0967" * 15,
    "filler": "4111 1111 um 1111 1111",
    "joining word": "4111 1111 and then 1111 1111",
    "words": "four one one one, one one one one, one one one one, one one one one",
    "words with oh": "four triple one quadruple one double one double one quadruple one",
    "fillers": "four one one one uh one one one one, um one one one one, erm one one one one",
    "tens": "forty-one eleven eleven eleven eleven eleven eleven eleven",
    "mixed words and digits": "4111 double one double one 1111 one one one one",
    "correction": "four one one two, no sorry, one one one one one one one one one one one one one",
    "spanish": "cuatro " + " ".join(["uno"] * 15),
    "german": "vier " + " ".join(["eins"] * 15),
    "french": "quatre " + " ".join(["un"] * 15),
}
FAILING = {name: text for name, text in WRITINGS.items() if text[-1] in "1\uff11\u0661\u0967"}


def kinds(text: str, previous: str | None = None) -> list[str]:
    return [finding.kind.value for finding in find(text, previous=previous)]


@pytest.mark.parametrize("writing", WRITINGS.values(), ids=WRITINGS.keys())
@pytest.mark.parametrize("frame", ["{}", "card {}", "she pays with {} today", "\U0001f4b3\U0001f600 {} \U0001f600"])
def test_a_writing_is_found_whole_and_alone(writing: str, frame: str) -> None:
    text = frame.format(writing)
    found = find(text)
    assert [(f.kind, text[f.start : f.end]) for f in found] == [(Kind.PAYMENT_CARD, writing)]


@pytest.mark.parametrize("glued", [f"no{VISA}exp", f"x{VISA}x", f"card:{VISA}.", f"({VISA})", f"#{VISA}"])
def test_a_glued_number_is_found(glued: str) -> None:
    assert [glued[f.start : f.end] for f in find(glued)] == [VISA]


def test_a_foreign_word_in_the_middle_is_bridged() -> None:
    text = "4111 1111 visa 1111 1111"
    assert [text[f.start : f.end] for f in find(text)] == [text]


@pytest.mark.parametrize("word", ["order", "tracking", "ref", "ticket no."])
@pytest.mark.parametrize("writing", FAILING.values(), ids=FAILING.keys())
def test_a_reference_that_fails_the_check_digit_is_quiet(word: str, writing: str) -> None:
    last = {"1": "2", "\uff11": "\uff12", "\u0661": "\u0662", "\u0967": "\u0968"}[writing[-1]]
    assert kinds(f"{word} {writing[:-1]}{last} shipped") == []


@pytest.mark.parametrize("number", ["4111 1111 1111 1112", "5555555555554445", "3782-822463-10006"])
def test_a_number_called_a_card_is_sensitive_even_if_mistyped(number: str) -> None:
    assert kinds(f"her card is {number} she says") == ["payment_card"]
    assert "payment_card" not in kinds(f"the box holds {number} of them")


ISSUED = (
    "4222222222222",
    "5555555555554444",
    "2223003122003222",
    "378282246310005",
    "30569309025904",
    "6011111111111117",
    "3530111333300000",
    "6205500000000000004",
    "6304000000000000",
    "5019717010103742",
    "122000000000003",
    "2200000000000053",
    "6759649826438453",
)


def test_every_issuer_range() -> None:
    assert [number for number in ISSUED if not is_card(number)] == []
    assert [number for number in ISSUED if kinds(f"it is {number} I think") != ["payment_card"]] == []


@pytest.mark.parametrize(
    "number", ["0000000000000000", "4111111111111112", "9999999999999995", "411111111111", "7992739871300008"]
)
def test_what_is_no_card(number: str) -> None:
    assert not is_card(number)


def test_a_slice_of_a_longer_number_is_no_card() -> None:
    assert kinds("9505 5110 6960 5048 6006 24") == []
    assert kinds("9505 4111 1111 1111 1111 9505") == []
    assert kinds("1 2 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1") == []
    assert kinds("tracking 12 4111 1111 1111 1111") == []


@pytest.mark.parametrize("text", ["12 4111 1111 1111 1111", "4111 1111 1111 1111 99", "2 3782 822463 10005 7"])
def test_a_card_in_its_usual_groups_stands_out_of_numbers_beside_it(text: str) -> None:
    assert kinds(text)[:1] == ["payment_card"]


@pytest.mark.parametrize(
    "text",
    [
        "0100 123 4567 4111 1111 1111 1111",
        "4111 1111 1111 1111 0100 123 4567",
        "4111 1111 1111 1111 0171 23456",
        "card 4111 1111 1111 1111 0100 123 4567",
    ],
)
def test_a_card_beside_a_telephone_number_is_found(text: str) -> None:
    """Seen on the installed program: a group of four at the neighbour's end took the card for a slice of it."""
    assert find(text)[0].kind == "payment_card" or find(text)[-1].kind == "payment_card"
    assert "4111" not in truncate(text)


@pytest.mark.parametrize("text", ["9505 4111 1111 1111 1111 950", "950 4111 1111 1111 1111 9505 12"])
def test_fours_that_go_on_to_a_shorter_end_are_one_number(text: str) -> None:
    assert kinds(text) == []


def test_a_device_number_that_looks_like_a_card_is_none() -> None:
    assert kinds("IMEI 122000000000003") == []
    assert kinds("it is 122000000000003") == ["payment_card"]


def test_two_cards_in_a_row_and_in_a_column() -> None:
    for between in (" ", "\n", ", "):
        text = f"4111 1111 1111 1111{between}5555 5555 5555 4444"
        assert kinds(text) == ["payment_card", "payment_card"]


def test_money_is_no_card() -> None:
    assert kinds("the fund holds $4,111,111,111,111,111 now") == []


WHOLE = ["4111111111111111", "378282246310005", "2223003122003222", "6205500000000000004", "30569309025904"]


@pytest.mark.parametrize("number", WHOLE)
@pytest.mark.parametrize("form", ["solid", "fours", "single", "words"])
def test_a_card_cut_over_two_turns_at_every_place(number: str, form: str) -> None:
    for cut in range(1, len(number)):
        said, text = (_written(part, form) for part in (number[:cut], number[cut:]))
        found = find(f"{text}, yeah", previous=f"yes it is {said}")
        assert (Kind.PAYMENT_CARD, 0, len(text)) in [(f.kind, f.start, f.end) for f in found], (said, text)


def _written(digits: str, form: str) -> str:
    if form == "fours":
        return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))
    if form == "single":
        return " ".join(digits)
    return " ".join(NAMES[int(d)] for d in digits) if form == "words" else digits


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("five six two zero, yeah", "two zero three five"),
        ("Can I have the card number?", "four one one one"),
        ("and the long number on the card please", "4111 1111"),
        ("card number", "1234 5678 9012 3456"),
    ],
)
def test_a_piece_of_a_dictated_card(said: str, text: str) -> None:
    assert kinds(text, previous=said) == ["payment_card"]
    assert "1111" not in truncate(text, previous=said)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("the last four digits of the card?", "1111"),
        ("just the last four of the card number please", "1111"),
        ("and the card number?", "the last four are 1111"),
        ("what does the card end with, and the expiry?", "it ends in 1111"),
        ("how many cards do you need?", "1200"),
        ("when was that?", "1999"),
    ],
)
def test_what_is_no_piece_of_a_card(said: str, text: str) -> None:
    assert "payment_card" not in kinds(text, previous=said)


@pytest.mark.parametrize(
    "text", ["card 1234567890123456", "cc no. 9876 5432 1098 7654", "her card is 4111 1111 1111 111"]
)
def test_a_long_number_straight_behind_the_word_card(text: str) -> None:
    assert kinds(text) == ["payment_card"]


@pytest.mark.parametrize("word", ["tracking", "fedex", "parcel", "UPS waybill no"])
def test_a_carrier_s_number_that_passes_the_check_by_chance(word: str) -> None:
    assert kinds(f"{word} 30569309025904") == []
    assert kinds(f"{word} 6205500000000000004") == []
    assert kinds(f"{word} 4111111111111111") == ["payment_card"]  # sixteen digits of Visa: not worth the risk


@pytest.mark.parametrize(
    "text", ["**** 1111", "xxxx xxxx xxxx 1111", "4111 11** **** 1111", "card ending 1111", "•••• 1111"]
)
def test_what_is_masked_already_stays(text: str) -> None:
    assert kinds(text) == []
    assert truncate(text) == text


@pytest.mark.parametrize("name", sorted(WRITINGS))
def test_offsets_count_characters_not_bytes(name: str) -> None:
    text = (
        f"\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 \u00e9\U0001f1e9\U0001f1ea - {WRITINGS[name]} \U0001f600"
    )
    assert [text[f.start : f.end] for f in find(text)] == [WRITINGS[name]]


@given(st.text("0123456789", min_size=1, max_size=30))
def test_the_check_digit_agrees_with_python_stdnum(digits: str) -> None:
    assert luhn(digits) == reference.is_valid(digits)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("4111 1111 1111 1111 cvv", "[card •••• 1111] cvv"),
        ("4111 1111 1111 1111, cvv not given", "[card •••• 1111], cvv not given"),
        ("cvv: 4111 1111 1111 1111", "cvv: [card •••• 1111]"),
        ("cvv 739 4111 1111 1111 1111", "cvv [security code] [card •••• 1111]"),
        ("4111 1111 1111 1111 739 cvv", "[card •••• 1111] [security code] cvv"),
    ],
)
def test_a_group_of_a_card_is_no_security_code_beside_its_name(text: str, stored: str) -> None:
    assert truncate(text) == stored
