"""Statements on calibration rounds (ADR 56)."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import sqlalchemy as sa

from agent_assist.domain.facts import FactKind
from agent_assist.server.db.calibration_schema import (
    calibration_case,
    calibration_judgement,
    calibration_member,
    calibration_round,
)
from agent_assist.server.db.schema import event
from agent_assist.server.db.seconds import FlagOf
from agent_assist.server.db.transaction import Tx


class RoundRow(NamedTuple):
    """A round; times are milliseconds since 1970 UTC."""

    id: str
    begun_by: str
    begun_ms: int
    over_ms: int


class JudgementRow(NamedTuple):
    """What a member judged."""

    contact: str
    flag: str
    account: str
    decision: str


def add(tx: Tx, tenant: str, row: RoundRow, members: Collection[str], cases: Collection[FlagOf]) -> None:
    """Insert a round. Behind `evidence.hold`."""
    of = {"tenant": tenant, "round": row.id}
    tx.execute(calibration_round.insert().values(tenant=tenant, **row._asdict()))
    tx.execute(calibration_member.insert(), [{**of, "account": one} for one in members])
    tx.execute(calibration_case.insert(), [{**of, "contact": contact, "flag": flag} for contact, flag in cases])


def find(tx: Tx, tenant: str, name: str) -> RoundRow | None:
    """Return a round by its id; None where there is none."""
    columns = tuple(calibration_round.c[one] for one in RoundRow._fields)
    where = (calibration_round.c.tenant == tenant, calibration_round.c.id == name)
    row = tx.execute(sa.select(*columns).where(*where)).one_or_none()
    return RoundRow(*row) if row else None


def of_person(tx: Tx, tenant: str, account: str, most: int) -> list[RoundRow]:
    """Return the newest rounds that somebody is in or began, the newest first."""
    columns = tuple(calibration_round.c[one] for one in RoundRow._fields)
    where = (calibration_member.c.tenant == tenant, calibration_member.c.account == account)
    mine = sa.select(calibration_member.c.round).where(*where)
    reached = sa.or_(calibration_round.c.begun_by == account, calibration_round.c.id.in_(mine))
    found = sa.select(*columns).where(calibration_round.c.tenant == tenant, reached)
    newest = found.order_by(calibration_round.c.begun_ms.desc(), calibration_round.c.id.desc()).limit(most)
    return [RoundRow(*row) for row in tx.execute(newest)]


def members(tx: Tx, tenant: str, name: str) -> list[str]:
    """Return the accounts of a round's members, sorted."""
    where = (calibration_member.c.tenant == tenant, calibration_member.c.round == name)
    return sorted(tx.execute(sa.select(calibration_member.c.account).where(*where)).scalars())


def cases(tx: Tx, tenant: str, name: str) -> list[FlagOf]:
    """Return the flags of a round, sorted."""
    case = calibration_case.c
    return sorted(
        (row[0], row[1])
        for row in tx.execute(sa.select(case.contact, case.flag).where(case.tenant == tenant, case.round == name))
    )


def judgements(tx: Tx, tenant: str, name: str) -> list[JudgementRow]:
    """Return what was judged in a round so far, sorted."""
    judged = calibration_judgement.c
    columns = tuple(judged[one] for one in JudgementRow._fields)
    found = sa.select(*columns).where(judged.tenant == tenant, judged.round == name)
    return sorted(JudgementRow(*row) for row in tx.execute(found))


def judge(tx: Tx, tenant: str, name: str, row: JudgementRow) -> None:
    """Insert a judgement. Behind `evidence.hold`."""
    tx.execute(calibration_judgement.insert().values(tenant=tenant, round=name, **row._asdict()))


def finish(tx: Tx, tenant: str, name: str, now_ms: int) -> None:
    """Note that a round is over: all have judged."""
    where = (calibration_round.c.tenant == tenant, calibration_round.c.id == name)
    tx.execute(calibration_round.update().where(*where).values(over_ms=now_ms))


def walled(tx: Tx, tenant: str, account: str, contacts: Collection[str], now_ms: int) -> set[str]:
    """Return those of these contacts that are in a round which is not over and has this member."""
    if not contacts:
        return set()
    case, member, of = calibration_case.c, calibration_member.c, calibration_round.c
    same = sa.and_(member.tenant == case.tenant, member.round == case.round)
    found = sa.select(case.contact).join(calibration_member, same)
    found = found.join(calibration_round, sa.and_(of.tenant == case.tenant, of.id == case.round))
    where = (case.tenant == tenant, case.contact.in_(contacts), member.account == account, of.over_ms > now_ms)
    return set(tx.execute(found.where(*where)).scalars())


def judged_at(tx: Tx, tenant: str, contact: str) -> set[int]:
    """Return the positions of a contact's events that are judgements of rounds."""
    where = (event.c.tenant == tenant, event.c.contact == contact, event.c.kind == FactKind.CALIBRATION_JUDGED.value)
    return set(tx.execute(sa.select(event.c.pos).where(*where)).scalars())
