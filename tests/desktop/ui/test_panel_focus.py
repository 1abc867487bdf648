"""The panel never takes the keyboard by itself, and the focus never slides to a control nobody meant."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.focus import TYPING_PAUSE_MS
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel


@pytest.fixture
def other(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=5_000)
    return field


@pytest.mark.parametrize("name", samples.PANELS)
def test_rendering_any_state_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, theme: Theme, note: NoteModel, other: QLineEdit, name: str
) -> None:
    panel = CallPanel(theme, note, MemoryPlaces())
    qtbot.addWidget(panel)
    panel.show_state(samples.PANELS["idle"])
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    panel.show_state(samples.PANELS[name])
    qtbot.wait(20)
    assert other.hasFocus()
    assert other.isActiveWindow()
    qtbot.keyClicks(other, "123 w")
    assert other.text() == "123 w"


def test_the_flag_that_keeps_the_focus_survives_always_on_top(qtbot: QtBot, theme: Theme, note: NoteModel) -> None:
    panel = CallPanel(theme, note)
    qtbot.addWidget(panel)
    panel.set_always_on_top(True)
    assert panel.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    panel.set_always_on_top(False)
    assert not panel.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_withdraw_row_that_goes_gives_the_focus_to_the_panel(make_panel: MakePanel, qtbot: QtBot) -> None:
    two = tuple(structs.replace(one, can_withdraw=True, active=False) for one in samples.SO_FAR[:2])
    panel, heard = make_panel(samples.panel(samples.LIVE, answers_so_far=two))
    first = panel.body.answers.rows[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_X)
    assert heard.drain() == [intents.Withdraw("quality", "customer")]
    left = (structs.replace(two[0], can_withdraw=False), two[1])
    panel.show_state(samples.panel(samples.LIVE, answers_so_far=left))
    assert panel.hasFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_X)
    assert heard.drain() == []


def test_a_card_that_goes_gives_the_focus_to_the_panel(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["script"])
    button = panel.body.primary()
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    panel.show_state(samples.PANELS["recording"])
    assert panel.hasFocus()


def test_a_button_that_is_switched_off_gives_the_focus_to_the_panel(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["script"])
    button = panel.body.primary()
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    panel.show_state(samples.panel(structs.replace(samples.SCRIPT, can_mark=False)))
    assert panel.hasFocus()


@pytest.mark.parametrize("name", samples.PANELS)
def test_tab_goes_round_without_a_trap(make_panel: MakePanel, qtbot: QtBot, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    panel.setFocus()
    seen: list[QWidget] = []
    for _step in range(60):
        holder = panel.focusWidget()
        assert holder is not None
        if holder in seen and holder is seen[0]:
            break
        seen.append(holder)
        qtbot.keyClick(holder, Qt.Key.Key_Tab)
    else:
        pytest.fail("the focus never came round")
    assert len(seen) == len(set(seen))


def test_the_ring_is_inside_the_box_and_moves_nothing(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["script"])
    button = panel.body.primary()
    assert button is not None
    size = button.geometry()
    part = QRect(button.mapTo(panel, QPoint(0, 0)), button.size())
    before = panel.grab(part).toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    after = panel.grab(part).toImage()
    assert button.geometry() == size
    assert before != after
    middle = button.height() // 2
    assert after.pixelColor(1, middle).name() == "#0b6477"
    assert after.pixelColor(3, middle).name() == "#ffffff"
    assert after.pixelColor(6, middle).name() == "#0b6477"


def call(contact: str, card: ps.Card, **more: object) -> ps.PanelState:
    return structs.replace(samples.panel(card), contact_id=contact, **more)


def test_another_call_takes_the_focus_from_the_toolbar(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(call("a", samples.LIVE))
    cell = next(c for c in panel.body.toolbar.cells if c.shown is not None and c.shown.key is ps.ToolKey.MORE)
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    panel.show_state(call("b", samples.SCRIPT))
    assert panel.hasFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert not panel.menu.isVisible()
    assert heard.drain() == []  # meant for the call before


def test_keys_meant_for_the_call_before_do_nothing_on_the_one_that_came(
    qtbot: QtBot, theme: Theme, note: NoteModel
) -> None:
    now = [5_000]
    panel = CallPanel(theme, note, MemoryPlaces(), mono_ms=lambda: now[0])
    qtbot.addWidget(panel)
    heard: list[object] = []
    panel.intent.connect(heard.append)
    panel.show_state(call("a", samples.PANELS["answers"].card))
    panel.show_state(call("b", samples.PANELS["answers"].card))
    qtbot.keyClick(panel, Qt.Key.Key_1)
    assert heard == []
    now[0] += TYPING_PAUSE_MS
    qtbot.keyClick(panel, Qt.Key.Key_1)
    assert len(heard) == 1


def test_a_call_that_comes_to_an_idle_panel_takes_keys_at_once(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["idle"])
    panel.show_state(call("a", samples.SCRIPT))
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert heard.drain() == [intents.MarkRead()]


def test_a_key_shows_the_other_call_and_its_keys_count_at_once(make_panel: MakePanel, qtbot: QtBot) -> None:
    waiting = (ps.WaitingCall("b", "••• ••• 7340", samples.PANELS["idle"].recorder.title),)
    panel, heard = make_panel(call("a", samples.LIVE, waiting=waiting))
    qtbot.keyClick(panel, Qt.Key.Key_O)
    assert heard.drain() == [intents.SwitchContact("b")]
    panel.show_state(call("b", samples.SCRIPT))
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert heard.drain() == [intents.MarkRead()]
    qtbot.keyClick(panel, Qt.Key.Key_O)  # nobody waits now
    assert heard.drain() == []
