"""Security codes, expiry, IBAN, e-mail and telephone numbers: what is found, what is not."""

from __future__ import annotations

import pytest

from tests.masking.reading import found


def test_a_question_makes_an_answer_a_security_code() -> None:
    for asked in ("And the security code, please?", "CVV", "What are the three digits on the back?"):
        assert found("it's 739", previous=asked) == [("card_security_code", "739")]
    assert found("it's 739", previous="How many do you want?") == []
    assert found("it's 73912", previous="And the security code?") == []


def test_card_expiry_and_code_in_one_breath() -> None:
    card = ("payment_card", "4111 1111 1111 1111")
    both = [card, ("card_expiry", "04/29"), ("card_security_code", "739")]
    assert found("card 4111 1111 1111 1111 exp 04/29 cvv 739") == both
    assert found("4111 1111 1111 1111 04/29 739") == both
    assert found("4111 1111 1111 1111, 04/29, 739") == both
    assert found("4111 1111 1111 1111 739") == [card, ("card_security_code", "739")]


@pytest.mark.parametrize("what", ["offer", "coupon", "subscription", "passport", "warranty", "lot 8473920", "licence"])
def test_what_else_expires(what: str) -> None:
    assert "card_expiry" not in [kind for kind, _ in found(f"the {what} expires 04/2029")]


@pytest.mark.parametrize("text", ["CVV2: 739", "cvc2 739", "security no 739", "cvv2=739"])
def test_a_code_behind_the_two_of_its_name(text: str) -> None:
    assert found(text) == [("card_security_code", "739")]


@pytest.mark.parametrize("text", ["see you 04/29", "exp 13/29", "half of 04/29 is", "we expect 40 boxes", "page 12/31"])
def test_what_is_no_expiry(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "number",
    [
        "DE89370400440532013000",
        "de89 3704 0044 0532 0130 00",
        "GB82 WEST 1234 5698 7654 32",
        "NO93 8601 1117 947",
        "FR14 2004 1010 0505 0001 3M02 606",
        "MT84MALT011000012345MTLCAST001S",
        "ES91-2100-0418-4502-0005-1332",
        "\uff24\uff25\uff18\uff19 3704 0044 0532 0130 00",
    ],
)
@pytest.mark.parametrize("frame", ["{}", "pay to {} please", "IBAN {}, thanks", "{} and the rest later"])
def test_an_iban(number: str, frame: str) -> None:
    assert found(frame.format(number)) == [("iban", number)]


def test_an_iban_that_fails_its_check_needs_its_label() -> None:
    assert found("IBAN DE88 3704 0044 0532 0130 00") == [("iban", "DE88 3704 0044 0532 0130 00")]
    assert found("part DE88370400440532013000") == []
    assert found("DE89370400440532013000X") == []


def test_a_telephone_number_given_turn_by_turn() -> None:
    five = "five five five"
    assert found(five, "What is your phone number?") == [("phone", five)]
    assert found("oh one two three", five) == [("phone", "oh one two three")]
    rest = f"{five} two six seven one"
    assert found(rest, "the area code is four one five, yes") == [("phone", rest)]
    assert found("uh 415", "best number to call you?") == [("phone", "415")]


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("which phone do you have?", "the 1300 in black, with two years of warranty"),
        ("How many do you need?", "one hundred and twenty"),
        ("it was two or three", "four at most I would say and not a single one more"),
        ("when was that", "twenty twelve"),
    ],
)
def test_numbers_in_an_answer_that_are_no_telephone_number(said: str, text: str) -> None:
    assert "phone" not in [kind for kind, _ in found(text, previous=said)]


@pytest.mark.parametrize(
    "question", ["Telefonnummer", "¿Su teléfono?", "And the best number?", "votre numéro de téléphone"]
)
def test_the_answer_to_a_question_for_a_telephone_number(question: str) -> None:
    assert found("0151 234567", previous=question) == [("phone", "0151 234567")]


@pytest.mark.parametrize(
    "text",
    [
        "order number 2125550123",
        "02381307589, it says",
        "part 1234-567-8901",
        "UPS 1Z 999 AA1 01 2345 6784",
        "meter reading 07946 0958",
        "qty 100 200 300",
        "07-1144442",
        "account number is 351531510",
        "invoice 020 7946 0958",
        "10.12.2026 at 14:30",
        "call me on 10.12.2026",
        "call back on 24/11/2026",
        "2012-10-01 00:46",
        "192.168.100.200",
        "version 10.2.31.4",
        "it cost 1234567890 dollars",
        "$2125550123",
        "078-05-1120",
        "Customer's CPF is 39053344705",
        "nine trillion seven hundred eighty nine billion",
        "the twenty second of july twenty twelve",
        "one two three go",
        "MAC d0:50:99:84:a2:a0",
        "CAS 12627-53-1",
    ],
)
def test_what_is_no_telephone_number(text: str) -> None:
    assert "phone" not in [kind for kind, _ in found(text)]


def test_a_locale_lets_a_bare_national_number_count() -> None:
    assert found("612345678", locale="es-ES") == [("phone", "612345678")]
    assert found("612345678", locale="ES") == []
    assert found("612345678") == []


def test_a_question_makes_an_answer_a_telephone_number() -> None:
    assert found("555 0123", previous="What is your phone number?") == [("phone", "555 0123")]
    assert found("555 0123", previous="How many?") == []
