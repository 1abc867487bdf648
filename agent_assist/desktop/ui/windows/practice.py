"""The practice call: the real panel in a frame that says so, and beside it a guide to its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.presenters.practice_state import LeavePractice, Lesson, Mark, PracticeState
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.practice_frame import PracticeFrame
from agent_assist.desktop.ui.widgets.practice_guide import PracticeGuide
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.panel_body import LOW_BELOW
from agent_assist.desktop.ui.windows.restyle import restyle_all
from agent_assist.desktop.ui.windows.side_window import SideWindow

SIZE = QSize(832, 792)
LEAST_SIZE = QSize(660, 290)
"""Of the window, px: a screen of 1366 x 768 at 200 %, less taskbar and title bar."""
_WIDE, _MARGIN, _NARROW, _TIGHT = 780, 32, 14, 12
"""From which width, px, the guide has the larger margin, and how large both are."""


_TOOLS = frozenset({Lesson.PAYMENT, Lesson.PLACE, Lesson.WITHDRAW, Lesson.NOTE})
"""Lessons about a cell of the toolbar."""
_LINE, _DOT = 2, 4
"""Width of the line from a lesson to its control, and radius of the dot at its end, px."""


class PracticeWindow(SideWindow):
    """Main thread only.

    Args:
        theme: colours and fonts.
        note_model: the note of the practice call.
        mono_ms: the clock that the panel's states count in.
        failing: what fails here is no failure of the program's own panel.

    Signals:
        intent: one value of `presenters.practice_state` per wish; the panel has its own signal.
    """

    def __init__(self, theme: Theme, note_model: NoteModel, mono_ms: Callable[[], int], failing: Failing) -> None:
        super().__init__(theme, SIZE, LEAST_SIZE)
        self.setWindowTitle(tr(say("Agent Assist: practice call")))
        self.panel = CallPanel(theme, note_model, mono_ms=mono_ms, failing=failing)
        self.panel.setAccessibleName(tr(say("Practice panel")))
        self.panel.docking.let_go()
        self.panel.setMinimumHeight(0)
        for action in self.panel.window_actions:
            action.setVisible(False)
        self.guide = PracticeGuide(theme)
        self.guide.intent.connect(self.intent)
        self.frame = PracticeFrame(theme, self.panel)
        self._lesson: Lesson | None = None
        self._draw_soon = pause(self, 0, self.update)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(28)
        row.addWidget(self.guide, 1)
        row.addWidget(self.frame)
        self.setFocusProxy(self.panel)  # what the panel gives back to its window comes back to it
        theme.changed.connect(self._restyle)
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: PracticeState) -> None:
        """Show what the guide says; the panel has its own states."""
        self._lesson = next((row.lesson for row in state.rows if row.mark is Mark.OPEN), None)
        self.guide.show_state(state)
        self._draw_soon.start()

    def show_panel(self, state: PanelState) -> None:
        """Show a state of the practice call on the panel."""
        self.panel.show_state(state)
        self._draw_soon.start()

    def pointer(self) -> tuple[QPoint, QPoint] | None:
        """Return from where to where the line from the open lesson to its control goes, in the gap between both.

        None while no lesson is open, or its row is scrolled away.
        """
        row = next((one for one in self.guide.rows if one.is_open and one.isVisible()), None)
        if row is None or self._lesson is None or self.guide.answer.isVisible():
            return None
        start, end = _middle(row, self), _middle(self._control(self._lesson), self)
        if not self.guide.geometry().contains(start) or not self.frame.geometry().contains(end):
            return None
        frame, half = self.frame.geometry(), row.width() // 2
        if start.x() < frame.left():
            return QPoint(start.x() + half, start.y()), QPoint(frame.left(), end.y())
        return QPoint(start.x() - half, start.y()), QPoint(frame.right(), end.y())

    def _control(self, lesson: Lesson) -> QWidget:
        """Return the part of the panel that a lesson is about."""
        body = self.panel.body
        if lesson in _TOOLS:
            return body.toolbar
        if lesson is Lesson.UNDO and body.undo.isVisible():
            return body.undo
        button = body.primary()
        return button if button is not None and button.isVisible() and lesson is not Lesson.ANSWER else body.area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on Enter while it rings, hear her again on H: the panel means nothing by either then."""
        again = event.key() == Qt.Key.Key_H and event.modifiers() == Qt.KeyboardModifier.NoModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.isAutoRepeat() and self.guide.answer.isVisible():
            self.guide.answer.click()
        elif again and not event.isAutoRepeat() and self.guide.again.isVisible():
            self.guide.again.click()
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground behind all parts, and the line to what is meant."""
        super().paintEvent(event)
        line = self.pointer()
        if line is not None:
            painter = QPainter(self)
            start, end = line
            half = (start.x() + 3 * end.x()) // 4
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("fill"), _LINE))
            painter.drawPolyline([start, QPoint(half, start.y()), QPoint(half, end.y()), end])
            painter.setBrush(self._theme.color("fill"))
            painter.drawEllipse(end, _DOT, _DOT)

    def _restyle(self) -> None:
        restyle_all(self)


def _middle(part: QWidget, window: QWidget) -> QPoint:
    """Return the middle of a part in the coordinates of its window."""
    return part.mapTo(window, part.rect().center())
