"""What is in force on this call: place, people, rule, and what else is due. Each opens its card; none acts.

Long words go to two lines, then end with "…"; a tooltip has all of them.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import InForce, InForceCell, ToolKey
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.shortcuts import pressed
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.tokens import CARD_OUTER, RADIUS_SMALL
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import S, View
from agent_assist.desktop.ui.widgets.words import META_MEDIUM, Words

HEIGHT = 40
CELL_HEIGHT = 36
_ICON, _ICON_X, _WORDS_X, _END, _KEY = 16, 6, 25, 5, 21
_WIDEST, _LEAST = 176, 110
"""Width up to which a cell asks for room for its words on one line, and up to which no word is cut, px."""
_LONGEST = 600


class InForceButton(Cell[InForceCell]):
    """One of them: icon, words, the key that opens its card. Amber where something is to be found out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(CELL_HEIGHT)
        self._wide = self._least = _LEAST
        self._words = Words(theme, META_MEDIUM, wrap=True, most_lines=2)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(_WORDS_X, 0, _KEY + _END, 0)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)

    def _show(self, cell: InForceCell) -> None:
        self._label = shown(tr(cell.words), _LONGEST)
        name = shown(tr(cell.name), _LONGEST)
        self.setAccessibleName(f"{name}: {self._label}")
        self.setAccessibleDescription(pressed(cell.shortcut))
        self.setToolTip(self._label)
        self._words.set_tone("unc" if cell.open else "text")
        self._words.say(self._label)
        self._wide = _width(self._label, _WIDEST)
        self._least = max((_width(word, _LEAST) for word in self._label.split()), default=_LEAST)
        self.updateGeometry()
        self.setEnabled(cell.enabled)

    def sizeHint(self) -> QSize:
        """Return the size of a cell; the cells share the row by what their words need."""
        return QSize(self._wide, CELL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; words may be elided, the key never."""
        return QSize(self._least, CELL_HEIGHT)

    def _paint(self, painter: QPainter, cell: InForceCell) -> None:
        color = self._theme.color
        body = QRectF(self.rect())
        ground, words, edge = ("unc_bg", "unc", "unc_shape") if cell.open else ("surface", "text", "line")
        hover = self.isEnabled() and (self.isDown() or self.underMouse()) and not cell.open
        paint.box(
            painter, body, RADIUS_SMALL, color("hover" if hover else ground), color(edge), self._theme.tokens.stroke
        )
        icon = paint.placed(self, QRectF(_ICON_X, (self.height() - _ICON) / 2, _ICON, _ICON))
        paint.icon(painter, self, icon, cell.icon, color(words if cell.open else "text2").name())
        if cell.shortcut and self.isEnabled():
            width = paint.keycap_size(cell.shortcut, small=True).width()
            cap = paint.placed(self, QRectF(self.width() - _END - width, 0, width, self.height()))
            paint.keycap(painter, cap.center(), cell.shortcut, color("text2"), color("ctl"), small=True)
        if self.hasFocus():
            paint.focus_ring(painter, body, RADIUS_SMALL, self._theme)


def _width(words: str, most: int) -> int:
    """Return the width of a cell that holds the words on one line, px; at most `most`."""
    wide = QFontMetricsF(font(META_MEDIUM.px, META_MEDIUM.weight)).horizontalAdvance(words)
    return min(_WORDS_X + math.ceil(wide) + 3 + _KEY + _END, most)


class _Row(View[S]):
    """A low row that is hidden while it has nothing to show. Emits UseTool."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(CARD_OUTER, 2, CARD_OUTER, 2)
        self.setVisible(False)


class InForceRow(_Row[InForce | None]):
    """Place, people and rule of the call; hidden while no call is on. Emits UseTool."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._row.setSpacing(4)
        self._rows = Rows(self._row, self._make_cell)
        self.cells: list[InForceButton] = []

    def _show(self, state: InForce | None, _before: object) -> None:
        cells = state.cells if state is not None else ()
        self.cells = self._rows.show(cells, InForceButton.show_cell)
        self.setVisible(bool(cells))

    def _make_cell(self) -> InForceButton:
        cell = InForceButton(self._theme)
        cell.clicked.connect(lambda: self._use(cell))
        return cell

    def _use(self, cell: InForceButton) -> None:
        if cell.shown is not None:
            self.intent.emit(intents.UseTool(cell.shown.key))


class DutyRow(_Row[InForceCell | None]):
    """The further duty that is acted on now; its key says why. Hidden while there is none. Emits UseTool."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.cell = InForceButton(theme)
        self.cell.clicked.connect(self._use)
        self._row.addWidget(self.cell)

    def _show(self, state: InForceCell | None, _before: object) -> None:
        if state is not None:
            self.cell.show_cell(state)
        self.setVisible(state is not None)

    def _use(self) -> None:
        self.intent.emit(intents.UseTool(ToolKey.WHY))
