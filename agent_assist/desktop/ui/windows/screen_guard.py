"""Keeps the panel out of screenshots while something stands there that nobody else may see. Main thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.panel_state import CorrectionCard, FieldsCard, PanelState, PaymentCard, WordCard
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.ui.capture_guard import can_exclude, exclude
from agent_assist.desktop.ui.pause import pause

LINGER_MS = 300
"""How long the guard stays on: a picture of the window may still hold what has just gone."""


class ScreenGuard(QObject):
    """On while a payment step or a value is open, where the system can. To be told of a state before it is drawn.

    Signals:
        told: what `capture` says is another thing than before.
    """

    told = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._capture = ScreenCapture.UNTRIED if can_exclude() else ScreenCapture.SEEN
        self._on = False
        self._later = pause(self, LINGER_MS, self._lift)

    def follow(self, state: PanelState) -> None:
        """Switch the guard on for a payment step or an open value; off again `LINGER_MS` after the last of them."""
        card = state.card
        paying = isinstance(card, PaymentCard) or (isinstance(card, WordCard) and card.paying)
        if paying or (isinstance(card, FieldsCard | CorrectionCard) and card.open):
            self._later.stop()
            if not self._on:
                self._on = True
                self._hide()
        elif self._on and not self._later.isActive():
            self._later.start()

    def capture(self) -> ScreenCapture:
        """Return whether the panel is kept out of captures, as the system said when it was read back."""
        return self._capture

    def _hide(self) -> None:
        self._tell(ScreenCapture.HIDDEN if exclude(self._window.window(), True) else ScreenCapture.SEEN)

    def _lift(self) -> None:
        self._on = False
        exclude(self._window.window(), False)
        self._tell(ScreenCapture.UNTRIED if can_exclude() else ScreenCapture.SEEN)

    def _tell(self, capture: ScreenCapture) -> None:
        if capture is not self._capture:
            self._capture = capture
            self.told.emit()
