"""The toolbar: five equal cells, 61 px high; 36 in a low panel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import Tool
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.shortcuts import pressed
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, Theme, font
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import View

HEIGHT = 61
LOW_HEIGHT = 36
_SIDE, _DOT = 8, 4.0
"""Room at the ends, and radius of the dot of what waits, px."""


class ToolCell(Cell[Tool]):
    """One cell: icon, keycap, label."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(48)
        self._low = False
        self._line = paint.KeptLine()

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Have the name above a small icon and its key, or below both."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()
            self.update()

    def _show(self, tool: Tool) -> None:
        self._label = shown(tr(tool.label), 40)
        self.setAccessibleName(self._label)
        waits = tr(tool.waits)
        self.setAccessibleDescription(f"{pressed(tool.shortcut)}. {waits}" if waits else pressed(tool.shortcut))
        self.setToolTip(waits)
        self.setEnabled(tool.enabled)

    def sizeHint(self) -> QSize:
        """Return the size that holds icon and name, px."""
        return QSize(67, (LOW_HEIGHT if self._low else HEIGHT) - 1)

    def _paint(self, painter: QPainter, tool: Tool) -> None:
        color = self._theme.color
        edge = 1 if self._low else 5
        body = QRectF(self.rect()).adjusted(4, edge, -4, -edge)
        self.paint_ground(painter, body, chosen=tool.active, hover="press" if self.isDown() else "hover")
        size, middle, words_y = (14, 24.5, 0) if self._low else (20, 16, 29)
        tone = "accent" if tool.active else "text2" if self.isEnabled() else "text3"
        key = paint.keycap_size(tool.shortcut, small=True).width() if tool.shortcut else 0.0
        left = (self.width() - size - (7 + key if key else 0)) / 2
        icon = paint.placed(self, QRectF(left, body.y() + middle - size / 2, size, size))
        paint.icon(painter, self, icon, tool.icon, color(tone).name())
        if tool.waits != EMPTY:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("surface"), 1.5))
            painter.setBrush(color("unc"))
            painter.drawEllipse(icon.topRight(), _DOT, _DOT)
        if key:
            rect = paint.placed(self, QRectF(left + size + 7, body.y(), key, 32))
            edge_tone = "ctl" if self.isEnabled() else "line"
            centre = QPointF(rect.center().x(), body.y() + middle)
            paint.keycap(painter, centre, tool.shortcut, color("text2"), color(edge_tone), small=True)
        words = "accent" if tool.active else "text" if self.isEnabled() else "text3"
        rect = QRectF(1, body.y() + words_y, self.width() - 2, 17)
        self._line.draw(painter, rect, self._label, font(12, MEDIUM), color(words), Qt.AlignmentFlag.AlignHCenter)


class Toolbar(View[tuple[Tool, ...]]):
    """The cells; without a tool it hides. Emits UseTool."""

    HEARD_AS = roles.BAR

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 1, _SIDE, 0)
        row.setSpacing(0)
        self._cells = Rows(row, self._make_cell)
        self.cells: list[ToolCell] = []
        self._low = False
        self.setVisible(False)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Be 36 px high, or 61."""
        self._low = low
        self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)
        for cell in self.cells:
            cell.set_low(low)

    def _show(self, tools: tuple[Tool, ...], _before: object) -> None:
        self.cells = self._cells.show(tools, ToolCell.show_cell)
        for cell in self.cells:
            cell.set_low(self._low)
        self.setVisible(bool(tools))

    def _use(self, cell: ToolCell) -> None:
        if cell.shown is not None:
            self.intent.emit(intents.UseTool(cell.shown.key))

    def _make_cell(self) -> ToolCell:
        cell = ToolCell(self._theme)
        cell.clicked.connect(lambda: self._use(cell))
        return cell

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground behind the cells, and the line that parts them from the card."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
