"""Taking in a batch of events: one transaction, answered after its commit, safe to send again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent_assist.domain import base64_text
from agent_assist.domain.errors import AuthExpired, Invalid
from agent_assist.domain.facts.authority import WHY, Refusal, contact_of_key
from agent_assist.evidence.envelope import Event
from agent_assist.evidence.seal import Seal, check
from agent_assist.protocol import messages as m
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db import devices, evidence
from agent_assist.server.db.accounts import AccountRow
from agent_assist.server.db.database import Tx
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.evidence import ForkRow
from agent_assist.server.services import chain, log, own, receipts, receiving
from agent_assist.server.services.chain import Entry
from agent_assist.server.services.effects import Arrival, Effects
from agent_assist.server.services.event_row import event_row
from agent_assist.server.services.service import Service

KEYS_LIMIT = 500
"""Most subject keys in one batch."""
_KEY_BYTES = 32
_KID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_RESEND = "Not stored, because another event of the batch is not valid; send from the watermark on."
_DETAIL = {
    EventCode.GAP: "An earlier event is missing; send from the watermark on.",
    EventCode.FORK: "Another event stands here; it was kept, and IT will look at it.",
}


class TooLarge(Invalid):
    """The batch or one of its events is over a limit of the wire contract."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """A batch that was read and checked: its events follow one another, and its seal covers the last of them."""

    found: Sequence[Entry]
    run: Sequence[Event]
    seal: Seal
    keys: Sequence[tuple[str, str]]
    person: AccountRow | None


class Ingest(Service):
    """Takes in events; batches of one device wait for each other."""

    def batch(self, device: DeviceRow, request: m.BatchRequest, person: AccountRow | None) -> m.BatchAnswer:
        """Take in a batch.

        Args:
            device: the sender, known by its token.
            request: events in chain order, their seal and subject keys.
            person: who is behind the session that came with it.

        Returns:
            A code per event and where the device's chain stands now. What is STORED or REFUSED is durable.

        Raises:
            Invalid: the batch as a whole is not what it should be; nothing was stored.
            TooLarge: over a limit; nothing was stored.
            AuthExpired: the device was revoked meanwhile.
        """
        _check_limits(request)
        _ = self._database.key  # outside the transaction: it may write
        found = chain.entries(request.events, self._database.tenant, device.id)
        _check_seal(request.seal, found[-1], device)
        keys = [_key(key) for key in request.keys]
        run = [entry.event for entry in found if entry.event is not None and not entry.problem]
        if len(run) != len(found):
            with self._database.read() as tx:
                return self._unusable(tx, device.id, found)
        with self._database.write() as tx:
            return self._store(tx, device.id, _Batch(found, run, _seal(request.seal), keys, person))

    def _unusable(self, tx: Tx, device: str, found: Sequence[Entry]) -> m.BatchAnswer:
        """Answer a batch that does not hang together: name what is wrong, store nothing."""
        row = devices.lock(tx, self._database.tenant, device)
        results = [
            m.EventAnswer(id=entry.id, code=EventCode.INVALID, detail=entry.problem)
            if entry.problem
            else m.EventAnswer(id=entry.id, code=EventCode.GAP, detail=_RESEND)
            for entry in found
        ]
        return m.BatchAnswer(
            results=results, watermark=row.watermark if row else 0, watermark_digest=row.chain if row else ""
        )

    def _store(self, tx: Tx, device_id: str, batch: _Batch) -> m.BatchAnswer:
        tenant, now, run = self._database.tenant, self._clock.now_ms(), batch.run
        device = devices.lock(tx, tenant, device_id)
        if device is None or device.revoked_at_ms is not None:
            raise AuthExpired("This device is not known to the server.", "Enrol it again with a new code.")
        stored = evidence.digests(tx, tenant, device.id, run[0].seq, min(run[-1].seq, device.watermark))
        links = [(event.seq, str(event.value["prev"]), event.digest) for event in run]
        codes = chain.place(links, device.watermark, device.chain, stored)
        fresh = [event for event, code in zip(run, codes, strict=True) if code is EventCode.STORED]
        taken = evidence.known_ids(tx, tenant, [event.id for event in fresh]) if fresh else set()
        if taken:
            doubles = [
                Entry(e.data, e.digest, e.event, "The id belongs to another event." if e.id in taken else "")
                for e in batch.found
            ]
            return self._unusable(tx, device.id, doubles)
        refused = self._write(tx, device, fresh, batch, now) if fresh else {}
        if EventCode.FORK in codes:
            for event, code in zip(run, codes, strict=True):
                if code is EventCode.FORK:
                    evidence.add_fork(tx, tenant, ForkRow(device.id, event.seq, event.digest, now, event.data))
            devices.mark_forked(tx, tenant, device.id, now)
        past = evidence.codes(tx, tenant, [e.id for e, c in zip(run, codes, strict=True) if c in _PAST])
        results = [_answer(event, code, refused, past) for event, code in zip(run, codes, strict=True)]
        newest = fresh[-1] if fresh else None
        return m.BatchAnswer(
            results=results,
            watermark=newest.seq if newest else device.watermark,
            watermark_digest=newest.digest if newest else device.chain,
        )

    def _write(self, tx: Tx, device: DeviceRow, fresh: Sequence[Event], batch: _Batch, now: int) -> dict[str, Refusal]:
        """Insert new events with their effects; returns why those were refused that were, by id.

        A refused event is kept as evidence and has no effect: no row, no receipt, no key. That it was refused, and when
        the events came, are facts of the server in the same transaction, so that a reader of the ledger knows.
        """
        tenant, key = self._database.tenant, self._database.key
        evidence.hold(tx, tenant)  # before contacts and flags are read: others change them, too
        contacts = {str(event.value["contact"]) for event in fresh}
        effects = Effects(tx, tenant, Arrival(device, batch.person, now, batch.keys), contacts, key.public)
        judged = {event.id: effects.apply(event) for event in fresh}
        refused = {name: why for name, why in judged.items() if why is not None}
        first = evidence.take(tx, tenant, len(fresh))
        rows = [
            event_row(event, device.id, pos, EventCode.REFUSED if judged[event.id] else EventCode.STORED, now)
            for pos, event in enumerate(fresh, first)
        ]
        evidence.add(tx, tenant, rows)
        log.append(tx, tenant, fresh)
        effects.finish()
        evidence.add_seal(tx, tenant, batch.seal)
        own_keys = [(kid, value) for kid, value in batch.keys if contact_of_key(kid) in effects.owned]
        evidence.add_keys(tx, tenant, device.id, own_keys, now)
        receipts.take_in(tx, tenant, [event for event in fresh if event.id not in refused], now)
        devices.move(tx, tenant, device.id, fresh[-1].seq, fresh[-1].digest)
        receiving.write_down(tx, tenant, key, self._clock, device.id, fresh, refused)
        for contact, body in effects.answers.released.items():
            own.write(tx, tenant, key, self._clock, body, contact)
        return refused


_PAST = frozenset((EventCode.ALREADY_REPORTED,))


def _answer(event: Event, code: EventCode, refused: dict[str, Refusal], past: dict[str, str]) -> m.EventAnswer:
    """Return the word on one event; one that was refused before is told so again, for the answer may have been lost."""
    if code is EventCode.STORED and event.id in refused:
        return m.EventAnswer(id=event.id, code=EventCode.REFUSED, detail=WHY[refused[event.id]])
    if code is EventCode.ALREADY_REPORTED and past.get(event.id) == EventCode.REFUSED:
        return m.EventAnswer(id=event.id, code=EventCode.REFUSED, detail="Refused before.")
    return m.EventAnswer(id=event.id, code=code, detail=_DETAIL.get(code, ""))


def _check_limits(request: m.BatchRequest) -> None:
    if not request.events:
        raise Invalid("The batch is empty.", "Send at least one event.")
    if len(request.events) > m.BATCH_LIMIT or len(request.keys) > KEYS_LIMIT:
        raise TooLarge("The batch is too long.", f"Send at most {m.BATCH_LIMIT} events.")
    if any(len(text.encode("utf-8", "surrogatepass")) > m.EVENT_LIMIT for text in request.events):
        raise TooLarge("An event is too long.", f"An event has at most {m.EVENT_LIMIT} bytes.")


def _check_seal(seal: m.SealMessage, last: Entry, device: DeviceRow) -> None:
    fits = seal.device == device.id and seal.digest == last.digest
    if last.event is not None:
        fits = fits and seal.seq == last.event.seq
    if not fits or not check(_seal(seal), device.public_key):
        raise Invalid("The seal does not cover the batch.", "Seal the newest event and send again.")


def _seal(seal: m.SealMessage) -> Seal:
    return Seal(seal.device, seal.seq, seal.digest, seal.signature)


def _key(key: m.SubjectKey) -> tuple[str, str]:
    try:
        raw = base64_text.decode(key.key)
    except ValueError as exc:
        raise Invalid("A subject key is not base64.", "Send the batch again.") from exc
    if len(raw) != _KEY_BYTES or _KID.fullmatch(key.kid) is None:
        raise Invalid("A data subject's key is malformed.", "Send the batch again.")
    return key.kid, key.key
