"""The way into the lessons, shut while a call is on. GUI thread; the rest is loaded when wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_assist.desktop.app.door import WaitingDoor
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.runtime.settings import LessonSettings
from agent_assist.desktop.services.desk import Desk
from agent_assist.policy import Pack

if TYPE_CHECKING:  # loaded when somebody opens the lessons
    from agent_assist.desktop.app.lessons_room import LessonsRoom
    from agent_assist.desktop.ports.lesson_store import LessonStore
    from agent_assist.desktop.presenters.offers_state import OfferLine
    from agent_assist.desktop.services.lessons import Lessons
    from agent_assist.policy.named_rows import PackRows


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
        self.lessons: Lessons | None = None
        """What is known of them; None before somebody looked."""
        self.offered: Callable[[], object] = lambda: None
        """Called when another lesson may be due."""
        self._rows: PackRows | None = None
        """Of the pack that was looked at last; another one is read anew."""

    def look(self, pack: Pack, agent_place: str) -> None:
        """Find out what is due, for the rules now in force, too. The window stays shut.

        Args:
            pack: those rules.
            agent_place: where the agent is.
        """

        def read(outcome: Outcome[PackRows]) -> None:
            self._rows = outcome.value if isinstance(outcome, Ok) else None
            self._service().look(self._rows, agent_place)

        if self._rows is not None and self._rows.digest == pack.ref.digest:
            self._service().look(self._rows, agent_place)
        else:
            self._frame.net.submit(lambda: _rows_of(pack), read)

    def line(self) -> OfferLine | None:
        """Return what is offered between calls; None for nothing."""
        lesson = self.lessons.offered if self.lessons is not None else None
        if lesson is None:
            return None
        from agent_assist.desktop.presenters.offers_view import lesson_offer

        return lesson_offer(lesson.telling(self._language).title)

    def start(self) -> None:
        """Open the lesson that is offered; nothing while a call is on."""
        lesson = self.lessons.offered if self.lessons is not None else None
        if lesson is not None and not self.busy():
            self._service().open(lesson.id)
        self.open()

    def _service(self) -> Lessons:
        """Return what follows the lessons; its modules are loaded by the lane that was asked before."""
        from agent_assist.desktop.services.lessons import Lessons
        from agent_assist.domain.repetition import Threshold

        if self.lessons is None:
            threshold = Threshold(self._settings.flags, self._settings.a_week)
            self.lessons = Lessons(self._frame.store, self._store, self._frame.clock, threshold, self._changed)
        return self.lessons

    def _changed(self) -> None:
        if self.room is not None:
            self.room.refresh()
        self.offered()

    @staticmethod
    def _load() -> type[LessonsRoom]:
        from agent_assist.desktop.app.lessons_room import LessonsRoom

        return LessonsRoom

    def _make(self, room: type[LessonsRoom]) -> LessonsRoom:
        return room(self._frame, self._service(), self._settings, self._language)


def _rows_of(pack: Pack) -> PackRows:
    """Load what lessons need, and read the rules. Net lane."""
    from agent_assist.desktop.services import lessons  # noqa: F401 - that it is loaded here is the point
    from agent_assist.policy.named_rows import named_rows

    return named_rows(pack)
