"""Two calls and a finished one on the desktop as the command composes it: real keys, real cache, killed and started."""

from __future__ import annotations

from PySide6.QtCore import Qt

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.ui.widgets.note_field import NoteField
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.facts import FactKind
from tests.desktop.app.station import Station, taken

K = Qt.Key


def window(seat: Station) -> CallPanel:
    assert seat.running is not None
    return seat.running.panel


def told(seat: Station, state: str, call_id: str, line: str = "tx") -> None:
    assert taken(seat.say(state, call_id, line=line))


def talking(seat: Station, call_id: str, line: str = "tx") -> str:
    """A call rings and is answered; returns its contact."""
    told(seat, "incoming", call_id, line)
    told(seat, "connected", call_id, line)
    seat.until(lambda: seat.desk.calls.contact_of(call_id) == seat.desk.calls.shown)
    seat.until(lambda: seat.panel.contact_id == seat.desk.calls.shown)
    return seat.file().contact_id


def finish(seat: Station, call_id: str) -> None:
    """The call ends, and Enter finishes its wrap-up."""
    contact = seat.desk.calls.shown
    told(seat, "ended", call_id)
    seat.until(lambda: isinstance(seat.panel.card, s.WrapUpCard) and seat.file().verdict is not None)
    seat.key(K.Key_Return)
    seat.until(lambda: seat.desk.calls.shown != contact)


def write(seat: Station, text: str) -> None:
    """N, a note, Ctrl+Enter, Esc."""
    window(seat).activateWindow()
    seat.key(K.Key_N)
    seat.until(lambda: isinstance(seat.panel.card, s.NotesCard))
    field = next(one for one in window(seat).findChildren(NoteField) if one.isVisible())
    seat.bot.keyClicks(field, text)
    seat.bot.keyClick(field, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    contact = seat.file().contact_id
    seat.until(lambda: any(note.text == text for note in seat.desk.records.file(contact).notes))  # type: ignore[union-attr]
    seat.bot.keyClick(field, K.Key_Escape)


def test_a_killed_desktop_has_both_calls_and_the_finished_one(seat: Station) -> None:
    seat.open()
    last = talking(seat, "c0")
    write(seat, "of the finished call")
    finish(seat, "c0")
    first = talking(seat, "c1", "de")
    told(seat, "held", "c1", "de")
    second = talking(seat, "c2")
    assert [call.contact_id for call in seat.panel.waiting] == [first]
    seat.key(K.Key_O)
    seat.until(lambda: seat.panel.contact_id == first)
    seat.close()

    seat.open()
    seat.until(lambda: len(seat.desk.calls.contacts()) == 2)
    shown = seat.desk.calls.shown
    other = ({first, second} - {shown or ""}).pop()
    seat.until(lambda: [call.contact_id for call in seat.panel.waiting] == [other])
    seat.key(K.Key_O)
    seat.until(lambda: seat.panel.contact_id == other)
    seat.until(lambda: seat.desk.last.open() != ())
    seat.key(K.Key_B)
    seat.until(lambda: isinstance(seat.panel.card, s.LastCallCard))
    assert [note.text for note in seat.panel.card.notes] == ["of the finished call"]  # type: ignore[union-attr]
    assert {call.contact_id for call in seat.panel.waiting} == {first, second}
    write(seat, "added later")
    seat.until(lambda: isinstance(seat.panel.card, s.LastCallCard) and len(seat.panel.card.notes) == 2)
    seat.key(K.Key_Escape)
    seat.until(lambda: seat.panel.contact_id == other)
    for call_id, line in (("c1", "de"), ("c2", "tx")):
        told(seat, "ended", call_id, line)
    seat.until(lambda: not seat.desk.calls.contacts())
    seat.close()
    by_contact = {facts[0].contact: facts for facts in seat.contacts()}
    notes = [fact.personal["text"] for fact in by_contact[last] if fact.kind == FactKind.NOTE_SAVED]
    assert notes == ["of the finished call", "added later"]
    assert not [fact for one in (first, second) for fact in by_contact[one] if fact.kind == FactKind.NOTE_SAVED]
