"""Tells assistive technology about changes that matter: once each, in order, and never in a flood.

Lines are kept by topic. What changes again before it was said is said once, as it stands then: a light that flickers
while the recorder is looked at says only what came of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.heard import Heard
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.text import shown, tr

SETTLE_MS = 300
"""How long a line waits for a newer one of its topic; an urgent one does not wait (house choice)."""
REST_MS = 1_000
"""How long nothing that is not urgent is said after something was (house choice)."""
MOST_LINES = 5
"""How many lines are said at once; what is over is dropped."""
_LIMIT = 600
"""Longest part of a line, in characters."""
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_ENDS = (".", "!", "?", ":", "…", "؟", "”", "»", "“")


class Lines:
    """What was said of each topic, and what waits to be said. Knows no clock."""

    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._waiting: dict[str, Heard] = {}

    @property
    def waiting(self) -> bool:
        """Whether something is to be said."""
        return bool(self._waiting)

    @property
    def urgent(self) -> bool:
        """Whether something that waits is urgent."""
        return any(line.urgent for line in self._waiting.values())

    def take(self, lines: Iterable[Heard]) -> None:
        """Follow what there is to say now; a topic that is not among it is forgotten."""
        now = {line.topic: line for line in lines}
        self._said = {topic: key for topic, key in self._said.items() if topic in now}
        self._waiting = {topic: now[topic] for topic in now if self._news(now[topic])}

    def _news(self, line: Heard) -> bool:
        if line.key is None:
            return False
        if not line.parts:
            self._said[line.topic] = line.key
        return self._said.get(line.topic) != line.key

    def say(self, *, urgent_only: bool = False) -> list[Heard]:
        """Return what is said now, urgent lines first, and keep that it was."""
        said = [line for line in self._waiting.values() if line.urgent or not urgent_only]
        for line in said:
            self._said[line.topic] = line.key or ""
            del self._waiting[line.topic]
        return sorted(said, key=lambda line: not line.urgent)[:MOST_LINES]


class Announcer(QObject):
    """Sends announcements from a widget. Main thread only.

    `said` carries each announced sentence, so that a log of spoken words can be kept in practice mode and tests.
    """

    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._lines = Lines()
        self._timer = pause(self, SETTLE_MS, self._turn)

    def hear(self, lines: Iterable[Heard]) -> None:
        """Take what there is to say now: urgent lines at once, the others when they have settled."""
        self._lines.take(lines)
        if self._lines.urgent:
            self._send(self._lines.say(urgent_only=True))
        if self._lines.waiting and not self._timer.isActive():
            self._timer.start(SETTLE_MS)

    def say(self, words: str) -> None:
        """Take one line that stands alone; the same again is no news, and empty words only forget the last ones."""
        self.hear([Heard("", words, (words,))] if words else [])

    def flush(self) -> None:
        """Say at once what waits."""
        self._send(self._lines.say())

    def _turn(self) -> None:
        """Say what has settled, then rest; after a rest go on with what came meanwhile."""
        if self._lines.waiting:
            self.flush()
            self._timer.start(REST_MS)

    def _send(self, lines: list[Heard]) -> None:
        for line in lines:
            words = sentence(line)
            if not words:
                continue
            event = QAccessibleAnnouncementEvent(self._widget, words)
            kind = QAccessible.AnnouncementPoliteness
            event.setPoliteness(kind.Assertive if line.urgent else kind.Polite)
            QAccessible.updateAccessibility(event)
            self.said.emit(words)


def sentence(line: Heard) -> str:
    """Return a line in the agent's language, as a voice can read it: its parts as sentences, no marks of direction."""
    parts = (tr(part) if isinstance(part, Text) else part for part in line.parts)
    clean = [shown(" ".join(part.split()), _LIMIT).translate(_ISOLATES) for part in parts if part.strip()]
    ended = [part if part.endswith(_ENDS) else f"{part}." for part in clean[:-1]]
    return " ".join([*ended, *clean[-1:]])
