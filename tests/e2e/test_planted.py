"""Planted values typed into a note are nowhere: not in the cache, opened or as bytes, nor server, log, or errors."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from agent_assist.adapters.store.cache import unlock
from agent_assist.runtime.log import start_log
from tests.e2e.house import Seat

CARD = "4111 1111 1111 1111"
SPOKEN = "five five five five, five five five five, five five five five, four four four four"
NEEDLES = [re.compile(r"[\s,.\-]*".join(words.split()), re.IGNORECASE) for words in (CARD, SPOKEN.replace(",", ""))]
NEEDLES.append(re.compile("4111[^0-9]{0,3}1111[^0-9]{0,3}1111"))


def tables(database: sqlite3.Connection) -> Iterator[str]:
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in names:
        for row in database.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - names from the schema
            yield repr(tuple(row))


def files(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes().decode("latin-1")


def test_planted_values_are_nowhere(seat: Seat) -> None:
    device = seat.enrol()
    handler = start_log(seat.paths.log, "desktop")
    try:
        seat.open()
        contact = seat.talk()
        seat.key(Qt.Key.Key_N)
        field = seat.find(QTextEdit)
        field.setFocus()
        seat.bot.keyClicks(field, f"New card {CARD} taken. Spelled out: {SPOKEN}. Wants a call on 12 December.")
        seat.bot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        seat.until(lambda: bool(seat.file().notes))
        assert "12 December" in seat.file().notes[0].text
        seat.key(Qt.Key.Key_Escape)
        seat.hang_up(contact)
        seat.synced()
        seat.close()
    finally:
        handler.close()
        import logging

        logging.getLogger("agent_assist").removeHandler(handler)
    cache = unlock(seat.paths.cache_file, seat.vault)
    opened = [repr(fact) for fact in cache.ledger.facts(contact)]
    opened += list(tables(cache._connection))
    cache.close()
    with closing(sqlite3.connect(next(seat.house._settings.data.glob("*.sqlite3")))) as server:
        stored = list(tables(server))
    assert any("note_saved" in row for row in opened)
    assert len(seat.house.events(device)) == len([row for row in opened if row.startswith("Fact(")])
    places = [*opened, *stored, *files(seat.folder), *files(seat.house._settings.data)]
    assert [place[:80] for place in places for needle in NEEDLES if needle.search(place)] == []
    number = [
        place for place in (*stored, *files(seat.folder), *files(seat.house._settings.data)) if "4155550182" in place
    ]
    assert number == []  # nor the customer's full number, but under its key
