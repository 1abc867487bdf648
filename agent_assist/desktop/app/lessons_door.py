"""The way into the lessons, shut while a call is on. GUI thread; the rest is loaded when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.runtime.settings import LessonSettings
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.ui.text import tr

if TYPE_CHECKING:  # loaded when somebody opens the lessons
    from agent_assist.desktop.app.lessons_room import LessonsRoom
    from agent_assist.desktop.ports.lesson_store import LessonStore


class LessonsDoor:
    """Opens the lessons from the panel's menu, and closes them when a call comes in.

    Args:
        frame: the panel, and the lanes.
        desk: the real desk; while it has a call nobody reads a lesson.
        store: where lessons are kept.
        settings: how many are offered, and who set that.
        language: what the windows are written in.
    """

    def __init__(self, frame: Frame, desk: Desk, store: LessonStore, settings: LessonSettings, language: str) -> None:
        self._frame = frame
        self._desk = desk
        self._store = store
        self._settings = settings
        self._language = language
        self._wanted = False
        self.room: LessonsRoom | None = None
        self.action = frame.panel.menu.addAction(tr(say("Lessons …")))
        self.action.triggered.connect(self.open)

    def open(self) -> None:
        """Open the lessons, or bring them forward; nothing while a call is on."""
        if self._busy():
            return
        if self.room is not None:
            self.room.show()
        elif not self._wanted:
            self._wanted = self._frame.net.submit(_load, self._loaded)

    def follow(self) -> None:
        """Look at the calls: with the first one the window closes, before that call is shown."""
        busy = self._busy()
        self.action.setEnabled(not busy)
        if busy and self.room is not None and self.room.window.isVisible():
            self._frame.failing.call(Part.PANEL, "end lessons", self.room.hide, None)
            self._frame.panel.guard.closed()  # keys that still flow were meant for the lesson
            self._frame.panel.present()

    def close(self) -> None:
        """End with the desktop."""
        self._wanted = False
        if self.room is not None:
            self.room.close()

    def _busy(self) -> bool:
        """Tell whether a call is on, or not wrapped up."""
        return bool(self._desk.calls.contacts()) or self._desk.shown() is not None

    def _loaded(self, outcome: Outcome[type[LessonsRoom]]) -> None:
        wanted, self._wanted = self._wanted, False
        if isinstance(outcome, Ok) and wanted and not self._busy():
            self.room = self.room or outcome.value(self._frame, self._store, self._settings, self._language)
            self.room.show()


def _load() -> type[LessonsRoom]:
    """Load the lessons, which most starts never open. Net lane."""
    from agent_assist.desktop.app.lessons_room import LessonsRoom

    return LessonsRoom
