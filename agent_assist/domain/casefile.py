"""A contact's case file: what its facts add up to. Pure.

The panel, the wrap-up, the flag rules and the review all read this one fold of the same facts, so they cannot
disagree. A kind that this version does not know is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from agent_assist.domain.consent import CORRECTION_WINDOW_MS, STATE_OF_KIND, Answer, ConsentState
from agent_assist.domain.contact import ContactState
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import Flag, FlagKind, Severity, Verdict


@dataclass(frozen=True, slots=True)
class DecisionView:
    """The policy decision as the fact carries it; `rules` are plain dicts of the decision's answer."""

    at_ms: int
    trigger: str
    level: str
    min_level: str
    procedure: str
    capture_notice: bool
    offer_alternative: bool
    places: tuple[str, ...]
    rules: tuple[Mapping[str, Any], ...]
    pack: str = ""
    decision_id: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One script read aloud; times in milliseconds since 1970 UTC."""

    script: str
    script_kind: str
    version: str
    language: str
    started_at_ms: int
    ended_at_ms: int
    spoken_ms: int
    faster_than_speech: bool
    digest: str = ""
    level: str = "none"
    """Level of the decision in force when it was read; the order of the facts tells, not their clocks."""


@dataclass(frozen=True, slots=True)
class RecorderMoment:
    """From this time on the recorder was known to be in this state."""

    at_ms: int
    state: RecorderState
    means: str
    after_ms: int | None = None
    command: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class AnswerMoment:
    """One answer in the order it was captured."""

    at_ms: int
    purpose: str
    state: ConsentState
    event_id: str
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class NoteMoment:
    """One saved note: when, what was truncated, and its truncated text if its key still exists."""

    at_ms: int
    kinds: Mapping[str, int]
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReviewMoment:
    """A supervisor opened the contact, or decided a flag of it."""

    at_ms: int
    who: str
    reason: str = ""
    flag: str = ""
    decision: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What is known of one contact. Tuples are in the order of time."""

    contact_id: str
    state: ContactState = ContactState.INCOMING
    direction: str = "in"
    number_masked: str = ""
    name: str = ""
    line: str = ""
    call_id: str = ""
    agent: str = ""
    opened_at_ms: int = 0
    connected_at_ms: int | None = None
    ended_at_ms: int | None = None
    end_reason: str = ""
    decisions: tuple[DecisionView, ...] = ()
    readings: tuple[Reading, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    answer_log: tuple[AnswerMoment, ...] = ()
    recorder_log: tuple[RecorderMoment, ...] = ()
    notes: tuple[NoteMoment, ...] = ()
    truncated: Mapping[str, int] = field(default_factory=dict)
    truncated_at_ms: int | None = None
    flags: tuple[Flag, ...] = ()
    verdict: Verdict | None = None
    finished: bool = False
    reviews: tuple[ReviewMoment, ...] = ()

    @property
    def decision(self) -> DecisionView | None:
        """The decision in force, or None before the first."""
        return self.decisions[-1] if self.decisions else None

    @property
    def disclosed_at_ms(self) -> int | None:
        """When a disclosure was first read to its end; None if never."""
        ends = [r.ended_at_ms for r in self.readings if r.script_kind == "disclosure"]
        return min(ends) if ends else None

    @property
    def recorder_state(self) -> RecorderState:
        """The newest known state; NONE before the recorder said anything."""
        return self.recorder_log[-1].state if self.recorder_log else RecorderState.NONE


def fold(facts: Iterable[Fact]) -> CaseFile | None:
    """Add up the facts of one contact in their order; None if there are none."""
    file: CaseFile | None = None
    for fact in facts:
        file = apply(file, fact)
    return file


def apply(file: CaseFile | None, fact: Fact) -> CaseFile:
    """Return the case file with one more fact."""
    file = file or CaseFile(contact_id=fact.contact, opened_at_ms=fact.at_ms, agent=fact.actor.id)
    step = _STEPS.get(fact.kind)
    return step(file, fact) if step else file


def _opened(file: CaseFile, fact: Fact) -> CaseFile:
    body = fact.body
    direction = str(body.get("direction", "in"))
    return replace(
        file,
        state=ContactState.INCOMING if direction == "in" else ContactState.CONNECTING,
        direction=direction,
        number_masked=str(body.get("number_masked", "")),
        name=str(fact.personal.get("name", "")),
        line=str(body.get("line", "")),
        call_id=str(body.get("call_id", "")),
        agent=fact.actor.id,
        opened_at_ms=fact.at_ms,
    )


def _connected(file: CaseFile, fact: Fact) -> CaseFile:
    return replace(file, state=ContactState.CONNECTED, connected_at_ms=file.connected_at_ms or fact.at_ms)


def _held(file: CaseFile, _fact: Fact) -> CaseFile:
    return replace(file, state=ContactState.HELD)


def _resumed(file: CaseFile, _fact: Fact) -> CaseFile:
    return replace(file, state=ContactState.CONNECTED)


def _ended(file: CaseFile, fact: Fact) -> CaseFile:
    missed = fact.kind == FactKind.CONTACT_MISSED
    return replace(
        file,
        state=ContactState.MISSED if missed else ContactState.AFTER_CALL_WORK,
        ended_at_ms=fact.at_ms,
        end_reason=str(fact.body.get("reason", "")),
    )


def _decided(file: CaseFile, fact: Fact) -> CaseFile:
    body = fact.body
    view = DecisionView(
        at_ms=fact.at_ms,
        trigger=str(body.get("trigger", "")),
        level=str(body.get("level", "explicit")),
        min_level=str(body.get("min_level", "explicit")),
        procedure=str(body.get("procedure", "ask_first")),
        capture_notice=bool(body.get("capture_notice")),
        offer_alternative=bool(body.get("offer_alternative")),
        places=tuple(body.get("places", ())),
        rules=tuple(body.get("rules", ())),
        pack=fact.policy.pack if fact.policy else "",
        decision_id=fact.policy.decision if fact.policy else "",
    )
    return replace(file, decisions=(*file.decisions, view))


def _read(file: CaseFile, fact: Fact) -> CaseFile:
    body = fact.body
    reading = Reading(
        script=str(body.get("script", "")),
        script_kind=str(body.get("script_kind", "")),
        version=str(body.get("version", "")),
        language=str(body.get("language", "")),
        started_at_ms=int(body.get("started_at_ms", fact.at_ms)),
        ended_at_ms=int(body.get("ended_at_ms", fact.at_ms)),
        spoken_ms=int(body.get("spoken_ms", 0)),
        faster_than_speech=bool(body.get("faster_than_speech")),
        digest=str(body.get("digest", "")),
        level=file.decision.level if file.decision else "none",
    )
    return replace(file, readings=(*file.readings, reading))


def _answered(file: CaseFile, fact: Fact) -> CaseFile:
    purpose = str(fact.body.get("purpose", ""))
    state = STATE_OF_KIND[fact.kind]
    until = fact.at_ms if state is ConsentState.WITHDRAWN else fact.at_ms + CORRECTION_WINDOW_MS
    answer = Answer(purpose, state, fact.at_ms, fact.id, until)
    moment = AnswerMoment(fact.at_ms, purpose, state, fact.id, str(fact.body.get("corrects") or ""))
    return replace(
        file,
        answers=MappingProxyType({**file.answers, purpose: answer}),
        answer_log=(*file.answer_log, moment),
    )


def _recorder(file: CaseFile, fact: Fact) -> CaseFile:
    body = fact.body
    moment = RecorderMoment(
        at_ms=fact.at_ms,
        state=RecorderState(str(body.get("state", RecorderState.UNCONFIRMED))),
        means=str(body.get("means", "")),
        after_ms=body.get("after_ms"),
        command=str(body.get("command") or ""),
        error=str(body.get("error") or ""),
    )
    return replace(file, recorder_log=(*file.recorder_log, moment))


def _noted(file: CaseFile, fact: Fact) -> CaseFile:
    kinds = {str(k): int(v) for k, v in dict(fact.body.get("kinds", {})).items()}
    note = NoteMoment(fact.at_ms, kinds, str(fact.personal.get("text", "")))
    return replace(file, notes=(*file.notes, note))


def _truncated(file: CaseFile, fact: Fact) -> CaseFile:
    totals = dict(file.truncated)
    for kind, count in dict(fact.body.get("kinds", {})).items():
        totals[str(kind)] = totals.get(str(kind), 0) + int(count)
    return replace(file, truncated=MappingProxyType(totals), truncated_at_ms=file.truncated_at_ms or fact.at_ms)


def _flagged(file: CaseFile, fact: Fact) -> CaseFile:
    body = fact.body
    flag = Flag(
        FlagKind(str(body["flag"])),
        Severity(str(body["severity"])),
        int(body.get("about_ms", fact.at_ms)),
        str(body.get("detail", "")),
    )
    return replace(file, flags=(*file.flags, flag))


def _judged(file: CaseFile, fact: Fact) -> CaseFile:
    return replace(file, verdict=Verdict(str(fact.body["verdict"])))


def _finished(file: CaseFile, _fact: Fact) -> CaseFile:
    over = ContactState.ENDED if file.state is ContactState.AFTER_CALL_WORK else file.state
    return replace(file, finished=True, state=over)


def _reviewed(file: CaseFile, fact: Fact) -> CaseFile:
    body = fact.body
    moment = ReviewMoment(
        fact.at_ms,
        fact.actor.id,
        str(body.get("reason", "")),
        str(body.get("flag", "")),
        str(body.get("decision", "")),
        str(body.get("comment", "")),
    )
    return replace(file, reviews=(*file.reviews, moment))


_STEPS: Mapping[str, Callable[[CaseFile, Fact], CaseFile]] = {
    FactKind.CONTACT_OPENED: _opened,
    FactKind.CONTACT_CONNECTED: _connected,
    FactKind.CONTACT_HELD: _held,
    FactKind.CONTACT_RESUMED: _resumed,
    FactKind.CONTACT_ENDED: _ended,
    FactKind.CONTACT_MISSED: _ended,
    FactKind.POLICY_DECIDED: _decided,
    FactKind.DISCLOSURE_READ: _read,
    FactKind.CONSENT_GIVEN: _answered,
    FactKind.CONSENT_REFUSED: _answered,
    FactKind.CONSENT_UNCLEAR: _answered,
    FactKind.CONSENT_WITHDRAWN: _answered,
    FactKind.RECORDER_CONFIRMED: _recorder,
    FactKind.RECORDER_UNCONFIRMED: _recorder,
    FactKind.NOTE_SAVED: _noted,
    FactKind.SENSITIVE_TRUNCATED: _truncated,
    FactKind.FLAG_RAISED: _flagged,
    FactKind.VERDICT_REACHED: _judged,
    FactKind.WRAP_UP_FINISHED: _finished,
    FactKind.REVIEW_OPENED: _reviewed,
    FactKind.REVIEW_DECIDED: _reviewed,
}
