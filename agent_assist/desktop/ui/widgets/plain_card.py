"""Cards of words only: nothing to do right now, or no call at all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters.panel_state import IdleCard as IdleState
from agent_assist.desktop.presenters.panel_state import LiveCard as LiveState
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import Icon, beside
from agent_assist.desktop.ui.widgets.receipt_card import ReceiptOffer
from agent_assist.desktop.ui.widgets.steps import Steps
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, Words


class LiveCard(QWidget):
    """The call goes on: the decision in force and what will follow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        card = Card(theme)
        self._title = Words(theme, HEADING, wrap=True)
        self._body = Words(theme, BODY, "text2", wrap=True)
        card.column.setContentsMargins(26, 4 + 13, 26, 10 + 16)
        card.column.addWidget(self._title)
        card.column.addSpacing(6)
        card.column.addWidget(self._body)
        self._steps = Steps(theme)
        card.column.addSpacing(6)
        card.column.addLayout(beside(None, self._steps))
        self._receipt = ReceiptOffer(theme)
        card.column.addWidget(self._receipt)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(card)

    def show_state(self, state: LiveState | IdleState) -> None:
        """Show title and body, and the receipt once it is offered."""
        self._title.say(state.title)
        self._body.say(state.body)
        if isinstance(state, LiveState):
            self._steps.set(state.step, state.steps)
            self._receipt.show_receipt(state.receipt)


class IdleCard(LiveCard):
    """No call: what it is, what will happen, and whether the softphone is there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._icon = Icon(theme, "phone", 18)
        self._softphone = Words(theme, LIST, "text2", wrap=True)
        line = beside(26, self._icon, 10, top=True)
        line.addWidget(self._softphone, 1)
        line.addSpacing(26)
        self.column.addSpacing(4)
        self.column.addLayout(line)

    def show_state(self, state: LiveState | IdleState) -> None:
        """Show what to expect, and which softphone is listened to."""
        super().show_state(state)
        if isinstance(state, IdleState):
            connected = state.softphone_connected
            self._icon.set("phone" if connected else "phone-off", "text2" if connected else "unc")
            self._softphone.set_tone("text2" if connected else "unc")
            self._softphone.say(state.softphone)
