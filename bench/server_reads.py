"""The server's two reads that grew with the data, before and after their cures: the review queue, and an idle pull.

    python bench/server_reads.py [--rows N] [--only sqlite|postgres]

Fills a database with N flagged contacts and N rows for desktops (200,000 if not said) and times statements alone,
without HTTP. "Before" is what earlier versions asked: the queue sorted from all flags, and the pull without its index.
Prints one JSON document, milliseconds at the median and at the 95th of 100.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

sys.path.insert(0, str(Path(__file__).parents[1]))

from agent_assist.domain.identity import uuid7
from agent_assist.protocol import messages as m
from agent_assist.server.clock import SystemClock
from agent_assist.server.db import feed, queue, schema
from agent_assist.server.db.database import Database, Tx, open_database
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services.reviewing import Reviewing
from bench import databases

AGENTS = 200
AT_ONCE = 5_000
SEVERITIES = ("low", "medium", "high", "low")
KINDS = ("disclosure_late", "recorded_payment", "disclosure_missing")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    databases.choose(parser)
    asked = parser.parse_args()
    figures = databases.of_each(asked.only, lambda url: measured(url, asked.rows), fsync="off")
    print(json.dumps({"rows": asked.rows, **figures}, indent=2))


def measured(url: str, rows: int) -> dict[str, object]:
    """Fill a database and time each read."""
    database, clock = open_database(url, SystemClock()), SystemClock()
    fill(database, rows)
    desk, reader = Reviewing(database, clock), Reader("somebody", "a-desk", "somebody")
    open_ = queue.Wanted(queue.OPEN)
    found: dict[str, object] = {
        "queue_before": timed(database, lambda tx: former_queue(tx, database.tenant), 5),
        "queue_page": timed(database, lambda tx: queue.page(tx, database.tenant, open_, None, 101)),
        "queue_answer": timed(database, lambda _tx: desk.queue(reader, m.QueueQuery())),
        "queue_search": timed(database, lambda _tx: desk.queue(reader, m.QueueQuery(search="00199")), 5),
        "pull_idle": timed(database, lambda tx: feed.after(tx, database.tenant, "nobody", 0, 501)),
    }
    with database.write() as tx:
        tx.execute(sa.text("DROP INDEX server_row_agent"))
    found["pull_idle_before"] = timed(database, lambda tx: former_pull(tx, database.tenant), 20)
    database.close()
    return found


def timed(database: Database, read: Callable[[Tx], object], times: int = 100) -> dict[str, float]:
    """Return median and 95th of a read, milliseconds."""
    took = []
    for _ in range(times):
        with database.read() as tx:
            began = time.perf_counter()
            read(tx)
            took.append((time.perf_counter() - began) * 1000)
    took.sort()
    return {"p50_ms": round(statistics.median(took), 2), "p95_ms": round(took[int(len(took) * 0.95)], 2)}


def fill(database: Database, rows: int) -> None:
    """Insert flagged contacts and rows for their agents, and bring the queue up to date."""
    tenant, now = database.tenant, SystemClock().now_ms()
    empty = {"tenant": tenant, "detail": "", "comment": "", "decided_by": "", "decided_at_ms": None, "at_ms": 0}
    for first in range(0, rows, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, rows))
        ids = {number: uuid7(now + number, os.urandom(10)) for number in numbers}
        contacts, flags, served = [], [], []
        for n in numbers:
            agent = f"agent{n % AGENTS}"
            row = {"tenant": tenant, "id": ids[n], "agent": agent, "opened_at_ms": now + n, "line": "Support"}
            contacts.append({**row, "number_masked": f"••• {n:06}", "ended_at_ms": None, "talk_ms": None})
            flag = {**empty, "contact": ids[n], "flag": KINDS[n % 3], "severity": SEVERITIES[n % 4]}
            flags.append({**flag, "decision": "" if n % 10 else "upheld"})
            told = {"tenant": tenant, "kind": "decision", "id": ids[n], "pos": n + 1}
            served.append({**told, "agent": agent, "body": "{}"})
        with database.write() as tx:
            tx.execute(schema.contact.insert(), contacts)
            tx.execute(schema.flag.insert(), flags)
            tx.execute(schema.server_row.insert(), served)
            for part in range(0, len(ids), 500):
                queue.refresh(tx, tenant, list(ids.values())[part : part + 500])
    with database.write() as tx:
        tx.execute(sa.text("ANALYZE"))


def former_queue(tx: Tx, tenant: str) -> None:
    """The order of the queue as it was made from all flags at each look."""
    flag, contact = schema.flag, schema.contact
    rank = sa.case((flag.c.severity == "high", 0), (flag.c.severity == "medium", 1), else_=2)
    waiting = sa.func.min(sa.case((flag.c.decision == "", 0), else_=1))
    worst = sa.func.min(sa.case((flag.c.decision == "", rank), else_=rank + 3))
    found = (
        sa.select(flag.c.contact)
        .join(contact, sa.and_(contact.c.tenant == flag.c.tenant, contact.c.id == flag.c.contact))
        .where(flag.c.tenant == tenant)
        .group_by(flag.c.contact, contact.c.opened_at_ms)
        .order_by(waiting, worst, contact.c.opened_at_ms, flag.c.contact)
        .limit(500)
    )
    tx.execute(found).all()


def former_pull(tx: Tx, tenant: str) -> None:
    """A pull of an agent without rows as it was asked."""
    row = schema.server_row
    mine = sa.or_(row.c.agent.is_(None), row.c.agent == "nobody")
    tx.execute(sa.select(row).where(row.c.tenant == tenant, row.c.pos > 0, mine).order_by(row.c.pos).limit(501)).all()


if __name__ == "__main__":
    main()
