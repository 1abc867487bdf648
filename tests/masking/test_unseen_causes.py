"""What unseen people wrote, cause by cause: each cause in more than one language, and what only looks like it."""

from __future__ import annotations

import pytest

from agent_assist.masking import Kind, find

CARD, CODE, EXPIRY, SECRET = Kind.PAYMENT_CARD, Kind.CARD_SECURITY_CODE, Kind.CARD_EXPIRY, Kind.SECRET


def found(text: str, previous: str = "") -> list[tuple[Kind, str]]:
    return [(one.kind, text[one.start : one.end]) for one in find(text, previous=previous or None)]


@pytest.mark.parametrize(
    ("text", "expiry", "code"),
    [
        ("09 / 30 n 512 sorry forgot to send them", "09 / 30", "512"),
        ("11/28 und 604", "11/28", "604"),
        ("02/31 et 077, merci", "02/31", "077"),
        ("04-29 y luego 318 gracias", "04-29", "318"),
        ("12/2027 e 940", "12/2027", "940"),
        ("٠٨/٢٩ و ٤٤١ آسف", "٠٨/٢٩", "٤٤١"),
    ],
)
def test_an_expiry_and_its_code_that_are_sent_alone_are_both_found(text: str, expiry: str, code: str) -> None:
    assert found(text) == [(EXPIRY, expiry), (CODE, code)]


@pytest.mark.parametrize(
    "text",
    [
        "09/30 and 512 boxes came", "09/30 and 512.40 is missing", "ticket 09/30 and 512", "09/30 y 512 euros",
        "paid 09/30 and 512", "09/30 and 512, the passport", "09/30 and 512, refund please",
        "09/30 and 512 sacks came", "09/30 und 512 Stück", "04/19 and 512", "the 09/30 and 512",
    ],
)  # fmt: skip
def test_a_month_and_a_count_are_no_card(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("cvv 551? maybe it is 557", ["551", "557"]),
        ("cvv 551 ? ou 557 ? c'est effacé", ["551", "557"]),
        ("Prüfziffer 551? oder 557", ["551", "557"]),
        ("security code refused 2x (819), cust tried 502 ok", ["819", "502"]),
        ("código de seguridad rechazado 2x (819)", ["819"]),
    ],
)
def test_a_code_that_is_tried_again_is_found_again(text: str, codes: list[str]) -> None:
    assert found(text) == [(CODE, code) for code in codes]


def test_a_code_is_found_behind_how_often_it_was_refused() -> None:
    assert any(kind is CODE and "819" in code for kind, code in found("sec code refused x2 (819)"))
    assert found("refusal code 819 from the bank") == []


@pytest.mark.parametrize(
    ("previous", "text", "expiry"),
    [
        ("bis wann ist die Karte gültig?", "der zehnte Monat neunundzwanzig", "zehnte Monat neunundzwanzig"),
        ("when does the card run out", "the tenth month of twenty nine", "tenth month of twenty nine"),
        ("elle expire quand ?", "le dixième mois de vingt-neuf", "dixième mois de vingt-neuf"),
    ],
)
def test_a_month_may_be_told_by_which_of_the_year_it_is(previous: str, text: str, expiry: str) -> None:
    assert found(text, previous) == [(EXPIRY, expiry)]


@pytest.mark.parametrize("text", ["usable until 06/29", "verwendbar bis 06/29", "utilisable jusqu'à 06/29"])
def test_until_when_a_card_can_be_used_is_its_expiry(text: str) -> None:
    assert found(f"{text}, that card") == [(EXPIRY, "06/29")]


@pytest.mark.parametrize(
    "text",
    [
        "Our quotation Q-7651-963 is valid until 08/27.", "Unser Voranschlag gilt bis 08/27.",
        "Notre facture est valable jusqu'au 08/27.", "Nuestro presupuesto P-0757-564 vale hasta 08/27.",
        "O nosso orçamento O-9414-154 vale até 08/27.", "عرضنا رقم 9850-076 ساري حتى 08/27.",
    ],
)  # fmt: skip
def test_offers_and_bills_have_dates_of_their_own(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("previous", "text"),
    [
        ("what's the code on the screen?", "E-831 flashing"), ("welcher code steht im display?", "E-740 blinkt rot"),
        ("qué código sale en pantalla?", "F12 rojo"), ("que código aparece na tela?", "E-420 vermelho"),
    ],
)  # fmt: skip
def test_what_a_device_shows_when_it_fails_is_neither_code_nor_secret(previous: str, text: str) -> None:
    assert found(text, previous) == []


@pytest.mark.parametrize(
    "text",
    [
        "card reader 42432510 shows error 242", "lecteur de carte affiche l'erreur 242", "Kartenleser zeigt Fehler 242",
        "el lector de tarjetas da 242", "o terminal de cartão dá erro 242",
    ],
)  # fmt: skip
def test_what_reads_cards_is_no_card(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("previous", ["la segunda mitad", "a segunda metade", "la dernière moitié", "النص الثاني"])
def test_half_of_a_number_that_was_asked_for_is_a_card(previous: str) -> None:
    assert found("8195 7821", previous) == [(CARD, "8195 7821")]


def test_a_label_between_two_numbers_parts_them() -> None:
    assert CARD not in [kind for kind, _ in found("F. nac.: 30-11-1979\nNIF: 29249139Z")]
    assert found("Début : 2720 0618. Fin : 9340 5651") == [(CARD, "2720 0618. Fin : 9340 5651")]


def test_a_day_and_the_end_of_a_card_are_no_secret() -> None:
    assert found("DIGICODE EN PANNE, TECH 14/12 MATIN") == []
    assert found("cartão com final 4417, código de segurança 551") == [(CODE, "551")]
    assert found("door code 1412") == [(SECRET, "1412")]


def test_a_sign_that_is_read_out_is_no_illness() -> None:
    assert found("it's two nine seven one stroke zero five four") == []
    assert [kind for kind, _ in found("she had one stroke two years ago")] == [Kind.HEALTH]


def test_a_clause_with_a_number_is_no_post_box() -> None:
    assert found("Normas: apartado 411.3") == []
    assert [kind for kind, _ in found("Apartado 411, Huesca")] == [Kind.POSTAL_ADDRESS]


@pytest.mark.parametrize(
    "previous",
    ["what did the text say?", "was stand in der sms?", "il disait quoi le sms ?", "qué decía el sms?",
     "o que dizia o sms?", "ايش مكتوب بالرسالة؟"],
)  # fmt: skip
def test_what_a_message_said_is_a_code(previous: str) -> None:
    assert found("864 363", previous) == [(SECRET, "864 363")]


@pytest.mark.parametrize(
    "text",
    ["cust on anticoagulants", "nimmt gerinnungshemmer", "sous anticoagulants", "toma anticoagulante", "toma varfarina",
     "يأخذ هيبارين"],
)  # fmt: skip
def test_what_thins_the_blood_is_health(text: str) -> None:
    assert [kind for kind, _ in found(text)] == [Kind.HEALTH]


def test_short_words_of_notes_and_letters_as_they_are_said_name_numbers() -> None:
    assert found("dev llam 653 269 182 dsp 18h") == [(Kind.PHONE, "653 269 182")]
    assert found("matr 4471 KXZ") == [(Kind.VEHICLE, "4471 KXZ")]
    assert [kind for kind, _ in found("mi deneí es tres ocho cero uno cuatro cinco dos cuatro Z")] == [Kind.NATIONAL_ID]


def test_a_name_that_is_called_one_may_be_in_no_list() -> None:
    [(kind, name)] = found("der name ist Schnitzelbaumer buchstabiert s c h n i t z e l b a u m e r")
    assert kind is Kind.PERSON_NAME
    assert name.startswith("Schnitzelbaumer")
    assert found("der name ist falsch geschrieben") == []


@pytest.mark.parametrize(
    "text",
    [
        "453957876362148609/28551", "45395787636214860928551", "card 453957876362148609/28 551",
        "4539578763621486 0928551", "4539 5787 6362 1486 09/28551",
    ],
)  # fmt: skip
def test_what_is_written_in_one_with_a_card_is_parted(text: str) -> None:
    assert [kind for kind, _ in found(text)] == [CARD, EXPIRY, CODE]
    assert found(text)[-1] == (CODE, "551")


def test_a_longer_number_that_holds_a_card_by_chance_is_none() -> None:
    assert found("tracking 45395787636214861328551") == []
    assert found("tracking 453957876362148709285512") == []


@pytest.mark.parametrize("text", ["atrás es el 551 creo", "atrás é o 551 acho", "the back says 551 i think"])
def test_who_is_not_sure_counts_nothing(text: str) -> None:
    assert found(text) == [(CODE, "551")]
    assert found("at the back are 551 rooms") == []


@pytest.mark.parametrize(
    "text",
    [
        "library card expires 09/28", "carte de bibliothèque jusqu'au 09/28", "carné de biblioteca hasta 09/28",
        "cartão da biblioteca até 09/28", "بطاقة المكتبة حتى 09/28", "Bibliothekskarte gültig bis 09/28",
        "loyalty card no 6338 4417 5520 1182", "tarjeta de puntos 6338 4417 5520 1182",
        "بطاقة الولاء 6338 4417 5520 1182", "facture 4539 5787 du 09/28", "fatura 4539 5787 de 09/28",
    ],
)  # fmt: skip
def test_cards_that_pay_nothing_and_dates_of_bills_are_no_payment_data(text: str) -> None:
    assert found(text) == []


def test_a_card_that_pays_is_found_beside_one_that_does_not() -> None:
    assert found("library card, and 4539 5787 6362 1486 exp 09/28") == [
        (CARD, "4539 5787 6362 1486"),
        (EXPIRY, "09/28"),
    ]


@pytest.mark.parametrize(
    ("previous", "text"),
    [
        ("¿hasta cuándo vale la tarjeta?", "vale hasta 04/29"), ("até quando vale o cartão?", "vale até 04/29"),
        ("elle expire quand ?", "je dois avoir 04/29"), ("", "card for the booking, exp 04/29"),
    ],
)  # fmt: skip
def test_what_a_card_pays_for_does_not_take_its_expiry(previous: str, text: str) -> None:
    assert found(text, previous) == [(EXPIRY, "04/29")]
