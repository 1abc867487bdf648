"""Payment data as people say and write it, in six languages: dictated, broken off, called by other names, disguised."""

from __future__ import annotations

import pytest

from agent_assist.masking import find, truncate
from agent_assist.masking.finding import Kind

CARDS = {
    "en": "so it is four five three nine five seven eight seven, hold on, dog, six three six two one four eight six",
    "de": (
        "also vier fünf drei neun, ähm, fünf sieben acht sieben. Moment, ich dreh sie um. "
        "sechs drei sechs zwei eins vier acht sechs"
    ),
    "fr": (
        "quarante-cinq trente-neuf euh cinquante-sept quatre-vingt-sept. Attendez. "
        "soixante-trois soixante-deux quatorze quatre-vingt-six"
    ),
    "es": (
        "cuatro cinco tres nueve este cincuenta y siete ochenta y siete, se me cayó, "
        "sesenta y tres sesenta y dos catorce ochenta y seis"
    ),
    "pt": (
        "quatro cinco três nove, cinquenta e sete oitenta e sete, peraí que caiu, "
        "meia três meia dois um quatro oito meia"
    ),
    "ar": (
        "خمسة وأربعين تسعة وثلاثين يعني سبعة وخمسين سبعة وتمانين، لحظة، تلاتة وستين اتنين وستين أربعتاشر ستة وتمانين"
    ),
}
BROKEN = [
    "45395787 he paused. 63621486",
    "4539 5787 and then he said 6362 1486",
    "4539 5787\nsecond half, after the break:\n6362 1486",
    "Part one: 4539 5787. Part two: 6362 1486.",
    "4539 5788 no sorry 87 6362 1486",
    "4539=5787=6362=1486",
    "4539 -> 5787 -> 6362 -> 1486",
    "4539x5787x6362x1486",
    "[4539][5787][6362][1486]",
    "4539 \U0001f4b3 5787 \U0001f4b3 6362 \U0001f4b3 1486",
    "&#52;539 5787 6362 148&#54;",
    "❹539 ⑸787 6362 1486",
    "四539 5787 6362 1486",
    "4539\u31645787\u28006362 1486",
    "4539 578? 4539 5787 6362 1486",
    "4S39 S787 6362 I486",
]
CODES = [
    "card on file is fine, the number on its back reads 418",
    "crypto 418",
    "le code au verso, c'est 551",
    "die drei Ziffern hinten: 551",
    "los tres dígitos del reverso son 551",
    "the security code, that'd be two one nine",
    "a chave é essa: código de segurança, mudou agora, quatro um oito",
    "os três de trás são 551",
    "الرقم السري خلف البطاقة 418",
    "رمز الأمان خمسمية وواحد",
    "c v v 418",
    "\u0421VV 418 on my card",
    "Visa 4539 5787 6362 1486, he said, 418",
    "CVC given as 906 then 609",
]
EXPIRIES = [
    "läuft ab zwölf achtundzwanzig",
    "valable jusqu'à fin mars 29",
    "vence en agosto del treinta",
    "a validade é zero nove de dois mil e trinta",
    "الصلاحية شهر خمسة سنة تسعة وعشرين",
    "visa 09/27",
    "card expires May twenty nine",
]
IBANS = [
    "d e eight nine three seven zero four double zero four four oh five three two oh one three triple oh",
    "de wie Dora e wie Emil 89 3704 0044 0532 0130 00 iban",
    "iban g b 82 w e s t 12 34 56 98 76 54 32",
    "الآيبان اس ايه صفر تلاتة تمانين صفر صفر صفر صفر ستة صفر تمانية صفر واحد ستة سبعة خمسة واحد تسعة",
    "IBAN DE89 3704 0044 0532 0130 01 falsch getippt",
]


def kinds(text: str, previous: str | None = None) -> set[Kind]:
    return {found.kind for found in find(text, previous=previous)}


def left(text: str) -> str:
    return "".join(char for char in truncate(text) if char.isdigit())


@pytest.mark.parametrize("language", CARDS)
def test_a_dictated_card_holds_together_over_what_comes_between(language: str) -> None:
    assert Kind.PAYMENT_CARD in kinds(CARDS[language])
    assert left(CARDS[language]) == ""


@pytest.mark.parametrize("text", BROKEN)
def test_a_card_in_pieces_or_disguised_is_one_card(text: str) -> None:
    assert Kind.PAYMENT_CARD in kinds(text)
    assert "5787" not in truncate(text)


@pytest.mark.parametrize("text", CODES)
def test_a_code_is_known_by_name_place_or_nearness(text: str) -> None:
    assert Kind.CARD_SECURITY_CODE in kinds(text)


@pytest.mark.parametrize("text", EXPIRIES)
def test_an_expiry_in_words_or_near_a_card_is_found(text: str) -> None:
    assert Kind.CARD_EXPIRY in kinds(text)


@pytest.mark.parametrize("text", IBANS)
def test_an_iban_is_found_by_its_letters_or_its_name(text: str) -> None:
    assert kinds(text) == {Kind.IBAN}


@pytest.mark.parametrize(
    ("asked", "text", "kind"),
    [
        ("your card so far is 4539 5787", "yes and 6362 1486", Kind.PAYMENT_CARD),
        ("und die nächsten vier", "sechs drei sechs zwei", Kind.PAYMENT_CARD),
        ("the long card number please", "4539 5787", Kind.PAYMENT_CARD),
        ("et au dos, les trois chiffres ?", "cent quatre", Kind.CARD_SECURITY_CODE),
        ("qué vigencia tiene la tarjeta", "septiembre veintinueve", Kind.CARD_EXPIRY),
        ("pode ditar o iban", "zero zero zero sete sete cinco um nove nove quatro", Kind.IBAN),
    ],
)
def test_what_was_asked_tells_what_a_piece_is(asked: str, text: str, kind: Kind) -> None:
    assert kinds(text, asked) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "my social security number is on the form",
        "p/n 4716-9952-A superseded by 4716-9953-B",
        "card ending 1486",
        "tarjeta terminada en 1486",
        "order 4539, then parcel 57876362 on the 14th",
        "we sold 418 cards",
        "the house behind has 250 rooms",
        "yoghurt lot B2, best before 09/27",
        "trois cent vingt-six euros",
        "código postal 418",
        "room 418 is at the back",
    ],
)
def test_a_neighbour_is_no_payment_data(text: str) -> None:
    payment = {Kind.PAYMENT_CARD, Kind.CARD_SECURITY_CODE, Kind.CARD_EXPIRY, Kind.IBAN}
    assert not kinds(text) & payment


def test_a_social_security_number_gives_no_code() -> None:
    assert Kind.CARD_SECURITY_CODE not in kinds("my social security number is 536-90-4399")


def test_only_one_length_is_left_after_a_correction() -> None:
    assert kinds("4539 5788 no sorry 87 6362 1486") == {Kind.PAYMENT_CARD}
    assert Kind.PAYMENT_CARD not in kinds("4539 5788 no sorry 88 6362 1486")
