"""German, English and Arabic as people write and say them: what is found though no label is in its usual place."""

from __future__ import annotations

from typing import Final

import pytest

from tests.masking.reading import found

BORN: Final = (
    ("wann geboren?", "fünfter achter neunundsechzig", "fünfter achter neunundsechzig"),
    ("", "mein geburtsdatum ist der zwölfte zehnte einundneunzig", "zwölfte zehnte einundneunzig"),
    ("and the date of birth?", "the ninth of the tenth sixty six", "ninth of the tenth sixty six"),
    ("Geburtsdatum?", "elf vier neunundfünfzig", "elf vier neunundfünfzig"),
    ("تاريخ الميلاد", "خمسة تسعة واحد وتمانين", "خمسة تسعة واحد وتمانين"),
    ("", "Mieter *11.05.48, verwitwet", "11.05.48"),
    ("", "ولدت ب3 شباط 1979", "3 شباط 1979"),
)
ADDRESSES: Final = (
    ("Neue Anschrift: Pelikangasse 8/3/12, 8010 Graz", "Pelikangasse 8/3/12, 8010 Graz"),
    ("Lieferung nach Zum Grünen Jäger 5, 21407 Deutsch Evern", "Zum Grünen Jäger 5, 21407 Deutsch Evern"),
    ("wohnhaft Lerchenweg 6", "Lerchenweg 6"),
    (
        "die adresse ist goethestraße neun in neun null vier null drei nürnberg",
        "goethestraße neun in neun null vier null drei nürnberg",
    ),
    ("Kd zog in die Uferstr. 14, 24106 Kiel, 0431 5550177", "Uferstr. 14, 24106 Kiel"),
    ("post to Orchard House, Vicarage Lane, Hexham NE46 2JQ", "Orchard House, Vicarage Lane, Hexham NE46 2JQ"),
    ("ship to 31 Long Street, Stellenbosch", "31 Long Street, Stellenbosch"),
    ("Flat 7, Lotus Residency, Hill Road, Mumbai 400050", "Flat 7, Lotus Residency, Hill Road, Mumbai 400050"),
    ("شارع الجمهورية، برج النيل، عمارة 4، شقة 9", "شارع الجمهورية، برج النيل، عمارة 4، شقة 9"),
)
NAMES: Final = (
    ("mein name ist krystyna nowicka ich rufe wegen der rechnung an", "krystyna nowicka"),
    ("hier ist der holger petersen", "holger petersen"),
    ("my brother Yusuf al-Tamimi will collect it", "Yusuf al-Tamimi"),
    ("رد السيد الزهراني على الرسالة", "الزهراني"),
    ("الزوجة سعاد بوخالفة تستفسر", "سعاد بوخالفة"),
)
CODES: Final = (
    ("Mastercard 5233 8256 4508 0449 / 04-29 / 382 ok 79,90", "382"),
    ("بطاقة ماستر 5233 8256 4508 0449 رمزها 382", "382"),
    ("382 ist die nummer hinten auf der karte", "382"),
)
NO_NAMES: Final = (
    "Will Rechnung per Post",
    "Rosa Handtuch fehlt im Paket",
    "Kein Licht im Keller",
    "Ernst der Situation erläutert",
    "Spedition Kaiser kommt morgen nicht",
    "Bestellung Klein storniert",
    "Mark Paid once settled",
    "Bill Query passed to finance",
    "Rose Curtains returned",
    "سلام عليكم عندي سؤال",
    "نور الشاشة خافت",
)
NO_CODES: Final = (
    "Mietvertrag gültig bis 11/2028",
    "the last three digits of your ticket number are 512",
    "Sicherheitscode der Bestellnummer steht auf Seite 212",
    "رمز الطلب 512 غير صحيح",
)


@pytest.mark.parametrize(("asked", "text", "value"), BORN)
def test_a_date_of_birth_is_found_as_it_is_said(asked: str, text: str, value: str) -> None:
    assert ("date_of_birth", value) in found(text, asked or None)


@pytest.mark.parametrize("text", ["* 11.05.2026 Anruf", "**11.05.48", "am fünften achten kommt der Techniker"])
def test_other_dates_stay(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "value"), ADDRESSES)
def test_an_address_is_found_whole(text: str, value: str) -> None:
    assert ("postal_address", value) in found(text)


@pytest.mark.parametrize(("text", "value"), NAMES)
def test_a_name_is_found_whole(text: str, value: str) -> None:
    assert ("person_name", value) in found(text)


@pytest.mark.parametrize(("text", "value"), CODES)
def test_a_code_is_found_beside_its_card(text: str, value: str) -> None:
    assert ("card_security_code", value) in found(text)


def test_both_halves_of_an_account_answer_one_question() -> None:
    assert found("20 44 71 and 55310982", "Sort code and account number?") == [
        ("bank_routing", "20 44 71"),
        ("bank_account", "55310982"),
    ]


@pytest.mark.parametrize("text", [*NO_NAMES, *NO_CODES])
def test_ordinary_words_and_numbers_stay(text: str) -> None:
    assert [kind for kind, _ in found(text) if kind in {"person_name", "card_security_code"}] == []
