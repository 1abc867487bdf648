"""What agents answer to flags about their own calls, while a batch is taken in (ADR 49)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import NamedTuple

from msgspec import structs

from agent_assist.domain import own_record
from agent_assist.domain.facts import Fact, Role
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.facts.review import FlagAnswered, ReviewAssigned
from agent_assist.domain.review import ReviewDecision, Stance
from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db import answers, feed, sharing
from agent_assist.server.db.answers import AnswerRow
from agent_assist.server.db.sharing import HolderRow
from agent_assist.server.db.transaction import Tx
from agent_assist.server.services.second_opinions import SecondOpinions


class Answered(NamedTuple):
    """What becomes of an answer.

    Args:
        entry: the flag as it stands now: open again after a dispute.
        told: what the agent learns of it.
        why: why it is refused; None if it is not.
    """

    entry: FlagRow
    told: Mapping[str, object]
    why: Refusal | None = None


class FlagAnswers:
    """The answers of a batch, and those from before. Behind `evidence.hold`."""

    def __init__(self, tx: Tx, tenant: str, seconds: SecondOpinions) -> None:
        self._tx = tx
        self._tenant = tenant
        self._seconds = seconds
        self._fresh: dict[tuple[str, str, Stance], AnswerRow] = {}
        self._released: dict[str, ReviewAssigned] = {}

    def take(self, fact: Fact, body: FlagAnswered, entry: FlagRow, agent: str) -> Answered:
        """Take an answer about a flag that is there; `agent` is whose call it is."""
        told = {"contact": fact.contact, "flag": body.flag.value, "stance": body.stance.value}
        row = AnswerRow(fact.contact, body.flag.value, body.stance.value, fact.id, fact.at_ms)
        waits = False
        if body.stance is Stance.DISPUTE:
            why = self._not_disputable(fact, entry)
            if why is not None:
                return Answered(entry, {**told, "refused": why.value}, why)
            first = entry.decided_by
            row = row._replace(decision=entry.decision, decided_by=first, decided_at_ms=entry.decided_at_ms or 0)
            entry = structs.replace(entry, decision="", comment="", decided_by="", decided_at_ms=None)
            gave = self._seconds.disputed(fact.contact, entry.flag)
            waits = not self._others({first, agent, gave})
            self.release(fact.contact, {first, gave}, agent)
        self._fresh[fact.contact, body.flag.value, body.stance] = row
        return Answered(entry, {**told, "refused": "", "waits": waits})

    def dispute(self, contact: str, flag: str) -> AnswerRow | None:
        """Return the dispute of a flag, with the decision that it is about; None without one."""
        fresh = self._fresh.get((contact, flag, Stance.DISPUTE))
        if fresh is not None:
            return fresh
        kept = answers.of_contacts(self._tx, self._tenant, [contact])
        return next((row for row in kept if row.flag == flag and row.stance == Stance.DISPUTE), None)

    @property
    def released(self) -> Mapping[str, ReviewAssigned]:
        """What is to be written down of contacts, by their ids, that a disputed supervisor no longer works on."""
        return self._released

    def save(self) -> None:
        """Write the answers of this batch, and who works no longer on what was disputed."""
        answers.save(self._tx, self._tenant, self._fresh.values())
        for contact in self._released:
            sharing.assign(self._tx, self._tenant, HolderRow(contact, "", "", 0))

    def release(self, contact: str, barred: Collection[str], by: str) -> None:
        """Take the contact from whoever may not decide its flag again, so that another supervisor finds it free.

        Args:
            contact: which one.
            barred: accounts of who decided first, or gave a second opinion; an empty one is nobody.
            by: account of who brought that about: the agent who disputes, or who asks for a second opinion.
        """
        holder = sharing.holders(self._tx, self._tenant, [contact]).get(contact)
        if holder is not None and holder.account and holder.account in barred:
            self._released[contact] = ReviewAssigned(by=by, to="", before=holder.account)

    def _not_disputable(self, fact: Fact, entry: FlagRow) -> Refusal | None:
        """Tell why a flag cannot be disputed. What counts is when the agent wrote it: a computer may be offline."""
        if self.dispute(fact.contact, entry.flag) is not None:
            return Refusal.DISPUTED
        if entry.decision in {"", ReviewDecision.DISMISSED} or entry.decided_at_ms is None:
            return Refusal.NOT_DECIDED
        published = feed.one(self._tx, self._tenant, "setting", own_record.SETTING)
        rules = own_record.rules_of(json.loads(published.body) if published else {})
        return Refusal.TOO_LATE if fact.at_ms > rules.disputable_until(entry.decided_at_ms) else None

    def _others(self, barred: Collection[str]) -> bool:
        """Whether a supervisor may decide a disputed flag: not its agent, nor who decided it or gave an opinion."""
        people = sharing.people(self._tx, self._tenant)
        return any(one.role == Role.SUPERVISOR and not one.disabled and one.id not in barred for one in people)
