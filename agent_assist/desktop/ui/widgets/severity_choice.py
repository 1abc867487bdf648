"""How severe a supervisor finds the flag that they decide: three equal cells, told by shape and name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import FilterRow
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.flow import Flow
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import META, Words
from agent_assist.domain.review import Severity

_TITLE = say("Severity: as raised, unless you change it")
_SHAPE, _EDGE = 15.0, 8.0
"""Size of the shape, and room before it and behind the name, px."""


class SeverityCell(Cell[FilterRow]):
    """One severity; checked while it is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setFixedHeight(TARGET_SMALL)

    def _show(self, shown_now: FilterRow) -> None:
        self._label = shown(tr(shown_now.label), 40)
        self.setText(self._label)
        self.setAccessibleName(self._label)
        self.setToolTip(self._label)
        self.setChecked(shown_now.active)

    def nextCheckState(self) -> None:
        """Stay as the state says; a click only asks."""

    def sizeHint(self) -> QSize:
        """Return the size that holds shape and name, px."""
        wide = QFontMetricsF(font(13, STRONG)).horizontalAdvance(self._label)
        return QSize(round(3 * _EDGE + _SHAPE + wide) + 1, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a name is not cut."""
        return self.sizeHint()

    def _paint(self, painter: QPainter, row: FilterRow) -> None:
        body = QRectF(self.rect())
        self.paint_ground(painter, body.adjusted(0, 1, 0, -1), chosen=row.active)
        shape = paint.placed(self, QRectF(_EDGE, (self.height() - _SHAPE) / 2, _SHAPE, _SHAPE))
        shapes.severity(painter, shape, row.severity, self._theme)
        name = paint.placed(self, body.adjusted(2 * _EDGE + _SHAPE, 0, 0, 0))
        face = font(13, STRONG if row.active else REGULAR)
        paint.line_of_text(painter, name, self._label, face, self._theme.color("text"), paint.leading(self))


class SeverityChoice(View[tuple[FilterRow, ...]]):
    """Hidden until a decision is chosen. Emits ChooseSeverity."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.cells = [SeverityCell(theme) for _ in Severity]
        for cell in self.cells:
            cell.clicked.connect(lambda _checked=False, pressed=cell: self._choose(pressed))
        self.setAccessibleName(tr(say("Severity")))
        row = Flow(line := QWidget(), gap=4)
        for cell in self.cells:
            row.addWidget(cell)
        below(6, Words(theme, META, "text2", wrap=True, said=_TITLE), 2, line, parent=self)

    def _show(self, rows: tuple[FilterRow, ...], _before: tuple[FilterRow, ...] | None) -> None:
        if not rows and self.isVisible():
            hand_back(self)
        for cell, row in zip(self.cells, rows, strict=False):
            cell.show_cell(row)
        self.setVisible(bool(rows))

    def set_busy(self, *, busy: bool) -> None:
        """Take no choice while the decision is saved."""
        for cell in self.cells:
            cell.setEnabled(not busy)

    def _choose(self, pressed: SeverityCell) -> None:
        if pressed.shown is not None:
            self.intent.emit(intents.ChooseSeverity(Severity(pressed.shown.key)))
