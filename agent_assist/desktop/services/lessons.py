"""The lessons of this computer's agent: what is offered, what comes back, which one is open. GUI thread.

Nothing is logged, sent or counted here. Loaded when somebody opens the lessons, never at the start. See ADR 50.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from agent_assist.desktop.ports.lesson_store import LessonStore
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.lesson_files import Lesson, lessons_by_cause, read_all
from agent_assist.domain.clock import DAY_MS, Clock
from agent_assist.domain.errors import AssistError
from agent_assist.domain.repetition import Progress, Threshold, offers, read_to_the_end

LOOK_BACK_MS = 30 * DAY_MS
"""How old a flag may be that offers a lesson: what is older is no news to anybody (our choice)."""


class Known(Struct, frozen=True):
    """What a look into the files and the cache found."""

    lessons: tuple[Lesson, ...]
    progress: tuple[Progress, ...]
    unsaved: AssistError | None


class Lessons:
    """Follows one agent's lessons.

    Args:
        lane: the store lane.
        store: the cache; touched only inside lane jobs.
        clock: time.
        threshold: of the organisation.
        changed: called after anything here changed.
    """

    def __init__(
        self, lane: Lane, store: LessonStore, clock: Clock, threshold: Threshold, changed: Callable[[], object]
    ) -> None:
        self._lane = lane
        self._store = store
        self._clock = clock
        self.threshold = threshold
        self._changed = changed
        self.lessons: dict[str, Lesson] = {}
        self.progress: dict[str, Progress] = {}
        self.opened: Lesson | None = None
        self._answers: dict[str, int] = {}
        self.error: AssistError | None = None
        """Why lessons cannot be read, or what was read cannot be kept; None while all is well."""

    def look(self) -> None:
        """Read what there is, and offer what is due; `changed` is called when it is known."""
        self._lane.submit(self._find, self._found)

    @property
    def answer(self) -> int | None:
        """Which answer of the opened lesson was chosen, from 0; None for none."""
        return self._answers.get(self.opened.id) if self.opened is not None else None

    def open(self, lesson: str) -> None:
        """Open a lesson; an answer that was chosen before it was put aside is still chosen."""
        self.opened = self.lessons.get(lesson)
        self._changed()

    def choose(self, answer: int) -> None:
        """Choose an answer of the opened lesson; the first one stays."""
        if self.opened is not None:
            self._answers.setdefault(self.opened.id, answer)
            self._changed()

    def put_aside(self) -> None:
        """Leave the opened lesson; it stays offered."""
        self.opened = None
        self._changed()

    def finish(self) -> None:
        """The opened lesson was read: it comes back, or is done. Nothing while no answer is chosen."""
        lesson = self.opened
        if lesson is None or self._answers.pop(lesson.id, None) is None:
            return
        now = self._clock.now_ms()
        progress = read_to_the_end(self.standing(lesson.id), now)
        self.progress[lesson.id] = progress
        self.opened = None
        self._lane.submit(lambda: self._store.keep_lesson(progress), self._kept)
        self._changed()

    def standing(self, lesson: str) -> Progress:
        """Return where a lesson stands; one that was never offered is chosen now."""
        now = self._clock.now_ms()
        return self.progress.get(lesson) or Progress(lesson, "", now, due_ms=now)

    def _find(self) -> Known:
        """Read files and cache, and keep what is offered anew. Store lane."""
        now = self._clock.now_ms()
        lessons = read_all(datetime.fromtimestamp(now / 1000, UTC).date())
        known = self._store.lessons()
        causes = self._store.causes(now - LOOK_BACK_MS)
        new = offers(known, causes, lessons_by_cause(lessons), self.threshold, now)
        unsaved: AssistError | None = None
        for one in new:
            try:
                self._store.keep_lesson(one)
            except AssistError as error:  # it is offered all the same, and again after the next start
                unsaved = error
        return Known(lessons, (*known, *new), unsaved)

    def _found(self, outcome: Outcome[Known]) -> None:
        if isinstance(outcome, Ok):
            known = outcome.value
            self.lessons = {lesson.id: lesson for lesson in known.lessons}
            kept = {one.lesson: one for one in known.progress}
            ahead = {name: mine for name, mine in self.progress.items() if mine.taken > self._taken(kept.get(name))}
            self.progress = kept | ahead  # what a full disk did not take is still known until the end of the program
            self.error = known.unsaved
        else:
            self.error = outcome.error
        self._changed()

    @staticmethod
    def _taken(kept: Progress | None) -> int:
        return kept.taken if kept is not None else 0

    def _kept(self, outcome: Outcome[None]) -> None:
        self.error = outcome.error if isinstance(outcome, Failed) else None
        self._changed()
