"""Keeps the focus from sliding to a neighbour when a control goes away.

Qt moves the focus on when the focused control is hidden or switched off. The next control may be a Withdraw button, and
the key meant for the old one would press it. The window itself takes the focus instead.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QWidget

TYPING_PAUSE_MS = 1_000
"""How long no key may come before keys mean commands again."""


def hand_back(leaving: QWidget) -> None:
    """Give the focus to the window if `leaving`, or something in it, has it. Call before hiding it.

    What remembers where the focus came from (`came_from`) gives it back there, as long as that can be seen.
    """
    holder = leaving.window().focusWidget()
    if holder is not None and (holder is leaving or leaving.isAncestorOf(holder)):
        before: object = getattr(leaving, "came_from", None)
        back = isinstance(before, QWidget) and before.isVisible() and before.isEnabled()
        (before if isinstance(before, QWidget) and back else leaving.window()).setFocus(Qt.FocusReason.OtherFocusReason)


def typing() -> bool:
    """Tell whether a text field has the focus, so that letters are text and not keys."""
    holder = QApplication.focusWidget()
    return isinstance(holder, QTextEdit | QLineEdit)


class TypingGuard:
    """Swallows keys that were meant for a text field which an event closed while letters still flowed.

    Args:
        mono_ms: monotonic clock in milliseconds.
    """

    def __init__(self, mono_ms: Callable[[], int]) -> None:
        self._mono_ms = mono_ms
        self._last_ms: int | None = None

    def closed(self) -> None:
        """Say that a field was closed under the typing hands."""
        self._last_ms = self._mono_ms()

    def swallows(self) -> bool:
        """Tell whether a key still belongs to the flow; the first pause of a second ends it."""
        if self._last_ms is None:
            return False
        now = self._mono_ms()
        self._last_ms = now if now - self._last_ms < TYPING_PAUSE_MS else None
        return self._last_ms is not None


class FocusKeeper(QPushButton):
    """A button that gives the focus to the window when it is switched off or hidden."""

    def setEnabled(self, enabled: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Give the focus back before it slides on, when it is switched off."""
        if not enabled:
            hand_back(self)
        super().setEnabled(enabled)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Give the focus back before it slides on, when it is hidden."""
        if not visible:
            hand_back(self)
        super().setVisible(visible)
