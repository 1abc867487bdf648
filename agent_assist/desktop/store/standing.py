"""Standing consents of the same number, found by a keyed hash that never leaves the cache. Store lane only."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Sequence

from agent_assist.desktop.ports.contact_store import StandingConsent
from agent_assist.desktop.store.connection import Connection
from agent_assist.domain.contact import comparable_number
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.consent import KIND_OF_STATE
from agent_assist.evidence.envelope import Draft

_KEY_BYTES = 32
_KINDS = tuple(kind.value for kind in KIND_OF_STATE.values())


def tie(connection: Connection, drafts: Sequence[Draft]) -> None:
    """Remember which number each contact has; the first one that is told stands. Inside the drafts' transaction."""
    for draft in drafts:
        tells = draft.kind in {FactKind.CONTACT_OPENED, FactKind.CONTACT_LINKED}
        number = comparable_number(draft.personal.get("number")) if tells else None
        if number is not None:
            digest = hmac.digest(_key(connection), number.encode(), hashlib.sha256)
            connection.execute("INSERT OR IGNORE INTO number_of_contact VALUES (?, ?)", (draft.contact, digest))


def standing(connection: Connection, contact: str) -> list[StandingConsent]:
    """Return the newest standing answer per purpose, from other contacts of the same number, oldest first.

    What was taken back on the receipt's page stands, also where the yes was for that one call.
    """
    marks = ", ".join("?" * len(_KINDS))
    rows = connection.execute(
        "SELECT json_extract(e.data, '$.body.purpose'), e.kind, e.at_ms,"  # noqa: S608 - only question marks are joined
        " json_extract(e.data, '$.body.valid_until_ms'), e.id"
        " FROM number_of_contact me JOIN number_of_contact other ON other.number = me.number"
        " JOIN event e ON e.contact = other.contact"
        f" WHERE me.contact = ? AND other.contact <> me.contact AND +e.kind IN ({marks})"
        " AND json_extract(e.data, '$.body.scope') = 'standing'"
        " AND coalesce(json_extract(e.data, '$.body.party'), 'customer') = 'customer'"
        " ORDER BY e.seq",
        (contact, *_KINDS),
    ).fetchall()
    newest = {row[0]: StandingConsent(*row) for row in rows if isinstance(row[0], str)}
    for purpose, at_ms, row_id in _taken_back(connection, contact):
        if purpose not in newest or at_ms >= newest[purpose].at_ms:
            newest[purpose] = StandingConsent(purpose, FactKind.CONSENT_WITHDRAWN, at_ms, None, row_id)
    return sorted(newest.values(), key=lambda one: one.at_ms)


def _taken_back(connection: Connection, contact: str) -> list[tuple[str, int, str]]:
    """Return what the customer took back on the receipt's page: purpose, moment, and id of the server's row."""
    rows = connection.execute(
        "SELECT purpose.value, json_extract(r.body, '$.at_ms'), r.id"
        " FROM number_of_contact me JOIN number_of_contact other ON other.number = me.number"
        " JOIN server_row r ON r.kind = 'withdrawal' AND json_extract(r.body, '$.contact') = other.contact"
        " JOIN json_each(r.body, '$.purposes') purpose"
        " WHERE me.contact = ? AND purpose.type = 'text' ORDER BY r.pos",
        (contact,),
    ).fetchall()
    return [(row[0], row[1], row[2]) for row in rows if isinstance(row[0], str) and isinstance(row[1], int)]


def _key(connection: Connection) -> bytes:
    connection.execute("INSERT OR IGNORE INTO number_key VALUES (1, ?)", (os.urandom(_KEY_BYTES),))
    return bytes(connection.execute("SELECT key FROM number_key").fetchone()[0])
