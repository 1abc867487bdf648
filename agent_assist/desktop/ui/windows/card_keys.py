"""Keys that mean something else while a card wants them: digits of a payment step, reasons, words on the recorder."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.fields_state import PRESETS
from agent_assist.desktop.presenters.panel_state import (
    AnswersCard,
    Card,
    ContextCard,
    CorrectionCard,
    DisposeCard,
    FieldsCard,
    GuardianCard,
    PanelState,
    PaymentCard,
    RightsCard,
    WordCard,
)
from agent_assist.desktop.ui.focus import TypingGuard, typing
from agent_assist.desktop.ui.windows.screen_guard import ScreenGuard
from agent_assist.domain.payment import DIGITS, ERASE
from agent_assist.domain.sensitive import Sensitive

_ERASING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_THREE = ("1", "2", "3")
_DIGITS = tuple("123456789")
_OTHER = "4"
"""The key behind those of the presets: another reason, in own words."""


_REQUEST = RightsCard | CorrectionCard
_DIGITS_MEAN = (
    WordCard
    | AnswersCard
    | DisposeCard
    | GuardianCard
    | PaymentCard
    | FieldsCard
    | ContextCard
    | RightsCard
    | CorrectionCard
)
"""Cards on which a digit means something."""


class CardKeys(QObject):
    """Takes these keys before the table of shortcuts sees them, and guards the screen. Main thread only.

    Signals:
        intent: TypeDigit, GiveReason, SayRecorder, SayGuardian, FillRequest or TakeTurn.
    """

    intent = Signal(object)

    def __init__(self, window: QWidget, flow: TypingGuard) -> None:
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._card: Card | None = None
        self.guard = ScreenGuard(window)
        """Keeps the panel out of screenshots while it must, and knows whether that is so."""

    def show_state(self, state: PanelState) -> None:
        """Follow a state, before it is drawn.

        A digit that was meant for the card before must not speak of the recorder or of a guardian, nor the other way
        round; nor must one that was meant for the people on the line answer for the customer.
        """
        before, self._card = self._card, state.card
        both = isinstance(before, _DIGITS_MEAN) and isinstance(state.card, _DIGITS_MEAN)
        if both and any(isinstance(before, one) is not isinstance(state.card, one) for one in (WordCard, GuardianCard)):
            self._flow.closed()
        elif both and isinstance(before, ContextCard | _REQUEST) and not _follows(before, state.card):
            self._flow.closed()  # it was opened by a key, so its own digits count at once
        elif isinstance(before, CorrectionCard) and _ends_typing(before, state.card):
            self._flow.closed()  # a figure of the value must not answer for the customer
        self.guard.follow(state)

    def takes(self, event: QKeyEvent) -> bool:
        """Act on a key that the card wants; returns whether it was one."""
        card = self._card
        if isinstance(card, PaymentCard):
            return self._digit(event)
        return not typing() and self._chooses(card, event)

    def _chooses(self, card: Card | None, event: QKeyEvent) -> bool:
        """Take one of the choices of a card."""
        taken = False
        match card:
            case WordCard():
                taken = self._word(card, event)
            case GuardianCard():
                taken = self._guardian(event)
            case ContextCard():
                taken = self._turn(card, event)
            case RightsCard() | CorrectionCard():
                taken = self._request(card, event)
            case FieldsCard() if card.ask is not None:
                taken = self._reason(event)
        return taken

    def _digit(self, event: QKeyEvent) -> bool:
        """Hand a digit on, or the wish to take one back."""
        key = ERASE if event.key() in _ERASING else event.text()
        if key != ERASE and key not in DIGITS:
            return False
        self.intent.emit(intents.TypeDigit(Sensitive(key)))
        return True

    def _word(self, card: WordCard, event: QKeyEvent) -> bool:
        keys = [str(number) for number in range(1, len(card.choices) + 1)]
        if event.isAutoRepeat() or event.text() not in keys:
            return False
        if self._flow.swallows():
            return True
        self.intent.emit(intents.SayRecorder(card.choices[keys.index(event.text())].state))
        return True

    def _guardian(self, event: QKeyEvent) -> bool:
        from agent_assist.desktop.ui.widgets.guardian_card import HERE  # loaded: its card is on the screen

        keys = [str(number) for number in range(1, len(HERE) + 1)]
        if event.isAutoRepeat() or event.text() not in keys:
            return False
        if not self._flow.swallows():
            self.intent.emit(intents.SayGuardian(HERE[keys.index(event.text())]))
        return True

    def _turn(self, card: ContextCard, event: QKeyEvent) -> bool:
        """Say who is on the line. A digit that the card does not show means nothing, whatever lies behind it."""
        if event.isAutoRepeat() or event.text() not in _THREE:
            return False
        place = _THREE.index(event.text())
        if place < len(card.choices) and not self._flow.swallows():
            self.intent.emit(intents.TakeTurn(card.choices[place].turn))
        return True

    def _request(self, card: RightsCard | CorrectionCard, event: QKeyEvent) -> bool:
        """Fill in the group that shows the keys. Any other digit means nothing, whatever lies behind the card."""
        if event.isAutoRepeat() or event.text() not in _DIGITS:
            return False
        choices = next((group.choices for group in card.groups if group.active), ())
        place = _DIGITS.index(event.text())
        if place < len(choices) and not choices[place].logged and not self._flow.swallows():
            self.intent.emit(intents.FillRequest(choices[place].value))
        return True

    def _reason(self, event: QKeyEvent) -> bool:
        """Give a preset reason, or go to the line for another one."""
        keys = [str(number) for number in range(1, len(PRESETS) + 1)]
        if event.isAutoRepeat() or event.text() not in {*keys, _OTHER}:
            return False
        if event.text() == _OTHER:
            from agent_assist.desktop.ui.widgets.fields_card import ReasonCard  # loaded: its card is on the screen

            for card in self._window.findChildren(ReasonCard):
                card.other.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        self.intent.emit(intents.GiveReason(PRESETS[keys.index(event.text())]))
        return True


def _follows(before: Card, now: Card) -> bool:
    """Tell whether digits go on at once: on the same card, and on the correction, which a key opened."""
    return isinstance(now, type(before)) or (isinstance(before, RightsCard) and isinstance(now, CorrectionCard))


def _ends_typing(before: CorrectionCard, now: Card) -> bool:
    """Tell whether what is typed was just taken from the hands: digits may still flow."""
    return before.typing and not (isinstance(now, CorrectionCard) and now.typing)
