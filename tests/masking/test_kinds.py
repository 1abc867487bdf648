"""Security codes, expiry, IBAN, e-mail and telephone numbers: what is found, what is not."""

from __future__ import annotations

import pytest

from agent_assist.masking import find


def found(text: str, previous: str | None = None, locale: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous, locale=locale)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cvv 739", "739"),
        ("CVV2=739", "739"),
        ("my CVC: 1234", "1234"),
        ("cvv 7 3 9", "7 3 9"),
        ("the security code is seven three nine", "seven three nine"),
        ("three digits on the back? 739", "739"),
        ("code on the back of the card is 739.", "739"),
        ("739 is the cvv", "739"),
        ("739, that's the security code", ""),
        ("Prüfziffer 739", "739"),
        ("código de seguridad: 739", "739"),
        ("cryptogramme sept trois neuf", "sept trois neuf"),
    ],
)
def test_a_labelled_security_code(text: str, code: str) -> None:
    assert found(text) == ([("card_security_code", code)] if code else [])


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


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("exp 04/29", "04/29"),
        ("expires 4/29", "4/29"),
        ("valid thru 12/2031", "12/2031"),
        ("expiry date: 04 29", "04 29"),
        ("expiry oh four twenty nine", "oh four twenty nine"),
        ("expires April 2029", "April 2029"),
        ("exp april twenty nine", "april twenty nine"),
        ("caduca 04/29", "04/29"),
        ("gültig bis 04/29", "04/29"),
    ],
)
def test_a_labelled_expiry(text: str, date: str) -> None:
    assert found(text) == [("card_expiry", date)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("mm/yy 04/29", "04/29"),
        ("04/29 is the expiry", "04/29"),
        ("4111111111111111 4/29 cvc739", "4/29"),
        ("vto 04/29", "04/29"),
        ("visa expires 04/29", "04/29"),
        ("exp date zero four twenty nine", "zero four twenty nine"),
    ],
)
def test_further_forms_of_an_expiry(text: str, date: str) -> None:
    assert ("card_expiry", date) in found(text)


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


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("jane.doe@example.com", "jane.doe@example.com"),
        ("<jane@example.co.uk>.", "jane@example.co.uk"),
        ("mail:o'brien+x_1@sub.example-site.org,", "o'brien+x_1@sub.example-site.org"),
        ("user@xn--80ak6aa92e.com today", "user@xn--80ak6aa92e.com"),
        ("j\u00fcrgen@b\u00fccher.de", "j\u00fcrgen@b\u00fccher.de"),
        ("jane @ example.com", "jane @ example.com"),
        ("it is jane dot doe at example dot com thanks", "jane dot doe at example dot com"),
        ("j o e at example dot co dot uk", "j o e at example dot co dot uk"),
        ("jane underscore doe at gmail dot com", "jane underscore doe at gmail dot com"),
        ("a s d one two at m s n dot fr", "a s d one two at m s n dot fr"),
        ("my e-mail is jane at example.com", "jane at example.com"),
        ("juana arroba ejemplo punto es", "juana arroba ejemplo punto es"),
    ],
)
def test_an_address(text: str, address: str) -> None:
    assert found(text) == [("email", address)]


@pytest.mark.parametrize(
    "text",
    [
        "look at amazon dot com",
        "shop at amazon.com",
        "me@home",
        "@handle",
        "a@b",
        "meet at noon. dot the i",
        "x @ y",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+44 20 7946 0958", "+44 20 7946 0958"),
        ("+1 (212) 555-0123", "+1 (212) 555-0123"),
        ("+46 (0)179 459 33", "+46 (0)179 459 33"),
        ("tel:+1-201-555-0123", "+1-201-555-0123"),
        ("(212) 555-0123 ext 12", "(212) 555-0123 ext 12"),
        ("212.555.0123x4", "212.555.0123x4"),
        ("0049 30 901820", "0049 30 901820"),
        ("020 7946 0958", "020 7946 0958"),
        ("01.84.17.61.18", "01.84.17.61.18"),
        ("0 (532) 1234567", "0 (532) 1234567"),
        ("call me back on 555 0123", "555 0123"),
        ("mobile: 99 577450", "99 577450"),
        ("28-64-66-98 office", "28-64-66-98"),
        ("my number is double oh four four two oh seven nine", "double oh four four two oh seven nine"),
        ("plus four four two oh seven nine four six", "plus four four two oh seven nine four six"),
        (
            "oh seven seven double oh nine oh oh one two three",
            "oh seven seven double oh nine oh oh one two three",
        ),
        ("llámame al 612 345 678", "612 345 678"),
    ],
)
def test_a_telephone_number(text: str, number: str) -> None:
    assert found(text) == [("phone", number)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("cb 4155552671", "4155552671"),
        ("ph# 415 555 2671", "415 555 2671"),
        ("call 555-0123", "555-0123"),
        ("his number is 5551234567", "5551234567"),
        ("meine Nummer ist 0151 23456789", "0151 23456789"),
        ("011 44 20 7946 0958", "011 44 20 7946 0958"),
        ("07700 900123", "07700 900123"),
        ("(089) / 636-48018", "(089) / 636-48018"),
        ("98765 43210", "98765 43210"),
        ("Tel: 020 7946 0958 / 07700 900123", "07700 900123"),
        ("phone numbers: 555-1234 and 555-5678", "555-5678"),
        ("4155552671 x12", "4155552671 x12"),
        ("(415) 5552671", "(415) 5552671"),
        ("(11) 91234-5678", "(11) 91234-5678"),
        ("022-12345678", "022-12345678"),
        (
            "zéro six douze trente-quatre cinquante-six soixante-dix-huit",
            "zéro six douze trente-quatre cinquante-six soixante-dix-huit",
        ),
        (
            "mi móvil es seis uno dos tres cuatro cinco seis siete ocho",
            "seis uno dos tres cuatro cinco seis siete ocho",
        ),
    ],
)
def test_a_telephone_number_in_shorthand(text: str, number: str) -> None:
    assert ("phone", number) in found(text)


@pytest.mark.parametrize(
    ("said", "text", "piece"),
    [
        ("What is your phone number?", "five five five", "five five five"),
        ("five five five", "oh one two three", "oh one two three"),
        ("the area code is four one five, yes", "five five five two six seven one", "five five five two six seven one"),
        ("best number to call you?", "uh 415", "415"),
    ],
)
def test_a_telephone_number_given_turn_by_turn(said: str, text: str, piece: str) -> None:
    assert found(text, previous=said) == [("phone", piece)]


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
        "02381307589",
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
