"""Every other way out of the real note field: what became a token reaches none of them. And what the note offers."""

from __future__ import annotations

import logging
import sys

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from agent_assist.cli import desktop
from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.note import PLACEHOLDER, NoteModel, note_token
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.note_field import NoteField, plain_text
from agent_assist.desktop.ui.widgets.notes_card import NotesCard
from agent_assist.domain.releases import KeptOut, ReleaseReason
from agent_assist.masking import Kind, Typing, stored_form, truncate
from tests.desktop.ui import samples
from tests.desktop.ui.listener import Listener

K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
CARD = "4111 1111 1111 1111"
NUMBER = "+44 20 7946 0958"
GOING_ON = " then we go on"


@pytest.fixture
def note() -> NoteModel:
    """A note with the real engine."""
    return NoteModel(Typing, lambda kind, raw: note_token(kind, stored_form(Kind(kind), raw)), truncate)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, note: NoteModel) -> NotesCard:
    made = NotesCard(theme, note)
    qtbot.addWidget(made)
    made.show_state(samples.NOTES)
    made.resize(360, 500)
    made.show()
    made.activateWindow()
    made.open()
    qtbot.waitUntil(made.field.hasFocus, timeout=5_000)
    return made


@pytest.fixture
def heard(card: NotesCard) -> Listener:
    made = Listener()
    card.intent.connect(made.take)
    return made


def chosen(qtbot: QtBot, card: NotesCard, key: Qt.Key) -> None:
    menu = card.offers.menu
    qtbot.waitUntil(menu.isVisible, timeout=5_000)
    qtbot.keyClick(menu, key)
    qtbot.waitUntil(lambda: not menu.isVisible(), timeout=5_000)


def inside(field: NoteField, position: int) -> QPoint:
    cursor = QTextCursor(field.document())
    cursor.setPosition(position)
    return field.cursorRect(cursor).center()


def masked_card(card: NotesCard, qtbot: QtBot) -> NoteField:
    qtbot.keyClicks(card.field, f"pay {CARD}{GOING_ON}")
    assert PLACEHOLDER in plain_text(card.field)
    return card.field


def test_undo_after_a_token_was_deleted_brings_nothing_back(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, f"pay {CARD}")
    card.field.settle()
    qtbot.keyClick(card.field, K.Key_Backspace)
    qtbot.keyClick(card.field, K.Key_Z, CONTROL)
    assert note.text == plain_text(card.field) == "pay "
    assert note.stored() == "pay "


def test_what_is_dragged_in_is_masked_at_once(card: NotesCard, note: NoteModel) -> None:
    data = QMimeData()
    data.setText(f"pay {CARD}")
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    card.field.dropEvent(drop)
    assert note.text == plain_text(card.field) == f"pay {PLACEHOLDER}"
    assert "4111" not in card.field.toHtml() + note.stored()
    card.field.undo()
    assert "4111" not in card.field.toHtml()


def test_what_can_be_dragged_out_is_truncated(card: NotesCard, qtbot: QtBot) -> None:
    field = masked_card(card, qtbot)
    field.selectAll()
    out = field.createMimeDataFromSelection()
    assert out.text() == f"pay [card •••• 1111]{GOING_ON}"
    assert not any(b"4111" in bytes(out.data(kind).data()) for kind in out.formats())


def test_the_selection_clipboard_and_cut_hold_no_digit(card: NotesCard, qtbot: QtBot) -> None:
    field = masked_card(card, qtbot)
    field.selectAll()
    field.cut()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == f"pay [card •••• 1111]{GOING_ON}"
    if clipboard.supportsSelection():
        assert "4111" not in clipboard.text(clipboard.Mode.Selection)


def test_text_being_composed_stays_out_of_note_and_store_until_it_is_given(card: NotesCard, note: NoteModel) -> None:
    QApplication.sendEvent(card.field, QInputMethodEvent(CARD, []))
    assert note.text == plain_text(card.field) == ""
    assert note.stored() == ""
    given = QInputMethodEvent("", [])
    given.setCommitString(f"{CARD}{GOING_ON}")
    QApplication.sendEvent(card.field, given)
    assert note.text == f"{PLACEHOLDER}{GOING_ON}"


def test_the_input_method_is_told_to_learn_nothing_and_sees_no_masked_text(card: NotesCard, qtbot: QtBot) -> None:
    field = masked_card(card, qtbot)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    queries = (
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
    )
    assert not [query for query in queries if "4111" in str(field.inputMethodQuery(query))]
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImHints) & Qt.InputMethodHint.ImhSensitiveData.value


def test_assistive_technology_and_spelling_see_the_document_and_it_holds_no_digit(
    card: NotesCard, qtbot: QtBot
) -> None:
    field = masked_card(card, qtbot)
    face = QAccessible.queryAccessibleInterface(field)
    assert face is not None
    texts = face.textInterface()
    seen = texts.text(0, texts.characterCount()) + face.text(QAccessible.Text.Value)
    assert GOING_ON.strip() in seen
    assert "4111" not in seen
    assert "4111" not in field.document().toRawText() + field.toHtml()


def test_a_crash_in_the_field_reports_places_and_no_text(
    card: NotesCard, note: NoteModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(position: int, removed: int, inserted: str) -> None:
        raise RuntimeError(f"at {inserted!r} of {note.text!r}, {position}, {removed}")

    qtbot.keyClicks(card.field, f"pay {CARD}")
    monkeypatch.setattr(note, "edit", broken)
    with pytest.raises(RuntimeError) as caught:
        note.edit(0, 0, CARD)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_all: None)
    with caplog.at_level(logging.DEBUG):
        desktop._log_frames(caught.type, caught.value, caught.tb)
    assert "RuntimeError" in caplog.text
    assert "4111" not in caplog.text
    caplog.clear()


def test_by_key_a_greyed_span_is_kept_for_a_reason(
    card: NotesCard, note: NoteModel, heard: Listener, qtbot: QtBot
) -> None:
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    assert note.pending
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    chosen(qtbot, card, K.Key_2)
    assert heard.drain() == [intents.ReleaseFinding(len(note.text), ReleaseReason.PUBLIC)]
    assert plain_text(card.field) == f"ring {NUMBER}"


def test_an_address_that_the_customer_asked_for_is_kept_for_that_reason(
    card: NotesCard, note: NoteModel, heard: Listener, qtbot: QtBot
) -> None:
    """None of the other three is true of an e-mail address to write to."""
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    chosen(qtbot, card, K.Key_4)
    assert heard.drain() == [intents.ReleaseFinding(len(note.text), ReleaseReason.REQUESTED)]


def test_by_pointer_too(card: NotesCard, note: NoteModel, heard: Listener, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    qtbot.mouseClick(card.field.viewport(), Qt.MouseButton.LeftButton, pos=inside(card.field, 10))
    chosen(qtbot, card, K.Key_1)
    asked = heard.drain()
    assert [type(one) for one in asked] == [intents.ReleaseFinding]
    found = note.pending_at(asked[0].position)  # type: ignore[attr-defined]
    assert found is not None
    assert (found.start, found.end) == (5, len(note.text))


def test_a_click_beside_the_grey_asks_nothing(card: NotesCard, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, "hello there")
    qtbot.mouseClick(card.field.viewport(), Qt.MouseButton.LeftButton, pos=inside(card.field, 3))
    assert not card.offers.menu.isVisible()
    assert card.hint.text().startswith("Grey text is masked")


def test_what_cannot_be_kept_is_said(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, f"pay {CARD}")
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    assert not card.offers.menu.isVisible()
    assert card.hint.text() == "Payment data and passwords are always masked."
    card.field.settle()
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    assert card.hint.text().endswith("can't be restored.")
    qtbot.keyClicks(card.field, "x")
    assert card.hint.text().startswith("Grey text is masked")
    assert "4111" not in note.text


def test_what_the_organisations_rules_keep_out_is_said_so(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    kind = note.pending_at(len(note.text))
    assert kind is not None
    note.allowed.permit((), KeptOut(never=frozenset({kind.kind})))
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    assert not card.offers.menu.isVisible()
    assert card.hint.text() == "Your organisation's rules keep this out of notes."


def test_a_reason_that_does_not_count_is_not_offered(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    found = note.pending_at(len(note.text))
    assert found is not None
    for out, many in ((KeptOut(as_such=frozenset({found.kind})), 3), (KeptOut(), 4)):
        note.allowed.permit((), out)
        qtbot.keyClick(card.field, K.Key_R, CONTROL)
        assert card.offers.menu.isVisible()
        assert sum(action.isVisible() for action in card.offers.menu.actions() if action.isEnabled()) == many
        card.offers.menu.close()


def test_the_pause_masks_nothing_while_the_question_is_open(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    card.field._pause.setInterval(30)
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    qtbot.wait(200)
    assert note.pending
    qtbot.keyClick(card.offers.menu, K.Key_Escape)
    qtbot.waitUntil(lambda: not note.pending, timeout=5_000)
    assert plain_text(card.field) == f"ring {PLACEHOLDER}"


def test_a_released_span_is_no_longer_grey_and_stays(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    def presenter(intent: intents.ReleaseFinding) -> None:
        found = note.pending_at(intent.position)
        assert found is not None
        made = note.allowed.add(found, ReleaseReason.MISTAKEN)
        assert made is not None
        made.durable = True

    card.intent.connect(presenter)
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    assert len(card.field.extraSelections()) == 1
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    chosen(qtbot, card, K.Key_1)
    assert card.field.extraSelections() == []
    qtbot.keyClicks(card.field, GOING_ON)
    card.field.settle()
    card.field.selectAll()
    assert plain_text(card.field) == note.stored() == f"ring {NUMBER}{GOING_ON}"
    assert card.field.createMimeDataFromSelection().text() == f"ring {NUMBER}{GOING_ON}"


def test_a_withdrawn_consent_masks_what_it_kept_at_once(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    note.allowed.permit({"health"})
    card.show_state(structs.replace(samples.NOTES, health_kept=True))
    qtbot.keyClicks(card.field, "She has diabetes and asks for more time")
    card.field.settle()
    assert "diabetes" in plain_text(card.field)
    note.allowed.permit(())
    card.show_state(samples.NOTES)
    assert plain_text(card.field) == note.text == f"She has {PLACEHOLDER} and asks for more time"
    card.field.undo()
    assert "diabetes" not in plain_text(card.field)


def test_another_note_closes_the_question(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.field, f"ring {NUMBER}")
    qtbot.keyClick(card.field, K.Key_R, CONTROL)
    qtbot.waitUntil(card.offers.menu.isVisible, timeout=5_000)
    note.reset()
    card.show_state(structs.replace(samples.NOTES, contact_id="c2"))
    assert not [menu for menu in card.findChildren(QMenu) if menu.isVisible()]


@pytest.mark.parametrize("way", ["key", "pointer"])
def test_the_neutral_wording_takes_the_place_of_what_was_said_of_health(
    card: NotesCard, note: NoteModel, qtbot: QtBot, way: str
) -> None:
    assert card.neutral.isHidden()
    qtbot.keyClicks(card.field, "She has diabetes and asks for more time")
    card.field.settle()
    assert plain_text(card.field) == f"She has {PLACEHOLDER} and asks for more time"
    card.show_state(structs.replace(samples.NOTES, health=True))
    assert card.neutral.isVisible()
    if way == "key":
        qtbot.keyClick(card.field, K.Key_E, CONTROL)
    else:
        qtbot.mouseClick(card.neutral, Qt.MouseButton.LeftButton)
    wanted = "She has support need noted and asks for more time"
    assert plain_text(card.field) == note.text == note.stored() == wanted
    assert note.tokens == ()
    qtbot.keyClick(card.field, K.Key_Z, CONTROL)
    assert "diabetes" not in plain_text(card.field)
    assert note.text.count(PLACEHOLDER) == len(note.tokens)


def test_without_health_the_key_writes_nothing(card: NotesCard, note: NoteModel, qtbot: QtBot) -> None:
    masked_card(card, qtbot)
    before = note.text
    qtbot.keyClick(card.field, K.Key_E, CONTROL)
    assert note.text == before
