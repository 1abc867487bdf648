"""The undo slot under the card: what was entered last, and for how long one key takes it back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import UndoChip
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import CARD_OUTER, RADIUS_ROW, TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, beside, fill
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST_MEDIUM, Words

_CHIP = 44
_BELOW = 8


class UndoSlot(View[UndoChip | None]):
    """The newest entry with its key; hidden while there is nothing to take back. Emits UndoLast.

    It stands between the card and the toolbar: showing it takes room from the card's end and moves nothing else.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words = Words(theme, LIST_MEDIUM, "on_ink", wrap=True)
        self.button = Button(theme, Kind.SECONDARY, key="Z", height=TARGET_SMALL, inline=True)
        row = beside(Icon(theme, "check", 16, "on_ink"), 10, wide=self._words)
        fill(row, 8, self.button)
        row.setAlignment(self._words, Qt.AlignmentFlag.AlignVCenter)
        row.setContentsMargins(CARD_OUTER + 8, (_CHIP - TARGET_SMALL) // 2, CARD_OUTER + 8, _BELOW)
        self.setLayout(row)
        self.setFixedHeight(_CHIP + _BELOW)
        self.button.clicked.connect(lambda: self.intent.emit(intents.UndoLast()))
        self.setVisible(False)

    def _show(self, state: UndoChip | None, _before: UndoChip | None) -> None:
        if state is not None:
            self._words.say(state.words)
            self.button.say(say("Undo, {seconds} s", seconds=state.left_s))
            self.setAccessibleName(self._words.text())
        self.setVisible(state is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip's ground in the colours of the theme."""
        body = QRectF(self.rect()).adjusted(CARD_OUTER, 0, -CARD_OUTER, -_BELOW)
        paint.box(QPainter(self), body, RADIUS_ROW, self._theme.color("ink"), None, self._theme.tokens.stroke)
