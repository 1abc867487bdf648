"""The list of calibration rounds: those with something to judge first, as the server orders them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters import rounds_intents
from agent_assist.desktop.presenters.rounds_state import RoundLine
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import REGULAR, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.cell import Cell
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import View

_SIDE, _TOP, _LINE, _MOST_LINES = 18, 10, 18, 3
_DOT = 8


class RoundButton(Cell[RoundLine]):
    """One round; checked while it is the one that is shown. A dot stands before what waits to be judged."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QSizePolicy.Policy.Fixed)
        self._lines: list[tuple[str, str, int]] = []
        self.setCheckable(True)
        self.setFixedHeight(2 * _TOP + 3 * _LINE)

    def _show(self, line: RoundLine) -> None:
        self.setChecked(line.selected)
        words = [shown(tr(one), 120) for one in (line.title, line.told, line.ends)]
        self._label = ", ".join(words)
        self.setAccessibleName(self._label)
        self.setToolTip(self._label)
        self._measure()

    def _measure(self) -> None:
        """Break the words into lines of this width."""
        if self.shown is None:
            return
        line, room = self.shown, self.width() - 2 * _SIDE
        self._lines = []
        for words, tone, weight, left in (
            (tr(line.title), "text", STRONG, 0),
            (tr(line.told), "accent" if line.waits else "text2", STRONG if line.waits else REGULAR, 1),
            (tr(line.ends), "text2", REGULAR, 0),
        ):
            width = room - (_DOT + 6 if left and line.waits else 0)
            face = font(13 if weight == STRONG and not left else 12, weight)
            parts = paint.broken(shown(words, 120), face, max(width, 60), _MOST_LINES)
            self._lines += [(part, tone, weight) for part in parts]
        self.setFixedHeight(2 * _TOP + _LINE * len(self._lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the words need in this width."""
        super().resizeEvent(event)
        self._measure()

    def nextCheckState(self) -> None:
        """Stay as the state says; a click only asks."""

    def sizeHint(self) -> QSize:
        """Return the size that holds the words, px."""
        return QSize(240, self.height())

    def _paint(self, painter: QPainter, line: RoundLine) -> None:
        self.paint_ground(painter, QRectF(self.rect()).adjusted(8, 2, -8, -2), chosen=line.selected)
        dotted = False
        for place, (words, tone, weight) in enumerate(self._lines):
            waits = line.waits and tone == "accent"
            left = _SIDE + (_DOT + 6 if waits else 0)
            top = float(_TOP + place * _LINE)
            if waits and not dotted:
                dotted = True
                dot = paint.placed(self, QRectF(_SIDE, top + (_LINE - _DOT) / 2, _DOT, _DOT))
                paint.box(painter, dot, _DOT / 2, self._theme.color("fill"))
            room = paint.placed(self, QRectF(left, top, self.width() - left - _SIDE, _LINE))
            face = font(13 if place == 0 else 12, weight)
            paint.line_of_text(painter, room, words, face, self._theme.color(tone), paint.leading(self))


class RoundList(View[tuple[RoundLine, ...]]):
    """Emits SelectRound."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        column = below(parent=self)
        self._rows = Rows(column, self._make_row)
        self.rows: list[RoundButton] = []

    def _show(self, lines: tuple[RoundLine, ...], _before: object) -> None:
        self.rows = self._rows.show(lines, RoundButton.show_cell)

    def step(self, by: int) -> None:
        """Show the next (1) or the previous (-1) round."""
        lines = self._state or ()
        here = next((at for at, line in enumerate(lines) if line.selected), -1)
        place = max(here + by, 0)
        if place < len(lines) and place != here:
            self.intent.emit(rounds_intents.SelectRound(lines[place].id))

    def _make_row(self) -> RoundButton:
        row = RoundButton(self._theme)
        row.clicked.connect(lambda: self._select(row))
        return row

    def _select(self, row: RoundButton) -> None:
        if row.shown is not None:
            self.intent.emit(rounds_intents.SelectRound(row.shown.id))
