"""The panel's real window over a real desk: what an agent has in front of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.presenters.panel_fixture import Panel


def window_of(p: Panel, bot: QtBot, app: QApplication, seen: Callable[[], None] = lambda: None) -> CallPanel:
    """Make the window of a presenter; `seen` is called for each state it shows, also one that is there for a moment."""
    theme = Theme("light")
    theme.apply(app)
    window = CallPanel(theme, p.note, MemoryPlaces(), mono_ms=p.b.clock.mono_ms)
    bot.addWidget(window)
    window.intent.connect(p.presenter.handle)

    def show(state: PanelState) -> None:
        p.states.append(state)
        window.show_state(state)
        seen()

    p.presenter._show = show
    return window


def open_window(p: Panel, window: CallPanel, bot: QtBot) -> None:
    """Show the window with what is true now, and wait until it has the keys."""
    p.presenter.refresh()
    window.present()
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow, timeout=5_000)
