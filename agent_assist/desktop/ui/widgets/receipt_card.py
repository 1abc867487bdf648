"""The customer's receipt: its code to read out, the address, and the QR code of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import Receipt, TurnKey
from agent_assist.desktop.presenters.panel_state import ReceiptCard as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind, hide_button
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.qr_code import QrCode
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import BODY, DECISION, LIST, LIST_STRONG, META, Words

LARGE, SMALL = 5, 3
"""Sides of a QR code's squares, px: on the card of its own, and in the wrap-up."""
_CODE = say("Receipt code")
_SAVE = say("Save as a file")


class ReceiptCard(CardView[State]):
    """The receipt, large. Emits TakeTurn(receipt), which closes it again, and TakeTurn(save_receipt)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=13, bottom=16)
        self._title = Words(theme, LIST_STRONG, "text2")
        self._code = Words(theme, DECISION, tabular=True)
        self._advice = Words(theme, BODY, "text2", wrap=True)
        self._address = Words(theme, META, "text2", wrap=True)
        self.qr = QrCode(LARGE)
        self.hide_button = hide_button(theme, "T")
        self.save_button = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True, said=_SAVE)
        self._saved = Words(theme, META, "text2", wrap=True)
        fill(
            self.card.column,
            *(self._title, self._code, 6, self._advice, 10, beside(None, self.qr, None), 6, self._address, 10),
            *(self._saved, 6, beside(self.save_button, None), 8, beside(self.hide_button, None)),
        )
        self.hide_button.clicked.connect(lambda: self.intent.emit(intents.TakeTurn(TurnKey.RECEIPT)))
        self.save_button.clicked.connect(lambda: self.intent.emit(intents.TakeTurn(TurnKey.SAVE_RECEIPT)))

    def _show(self, state: State, _before: State | None) -> None:
        self._title.say(state.title)
        self._code.say(state.receipt.code)
        self._advice.say(state.receipt.advice)
        self._address.say(state.receipt.address)
        self.qr.show_squares(state.receipt.squares)
        self.save_button.setVisible(state.receipt.can_save)
        self._saved.say(state.receipt.saved)
        self._saved.setVisible(state.receipt.saved != EMPTY)


class ReceiptOffer(QWidget):
    """The receipt as part of another card: code and advice, and a small QR code where there is room for one.

    Args:
        theme: colours.
        square: side of the QR code's squares, px; 0 for none.
    """

    def __init__(self, theme: Theme, square: int = 0) -> None:
        super().__init__()
        label = Words(theme, LIST, "text2", said=_CODE)
        self._code = Words(theme, LIST_STRONG, tabular=True, end=True)
        self._advice = Words(theme, META, "text2", wrap=True)
        self.qr = QrCode(square) if square else None
        head = beside(Icon(theme, "file-text", 16), 7, label, 7, wide=self._code)
        words = beside()
        words.addWidget(self._advice, 1, Qt.AlignmentFlag.AlignTop)
        if self.qr is not None:
            words.addSpacing(12)
            words.addWidget(self.qr)
        below(head, words, parent=self, gap=2)
        self.setVisible(False)

    def show_receipt(self, receipt: Receipt | None) -> None:
        """Show a receipt; None hides it."""
        if receipt is not None:
            self._code.say(receipt.code)
            self._advice.say(receipt.advice)
            if self.qr is not None:
                self.qr.show_squares(receipt.squares)
        self.setVisible(receipt is not None)
