"""Erasing a person: destroying the keys of their values, here and on every device, and proving it.

What the law wants kept keeps its keys until its date and is shown as such. The date is an input: which law keeps what
is decided elsewhere.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts import FactBody
from agent_assist.domain.facts import read as typed_body
from agent_assist.domain.facts.authority import contact_of_key, key_id
from agent_assist.domain.facts.server import ErasureDeferred, SubjectErased
from agent_assist.domain.identity import uuid7
from agent_assist.evidence import certificate
from agent_assist.evidence.envelope import at_text, fact_of, read
from agent_assist.server.clock import Clock
from agent_assist.server.db import erasure, evidence, feed, forgetting, holds, sharing
from agent_assist.server.db.database import Database, Leftover, Tx
from agent_assist.server.db.erasure import ErasureRow, HolderRow
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.db.holds import HoldRow
from agent_assist.server.services import own
from agent_assist.server.services.log import Log
from agent_assist.server.services.one_line import one_line
from agent_assist.server.services.service import Service

_KID = re.compile(r"[A-Za-z0-9._-]{1,64}")


class Asked(NamedTuple):
    """Who asked for an erasure, why, and what the law says to it.

    Args:
        by: id of the person or office that asked.
        reason: one line.
        kept_until_ms: until when the law wants the values kept, ms since 1970 UTC; None or past for not at all.
        basis: the law that does, one line; needed with a date.
    """

    by: str
    reason: str
    kept_until_ms: int | None = None
    basis: str = ""


class Erased(NamedTuple):
    """An erasure as it stands.

    Args:
        row: what was asked for, and whether it is done.
        kids: ids of its keys.
        holders: devices that hold, or held, a copy.
        in_clear: how many facts about the person hold free text or an id from outside in the clear, because a version
            before ADR 32 wrote them. No erasure reaches those: the chain covers them as they are.
        left: where the database keeps bytes of what was destroyed; None where nobody looked now.
        held: the holds that stand on its contacts, and keep it from being carried out.
    """

    row: ErasureRow
    kids: tuple[str, ...]
    holders: tuple[HolderRow, ...]
    in_clear: int = 0
    left: tuple[Leftover, ...] | None = None
    held: tuple[HoldRow, ...] = ()


class Erasures(Service):
    """Destroys the keys of personal values when somebody asks for it, unless a law or a hold keeps them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock)
        self._tenant = database.tenant

    def contact(self, contact: str, asked: Asked) -> Erased:
        """Erase the personal values of one contact.

        Raises:
            BadInput: nothing is known of it, it is erased, kept by law or on legal hold, or `asked` cannot be used.
        """
        with self._database.read() as tx:
            known = bool(erasure.bodies_of(tx, self._tenant, contact))
        kid = key_id(contact)
        if not known or not _KID.fullmatch(kid):
            raise BadInput("There is no such contact.", "Give the id of a contact.")
        return self._ask("", contact, {kid}, asked)  # a desktop may hold a key that has not arrived here yet

    def subject(self, kid: str, asked: Asked) -> Erased:
        """Erase all personal values under one key.

        Raises:
            BadInput: there is no such key, it is erased, kept by law or on legal hold, or `asked` cannot be used.
        """
        with self._database.read() as tx:
            known = erasure.devices_of(tx, self._tenant, [kid])
        if not known:
            raise BadInput("There is no such subject.", "Give the id of a subject's key.")
        return self._ask(kid, "", {kid}, asked)

    def due(self) -> list[Erased]:
        """Carry out erasures whose date has come; returns them, and those that a hold keeps (`held`)."""
        now = self._clock.now_ms()
        _ = self._database.key  # made outside the transaction, if it was never used
        with self._database.write() as tx:
            evidence.hold(tx, self._tenant)
            rows = erasure.due(tx, self._tenant, now)
            free = [row for row in rows if not self._held(tx, erasure.kids(tx, self._tenant, row.id))]
            for row in free:
                self._carry_out(tx, row, erasure.kids(tx, self._tenant, row.id))
        left = self._database.scrub() if free else ()
        done = {row.id for row in free}
        return [self.find(row.id)._replace(left=left if row.id in done else None) for row in rows]

    def repeat(self, row: ErasureRow, kids: Collection[str]) -> bool:
        """Ask again, under the same id, for an erasure that a restored copy does not know; tells whether it did not.

        A hold does not keep one that was carried out before: the keys are gone on every device.

        Args:
            row: the erasure as the database before had it.
            kids: ids of its keys.
        """
        with self._database.write() as tx:
            evidence.hold(tx, self._tenant)
            known = erasure.find(tx, self._tenant, row.id)
            if known is not None and (known.done_at_ms is not None or row.done_at_ms is None):
                return False
            if known is None:
                brought = erasure.devices_of(tx, self._tenant, kids)
                fresh = replace(row, done_at_ms=None, event=None)
                erasure.add(tx, self._tenant, fresh, [(kid, brought.get(kid, "")) for kid in kids])
            if row.done_at_ms is not None:
                self._carry_out(tx, row, kids)
        return True

    def find(self, erasure_id: str) -> Erased:
        """Return one erasure.

        Raises:
            BadInput: there is none of this id.
        """
        with self._database.read() as tx:
            row = erasure.find(tx, self._tenant, erasure_id)
            if row is None:
                raise BadInput("There is no such erasure.", "See admin erasures.")
            kids = tuple(erasure.kids(tx, self._tenant, row.id))
            clear = sum(_in_clear(data) for kid in kids for data in self._of(tx, contact_of_key(kid)))
            held = self._held(tx, kids) if row.done_at_ms is None else ()
            return Erased(row, kids, tuple(erasure.holders(tx, self._tenant, row.id)), clear, held=held)

    def every(self) -> list[Erased]:
        """Return all erasures as they stand, the oldest first, done or not."""
        with self._database.read() as tx:
            rows = erasure.every(tx, self._tenant)
        return [self.find(row.id) for row in rows]

    def certificate(self, erasure_id: str) -> bytes:
        """Return the deletion certificate as it stands now, signed, with the proof that its fact is in the log.

        Raises:
            BadInput: there is no such erasure.
        """
        found = self.find(erasure_id)
        row = found.row
        statement: dict[str, object] = {
            "v": 1,
            "tenant": self._tenant,
            "erasure": row.id,
            "subject": row.subject,
            "contact": row.contact,
            "keys": list(found.kids),
            "state": "erased" if row.done_at_ms is not None else "kept",
            "asked_by": row.asked_by,
            "asked_at": at_text(row.asked_at_ms),
            "reason": row.reason,
            "kept_until": None if row.kept_until_ms is None else at_text(row.kept_until_ms),
            "basis": row.basis,
            "erased_at": None if row.done_at_ms is None else at_text(row.done_at_ms),
            "devices": [_holder(holder) for holder in found.holders],
            "issued_at": at_text(self._clock.now_ms()),
            "public_key": self._database.key.public,
            "event": row.event,
            "log": self._proof(row.event) if row.event else None,
        }
        return certificate.sign(statement, self._database.key)

    def _proof(self, event: str) -> dict[str, object]:
        log = Log(self._database, self._clock)
        head = log.head()
        proof = log.inclusion(event, int(head.note.split("\n")[1]))
        with self._database.read() as tx:
            data = evidence.data(tx, self._tenant, event)
        return {"checkpoint": head.note, "event": data.decode(), "index": proof.index, "proof": proof.proof}

    def _ask(self, subject: str, contact: str, kids: Collection[str], asked: Asked) -> Erased:
        _check(asked)
        _ = self._database.key  # outside the transaction: it may write
        now = self._clock.now_ms()
        kept = asked.kept_until_ms if asked.kept_until_ms is not None and asked.kept_until_ms > now else None
        by = asked.by.strip()
        row = ErasureRow(
            uuid7(now, os.urandom(10)), subject, contact, by, now, asked.reason.strip(), kept, asked.basis.strip()
        )
        names = sorted(kids)
        with self._database.write() as tx:
            evidence.hold(tx, self._tenant)
            for earlier in erasure.of_keys(tx, self._tenant, names):
                _refuse(earlier)
            _refuse_held(self._held(tx, names))
            brought = erasure.devices_of(tx, self._tenant, names)
            erasure.add(tx, self._tenant, row, [(kid, brought.get(kid, "")) for kid in names])
            if kept is None:
                self._carry_out(tx, row, names)
            else:
                body = ErasureDeferred(
                    erasure=row.id,
                    subject=row.subject,
                    kids=tuple(names),
                    kept_until_ms=kept,
                    basis=row.basis,
                    reason=row.reason,
                    asked_by=row.asked_by,
                )
                self._write(tx, body, row.contact)
        return self.find(row.id)._replace(left=self._database.scrub() if kept is None else None)

    def _carry_out(self, tx: Tx, row: ErasureRow, kids: Collection[str]) -> None:
        now = self._clock.now_ms()
        erasure.destroy(tx, self._tenant, kids, now)
        for kid in kids:
            forgetting.forget(tx, self._tenant, contact_of_key(kid))
            sharing.forget(tx, self._tenant, contact_of_key(kid))
        pos = evidence.take(tx, self._tenant, 1)
        body = json.dumps({"kids": list(kids), "erased_at_ms": now}, ensure_ascii=True, sort_keys=True)
        feed.put(tx, self._tenant, FeedRow("erasure", row.id, pos, None, body))
        said = SubjectErased(
            erasure=row.id, subject=row.subject, kids=tuple(kids), reason=row.reason, asked_by=row.asked_by
        )
        event = self._write(tx, said, row.contact)
        erasure.done(tx, self._tenant, row.id, event, now)

    def _held(self, tx: Tx, kids: Collection[str]) -> tuple[HoldRow, ...]:
        return tuple(holds.standing(tx, self._tenant, [contact_of_key(kid) for kid in kids if contact_of_key(kid)]))

    def _of(self, tx: Tx, contact: str) -> Iterable[bytes]:
        return erasure.bodies_of(tx, self._tenant, contact) if contact else ()

    def _write(self, tx: Tx, body: FactBody, contact: str) -> str:
        return own.write(tx, self._tenant, self._database.key, self._clock, body, contact).id


def _in_clear(data: bytes) -> bool:
    """Whether an event holds a value in the clear that is written closed today."""
    try:
        body = typed_body(fact_of(read(data), {}))
    except (AssistError, ValueError):
        return False
    return body is not None and bool(body.closed())


def _holder(holder: HolderRow) -> dict[str, object]:
    confirmed = None if holder.at_ms is None else at_text(holder.at_ms)
    return {"device": holder.device, "confirmed_at": confirmed, "event": holder.event}


def _refuse(earlier: ErasureRow) -> None:
    if earlier.done_at_ms is not None:
        raise BadInput("This was erased already.", f"See admin erasure-certificate {earlier.id}.")
    until = at_text(earlier.kept_until_ms or 0)[:10]
    raise BadInput(f"The law keeps this until {until}.", "It is erased by admin erase --due from then on.")


def _refuse_held(found: Collection[HoldRow]) -> None:
    for one in found:
        since = f"since {at_text(one.placed_at_ms)[:10]}"
        raise BadInput(
            f"Nothing was erased: {since} this contact is on legal hold ({one.reason}), asked for by {one.placed_by}.",
            f"Ask {one.placed_by}; admin release-hold {one.contact} releases it, then erase again.",
        )


def _check(asked: Asked) -> None:
    one_line("name of who asks for an erasure", asked.by)
    one_line("reason of an erasure", asked.reason)
    if asked.basis.strip():
        one_line("legal basis of an erasure", asked.basis)
    if asked.kept_until_ms is not None and not asked.basis.strip():
        raise BadInput("A retention date needs a legal basis.", "Name the law that keeps the values with --basis.")
