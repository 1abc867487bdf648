"""The practice call's lessons: what the caller says, what to press, and what the panel says it was. Pure.

A lesson is done when the facts of the call say so, whatever key did it: the guide never keeps a state of its own beside
that of the call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from agent_assist.desktop.presenters.practice_state import Lesson, LessonRow, Mark, PracticeState
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.steps import Step

SAID = (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN)
"""What the caller answers to the three purposes, one after the other."""


class Seen(msgspec.Struct, frozen=True):
    """What the call looks like now.

    Args:
        file: its case file; None before it rang and after its wrap-up.
        step: its step.
        asked: the purposes that are asked about, in their order.
        can_withdraw: whether a withdrawal would withdraw anything.
        taking: whether a keyed answer is open for another one.
        writing: whether the note covers what comes next.
    """

    file: CaseFile | None
    step: Step
    asked: tuple[str, ...]
    can_withdraw: bool = False
    taking: bool = False
    writing: bool = False


class Progress(msgspec.Struct, frozen=True):
    """How far the call is.

    Args:
        at: the open lesson; None when all are done.
        done, skipped: those before it.
        rung: whether the call came in.
    """

    at: Lesson | None = Lesson.READ
    done: frozenset[Lesson] = frozenset()
    skipped: frozenset[Lesson] = frozenset()
    rung: bool = False


_ORDER = tuple(Lesson)
_CARD = "4111\u00a01111\u00a01111\u00a01111"
"""A number that card companies keep for tests; its groups stay on one line."""
_TITLES: Mapping[Lesson, tuple[Text, tuple[str, ...]]] = {
    Lesson.READ: (say("Say the sentence"), ("Space",)),
    Lesson.ANSWER: (say("Enter the answers"), ("1", "2", "3")),
    Lesson.UNDO: (say("Undo"), ("Z",)),
    Lesson.PAYMENT: (say("Pause for a card number"), ("P",)),
    Lesson.PLACE: (say("Change the place"), ("L",)),
    Lesson.WITHDRAW: (say("Withdraw consent"), ("W",)),
    Lesson.NOTE: (say("Write a note"), ("N",)),
    Lesson.FINISH: (say("Finish the call"), ("Enter",)),
}
_SAYS: Mapping[Lesson, Text] = {
    Lesson.READ: say("“Hello, this is Ms Okafor. I have a question about my bill.”"),
    Lesson.ANSWER: say("“For quality, yes. For training, no thank you. A transcript? I'm not sure.”"),
    Lesson.UNDO: say("“Sorry, I've thought about it. No transcript, please.”"),
    Lesson.PAYMENT: say("“I'd like to pay by card. Are you ready for the number?”"),
    Lesson.PLACE: say("“By the way, I'm in Austria this week.”"),
    Lesson.WITHDRAW: say("“I'd rather not be recorded any longer.”"),
    Lesson.NOTE: say("“Could you send me the bill again?”"),
    Lesson.FINISH: say("“Thank you. Goodbye!”"),
}
_DO: Mapping[Lesson, Text] = {
    Lesson.READ: naming(
        say("Read the panel's sentence aloud, then press Space."),
        held=say("Read the panel's sentence aloud, then press Enter."),
    ),
    Lesson.ANSWER: naming(say("Press one key for each answer: 1 for yes, 2 for no, 3 for unclear."), "1", "2", "3"),
    Lesson.UNDO: naming(
        say("Press Z to undo the last answer, then 2 for no. On a call you have 10 seconds; here, take your time."),
        "Z",
        "2",
    ),
    Lesson.PAYMENT: naming(say("Press P before she reads out the number. Press P again when she is done."), "P"),
    Lesson.PLACE: naming(
        say("Press L, type the name of the country, and press Enter. The rules there apply at once."), "L"
    ),
    Lesson.WITHDRAW: naming(say("Press W. The recorder stops, and the panel tells you what to say."), "W"),
    Lesson.NOTE: naming(
        say("Press N and write a line. Try the card number {number}: it is masked. Ctrl+Enter saves.", number=_CARD),
        "N",
    ),
    Lesson.FINISH: say("She has hung up. Look at the result, then press Enter."),
}
_RINGS = say("The phone rings. The panel shows the rule and what you will say. Now answer the call.")
_OVER = say("That was a whole call. Nothing was stored or sent. You can practise again at any time.")
_NOT_SAID = naming(say("That's not what she said. Press Z, then the key for her answer."), "Z")
_NOT_THERE = naming(say("That's not where she is. Press L and choose Austria."), "L")
_SHE_IS_IN = "AT"
_MUST_SAY = naming(
    say("The panel shows a sentence. Say it, then press Space."),
    held=say("The panel shows a sentence. Say it, then press Enter."),
)
_MUST_ASK = naming(say("The panel is asking for an answer: press 1, 2 or 3."), "1", "2", "3")
_MUST_DISPOSE = naming(say("She decides about what was recorded so far: 1 keep, 2 erase, 3 undecided."), "1", "2", "3")
_PAUSED = naming(say("The recording is paused. Press P again to resume."), "P")
_CLOSE_NOTE = say("Press Esc to close the note and see the result.")
_NOTHING_LEFT = say("There's no consent left to withdraw on this call. Skip this step.")
_SENTENCES = (Step.DISCLOSE, Step.SAY_STARTED, Step.SAY_WITHDRAWN, Step.SAY_CANNOT_STOP, Step.SAY_NOT_RECORDED)
_WANTED: Mapping[Step, Text] = {
    **dict.fromkeys(_SENTENCES, _MUST_SAY),
    **dict.fromkeys((Step.ASK, Step.ASK_AGAIN), _MUST_ASK),
    Step.DISPOSE: _MUST_DISPOSE,
}
"""Step of the panel to what it asks for, whatever the lesson is."""


def follow(progress: Progress, seen: Seen) -> Progress:
    """Return how far the call is, after it was looked at."""
    rung = progress.rung or seen.file is not None
    at, done = progress.at, progress.done
    if rung and (seen.file is None or seen.file.finished):
        return Progress(None, done | {Lesson.FINISH}, progress.skipped, rung)
    while at is not None and at is not Lesson.FINISH and _DONE[at](seen):
        done |= {at}
        at = _after(at)
    return Progress(at, done, progress.skipped, rung)


def skip(progress: Progress) -> Progress:
    """Return how far the call is without the open lesson; the last one cannot be left out, for it ends the call."""
    at = progress.at
    if at is None or at is Lesson.FINISH:
        return progress
    return Progress(_after(at), progress.done, progress.skipped | {at}, progress.rung)


def holds_time(progress: Progress, seen: Seen) -> bool:
    """Tell whether time must stand still: an answer waits to be undone, and somebody may read slowly."""
    answering = progress.at is Lesson.ANSWER and bool(seen.file and seen.file.answer_log)
    return answering or progress.at is Lesson.UNDO


def hangs_up(progress: Progress, seen: Seen) -> bool:
    """Tell whether the caller should hang up now."""
    return progress.at is Lesson.FINISH and seen.file is not None and seen.file.state.live


def practice_state(progress: Progress, seen: Seen) -> PracticeState:
    """Return what the guide shows."""
    rows = tuple(LessonRow(lesson, *_TITLES[lesson], _mark(progress, lesson)) for lesson in _ORDER)
    file, at = seen.file, progress.at
    if at is None:
        return PracticeState(rows, EMPTY, _OVER, over=True)
    if file is None or file.connected_at_ms is None:
        return PracticeState(rows, EMPTY, _RINGS, answers=file is not None)
    return PracticeState(rows, _SAYS[at], _DO[at], _hint(at, seen, file))


def _after(lesson: Lesson) -> Lesson | None:
    place = _ORDER.index(lesson) + 1
    return _ORDER[place] if place < len(_ORDER) else None


def _mark(progress: Progress, lesson: Lesson) -> Mark:
    if lesson in progress.done:
        return Mark.DONE
    if lesson in progress.skipped:
        return Mark.SKIPPED
    return Mark.OPEN if lesson is progress.at and progress.rung else Mark.WAITING


def _answers(file: CaseFile | None, asked: tuple[str, ...]) -> tuple[ConsentState, ...]:
    """The answers so far, in the order of the purposes."""
    found = (file.answers.get(purpose) for purpose in asked) if file is not None else ()
    return tuple(answer.state for answer in found if answer is not None and not answer.state.open)


def _hint(at: Lesson, seen: Seen, file: CaseFile) -> Text:
    """What the panel wants besides the lesson, or why a key did not count."""
    if at in {Lesson.ANSWER, Lesson.UNDO}:
        answers = _answers(file, seen.asked)
        wrong = at is Lesson.ANSWER and answers != SAID[: len(answers)] and not seen.taking
        return _NOT_SAID if wrong else EMPTY
    if at is Lesson.READ:
        return EMPTY
    if at is Lesson.FINISH:
        return _CLOSE_NOTE if seen.writing else EMPTY
    if at is Lesson.PLACE and _place(seen):
        return _NOT_THERE
    if at is Lesson.PAYMENT and seen.step is Step.PAY:
        return _PAUSED
    wanted = _WANTED.get(seen.step, EMPTY)
    return _NOTHING_LEFT if wanted == EMPTY and at is Lesson.WITHDRAW and not seen.can_withdraw else wanted


def _answered(seen: Seen) -> bool:
    """Every purpose has an answer, and the first two are hers; what the third is, Z teaches."""
    answers = _answers(seen.file, seen.asked)
    return bool(seen.asked) and len(answers) == len(seen.asked) and not seen.taking and answers[:2] == SAID[:2]


def _undone(seen: Seen) -> bool:
    answers = _answers(seen.file, seen.asked)
    corrected = any(moment.corrects for moment in seen.file.answer_log) if seen.file is not None else False
    return corrected and len(answers) == len(seen.asked) and answers[-1] is ConsentState.REFUSED and not seen.taking


def _paid(seen: Seen) -> bool:
    file = seen.file
    return file is not None and bool(file.payments) and file.payment is None


def _place(seen: Seen) -> str:
    """Where the agent has noted that the customer is; empty before anything was noted on this call."""
    places = seen.file.whereabouts.customer if seen.file is not None else ()
    return places[-1] if len(places) > 1 else ""


def _withdrawn(seen: Seen) -> bool:
    return seen.file is not None and any(m.state is ConsentState.WITHDRAWN for m in seen.file.answer_log)


_DONE: Mapping[Lesson, Callable[[Seen], bool]] = {
    Lesson.READ: lambda seen: seen.file is not None and bool(seen.file.readings),
    Lesson.ANSWER: _answered,
    Lesson.UNDO: _undone,
    Lesson.PAYMENT: _paid,
    Lesson.PLACE: lambda seen: _place(seen).startswith(_SHE_IS_IN),
    Lesson.WITHDRAW: _withdrawn,
    Lesson.NOTE: lambda seen: seen.file is not None and bool(seen.file.notes),
}
"""Lesson to whether what it teaches has happened; the last one is the end of the call."""
