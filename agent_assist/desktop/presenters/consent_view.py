"""The answers as the panel shows them: asked, captured, standing, withdrawn, disposed of. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import structs

from agent_assist.desktop.ports.contact_store import StandingConsent
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.answer_words import answered_at, answered_on
from agent_assist.desktop.presenters.inputs import (
    AnswersInputs,
    CallInputs,
    IncomingInputs,
    SoFarInputs,
    TwiceInputs,
    WrapUpInputs,
)
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.services.disclosure import Line
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, Answer, ConsentState, Origin
from agent_assist.domain.facts.consent import STATE_OF_KIND
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.steps import TWICE, Step, correctable, to_repeat, undecided_spans
from agent_assist.policy import Purpose

TWICE_STEPS = 4
"""Ask, start the recorder, repeat on the recording, answer again."""


def recorder_ids(purposes: Sequence[Purpose]) -> tuple[str, ...]:
    """Return the ids of the purposes that feed the recorder."""
    return tuple(purpose.id for purpose in purposes if "recorder" in purpose.sinks)


def answers_card(view: AnswersInputs) -> s.AnswersCard:
    """One row for each purpose the person is asked about; the same three answers, none preselected."""
    if view.again:
        return _once_more(view)
    file, party, again = view.file, view.party, view.step is Step.ASK_AGAIN
    recorder = recorder_ids(view.purposes)
    repeat = {purpose for person, purpose in to_repeat(file, recorder) if person == party} if again else set()
    asked = [p for p in view.purposes if p.id in repeat or (not again and (party == CUSTOMER or p.id in recorder))]
    rows = tuple(_row(view, purpose, repeat=purpose.id in repeat) for purpose in asked)
    step, steps = twice(view)
    return s.AnswersCard(_title(view), _note(view, rows), rows, _earlier(view), step, steps, *_question(view.question))


def _once_more(view: AnswersInputs) -> s.AnswersCard:
    """The one purpose whose answer was unclear, with its question and without an answer."""
    purpose = next(p for p in view.purposes if p.id == view.active)
    row = structs.replace(_row(view, purpose, repeat=True), chosen=view.saving.get(purpose.id))
    note = say("One more question is enough. Still unclear counts as not accepted.")
    tag = _question(view.question)
    return s.AnswersCard(say("Ask once more"), note, (row,), EMPTY, 0, 0, *tag, again=True)


def guardian_card(line: Line | None) -> s.GuardianCard:
    """A minor is suspected: is somebody on the line who may answer?"""
    return s.GuardianCard(say("Is a parent or guardian on the line?"), *_question(line))


def _question(line: Line | None) -> tuple[tuple[s.Segment, ...], str]:
    """Return a question to read aloud and its language; both are empty without one."""
    if line is None:
        return (), ""
    return tuple(s.Segment(piece.text, bool(piece.variable)) for piece in line.segments), line.script.language


def correcting(file: CaseFile, now_ms: int) -> tuple[str, str, int] | None:
    """Return person, purpose and whole seconds left of the answer that can be corrected now; None without one."""
    one = correctable(file, now_ms)
    return (one.party, one.purpose, -(-(one.correctable_until_ms - now_ms) // 1000)) if one is not None else None


def _row(view: AnswersInputs, purpose: Purpose, *, repeat: bool) -> s.AnswerRow:
    file = view.file
    answer = file.answers_of(view.party).get(purpose.id)
    saving = view.saving.get(purpose.id)
    left = None
    if saving is None and view.correcting is not None and view.correcting[:2] == (view.party, purpose.id):
        left = view.correcting[2]
    said = None if answer is None or repeat or answer.state.open else answer.state
    return s.AnswerRow(
        purpose.id,
        purpose.label(view.ui_language),
        _keeping(purpose, file, file.carried.get(purpose.id) if answer is None else None),
        _shown_as(saving or said),
        active=view.active == purpose.id,
        correct_s=left if not repeat else None,
        saving=saving is not None,
    )


def _shown_as(state: ConsentState | None) -> ConsentState | None:
    """Return the answer whose button is marked: a second yes marks the same one as the first."""
    return ConsentState.GIVEN if state is ConsentState.RENEWED else state


def _keeping(purpose: Purpose, file: CaseFile, carried: ConsentState | None) -> Text:
    if carried is not None and carried.valid:
        return say("accepted before the transfer")
    if purpose.valid_days:
        return say_count("valid for 1 day", "valid for {n} days", purpose.valid_days)
    places = file.decision.places if file.decision is not None else ()
    return say_count("kept for 1 day", "kept for {n} days", purpose.days_at(places))


def _title(view: AnswersInputs) -> Text:
    if view.step is Step.ASK_AGAIN:
        return say("And the answer on the recording?")
    if view.party != CUSTOMER:
        return say("What did {person} say?", person=wording.person(view.party))
    if view.speaker in {Origin.PARENT, Origin.THIRD_PARTY}:
        return say("What did {person} say?", person=wording.speaker(view.speaker))
    return say("What did the customer say?")


def _note(view: AnswersInputs, rows: tuple[s.AnswerRow, ...]) -> Text:
    if view.step is Step.ASK_AGAIN:
        return say("Only a clear yes keeps the recording going. Anything else stops it.")
    if view.file.minor_at_ms is not None and view.party == CUSTOMER:
        return say("Only a parent or guardian can accept. If neither is on the line, choose No.")
    if len(rows) > MANY:
        done = sum(row.chosen is not None for row in rows)
        return say("{done} of {all} answered. “Unclear” counts as not accepted.", done=done, all=len(rows))
    return say("“Unclear” counts as not accepted.")


MANY = 4
"""More rows than this do not fit beside everything else, so the card counts them."""


def _earlier(view: AnswersInputs) -> Text:
    if not view.usable or view.party != CUSTOMER or view.step is not Step.ASK:
        return EMPTY
    since = wording.day(min(one.at_ms for one in view.usable))
    return say_count(
        "One answer from {day} is still valid. Is this the same person?",
        "{n} answers from {day} are still valid. Is this the same person?",
        len(view.usable),
        day=since,
    )


def standing(view: IncomingInputs) -> tuple[Text, ...]:
    """What stands from earlier calls of this number, one line each with date and scope."""
    titles = {purpose.id: purpose.label(view.ui_language) for purpose in view.purposes}
    return tuple(_standing_line(titles[one.purpose], one, view.now_ms) for one in view.standing)


def _standing_line(title: str, one: StandingConsent, now_ms: int) -> Text:
    said = answered_on(STATE_OF_KIND.get(one.kind, ConsentState.UNKNOWN), wording.day(one.at_ms))
    if one.runs_out(now_ms) and one.valid_until_ms is not None:
        until = wording.day(one.valid_until_ms)
        return say("{purpose}: {answer}, expired {until}. Ask again.", purpose=title, answer=said, until=until)
    if one.holds_at(now_ms) and one.valid_until_ms is not None:
        until = wording.day(one.valid_until_ms)
        return say("{purpose}: {answer}, valid for all calls until {until}", purpose=title, answer=said, until=until)
    return say("{purpose}: {answer}", purpose=title, answer=said)


def answers_so_far(view: SoFarInputs) -> tuple[s.AnswerSoFar, ...]:
    """Captured answers below the card while the call lives, except on the answers card itself."""
    file = view.file
    hidden = {Step.ASK, Step.ASK_AGAIN, Step.ASK_GUARDIAN, Step.RING, Step.DISPOSE}
    if not file.state.live or view.step in hidden or view.tool is not None:
        return ()
    rows: list[s.AnswerSoFar] = []
    for person in file.persons:
        answers: Mapping[str, Answer] = file.answers_of(person)
        for purpose in view.purposes:
            if purpose.id in answers:
                lit = not any(row.active for row in rows)
                one = _so_far(purpose.label(view.ui_language), answers[purpose.id], lit=lit)
                rows.append(structs.replace(one, unclear=answers[purpose.id] == view.unclear))
    return tuple(rows)


def _so_far(title: str, answer: Answer, *, lit: bool) -> s.AnswerSoFar:
    name = wording.answer(answer.state)
    if answer.state.valid:
        old = answer.origin is Origin.STANDING
        name = answered_at(answer.state, wording.clock_time(answer.at_ms))
        name = answered_on(answer.state, wording.day(answer.at_ms)) if old else name
    if answer.party != CUSTOMER:
        name = say("{person}: {answer}", person=wording.person(answer.party), answer=name)
    return s.AnswerSoFar(
        answer.purpose, title, name, answer.state.valid, answer.party, active=lit and answer.state.valid
    )


def dispose_card(view: CallInputs) -> s.DisposeCard:
    """Keep or erase what was recorded before the withdrawal."""
    spans = undecided_spans(view.file, recorder_ids(view.purposes))
    start, end = min(span.from_ms for span in spans), max(span.to_ms for span in spans)
    start_at, end_at = wording.clock_time(start), wording.clock_time(end)
    note = say("Recorded from {start} to {end}, before consent was withdrawn.", start=start_at, end=end_at)
    if all(view.file.answers_of(span.party)[span.purpose].state is not ConsentState.WITHDRAWN for span in spans):
        note = say("Recorded from {start} to {end}, before the answer was corrected.", start=start_at, end=end_at)
    return s.DisposeCard(
        say("Keep or erase what was recorded before?"),
        note,
        say("Erasing is a request to the recorder. It counts only once the recorder confirms it."),
    )


def wrap_up_rows(view: WrapUpInputs) -> list[s.WrapUpRow]:
    """What the wrap-up says of other persons and of spans recorded before a withdrawal."""
    file = view.file
    titles = {purpose.id: purpose.label(view.ui_language) for purpose in view.purposes}
    rows = [
        s.WrapUpRow(
            say("{purpose}, {person}", purpose=titles.get(answer.purpose, ""), person=wording.person(party)),
            wording.answer(answer.state),
        )
        for party, answers in file.others.items()
        for answer in answers.values()
    ]
    for one in file.disposals:
        label = say("{purpose}: earlier recording", purpose=titles.get(one.purpose, ""))
        if one.choice == "erase":
            done = one.confirmed_at_ms is not None
            value = say("erased, confirmed") if done else say("erasure not confirmed")
            rows.append(s.WrapUpRow(label, value, flag=not done))
        else:
            rows.append(s.WrapUpRow(label, say("kept") if one.choice == "keep" else say("undecided")))
    return rows


def can_withdraw(file: CaseFile, purposes: Sequence[Purpose]) -> bool:
    """Tell whether there is anything to take back, said or by staying on."""
    everybody = [file.answers_of(person) for person in file.persons]
    if any(answer.state.valid for answers in everybody for answer in answers.values()):
        return True
    return any(purpose not in answers for answers in everybody for purpose in recorder_ids(purposes))


def twice(view: TwiceInputs) -> tuple[int, int]:
    """Return at which step of asking twice the call stands, and how many there are; zeros when it does not."""
    file = view.file
    if file.decision is None or file.decision.procedure != TWICE or not view.has_recorder:
        return 0, 0
    at = {
        Step.RING: 1,
        Step.DISCLOSE: 1,
        Step.ASK_GUARDIAN: 1,
        Step.ASK: 1,
        Step.SAY_STARTED: 3,
        Step.ASK_AGAIN: 4,
    }.get(view.step, 0)
    if view.step is Step.LIVE and to_repeat(file, recorder_ids(view.purposes)):
        at = 2 if file.recorder_state is not RecorderState.RECORDING else 0
    return (at, TWICE_STEPS) if at else (0, 0)
