"""A new card fades in where things may move, and stands at once where they may not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.veil import FADE_MS, Veil
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples


def panel_with(qapp: QApplication, qtbot: QtBot, note: NoteModel, motion: str) -> CallPanel:
    theme = Theme("light", motion=motion)
    theme.apply(qapp)
    panel = CallPanel(theme, note, MemoryPlaces())
    theme.setParent(panel)
    qtbot.addWidget(panel)
    panel.show_state(samples.PANELS["incoming"])
    panel.resize(360, 720)
    panel.show()
    return panel


def test_a_card_fades_in_and_is_whole_after_it(qapp: QApplication, qtbot: QtBot, note: NoteModel) -> None:
    panel = panel_with(qapp, qtbot, note, "on")
    assert not panel.body.veil.lifting  # the first card is simply there
    panel.show_state(samples.PANELS["script"])
    veil = panel.body.veil
    assert veil.lifting
    assert veil.geometry() == panel.body.area.viewport().rect()
    assert veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    thin = panel.body.area.grab().toImage()
    qtbot.waitUntil(lambda: not veil.lifting, timeout=20 * FADE_MS)
    assert panel.body.area.grab().toImage() != thin


def test_the_veil_is_never_opaque(qapp: QApplication, qtbot: QtBot, note: NoteModel) -> None:
    panel = panel_with(qapp, qtbot, note, "on")
    panel.show_state(samples.PANELS["script"])
    ground = panel.grab().toImage().pixelColor(2, 300)
    shown = panel.body.area.grab().toImage()
    seen = {shown.pixelColor(x, y).rgb() for x in range(20, 340, 3) for y in range(20, 200, 3)}
    assert seen != {ground.rgb()}


def test_what_the_recorder_does_is_told_at_once(qapp: QApplication, qtbot: QtBot, note: NoteModel) -> None:
    panel = panel_with(qapp, qtbot, note, "on")
    panel.show_state(samples.PANELS["script"])
    panel.show_state(samples.PANELS["unconfirmed"])
    assert not panel.body.veil.lifting


@pytest.mark.parametrize("motion", ["off", "system"])
def test_nothing_moves_where_motion_is_reduced(qapp: QApplication, qtbot: QtBot, note: NoteModel, motion: str) -> None:
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    panel = panel_with(qapp, qtbot, note, motion)
    panel.show_state(samples.PANELS["script"])
    assert not panel.body.veil.lifting


def test_the_system_is_asked(qapp: QApplication, qtbot: QtBot, note: NoteModel) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    try:
        panel = panel_with(qapp, qtbot, note, "system")
        panel.show_state(samples.PANELS["script"])
        assert panel.body.veil.lifting
    finally:
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)


def test_keys_act_while_a_card_fades_in(qapp: QApplication, qtbot: QtBot, note: NoteModel) -> None:
    panel = panel_with(qapp, qtbot, note, "on")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow, timeout=5_000)
    heard: list[object] = []
    panel.intent.connect(heard.append)
    panel.show_state(samples.PANELS["script"])
    assert isinstance(panel.body.veil, Veil)
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert heard
