"""What an event changes on the server: the contact it belongs to, flags, decisions, and rows for the agent.

Runs inside the transaction of the batch. An event that its actor was not allowed to cause, or whose body does not say
what its kind must say, is refused: it stays as evidence and changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from msgspec import structs

from agent_assist.domain import casefile
from agent_assist.domain.contact import last_four
from agent_assist.domain.facts import Effect, Fact, FactBody, Role, read, said
from agent_assist.domain.facts.authority import (
    Refusal,
    Sender,
    closed_as_declared,
    contact_of_key,
    key_id,
    refusal,
)
from agent_assist.domain.facts.calibration import CalibrationBegun, CalibrationJudged
from agent_assist.domain.facts.calls import ContactEnded, ContactLinked, ContactMissed, ContactOpened, FlagRaised
from agent_assist.domain.facts.review import (
    CoachingNoted,
    FlagAnswered,
    ReviewDecided,
    ReviewOpened,
    RightsRequested,
    SecondOpinionAsked,
    SecondOpinionGiven,
)
from agent_assist.domain.facts.server import ErasureConfirmed, LogRestarted, SplitViewFound
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.review import FlagKind
from agent_assist.evidence import checkpoint
from agent_assist.evidence.envelope import Event, fact_of
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol.messages import EventCode, FlagRow
from agent_assist.server.db import erasure, evidence, feed, figures, queue, requests, review
from agent_assist.server.db.accounts import AccountRow
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.database import Tx
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.db.requests import RequestRow
from agent_assist.server.db.review import ContactRow
from agent_assist.server.services import taken_back
from agent_assist.server.services.flag_answers import FlagAnswers
from agent_assist.server.services.judging import Judging
from agent_assist.server.services.rights_flag import due_said, flag_after, place_said
from agent_assist.server.services.second_opinions import SecondOpinions

_SHORT = 200
_LONG = 4_000


class _Refused(Exception):
    """Why an event has no effect. Holds no content."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a batch came.

    Args:
        device: who sent it.
        person: who is behind the session that came with it, if any.
        at_ms: time of receipt.
        keys: ids and keys of the data subjects that it brings, base64.
    """

    device: DeviceRow
    person: AccountRow | None
    at_ms: int
    keys: Collection[tuple[str, str]]


class Effects:
    """The effects of one batch.

    Args:
        tx: the batch's transaction.
        tenant: the house.
        came: how the batch came.
        contacts: the contacts that the batch speaks of.
        log_key: public key of this server's log, base64.
    """

    def __init__(self, tx: Tx, tenant: str, came: Arrival, contacts: Collection[str], log_key: str) -> None:
        self._tx = tx
        self._tenant = tenant
        self._came = came
        self._log_key = log_key
        device, person = came.device, came.person
        self._who = person.name if person is not None else ""
        supervises = person is not None and person.role == Role.SUPERVISOR
        self._sender = Sender(device.agent, person.id if person is not None and supervises else "")
        # Only ids go to the database: it refuses some texts, for example with a NUL.
        self._known = review.contacts(tx, tenant, [contact for contact in contacts if is_uuid7(contact)])
        self._flags = review.flags(tx, tenant, self._known)
        kept = evidence.key_states(tx, tenant, [key_id(contact) for contact in contacts if is_uuid7(contact)])
        self._erased = frozenset(contact_of_key(kid) for kid, key in kept.items() if key is None)
        usable = {kid: key for kid, key in came.keys if self._may_bring(contact_of_key(kid))} | kept
        self._keys = {kid: SubjectKey(kid, evidence.key_bytes(key)) for kid, key in usable.items() if key is not None}
        self._contacts: dict[str, ContactRow] = {}
        self._changed_flags: dict[tuple[str, str], FlagRow] = {}
        self._opened: set[tuple[str, str]] = set()
        self._seconds = SecondOpinions(tx, tenant, device.id, device.agent, came.at_ms)
        self._judging = Judging(tx, tenant, device.id, device.agent, came.at_ms)
        self.answers = FlagAnswers(tx, tenant, self._seconds)
        self._stored: list[tuple[Fact, FactBody]] = []
        self._requests: list[RequestRow] = []
        self._rows: list[FeedRow] = []  # without their place, which the end of the batch gives

    def apply(self, event: Event) -> Refusal | None:
        """Take one event in; returns None when it counts, else why it is refused (no content of a call)."""
        fact = fact_of(event, self._keys)
        if fact.contact and not is_uuid7(fact.contact):
            return Refusal.BAD_CONTACT
        try:
            body = read(fact)
            if body is None:
                return Refusal.UNKNOWN_KIND
            casefile.apply(None, fact)
        except ValueError:
            return Refusal.UNREADABLE
        why = self._not_allowed(event, fact, body)
        if why is not None:
            return why
        try:
            self._change(fact, body)
        except _Refused as refused:
            return refused.why
        self._stored.append((fact, body))
        return None

    @property
    def owned(self) -> frozenset[str]:
        """The contacts of the batch that are this device's agent's own, so that their keys may come with it."""
        every = {**self._known, **self._contacts}
        return frozenset(contact for contact, row in every.items() if row.agent == self._came.device.agent)

    def _may_bring(self, contact: str) -> bool:
        """Whether a key of this contact counts if it comes from this device: its agent's own, or not known yet."""
        row = self._known.get(contact)
        return row is None or row.agent == self._came.device.agent

    def finish(self) -> None:
        """Write what changed, once for the whole batch, behind `evidence.hold`; rows for agents get positions here."""
        review.save_contacts(self._tx, self._tenant, self._contacts.values(), self._known)
        review.save_flags(self._tx, self._tenant, self._changed_flags, self._flags)
        requests.save(self._tx, self._tenant, self._requests)
        self.answers.save()
        figures.take_in(self._tx, self._tenant, self._stored)
        flagged = {contact for contact, _ in self._changed_flags} | {
            contact for contact, _ in self._flags if contact in self._contacts
        }
        queue.refresh(self._tx, self._tenant, flagged)
        taken_back.follow(self._tx, self._tenant, self._stored)
        if not self._rows:
            return
        first = evidence.take(self._tx, self._tenant, len(self._rows))
        for pos, row in enumerate(self._rows, first):
            feed.put(self._tx, self._tenant, replace(row, pos=pos))

    def _contact(self, contact: str) -> ContactRow | None:
        return self._contacts.get(contact) or self._known.get(contact)

    def _flag(self, contact: str, flag: str) -> FlagRow | None:
        return self._changed_flags.get((contact, flag)) or self._flags.get((contact, flag))

    def _not_allowed(self, event: Event, fact: Fact, body: FactBody) -> Refusal | None:
        """Tell why the rules of the kind refuse it: who wrote it, about what, closed with whose key."""
        writer = self._sender.writer(fact.actor)
        if writer is None:
            return Refusal.WRONG_ACTOR
        row = self._contact(fact.contact) if fact.contact else None
        why = refusal(body, writer, fact.contact, row.agent if row else None, self._sender)
        if why is not None:
            return why
        closed = closed_as_declared(body, event.value["body"], fact.contact)
        return None if closed else Refusal.FOREIGN_KEY

    def _change(self, fact: Fact, body: FactBody) -> None:
        match body:
            case ReviewOpened():
                self._review_opened(fact, body)
            case ReviewDecided():
                self._review_decided(fact, body)
            case SecondOpinionAsked() | SecondOpinionGiven() | CoachingNoted():
                self._follow_decision(fact, body)
            case CalibrationBegun() | CalibrationJudged():
                judged = self._opened_flag(fact, body.flag) if isinstance(body, CalibrationJudged) else None
                _must(self._judging.take(fact, body, judged, self._contact(fact.contact)))
            case FlagAnswered():
                entry = self._flag(fact.contact, body.flag)
                if entry is None:
                    raise _Refused(Refusal.NO_FLAG)
                done = self.answers.take(fact, body, entry, self._owner(fact))
                self._tell("flag_answer", fact, done.told)  # its agent learns of a refusal, too
                _must(done.why)
                self._changed_flags[fact.contact, body.flag] = done.entry
            case ErasureConfirmed():
                self._erasure_confirmed(fact, body)
            case LogRestarted() | SplitViewFound():
                _must_be_ours(self._log_key, body)
            case _ if Effect.CONTACT_ROW in body.RULES.effects and fact.contact:
                self._call(fact, body)

    def _call(self, fact: Fact, body: FactBody) -> None:
        """Change the contact's own row; the first event of a contact makes it, whichever it is."""
        row = self._contact(fact.contact) or ContactRow(fact.contact, self._came.device.agent, fact.at_ms)
        match body:
            case ContactOpened():
                number, line = (self._kept(fact, text, _SHORT) for text in (body.number_masked, body.line))
                row = replace(row, opened_at_ms=fact.at_ms, number_masked=number, line=line)
            case ContactLinked() if not last_four(row.number_masked):
                told = self._kept(fact, said(body.number_masked, ""), _SHORT)
                row = replace(row, number_masked=told or row.number_masked)
            case ContactEnded():
                row = replace(row, ended_at_ms=fact.at_ms, talk_ms=body.talk_ms)
            case ContactMissed():
                row = replace(row, ended_at_ms=fact.at_ms, talk_ms=None)
            case FlagRaised():
                self._raise_flag(fact, body)
            case RightsRequested():
                self._raise_rights(fact, body)
        if row != self._known.get(fact.contact):
            self._contacts[fact.contact] = row

    def _raise_flag(self, fact: Fact, body: FlagRaised) -> None:
        detail = _text(body.detail, _SHORT)
        entry = FlagRow(flag=body.flag.value, severity=body.severity.value, at_ms=fact.at_ms, detail=detail)
        if self._flag(fact.contact, entry.flag) is None:  # the first finding stands
            self._changed_flags[fact.contact, entry.flag] = entry

    def _raise_rights(self, fact: Fact, body: RightsRequested) -> None:
        self._requests.append(requests.unlisted(fact, body.right, due_said(body) or NO_DAY))
        before = self._flag(fact.contact, FlagKind.RIGHTS_REQUESTED)
        entry = flag_after(before, body, fact.at_ms, law_known=place_said(body))
        if entry is not None:
            self._changed_flags[fact.contact, entry.flag] = entry

    def _review_opened(self, fact: Fact, body: ReviewOpened) -> None:
        self._opened.add((fact.contact, fact.actor.id))
        row = {
            "contact": fact.contact,
            "reason": body.reason.value,
            "reason_text": self._kept(fact, body.reason_text, _LONG),
            "opened_by": fact.actor.id,
            "opened_by_name": self._who,
            "opened_at_ms": fact.at_ms,
        }
        self._tell("opening", fact, row)

    def _review_decided(self, fact: Fact, body: ReviewDecided) -> None:
        flag, decision, comment = body.flag.value, body.decision.value, self._kept(fact, body.comment, _LONG)
        entry = self._opened_flag(fact, flag)
        disputed = self.answers.dispute(fact.contact, flag)
        if disputed is not None and disputed.decided_by == fact.actor.id:
            raise _Refused(Refusal.FIRST_DECIDER)
        _must(self._seconds.not_yours(fact, flag, entry, disputed=disputed is not None))
        self._changed_flags[fact.contact, flag] = structs.replace(
            entry, decision=decision, comment=comment, decided_by=fact.actor.id, decided_at_ms=fact.at_ms
        )
        self._seconds.decided(fact, flag)
        self._tell("decision", fact, _judged(fact, body, comment, self._who))

    def _follow_decision(self, fact: Fact, body: SecondOpinionAsked | SecondOpinionGiven | CoachingNoted) -> None:
        """Take in what follows a decision: a second opinion that is asked for or given, or a coaching note."""
        entry, contact = self._opened_flag(fact, body.flag), self._contact(fact.contact)
        if isinstance(body, SecondOpinionAsked):
            disputed = self.answers.dispute(fact.contact, body.flag) is not None
            why = self._seconds.ask(fact, body, entry, disputed=disputed)
            if why is None:
                self.answers.release(fact.contact, {fact.actor.id}, fact.actor.id)
        elif isinstance(body, CoachingNoted):
            mine = entry.decision and entry.decided_by == fact.actor.id  # a dispute ends a decision
            why = None if mine else Refusal.NOT_DECIDER
            if why is None:
                self._tell("coaching", fact, _coached(fact, body, self._kept(fact, body.text, _LONG), self._who))
        else:
            why = self._seconds.give(fact, body, entry, contact) if contact is not None else Refusal.NO_CONTACT
            if why is None:
                comment = self._kept(fact, body.comment, _LONG)
                self._tell("opinion", fact, _judged(fact, body, comment, self._who))
        _must(why)

    def _opened_flag(self, fact: Fact, flag: str) -> FlagRow:
        """Return a flag that is there, of a contact that the supervisor has opened before."""
        entry = self._flag(fact.contact, flag)
        if entry is None:
            raise _Refused(Refusal.NO_FLAG)
        if (fact.contact, fact.actor.id) not in self._opened and not evidence.has_opened(
            self._tx, self._tenant, fact.contact, fact.actor.id, EventCode.STORED
        ):
            raise _Refused(Refusal.NOT_OPENED)
        return entry

    def _tell(self, kind: str, fact: Fact, values: Mapping[str, object]) -> None:
        """Let the agent of the contact know with the next exchange."""
        body = json.dumps(values, ensure_ascii=True, sort_keys=True)
        self._rows.append(FeedRow(kind, fact.id, 0, self._owner(fact), body))

    def _erasure_confirmed(self, fact: Fact, body: ErasureConfirmed) -> None:
        """Note the answer of a device that held a copy; the time is ours, for a device's clock may be wrong."""
        if not is_uuid7(body.erasure) or erasure.find(self._tx, self._tenant, body.erasure) is None:
            raise _Refused(Refusal.NO_ERASURE)
        erasure.answer(self._tx, self._tenant, body.erasure, self._came.device.id, fact.id, self._came.at_ms)

    def _kept(self, fact: Fact, value: str, limit: int) -> str:
        """Return a text for a row; of a person who was erased nothing is kept that comes late and in the clear."""
        return "" if fact.contact in self._erased else _text(value, limit)

    def _owner(self, fact: Fact) -> str:
        contact = self._contact(fact.contact)
        return contact.agent if contact else ""


def _must(why: Refusal | None) -> None:
    if why is not None:
        raise _Refused(why)


def _judged(fact: Fact, body: ReviewDecided | SecondOpinionGiven, comment: str, name: str) -> dict[str, object]:
    """Return what the agent learns of a decision or a second opinion; `name` is the supervisor's."""
    return {
        "contact": fact.contact,
        "flag": body.flag.value,
        "decision": body.decision.value,
        "comment": comment,
        "decided_by": fact.actor.id,
        "decided_by_name": name,
        "decided_at_ms": fact.at_ms,
        "severity": said(body.severity, ""),
    }


def _coached(fact: Fact, body: CoachingNoted, text: str, name: str) -> dict[str, object]:
    """Return what the agent learns of a coaching note; `name` is the supervisor's."""
    told = {"contact": fact.contact, "flag": body.flag.value, "text": text}
    return {**told, "by": fact.actor.id, "by_name": name, "at_ms": fact.at_ms}


def _must_be_ours(log_key: str, body: LogRestarted | SplitViewFound) -> None:
    """What a device says of the log it can only have from the server: each checkpoint carries its signature."""
    notes = (body.before, body.after) if isinstance(body, LogRestarted) else (body.before,)
    if any(checkpoint.check(note, log_key) is None for note in notes):
        raise _Refused(Refusal.NOT_OUR_LOG)


def _text(value: str, limit: int) -> str:
    """Return a text that the database takes: it has no NUL, and nobody needs a novel here."""
    return value.replace("\x00", "\ufffd")[:limit]
