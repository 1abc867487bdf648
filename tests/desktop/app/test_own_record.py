"""The own record on a desktop as the command composes it: an answer is kept, a call shuts the window, words wait."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt

from agent_assist.desktop.app.own_record_door import OwnRecordDoor
from agent_assist.desktop.app.own_record_room import OwnRecordRoom
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.facts import FactKind
from agent_assist.domain.own_flags import Sent
from tests.desktop.app.station import Station
from tests.making import draft, enrolled_cache

CONTACT = "0198aaaa-0000-7000-8000-000000000001"
SAID = "The recorder was off, I asked twice."
Key = Qt.Key


def door_of(seat: Station) -> OwnRecordDoor:
    door = seat.session.own
    assert door is not None
    return door


def flagged(seat: Station) -> None:
    """Leave a flag about an earlier call in the cache, before the desktop starts."""
    seat.paths.cache_file.parent.mkdir(parents=True, exist_ok=True)
    cache = enrolled_cache(seat.paths.cache_file, seat.vault)
    said = {"flag": "disclosure_late", "severity": "low", "detail": ""}
    cache.ledger.append(
        [
            draft(FactKind.CONTACT_OPENED, CONTACT, {"direction": "in"}, {"number_masked": "••• 0182"}),
            draft(FactKind.CONTACT_MISSED, CONTACT, {}),
            draft(FactKind.FLAG_RAISED, CONTACT, said),
            draft(FactKind.WRAP_UP_FINISHED, CONTACT, {}),
        ]
    )
    cache.close()


def reading(seat: Station) -> OwnRecordRoom:
    """Open the record as a person does, and wait until it is read."""
    door = door_of(seat)
    door.action.trigger()
    seat.until(lambda: door.room is not None and door.room.own.known is not None)
    assert door.room is not None
    return door.room


def write(seat: Station, room: OwnRecordRoom) -> None:
    seat.bot.keyClick(room.window, Key.Key_Return)
    seat.bot.keyClicks(room.window.flags.thread_view.form.field.edit, SAID)


def test_an_answer_is_written_by_keys_and_kept_until_it_is_sent(seat: Station) -> None:
    flagged(seat)
    seat.open()
    room = reading(seat)
    write(seat, room)
    seat.bot.keyClick(
        room.window.flags.thread_view.form.field.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    seat.until(lambda: bool(room.own.known and room.own.known.flags[0].answers))
    assert room.window.flags.thread_view.form.field.edit.toPlainText() == ""
    seat.close()
    cache = unlock(seat.paths.cache_file, seat.vault)
    try:
        (flag,) = cache.own_record.known().flags
        assert [(one.text, one.sent) for one in flag.answers] == [(SAID, Sent.WAITING)]
        assert flag.number_masked == "••• 0182"
        assert not any(SAID.encode() in line for line in cache.ledger.export())
    finally:
        cache.close()


def test_a_call_shuts_the_window_and_what_is_written_waits(seat: Station) -> None:
    flagged(seat)
    seat.open()
    room, door = reading(seat), door_of(seat)
    write(seat, room)
    seat.say("incoming")
    seat.until(lambda: isinstance(seat.panel.card, ps.IncomingCard))
    assert not room.window.isVisible()
    assert not door.action.isEnabled()
    seat.say("ended")
    seat.until(door.action.isEnabled)
    assert not room.window.isVisible(), "it never opens by itself"
    door.open()
    assert room.window.flags.thread_view.form.field.edit.toPlainText() == SAID


def test_no_start_loads_the_own_record(seat: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [one for one in sys.modules if one.startswith("agent_assist.desktop") and "own_record" in one]:
        if not name.endswith(("own_record_door", "store.own_record", "own_record_store")):
            monkeypatch.delitem(sys.modules, name)
    seat.open()
    looked: list[bool] = []
    assert seat.running is not None
    seat.running.net.submit(lambda: None, lambda _outcome: looked.append(True))
    seat.until(lambda: bool(looked))
    loaded = {name.rpartition(".")[2] for name in sys.modules if name.startswith("agent_assist.desktop")}
    assert loaded & {"own_record_room", "own_record_view"} == set()
    assert door_of(seat).room is None
