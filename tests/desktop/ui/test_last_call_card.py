"""A finished call on the panel: its keys and buttons, and what takes the focus."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.widgets.last_call import LastCall
from agent_assist.desktop.ui.widgets.last_call_card import LastCallCard
from agent_assist.desktop.ui.widgets.plain_card import IdleCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel, said_from_now

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
OPEN = intents.UseTool(ps.ToolKey.LAST)


def card(panel: CallPanel) -> LastCallCard:
    found = panel.body.card
    assert isinstance(found, LastCallCard)
    return found


def test_between_calls_it_is_opened_by_key_and_button(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["idle-last"])
    idle = panel.body.card
    assert isinstance(idle, IdleCard)
    line = idle.last
    assert isinstance(line, LastCall)
    assert line.isVisible()
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClick(panel, K.Key_B)
    assert heard.drain() == [OPEN, OPEN]
    panel.show_state(samples.PANELS["idle"])
    assert not line.isVisible()


def test_without_a_finished_call_its_line_is_not_made(make_panel: MakePanel) -> None:
    panel, _ = make_panel(samples.PANELS["idle"])
    assert isinstance(panel.body.card, IdleCard)
    assert panel.body.card.last is None


def test_its_buttons_and_keys_do_the_same(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["last-call"])
    wanted = [intents.UseTool(ps.ToolKey.NOTES), OPEN, intents.CloseCard()]
    for button in (card(panel).add, card(panel).older, card(panel).close_button):
        qtbot.mouseClick(button, LEFT)
    assert heard.drain() == wanted
    for key in (K.Key_N, K.Key_B, K.Key_Escape):
        qtbot.keyClick(panel, key)
    assert heard.drain() == wanted


def test_the_only_call_offers_no_other(make_panel: MakePanel) -> None:
    state = samples.PANELS["last-call"]
    assert isinstance(state.card, ps.LastCallCard)
    panel, _ = make_panel(structs.replace(state, card=structs.replace(state.card, more=False, notes=())))
    assert card(panel).older.isHidden()
    assert "No note was saved." in card(panel).accessibleName()


def test_it_takes_the_focus_and_is_told_as_no_call(make_panel: MakePanel) -> None:
    panel, _ = make_panel(samples.PANELS["idle-last"])
    said = said_from_now(panel)
    panel.show_state(samples.PANELS["last-call"])
    panel.voice.flush()
    assert panel.focusWidget() is card(panel)
    assert "Disclosure complete" in card(panel).accessibleName()
    assert not [words for words in said if "call:" in words.lower() or "0182" in words]


def test_the_strip_over_it_says_that_the_call_is_over(make_panel: MakePanel) -> None:
    panel, _ = make_panel(samples.PANELS["last-call"])
    assert panel.body.contact.accessibleName().startswith("Ended: ")
