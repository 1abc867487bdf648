"""While a payment step is open: digits are no answers and no text, and the window stays out of screenshots."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_assist.domain.payment import DIGITS, ERASE
from agent_assist.domain.sensitive import Sensitive
from agent_assist.presenters import intents
from agent_assist.presenters.panel_state import PanelState, PaymentCard
from agent_assist.ui.capture_guard import exclude

_ERASING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class PaymentKeys(QObject):
    """Takes the digits that are typed into a window. Main thread only.

    Signals:
        intent: TypeDigit.
    """

    intent = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open = False

    def render(self, state: PanelState) -> None:
        """Follow a state; the window leaves captures with the step and comes back after it, where the system can."""
        opened = isinstance(state.card, PaymentCard)
        if opened is not self._open:
            self._open = opened
            exclude(self._window, opened)

    def takes(self, event: QKeyEvent) -> bool:
        """Hand a digit on, or the wish to take one back; returns whether the key was one of these."""
        if not self._open:
            return False
        key = ERASE if event.key() in _ERASING else event.text()
        if key != ERASE and key not in DIGITS:
            return False
        self.intent.emit(intents.TypeDigit(Sensitive(key)))
        return True
