"""Statements on second opinions, and on whom a decision was sent to."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.domain.facts import FactKind
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import event
from agent_assist.server.db.second_schema import decision_sent, second_opinion
from agent_assist.server.db.transaction import Tx

FlagOf = tuple[str, str]
"""A contact and the kind of a flag of it."""


class State(StrEnum):
    """How a second opinion stands, whoever asks."""

    ASKED = "asked"
    AGREED = "agreed"
    DIFFER = "differ"
    SETTLED = "settled"
    OVERTAKEN = "overtaken"
    """The agent disputed the decision before anybody gave one."""


class SecondRow(NamedTuple):
    """One second opinion: `decision` and `given_by` are empty until it was given."""

    contact: str
    flag: str
    state: str
    asked_by: str
    given_by: str = ""
    decision: str = ""


_SECONDS = Rows(second_opinion, SecondRow)


class Reader(NamedTuple):
    """Whom something is sent to: an account, and the device at which it is signed in, with the agent of that device."""

    account: str
    device: str
    agent: str


def of_contacts(tx: Tx, tenant: str, contacts: Collection[str]) -> dict[FlagOf, SecondRow]:
    """Return the second opinions of contacts, by contact and flag."""
    if not contacts:
        return {}
    found = _SECONDS.all(tx, _SECONDS.of(tenant, second_opinion.c.contact.in_(contacts)))
    return {(row.contact, row.flag): row for row in found}


def save(tx: Tx, tenant: str, row: SecondRow) -> None:
    """Write a second opinion as it stands now. Behind `evidence.hold`."""
    same = (second_opinion.c.contact == row.contact, second_opinion.c.flag == row.flag)
    tx.execute(second_opinion.delete().where(second_opinion.c.tenant == tenant, *same))
    _SECONDS.add(tx, tenant, row)


def note_sent(tx: Tx, tenant: str, who: Reader, flags: Collection[FlagOf], now_ms: int) -> None:
    """Note that decisions on flags were sent to somebody; for the whole ledger the flag is `("", "")`."""
    told = [{"t": tenant, "c": one[0], "f": one[1], "a": who.account, "d": who.device, "now": now_ms} for one in flags]
    statement = (
        "INSERT INTO decision_sent (tenant, contact, flag, account, device, at_ms) VALUES (:t, :c, :f, :a, :d, :now) "
        "ON CONFLICT (tenant, contact, flag, account, device) DO UPDATE SET at_ms = excluded.at_ms "
        "WHERE decision_sent.contact = ''"  # of a decision the first time counts, of the ledger the last
    )
    if told:
        tx.execute(sa.text(statement), told)


def sent_to(tx: Tx, tenant: str, who: Reader, contacts: Collection[str]) -> set[FlagOf]:
    """Return the flags of contacts whose decision was sent to this account, or to this device."""
    sent = decision_sent.c
    reached = sa.or_(sent.account == who.account, sent.device == who.device)
    found = sa.select(sent.contact, sent.flag).where(sent.tenant == tenant, sent.contact.in_(contacts), reached)
    return {(row[0], row[1]) for row in tx.execute(found)} if contacts else set()


def noted(tx: Tx, tenant: str, who: Reader, contacts: Collection[str]) -> set[FlagOf]:
    """Return the flags of contacts of which it is noted already that this account was sent the decision here."""
    sent = decision_sent.c
    here = (sent.account == who.account, sent.device == who.device)
    found = sa.select(sent.contact, sent.flag).where(sent.tenant == tenant, sent.contact.in_(contacts), *here)
    return {(row[0], row[1]) for row in tx.execute(found)} if contacts else set()


def decided_ms(tx: Tx, tenant: str, contact: str, flag: str, account: str) -> int | None:
    """Return when the server first had a decision of this account on a flag; None for one of before it noted that."""
    sent = decision_sent.c
    where = (sent.tenant == tenant, sent.contact == contact, sent.flag == flag, sent.account == account)
    return tx.execute(sa.select(sa.func.min(sent.at_ms)).where(*where)).scalar()


def ledger_read_ms(tx: Tx, tenant: str, who: Reader) -> int:
    """Return when this account, or this device, was last sent the ledger, milliseconds since 1970 UTC; -1 for never."""
    sent = decision_sent.c
    reached = sa.or_(sent.account == who.account, sent.device == who.device)
    found = sa.select(sa.func.max(sent.at_ms)).where(sent.tenant == tenant, sent.contact == "", reached)
    newest = tx.execute(found).scalar()
    return -1 if newest is None else int(newest)


_OF_OTHERS = (
    FactKind.REVIEW_OPENED,
    FactKind.REVIEW_DECIDED,
    FactKind.SECOND_OPINION_ASKED,
    FactKind.SECOND_OPINION_GIVEN,
    FactKind.COACHING_NOTED,
    FactKind.CALL_EXPLAINED,
)
"""What names another supervisor, or what they think."""


def telling(tx: Tx, tenant: str, contact: str, account: str) -> set[int]:
    """Return the positions of a contact's events that say, or let somebody guess, what others decided about it.

    What this account wrote itself is none of them; assignments with their notes are, whoever they name, and what the
    agent answered since the first decision.
    """
    of = (event.c.tenant == tenant, event.c.contact == contact, event.c.code == EventCode.STORED.value)
    decided = sa.select(sa.func.min(event.c.pos)).where(*of, event.c.kind == FactKind.REVIEW_DECIDED.value)
    first = tx.execute(decided).scalar()
    by_others = sa.and_(event.c.kind.in_([one.value for one in _OF_OTHERS]), event.c.actor != account)
    kinds = [by_others, event.c.kind == FactKind.REVIEW_ASSIGNED.value]
    if first is not None:
        kinds.append(sa.and_(event.c.kind == FactKind.FLAG_ANSWERED.value, event.c.pos > first))
    return set(tx.execute(sa.select(event.c.pos).where(*of, sa.or_(*kinds))).scalars())
