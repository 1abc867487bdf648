"""Postal addresses in the orders of several countries, dictated, and what only looks like one."""

from __future__ import annotations

import pytest

from agent_assist.masking import find


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (
            "ship to 742 evergreen terrace springfield il 62704",
            "postal_address",
            "742 evergreen terrace springfield il 62704",
        ),
        ("lives at 12b Baker Street, London NW1 6XE", "postal_address", "12b Baker Street, London NW1 6XE"),
        ("addr: 5 Elm Ct, Apt 4, Dover DE 19901", "postal_address", "5 Elm Ct, Apt 4, Dover DE 19901"),
        ("my address is one twenty three maple avenue", "postal_address", "one twenty three maple avenue"),
        ("Hauptstraße 5, 10115 Berlin", "postal_address", "Hauptstraße 5, 10115 Berlin"),
        ("wohnt in der Lindenallee 12a, 80331 München", "postal_address", "Lindenallee 12a, 80331 München"),
        ("Am Alten Markt 7, 50667 Köln", "postal_address", "Am Alten Markt 7, 50667 Köln"),
        ("Calle de Alcalá 45, 28014 Madrid", "postal_address", "Calle de Alcalá 45, 28014 Madrid"),
        ("vive en avenida de la constitución 8", "postal_address", "avenida de la constitución 8"),
        ("C/ Mayor, 12, 3º B, Valencia", "postal_address", "C/ Mayor, 12"),
        ("15 rue de la Paix, 75002 Paris", "postal_address", "15 rue de la Paix, 75002 Paris"),
        ("j'habite au 8 bis avenue Victor Hugo", "postal_address", "8 bis avenue Victor Hugo"),
        ("12, boulevard Saint-Michel 75005 Paris", "postal_address", "12, boulevard Saint-Michel 75005 Paris"),
        ("PO Box 1187, Albany NY 12201", "postal_address", "PO Box 1187, Albany NY 12201"),
        ("Postfach 10 20 30", "postal_address", "Postfach 10 20 30"),
        ("zip code is 90210", "postal_address", "90210"),
        ("PLZ 10115", "postal_address", "10115"),
        ("code postal 69003", "postal_address", "69003"),
        ("postcode ec1a 1bb", "postal_address", "ec1a 1bb"),
        ("Keizersgracht 123, 1015 CJ Amsterdam", "postal_address", "Keizersgracht 123, 1015 CJ Amsterdam"),
        ("Via Garibaldi 18, 20121 Milano", "postal_address", "Via Garibaldi 18, 20121 Milano"),
        ("delivery to 77 Sunset Way, Boulder, CO 80302", "postal_address", "77 Sunset Way, Boulder, CO 80302"),
        ("10 Downing St", "postal_address", "10 Downing St"),
        ("4100 W 32nd St Unit 6", "postal_address", "4100 W 32nd St Unit 6"),
        ("apartado de correos 334", "postal_address", "apartado de correos 334"),
        ("BP 204, 31000 Toulouse", "postal_address", "BP 204, 31000 Toulouse"),
        ("3 High Street", "postal_address", "3 High Street"),
        (
            "i live at two oh five north oak street apartment three",
            "postal_address",
            "two oh five north oak street apartment three",
        ),
        ("the address is twelve hundred main street", "postal_address", "twelve hundred main street"),
        ("addr 88 pine rd tampa fl 33601", "postal_address", "88 pine rd tampa fl 33601"),
        ("ship 2 new addr: 1415 N. Clark St. #302, Chicago, IL", "postal_address", "1415 N. Clark St."),
        ("Flat 3, 27 Queens Road, Bristol BS8 1QE", "postal_address", "Flat 3, 27 Queens Road, Bristol BS8 1QE"),
        ("The Old Mill, Mill Lane, Ashford TN25 4AB", "postal_address", "TN25 4AB"),
        ("Rural Route 3 Box 118", "postal_address", "Rural Route 3 Box 118"),
        ("RR 2 Box 45A", "postal_address", "RR 2 Box 45A"),
        (
            "1600 Pennsylvania Avenue NW, Washington, DC 20500",
            "postal_address",
            "1600 Pennsylvania Avenue NW, Washington, DC 20500",
        ),
        ("Musterstr. 12\n12345 Musterstadt", "postal_address", "Musterstr. 12\n12345 Musterstadt"),
        ("Plaza Mayor 3, 2º izq, 37001 Salamanca", "postal_address", "Plaza Mayor 3"),
        ("Av. Libertador 1234, Buenos Aires", "postal_address", "Av. Libertador 1234, Buenos Aires"),
        ("3 allée des Lilas, 33000 Bordeaux", "postal_address", "3 allée des Lilas, 33000 Bordeaux"),
        ("Via Roma, 25 - 50123 Firenze", "postal_address", "Via Roma, 25 - 50123 Firenze"),
        ("Storgatan 14, 114 55 Stockholm", "postal_address", "Storgatan 14, 114 55 Stockholm"),
        ("Rua Augusta 1500, São Paulo", "postal_address", "Rua Augusta 1500, São Paulo"),
        ("ul. Marszałkowska 10/16, 00-590 Warszawa", "postal_address", "ul. Marszałkowska 10/16, 00-590 Warszawa"),
        ("Unit 5, 120 King St W, Toronto ON M5H 1J9", "postal_address", "Unit 5, 120 King St W, Toronto ON M5H 1J9"),
        ("12A St. John's Wood Road London", "postal_address", "12A St. John's Wood Road London"),
        ("my address is 9 the crescent", "postal_address", "9 the crescent"),
        ("1234 State Route 45", "postal_address", "1234 State Route 45"),
        ("One Microsoft Way Redmond WA 98052", "postal_address", "One Microsoft Way Redmond WA 98052"),
        ("Unter den Linden 77, 10117 Berlin", "postal_address", "Unter den Linden 77, 10117 Berlin"),
        ("Im Winkel 4, 79100 Freiburg", "postal_address", "Im Winkel 4, 79100 Freiburg"),
        ("5 place de la République, 59000 Lille", "postal_address", "5 place de la République, 59000 Lille"),
        ("Calle 72 # 10-07, Bogotá", "postal_address", "Calle 72 # 10-07, Bogotá"),
        ("Bahnhofplatz 1", "postal_address", "Bahnhofplatz 1"),
        ("wohnt hauptstraße 5", "postal_address", "hauptstraße 5"),
        ("zip nine oh two one oh", "postal_address", "nine oh two one oh"),
        ("K1A 0B1", "postal_address", "K1A 0B1"),
        ("D-80331 München", "postal_address", "D-80331 München"),
        ("six thirty west main street apartment b", "postal_address", "six thirty west main street apartment b"),
        ("3648 First Street, Albany NY 12201", "postal_address", "3648 First Street, Albany NY 12201"),
        (
            "the corner of Lindengasse 64 and Harbour Road please",
            "postal_address",
            "the corner of Lindengasse 64 and Harbour Road",
        ),
    ],
)
def test_found(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)


@pytest.mark.parametrize(
    ("asked", "text", "kind", "value"),
    [
        ("What is your address?", "221b baker street", "postal_address", "221b baker street"),
        ("and the postcode?", "SW1A 1AA", "postal_address", "SW1A 1AA"),
        ("What's your zip code?", "90210", "postal_address", "90210"),
    ],
)
def test_found_as_the_answer(asked: str, text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text, asked)


@pytest.mark.parametrize(
    "text",
    [
        "it takes a 5 minute drive",
        "3 places for dinner",
        "the 2nd place winner",
        "two people at the door",
        "I bought 2 way radios",
        "20 people at the court",
        "room 12 on floor 3",
        "suite 400 costs more",
        "la calle está cortada",
        "o mueva el pedido 5",
        "Restreindre un chemin à un segment",
        "item code A1J0ZD",
        "item code AB101ZD",
        "VA1 1AA",
        "10115 Teile",
        "I have no address on file, order 5",
    ],
)
def test_measures_places_and_codes_are_no_addresses(text: str) -> None:
    assert found(text) == []


def test_an_answer_to_the_question_for_an_address() -> None:
    assert found("742 Evergreen", "What is your address?") == [("postal_address", "742 Evergreen")]
    assert found("Palermo 1450", "¿Cuál es su dirección?") == [("postal_address", "Palermo 1450")]
    assert found("742 Evergreen", "What's your e-mail address?") == []
    assert found("742 Evergreen") == []
