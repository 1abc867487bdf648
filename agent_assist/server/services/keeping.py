"""Which records of which contacts are due for deletion when, and why.

Nothing is deleted here. Days are worked out once, and again where something changed: of a contact when an event of it
came, of all when another pack is in force, or when a law of the pack began or ended. Everything else is read from rows,
a page at a time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.purpose import Purpose
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.policy.call_records import Kept, kept_of
from agent_assist.policy.keeping import Keeping, Why, keeping, period
from agent_assist.policy.pack import Pack
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, holds, keeping_state
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.keeping_state import KeepingRow, Place, Wanted, WorkedOut
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.service import Service

PAGE_LIMIT = 1_000
"""Most records of one page."""
SOON_DAYS = 30
"""How far the summary looks ahead, in days."""
OPEN: tuple[str, ...] = (Why.UNDATED.value, Why.UNSET.value)
"""Reasons for which a record has no day, beside a conflict."""
_EVENTS_AT_ONCE = 2_000
_VERSION = 1
"""Of the way in which days are worked out; another one works everything out again."""
_CURSOR = re.compile(r"(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36}) ([a-z0-9_:.-]{1,200})", re.ASCII)
_DETAILS = ("own", "keep_until", "delete_by", "undated")


class Shown(NamedTuple):
    """A page of records as plain values; `next` is what the following page is asked with, empty behind the last."""

    records: tuple[dict[str, object], ...]
    next: str


class KeepingTimes(Service):
    """Says how long the records of contacts are kept.

    Args:
        database, clock: as for every service.
        packs: the pack in force, and those of earlier calls.
    """

    def __init__(self, database: Database, clock: Clock, packs: PacksInUse) -> None:
        super().__init__(database, clock)
        self._packs = packs

    @property
    def pack(self) -> str:
        """Name and version of the pack by which days are worked out: the published one that is trusted, or the shipped.

        Whoever reads the days must see it: a published pack that this program does not trust counts for nothing.
        """
        manifest = self._packs.in_force().manifest
        return f"{manifest.id} {manifest.version}"

    def page(self, wanted: Wanted, after: str = "", limit: int = 100) -> Shown:
        """Return a page of records in the order of their days, those without one last.

        Args:
            wanted: which records.
            after: `next` of the page before; empty for the first.
            limit: most records.

        Raises:
            BadInput: the cursor is none of ours, the contact no id, or the page is of no size or too large.
        """
        if not 1 <= limit <= PAGE_LIMIT:
            raise BadInput("That many records are no page.", f"Ask for 1 to {PAGE_LIMIT}.")
        if wanted.contact and not is_uuid7(wanted.contact):
            raise BadInput("There is no such contact.", "Give the id of a contact.")
        found = _CURSOR.fullmatch(after)
        if after and found is None:
            raise BadInput("The place to go on from cannot be read.", "Give what the page before named as next.")
        self.refresh()
        place = Place(*found.groups()) if found is not None else None
        with self._database.read() as tx:
            rows = keeping_state.page(tx, self._database.tenant, wanted, place, limit + 1)
        shown = tuple(_shown(self._packs.in_force(), row, held=held) for row, held in rows[:limit])
        last = rows[limit - 1][0] if len(rows) > limit else None
        return Shown(shown, "" if last is None else f"{last.due} {last.contact} {last.record}")

    def summary(self) -> dict[str, object]:
        """Return how many records are overdue, due soon, held, in conflict, without a day, of an unknown place."""
        self.refresh()
        today = self._packs.today()
        soon = (today + timedelta(days=SOON_DAYS)).isoformat()
        with self._database.read() as tx:
            found = keeping_state.counts(tx, self._database.tenant, soon)
            overdue = keeping_state.counts(tx, self._database.tenant, (today - timedelta(days=1)).isoformat())["due"]
            contacts = holds.count(tx, self._database.tenant)
        return {
            "pack": self.pack,
            "records": sum(found[why.value] for why in Why),
            "overdue": overdue,
            "due_in_30_days": found["due"] - overdue,
            "held": found["held"],
            "contacts_on_hold": contacts,
            "conflict": found[Why.CONFLICT.value],
            "undated": found[Why.UNDATED.value],
            "no_period": found[Why.UNSET.value],
            "unknown_place": found["unknown_place"],
        }

    def refresh(self) -> int:
        """Work out what is not worked out yet; returns how many contacts were. Safe beside another one doing so."""
        pack, today = self._packs.in_force(), self._packs.today()
        basis, done = _basis(pack, today), 0
        while True:
            tenant = self._database.tenant
            with self._database.read() as tx:
                at = keeping_state.state(tx, tenant)
                after = at.pos if at.basis == basis else 0
                contacts, pos = keeping_state.changed(tx, tenant, after, _EVENTS_AT_ONCE)
                if pos == after and at.basis == basis:
                    return done
                rows = list(self._worked_out(tx, contacts, pack, today))
            with self._database.write() as tx:
                if keeping_state.state(tx, tenant, lock=True) == at:  # else somebody else did this piece meanwhile
                    keeping_state.put(tx, tenant, contacts, rows)
                    keeping_state.move(tx, tenant, WorkedOut(basis, pos))
                    done += len(contacts)

    def _worked_out(self, tx: Tx, contacts: Sequence[str], pack: Pack, today: date) -> Iterator[KeepingRow]:
        tenant, of = self._database.tenant, _Purposes(self._packs)
        keys = evidence.key_states(tx, tenant, [key_id(contact) for contact in contacts])
        for contact, bodies in evidence.of_contacts(tx, tenant, contacts, EventCode.STORED):
            facts = [fact_of(read(data), {}) for data in bodies]
            told = dict.fromkeys(fact.policy.pack for fact in facts if fact.policy is not None)
            earlier = [purpose for digest in told for purpose in of[digest]]
            known = {one.id: one for one in (*earlier, *pack.purposes)}
            kept = kept_of(facts, known, erased=keys.get(key_id(contact), "") is None)
            if kept is not None:
                yield from (_row(contact, one) for one in keeping(pack, kept, today, _promised(earlier, kept)))


class _Purposes(dict[str, tuple[Purpose, ...]]):
    """The purposes of packs by digest, each asked for once."""

    def __init__(self, packs: PacksInUse) -> None:
        super().__init__()
        self._packs = packs

    def __missing__(self, digest: str) -> tuple[Purpose, ...]:
        self[digest] = self._packs.purposes(digest)
        return self[digest]


def _promised(purposes: list[Purpose], kept: Kept) -> dict[str, int]:
    """Return the shortest period that a pack of the call's own time named for each purpose, in days."""
    found: dict[str, int] = {}
    for one in purposes:
        days = one.days_at(place for place in kept.places if place)
        found[one.id] = min(days, found.get(one.id, days))
    return found


def _basis(pack: Pack, today: date) -> str:
    """Return what the rows rest on: this program, the pack, and the newest day on which a law of it began or ended."""
    rules = pack.retention.rules if "retention.toml" in pack.contents else ()
    days = {
        day + timedelta(days=later)
        for rule in rules
        for day, later in ((rule.basis.validity.effective_from, 0), (rule.basis.validity.effective_to, 1))
        if day is not None
    }
    newest = max((day for day in days if day <= today), default=date.min)
    return f"{_VERSION} {pack.ref.digest} {newest.isoformat()}"


def _row(contact: str, one: Keeping) -> KeepingRow:
    told = one.to_json()
    detail = {name: told[name] for name in _DETAILS} | {"rules": [rule.basis.id for rule in one.rules]}
    due = one.due.isoformat() if one.due is not None else NO_DAY
    return KeepingRow(contact, one.record.name, due, one.why.value, one.place_known, json.dumps(detail))


def _shown(pack: Pack, row: KeepingRow, *, held: bool) -> dict[str, object]:
    detail: Mapping[str, list[str]] = json.loads(row.detail)
    known = {rule.basis.id: rule for rule in pack.retention.rules} if detail["rules"] else {}
    rules = [
        {
            "id": name,
            "bound": known[name].bound,
            "period": period(known[name]),
            "counted_from": known[name].counted_from,
            "citations": list(known[name].basis.citations),
            "confidence": known[name].basis.confidence,
        }
        for name in detail["rules"]
        if name in known
    ]
    return {
        "contact": row.contact,
        "record": row.record,
        "due": None if row.due == NO_DAY else row.due,
        "why": row.why,
        "held": held,
        "place_known": row.place_known,
        "rules": rules,
        **{name: detail[name] for name in _DETAILS},
    }
