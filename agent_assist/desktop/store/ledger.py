"""The device's ledger in the encrypted cache: append, seal, read back, export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from agent_assist.desktop.ports.contact_store import ContactRow, DeviceIdentity, FlagDecision, Opening, StandingConsent
from agent_assist.desktop.store import server_rows, standing
from agent_assist.desktop.store.bodies import body_of
from agent_assist.desktop.store.connection import Connection, mapped, transaction
from agent_assist.domain import errors
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.calls import ContactOpened, VerdictReached
from agent_assist.evidence.envelope import GENESIS, Draft, Event, Head, fact_of, link, read
from agent_assist.evidence.jws import Signer
from agent_assist.evidence.lines import header_line, seal_line
from agent_assist.evidence.personal import SubjectKey, new_key
from agent_assist.evidence.seal import DeviceKey, Seal

Statement = tuple[str, tuple[str | int, ...]]
"""An SQL statement with its values."""


class Ledger:
    """Implements ports.contact_store on one connection. Store lane only.

    Args:
        connection: an opened cache.
        path: its file, named in errors.
        key: the device's signing key.
    """

    def __init__(self, connection: Connection, path: Path, key: DeviceKey) -> None:
        self._db = connection
        self._path = path
        self._key = key
        self.issuer: Signer = key
        self._identity: DeviceIdentity | None = None
        self._head: Head | None = None

    def identity(self) -> DeviceIdentity | None:
        """Return who this device is, or None before enrolment."""
        if self._identity is None:
            with mapped(self._path):
                row = self._db.execute("SELECT device, tenant, agent, agent_name, server FROM device").fetchone()
            self._identity = DeviceIdentity(*row) if row else None
        return self._identity

    def enrol(self, identity: DeviceIdentity) -> None:
        """Remember who this device is; once only."""
        if self.identity() is not None:
            raise errors.FieldRejected(
                "This device is already enrolled.",
                "Ask IT for a code and enrol with --start-over. The old cache is kept.",
            )
        with mapped(self._path):
            self._db.execute(
                "INSERT INTO device VALUES (1, ?, ?, ?, ?, ?)",
                (identity.device, identity.tenant, identity.agent, identity.agent_name, identity.server),
            )

    def append(self, drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:
        """Write facts in one transaction; durable when it returns, or nothing was written."""
        return self.append_with(drafts, (), subject)

    def append_with(
        self, drafts: Sequence[Draft], also: Sequence[Statement], lent: SubjectKey | None = None
    ) -> list[Fact]:
        """Write facts and what belongs to them in one transaction.

        Args:
            drafts: the facts.
            also: statements of the same transaction, before the facts.
            lent: key of a contact that is not this device's own, as the server gave it; used here and not kept.
        """
        head = self._chain_head() if drafts else None
        # One statement is a transaction of its own. Each further one may wait for the interpreter, behind a paint.
        alone = not also and not any(draft.personal for draft in drafts)
        with mapped(self._path) if alone else transaction(self._db, self._path):
            for statement, values in also:
                self._db.execute(statement, values)
            facts, end = self._write(head, drafts, lent) if head else ([], self._head)
            standing.tie(self._db, drafts)
        self._head = end
        return facts

    def _write(self, head: Head, drafts: Sequence[Draft], lent: SubjectKey | None) -> tuple[list[Fact], Head]:
        """Put facts behind the end of the chain, all of them or none; returns them and the new end."""
        end, facts, events = head, list[Fact](), list[Event]()
        for draft in drafts:
            subject = _subject(self._db, draft.contact, lent) if draft.personal else None
            event, end = link(end, draft, subject)
            events.append(event)
            facts.append(fact_of(event, {subject.kid: subject} if subject else {}))
        if not _insert(self._db, head, events):
            self._head = None  # the next try goes on behind what the other program wrote
            raise errors.StoreBusy(
                "Another program is using the local cache.", "Close the other Agent Assist window, then try again."
            )
        return facts, end

    def facts(self, contact: str) -> list[Fact]:
        """Return a contact's facts in order."""
        keys = _keys(self._db, self._path, contact)
        with mapped(self._path):
            rows = self._db.execute("SELECT data FROM event WHERE contact = ? ORDER BY seq", (contact,)).fetchall()
        return [fact_of(read(row[0].encode()), keys) for row in rows]

    def unfinished(self) -> list[str]:
        """Return contacts without a finished wrap-up, oldest first; looks at the newest 50 contacts only."""
        return [row.contact for row in reversed(self.recent(50)) if not row.finished]

    def unaudited(self, since_ms: int, limit: int) -> list[str]:
        """Return connected contacts that ended since and whose recording was not audited, newest first."""
        with mapped(self._path):
            rows = self._db.execute(
                "SELECT e.contact FROM event e WHERE e.kind = 'contact_ended' AND e.at_ms >= ? AND NOT EXISTS"
                " (SELECT 1 FROM event a WHERE a.contact = e.contact AND a.kind = 'recording_audited')"
                " AND EXISTS (SELECT 1 FROM event c WHERE c.contact = e.contact AND c.kind = 'contact_connected')"
                " ORDER BY e.seq DESC LIMIT ?",
                (since_ms, limit),
            ).fetchall()
        return [row[0] for row in rows]

    def recent(self, limit: int) -> list[ContactRow]:
        """Return the newest contacts, at most `limit`, the newest first."""
        with mapped(self._path):
            rows = self._db.execute(
                "SELECT p.contact, p.opened_at_ms, p.ended_at_ms, p.opened, p.judged, p.finished, p.unsynced, k.kid,"
                " k.key FROM contact_projected p LEFT JOIN subject_key k ON k.contact = p.contact"
                " WHERE p.opened_at_ms >="  # without a bound every contact would be built
                " (SELECT min(at_ms) FROM"
                " (SELECT at_ms FROM event WHERE kind = 'contact_opened' ORDER BY seq DESC LIMIT ?))"
                " ORDER BY p.opened_at_ms DESC LIMIT ?",
                (limit, limit),
            ).fetchall()
        return [_contact_row(*row) for row in rows]

    def standing(self, contact: str) -> list[StandingConsent]:
        """Return the standing answers of earlier contacts of the same number."""
        with mapped(self._path):
            return standing.standing(self._db, contact)

    def answers(self, contact: str) -> list[Event]:
        """Return a contact's consent events as they stand in the chain."""
        with mapped(self._path):
            rows = self._db.execute(
                "SELECT data FROM event WHERE contact = ? AND kind LIKE 'consent\\_%' ESCAPE '\\' ORDER BY seq",
                (contact,),
            ).fetchall()
        return [read(row[0].encode()) for row in rows]

    def decisions(self, limit: int) -> list[FlagDecision]:
        """Return the newest decisions on this agent's flags."""
        with mapped(self._path):
            return server_rows.decisions(self._db, limit)

    def openings(self, limit: int) -> list[Opening]:
        """Return who opened contacts of this agent, newest first."""
        with mapped(self._path):
            return server_rows.openings(self._db, limit)

    def published(self, kind: str) -> list[tuple[str, Mapping[str, object]]]:
        """Return the rows of a kind that the server gave out."""
        with mapped(self._path):
            return server_rows.published(self._db, kind)

    def seal(self) -> None:
        """Sign the newest event, if it is not sealed yet."""
        head = self._chain_head()
        if head.seq:
            self.seal_at(head.seq, head.digest)

    def seal_at(self, seq: int, digest: str) -> Seal:
        """Return the seal over an event, making and keeping it if there is none."""
        identity = self._enrolled()
        with mapped(self._path):
            row = self._db.execute("SELECT signature FROM seal WHERE seq = ?", (seq,)).fetchone()
            if row:
                return Seal(identity.device, seq, digest, row[0])
            seal = self._key.seal(identity.device, seq, digest)
            self._db.execute(
                "INSERT INTO seal (seq, device, digest, signature) VALUES (?, ?, ?, ?)",
                (seq, seal.device, digest, seal.signature),
            )
        return seal

    def export(self) -> Iterator[bytes]:
        """Yield the ledger: a header with the device's public key, then events, each seal after its event."""
        identity = self._enrolled()
        yield header_line(identity.tenant, identity.device, self._key.public)
        with mapped(self._path):
            rows = self._db.execute(
                "SELECT e.data, s.seq, s.digest, s.signature FROM event e"
                " LEFT JOIN seal s ON s.seq = e.seq ORDER BY e.seq"
            )
            for data, seq, digest, signature in rows:
                yield data.encode()
                if seq is not None:
                    yield seal_line(Seal(identity.device, seq, digest, signature))

    def _enrolled(self) -> DeviceIdentity:
        identity = self.identity()
        if identity is None:
            raise errors.AuthExpired("This device is not enrolled.", "Ask IT for a one-time code to enrol it.")
        return identity

    def _chain_head(self) -> Head:
        if self._head is None:
            identity = self._enrolled()
            with mapped(self._path):
                row = self._db.execute("SELECT seq, digest FROM event ORDER BY seq DESC LIMIT 1").fetchone()
            self._head = Head(identity.tenant, identity.device, *row) if row else Head(identity.tenant, identity.device)
        return self._head


def _insert(connection: Connection, head: Head, events: Sequence[Event]) -> bool:
    """Add events in one statement; False, and nothing added, where the chain does not end at `head` any more.

    Another program may have written meanwhile.
    """
    rows = [(e.seq, e.id, e.value["contact"], e.value["kind"], e.at_ms, e.digest, e.data.decode()) for e in events]
    marks = ", ".join(["(?, ?, ?, ?, ?, ?, ?)"] * len(rows))
    done = connection.execute(
        f"INSERT INTO event (seq, id, contact, kind, at_ms, digest, data) SELECT * FROM (VALUES {marks})"  # noqa: S608 - only question marks are joined
        " WHERE coalesce((SELECT digest FROM event ORDER BY seq DESC LIMIT 1), ?) = ?",
        (*chain.from_iterable(rows), GENESIS, head.digest),
    )
    return bool(done.rowcount == len(rows))


def _subject(connection: Connection, contact: str, lent: SubjectKey | None) -> SubjectKey:
    row = connection.execute("SELECT kid, key FROM subject_key WHERE contact = ?", (contact,)).fetchone()
    if row:
        return SubjectKey(row[0], bytes(row[1]))
    subject = new_key(key_id(contact))
    if connection.execute("SELECT 1 FROM erased_key WHERE kid = ?", (subject.kid,)).fetchone():
        return subject  # kept nowhere: what is written of an erased subject is closed to everybody from the start
    if lent is not None and lent.kid == subject.kid:
        return lent
    connection.execute("INSERT INTO subject_key VALUES (?, ?, ?)", (subject.kid, contact, subject.key))
    return subject


def _keys(connection: Connection, path: Path, contact: str) -> dict[str, SubjectKey]:
    with mapped(path):
        rows = connection.execute("SELECT kid, key FROM subject_key WHERE contact = ?", (contact,)).fetchall()
    return {kid: SubjectKey(kid, bytes(key)) for kid, key in rows}


def _contact_row(
    contact: str,
    opened_at_ms: int,
    ended_at_ms: int | None,
    opened: str,
    judged: str | None,
    finished: int,
    unsynced: int,
    kid: str | None,
    key: bytes | None,
) -> ContactRow:
    """Return a row of the view, the two events in it read by their types, the first with the contact's key."""
    subject = None if kid is None or key is None else SubjectKey(kid, bytes(key))
    call = body_of(ContactOpened, opened, subject)
    verdict = None if judged is None else body_of(VerdictReached, judged)
    return ContactRow(
        contact,
        opened_at_ms,
        ended_at_ms,
        call.number_masked if call else "",
        call.line if call else "",
        verdict.verdict.value if verdict else None,
        bool(finished),
        unsynced,
    )
