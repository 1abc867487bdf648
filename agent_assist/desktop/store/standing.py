"""Standing consents of the same number, found by a keyed hash that never leaves the cache. Store lane only."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator, Sequence
from typing import Final

from agent_assist.desktop.ports.contact_store import StandingConsent
from agent_assist.desktop.store.bodies import body_of
from agent_assist.desktop.store.connection import Connection
from agent_assist.desktop.store.server_rows import withdrawals
from agent_assist.domain.consent import CUSTOMER, Scope
from agent_assist.domain.contact import comparable_number
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.consent import TYPE_OF_STATE
from agent_assist.evidence.envelope import Draft

LATEST: Final = 500
"""Earlier contacts of a number that are looked at. What was answered before them is asked again, as if it never was."""
_KEY_BYTES = 32
_TYPES: Final = {kind.KIND.value: kind for kind in TYPE_OF_STATE.values()}


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

    What was taken back on the receipt's page stands, also where the yes was for that one call. An answer that cannot
    be read may have ended any yes before it, so none of them stands; a no is told as before.
    """
    newest: dict[str, StandingConsent] = {}
    for kind, at_ms, event_id, data in _answers(connection, contact):
        body = body_of(_TYPES[kind], data)
        if body is None:
            newest = {purpose: one for purpose, one in newest.items() if not one.given}
        elif body.scope is Scope.STANDING and body.who == CUSTOMER and body.purpose:
            newest[body.purpose] = StandingConsent(body.purpose, kind, at_ms, body.until_ms, event_id)
    for purpose, at_ms, row_id in _taken_back(connection, contact):
        if purpose not in newest or at_ms >= newest[purpose].at_ms:
            newest[purpose] = StandingConsent(purpose, FactKind.CONSENT_WITHDRAWN, at_ms, None, row_id)
    return sorted(newest.values(), key=lambda one: one.at_ms)


def _answers(connection: Connection, contact: str) -> list[tuple[str, int, str, str]]:
    """Return kind, moment, id and text of the answers of the number's latest other contacts, oldest first."""
    marks = ", ".join("?" * len(_TYPES))
    found: list[tuple[str, int, str, str]] = connection.execute(
        "SELECT e.kind, e.at_ms, e.id, e.data FROM event e"  # noqa: S608 - only question marks are joined
        " WHERE e.contact IN (SELECT other.contact FROM number_of_contact other"
        " WHERE other.number = (SELECT me.number FROM number_of_contact me WHERE me.contact = ?1)"
        " AND other.contact <> ?1 ORDER BY other.rowid DESC LIMIT ?2)"
        f" AND +e.kind IN ({marks}) ORDER BY e.seq",
        (contact, LATEST, *_TYPES),
    ).fetchall()
    return found


def _taken_back(connection: Connection, contact: str) -> Iterator[tuple[str, int, str]]:
    """Yield what the customer took back on the receipt's page: purpose, moment, and id of the server's row.

    A late withdrawal may be about an early contact, so these are looked at without a bound; they are few.
    """
    told = list(withdrawals(connection))
    rows = connection.execute(
        "SELECT other.contact FROM number_of_contact me JOIN number_of_contact other ON other.number = me.number"
        " WHERE me.contact = ?",
        (contact if told else "",),
    ).fetchall()
    same = {row[0] for row in rows}
    for one in told:
        if one.contact in same:
            yield from ((purpose, one.at_ms, one.row) for purpose in one.purposes)


def _key(connection: Connection) -> bytes:
    connection.execute("INSERT OR IGNORE INTO number_key VALUES (1, ?)", (os.urandom(_KEY_BYTES),))
    return bytes(connection.execute("SELECT key FROM number_key").fetchone()[0])
