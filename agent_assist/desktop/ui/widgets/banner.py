"""A condition above the card: offline or another, in words and with advice."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.panel_state import Banner as State
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import CARD_OUTER, RADIUS_ROW
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, STRONG, Words


class Banner(View[State | None]):
    """A condition above the card, in words and with advice; hidden while there is none."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Words(theme, STRONG, wrap=True)
        self._body = Words(theme, LIST, "text2", wrap=True)
        self._icon = Icon(theme, "cloud-off", 18, "unc")
        row = beside(self._icon, 12, top=True, wide=below(self._title, self._body))
        row.setContentsMargins(CARD_OUTER + 14, 9, CARD_OUTER + 14, 13)
        self.setLayout(row)
        self.setVisible(False)

    def _show(self, state: State | None, _before: State | None) -> None:
        if state is not None:
            self._icon.set(state.icon, "unc")
            self._title.say(state.title)
            self._body.say(state.body)
            self.setAccessibleName(f"{self._title.text()} {self._body.text()}")
        self.setVisible(state is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the edge in the colours of the theme."""
        body = QRectF(self.rect()).adjusted(CARD_OUTER, 0, -CARD_OUTER, -4)
        width = self._theme.tokens.stroke
        color = self._theme.color
        paint.box(QPainter(self), body, RADIUS_ROW, color("unc_bg"), color("unc_shape"), width)
