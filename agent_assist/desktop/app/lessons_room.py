"""The lessons' composition root: the agent's lessons and their window. GUI thread; loaded when somebody opens them."""

from __future__ import annotations

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.app.waiting_room import WaitingRoom
from agent_assist.desktop.presenters.lessons_state import (
    ChooseAnswer,
    CloseLessons,
    FinishLesson,
    LessonIntent,
    PutLessonAside,
    StartLesson,
)
from agent_assist.desktop.presenters.lessons_view import lesson_state, lessons_state
from agent_assist.desktop.runtime.settings import LessonSettings
from agent_assist.desktop.services.lessons import Lessons
from agent_assist.desktop.ui.windows.lessons import LessonsWindow


class LessonsRoom(WaitingRoom[LessonsWindow]):
    """A lesson goes on where it was left.

    Args:
        frame: theme, clock, store lane and the panel it stands beside.
        lessons: what is known of them; its owner calls `refresh` after each change.
        settings: how many are offered, and who set that.
        language: what the windows are written in.
    """

    def __init__(self, frame: Frame, lessons: Lessons, settings: LessonSettings, language: str) -> None:
        super().__init__(frame.panel, LessonsWindow(frame.theme))
        self._frame = frame
        self._settings = settings
        self._language = language
        self.lessons = lessons
        self.window.intent.connect(self._wanted)
        self.refresh()

    def _look(self) -> None:
        self.lessons.look()

    def _wanted(self, intent: LessonIntent) -> None:
        match intent:
            case StartLesson(lesson=lesson):
                self.lessons.open(lesson)
            case ChooseAnswer(answer=answer):
                self.lessons.choose(answer)
            case FinishLesson():
                self.lessons.finish()
            case PutLessonAside():
                self.lessons.put_aside()
            case CloseLessons():
                pass  # what is open stays open for the next time

    def refresh(self) -> None:
        """Show what is known now."""
        lessons, now = self.lessons, self._frame.clock.now_ms()
        listed = lessons_state(
            lessons.lessons,
            lessons.progress,
            self._language,
            now,
            lessons.threshold,
            self._settings.set_by,
            lessons.error,
        )
        one = lessons.opened
        opened = (
            lesson_state(one, lessons.standing(one.id), lessons.answer, self._language, now)
            if one is not None
            else None
        )
        self.window.show_state(listed, opened)
