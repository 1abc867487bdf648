"""The card of `J` is read when it opens, and the focus goes back to where it came from."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.widgets.context_card import ContextCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel

K = Qt.Key


def card(panel: CallPanel) -> ContextCard:
    found = panel.body.card
    assert isinstance(found, ContextCard)
    return found


def test_it_is_read_whole_when_it_opens(make_panel: MakePanel) -> None:
    panel, _ = make_panel(samples.PANELS["answers"])
    panel.show_state(samples.PANELS["context"])
    assert panel.focusWidget() is card(panel)
    told = card(panel).accessibleName()
    for words in ("California", "Said on this call", "Ms Okafor", "Ask first", "Policy pack 2026.11.2"):
        assert words in told


def test_the_focus_goes_back_to_the_cell_that_opened_it(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    cell = panel.body.in_force.cells[1]
    cell.setFocus()
    qtbot.keyClick(cell, K.Key_Space)
    assert heard.drain() == [intents.UseTool(ps.ToolKey.CONTEXT)]
    panel.show_state(samples.PANELS["context"])
    assert panel.focusWidget() is card(panel)
    qtbot.keyClick(card(panel), K.Key_Escape)
    assert heard.drain() == [intents.CloseCard()]
    panel.show_state(samples.PANELS["answers"])
    assert panel.focusWidget() is cell


def test_a_cell_that_is_off_meanwhile_gets_no_focus(make_panel: MakePanel) -> None:
    panel, _ = make_panel(samples.PANELS["answers"])
    panel.body.in_force.cells[1].setFocus()
    panel.show_state(samples.PANELS["context"])
    row = ps.InForce(tuple(structs.replace(cell, enabled=False) for cell in samples.IN_FORCE.cells))
    panel.show_state(structs.replace(samples.PANELS["payment"], in_force=row))
    assert panel.focusWidget() is panel


def test_with_another_call_the_window_has_the_focus(make_panel: MakePanel) -> None:
    panel, _ = make_panel(structs.replace(samples.PANELS["answers"], contact_id="c-1"))
    panel.body.in_force.cells[1].setFocus()
    panel.show_state(structs.replace(samples.PANELS["context"], contact_id="c-1"))
    panel.show_state(structs.replace(samples.PANELS["script"], contact_id="c-2"))
    assert panel.focusWidget() is panel


def test_a_digit_for_the_people_never_answers_for_the_customer(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    panel.show_state(samples.PANELS["context"])
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == [intents.TakeTurn(ps.TurnKey.JOINED)]
    panel.show_state(samples.PANELS["answers"])
    qtbot.keyClick(panel, K.Key_1)  # pressed twice
    assert heard.drain() == []


@pytest.mark.parametrize("place", range(2))
def test_its_choices_are_pressed_with_the_pointer_too(make_panel: MakePanel, qtbot: QtBot, place: int) -> None:
    panel, heard = make_panel(samples.PANELS["context"])
    qtbot.mouseClick(card(panel).choices[place], Qt.MouseButton.LeftButton)
    assert heard.drain() == [intents.TakeTurn((ps.TurnKey.JOINED, ps.TurnKey.MINOR)[place])]


def test_no_word_of_the_row_is_cut_where_all_three_are_short_of_room(make_panel: MakePanel) -> None:
    panel, _ = make_panel(samples.PANELS["context-open"])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    cells = panel.body.in_force.cells
    assert cells[-1].geometry().right() < panel.width()
    for cell in cells:
        assert cell.width() >= cell.minimumSizeHint().width()
