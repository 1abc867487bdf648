"""A contact's case file: what its facts add up to. Pure.

The panel, the wrap-up, the flag rules and the review all read this one fold of the same facts, so they cannot
disagree. A kind that this version does not know is passed over; so is a fact of a known kind whose body cannot be
read, and those are counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeVar

from agent_assist.domain.audit import AuditMoment
from agent_assist.domain.binding import DecisionView, strictest
from agent_assist.domain.call_tags import CallTag, of_note, of_recorder, with_tag
from agent_assist.domain.clock import LATEST_MS
from agent_assist.domain.consent import AGENT, CUSTOMER, Answer, ConsentState
from agent_assist.domain.consent_facts import (
    AnswerMoment,
    Disposal,
    admitted,
    answer_of,
    confirmed,
    disposal_of,
    reading_of,
)
from agent_assist.domain.contact import WITHHELD, ContactState, Direction, last_four
from agent_assist.domain.drill import DrillMoment
from agent_assist.domain.escalation import Escalation
from agent_assist.domain.facts import TYPES, calls, consent, notes, places, read, recorder, review
from agent_assist.domain.facts.body import FactBody, Unreadable, said
from agent_assist.domain.facts.fact import Fact, FactKind
from agent_assist.domain.fields import RevealMoment
from agent_assist.domain.flag_course import review_moment
from agent_assist.domain.joining import best_call_id
from agent_assist.domain.moments import NoteMoment, PartyMoment, Reading, RecorderMoment, ReviewMoment, with_joined
from agent_assist.domain.payment import PaymentMoment, open_step, with_ended, with_more, with_opened
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import Flag, Verdict
from agent_assist.domain.rights_course import RightsCourse, handled, requested
from agent_assist.domain.slips import Entry, TakenBack, remembered, without
from agent_assist.domain.whereabouts import Whereabouts
from agent_assist.domain.worked_out import WorkedOut


@dataclass(frozen=True, slots=True)
class CaseFile(WorkedOut):
    """What is known of one contact. Tuples are in the order of time."""

    contact_id: str
    state: ContactState = ContactState.INCOMING
    direction: str = "in"
    number_masked: str = ""
    name: str = ""
    line: str = ""
    call_id: str = ""
    """The id of the call that a recorder knows best."""
    call_ids: Mapping[str, str] = field(default_factory=dict)
    """Every id of the call, and who said it."""
    agent: str = ""
    opened_at_ms: int = 0
    connected_at_ms: int | None = None
    held_at_ms: int | None = None  # when it was last put on hold
    ended_at_ms: int | None = None
    end_reason: str = ""
    decisions: tuple[DecisionView, ...] = ()
    readings: tuple[Reading, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    """The customer's newest answer per purpose."""
    others: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)
    """The newest answers of everybody else, by person and purpose."""
    party_log: tuple[PartyMoment, ...] = ()
    heard: bool = True
    """False once somebody must hear the disclosure again: a person joined, or a minor is suspected."""
    minor_at_ms: int | None = None
    """When a minor was first suspected; None if never."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """What the call lets the program know, in tags of the policy, by the id of the fact that first told each."""
    whereabouts: Whereabouts = field(default_factory=Whereabouts)
    """Where people are and what the recording is for, as far as the facts say."""
    carried: Mapping[str, ConsentState] = field(default_factory=dict)
    """What an earlier leg of the call said of each purpose, whether or not it counts here."""
    disposals: tuple[Disposal, ...] = ()
    irregular: int = 0
    """Facts that may not follow what came before and changed nothing: a consent that would allow something, an act."""
    answer_log: tuple[AnswerMoment, ...] = ()
    recorder_log: tuple[RecorderMoment, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    drill: DrillMoment | None = None
    """What the drill found, if this call was one."""
    receipt_code: str = ""
    """Opens the customer's receipt; empty before one was offered, and after the person was erased."""
    audit: AuditMoment | None = None
    """What the audit of the finished recording says; the newest one, None before any."""
    payments: tuple[PaymentMoment, ...] = ()
    reveals: tuple[RevealMoment, ...] = ()
    """Values of the customer's record that were opened."""
    notes: tuple[NoteMoment, ...] = ()
    truncated: Mapping[str, int] = field(default_factory=dict)
    truncated_at_ms: int | None = None
    flags: tuple[Flag, ...] = ()
    verdict: Verdict | None = None
    finished: bool = False
    reviews: tuple[ReviewMoment, ...] = ()
    requests: tuple[RightsCourse, ...] = ()
    """The rights that were asked for, and what became of each request."""
    taken_back: tuple[TakenBack, ...] = ()
    """What was entered by mistake and taken back; it is in nothing else here."""
    entries: tuple[Entry[CaseFile], ...] = field(default=(), compare=False, repr=False)
    """The facts of the last seconds with the state before each, so that a slip can be taken out."""
    unreadable: int = 0
    """Facts of known kinds whose body could not be read; they are in the ledger and in nothing else here."""

    @property
    def decision(self) -> DecisionView | None:
        """The decision in force, or None before the first: the newest, but never looser than what was promised."""
        if not self.decisions:
            return None
        minor = self.minor_at_ms is not None
        return self.once("decision", lambda: strictest(self.decisions[-1], self._promised(), minor=minor))

    def decision_at(self, at_ms: int) -> DecisionView | None:
        """The decision that was in force at a moment; before the first one, the first."""
        if not self.decisions:
            return None
        newest = next((d for d in reversed(self.decisions) if d.at_ms <= at_ms), self.decisions[0])
        minor = self.minor_at_ms is not None and self.minor_at_ms <= at_ms
        return strictest(newest, self._promised(at_ms), minor=minor)

    @property
    def persons(self) -> tuple[str, ...]:
        """Whose answer is asked for: the customer, then who joined and is still on the call."""
        return self.persons_at(LATEST_MS)

    def persons_at(self, at_ms: int) -> tuple[str, ...]:
        """Who was on the other side at a moment (milliseconds since 1970 UTC): the customer, then who joined."""
        return with_joined((CUSTOMER,), self.party_log, at_ms)

    def _promised(self, until_ms: int = LATEST_MS) -> list[DecisionView]:
        """The decisions under which a disclosure was read."""
        read = [r for r in self.readings if r.opens and r.ended_at_ms <= until_ms]
        return [r.decision for r in read if r.decision is not None]

    def answers_of(self, party: str) -> Mapping[str, Answer]:
        """Return the newest answers by purpose of a person, such as `customer` or `party-2`; empty if unknown."""
        return self.answers if party == CUSTOMER else self.others.get(party, {})

    @property
    def disclosed_at_ms(self) -> int | None:
        """When a disclosure was first read to its end; None if never."""
        ends = [r.ended_at_ms for r in self.readings if r.opens]
        return min(ends) if ends else None

    @property
    def payment(self) -> PaymentMoment | None:
        """The payment step that is open, or None."""
        return open_step(self.payments)

    @property
    def recorder_state(self) -> RecorderState:
        """The newest known state; NONE before the recorder said anything."""
        return self.recorder_log[-1].state if self.recorder_log else RecorderState.NONE


def fold(facts: Iterable[Fact]) -> CaseFile | None:
    """Add up the facts of one contact in their order; None if there are none."""
    file: CaseFile | None = None
    for fact in facts:
        file = add(file, fact)
    return file


def add(file: CaseFile | None, fact: Fact) -> CaseFile:
    """Return the case file with one more fact; one that cannot be read changes nothing but the count of such."""
    try:
        return apply(file, fact)
    except ValueError:  # Unreadable
        file = file or _begun(fact)
        known = TYPES.get(fact.kind)
        where = file.whereabouts.doubted() if known is not None and known.RULES.doubts else file.whereabouts
        return _kept(file, fact, replace(file, unreadable=file.unreadable + 1, whereabouts=where))


def apply(file: CaseFile | None, fact: Fact) -> CaseFile:
    """Return the case file with one more fact.

    Raises:
        ValueError: the body does not say what its kind must say.
    """
    file = file or _begun(fact)
    body = read(fact)
    step = None if body is None else _STEPS.get(type(body))
    after = file if step is None else step(file, fact, body)
    slip_gone = after.taken_back is not file.taken_back
    return after if slip_gone else _kept(file, fact, after)


def _kept(before: CaseFile, fact: Fact, after: CaseFile) -> CaseFile:
    """Remember a fact beside the case file as long as something in it can be taken back."""
    entries = remembered(before.entries, fact, replace(before, entries=()) if before.entries else before)
    return replace(after, entries=entries) if entries or after.entries else after


def _taken_back(file: CaseFile, fact: Fact, body: calls.ActTakenBack) -> CaseFile:
    """Add up the facts since a slip without it, and without the answers that it made void."""
    slip = without(file.entries, body.act, body.act_kind, fact.at_ms)
    if slip is None:
        return replace(file, irregular=file.irregular + 1)
    again = replace(slip.before, entries=slip.earlier)
    for later in slip.later:
        again = add(again, later)
    moment = TakenBack(fact.at_ms, FactKind(slip.fact.kind), slip.fact.at_ms, slip.fact.id)
    return replace(again, taken_back=(*file.taken_back, moment))


def _begun(fact: Fact) -> CaseFile:
    return CaseFile(contact_id=fact.contact, opened_at_ms=fact.at_ms, agent=fact.actor.id)


def _opened(file: CaseFile, fact: Fact, body: calls.ContactOpened) -> CaseFile:
    return replace(
        file,
        state=ContactState.INCOMING if body.direction is Direction.IN else ContactState.CONNECTING,
        direction=body.direction.value,
        number_masked=body.number_masked,
        name=fact.personal.get("name", ""),
        line=body.line,
        call_id=body.call_id,
        call_ids={body.call_id: body.source},
        agent=fact.actor.id,
        opened_at_ms=fact.at_ms,
    )


def _linked(file: CaseFile, fact: Fact, body: calls.ContactLinked) -> CaseFile:
    call_ids = file.call_ids
    if body.call_id not in call_ids:  # else who said it first stands
        call_ids = {**call_ids, body.call_id: body.source}
    masked, name = file.number_masked, file.name
    if not last_four(masked) and said(body.number_masked, ""):  # withheld, or as short as an extension
        colleague = masked != WITHHELD  # whose name is not the customer's
        name = fact.personal.get("name", "" if colleague else name)
        masked = said(body.number_masked, masked)  # else who told it first stands
    best = best_call_id(call_ids)
    return replace(file, call_ids=call_ids, call_id=best, number_masked=masked, name=name)


def _connected(file: CaseFile, fact: Fact, _body: FactBody) -> CaseFile:
    return replace(file, state=ContactState.CONNECTED, connected_at_ms=file.connected_at_ms or fact.at_ms)


def _held(file: CaseFile, fact: Fact, _body: FactBody) -> CaseFile:
    return replace(file, state=ContactState.HELD, held_at_ms=fact.at_ms)


def _resumed(file: CaseFile, _fact: Fact, _body: FactBody) -> CaseFile:
    return replace(file, state=ContactState.CONNECTED)


def _ended(file: CaseFile, fact: Fact, body: calls.ContactEnded) -> CaseFile:
    return replace(file, state=ContactState.AFTER_CALL_WORK, ended_at_ms=fact.at_ms, end_reason=body.reason)


def _missed(file: CaseFile, fact: Fact, body: calls.ContactMissed) -> CaseFile:
    return replace(file, state=ContactState.MISSED, ended_at_ms=fact.at_ms, end_reason=body.reason)


def _decided(file: CaseFile, fact: Fact, body: places.PolicyDecided) -> CaseFile:
    view = DecisionView(
        at_ms=fact.at_ms,
        trigger=body.trigger,
        level=body.level.value,
        min_level=body.min_level.value,
        procedure=body.procedure.value,
        capture_notice=body.capture_notice,
        offer_alternative=body.offer_alternative,
        places=body.places,
        rules=body.rules,
        pack=fact.policy.pack if fact.policy else "",
        decision_id=fact.policy.decision if fact.policy else "",
        unbroken=body.unbroken,
        overlays=body.overlays,
        hours=body.hours or (),
    )
    where = file.whereabouts.asked(body.trigger, body.question)
    return replace(file, decisions=(*file.decisions, view), whereabouts=where)


def _placed(file: CaseFile, _fact: Fact, body: places.PlaceLearned) -> CaseFile:
    return replace(file, whereabouts=file.whereabouts.learned(body.party, body.place, body.evidence))


def _for(file: CaseFile, _fact: Fact, body: places.PurposeChanged) -> CaseFile:
    if not body.purpose:
        raise Unreadable("purpose")
    return replace(file, whereabouts=file.whereabouts.now_for(body.purpose))


def _read(file: CaseFile, fact: Fact, body: consent.DisclosureRead) -> CaseFile:
    reading = reading_of(fact, body, file.decision)
    return replace(file, readings=(*file.readings, reading), heard=file.heard or reading.opens)


def _answered(file: CaseFile, fact: Fact, body: consent.ConsentFact) -> CaseFile:
    answer, corrects = answer_of(fact, body), said(body.corrects, None) or ""
    before = file.answers_of(answer.party).get(answer.purpose)
    if not admitted(before, answer, corrects):
        return replace(file, irregular=file.irregular + 1)
    moment = AnswerMoment(answer.at_ms, answer.purpose, answer.state, fact.id, corrects, answer.party, answer.origin)
    kept = MappingProxyType({**file.answers_of(answer.party), answer.purpose: answer})
    log = (*file.answer_log, moment)
    if answer.party == CUSTOMER:
        return replace(file, answers=kept, answer_log=log)
    return replace(file, others=MappingProxyType({**file.others, answer.party: kept}), answer_log=log)


def _joined(file: CaseFile, fact: Fact, body: places.PartyJoined) -> CaseFile:
    party = body.party
    if party in {"", CUSTOMER, AGENT} or party in file.persons:
        raise Unreadable("party")
    log, where = (*file.party_log, PartyMoment(fact.at_ms, party, joined=True)), file.whereabouts.joined(party)
    return replace(file, party_log=log, whereabouts=where, heard=False)


def _left(file: CaseFile, fact: Fact, body: places.PartyLeft) -> CaseFile:
    moment = PartyMoment(fact.at_ms, body.party, joined=False)
    return replace(file, party_log=(*file.party_log, moment), whereabouts=file.whereabouts.left(moment.party))


def _minor(file: CaseFile, fact: Fact, _body: FactBody) -> CaseFile:
    tags = with_tag(file.tags, CallTag.MINOR, fact.id)
    return replace(file, minor_at_ms=file.minor_at_ms or fact.at_ms, heard=False, tags=tags)


def _marked(file: CaseFile, fact: Fact, body: places.CallMarked) -> CaseFile:
    return _told(file, body.mark, fact)


def _offered(file: CaseFile, fact: Fact, _body: FactBody) -> CaseFile:
    return replace(file, receipt_code=file.receipt_code or fact.personal.get("code", ""))


def _carried(file: CaseFile, _fact: Fact, body: consent.AnswersCarried) -> CaseFile:
    told = {one.purpose: one.state for one in body.answers}
    return replace(file, carried=MappingProxyType({**file.carried, **told}))


def _disposed(file: CaseFile, fact: Fact, body: consent.SpanDisposed) -> CaseFile:
    return replace(file, disposals=(*file.disposals, disposal_of(fact.at_ms, body)))


def _erased(file: CaseFile, fact: Fact, body: consent.SpanErased) -> CaseFile:
    return replace(file, disposals=confirmed(file.disposals, fact.at_ms, body))


def _recorder(file: CaseFile, fact: Fact, body: recorder.RecorderSeen) -> CaseFile:
    moment = RecorderMoment(fact.at_ms, body.state, body.means, body.after_ms, body.command or "", body.error)
    return _told(replace(file, recorder_log=(*file.recorder_log, moment)), of_recorder(body.state), fact)


def _told(file: CaseFile, tag: str, fact: Fact) -> CaseFile:
    return replace(file, tags=with_tag(file.tags, tag, fact.id)) if tag else file


def _escalated(file: CaseFile, fact: Fact, body: recorder.RecorderEscalated) -> CaseFile:
    return replace(file, escalations=(*file.escalations, Escalation(fact.at_ms, body.rung)))


def _drilled(file: CaseFile, fact: Fact, body: calls.DrillFinished) -> CaseFile:
    return replace(file, drill=body.moment(fact.at_ms))


def _audited(file: CaseFile, fact: Fact, body: recorder.RecordingAudited) -> CaseFile:
    return replace(file, audit=body.moment(fact.at_ms))


def _payment_opened(file: CaseFile, fact: Fact, body: notes.PaymentOpened) -> CaseFile:
    opened = replace(file, payments=with_opened(file.payments, fact.at_ms, body.audio, body.longest_ms))
    return _told(opened, CallTag.CARD, fact)


def _payment_extended(file: CaseFile, _fact: Fact, body: notes.PaymentExtended) -> CaseFile:
    return replace(file, payments=with_more(file.payments, body.more_ms))


def _payment_ended(file: CaseFile, fact: Fact, body: notes.PaymentEnded) -> CaseFile:
    return replace(file, payments=with_ended(file.payments, fact.at_ms, body.ended))


def _revealed(file: CaseFile, fact: Fact, body: notes.FieldRevealed) -> CaseFile:
    moment = RevealMoment(fact.at_ms, body.name, body.purpose, body.reason, body.needed, body.needs)
    return replace(file, reveals=(*file.reveals, moment))


def _noted(file: CaseFile, fact: Fact, body: notes.NoteSaved) -> CaseFile:
    note = NoteMoment(fact.at_ms, body.kinds, fact.personal.get("text", ""))
    return _told(replace(file, notes=(*file.notes, note)), of_note(body.kinds), fact)


def _truncated(file: CaseFile, fact: Fact, body: notes.SensitiveTruncated) -> CaseFile:
    totals = {**file.truncated, **{kind: file.truncated.get(kind, 0) + n for kind, n in body.kinds.items()}}
    return replace(file, truncated=MappingProxyType(totals), truncated_at_ms=file.truncated_at_ms or fact.at_ms)


def _flagged(file: CaseFile, fact: Fact, body: calls.FlagRaised) -> CaseFile:
    about = fact.at_ms if body.about_ms is None else body.about_ms
    return replace(file, flags=(*file.flags, Flag(body.flag, body.severity, about, body.detail)))


def _judged(file: CaseFile, _fact: Fact, body: calls.VerdictReached) -> CaseFile:
    return replace(file, verdict=body.verdict)


def _finished(file: CaseFile, _fact: Fact, _body: FactBody) -> CaseFile:
    over = ContactState.ENDED if file.state is ContactState.AFTER_CALL_WORK else file.state
    return replace(file, finished=True, state=over)


def _reviewed(file: CaseFile, fact: Fact, body: FactBody) -> CaseFile:
    return replace(file, reviews=(*file.reviews, review_moment(fact, body)))


def _rights_requested(file: CaseFile, fact: Fact, body: review.RightsRequested) -> CaseFile:
    return replace(file, requests=requested(file.requests, fact, body))


def _rights_handled(file: CaseFile, fact: Fact, body: review.RightsHandled | review.CorrectionReadBack) -> CaseFile:
    after = handled(file.requests, fact, body)
    return replace(file, irregular=file.irregular + 1) if after is None else replace(file, requests=after)


Body = TypeVar("Body", bound=FactBody)
Step = Callable[[CaseFile, Fact, Any], CaseFile]


def _on(kind: type[Body], step: Callable[[CaseFile, Fact, Body], CaseFile]) -> tuple[type[FactBody], Step]:
    """Pair a kind with its step; the type checker sees here that the two fit."""
    return kind, step


_STEPS: Mapping[type[FactBody], Step] = dict(
    (
        _on(calls.ContactOpened, _opened),
        _on(calls.ContactLinked, _linked),
        _on(calls.ContactConnected, _connected),
        _on(calls.ContactHeld, _held),
        _on(calls.ContactResumed, _resumed),
        _on(calls.ContactEnded, _ended),
        _on(calls.ContactMissed, _missed),
        _on(calls.ActTakenBack, _taken_back),
        _on(places.PlaceLearned, _placed),
        _on(places.PurposeChanged, _for),
        _on(places.PolicyDecided, _decided),
        _on(consent.DisclosureRead, _read),
        *(_on(kind, _answered) for kind in consent.TYPE_OF_STATE.values()),
        _on(places.PartyJoined, _joined),
        _on(places.PartyLeft, _left),
        _on(places.MinorSuspected, _minor),
        _on(places.CallMarked, _marked),
        _on(consent.AnswersCarried, _carried),
        _on(review.ReceiptOffered, _offered),
        _on(consent.SpanDisposed, _disposed),
        _on(consent.SpanErased, _erased),
        _on(recorder.RecorderConfirmed, _recorder),
        _on(recorder.RecorderUnconfirmed, _recorder),
        _on(recorder.RecorderEscalated, _escalated),
        _on(calls.DrillFinished, _drilled),
        _on(recorder.RecordingAudited, _audited),
        _on(notes.PaymentOpened, _payment_opened),
        _on(notes.PaymentExtended, _payment_extended),
        _on(notes.PaymentEnded, _payment_ended),
        _on(notes.FieldRevealed, _revealed),
        _on(notes.NoteSaved, _noted),
        _on(notes.SensitiveTruncated, _truncated),
        _on(calls.FlagRaised, _flagged),
        _on(calls.VerdictReached, _judged),
        _on(calls.WrapUpFinished, _finished),
        _on(review.ReviewOpened, _reviewed),
        _on(review.ReviewDecided, _reviewed),
        _on(review.SecondOpinionGiven, _reviewed),
        _on(review.FlagAnswered, _reviewed),
        _on(review.CoachingNoted, _reviewed),
        _on(review.RightsRequested, _rights_requested),
        _on(review.RightsHandled, _rights_handled),
        _on(review.CorrectionReadBack, _rights_handled),
    )
)
FOLLOWED = frozenset(_STEPS)
"""The kinds that a case file follows; each of them declares Effect.CASE_FILE, and no other does."""
