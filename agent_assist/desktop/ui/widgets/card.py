"""Cards: the raised one is the next step, flat ones are the rest."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from agent_assist.desktop.ui.paint import box, shadow
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import CARD_INNER, CARD_OUTER, RADIUS_CARD
from agent_assist.desktop.ui.widgets.themed import Themed

_ABOVE, _BELOW = 4, 10
TOP, BOTTOM = 12, 14
"""Room between the edge of a card and its content, px, where nothing else is asked for."""


class Frame(TypedDict, total=False):
    """What a card may be given beside its theme (see `Card`)."""

    raised: bool
    ground: str
    outer: int
    inner: int
    top: int
    bottom: int


class Card(Themed):
    """A rounded frame round a column.

    Args:
        theme: colours.
        raised: throws a shadow in the light theme.
        ground: token of the ground.
        outer: room left and right of the body, px.
        inner: room between body and content left and right, px.
        top, bottom: the same above and below, px.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        raised: bool = True,
        ground: str = "surface",
        outer: int = CARD_OUTER,
        inner: int = CARD_INNER,
        top: int = TOP,
        bottom: int = BOTTOM,
    ) -> None:
        super().__init__(theme)
        self._raised = raised
        self._ground = ground
        self._outer = outer
        self._edge = "line"
        self._edge_width = 0
        self.column = QVBoxLayout(self)
        side = outer + inner
        self.column.setContentsMargins(side, _ABOVE + top, side, _BELOW + bottom)
        self.column.setSpacing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_edge(self, token: str, width: int) -> None:
        """Draw another edge, for example 2 px `unc_shape`; width 0 takes the theme's own."""
        if (token, width) != (self._edge, self._edge_width):
            self._edge, self._edge_width = token, width
            self.update()

    def body(self) -> QRectF:
        """Return the rectangle of the card itself, inside the room for its shadow."""
        return QRectF(self.rect()).adjusted(self._outer, _ABOVE, -self._outer, -_BELOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shadow, ground and edge."""
        painter = QPainter(self)
        body = self.body()
        if self._raised and self._theme.tokens.raised:
            shadow(painter, body, RADIUS_CARD, self.devicePixelRatioF())
        width = self._edge_width or self._theme.tokens.stroke
        box(painter, body, RADIUS_CARD, self._theme.color(self._ground), self._theme.color(self._edge), width)
