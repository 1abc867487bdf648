"""Rows that take the focus and the keys themselves, so that no single button in them ever has the focus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent

from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_ROW
from agent_assist.desktop.ui.widgets.themed import Themed


class FocusedRow(Themed):
    """A row of answers. The lit one is the row that the keys act on. Main thread only.

    Signals:
        intent: one value of `presenters.intents` per wish.
        focused: whether the row has the focus now; the card then lights another row.
    """

    HEARD_AS = roles.ROW

    intent = Signal(object)
    focused = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._lit = False

    def light(self, lit: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Make it the row that the keys act on, or not; its buttons show their keys only then."""
        if lit != self._lit:
            self._lit = lit
            self._show_keys(lit)
            self.update()

    def _show_keys(self, lit: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Put the keys on the buttons, or take them off."""
        raise NotImplementedError

    def _ring(self) -> QRectF | None:
        """Return where ground and ring are drawn, None for nowhere; the whole row while it is lit."""
        return QRectF(self.rect()) if self._lit else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that this row wants the keys."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that this row no longer wants the keys."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the ring of the row that the keys act on."""
        ring = self._ring()
        if ring is not None:
            color = self._theme.color
            paint.box(QPainter(self), ring, RADIUS_ROW, color("soft"), color("focus"), 2)


R = TypeVar("R", bound=FocusedRow)


def light_rows(rows: Sequence[R], active: Iterable[bool]) -> list[R]:
    """Light the row with the focus, else each one that the state calls active. Returns the lit ones."""
    holder = next((row for row in rows if row.hasFocus()), None)
    lit = [row for row, wanted in zip(rows, active, strict=True) if (row is holder if holder is not None else wanted)]
    for row in rows:
        row.light(row in lit)
    return lit
