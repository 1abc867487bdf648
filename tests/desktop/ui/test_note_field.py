"""Masking in the real field: typing, pasting, undoing, copying, dragging, and text that fights back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import LENGTH_LIMIT, PLACEHOLDER, NoteModel
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets import note_wait
from agent_assist.desktop.ui.widgets.note_field import NoteField, clean, difference, plain_text, points, units
from tests.examples import effort
from tests.fakes.typing_engine import fake_note

CARD = "4111 1111 1111 1111"
DIGITS = "4111111111111111"
GOING_ON = " then three words"
"""Enough after a number that it counts as complete."""


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, note: NoteModel) -> NoteField:
    made = NoteField(theme, note)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=5_000)
    return made


def raw_everywhere(field: NoteField, model: NoteModel) -> str:
    return " ".join((plain_text(field), field.toHtml(), model.text, repr(model.tokens), model.stored()))


def test_a_card_becomes_a_token_when_the_writer_goes_on(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, f"new {CARD}")
    assert note.pending
    assert len(field.extraSelections()) == 1
    qtbot.keyClicks(field, " and code 123 ok then we go")
    assert plain_text(field) == f"new {PLACEHOLDER} and code {PLACEHOLDER} ok then we go" == note.text
    assert note.stored() == "new [card 1111] and code [security code] ok then we go"
    assert field.extraSelections() == []
    assert "4111" not in raw_everywhere(field, note)


@pytest.mark.parametrize("loaded", [True, False])
def test_a_note_that_waits_for_the_engine_is_read_when_it_is_there_or_after_a_while(
    field: NoteField, note: NoteModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, loaded: bool
) -> None:
    state = {"ready": False}
    note.check.ready = lambda: state["ready"]
    note.reset()
    field.reload()
    qtbot.keyClicks(field, f"new {CARD}")
    assert (note.pending, field.extraSelections()) == ((), [])
    if loaded:
        state["ready"] = True
    else:
        monkeypatch.setattr(note_wait, "READ_AFTER", 2)
    with qtbot.waitSignal(field.edited, timeout=5_000):
        pass
    assert greyed(field) == [CARD]
    qtbot.keyClicks(field, GOING_ON)
    assert plain_text(field) == f"new {PLACEHOLDER}{GOING_ON}"


def greyed(field: NoteField) -> list[str]:
    return [mark.cursor.selectedText() for mark in field.extraSelections()]


def test_the_grey_stays_on_its_span_whatever_is_typed_around_it(
    field: NoteField, note: NoteModel, qtbot: QtBot
) -> None:
    def check() -> None:
        assert [text.rstrip(" ") for text in greyed(field)] == [note.text[start:end] for start, end in note.pending]

    seen: set[tuple[int, int]] = set()
    for char in f"\U0001f600 {CARD} {CARD}5":
        field.insertPlainText(char)
        check()
        seen.update(note.pending)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_X, Qt.Key.Key_Home, Qt.Key.Key_Y):
        qtbot.keyClick(field, key)
        check()
    assert len(seen) > 1


def test_a_key_that_leaves_the_grey_where_it_is_sets_nothing_anew(
    field: NoteField, note: NoteModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClicks(field, f"{CARD} ")
    assert note.pending
    made: list[int] = []
    monkeypatch.setattr(field, "setExtraSelections", made.append)
    qtbot.keyClicks(field, "  ")
    assert note.pending
    assert made == []
    monkeypatch.undo()
    qtbot.keyClicks(field, "on")
    assert greyed(field) == [CARD]


def test_the_grey_takes_the_colours_of_another_theme(field: NoteField, theme: Theme, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, CARD)
    (mark,) = field.extraSelections()
    before = mark.format.background().color()
    theme.choose("dark")
    field.restyle()
    (mark,) = field.extraSelections()
    assert mark.format.background().color() == theme.color("sunken") != before


@pytest.mark.parametrize("presses", [1, 3, 30])
def test_undo_and_redo_never_bring_the_digits_back(
    field: NoteField, note: NoteModel, qtbot: QtBot, presses: int
) -> None:
    qtbot.keyClicks(field, f"new {CARD}{GOING_ON}")
    for _press in range(presses):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert "4111" not in raw_everywhere(field, note)
    for _press in range(presses):
        qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert "4111" not in raw_everywhere(field, note)
    assert note.text == plain_text(field)


def test_an_input_method_behind_a_token_leaves_the_token(field: NoteField, note: NoteModel) -> None:
    for _ in range(3):
        paste(field, f"{CARD}. ")
        done = QInputMethodEvent()
        done.setCommitString("Then the customer went on.")
        QApplication.sendEvent(field, done)
        assert plain_text(field) == note.text
        assert note.text.count(PLACEHOLDER) == len(note.tokens)
    assert len(note.tokens) == 3


def test_a_token_that_was_deleted_does_not_come_back_as_a_shell(
    field: NoteField, note: NoteModel, qtbot: QtBot
) -> None:
    paste(field, CARD)
    for key in ("back", "undo", "redo"):
        qtbot.keyClick(field, *KEYS[key])
        assert plain_text(field) == note.text
        assert note.text.count(PLACEHOLDER) == len(note.tokens)


def test_undo_still_works_for_harmless_text(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "harmless")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plain_text(field) == note.text == ""


def paste(field: NoteField, text: str, html: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    field.insertFromMimeData(data)


def test_pasted_text_is_masked_at_once_and_plain(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    paste(field, f"pay {CARD}", html=f"<b>pay</b> <img src='x'> {CARD}")
    assert plain_text(field) == f"pay {PLACEHOLDER}" == note.text
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "4111" not in raw_everywhere(field, note)
    assert "font-weight:700" not in field.toHtml()
    assert "<img" not in field.toHtml()


def test_copy_cut_and_the_selection_give_truncated_text(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, f"a {CARD} b {CARD}")
    field.selectAll()
    data = field.createMimeDataFromSelection()
    assert data.text() == "a [card 1111] b [card 1111]"
    assert "text/plain" in data.formats()
    assert not any(b"4111" in bytes(data.data(kind).data()) for kind in data.formats())
    field.copy()
    assert QGuiApplication.clipboard().text() == "a [card 1111] b [card 1111]"
    field.selectAll()
    field.cut()
    assert QGuiApplication.clipboard().text() == "a [card 1111] b [card 1111]"
    assert note.text == ""


def test_a_press_on_the_selection_starts_no_drag(field: NoteField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "secret words here")
    field.selectAll()
    inside = field.cursorRect(QTextCursor(field.document())).center() + QPoint(12, 0)
    qtbot.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert not field.textCursor().hasSelection()
    qtbot.mouseMove(field.viewport(), inside + QPoint(60, 0))
    qtbot.mouseRelease(field.viewport(), Qt.MouseButton.LeftButton, pos=inside + QPoint(60, 0))
    assert plain_text(field) == "secret words here"


def test_a_token_goes_as_one(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    paste(field, f"x {CARD} ")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert note.kinds() == {"payment_card": 1}
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert note.kinds() == {}
    assert note.text == plain_text(field) == "x "


def test_leaving_the_field_masks_what_was_pending(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, CARD)
    assert note.pending
    field.clearFocus()
    assert note.pending == ()
    assert plain_text(field) == PLACEHOLDER


def test_a_pause_masks_what_was_pending(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    field._pause.setInterval(10)
    told: list[bool] = []
    field.edited.connect(lambda: told.append(note.pending == ()))
    qtbot.keyClicks(field, f"see {CARD}")
    assert note.pending
    qtbot.waitUntil(lambda: note.pending == (), timeout=5_000)
    assert plain_text(field) == f"see {PLACEHOLDER}"
    assert told[-1] is True
    assert "4111" not in raw_everywhere(field, note)


def test_moving_the_cursor_away_masks_too(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, f"see {CARD}")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert note.text == f"see {PLACEHOLDER}"


def test_tokens_inside_wide_letters_stand_right(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    paste(field, f"😀 é {CARD} 😀 code 123 😀")
    assert note.text == f"😀 é {PLACEHOLDER} 😀 code {PLACEHOLDER} 😀" == plain_text(field)
    qtbot.keyClicks(field, f" {CARD}{GOING_ON}")
    assert note.text == plain_text(field)
    assert len(note.tokens) == 3
    assert "4111" not in raw_everywhere(field, note)


def test_composed_text_reaches_the_model(field: NoteField, note: NoteModel) -> None:
    preedit = QInputMethodEvent("にほ", [])
    QApplication.sendEvent(field, preedit)
    assert note.text == ""
    done = QInputMethodEvent()
    done.setCommitString(f"日本 {CARD}{GOING_ON}")
    QApplication.sendEvent(field, done)
    assert note.text == f"日本 {PLACEHOLDER}{GOING_ON}" == plain_text(field)


def test_paragraphs_and_soft_breaks_are_line_feeds(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "c")
    assert note.text == "a\nb\nc" == plain_text(field)


def test_the_length_is_bounded_for_keys_and_paste(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    told: list[bool] = []
    field.full.connect(told.append)
    paste(field, "x" * (LENGTH_LIMIT + 500))
    assert len(note.text) == LENGTH_LIMIT
    qtbot.keyClicks(field, "yyy")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(note.text) == len(plain_text(field)) == LENGTH_LIMIT
    assert told.pop() is True
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert told.pop() is False
    field.selectAll()
    qtbot.keyClicks(field, "z")
    assert note.text == "z"


def test_another_note_shows_its_own_text(field: NoteField, note: NoteModel, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, f"one {CARD} ")
    note.reset()
    field.reload()
    assert plain_text(field) == ""
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plain_text(field) == ""
    note.edit(0, 0, f"kept {CARD}")
    for change in note.collapses(None):
        note.collapse(change)
    field.reload()
    assert plain_text(field) == f"kept {PLACEHOLDER}" == note.text


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("a\r\nb\rc\td", "a\nb\nc d"),
        ("a\x00b\x07c\x7fd", "a b c d"),
        ("\u202eabc\u2066d\u2069", "abcd"),
        ("x\ufffcy", "x y"),
        ("half \ud83d!", "half \ufffd!"),
        ("a\u2029b\u2028c", "a\nb c"),
    ],
)
def test_pasted_text_is_cleaned(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


WORDS = st.text(alphabet=st.sampled_from("ab1 é😀\n"), max_size=12)


@given(WORDS, WORDS, st.integers(0, 12))
def test_a_difference_turns_one_text_into_the_other(old: str, new: str, hint: int) -> None:
    if old == new:
        return
    start, removed, inserted = difference(old, new, hint)
    assert old[:start] + inserted + old[start + removed :] == new
    assert 0 <= start <= len(old)
    assert removed >= 0


@given(st.text(max_size=20), st.integers(0, 20))
def test_positions_go_there_and_back(text: str, index: int) -> None:
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    place = min(index, len(whole))
    assert points(whole, units(whole, place)) == place


STEP = st.one_of(
    st.tuples(st.just("type"), st.sampled_from(["a", " ", "4", "411111", DIGITS, "code 123", "é", "😀", "\n"])),
    st.tuples(st.just("paste"), st.sampled_from([CARD, "x\ny", "😀 code 123 ", "  "])),
    st.tuples(st.just("key"), st.sampled_from(["back", "delete", "left", "home", "end", "all", "undo", "redo", "cut"])),
)
KEYS = {
    "back": (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    "delete": (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    "left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    "home": (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
    "end": (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
    "all": (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
    "undo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "redo": (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    "cut": (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
}


@effort(2, HealthCheck.function_scoped_fixture)
@example(steps=[("paste", "4111 1111 1111 1111"), ("key", "back"), ("key", "undo")])
@given(st.lists(STEP, max_size=14))
def test_whatever_is_done_field_and_model_agree_and_no_card_stays(
    qtbot: QtBot, theme: Theme, steps: list[tuple[str, str]]
) -> None:
    model = fake_note()
    field = NoteField(theme, model)
    field.show()
    for kind, what in steps:
        if kind == "type":
            field.textCursor().insertText(what)
        elif kind == "paste":
            paste(field, what)
        else:
            qtbot.keyClick(field, *KEYS[what])
        assert plain_text(field) == model.text
        assert model.text.count(PLACEHOLDER) == len(model.tokens)
    field.settle()
    assert plain_text(field) == model.text
    assert DIGITS not in model.text
    assert CARD not in model.text
    field.close()
    field.deleteLater()
