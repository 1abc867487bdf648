"""A contact's case file: what its facts add up to. Pure.

The panel, the wrap-up, the flag rules and the review all read this one fold of the same facts, so they cannot
disagree. A kind that this version does not know is passed over; so is a fact of a known kind whose body cannot be
read, and those are counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from agent_assist.domain.audit import AuditMoment, audit_of
from agent_assist.domain.binding import DecisionView, strictest
from agent_assist.domain.body import LATEST_MS, Body, Unreadable
from agent_assist.domain.consent import AGENT, CUSTOMER, STATE_OF_KIND, Answer, ConsentState
from agent_assist.domain.consent_facts import AnswerMoment, Disposal, admitted, answer_of, disposal_of
from agent_assist.domain.contact import WITHHELD, ContactState, Direction
from agent_assist.domain.drill import DrillMoment, drill_of
from agent_assist.domain.escalation import Escalation, escalation_of
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.fields import RevealMoment, reveal_of
from agent_assist.domain.joining import best_call_id
from agent_assist.domain.moments import NoteMoment, PartyMoment, Reading, RecorderMoment, ReviewMoment
from agent_assist.domain.payment import PaymentMoment, folded, open_step
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import Flag, FlagKind, Severity, Verdict
from agent_assist.domain.whereabouts import Whereabouts


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
    """The id of the call that a recorder knows best."""
    call_ids: Mapping[str, str] = field(default_factory=dict)
    """Every id of the call, and who said it."""
    agent: str = ""
    opened_at_ms: int = 0
    connected_at_ms: int | None = None
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
    whereabouts: Whereabouts = field(default_factory=Whereabouts)
    """Where people are and what the recording is for, as far as the facts say."""
    carried: Mapping[str, ConsentState] = field(default_factory=dict)
    """What an earlier leg of the call said of each purpose, whether or not it counts here."""
    disposals: tuple[Disposal, ...] = ()
    irregular: int = 0
    """Consent facts that would allow something and may not follow what came before; they changed nothing."""
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
    unreadable: int = 0
    """Facts of known kinds whose body could not be read; they are in the ledger and in nothing else here."""

    @property
    def decision(self) -> DecisionView | None:
        """The decision in force, or None before the first: the newest, but never looser than what was promised."""
        if not self.decisions:
            return None
        return strictest(self.decisions[-1], self._promised(), minor=self.minor_at_ms is not None)

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
        """Who was on the other side at a moment."""
        there = [CUSTOMER]
        for moment in self.party_log:
            if moment.at_ms <= at_ms and moment.joined:
                there.append(moment.party)
            elif moment.at_ms <= at_ms and moment.party in there:
                there.remove(moment.party)
        return tuple(there)

    def _promised(self, until_ms: int = LATEST_MS) -> list[DecisionView]:
        """The decisions under which a disclosure was read."""
        read = [r for r in self.readings if r.script_kind == "disclosure" and r.ended_at_ms <= until_ms]
        return [r.decision for r in read if r.decision is not None]

    def answers_of(self, party: str) -> Mapping[str, Answer]:
        """Return one person's newest answers by purpose."""
        return self.answers if party == CUSTOMER else self.others.get(party, {})

    @property
    def disclosed_at_ms(self) -> int | None:
        """When a disclosure was first read to its end; None if never."""
        ends = [r.ended_at_ms for r in self.readings if r.script_kind == "disclosure"]
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
    except ValueError:  # Unreadable, or a word that its enumeration does not have
        file = file or _begun(fact)
        where = file.whereabouts.doubted() if fact.kind in _WHERE else file.whereabouts
        return replace(file, unreadable=file.unreadable + 1, whereabouts=where)


def apply(file: CaseFile | None, fact: Fact) -> CaseFile:
    """Return the case file with one more fact.

    Raises:
        ValueError: the body does not say what its kind must say.
    """
    file = file or _begun(fact)
    step = _STEPS.get(fact.kind)
    if step is None:
        return file
    if "personal" in fact.body:
        raise Unreadable("personal")  # what could be opened is no longer in the body
    return step(file, fact, Body(fact.body))


def _begun(fact: Fact) -> CaseFile:
    return CaseFile(contact_id=fact.contact, opened_at_ms=fact.at_ms, agent=fact.actor.id)


def _opened(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    direction = Direction(body.text("direction", Direction.IN))
    return replace(
        file,
        state=ContactState.INCOMING if direction is Direction.IN else ContactState.CONNECTING,
        direction=direction.value,
        number_masked=body.text("number_masked"),
        name=fact.personal.get("name", ""),
        line=body.text("line"),
        call_id=body.text("call_id"),
        call_ids={body.text("call_id"): body.text("source")},
        agent=fact.actor.id,
        opened_at_ms=fact.at_ms,
    )


def _linked(file: CaseFile, _fact: Fact, body: Body) -> CaseFile:
    call_id, call_ids = body.text("call_id"), file.call_ids
    if call_id not in call_ids:  # else who said it first stands
        call_ids = {**call_ids, call_id: body.text("source")}
    masked = file.number_masked
    if masked in {"", WITHHELD}:
        masked = body.text("number_masked", masked)
    return replace(file, call_ids=call_ids, call_id=best_call_id(call_ids), number_masked=masked)


def _connected(file: CaseFile, fact: Fact, _body: Body) -> CaseFile:
    return replace(file, state=ContactState.CONNECTED, connected_at_ms=file.connected_at_ms or fact.at_ms)


def _held(file: CaseFile, _fact: Fact, _body: Body) -> CaseFile:
    return replace(file, state=ContactState.HELD)


def _resumed(file: CaseFile, _fact: Fact, _body: Body) -> CaseFile:
    return replace(file, state=ContactState.CONNECTED)


def _ended(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    missed = fact.kind == FactKind.CONTACT_MISSED
    return replace(
        file,
        state=ContactState.MISSED if missed else ContactState.AFTER_CALL_WORK,
        ended_at_ms=fact.at_ms,
        end_reason=body.text("reason"),
    )


def _decided(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    view = DecisionView(
        at_ms=fact.at_ms,
        trigger=body.text("trigger"),
        level=body.word("level", _LEVELS, "explicit"),
        min_level=body.word("min_level", _LEVELS, "explicit"),
        procedure=body.word("procedure", _PROCEDURES, "ask_first"),
        capture_notice=body.fact("capture_notice"),
        offer_alternative=body.fact("offer_alternative"),
        places=body.texts("places"),
        rules=body.objects("rules"),
        pack=fact.policy.pack if fact.policy else "",
        decision_id=fact.policy.decision if fact.policy else "",
        unbroken=body.fact("unbroken"),
        overlays=body.objects("overlays"),
    )
    where = file.whereabouts.asked(view.trigger, body)
    return replace(file, decisions=(*file.decisions, view), whereabouts=where)


def _placed(file: CaseFile, _fact: Fact, body: Body) -> CaseFile:
    return replace(file, whereabouts=file.whereabouts.learned(body))


def _for(file: CaseFile, _fact: Fact, body: Body) -> CaseFile:
    return replace(file, whereabouts=file.whereabouts.now_for(body))


def _read(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    reading = Reading(
        script=body.text("script"),
        script_kind=body.text("script_kind"),
        version=body.text("version"),
        language=body.text("language"),
        started_at_ms=body.number("started_at_ms", fact.at_ms),
        ended_at_ms=body.number("ended_at_ms", fact.at_ms),
        spoken_ms=body.number("spoken_ms"),
        faster_than_speech=body.fact("faster_than_speech"),
        digest=body.text("digest"),
        level=file.decision.level if file.decision else "none",
        decision=file.decision,
        alternative_offered=body.fact("alternative_offered"),
    )
    heard = file.heard or reading.script_kind == "disclosure"
    return replace(file, readings=(*file.readings, reading), heard=heard)


def _answered(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    answer = answer_of(fact, body)
    corrects = body.text("corrects")
    before = file.answers_of(answer.party).get(answer.purpose)
    if not admitted(before, answer, corrects):
        return replace(file, irregular=file.irregular + 1)
    moment = AnswerMoment(answer.at_ms, answer.purpose, answer.state, fact.id, corrects, answer.party, answer.origin)
    kept = MappingProxyType({**file.answers_of(answer.party), answer.purpose: answer})
    log = (*file.answer_log, moment)
    if answer.party == CUSTOMER:
        return replace(file, answers=kept, answer_log=log)
    return replace(file, others=MappingProxyType({**file.others, answer.party: kept}), answer_log=log)


def _joined(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    party = body.text("party")
    if party in {"", CUSTOMER, AGENT} or party in file.persons:
        raise Unreadable("party")
    log, where = (*file.party_log, PartyMoment(fact.at_ms, party, joined=True)), file.whereabouts.joined(party)
    return replace(file, party_log=log, whereabouts=where, heard=False)


def _left(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    moment = PartyMoment(fact.at_ms, body.text("party"), joined=False)
    return replace(file, party_log=(*file.party_log, moment), whereabouts=file.whereabouts.left(moment.party))


def _minor(file: CaseFile, fact: Fact, _body: Body) -> CaseFile:
    return replace(file, minor_at_ms=file.minor_at_ms or fact.at_ms, heard=False)


def _offered(file: CaseFile, fact: Fact, _body: Body) -> CaseFile:
    return replace(file, receipt_code=file.receipt_code or fact.personal.get("code", ""))


def _carried(file: CaseFile, _fact: Fact, body: Body) -> CaseFile:
    told = {str(one.get("purpose")): ConsentState(str(one.get("state"))) for one in body.objects("answers")}
    return replace(file, carried=MappingProxyType({**file.carried, **told}))


def _disposed(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    return replace(file, disposals=(*file.disposals, disposal_of(fact.at_ms, body)))


def _erased(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    """A recorder says that a span is gone; it confirms the orders that lie inside."""
    party, purpose = body.text("party", CUSTOMER), body.text("purpose")
    start, end = body.number("from_ms"), body.number("to_ms")
    kept = tuple(
        replace(one, confirmed_at_ms=fact.at_ms)
        if (one.party, one.purpose) == (party, purpose) and start <= one.from_ms and one.to_ms <= end
        else one
        for one in file.disposals
    )
    return replace(file, disposals=kept)


def _recorder(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    moment = RecorderMoment(
        at_ms=fact.at_ms,
        state=RecorderState(body.text("state", RecorderState.UNCONFIRMED)),
        means=body.text("means"),
        after_ms=body.number("after_ms") if body.has("after_ms") else None,
        command=body.text("command"),
        error=body.text("error"),
    )
    return replace(file, recorder_log=(*file.recorder_log, moment))


def _escalated(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    return replace(file, escalations=(*file.escalations, escalation_of(fact.at_ms, body)))


def _drilled(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    return replace(file, drill=drill_of(fact.at_ms, body))


def _audited(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    return replace(file, audit=audit_of(fact.at_ms, body))


def _paid(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    return replace(file, payments=folded(file.payments, fact.kind, fact.at_ms, body))


def _revealed(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    return replace(file, reveals=(*file.reveals, reveal_of(fact.at_ms, body)))


def _noted(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    note = NoteMoment(fact.at_ms, body.counts("kinds"), fact.personal.get("text", ""))
    return replace(file, notes=(*file.notes, note))


def _truncated(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    totals = dict(file.truncated)
    for kind, count in body.counts("kinds").items():
        totals[kind] = totals.get(kind, 0) + count
    return replace(file, truncated=MappingProxyType(totals), truncated_at_ms=file.truncated_at_ms or fact.at_ms)


def _flagged(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    flag = Flag(
        FlagKind(body.text("flag")),
        Severity(body.text("severity")),
        body.number("about_ms", fact.at_ms),
        body.text("detail"),
    )
    return replace(file, flags=(*file.flags, flag))


def _judged(file: CaseFile, _fact: Fact, body: Body) -> CaseFile:
    return replace(file, verdict=Verdict(body.text("verdict")))


def _finished(file: CaseFile, _fact: Fact, _body: Body) -> CaseFile:
    over = ContactState.ENDED if file.state is ContactState.AFTER_CALL_WORK else file.state
    return replace(file, finished=True, state=over)


def _reviewed(file: CaseFile, fact: Fact, body: Body) -> CaseFile:
    moment = ReviewMoment(
        fact.at_ms,
        fact.actor.id,
        body.text("reason"),
        body.text("flag"),
        body.text("decision"),
        body.text("comment"),
    )
    return replace(file, reviews=(*file.reviews, moment))


_LEVELS = frozenset({"none", "notice", "implied", "explicit"})
_PROCEDURES = frozenset({"none", "announce", "announce_on_recording", "ask_first", "ask_first_then_repeat"})
_STEPS: Mapping[str, Callable[[CaseFile, Fact, Body], CaseFile]] = {
    FactKind.CONTACT_OPENED: _opened,
    FactKind.CONTACT_LINKED: _linked,
    FactKind.CONTACT_CONNECTED: _connected,
    FactKind.CONTACT_HELD: _held,
    FactKind.CONTACT_RESUMED: _resumed,
    FactKind.CONTACT_ENDED: _ended,
    FactKind.CONTACT_MISSED: _ended,
    FactKind.PLACE_LEARNED: _placed,
    FactKind.PURPOSE_CHANGED: _for,
    FactKind.POLICY_DECIDED: _decided,
    FactKind.DISCLOSURE_READ: _read,
    **dict.fromkeys(STATE_OF_KIND, _answered),
    FactKind.PARTY_JOINED: _joined,
    FactKind.PARTY_LEFT: _left,
    FactKind.MINOR_SUSPECTED: _minor,
    FactKind.ANSWERS_CARRIED: _carried,
    FactKind.RECEIPT_OFFERED: _offered,
    FactKind.SPAN_DISPOSED: _disposed,
    FactKind.SPAN_ERASED: _erased,
    FactKind.RECORDER_CONFIRMED: _recorder,
    FactKind.RECORDER_UNCONFIRMED: _recorder,
    FactKind.RECORDER_ESCALATED: _escalated,
    FactKind.DRILL_FINISHED: _drilled,
    FactKind.RECORDING_AUDITED: _audited,
    **dict.fromkeys((FactKind.PAYMENT_OPENED, FactKind.PAYMENT_EXTENDED, FactKind.PAYMENT_ENDED), _paid),
    FactKind.FIELD_REVEALED: _revealed,
    FactKind.NOTE_SAVED: _noted,
    FactKind.SENSITIVE_TRUNCATED: _truncated,
    FactKind.FLAG_RAISED: _flagged,
    FactKind.VERDICT_REACHED: _judged,
    FactKind.WRAP_UP_FINISHED: _finished,
    FactKind.REVIEW_OPENED: _reviewed,
    FactKind.REVIEW_DECIDED: _reviewed,
}
_WHERE = frozenset(
    {
        FactKind.POLICY_DECIDED,
        FactKind.PLACE_LEARNED,
        FactKind.PURPOSE_CHANGED,
        FactKind.PARTY_JOINED,
        FactKind.PARTY_LEFT,
    }
)
"""Kinds that say where people are; one that cannot be read casts doubt on it."""
