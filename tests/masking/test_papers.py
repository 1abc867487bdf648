"""Passports, driving licences and plates of many countries, written and spelled; what only looks like one stays."""

from __future__ import annotations

import pytest

from tests.masking.reading import found

PAPERS = {
    "passport": {
        "her passport number is N1234567, expires 2031": "N1234567",
        "travel document: T00881234": "T00881234",
        "passport is x as in xray four four one oh two nine three": "x as in xray four four one oh two nine three",
        "P4417720 is my Kenyan passport": "P4417720",
        "Reisepass-Nr. C01X00T47 liegt vor": "C01X00T47",
        "passnummer c wie cäsar null eins x null null t vier": "c wie cäsar null eins x null null t vier",
        "österreichischer Pass U 4412093": "U 4412093",
        "el pasaporte de mi mujer es PAB334127": "PAB334127",
        "pasaporte colombiano AS882140": "AS882140",
        "mon passeport sénégalais A01993417": "A01993417",
        "n° de passeport : 21FV30518": "21FV30518",
        "o passaporte dela é FT204418": "FT204418",
        "passaporte angolano N2204418": "N2204418",
        "جواز سفري رقمه A20417733": "A20417733",
        "رقم الباسبور N00417722 وينتهي قريبا": "N00417722",
        "جوازها المغربي QB4417720": "QB4417720",
    },
    "driving_licence": {
        "drivers licence 44 018 293": "44 018 293",
        "my driver's license is D4471-2209-33": "D4471-2209-33",
        "Führerschein B072RRE2I55 verlängern": "B072RRE2I55",
        "Führerscheinnummer: J330AB77K18": "J330AB77K18",
        "mi permiso de conducir es 44018223K": "44018223K",
        "licencia de conducir 20-44182093": "20-44182093",
        "permis de conduire 930475201887": "930475201887",
        "carta de condução L-4418203": "L-4418203",
        "a cnh dela é 04418820933": "04418820933",
        "رخصة السياقة 44182093": "44182093",
    },
    "vehicle": {
        "number plate LK19 ZRT": "LK19 ZRT",
        "my reg is kt 19 zrb": "kt 19 zrb",
        "the plate is seven hotel juliet kilo four four one": "seven hotel juliet kilo four four one",
        "Kennzeichen: M-KR 4417": "M-KR 4417",
        "kennzeichen s wie siegfried k r vier vier eins sieben": "s wie siegfried k r vier vier eins sieben",
        "Unfall mit dem Auto ZH 441 820": "ZH 441 820",
        "matrícula 4417 KRT, color gris": "4417 KRT",
        "la patente es AE 441 KR": "AE 441 KR",
        "la plaque c'est GK-441-RT": "GK-441-RT",
        "plaque g k quatre quatre un r t": "g k quatre quatre un r t",
        "a placa é RTK4D17": "RTK4D17",
        "matrícula 44-RK-17": "44-RK-17",
        "لوحة السيارة ب ح ر 4417": "ب ح ر 4417",
        "لوحة دبي 44182": "44182",
    },
}


@pytest.mark.parametrize("kind", PAPERS)
def test_a_number_beside_its_name(kind: str) -> None:
    assert [text for text, value in PAPERS[kind].items() if (kind, value) not in found(text)] == []


@pytest.mark.parametrize(
    ("kind", "question", "text", "value"),
    [
        ("passport", "And your passport number?", "it is N4417720", "N4417720"),
        ("passport", "Ihre Reisepassnummer bitte", "C F 3 4 4 1 K 9 P", "C F 3 4 4 1 K 9 P"),
        ("passport", "رقم جواز السفر؟", "A 4417720", "A 4417720"),
        ("driving_licence", "número de la licencia de conducir", "44182093 clase B", "44182093"),
        ("driving_licence", "Qual é o número da sua carta de condução?", "P 441820", "P 441820"),
        ("vehicle", "Quelle est l'immatriculation ?", "GK 441 RT", "GK 441 RT"),
        ("vehicle", "which car is it", "KT19 ZRB", "KT19 ZRB"),
        ("vehicle", "رقم اللوحة؟", "ن ط ج 441", "ن ط ج 441"),
    ],
)
def test_the_answer_to_a_question(kind: str, question: str, text: str, value: str) -> None:
    assert found(text, question) == [(kind, value)]


def test_two_of_one_name_and_each_by_its_own() -> None:
    assert found("passports N4417720 and N4417721") == [("passport", "N4417720"), ("passport", "N4417721")]
    assert found("carta P-441820 3, passaporte FT204418") == [
        ("driving_licence", "P-441820 3"),
        ("passport", "FT204418"),
    ]
    assert found("Führerschein B072RRE2I55, Kennzeichen M-KR 4417") == [
        ("driving_licence", "B072RRE2I55"),
        ("vehicle", "M-KR 4417"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "my passport has 34 pages",
        "passport renewal takes 10 to 12 weeks",
        "the passport fee is £94.50",
        "licence fees went up to 43 pounds",
        "two number plates at 19.99 each",
        "part GK-441-RT is out of stock",
        "order ref M-KR 4417",
        "car seat 24B is broken",
        "Skipass für 6 Tage, 289 Euro",
        "Wagen 21 hat keine Heizung",
        "das Auto hat 204000 km",
        "Führerschein seit 2004",
        "placa base ASUS B650M no enciende",
        "matrícula del curso 450 euros",
        "el coche tiene 120000 km",
        "permiso de 15 días",
        "plaque de cuisson réf. 44-182-09",
        "permis obtenu en 2015",
        "voiture 12, place 64",
        "placa de vídeo RTX 4060 com defeito",
        "a carta chegou dia 12/05/2025",
        "taxa de matrícula 350 reais",
        "سيارة موديل 2021",
        "لوحة مفاتيح 104 ازرار",
        "شاحن 65W للابتوب",
    ],
)
def test_what_is_no_paper_and_no_plate(text: str) -> None:
    assert found(text) == []
