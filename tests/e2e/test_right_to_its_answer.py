"""A right from the call to its answer: keys on the real panel, a real server, its commands, and the customer's page."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.widgets.place_card import PlaceCard
from agent_assist.desktop.ui.widgets.rights_card import RightsCard
from agent_assist.server.app import DATABASE_FILE
from tests.e2e.house import Seat, press_answers
from tests.e2e.test_receipt import page, ticket
from tests.running import finished

K = Qt.Key


def admin(seat: Seat, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the administrator's command in a process of its own, on the database of the server that runs."""
    folder = seat.folder.parent / "server"
    at = f"sqlite:///{folder / DATABASE_FILE}"
    return finished([sys.executable, "-m", "agent_assist", "admin", "requests", *words, "--database", at], os.environ)


def handled(seat: Seat, *words: str) -> dict[str, Any]:
    done = admin(seat, *words, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def ask_for_a_copy(seat: Seat) -> str:
    """The customer says where they are and asks for their data; returns the reference that the panel shows."""
    seat.key(K.Key_L)
    places = seat.find(PlaceCard)
    assert isinstance(places, PlaceCard)
    QTest.keyClicks(places.picks.search.edit, "DE")
    QTest.keyClick(places.picks.search.edit, K.Key_Return)
    seat.until(lambda: seat.file().whereabouts.customer == ("DE",))
    seat.key(K.Key_R)
    card = seat.find(RightsCard)
    assert isinstance(card, RightsCard)
    for key in (K.Key_1, K.Key_1, K.Key_2):  # a copy of their data, the customer, by email
        seat.key(key)
    seat.until(lambda: isinstance(seat.panel.card, ps.RightsCard) and card.button.isEnabled())
    card.save()
    seat.until(lambda: bool(seat.file().requests))
    (course,) = seat.file().requests
    seat.until(lambda: any(course.reference in label.text() for label in card.findChildren(QLabel)))
    return course.reference


def test_a_right_that_is_used_on_a_call_is_answered_and_the_customer_sees_how(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    contact = seat.talk()
    press_answers(seat, K.Key_1, K.Key_2, K.Key_2)
    seat.until(lambda: seat.file().receipt_code != "")
    code, reference = seat.file().receipt_code, ask_for_a_copy(seat)
    seat.hang_up(contact)
    seat.synced()

    (row,) = handled(seat, "list")["requests"]
    assert (row["reference"], row["right"], row["state"], row["contact"]) == (reference, "access", "open", contact)
    assert (row["by"], row["identity"], row["answer_by"]) == ("customer", "not_checked", "email")
    due, longest = (date.fromisoformat(handled(seat, "show", reference)[name]) for name in ("due", "extension_to"))
    assert date.fromisoformat(row["received"]) < due < longest

    assert handled(seat, "acknowledge", reference, "--by", "Ann")["acts"][0]["act"] == "acknowledged"
    beyond = admin(
        seat, "extend", reference, "--by", "Ann", "--reason", "complex", "--until", str(longest + timedelta(days=1))
    )
    assert (beyond.returncode, "at most" in beyond.stderr) == (2, True)
    extended = handled(seat, "extend", reference, "--by", "Ann", "--reason", "complex", "--until", str(longest))
    assert (extended["state"], extended["due"]) == ("extended", str(longest))
    assert "it is complex" in shown(seat, code)

    refused = handled(seat, "refuse", reference, "--by", "Ann", "--grounds", "kept_by_law")
    assert refused["state"] == "refused"
    again = admin(seat, "grant", reference, "--by", "Ben")
    assert (again.returncode, "has its answer already" in again.stderr) == (2, True)
    text = shown(seat, code)
    assert reference in text
    assert "a law makes us keep or use the data" in text
    assert handled(seat, "appeal", reference, "--by", "Ann")["state"] == "appealed"
    assert handled(seat, "grant", reference, "--by", "Ben")["state"] == "granted"
    assert handled(seat, "done", reference, "--by", "Ben")["state"] == "carried_out"
    assert handled(seat, "list")["requests"] == [], "nothing is owed any more"


def shown(seat: Seat, code: str) -> str:
    """What the customer's page says, without its marks."""
    opened = page(seat, f"{code}/open", digits="0182")
    assert ticket(seat, code)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>|[\u2066-\u2069]", "", opened.text))
