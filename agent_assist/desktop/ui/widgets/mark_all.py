"""The box in the head of the queue that selects all rows shown, or none: empty, ticked, or with a dash for some."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from agent_assist.desktop.presenters.review_state import QueueRow
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.models.queue_columns import MARK
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_BADGE
from agent_assist.desktop.ui.widgets.cell import pressable

BOX = 30
"""Width of what takes a click, px."""


class MarkAllBox(QCheckBox):
    """A real check box of three states, painted as the boxes of the rows. A click only asks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTristate(True)
        self.setAccessibleName(tr(say("Select all contacts shown")))
        self.setToolTip(f"{self.accessibleName()} (Ctrl+A)")
        pressable(self, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show whether all rows are selected, some, or none."""
        marked = sum(row.marked for row in rows)
        some = Qt.CheckState.PartiallyChecked if marked else Qt.CheckState.Unchecked
        self.setCheckState(Qt.CheckState.Checked if rows and marked == len(rows) else some)
        self.setEnabled(bool(rows))
        shown = say("{n} of {of} contacts shown are selected", n=marked, of=len(rows))
        self.setAccessibleDescription(tr(shown))
        self.update()

    def nextCheckState(self) -> None:
        """Stay as the state says."""

    def hitButton(self, _position: QPoint) -> bool:
        """Take a click anywhere in it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its tick or dash, and the ring of the focus."""
        painter, color, body = QPainter(self), self._theme.color, QRectF(self.rect())
        if self.hasFocus():
            paint.focus_ring(painter, body.adjusted(1, 1, -1, -1), RADIUS_BADGE, self._theme)
        box = QRectF(0, 0, MARK, MARK)
        box.moveCenter(body.center())
        state, stroke = self.checkState(), 1.5 if self._theme.tokens.stroke == 1 else 2
        marked = state is not Qt.CheckState.Unchecked
        paint.box(painter, box, 4, color("ink" if marked else "surface"), color("ink" if marked else "ctl"), stroke)
        if state is Qt.CheckState.Checked:
            paint.icon(painter, self, box.adjusted(2, 2, -2, -2), "check", color("on_ink").name())
        elif marked:
            painter.fillRect(QRectF(box.x() + 4, box.center().y() - 1, MARK - 8, 2), color("on_ink"))
