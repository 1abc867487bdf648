"""Slips that other detectors are known for, in our own sentences: misses first, false alarms after."""

from __future__ import annotations

from tests.masking.reading import found


def test_cards_in_words() -> None:
    words = "four five three nine one four eight eight oh three four three six four six seven"
    assert found(f"right so it goes {words} got it") == [("payment_card", words)]


def test_double_and_triple() -> None:
    assert found("5555 double five double five 5555 4444") == [
        ("payment_card", "5555 double five double five 5555 4444")
    ]


def test_split_over_turns_and_by_a_filler() -> None:
    assert found("four four four four", previous="double five double five, double five double five, 5555") == [
        ("payment_card", "four four four four")
    ]
    assert found("4111 1111 um 1111 1111") == [("payment_card", "4111 1111 um 1111 1111")]


def test_expiry_and_security_code_beside_the_card() -> None:
    text = "paid by 5555 5555 5555 4444 exp 11/30 cvv 204"
    assert [kind for kind, _ in found(text)] == ["payment_card", "card_expiry", "card_security_code"]


def test_ranges_that_are_often_forgotten() -> None:
    for number in ("2223003122003222", "6205 5000 0000 0000 004", "5019 7170 1010 3742"):
        assert found(f"number {number}") == [("payment_card", number)]


def test_a_text_in_lower_case_loses_nothing() -> None:
    assert found("pay from gb82 west 1234 5698 7654 32 pls") == [("iban", "gb82 west 1234 5698 7654 32")]
    assert found("anna 9874563210") == [("phone", "9874563210")]


FALSE_ALARMS = (
    "tracking 9505 5110 6960 5048 6006 24",
    "order 4111111111111112 shipped",
    "IMEI 354178036859789",
    "ISBN 9780471206910",
    "parcel ref J4603636537",
    "MAC d0:50:99:84:a2:a0",
    "earn $10000 in 3 years",
    "Tracking JFV247545960",
    "MyClass::toString",
    "case 20261124 1103 0042 7781",
    "**** 1111",
    "card ending in 1111",
)


def test_false_alarms_of_others() -> None:
    assert [text for text in FALSE_ALARMS if found(text)] == []
