"""The one next step of a call. Pure: the panel lights what this function names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import AGENT, CUSTOMER, Answer, ConsentState, Origin, allowed_purposes, stricter
from agent_assist.domain.consent_facts import AnswerMoment
from agent_assist.domain.contact import ContactState
from agent_assist.domain.disposal import Span, spans_to_dispose
from agent_assist.domain.escalation import CANNOT_STOP, Rung
from agent_assist.domain.moments import MINOR
from agent_assist.domain.payment import Audio
from agent_assist.domain.recorder import SILENT, RecorderCommand, RecorderState

TWICE = "ask_first_then_repeat"
"""The procedure that asks, records, repeats and asks again."""
OWN_RECORDING = "own_recording"
"""The purpose of the agent's own consent: being recorded at all."""


class Step(StrEnum):
    """What the agent should do now; at any moment of a call it is exactly one thing."""

    IDLE = "idle"
    RING = "ring"
    DISCLOSE = "disclose"
    ASK_GUARDIAN = "ask_guardian"
    """A minor is suspected: is a parent or guardian on the line?"""
    ASK = "ask"
    SAY_STARTED = "say_started"
    ASK_AGAIN = "ask_again"
    SAY_WITHDRAWN = "say_withdrawn"
    DISPOSE = "dispose"
    SAY_CANNOT_STOP = "say_cannot_stop"
    PAY = "pay"
    SAY_NOT_RECORDED = "say_not_recorded"
    LIVE = "live"
    WRAP_UP = "wrap_up"


def next_step(file: CaseFile | None, purposes: Iterable[str], recorder_purposes: Iterable[str]) -> Step:
    """Name the next step of a contact.

    Args:
        file: the contact's case file, or None without one.
        purposes: ids of all purposes the customer is asked about.
        recorder_purposes: those of them that feed the recorder.
    """
    if file is None or file.finished or file.state is ContactState.MISSED:
        return Step.IDLE
    if not file.state.live:
        return Step.WRAP_UP
    if file.connected_at_ms is None:
        return Step.RING
    if cannot_stop_unsaid(file):
        return Step.SAY_CANNOT_STOP
    if file.payment is not None:
        return Step.PAY
    asked, recorder = tuple(purposes), tuple(recorder_purposes)
    return file.once(("talking", asked, recorder), lambda: _talking(file, asked, recorder))


def must_disclose(file: CaseFile, recorder_purposes: Iterable[str]) -> bool:
    """Tell whether a disclosure must be read now.

    It must if none was read, if somebody has not heard it, or if the decision now asks for more than then. A purpose
    that was given in words covers every level, so a stricter decision then asks for no second reading. Where a minor
    is suspected and every purpose of the recorder is refused, the call goes on unrecorded and nothing is read.
    """
    decision, recorder = file.decision, tuple(recorder_purposes)
    if decision is None or decision.procedure == "none" or _stays_unrecorded(file, recorder):
        return False
    readings = [r for r in file.readings if r.opens]
    if not readings or not file.heard:
        return True
    given = any(_valid(file.answers, purpose) for purpose in recorder)
    return stricter(decision.level, than=readings[-1].level) and not given


def guardian_unasked(file: CaseFile) -> bool:
    """Tell whether a minor is suspected, was not yet asked for a parent or guardian, and none has answered."""
    since = file.minor_at_ms
    if since is None or any(a.origin is Origin.PARENT and a.state.valid for a in file.answers.values()):
        return False
    return not any(r.script_kind == MINOR and r.ended_at_ms >= since for r in file.readings)


def wants_recording(file: CaseFile, recorder_purposes: Iterable[str]) -> bool:
    """Tell whether the recorder should run now for this contact.

    Everybody on the call must allow one same purpose, and the agent must not have said no where the agent is asked.
    Where the law wants the notice itself on the tape and staying on is enough (`announce_on_recording`), the recorder
    starts when speech begins and the announcement follows at once; a refusal stops it like everywhere else.
    """
    decision = file.decision
    if decision is None or not file.state.live or file.connected_at_ms is None or not agent_allows(file):
        return False
    recorder = tuple(recorder_purposes)
    disclosed = decision.procedure in {"none", "announce_on_recording"} or not must_disclose(file, recorder)
    allowed = [
        allowed_purposes(decision.level, file.answers_of(person), recorder, disclosed=disclosed and file.heard)
        for person in file.persons
    ]
    return bool(frozenset.intersection(*allowed))


def wanted_command(file: CaseFile, recorder_purposes: Iterable[str]) -> RecorderCommand:
    """Return what the recorder should be told now: to run, to pause for a payment, or to be off.

    A payment pauses only what may run at all; where a rule wants an unbroken recording it pauses nothing.
    """
    if not wants_recording(file, recorder_purposes):
        return RecorderCommand.STOP
    step = file.payment
    return RecorderCommand.PAUSE if step is not None and step.audio is Audio.PAUSE else RecorderCommand.START


def agent_allows(file: CaseFile) -> bool:
    """Tell whether the agent, where asked at all, has agreed to be recorded."""
    answer = file.answers_of(AGENT).get(OWN_RECORDING)
    return answer is None or answer.state.valid


def asked_person(file: CaseFile, purposes: Iterable[str], recorder_purposes: Iterable[str]) -> str:
    """Return whose answers are asked for now: the first person with an open question, else the customer.

    Who joined is asked only about the purposes that feed the recorder: the others are the customer's own affair.
    """
    wanted = {CUSTOMER: tuple(purposes)}
    recorder = tuple(recorder_purposes)
    for person in file.persons:
        answers = file.answers_of(person)
        if any(is_open(answers, purpose) for purpose in wanted.get(person, recorder)):
            return person
    return CUSTOMER


def is_open(answers: Mapping[str, Answer], purpose: str) -> bool:
    """Tell whether a purpose waits for an answer: nobody was asked, or what was answered no longer holds."""
    return purpose not in answers or answers[purpose].state.open


def to_repeat(file: CaseFile, recorder_purposes: Iterable[str]) -> list[tuple[str, str]]:
    """Return the persons and purposes that must say yes once more on the recording."""
    if file.decision is None or file.decision.procedure != TWICE:
        return []
    return [
        (person, purpose)
        for person in file.persons
        for purpose in recorder_purposes
        if _valid(file.answers_of(person), purpose) and not file.answers_of(person)[purpose].on_recording
    ]


def correctable(file: CaseFile, now_ms: int) -> Answer | None:
    """Return the newest answer that may still be corrected, or None."""
    everybody = [file.answers_of(person) for person in file.persons]
    open_answers = [a for answers in everybody for a in answers.values() if a.correctable_until_ms > now_ms]
    return max(open_answers, key=lambda a: a.at_ms) if open_answers else None


def newest_withdrawal_unsaid(file: CaseFile) -> bool:
    """Tell whether a withdrawal was captured on this call and its confirmation not yet read to the customer."""
    withdrawn = [moment.at_ms for moment in withdrawals(file)]
    said = [r.ended_at_ms for r in file.readings if r.script_kind == "withdrawn"]
    return bool(withdrawn) and (not said or said[-1] < withdrawn[-1])


def cannot_stop_unsaid(file: CaseFile) -> bool:
    """Tell whether the recorder could not be stopped, still is not, and the customer does not know it yet."""
    told = [one.at_ms for one in file.escalations if one.rung is Rung.TELL]
    if not told or file.recorder_state in SILENT:
        return False
    said = [r.ended_at_ms for r in file.readings if r.script_kind == CANNOT_STOP]
    return not said or said[-1] < told[-1]


def withdrawals(file: CaseFile) -> list[AnswerMoment]:
    """Return what was withdrawn in words on this call; not what was known before, no slip, and not the agent's word."""
    before, slips = {Origin.STANDING, Origin.CARRIED}, {m.corrects for m in file.answer_log}
    said = [m for m in file.answer_log if m.state is ConsentState.WITHDRAWN and m.party != AGENT]
    return [moment for moment in said if moment.origin not in before and moment.event_id not in slips]


def undecided_spans(file: CaseFile, recorder_purposes: Iterable[str]) -> list[Span]:
    """Return what was recorded before a withdrawal and nobody said yet whether to keep or erase."""
    return spans_to_dispose(file, frozenset(recorder_purposes))


def _talking(file: CaseFile, purposes: tuple[str, ...], recorder: tuple[str, ...]) -> Step:
    if newest_withdrawal_unsaid(file):
        return Step.SAY_WITHDRAWN
    if undecided_spans(file, recorder):
        return Step.DISPOSE
    if must_disclose(file, recorder):
        return Step.ASK_GUARDIAN if guardian_unasked(file) else Step.DISCLOSE
    person = asked_person(file, purposes, recorder)
    if any(is_open(file.answers_of(person), p) for p in (purposes if person == CUSTOMER else recorder)):
        return Step.ASK
    return _say(file, recorder)


def _stays_unrecorded(file: CaseFile, recorder: tuple[str, ...]) -> bool:
    """Tell whether a minor is suspected and everything is refused: there is nothing to tell, and nobody asks again."""
    answers = file.answers
    return file.minor_at_ms is not None and all(p in answers and answers[p].state.a_no for p in recorder)


def _say(file: CaseFile, recorder_purposes: tuple[str, ...]) -> Step:
    everybody = [file.answers_of(person) for person in file.persons]
    given = all(any(_valid(answers, p) for p in recorder_purposes) for answers in everybody)
    runs = file.recorder_state is RecorderState.RECORDING
    repeat = to_repeat(file, recorder_purposes)
    if given and runs and repeat:
        return Step.ASK_AGAIN if _repeated(file, repeat) else Step.SAY_STARTED
    spoken = {reading.script_kind for reading in file.readings}
    if given and runs and not {"started", "repeat"} & spoken:
        return Step.SAY_STARTED
    said_no = bool(recorder_purposes) and any(
        all(p in answers and not answers[p].state.valid for p in recorder_purposes) for answers in everybody
    )
    if said_no and not {"refused_alternative", "withdrawn"} & spoken:
        return Step.SAY_NOT_RECORDED
    return Step.LIVE


def _repeated(file: CaseFile, repeat: list[tuple[str, str]]) -> bool:
    """Tell whether the question was repeated after the newest of the yeses that it is about."""
    newest = max(file.answers_of(person)[purpose].at_ms for person, purpose in repeat)
    return any(r.script_kind == "repeat" and r.ended_at_ms >= newest for r in file.readings)


def _valid(answers: Mapping[str, Answer], purpose: str) -> bool:
    return purpose in answers and answers[purpose].state.valid
