"""The practice call: the real panel in a frame that says so, and beside it a guide to its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.presenters.practice_state import LeavePractice, PracticeState
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.practice_frame import PracticeFrame
from agent_assist.desktop.ui.widgets.practice_guide import PracticeGuide
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.windows.beside import Beside
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.panel_body import LOW_BELOW
from agent_assist.desktop.ui.windows.restyle import restyle_all

SIZE = QSize(832, 792)
LEAST_SIZE = QSize(660, 290)
"""Of the window, px: a screen of 1366 x 768 at 200 %, less taskbar and title bar."""
_WIDE, _MARGIN, _NARROW, _TIGHT = 780, 32, 14, 12
"""From which width, px, the guide has the larger margin, and how large both are."""


class PracticeWindow(Themed):
    """Main thread only.

    Args:
        theme: colours and fonts.
        note_model: the note of the practice call.
        mono_ms: the clock that the panel's states count in.
        failing: what fails here is no failure of the program's own panel.

    Signals:
        intent: one value of `presenters.practice_state` per wish; the panel has its own signal.
    """

    HEARD_AS = roles.WINDOW

    intent = Signal(object)

    def __init__(self, theme: Theme, note_model: NoteModel, mono_ms: Callable[[], int], failing: Failing) -> None:
        roles.install()
        super().__init__(theme)
        self.setWindowTitle(tr(say("Agent Assist: practice call")))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(SIZE)
        self.beside = Beside(self, SIZE, LEAST_SIZE)
        """Puts the window where the real panel is not."""
        self.panel = CallPanel(theme, note_model, mono_ms=mono_ms, failing=failing)
        self.panel.setAccessibleName(tr(say("Practice panel")))
        self.panel.docking.let_go()
        self.panel.setMinimumHeight(0)
        for action in self.panel.window_actions:
            action.setVisible(False)
        self.guide = PracticeGuide(theme)
        self.guide.intent.connect(self.intent)
        self.frame = PracticeFrame(theme, self.panel)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(28)
        row.addWidget(self.guide, 1)
        row.addWidget(self.frame)
        self.setFocusProxy(self.panel)  # what the panel gives back to its window comes back to it
        theme.changed.connect(self._restyle)
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: PracticeState) -> None:
        """Show what the guide says; the panel has its own states."""
        self.guide.show_state(state)

    def show_panel(self, state: PanelState) -> None:
        """Show a state of the practice call on the panel."""
        self.panel.show_state(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on Enter while it rings: the panel means nothing by it then."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.isAutoRepeat() and self.guide.answer.isVisible():
            self.guide.answer.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the guide out for what room there is."""
        super().resizeEvent(event)
        wide, low = self.width() >= _WIDE, self.height() < LOW_BELOW
        side, upright = (_MARGIN, _MARGIN) if wide and not low else (_NARROW, _TIGHT)
        self._row.setContentsMargins(side, upright, side, upright)
        self._row.setSpacing(28 if wide else _NARROW)
        self.guide.set_low(low)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave: nothing is kept."""
        self.intent.emit(LeavePractice())
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground behind all parts."""
        QPainter(self).fillRect(self.rect(), self._theme.color("app"))

    def _restyle(self) -> None:
        restyle_all(self)
