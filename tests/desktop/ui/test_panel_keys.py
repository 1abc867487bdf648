"""Keys and clicks become intents, one typed value each; single keys rest while text is typed."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.shortcuts import PANEL, REVIEW, combination, find
from agent_assist.desktop.ui.widgets.cheat_sheet import CheatSheet
from agent_assist.desktop.ui.widgets.notes_card import NotesCard
from agent_assist.desktop.ui.widgets.place_card import PlaceCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.consent import ConsentState
from tests.desktop.ui import key_samples, samples
from tests.desktop.ui.conftest import MakePanel
from tests.desktop.ui.listener import Listener

K = Qt.Key
GIVE = intents.GiveAnswer


@pytest.mark.parametrize(
    ("state", "key", "wanted"),
    [
        ("script", K.Key_Space, intents.MarkRead()),
        ("script", K.Key_Return, intents.MarkRead()),
        ("script", K.Key_G, intents.ChooseLanguage()),
        ("script-waiting", K.Key_Space, None),
        ("answers", K.Key_1, GIVE(None, ConsentState.GIVEN)),
        ("answers", K.Key_2, GIVE(None, ConsentState.REFUSED)),
        ("answers", K.Key_3, GIVE(None, ConsentState.UNKNOWN)),
        ("answers", K.Key_Z, intents.UndoLast()),
        ("undo", K.Key_Z, intents.UndoLast()),
        ("answers", K.Key_S, None),
        ("answers-standing", K.Key_S, intents.UseStanding()),
        ("answers-again", K.Key_1, GIVE(None, ConsentState.GIVEN)),
        ("answers-again", K.Key_J, intents.UseTool(ps.ToolKey.CONTEXT)),
        ("answers-again", K.Key_C, intents.TakeTurn(ps.TurnKey.MINOR)),
        ("answers-again", K.Key_T, intents.TakeTurn(ps.TurnKey.RECEIPT)),
        ("answers", K.Key_A, None),
        ("recording", K.Key_A, None),
        ("unclear", K.Key_A, intents.AskAgain()),
        ("once-more", K.Key_Escape, intents.CloseCard()),
        ("once-more", K.Key_3, GIVE(None, ConsentState.UNKNOWN)),
        ("idle", K.Key_J, None),
        ("answers", K.Key_C, None),
        ("answers", K.Key_X, None),
        ("recording", K.Key_X, intents.Withdraw("quality", "customer")),
        ("dispose", K.Key_2, intents.Dispose("erase")),
        ("own", K.Key_2, GIVE(None, ConsentState.REFUSED)),
        ("answers", K.Key_Space, None),
        ("answers", K.Key_Return, None),
        ("recording", K.Key_1, None),
        ("recording", K.Key_W, intents.Withdraw()),
        ("recording", K.Key_L, intents.UseTool(ps.ToolKey.PLACE)),
        ("incoming", K.Key_Y, intents.UseTool(ps.ToolKey.WHY)),
        ("recording", K.Key_N, intents.UseTool(ps.ToolKey.NOTES)),
        ("recording", K.Key_P, intents.UseTool(ps.ToolKey.PAYMENT)),
        ("payment", K.Key_P, intents.UseTool(ps.ToolKey.PAYMENT)),
        ("payment", K.Key_Plus, intents.MoreTime()),
        ("payment", K.Key_Return, None),
        ("context", K.Key_Escape, intents.CloseCard()),
        ("context", K.Key_1, intents.TakeTurn(ps.TurnKey.JOINED)),
        ("context", K.Key_2, intents.TakeTurn(ps.TurnKey.MINOR)),
        ("context", K.Key_3, None),
        ("context", K.Key_L, intents.UseTool(ps.ToolKey.PLACE)),
        ("context", K.Key_Y, intents.UseTool(ps.ToolKey.WHY)),
        ("context-open", K.Key_2, intents.TakeTurn(ps.TurnKey.LEFT)),
        ("idle-last", K.Key_B, intents.UseTool(ps.ToolKey.LAST)),
        ("two-calls", K.Key_O, intents.SwitchContact("c2")),
        ("why", K.Key_Escape, intents.CloseCard()),
        ("unconfirmed", K.Key_Enter, intents.Acknowledge("recorder-start")),
        ("wrapup", K.Key_Return, intents.FinishCall()),
        ("wrapup", K.Key_F12, None),
    ],
)
def test_a_key_becomes_an_intent(make_panel: MakePanel, qtbot: QtBot, state: str, key: K, wanted: object) -> None:
    panel, heard = make_panel(samples.PANELS[state])
    qtbot.keyClick(panel, key)
    assert heard.drain() == ([] if wanted is None else [wanted])


def test_shift_turns_the_way_of_the_language_key(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["script"])
    qtbot.keyClick(panel, K.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert heard.drain() == [intents.ChooseLanguage(back=True)]
    qtbot.keyClick(panel, K.Key_N, Qt.KeyboardModifier.ShiftModifier)  # elsewhere Shift is not looked at
    assert heard.drain() == [intents.UseTool(ps.ToolKey.NOTES)]


def test_a_tool_that_is_off_has_a_key_that_is_off(make_panel: MakePanel, qtbot: QtBot) -> None:
    off = tuple(structs.replace(tool, enabled=False) for tool in samples.tools())
    row = ps.InForce(tuple(structs.replace(cell, enabled=False) for cell in samples.IN_FORCE.cells))
    panel, heard = make_panel(structs.replace(samples.PANELS["recording"], toolbar=off, in_force=row))
    for key in (K.Key_W, K.Key_L, K.Key_P, K.Key_N, K.Key_J):
        qtbot.keyClick(panel, key)
    assert heard.drain() == []


def test_no_lit_row_no_answer(make_panel: MakePanel, qtbot: QtBot) -> None:
    card = samples.answers()
    rows = tuple(structs.replace(row, active=False) for row in card.rows)
    panel, heard = make_panel(samples.panel(structs.replace(card, rows=rows)))
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == []


def click(qtbot: QtBot, panel: QWidget, name: str) -> None:
    found = [b for b in panel.findChildren(QPushButton) if b.isVisible() and b.accessibleName() == name]
    assert len(found) == 1, [b.accessibleName() for b in panel.findChildren(QPushButton) if b.isVisible()]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("state", "name", "wanted"),
    [
        ("script", "I have read it", intents.MarkRead()),
        ("script", "Script language: English. Press for the next one.", intents.ChooseLanguage()),
        ("answers", "Recording for training: Yes", GIVE("training", ConsentState.GIVEN)),
        ("answers", "Automated transcript: No", GIVE("transcript", ConsentState.REFUSED)),
        ("answers", "Recording for quality: Unclear", GIVE("quality", ConsentState.UNKNOWN)),
        ("answers", "Correct, 8 s left", intents.UndoLast("quality")),
        ("answers-standing", "Use these answers", intents.UseStanding()),
        ("dispose", "Erase it", intents.Dispose("erase")),
        ("recording", "Withdraw: Recording for quality", intents.Withdraw("quality", "customer")),
        ("undo", "Undo, 8 s", intents.UndoLast()),
        ("incoming", "Why?", intents.UseTool(ps.ToolKey.WHY)),
        ("why", "Hide", intents.UseTool(ps.ToolKey.WHY)),
        ("unconfirmed", "Understood", intents.Acknowledge("recorder-start")),
        ("notes", "Save the note", intents.SaveNote()),
        ("wrapup", "Finish call", intents.FinishCall()),
        ("offline", "Show \u2066••• ••• 7340\u2069", intents.SwitchContact("c2")),
    ],
)
def test_a_click_becomes_an_intent(make_panel: MakePanel, qtbot: QtBot, state: str, name: str, wanted: object) -> None:
    panel, heard = make_panel(samples.PANELS[state])
    click(qtbot, panel, name)
    assert heard.drain() == [wanted]


def test_each_tool_cell_asks_for_its_tool(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["recording"])
    for cell in panel.body.toolbar.cells:
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    panel.menu.close()
    tools = [tool.key for tool in samples.tools() if tool.key is not ps.ToolKey.MORE]  # that one opens the menu
    assert heard.drain() == [intents.UseTool(key) for key in tools]
    widths = {cell.width() for cell in panel.body.toolbar.cells}
    assert max(widths) - min(widths) <= 1


def place_card(panel: CallPanel) -> PlaceCard:
    card = panel.body.card
    assert isinstance(card, PlaceCard)
    return card


def test_a_place_is_found_without_accents_and_chosen_by_key(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["place"])
    search = place_card(panel).picks.search.edit
    assert search.hasFocus()
    qtbot.keyClicks(search, "mexico")
    qtbot.keyClick(search, K.Key_Return)
    assert heard.drain() == [intents.LearnPlace("MX")]


def test_no_place_is_chosen_beforehand_and_arrows_move(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["place"])
    search = place_card(panel).picks.search.edit
    qtbot.keyClick(search, K.Key_Return)
    assert heard.drain() == []
    qtbot.keyClick(search, K.Key_Down)
    qtbot.keyClick(search, K.Key_Down)
    qtbot.keyClick(search, K.Key_Return)
    assert heard.drain() == [intents.LearnPlace("ES")]
    qtbot.keyClicks(search, "no such place")
    qtbot.keyClick(search, K.Key_Return)
    assert heard.drain() == []


def test_an_exact_code_comes_first(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["place"])
    search = place_card(panel).picks.search.edit
    qtbot.keyClicks(search, "de")
    qtbot.keyClick(search, K.Key_Return)
    assert heard.drain() == [intents.LearnPlace("DE")]


def test_letters_are_text_while_the_note_has_the_focus(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["notes"])
    card = panel.body.card
    assert isinstance(card, NotesCard)
    assert card.field.hasFocus()
    qtbot.keyClicks(card.field, "w 1 2 3 z l n y m ")
    assert heard.drain() == []
    assert card.field.toPlainText() == "w 1 2 3 z l n y m "
    qtbot.keyClick(card.field, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(card.field, K.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert heard.drain() == [intents.SaveNote(), intents.SaveNote()]
    qtbot.keyClick(card.field, K.Key_Escape)
    assert heard.drain() == [intents.CloseCard()]


class Clock:
    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def test_letters_in_flow_do_nothing_when_an_event_closes_the_note(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["notes"])
    clock = Clock()
    panel.guard._mono_ms = clock
    panel.show_state(samples.PANELS["unconfirmed"])
    for _letter in range(5):
        clock.now += 400
        qtbot.keyClick(panel, K.Key_W)
        qtbot.keyClick(panel, K.Key_Return)
    assert heard.drain() == []
    clock.now += 1_500
    qtbot.keyClick(panel, K.Key_W)
    assert heard.drain() == [intents.Withdraw()]


def test_leaving_the_note_by_oneself_lets_keys_work_at_once(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["notes"])
    qtbot.keyClick(panel.focusWidget(), K.Key_Escape)
    panel.show_state(samples.PANELS["recording"])
    heard.drain()
    qtbot.keyClick(panel, K.Key_W)
    assert heard.drain() == [intents.Withdraw()]


def test_the_cheat_sheet_lists_the_table_and_closes(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    qtbot.keyClick(panel, K.Key_F1)
    sheet = panel.lies_over
    assert isinstance(sheet, CheatSheet)
    everywhere = ["In every window", "No keys are chosen for this. IT can set them."]
    assert [words for words in sheet.words() if words != "Keys"] == [*(s.words.plain() for s in PANEL), *everywhere]
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == []
    qtbot.keyClick(panel, K.Key_Escape)
    assert panel.lies_over is None
    assert heard.drain() == []


def test_the_cheat_sheet_lists_chosen_keys_of_every_window_first(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    panel.global_keys = key_samples.ROWS
    qtbot.keyClick(panel, K.Key_F1)
    sheet = panel.lies_over
    assert isinstance(sheet, CheatSheet)
    listed = [words for words in sheet.words() if words != "Keys"]
    assert listed[:8] == [
        "In every window",
        "Show Agent Assist",
        "Payment step: pause or resume",
        "Doesn't work: another program uses it",
        "Withdraw all consents",
        "Doesn't work: this keyboard types a character with it",
        "In this window",
        "Sentence read",
    ]
    assert len(listed) == 7 + len(PANEL)


@pytest.mark.parametrize("by", ["key", "click", "space"])
def test_the_menu_opens_by_its_key_and_by_its_cell_at_the_same_place(
    make_panel: MakePanel, qtbot: QtBot, by: str
) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    qtbot.keyClick(panel, K.Key_M)
    qtbot.waitUntil(panel.menu.isVisible, timeout=5_000)
    place = panel.menu.pos()
    panel.menu.close()
    panel.menu.move(0, 0)
    cell = next(c for c in panel.body.toolbar.cells if c.shown is not None and c.shown.key is ps.ToolKey.MORE)
    if by == "key":
        qtbot.keyClick(panel, K.Key_M)
    elif by == "click":
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(cell, K.Key_Space)
    qtbot.waitUntil(panel.menu.isVisible, timeout=5_000)
    assert panel.menu.pos() == place
    panel.menu.close()
    assert heard.drain() == []
    assert len(panel.menu.actions()) == 3


def test_a_held_key_acts_once(make_panel: MakePanel, qtbot: QtBot) -> None:
    from PySide6.QtGui import QKeyEvent

    panel, heard = make_panel(samples.PANELS["answers"])
    for repeat in (False, True, True, True):
        press = QKeyEvent(QKeyEvent.Type.KeyPress, K.Key_1, Qt.KeyboardModifier.NoModifier, "1", repeat)
        QApplication.sendEvent(panel, press)
    assert heard.drain() == [GIVE(None, ConsentState.GIVEN)]
    assert qtbot is not None


@pytest.mark.parametrize("table", [PANEL, REVIEW], ids=["panel", "review"])
def test_no_key_means_two_things(table: tuple[object, ...]) -> None:
    keys = [combination(key).toCombined() for shortcut in table for key in shortcut.keys]  # type: ignore[attr-defined]
    assert len(keys) == len(set(keys))
    for shortcut in table:
        for key in shortcut.keys:  # type: ignore[attr-defined]
            assert find(table, combination(key)) is shortcut  # type: ignore[arg-type]


def test_the_whole_call_goes_by_keyboard_alone(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["script"])
    qtbot.keyClick(panel, K.Key_Space)
    panel.show_state(samples.panel(samples.answers(None)))
    for key in (K.Key_1, K.Key_2, K.Key_3):
        qtbot.keyClick(panel, key)
    panel.show_state(samples.PANELS["recording"])
    qtbot.keyClick(panel, K.Key_N)
    panel.show_state(samples.PANELS["notes"])
    field = panel.focusWidget()
    qtbot.keyClicks(field, "call back")
    qtbot.keyClick(field, K.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, K.Key_Escape)
    panel.show_state(samples.PANELS["recording"])
    qtbot.keyClick(panel, K.Key_W)
    panel.show_state(samples.PANELS["wrapup"])
    qtbot.keyClick(panel, K.Key_Return)
    assert [type(intent).__name__ for intent in heard.drain()] == [
        "MarkRead",
        "GiveAnswer",
        "GiveAnswer",
        "GiveAnswer",
        "UseTool",
        "SaveNote",
        "CloseCard",
        "Withdraw",
        "FinishCall",
    ]


def test_thousands_of_answers_through_real_signals(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    for _turn in range(1_500):
        qtbot.keyClick(panel, K.Key_2)
    assert heard.drain() == [GIVE(None, ConsentState.REFUSED)] * 1_500


def test_listener_drains() -> None:
    heard = Listener()
    heard.take(1)
    assert heard.drain() == [1]
    assert heard.drain() == []
