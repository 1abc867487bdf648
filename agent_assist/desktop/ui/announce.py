"""Tells assistive technology about changes that matter, once each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Sends announcements from a widget and repeats none. Main thread only.

    `said` carries each announced sentence, so that a log of spoken words can be kept in practice mode and tests.
    """

    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._last = ""

    def say(self, words: str) -> None:
        """Announce `words` at once unless they are what was announced last; empty words only forget the last ones."""
        if words == self._last:
            return
        self._last = words
        if not words:
            return
        event = QAccessibleAnnouncementEvent(self._widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        self.said.emit(words)
