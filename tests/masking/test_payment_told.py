"""Payment data amid talk: digits in a story, taken back, misheard, counted, turned over, called by half a name."""

from __future__ import annotations

import pytest

from agent_assist.masking import truncate
from tests.masking.reading import found

CARD, CODE, EXPIRY, IBAN = "payment_card", "card_security_code", "card_expiry", "iban"


@pytest.mark.parametrize(
    "number",
    [
        # a word for a digit belongs to the talk
        "45 39 57 87, wait, the kettle, give me two seconds, 63 62 14 86",
        "45 39 57 87 oh sorry 63 62 14 86",
        (
            "quatre cinq trois neuf, le chat est sur la table, un vrai tigre,"
            " cinq sept huit sept six trois six deux un quatre huit six"
        ),
        # the last digit was misheard, in two pieces
        (
            "fünfundvierzig neununddreißig siebenundfünfzig siebenundachtzig, wo ist jetzt die lupe,"
            " dreiundsechzig zweiundsechzig vierzehn siebenundachtzig"
        ),
        # digits said again, and none of it a card
        (
            "quatro cinco três nove cinco sete oito sete não desculpa sete oito sete"
            " meia três meia dois um quatro oito sete"
        ),
        # one digit too many
        "four five three nine five seven eight seven six three six two one four eight six six",
        # with a letter or word glued to each other, and a slip
        "4539cinco787six3621487",
    ],
)
def test_a_card_holds_together_over_what_is_found(number: str) -> None:
    assert found(f"so {number} thanks") == [(CARD, number)]


def test_a_number_that_follows_a_filler_is_read_from_there() -> None:
    number = "four five three nine five seven eight seven six three six two one four eight seven"
    assert found(f"you wrote a five but it is a nine so {number}")[-1] == (CARD, number)


def test_a_misheard_card_keeps_its_first_group() -> None:
    number = "forty five thirty nine fifty seven eighty seven sixty three sixty two fourteen eighty seven"
    assert found(f"the number on the front says {number}") == [(CARD, number)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # a count of digits, and the digits
        ("mit amex stehen vorne drauf vier acht null zwo sechs", "acht null zwo sechs"),
        ("na frente do american express são 4: 8026", "8026"),
        # pieces with breaks
        ("the back says nine ... erm five ... and a one", "nine ... erm five ... and a one"),
        ("on the back it is three, no: eight four one", "eight four one"),
        # behind the end of the number
        ("the back reads 2206, then there is a gap, then 408", "408"),
        # turned over
        ("let me flip it over it says two oh nine", "two oh nine"),
        ("je la retourne c'est marqué deux cent neuf", "deux cent neuf"),
        ("ich dreh die mal um da steht zwo null neun", "zwo null neun"),
        ("le doy la vuelta pone dos cero nueve", "dos cero nueve"),
        ("deixa eu virar aqui tá escrito dois zero nove", "dois zero nove"),
        ("بقلبها مكتوب اثنين صفر تسعة", "اثنين صفر تسعة"),
        # half a name
        ("los 3 díg = 209", "209"),
        ("chiffres sécu 209 saisis", "209"),
        ("die hinteren drei wollten sie ja, zwo null neun", "zwo null neun"),
        # an ordinal between
        ("cvv 2nd try 209", "209"),
        # quoted question
        ("> card number?\n4539578763621486\n> code?\n209", "209"),
    ],
)
def test_a_code_is_found(text: str, code: str) -> None:
    assert (CODE, code) in found(text)


@pytest.mark.parametrize(
    ("text", "previous"),
    [
        ("yes the model number is on the back it reads w w two oh nine", "is that on the back"),
        ("card declined code 209 (no funds)", None),
        ("ma carte a été déposée à l'appart 209", None),
        ("the reader (model P209) lost my card again", None),
        ("the code of conduct says two oh nine", None),
        ("years ago, back in twenty nineteen, we drove the three eighteen", None),
    ],
)
def test_what_has_a_number_of_its_own_is_no_code(text: str, previous: str | None) -> None:
    assert found(text, previous) == []


def test_a_year_before_the_name_of_a_code_is_an_expiry() -> None:
    text = "läuft ab im Jänner 2029, dreistellige Zahl auf der Rückseite: 209"
    assert found(text) == [(EXPIRY, "Jänner 2029"), (CODE, "209")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("vence según cli sept 28, lo demás por ivr", "sept 28"),
        ("0629 is when it expires", "0629"),
        ("4539 5787 6362 1486 and it runs till 0728", "0728"),
        ("la carte qui se termine en mars prochain c'est celle-là", "en mars prochain"),
        ("the card that is going to run out next march", "march"),
        ("die läuft diesen Dezember ab", "diesen Dezember"),
    ],
)
def test_an_expiry_is_found(text: str, date: str) -> None:
    assert found(text)[-1] == (EXPIRY, date)


@pytest.mark.parametrize(
    ("text", "previous"),
    [
        ("Valid until 08-2030: your railcard, please bring it", None),
        ("the voucher runs out in march 2030", "and when does it expire"),
        ("my card was declined and the lease runs out next march", None),
        ("when will my card be here, I need it by march", None),
    ],
)
def test_what_expires_and_pays_nothing_stays(text: str, previous: str | None) -> None:
    assert found(text, previous) == []


@pytest.mark.parametrize("previous", ["got that", "hab ich", "listo", "c'est noté", "pronto", "تمام"])
def test_a_part_of_a_number_follows_what_was_noted(previous: str) -> None:
    assert found("then six three six two one four eight six", previous)[0][0] == CARD


def test_the_beginning_of_an_iban_that_was_asked_for_is_one() -> None:
    assert found("GB97 HWHZ 4652 oops, sent too early", "which iban should we pay to?") == [(IBAN, "GB97 HWHZ 4652")]


@pytest.mark.parametrize(
    "number",
    [
        "f r soixante-seize trente mille six cent un cent vingt-sept zéro zéro soixante-sept quatre-vingt-neuf",
        "eighty nine thirty seven oh four double oh double four oh five three two oh one three double oh oh one",
    ],
)
def test_a_long_number_in_words_is_an_iban(number: str) -> None:
    assert "six" not in truncate(f"the account in international format is {number}")
    assert found(f"the account in international format is {number}")[0][0] == IBAN
