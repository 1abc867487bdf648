"""Short numbers near payment data, and cards, codes and expiries that are asked for, broken off or told in words."""

from __future__ import annotations

import pytest

from agent_assist.masking import find, truncate
from agent_assist.masking.finding import Kind
from agent_assist.masking.recognizers.code_tokens import parts
from agent_assist.masking.text.numerals import runs

CARD = "4539 5787 6362 1486"


def kinds(text: str, previous: str = "") -> list[tuple[Kind, str]]:
    return [(one.kind, text[one.start : one.end]) for one in find(text, previous=previous or None)]


def code(value: str) -> tuple[Kind, str]:
    return Kind.CARD_SECURITY_CODE, value


def expiry(value: str) -> tuple[Kind, str]:
    return Kind.CARD_EXPIRY, value


BESIDE = {
    "visa ending 2206, 11/29, 408": [expiry("11/29"), code("408")],
    "Visa 11/29 408": [expiry("11/29"), code("408")],
    "visa termina en 2206, 11/29, 408": [expiry("11/29"), code("408")],
    "visa se terminant par 2206, 11/29, 408": [expiry("11/29"), code("408")],
    "mastercard final 2206, 11/29, 408": [expiry("11/29"), code("408")],
    "Visa mit Endung 2206, 11/29, 408": [expiry("11/29"), code("408")],
    "فيزا آخرها 2206، 11/29، 408": [expiry("11/29"), code("408")],
    "neue Karte, neues Datum 11/29": [expiry("11/29")],
    "the card works until the end of it, May 2029": [expiry("May 2029")],
    "la carte marche jusqu'en mai 2029": [expiry("mai 2029")],
    "I can make out 408 on the back": [code("408")],
    "the code you wanted: 408 (next to my signature)": [code("408")],
    "on the back it says 2206 408": [code("408")],
    "where one signs there is four zero and then an eight": [code("four zero and then an eight")],
}


@pytest.mark.parametrize(("text", "wanted"), BESIDE.items())
def test_short_numbers_are_told_by_what_is_beside_them(text: str, wanted: list[tuple[Kind, str]]) -> None:
    assert kinds(text) == wanted


def test_a_code_behind_a_card_needs_no_name() -> None:
    assert code("408") in kinds(f"took {CARD} from her, then she whispered 408")
    assert expiry("11/29") in kinds(f"{CARD} was read out twice, 11/29")


@pytest.mark.parametrize(
    "text",
    [
        "washer shows code 408 again",
        "on the back of the dishwasher it says four zero eight",
        "Filter gültig bis 09/29, vor 408 h getauscht",
        "le lave-vaisselle affiche le code 408",
        "la lavadora puso código cuatro cero ocho",
        "o micro-ondas mostra o código 408",
        "الغسالة طلعت كود 408",
        "card statement 03/26, page 2",
        "paid 408 with the card",
        "visa appointment 12/11, window 408",
        "mit der EC-Karte an Automat 408",
        "la tarjeta de puntos tiene 408 puntos",
    ],
)
def test_what_belongs_to_other_things_stays(text: str) -> None:
    assert truncate(text) == text


ASKED = {
    ("And the first eight digits?", "4539 5787"): Kind.PAYMENT_CARD,
    ("Und die mittleren acht Ziffern?", "5787 6362"): Kind.PAYMENT_CARD,
    ("¿Los ocho siguientes?", "6362 1486"): Kind.PAYMENT_CARD,
    ("Les huit du milieu ?", "5787 6362"): Kind.PAYMENT_CARD,
    ("Os próximos oito?", "6362 1486"): Kind.PAYMENT_CARD,
    ("والثمانية اللي بعدها؟", "6362 1486"): Kind.PAYMENT_CARD,
    ("Which year does it expire?", "2031"): Kind.CARD_EXPIRY,
    ("When does your card expire?", "in March, next year"): Kind.CARD_EXPIRY,
    ("Wann läuft die Karte ab?", "übernächstes Jahr im März"): Kind.CARD_EXPIRY,
    ("¿Cuándo vence la tarjeta?", "en marzo del año que viene"): Kind.CARD_EXPIRY,
    ("Votre carte expire quand ?", "en mars l'année prochaine"): Kind.CARD_EXPIRY,
    ("Quando vence o cartão?", "em março do ano que vem"): Kind.CARD_EXPIRY,
    ("متى تنتهي البطاقة؟", "مارس السنة الجاية"): Kind.CARD_EXPIRY,
    ("What does it say on the signature strip?", "2206"): Kind.CARD_SECURITY_CODE,
}


@pytest.mark.parametrize(("asked", "kind"), ASKED.items())
def test_an_answer_is_what_was_asked_for(asked: tuple[str, str], kind: Kind) -> None:
    previous, text = asked
    assert [found for found, _ in kinds(text, previous)] == [kind]


def test_an_answer_in_words_is_no_expiry_of_something_else() -> None:
    assert kinds("in March, next year", "When does the trial end?") == []


def test_digits_of_a_card_that_are_said_again_are_a_part_of_it() -> None:
    text = "the sixteen digits are four five three nine, five seven eight seven, six three six two, one four eight six"
    again = f"{text} no that was wrong one four eight six"
    assert "six" not in truncate(again).removeprefix("the sixteen digits")


def test_digits_with_words_glued_to_them_are_a_card() -> None:
    assert kinds("4five39 5seven87 6three6two 14eight6")[0][0] is Kind.PAYMENT_CARD
    assert kinds("4five39 5seven87 6three6two 14eight7") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2206, 11/29, 408", ["2206", "1129", "408"]),
        ("11/29 408 12x", ["1129", "408", "12"]),
        ("4, 0, 8", ["408"]),
        ("the last three 408", ["3", "408"]),
        (CARD, [CARD.replace(" ", "")]),
    ],
)
def test_a_list_of_numbers_is_parted(text: str, wanted: list[str]) -> None:
    assert [run.digits for run in parts(runs(text))] == wanted


SECRETS = {
    "the pin they gave me over the phone is four one seven nine": "four one seven nine",
    "my password is blueberry eleven": "blueberry eleven",
    "mein passwort ist himbeere zwölf": "himbeere zwölf",
    "password was reset, for now Kettle-Road81": "Kettle-Road81",
    "mdp réinitialisé, provisoire Bouilloire-Rue81": "Bouilloire-Rue81",
    "my authenticator shows 417 902": "417 902",
    "pregunta secreta película favorita: Amanece": "amanece",
}


@pytest.mark.parametrize(("text", "value"), SECRETS.items())
def test_a_secret_may_stand_further_on(text: str, value: str) -> None:
    assert [(kind, found.lower()) for kind, found in kinds(text)] == [(Kind.SECRET, value.lower())]


@pytest.mark.parametrize(
    "text",
    ["password reset for order Kettle-Road81", "the password works two times a day", "my password changed again"],
)
def test_what_follows_the_word_password_may_be_no_secret(text: str) -> None:
    assert Kind.SECRET not in [kind for kind, _ in kinds(text)]


def test_the_answer_follows_the_question_that_is_said_again() -> None:
    assert kinds("the street i lived in was quarry bank", "And your security question?") == [
        (Kind.SECRET, "quarry bank")
    ]


def test_a_month_and_a_year_answer_when_somebody_was_born() -> None:
    assert kinds("March 1988", "what month and year were you born") == [(Kind.DATE_OF_BIRTH, "March 1988")]


def test_a_date_long_past_may_stand_a_few_words_behind_its_name() -> None:
    assert kinds("DOB differs, the system has 03-11-1961") == [(Kind.DATE_OF_BIRTH, "03-11-1961")]
    assert kinds("DOB differs. Order of 03-11-1961") == []
    assert kinds("DOB checked, delivery on 03-11-2027") == []
