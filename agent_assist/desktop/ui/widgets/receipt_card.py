"""The customer's receipt: its code to read out, the address, and the QR code of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import Receipt, TurnKey
from agent_assist.desktop.presenters.panel_state import ReceiptCard as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import Icon, beside
from agent_assist.desktop.ui.widgets.qr_code import QrCode
from agent_assist.desktop.ui.widgets.words import BODY, DECISION, LIST, LIST_STRONG, META, Words

LARGE, SMALL = 5, 3
"""Sides of a QR code's squares, px: on the card of its own, and in the wrap-up."""
_CODE = say("Receipt code")
_HIDE = say("Hide")
_SAVE = say("Save as a file")


class ReceiptCard(QWidget):
    """The receipt, large. Emits TakeTurn(receipt), which closes it again, and TakeTurn(save_receipt)."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        card = Card(theme)
        self._title = Words(theme, LIST_STRONG, "text2")
        self._code = Words(theme, DECISION, tabular=True)
        self._advice = Words(theme, BODY, "text2", wrap=True)
        self._address = Words(theme, META, "text2", wrap=True)
        self.qr = QrCode(LARGE)
        self.hide_button = Button(theme, Kind.SECONDARY, key="R", icon="chevron-down", height=TARGET_SMALL, inline=True)
        self.hide_button.say(_HIDE)
        self.save_button = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True)
        self.save_button.say(_SAVE)
        self._saved = Words(theme, META, "text2", wrap=True)
        column = card.column
        column.setContentsMargins(26, 4 + 13, 26, 10 + 16)
        column.addWidget(self._title)
        column.addWidget(self._code)
        column.addSpacing(6)
        column.addWidget(self._advice)
        column.addSpacing(10)
        column.addLayout(beside(None, self.qr, None))
        column.addSpacing(6)
        column.addWidget(self._address)
        column.addSpacing(10)
        column.addWidget(self._saved)
        column.addSpacing(6)
        column.addLayout(beside(self.save_button, None))
        column.addSpacing(8)
        column.addLayout(beside(self.hide_button, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.hide_button.clicked.connect(lambda: self.intent.emit(intents.TakeTurn(TurnKey.RECEIPT)))
        self.save_button.clicked.connect(lambda: self.intent.emit(intents.TakeTurn(TurnKey.SAVE_RECEIPT)))

    def show_state(self, state: State) -> None:
        """Show the code, its address as a QR code, and what to do."""
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
        label = Words(theme, LIST, "text2")
        label.say(_CODE)
        self._code = Words(theme, LIST_STRONG, tabular=True, end=True)
        self._advice = Words(theme, META, "text2", wrap=True)
        self.qr = QrCode(square) if square else None
        head = beside(Icon(theme, "file-text", 16), 7, label, 7)
        head.addWidget(self._code, 1)
        words = beside()
        words.addWidget(self._advice, 1, Qt.AlignmentFlag.AlignTop)
        if self.qr is not None:
            words.addSpacing(12)
            words.addWidget(self.qr)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(words)
        self.setVisible(False)

    def show_receipt(self, receipt: Receipt | None) -> None:
        """Show a receipt; None hides it."""
        if receipt is not None:
            self._code.say(receipt.code)
            self._advice.say(receipt.advice)
            if self.qr is not None:
                self.qr.show_squares(receipt.squares)
        self.setVisible(receipt is not None)
