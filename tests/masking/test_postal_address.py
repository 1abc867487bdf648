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
