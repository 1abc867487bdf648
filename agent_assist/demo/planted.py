"""Searching planted values in every place where they must not be: cache, server, logs, words of the pictures."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from agent_assist.masking.finding import Kind

CARD = "4111 1111 1111 1111"
CARD_SPOKEN = "four one one one, one one one one, one one one one, one one one one"
SECURITY_CODE = "739"
SENSITIVE: Mapping[Kind, Sequence[tuple[str, str]]] = {
    Kind.PAYMENT_CARD: [("Card ", "5555 5555 5555 4444")],
    Kind.CARD_SECURITY_CODE: [("", "security code 739")],
    Kind.CARD_EXPIRY: [("", "card expires 04/29")],
    Kind.IBAN: [("IBAN ", "BE71 0961 2345 6769")],
    Kind.BANK_ACCOUNT: [("", "account number 83920174")],
    Kind.BANK_ROUTING: [("", "sort code 20-32-06")],
    Kind.NATIONAL_ID: [
        ("ssn ", "536-90-4399"),
        ("Steuer-ID ", "36 574 261 809"),
        ("NHS number ", "943 476 5919"),
        ("CPF ", "390.533.447-05"),
        ("DNI ", "12345678Z"),
    ],
    Kind.TAX_ID: [("VAT number ", "GB 980 7806 84")],
    Kind.PHONE: [("call back on ", "020 7946 0958")],
    Kind.EMAIL: [("mail ", "jane.doe@example.com")],
    Kind.DATE_OF_BIRTH: [("", "born 12/04/1980")],
    Kind.POSTAL_ADDRESS: [("lives at ", "14 Baker Street, London NW1 6XE")],
    Kind.PERSON_NAME: [("customer name is ", "Jane Doe")],
    Kind.SECRET: [("password is ", "Tr0ub4dor&3")],
    Kind.IP_ADDRESS: [("IP address ", "203.0.113.77")],
    Kind.PASSPORT: [("", "passport number 533380006")],
    Kind.DRIVING_LICENCE: [("driving licence ", "MORGA657054SM9IJ")],
    Kind.VEHICLE: [("", "number plate AB12 CDE")],
    Kind.HEALTH: [("", "diagnosed with diabetes")],
}
"""By kind: words before a value, and the value. Examples of issuers and documentation, nobody's; where a value alone is
so short that it may stand elsewhere by chance, the words belong to it."""
EVERY_KIND = ". ".join(f"{words}{value}" for some in SENSITIVE.values() for words, value in some)
"""A note with something of each kind in it."""
PLANTED = {
    "card": CARD,
    "card_spoken": CARD_SPOKEN,
    **{f"{kind} {n}": value for kind, some in SENSITIVE.items() for n, (_, value) in enumerate(some, 1)},
}
"""What the demo types into notes: name -> value."""
_SEPARATORS = re.compile(r"[\s.\-,]+")


def needles() -> dict[str, re.Pattern[str]]:
    """Return the pattern of each planted value, tolerant of spaces, dots, dashes and commas."""
    return {name: re.compile(_SEPARATORS.sub(r"[\\s.,\\-]*", value), re.IGNORECASE) for name, value in PLANTED.items()}


def search(places: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Return every find as value and place.

    Args:
        places: (name of the place, its text).
    """
    patterns = needles()
    return [
        {"value": name, "place": place}
        for place, text in places
        for name, pattern in patterns.items()
        if pattern.search(text)
    ]


def database_text(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the text of every table of a plain SQLite file, and the raw bytes of the file and its log."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            rows = database.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608 - names from the schema
            yield f"{path.name}/{table}", "\n".join(str(value) for row in rows for value in row)
    finally:
        database.close()


def file_text(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every file below a folder as text, undecodable bytes as they fall."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in {".png", ".pcap", ".wav"}:
            yield str(path.relative_to(folder)), path.read_bytes().decode("latin-1")
