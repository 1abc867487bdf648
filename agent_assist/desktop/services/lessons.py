"""The lessons of this computer's agent: what is offered, what comes back, which one is open. GUI thread.

Nothing is logged, sent or counted here. Loaded when somebody opens the lessons, never at the start. See ADR 50.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from agent_assist.desktop.ports.lesson_store import LessonStore
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.lesson_files import Lesson, lessons_by_cause, read_all
from agent_assist.desktop.services.lesson_rules import offers_for_rules
from agent_assist.domain.clock import DAY_MS, Clock, utc_of
from agent_assist.domain.errors import AssistError
from agent_assist.domain.repetition import Progress, Standing, Threshold, offers, read_to_the_end
from agent_assist.policy.named_rows import PackRows

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

    def look(self, pack: PackRows | None = None, agent_place: str = "") -> None:
        """Read what there is, and offer what is due; `changed` is called when it is known.

        Args:
            pack: the rules now in force, which are compared with those of the last time; None compares nothing.
            agent_place: code of the place where the agent is; empty where that is not known.
        """
        self._lane.submit(lambda: self._find(pack, agent_place), self._found)

    @property
    def offered(self) -> Lesson | None:
        """The lesson that is due now, the one that waits for longest first; None for none."""
        now = self._clock.now_ms()
        due = [one for one in self.progress.values() if one.standing(now) is Standing.OFFERED]
        due.sort(key=lambda one: (one.due_ms, one.lesson))
        return next((self.lessons[one.lesson] for one in due if one.lesson in self.lessons), None)

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

    def _find(self, pack: PackRows | None, agent_place: str) -> Known:
        """Read files and cache, and keep what is offered anew. Store lane."""
        now = self._clock.now_ms()
        lessons = tuple(self.lessons.values()) or read_all(utc_of(now).date())
        by_cause = lessons_by_cause(lessons)
        known = {one.lesson: one for one in self._store.lessons()}
        causes = self._store.causes(now - LOOK_BACK_MS)
        new = offers(known.values(), causes, by_cause, self.threshold, now)
        known |= {one.lesson: one for one in new}
        marks: Mapping[str, str] = {}
        if pack is not None:
            places = self._store.places(now - LOOK_BACK_MS) | ({agent_place} if agent_place else set())
            ruled = offers_for_rules(self._store.marks(), pack, places, known, by_cause, self.threshold, now)
            new, marks = (*new, *ruled.offered), ruled.marks
        return Known(lessons, tuple((known | {one.lesson: one for one in new}).values()), self._keep(new, marks))

    def _keep(self, new: tuple[Progress, ...], marks: Mapping[str, str]) -> AssistError | None:
        """Keep what is offered anew, and only then the marks of the rules; return why that was not possible.

        What is not kept is offered all the same, and again after the next start.
        """
        unsaved: AssistError | None = None
        for one in new:
            try:
                self._store.keep_lesson(one)
            except AssistError as error:
                unsaved = error
        try:
            if marks and unsaved is None and marks != self._store.marks():
                self._store.keep_marks(marks)
        except AssistError as error:
            unsaved = error
        return unsaved

    def _found(self, outcome: Outcome[Known]) -> None:
        if isinstance(outcome, Ok):
            known = outcome.value
            self.lessons = {lesson.id: lesson for lesson in known.lessons}
            kept = {one.lesson: one for one in known.progress}
            ahead = {name: mine for name, mine in self.progress.items() if self._is_ahead(mine, kept.get(name))}
            self.progress = kept | ahead  # what a full disk did not take is still known until the end of the program
            self.error = known.unsaved
        else:
            self.error = outcome.error
        self._changed()

    @staticmethod
    def _is_ahead(mine: Progress, kept: Progress | None) -> bool:
        """Tell whether more was read than is kept; what was offered anew since is behind nothing."""
        if kept is None:
            return mine.taken > 0
        return (mine.offered_at_ms, mine.taken) > (kept.offered_at_ms, kept.taken)

    def _kept(self, outcome: Outcome[None]) -> None:
        self.error = outcome.error if isinstance(outcome, Failed) else None
        self._changed()
