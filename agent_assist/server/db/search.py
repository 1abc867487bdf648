"""Statements that search the review queue by all that is asked for at once, in any order, with a count that is bound.

A search reads rows of `queue_entry`; what it needs of a contact, of its flags or of who works on it is joined to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

import sqlalchemy as sa

from agent_assist.domain.review import DUE_MS, Severity
from agent_assist.server.db import queue
from agent_assist.server.db.queue import Place
from agent_assist.server.db.queue_schema import queue_entry
from agent_assist.server.db.schema import account, contact, flag
from agent_assist.server.db.second_schema import second_opinion
from agent_assist.server.db.seconds import State
from agent_assist.server.db.sharing_schema import account_team, assignment
from agent_assist.server.db.transaction import Tx

Element: TypeAlias = sa.ColumnElement[bool]
Key: TypeAlias = sa.ColumnElement[int] | sa.ColumnElement[str]
Statement: TypeAlias = sa.Select[Any]
OPINIONS: Final = ("second", "differ")
"""Lists of second opinions: those that are asked for, and those that differ from the decision in force."""
ORDERS: Final = ("severity", "due", "oldest", "newest", "agent")
"""What a list can be sorted by; in each order contacts that are alike stand by their id."""


@dataclass(frozen=True, slots=True)
class Search:
    """Which contacts are asked for; an empty text or None stands for all.

    Args:
        list: `open` or `decided`.
        order: one of ORDERS.
        rank: severity, as a place in `queue.RANKS`.
        kind: kind of a flag: of an undecided one in the list `open`, of any in the list `decided`.
        since_ms: contacts that began at this moment or later, milliseconds since 1970 UTC; 0 for all.
        until_ms: contacts that began before this moment; 0 for all.
        team: whose agents.
        agent: which agent's.
        text: part of an agent's name or id, of the masked number or of the line.
        said: kinds of flags whose name holds the text where the supervisor reads it.
        holder: account of who works on them; "" for nobody, None for whoever.
        opinions: one of OPINIONS, and then `list` does not count; empty for all.
        reader: account of who looks, to whom nobody shows what they asked for themselves.
    """

    list: str
    order: str = ORDERS[0]
    rank: int | None = None
    kind: str = ""
    since_ms: int = 0
    until_ms: int = 0
    team: str = ""
    agent: str = ""
    text: str = ""
    said: tuple[str, ...] = ()
    holder: str | None = None
    opinions: str = ""
    reader: str = ""


class _Order(NamedTuple):
    """By what a list is sorted, and where in it a contact stands."""

    keys: tuple[Key, ...]
    place: tuple[object, ...] | None
    backwards: bool = False


def page(tx: Tx, tenant: str, asked: Search, after: Place | None, limit: int) -> list[Place]:
    """Return the next contacts of a search in its order, after a place; from the first on without one."""
    columns = (queue_entry.c.rank, queue_entry.c.opened_at_ms, queue_entry.c.contact)
    order = _order(tx, tenant, asked.order, after)
    found = _found(sa.select(*columns), tenant, asked, tx.dialect.name)
    if asked.order == "agent":
        found = found.outerjoin(account, sa.and_(account.c.tenant == contact.c.tenant, account.c.id == contact.c.agent))
    if order.place is not None:
        here, there = sa.tuple_(*order.keys), sa.tuple_(*map(sa.literal, order.place))
        found = found.where(here < there if order.backwards else here > there)
    sort = [key.desc() if order.backwards else key.asc() for key in order.keys]
    rows = tx.execute(found.order_by(*sort).limit(limit)).mappings()
    return [Place(row["rank"], row["opened_at_ms"], row["contact"]) for row in rows]


def matches(tx: Tx, tenant: str, asked: Search, most: int) -> int:
    """Return how many contacts a search finds; `most` where there are that many or more."""
    found = _found(sa.select(sa.literal(1)), tenant, asked, tx.dialect.name).limit(most).subquery()
    return int(tx.execute(sa.select(sa.func.count()).select_from(found)).scalar_one())


def held(tx: Tx, tenant: str, holder: str = "") -> int:
    """Return how many open contacts somebody works on; without a name, how many anybody works on."""
    same = sa.and_(assignment.c.tenant == queue_entry.c.tenant, assignment.c.contact == queue_entry.c.contact)
    found = sa.select(sa.func.count()).select_from(assignment).join(queue_entry, same)
    found = found.where(assignment.c.tenant == tenant, queue_entry.c.list == queue.OPEN)
    if holder:
        found = found.where(assignment.c.account == holder)
    return int(tx.execute(found).scalar_one())


def opinions(tx: Tx, tenant: str, name: str, reader: str) -> int:
    """Return how many contacts stand in a list of second opinions for somebody."""
    found = sa.select(sa.func.count(sa.distinct(second_opinion.c.contact))).where(*_of_opinions(tenant, name, reader))
    return int(tx.execute(found).scalar_one())


def _of_opinions(tenant: str, name: str, reader: str) -> list[Element]:
    row = second_opinion.c
    if name == "differ":
        return [row.tenant == tenant, row.state == State.DIFFER.value]
    return [row.tenant == tenant, row.state == State.ASKED.value, row.asked_by != reader]


def _order(tx: Tx, tenant: str, order: str, after: Place | None) -> _Order:
    rank, opened, name = queue_entry.c.rank, queue_entry.c.opened_at_ms, queue_entry.c.contact
    last = (after.opened_at_ms, after.contact) if after is not None else ()
    if order in {"oldest", "newest"}:
        return _Order((opened, name), last or None, order == "newest")
    if order == "due":
        waits = {place: DUE_MS[Severity(severity)] for place, severity in enumerate(queue.RANKS)}
        due = opened + sa.case(waits, value=rank)
        return _Order((due, name), (after.opened_at_ms + waits[after.rank], after.contact) if after else None)
    if order == "agent":
        shown = sa.func.coalesce(account.c.name, contact.c.agent)
        of = _agent_shown(tx, tenant, after.contact) if after is not None else ""
        return _Order((shown, opened, name), (of, *last) if after is not None else None)
    return _Order((rank, opened, name), (after.rank, *last) if after is not None else None)


def _agent_shown(tx: Tx, tenant: str, of: str) -> str:
    same = sa.and_(account.c.tenant == contact.c.tenant, account.c.id == contact.c.agent)
    shown = sa.select(sa.func.coalesce(account.c.name, contact.c.agent)).select_from(contact).outerjoin(account, same)
    return str(tx.execute(shown.where(contact.c.tenant == tenant, contact.c.id == of)).scalar_one_or_none() or "")


def _found(asked: Statement, tenant: str, wanted: Search, dialect: str) -> Statement:
    """Add to a statement where it looks and what it wants."""
    found = asked.select_from(queue_entry).where(*_of_entry(tenant, wanted))
    if wanted.team or wanted.agent or wanted.text or wanted.order == "agent":
        same = sa.and_(contact.c.tenant == queue_entry.c.tenant, contact.c.id == queue_entry.c.contact)
        found = found.join(contact, same)
    if wanted.agent:
        found = found.where(contact.c.agent == wanted.agent)
    if wanted.team:
        of = (account_team.c.tenant == tenant, account_team.c.team == wanted.team)
        found = found.where(contact.c.agent.in_(sa.select(account_team.c.account).where(*of)))
    if wanted.text:
        told = queue.names_contact(tenant, wanted.text, dialect)
        found = found.where(sa.or_(told, _has_flag(wanted.said)) if wanted.said else told)
    return found


def _of_entry(tenant: str, wanted: Search) -> list[Element]:
    """Return the conditions that a row of the queue meets by itself, or by what stands beside it."""
    entry, name, kind = queue_entry.c, wanted.list, wanted.kind
    if kind and name == queue.OPEN and not wanted.opinions:
        name, kind = queue.KIND + kind, ""  # these lists stand there by kind
    conditions: list[Element] = [entry.tenant == tenant, entry.list == name]
    if wanted.opinions:  # a contact stands in one of these two, whatever else it stands in
        wherever = sa.select(second_opinion.c.contact).where(*_of_opinions(tenant, wanted.opinions, wanted.reader))
        conditions = [entry.tenant == tenant, entry.list.in_((queue.OPEN, queue.DECIDED)), entry.contact.in_(wherever)]
    if wanted.rank is not None:
        conditions.append(entry.rank == wanted.rank)
    if wanted.since_ms:
        conditions.append(entry.opened_at_ms >= wanted.since_ms)
    if wanted.until_ms:
        conditions.append(entry.opened_at_ms < wanted.until_ms)
    if kind:
        conditions.append(_has_flag((kind,)))
    if wanted.holder is not None:
        conditions.append(_held_by(wanted.holder))
    return conditions


def _has_flag(kinds: tuple[str, ...]) -> Element:
    """Whether a contact has a flag of one of these kinds, decided or not."""
    of = (flag.c.tenant == queue_entry.c.tenant, flag.c.contact == queue_entry.c.contact)
    return sa.exists().where(*of, flag.c.flag.in_(kinds))


def _held_by(holder: str) -> Element:
    of = (assignment.c.tenant == queue_entry.c.tenant, assignment.c.contact == queue_entry.c.contact)
    if not holder:
        return ~sa.exists().where(*of)
    return sa.exists().where(*of, assignment.c.account == holder)
