"""The lessons' window at each state, by name and language: the list, a lesson before and after an answer."""

from __future__ import annotations

from datetime import date

from agent_assist.desktop.presenters.lessons_state import LessonsState, LessonState
from agent_assist.desktop.presenters.lessons_view import lesson_state, lessons_state
from agent_assist.desktop.services.lesson_files import read_all
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import AssistError, DiskFull
from agent_assist.domain.repetition import READ_FAST, Progress, Threshold, read_to_the_end
from agent_assist.domain.review import FlagKind

NOW = 1_796_212_800_000
LESSONS = {lesson.id: lesson for lesson in read_all(date(2026, 12, 2))}
ONE = "resume-after-the-card"
FULL = DiskFull("The disk is full.", "Free up space, then enter it again.")
Shown = tuple[LessonsState, LessonState | None]


def _read(lesson: str, times: int, ago_days: int) -> Progress:
    progress = Progress(lesson, "", NOW - 60 * DAY_MS, due_ms=NOW - 60 * DAY_MS)
    for _ in range(times):
        progress = read_to_the_end(progress, NOW - ago_days * DAY_MS)
    return progress


PROGRESS = {
    one.lesson: one
    for one in (
        Progress(ONE, FlagKind.PAYMENT_FORGOTTEN, NOW, due_ms=NOW),
        Progress("read-at-speaking-pace", READ_FAST, NOW, due_ms=NOW),
        _read("one-party-all-party", 1, 3),
        _read("place-unknown", 2, 2),
        _read("under-age", 1, 1),
        _read("security-code-leaves-no-trace", 4, 9),
    )
}


def listed(
    language: str = "en", progress: dict[str, Progress] | None = None, error: AssistError | None = None
) -> LessonsState:
    known = PROGRESS if progress is None else progress
    return lessons_state(LESSONS, known, language, NOW, Threshold(), "Alder Mutual", error)


def opened(chosen: int | None, language: str = "en", lesson: str = ONE) -> LessonState:
    return lesson_state(LESSONS[lesson], Progress(lesson, "", NOW, due_ms=NOW), chosen, language, NOW)


NAMES = ("list", "list-none", "list-full-disk", "list-looking", "lesson", "lesson-fits", "lesson-other")


def shown(name: str, language: str = "en") -> Shown:
    """Return what a state of this name shows in a language."""
    lists = {
        "list": listed(language),
        "list-none": listed(language, {}),
        "list-full-disk": listed(language, error=FULL),
        "list-looking": LessonsState(),
    }
    chosen = {"lesson": None, "lesson-fits": LESSONS[ONE].fits - 1, "lesson-other": 1}
    if name in lists:
        return lists[name], None
    return lists["list"], opened(chosen[name], language)
