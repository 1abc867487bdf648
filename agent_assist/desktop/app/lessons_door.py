"""The way into the lessons, shut while a call is on. GUI thread; the rest is loaded when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.desktop.app.door import WaitingDoor
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.settings import LessonSettings
from agent_assist.desktop.services.desk import Desk

if TYPE_CHECKING:  # loaded when somebody opens the lessons
    from agent_assist.desktop.app.lessons_room import LessonsRoom
    from agent_assist.desktop.ports.lesson_store import LessonStore


class LessonsDoor(WaitingDoor["LessonsRoom"]):
    """Opens the lessons; a call hides them, and what is open in them waits.

    Args:
        frame, desk: as for every door.
        store: where lessons are kept.
        settings: how many are offered, and who set that.
        language: what the windows are written in.
    """

    ENDING = "end lessons"

    def __init__(self, frame: Frame, desk: Desk, store: LessonStore, settings: LessonSettings, language: str) -> None:
        super().__init__(frame, desk, say("Lessons …"))
        self._store = store
        self._settings = settings
        self._language = language

    @staticmethod
    def _load() -> type[LessonsRoom]:
        from agent_assist.desktop.app.lessons_room import LessonsRoom

        return LessonsRoom

    def _make(self, room: type[LessonsRoom]) -> LessonsRoom:
        return room(self._frame, self._store, self._settings, self._language)
