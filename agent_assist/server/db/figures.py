"""Statements on the marks of charts: keeping them, and adding them up for a period (ADR 52)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Final, NamedTuple, TypeAlias

import sqlalchemy as sa

from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.facts import Fact, FactBody
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.consent import DisclosureRead
from agent_assist.domain.figures import COUNTED, Chart, Mark, mark_of, short, undone_by
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.review import FlagKind, ReviewDecision
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db.figure_schema import chart_mark, chart_script
from agent_assist.server.db.request_schema import rights_request
from agent_assist.server.db.schema import contact, device, event, flag
from agent_assist.server.db.search import Key, Statement
from agent_assist.server.db.sharing_schema import account_team
from agent_assist.server.db.time_schema import reception
from agent_assist.server.db.transaction import Tx

WEEK_MS: Final = 7 * DAY_MS
_MARK = chart_mark.c
_TEAM = account_team.c.team
_AT_ONCE = 500
"""Events that are read at once where all of them are read."""
Parts: TypeAlias = tuple[Key, ...]


class By(Enum):
    """Into what a chart is divided."""

    WHOLE = "whole"
    WEEK = "week"
    DAY = "day"
    SCRIPT = "script"
    WHAT = "what"


class Span(NamedTuple):
    """Marks of a chart from one moment to before another, milliseconds since 1970 UTC."""

    chart: Chart
    start_ms: int
    end_ms: int


class Sum(NamedTuple):
    """Marks of one part of a chart from one team ("" for nobody's): how many, of what, with which value."""

    part: str
    team: str
    what: str
    value: int
    cases: int


class People(NamedTuple):
    """How many people of one team had a share in one part of a chart."""

    part: str
    team: str
    people: int


def take_in(tx: Tx, tenant: str, facts: Sequence[tuple[Fact, FactBody]]) -> None:
    """Keep the marks of facts that were stored, in their order, behind `evidence.hold`.

    A fact that undoes an earlier one takes its mark away; a call that is a drill keeps only the drill's marks.
    """
    fresh: dict[str, tuple[Fact, Mark]] = {}
    undone: list[tuple[str, str]] = []
    kinds: dict[str, str] = {}
    for fact, body in facts:
        if not fact.contact:
            continue
        mark, act = mark_of(body), undone_by(body)
        if is_uuid7(act):
            undone.append((act, fact.contact))
        if mark is not None:
            fresh[fact.id] = fact, mark
        if isinstance(body, DisclosureRead) and body.script:
            kinds[short(body.script)] = short(body.script_kind)
    if fresh:
        rows = [_row(tenant, fact, mark) for fact, mark in fresh.values()]
        tx.execute(chart_mark.insert(), rows)
    for act, of in undone:
        tx.execute(chart_mark.delete().where(_MARK.tenant == tenant, _MARK.event == act, _MARK.contact == of))
    _name_scripts(tx, tenant, kinds)
    _leave_out_drills(tx, tenant, {fact.contact for fact, _ in fresh.values()})


def _row(tenant: str, fact: Fact, mark: Mark) -> dict[str, object]:
    return {"tenant": tenant, "event": fact.id, "contact": fact.contact, "at_ms": fact.at_ms, **mark._asdict()}


def _name_scripts(tx: Tx, tenant: str, kinds: dict[str, str]) -> None:
    for script, kind in kinds.items():
        statement = (
            "INSERT INTO chart_script (tenant, script, kind) VALUES (:t, :s, :k) "
            "ON CONFLICT (tenant, script) DO UPDATE SET kind = excluded.kind"
        )
        tx.execute(sa.text(statement), {"t": tenant, "s": script, "k": kind})


def _leave_out_drills(tx: Tx, tenant: str, contacts: Iterable[str]) -> None:
    here = (_MARK.tenant == tenant, _MARK.contact.in_(list(contacts)))
    drilled = tx.execute(sa.select(_MARK.contact).where(*here, _MARK.chart == Chart.DRILLS.value)).scalars().all()
    if drilled:
        of = (_MARK.tenant == tenant, _MARK.contact.in_(drilled))
        tx.execute(chart_mark.delete().where(*of, _MARK.chart != Chart.DRILLS.value))


def stored(tx: Tx, tenant: str) -> Iterator[list[tuple[Fact, FactBody]]]:
    """Yield the stored facts that charts are made of, in the order of the log, some at a time."""
    own = (event.c.tenant == tenant, event.c.code == EventCode.STORED.value)
    last = -1
    while True:
        found = sa.select(event.c.pos, event.c.data).where(*own, event.c.pos > last, event.c.kind.in_(COUNTED))
        rows = tx.execute(found.order_by(event.c.pos).limit(_AT_ONCE)).all()
        if not rows:
            return
        last = rows[-1].pos
        facts = (fact_of(read(bytes(row.data)), {}) for row in rows)
        bodies = ((fact, read_fact(fact)) for fact in facts)
        yield [(fact, body) for fact, body in bodies if body is not None]


def every(tx: Tx, tenant: str) -> set[tuple[str, ...]]:
    """Return all marks, each as its values in text, for comparing them with what the events say."""
    columns = (_MARK.event, _MARK.contact, _MARK.chart, _MARK.what, _MARK.script, _MARK.version, _MARK.language)
    found = tx.execute(sa.select(*columns, _MARK.value, _MARK.at_ms).where(_MARK.tenant == tenant))
    return {tuple(map(str, row)) for row in found}


def sums(tx: Tx, tenant: str, span: Span, by: By) -> list[Sum]:
    """Add up the marks of a span by part, team, what and value."""
    parts = _parts(span, by)
    rows = _grouped(tx, tenant, span, by, (*parts, _TEAM, _MARK.what, _MARK.value), sa.func.count())
    return [Sum(_joined(row[:-4]), row[-4] or "", row[-3], int(row[-2]), int(row[-1])) for row in rows]


def people(tx: Tx, tenant: str, span: Span, by: By) -> list[People]:
    """Count the different agents behind each part of a span, by team; nobody is named."""
    rows = _grouped(tx, tenant, span, by, (*_parts(span, by), _TEAM), sa.func.count(contact.c.agent.distinct()))
    return [People(_joined(row[:-2]), row[-2] or "", int(row[-1])) for row in rows]


def _grouped(
    tx: Tx, tenant: str, span: Span, by: By, keys: Parts, how_many: sa.ColumnElement[int]
) -> Sequence[Sequence[str]]:
    asked: Statement = sa.select().add_columns(*keys, how_many)
    return [tuple(row) for row in tx.execute(_of(asked, tenant, span, by).group_by(*keys))]


def _parts(span: Span, by: By) -> Parts:
    """Return the columns that name a part; numbers in them are literal, so that grouping finds them again."""
    if by is By.SCRIPT:
        return sa.func.coalesce(chart_script.c.kind, ""), _MARK.version, _MARK.language
    if by is By.WHAT:
        return (_MARK.what,)
    if by is By.WHOLE:
        return ()
    length = WEEK_MS if by is By.WEEK else DAY_MS
    return (sa.literal_column(f"((chart_mark.at_ms - {span.start_ms:d}) / {length:d})"),)


def _of(asked: Statement, tenant: str, span: Span, by: By) -> Statement:
    same = sa.and_(contact.c.tenant == _MARK.tenant, contact.c.id == _MARK.contact)
    team = sa.and_(account_team.c.tenant == contact.c.tenant, account_team.c.account == contact.c.agent)
    found = asked.select_from(chart_mark).join(contact, same).outerjoin(account_team, team)
    if by is By.SCRIPT:
        named = sa.and_(chart_script.c.tenant == _MARK.tenant, chart_script.c.script == _MARK.script)
        found = found.outerjoin(chart_script, named)
    within = (_MARK.at_ms >= span.start_ms, _MARK.at_ms < span.end_ms)
    return found.where(_MARK.tenant == tenant, _MARK.chart == span.chart.value, *within)


def _joined(values: Sequence[object]) -> str:
    """Return the name of a part; the unit separator stands in no text of a script."""
    return "\x1f".join(map(str, values))


def owed(tx: Tx, tenant: str) -> list[tuple[str, str, int]]:
    """Return day (ISO 8601), state and number of the requests that the organisation owes."""
    row = rights_request.c
    asked = sa.select(row.act_by, row.state, sa.func.count()).where(row.tenant == tenant, row.owes == 1)
    return [(str(one[0]), str(one[1]), int(one[2])) for one in tx.execute(asked.group_by(row.act_by, row.state))]


def delivered(tx: Tx, tenant: str) -> list[tuple[str, int]]:
    """Return the team of each living device, and when it last delivered, or was enrolled; ms since 1970 UTC."""
    last = (
        sa.select(reception.c.at_ms)
        .where(reception.c.tenant == device.c.tenant, reception.c.device == device.c.id)
        .order_by(reception.c.last.desc())
        .limit(1)
        .scalar_subquery()
    )
    team = sa.and_(account_team.c.tenant == device.c.tenant, account_team.c.account == device.c.agent)
    asked = sa.select(_TEAM, sa.func.coalesce(last, device.c.enrolled_at_ms))
    living = (device.c.tenant == tenant, device.c.revoked_at_ms.is_(None), device.c.agent != "")  # not the server's own
    return [
        (row[0] or "", int(row[1]))
        for row in tx.execute(asked.select_from(device).outerjoin(account_team, team).where(*living))
    ]


def decided(tx: Tx, tenant: str, since_ms: int) -> list[tuple[str, str, int]]:
    """Return kind, decision and number of the flags that were decided since a moment."""
    asked = sa.select(flag.c.flag, flag.c.decision, sa.func.count()).where(*_decided(tenant, since_ms))
    rows = tx.execute(asked.group_by(flag.c.flag, flag.c.decision))
    return [(str(row[0]), str(row[1]), int(row[2])) for row in rows]


def first_day(tx: Tx, tenant: str, chart: Chart) -> str:
    """Return the day (UTC, ISO 8601) of the first mark of a chart, in whatever period; empty where there is none."""
    asked = sa.select(sa.func.min(_MARK.at_ms)).where(_MARK.tenant == tenant, _MARK.chart == chart.value)
    found = tx.execute(asked).scalar_one()
    return datetime.fromtimestamp(found / 1000, UTC).date().isoformat() if found is not None else ""


def called(tx: Tx, tenant: str, since_ms: int) -> dict[str, int]:
    """Return by kind how many different agents' calls the flags are of that were decided since a moment."""
    same = sa.and_(contact.c.tenant == flag.c.tenant, contact.c.id == flag.c.contact)
    asked = sa.select(flag.c.flag, sa.func.count(contact.c.agent.distinct())).select_from(flag).join(contact, same)
    return {
        str(row[0]): int(row[1]) for row in tx.execute(asked.where(*_decided(tenant, since_ms)).group_by(flag.c.flag))
    }


def _decided(tenant: str, since_ms: int) -> tuple[sa.ColumnElement[bool], ...]:
    """Return what asks for decided findings. Chance is no rule: most drawn calls are dismissed, as they should be."""
    lately = flag.c.tenant == tenant, flag.c.decided_at_ms >= since_ms
    return *lately, flag.c.decision.in_(list(ReviewDecision)), flag.c.flag != FlagKind.DRAWN.value
