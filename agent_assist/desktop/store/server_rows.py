"""Rows that the server sent, as the cache keeps them. What stands in one may be of any type. Store lane only."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from msgspec import Struct

from agent_assist.desktop.ports.contact_store import FlagDecision, Opening
from agent_assist.desktop.store.bodies import body_of
from agent_assist.desktop.store.connection import Connection
from agent_assist.domain.facts.calls import FlagRaised


class Withdrawal(Struct, frozen=True):
    """What a customer took back on the receipt's page.

    Args:
        row: id of the server's row.
        contact: the call that the receipt was about.
        at_ms: when, milliseconds since 1970 UTC.
        purposes: ids of the purposes.
    """

    row: str
    contact: str
    at_ms: int
    purposes: tuple[str, ...]


def published(connection: Connection, kind: str) -> list[tuple[str, Mapping[str, object]]]:
    """Return id and body of the rows of a kind, in their order."""
    rows = connection.execute("SELECT id, body FROM server_row WHERE kind = ? ORDER BY pos", (kind,)).fetchall()
    return [(row[0], _body(row[1])) for row in rows]


def openings(connection: Connection, limit: int) -> list[Opening]:
    """Return who opened contacts, newest first."""
    rows = connection.execute(
        "SELECT body FROM server_row WHERE kind = 'opening' ORDER BY pos DESC LIMIT ?", (limit,)
    ).fetchall()
    return [_opening(_body(row[0])) for row in rows]


def decisions(connection: Connection, limit: int) -> list[FlagDecision]:
    """Return the newest decisions on flags that were raised here."""
    rows = (body for _, body in published(connection, "decision"))
    told = [_decision(body) for body in rows if body.get("decision") is not None]
    told.sort(key=lambda one: -one.decided_at_ms)
    found: list[FlagDecision] = []
    for one in told:
        if len(found) == limit:
            break
        if _raised(connection, one.contact, one.flag):
            found.append(one)
    return found


def withdrawals(connection: Connection) -> Iterator[Withdrawal]:
    """Yield what customers took back, in the order of the rows; a row that does not say it is passed over."""
    for row, body in published(connection, "withdrawal"):
        contact, at_ms, purposes = (body.get(name) for name in ("contact", "at_ms", "purposes"))
        if isinstance(contact, str) and isinstance(at_ms, int) and isinstance(purposes, list):
            yield Withdrawal(row, contact, at_ms, tuple(one for one in purposes if isinstance(one, str)))


def _raised(connection: Connection, contact: str, flag: str) -> bool:
    rows = connection.execute(
        # the plus sign keeps the planner on the index by contact: by kind it would walk all flags
        "SELECT data FROM event WHERE contact = ? AND +kind = 'flag_raised'",
        (contact,),
    ).fetchall()
    bodies = (body_of(FlagRaised, row[0]) for row in rows)
    return any(body is not None and body.flag == flag for body in bodies)


def _body(data: str) -> Mapping[str, object]:
    """Return a server row's body; one that Python cannot read (nested beyond use) has nothing in it."""
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _opening(body: Mapping[str, object]) -> Opening:
    contact, reason, who = (text(body.get(name)) for name in ("contact", "reason", "opened_by_name"))
    return Opening(contact, reason, who, moment(body.get("opened_at_ms")))


def _decision(body: Mapping[str, object]) -> FlagDecision:
    names = ("contact", "flag", "decision", "comment", "decided_by_name")
    contact, flag, decision, comment, who = (text(body.get(name)) for name in names)
    return FlagDecision(contact, flag, decision, comment, who, moment(body.get("decided_at_ms")))


def text(value: object) -> str:
    """Return a text; empty for what is none."""
    return value if isinstance(value, str) else ""


def moment(value: object) -> int:
    """Return milliseconds since 1970 UTC; 0 for what is no whole number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
