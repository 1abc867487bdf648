"""Coaching notes and severities in an agent's own record, over a real server: read, saved in the file, erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.presenters.own_data import as_csv, as_json
from agent_assist.desktop.presenters.own_flags_view import flag_thread
from agent_assist.desktop.presenters.text import Text
from agent_assist.domain.facts import Actor, Role
from tests.desktop.services.test_own_record import FLAG, Seat
from tests.desktop.sync.inline import Machine
from tests.server.supervisors import Place, supervisor
from tests.server_house import RealHouse


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    folder = tmp_path / "house"
    folder.mkdir()
    made = RealHouse("", folder)
    yield made
    made.close()


@pytest.fixture
def seat(house: RealHouse, tmp_path: Path) -> Seat:
    return Seat(Machine(house, tmp_path / "desk"))


def write(place: Place, kind: str, contact: str, **values: str) -> str:
    place.desk.outbox.record(kind, contact, {"flag": FLAG, **values}, actor=Actor(place.user, Role.SUPERVISOR))
    return place.desk.codes(session=place.session)[0]


def test_a_note_and_a_severity_stand_in_the_thread_and_in_the_saved_file(house: RealHouse, seat: Seat) -> None:
    sue = supervisor(house, "sue")
    contact = seat.flagged()
    sue.open(contact)
    assert write(sue, "review_decided", contact, decision="needs_coaching", severity="low") == "stored"
    assert write(sue, "coaching_noted", contact) == "stored"
    seat.sync()
    flag = seat.flag(contact)
    (note,) = flag.notes
    assert (note.name, note.text) == ("Sue Supervisor", "")  # its words went with the contact's key
    assert flag.severity == "high"  # the rule's
    known = seat.own.known
    assert known is not None
    decided, noted = flag_thread(flag, known.rules, 0, "", busy=False).sayings
    assert decided.head.plain().endswith("· Needs coaching · severity: Low")
    assert noted.head.plain().startswith("Coaching note by Sue Supervisor, ")
    assert noted.note.plain() == "It changes no decision."
    assert seat.flag(contact).decision is not None
    (saved,) = json.loads(as_json(known, "Maya", "maya", 0))["flags"]
    assert saved["decisions"][0]["severity"] == "low"
    assert saved["coaching_notes"][0]["by"] == "Sue Supervisor"
    assert "coaching note" in as_csv(known, Text.plain).decode()
