"""Closing the panel puts it away, and quitting during a call asks: nobody leaves a call unlogged by one click."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel, bring_forward
from agent_assist.desktop.ui.windows.calling import Calling
from agent_assist.desktop.ui.windows.loss_question import LossQuestion, LossWords
from agent_assist.desktop.ui.windows.tray import Tray


class Stake(StrEnum):
    """What would be lost by quitting now."""

    NOTHING = "nothing"
    CALL = "call"
    RECORDING = "recording"
    """A call that is recorded, or may be."""


_QUIT = say("Quit Agent Assist")
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
        sound: whether a call sounds the system's alert.
        notify: whether a call is told by a notification while the panel is out of sight.

    Signals:
        quit_wanted: the person quits, and has been asked where that costs something.
    """

    quit_wanted = Signal()

    def __init__(
        self,
        panel: CallPanel,
        theme: Theme,
        stake: Callable[[], Stake],
        *,
        sound: bool = False,
        notify: bool = True,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._stake = stake
        self._told = False
        self._loss = LossQuestion(panel)
        self._action = QAction(tr(_QUIT), panel.menu)
        self._action.triggered.connect(self.ask)
        panel.menu.addSeparator()  # apart: nobody meets it on the way to another line
        panel.menu.addAction(self._action)
        self.tray = Tray(panel, theme, self._action)
        self.tray.wanted.connect(lambda: bring_forward(panel))
        self.tray.intent.connect(self._from_tray)
        self.calling = Calling(panel, self.tray, sound=sound, notify=notify)
        panel.installEventFilter(self)

    @property
    def question(self) -> QMessageBox | None:
        """The open question whether to quit; None while there is none."""
        return self._loss.box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the panel away instead of closing it. So `QApplication.quit` is refused; a program ends with `exit`."""
        if watched is self._panel and event.type() is QEvent.Type.Close:
            event.ignore()
            self.put_away()
            return True
        return super().eventFilter(watched, event)

    def put_away(self) -> None:
        """Hide to the tray, where there is one; else only minimise, so that the panel can be found."""
        if not self.tray.open():
            self._panel.showMinimized()
            return
        self._panel.hide()
        if not self._told:
            self._told = True
            self.tray.tell(say("Agent Assist is still running"), say("It opens when a call comes in. Quit it here."))

    def show_state(self, state: PanelState) -> None:
        """Show a state on the panel and in the tray; a call that begins brings a panel that was put away back."""
        self._panel.show_state(state)
        self._panel.guarded("call noticed", lambda: self.calling.follow(state))
        self._panel.guarded("tray", lambda: self.tray.show_state(state))

    def ask(self) -> None:
        """Quit at once where nothing is lost; else say what would be, and let the person decide."""
        stake = self._stake()
        if stake is Stake.NOTHING:
            self.quit_wanted.emit()
            return
        if self.question is None:
            self._panel.present()
        self._loss.ask(
            LossWords(
                title=_QUIT,
                case=say("A call is still on"),
                lost=_LOST[stake],
                keep=say("Keep running"),
                lose=say("Quit anyway"),
            ),
            self.quit_wanted.emit,
        )

    def release(self) -> None:
        """Let the panel close, and take the icon away: the program ends."""
        self._panel.removeEventFilter(self)
        self._loss.close()
        self.tray.close()

    def _from_tray(self, intent: object) -> None:
        """Do what was chosen in the tray; the panel shows what came of it, without the keyboard."""
        self._panel.present()
        self._panel.intent.emit(intent)
