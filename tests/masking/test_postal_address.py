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
