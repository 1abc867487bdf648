"""Makes what the lessons show. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from agent_assist.desktop.presenters.lessons_state import LessonItem, LessonsState, LessonState
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.presenters.wording import calendar_day, day, flag_title
from agent_assist.desktop.services.lesson_files import Lesson, Source, SourceKind, Topic
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import AssistError
from agent_assist.domain.repetition import (
    READ_FAST,
    RETURNS,
    Progress,
    Standing,
    Threshold,
    next_return,
)
from agent_assist.domain.review import FlagKind

_TOPICS: Mapping[Topic, Text] = {
    Topic.CONSENT: say("Consent"),
    Topic.RECORDING: say("Recording"),
    Topic.PAYMENT: say("Payment"),
    Topic.LOCATION: say("Location"),
    Topic.PEOPLE: say("People"),
    Topic.RIGHTS: say("Privacy requests"),
    Topic.NOTES: say("Notes"),
}
_FITS, _OTHER = say("That fits."), say("Better not.")
_RULE_CHANGED = say("Because a rule for your calls has changed")
_READ_FAST = say("Because a sentence was read faster than anyone can say it")


def lessons_state(
    lessons: Mapping[str, Lesson],
    progress: Mapping[str, Progress],
    language: str,
    now_ms: int,
    threshold: Threshold,
    set_by: str,
    error: AssistError | None,
) -> LessonsState:
    """Return the list.

    Args:
        lessons: by id; empty until they are read.
        progress: where lessons stand, by id; one that the program no longer has is left out.
        language: of the windows.
        now_ms: milliseconds since 1970 UTC.
        threshold: of the organisation.
        set_by: who set it; empty for nobody.
        error: what does not work.
    """
    known = [one for one in progress.values() if one.lesson in lessons]
    found: dict[Standing, list[LessonItem]] = {standing: [] for standing in Standing}
    for one in sorted(known, key=lambda one: (one.due_ms, one.lesson)):
        standing = one.standing(now_ms)
        found[standing].append(_item(lessons[one.lesson], one, standing, language))
    others = (LessonItem(one.id, one.telling(language).title) for one in lessons.values() if one.id not in progress)
    return LessonsState(
        tuple(found[Standing.OFFERED]),
        tuple(found[Standing.COMING_BACK]),
        tuple(reversed(found[Standing.DONE])),
        tuple(sorted(others, key=lambda item: item.title)),
        rule_text(threshold, set_by),
        _trouble(error, read=bool(lessons)),
        ready=bool(lessons) or error is not None,
    )


def lesson_state(lesson: Lesson, progress: Progress, chosen: int | None, language: str, now_ms: int) -> LessonState:
    """Return one lesson; its explanation, source and return are told once an answer was chosen, whichever it is."""
    told = lesson.telling(language)
    state = LessonState(
        lesson.id, _TOPICS[lesson.topic], told.title, told.situation, told.question, told.answers, chosen
    )
    if chosen is None:
        return state
    days = next_return(progress)
    returns = say("Then it is done") if days is None else say("Comes back on {day}", day=day(now_ms + days * DAY_MS))
    return replace(
        state,
        lead=_FITS if chosen == lesson.fits - 1 else _OTHER,
        explanation=told.explanation,
        source=_source(lesson.source),
        returns=returns,
    )


def rule_text(threshold: Threshold, set_by: str) -> Text:
    """Return how many lessons are offered, for everyone alike, and who set that."""
    if threshold.a_week == 0:
        rule = say("No lessons are offered; you can read any of them.")
    else:
        flags = say_count("One flag offers a lesson", "{n} flags of a kind offer a lesson", threshold.flags)
        weekly = say_count("one a week at most", "{n} a week at most", threshold.a_week)
        rule = say("{flags}, {weekly}, for everyone alike.", flags=flags, weekly=weekly)
    return say("{rule} Set by: {who}.", rule=rule, who=set_by or say("Agent Assist (default)"))


def _item(lesson: Lesson, one: Progress, standing: Standing, language: str) -> LessonItem:
    title = lesson.telling(language).title
    if standing is Standing.OFFERED:
        return LessonItem(lesson.id, title, _because(one))
    of = len(RETURNS) + 1
    times = say("Read {n} of {of} times", n=one.taken, of=of)
    back = standing is Standing.COMING_BACK
    when = say("on {day}", day=day(one.due_ms)) if back else day(one.due_ms)
    return LessonItem(lesson.id, title, times, when, starts=False)


def _because(one: Progress) -> Text:
    """Return why a lesson is offered; of a rule that changed only that, for an agent knows no rule by its name."""
    if one.because and one.because != READ_FAST and one.because not in set(FlagKind) and _anew(one):
        return _RULE_CHANGED
    if one.taken:
        return say("Back again: read {n} of {of} times", n=one.taken, of=len(RETURNS) + 1)
    if one.because == READ_FAST:
        return _READ_FAST
    return say("Because of a flag: {flag}", flag=flag_title(one.because)) if one.because in set(FlagKind) else EMPTY


def _anew(one: Progress) -> bool:
    """Tell whether it is offered for what it was offered for, and not because its day has come."""
    return one.due_ms == one.offered_at_ms


def _source(source: Source) -> Text:
    read = source.checked
    checked = calendar_day(read.year, read.month, read.day)
    if source.kind is SourceKind.PRACTICE:
        return say("Source: our practice, not a law · checked {day}", day=checked)
    return say("Source: {citation} · checked {day}", citation=source.citation, day=checked)


def _trouble(error: AssistError | None, *, read: bool) -> Text:
    if error is None:
        return EMPTY
    told = Text(error.title)
    return say("{trouble} You can go on; what you read now may be offered again.", trouble=told) if read else told
