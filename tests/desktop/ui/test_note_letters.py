"""A note is set without shaping as long as that changes nothing: letters that join, or carry marks, are shaped."""

from __future__ import annotations

from unicodedata import category

import pytest
from PySide6.QtGui import QFont, QInputMethodEvent, QTextLayout
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.widgets.note_field import JOINED, NoteField, letters

ARABIC, MARKED, THAI, EMOJI = "ساكن في شارع", "e\u0301 a\u0308", "ที่อยู่", "👩\u200d💻"


def glyphs(font: QFont, text: str) -> list[tuple[str, list[int]]]:
    """Return what a line is drawn with, font by font."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), list(run.glyphIndexes())) for run in layout.glyphRuns()]


def test_the_font_that_others_share_is_left_as_it_is() -> None:
    letters(joined=False)
    assert font(15).kerning()
    assert font(15).styleStrategy() is QFont().styleStrategy()


def shapes(field: NoteField) -> bool:
    return field.font().styleStrategy() is not QFont.StyleStrategy.PreferNoShaping


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, note: NoteModel) -> NoteField:
    made = NoteField(theme, note)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_every_letter_that_is_set_without_shaping_is_drawn_alike(field: NoteField) -> None:
    del field  # its theme has loaded the fonts
    some = map(chr, range(0x20, 0x2200))
    plain = [char for char in some if not JOINED.search(char) and category(char) != "Cn"]
    assert len(plain) > 400
    both = letters(joined=False), letters(joined=True)
    other = [char for char in plain if len({repr(glyphs(font, f"a{char}b {char}")) for font in both}) > 1]
    assert other == []


@pytest.mark.parametrize("text", [ARABIC, MARKED, THAI, EMOJI, "\u00ad", "a\u200fb"])
def test_what_needs_shaping_is_known(text: str) -> None:
    assert JOINED.search(text)


@pytest.mark.parametrize("text", [ARABIC, MARKED])
def test_a_note_is_shaped_from_the_first_such_letter_on(field: NoteField, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(field, "invoice 1042: ")
    assert not shapes(field)
    field.insertPlainText(text)
    qtbot.waitUntil(lambda: shapes(field))
    always = QTextEdit()
    qtbot.addWidget(always)
    always.setFont(letters(joined=True))
    always.document().setDocumentMargin(0)
    always.resize(300, 200)
    always.setPlainText(field.toPlainText())
    always.show()
    assert field.document().idealWidth() == pytest.approx(always.document().idealWidth(), abs=0.5)


def test_letters_that_are_being_composed_are_shaped_before_they_are_in_the_note(field: NoteField) -> None:
    field.inputMethodEvent(QInputMethodEvent(ARABIC, []))
    assert shapes(field)


def test_another_note_begins_anew(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    field.insertPlainText(ARABIC)
    qtbot.waitUntil(lambda: shapes(field))
    note.reset()
    field.reload()
    assert not shapes(field)
    note.edit(0, 0, ARABIC)
    field.reload()
    assert shapes(field)
