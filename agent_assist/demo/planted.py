"""Searching planted values in every place where they must not be: cache, server, logs, words of the pictures."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

CARD = "4111 1111 1111 1111"
CARD_SPOKEN = "four one one one, one one one one, one one one one, one one one one"
SECURITY_CODE = "739"
PLANTED = {"card": CARD, "card_spoken": CARD_SPOKEN, "security_code": f"security code {SECURITY_CODE}"}
"""What the demo types into the note: name -> value. Test numbers of card brands, nobody's."""
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
