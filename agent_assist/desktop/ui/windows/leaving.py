"""Closing the panel puts it away, and quitting during a call asks: nobody leaves a call unlogged by one click."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon

from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.icons import pixmap
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel

TRAY_PX = 64
"""Size of the tray's icon; the system scales it down."""


class Stake(StrEnum):
    """What would be lost by quitting now."""

    NOTHING = "nothing"
    CALL = "call"
    RECORDING = "recording"
    """A call that is recorded, or may be."""


_LOST = {
    Stake.CALL: say("If you quit now, the end of this call and any further answers are not logged."),
    Stake.RECORDING: say(
        "This call may be recorded. If you quit now, you can't see whether it stops, and the rest is not logged."
    ),
}


class Leaving(QObject):
    """Takes the close button and the wish to quit. Main thread only.

    Args:
        panel: the window.
        theme: colours of the tray's icon.
        stake: tells what would be lost now.

    Signals:
        quit_wanted: the person quits, and has been asked where that costs something.
    """

    quit_wanted = Signal()

    def __init__(self, panel: CallPanel, theme: Theme, stake: Callable[[], Stake]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._theme = theme
        self._stake = stake
        self._shown_for = ""
        self._told = False
        self.question: QMessageBox | None = None
        """The open question whether to quit; None while there is none."""
        self.tray: QSystemTrayIcon | None = None
        self._action = QAction(tr(say("Quit Agent Assist")), panel.menu)
        self._action.triggered.connect(self.ask)
        panel.menu.addAction(self._action)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the panel away instead of closing it. So `QApplication.quit` is refused; a program ends with `exit`."""
        if watched is self._panel and event.type() is QEvent.Type.Close:
            event.ignore()
            self.put_away()
            return True
        return super().eventFilter(watched, event)

    def put_away(self) -> None:
        """Hide to the tray, where there is one; else only minimise, so that the panel can be found."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._panel.showMinimized()
            return
        tray = self._make_tray()
        self._panel.hide()
        if not self._told:
            self._told = True
            title, body = say("Agent Assist is still running"), say("It opens when a call comes in. Quit it here.")
            tray.showMessage(tr(title), tr(body), tray.icon())

    def show_state(self, state: PanelState) -> None:
        """Show a state on the panel; a call that begins brings a panel that was put away back, without the keyboard."""
        self._panel.show_state(state)
        if state.contact_id and state.contact_id != self._shown_for and self._panel.isHidden():
            self._panel.present()
        self._shown_for = state.contact_id

    def ask(self) -> None:
        """Quit at once where nothing is lost; else say what would be, and let the person decide."""
        stake = self._stake()
        if stake is Stake.NOTHING:
            self.quit_wanted.emit()
            return
        if self.question is not None:
            self.question.raise_()
            return
        self._panel.present()
        box = self.question = QMessageBox(self._panel)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr(say("Quit Agent Assist")))
        box.setText(tr(say("A call is still on")))
        box.setInformativeText(tr(_LOST[stake]))
        stay = box.addButton(tr(say("Keep running")), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(tr(say("Quit anyway")), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self.quit_wanted)
        box.finished.connect(self._answered)
        box.open()

    def release(self) -> None:
        """Let the panel close, and take the icon away: the program ends."""
        self._panel.removeEventFilter(self)
        self._answered()
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None

    def _answered(self) -> None:
        box, self.question = self.question, None
        if box is not None:
            box.hide()
            box.deleteLater()

    def _make_tray(self) -> QSystemTrayIcon:
        if self.tray is None:
            icon = QIcon(pixmap("shield-check", TRAY_PX, self._theme.color("accent").name(), 1.0))
            self.tray = QSystemTrayIcon(icon, self)
            self.tray.setToolTip(tr(say("Agent Assist")))
            menu = QMenu(self._panel)
            menu.addAction(tr(say("Show Agent Assist"))).triggered.connect(self._panel.present)
            menu.addAction(self._action)
            self.tray.setContextMenu(menu)
            self.tray.activated.connect(self._clicked)
            self.tray.show()
        return self.tray

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._panel.present()
