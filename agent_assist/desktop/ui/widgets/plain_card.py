"""Cards of words only: nothing to do right now, or no call at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.desktop.presenters.intents import Practise
from agent_assist.desktop.presenters.last_call_state import LastCallLine
from agent_assist.desktop.presenters.panel_state import IdleCard as IdleState
from agent_assist.desktop.presenters.panel_state import LiveCard as LiveState
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, beside, fill
from agent_assist.desktop.ui.widgets.receipt_card import ReceiptOffer
from agent_assist.desktop.ui.widgets.steps import Steps
from agent_assist.desktop.ui.widgets.view import CardView, View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, Words

if TYPE_CHECKING:  # made between calls
    from agent_assist.desktop.ui.widgets.offers_card import OffersCard


class LiveCard(CardView[LiveState | IdleState]):
    """The call goes on: the decision in force and what will follow."""

    NAMES_KEYS = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=13, bottom=16)
        self._title = Words(theme, HEADING, wrap=True)
        self._body = Words(theme, BODY, "text2", wrap=True)
        self._steps = Steps(theme)
        self._receipt = ReceiptOffer(theme)
        fill(self.card.column, self._title, 6, self._body, 6, beside(None, self._steps), self._receipt)

    def _show(self, state: LiveState | IdleState, _before: LiveState | IdleState | None) -> None:
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
        line = beside(26, self._icon, 10, top=True, wide=self._softphone)
        line.addSpacing(26)
        self.offer = Button(theme, Kind.TEXT, height=TARGET_SMALL)
        self.offer.clicked.connect(lambda: self.intent.emit(Practise()))
        self.last: View[LastCallLine | None] | None = None
        """The call that was finished last; made when there is one."""
        self.offers: OffersCard | None = None
        """What else is offered; made when there is something, or a key to tell."""
        fill(self.whole, 4, line, 8, beside(26, self.offer, None), 8)

    def _show(self, state: LiveState | IdleState, before: LiveState | IdleState | None) -> None:
        super()._show(state, before)
        if isinstance(state, IdleState):
            connected = state.softphone_connected
            self._icon.set("phone" if connected else "phone-off", "text2" if connected else "unc")
            self._softphone.set_tone("text2" if connected else "unc")
            self._softphone.say(state.softphone)
            self.offer.say(state.offer)
            self.offer.setVisible(self.offer.label != "")
            self._show_last(state.last)
            self._show_offers(state)

    def _show_last(self, last: LastCallLine | None) -> None:
        if self.last is None and last is not None:
            from agent_assist.desktop.ui.widgets.last_call import LastCall  # no start has one

            self.last = LastCall(self._theme)
            self.last.intent.connect(self.intent)
            self.whole.addWidget(self.last)
        if self.last is not None:
            self.last.show_state(last)

    def _show_offers(self, state: IdleState) -> None:
        if self.offers is None and (state.offers or state.show_key):
            from agent_assist.desktop.ui.widgets.offers_card import offers_and_key  # no start has one

            self.offers, self._key, both = offers_and_key(self._theme)
            self.offers.intent.connect(self.intent)
            self.whole.addWidget(both)
        if self.offers is not None:
            self.offers.show_state(state.offers)
            self._key.show_key(state.show_key)
