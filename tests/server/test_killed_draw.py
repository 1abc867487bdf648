"""`serve` is killed in the middle of a draw: the next one ends it, nothing is doubled and nothing is left out."""

from __future__ import annotations

import threading
import time
from collections import Counter
from pathlib import Path

import sqlalchemy as sa

from agent_assist.domain import sampling as rule
from agent_assist.domain.identity import uuid7
from agent_assist.server.clock import SystemClock
from agent_assist.server.db import evidence, schema
from agent_assist.server.db.database import Database, open_database
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.sampling import Sampling
from agent_assist.server.services.sampling_check import SamplingCheck
from tests.server.serving import Serving
from tests.server.test_sampling import DAY_MS

MANY = 20_000


class At:
    """A clock that stands."""

    def __init__(self, now_ms: int) -> None:
        self._now_ms = now_ms

    def now_ms(self) -> int:
        return self._now_ms

    def mono_ms(self) -> int:
        return 0


def open_there(folder: Path) -> Database:
    return open_database(f"sqlite:///{folder / 'server.sqlite3'}", SystemClock())


def committed_yesterday(folder: Path) -> None:
    """A house that committed to yesterday in time, with twenty thousand calls of that day."""
    day = rule.began_ms(rule.day_at(SystemClock().now_ms())) - DAY_MS
    database = open_there(folder)
    Feed(database).publish("setting", rule.SETTING, {"share_percent": 5})
    assert Sampling(database, At(day - DAY_MS // 2)).run().committed == rule.day_at(day).isoformat()
    made = [uuid7(day + number * 4, number.to_bytes(10, "big")) for number in range(MANY)]
    tenant = {"tenant": database.tenant}
    with database.write() as tx:
        row = {"agent": "maya", "opened_at_ms": day, "number_masked": "", "line": ""}
        tx.execute(schema.contact.insert(), [{**tenant, "id": one, **row} for one in made])
        first = evidence.take(tx, database.tenant, len(made))
        told = {"device": "d", "kind": "contact_opened", "actor": "maya", "at_ms": day, "received_at_ms": day}
        rows = [
            {**tenant, **told, "id": one, "contact": one, "seq": at, "pos": at, "digest": "", "code": "stored"}
            for at, one in enumerate(made, first)
        ]
        tx.execute(schema.event.insert(), [{**row, "data": b""} for row in rows])
    database.close()


def raised(database: Database) -> Counter[str]:
    """How often each contact got the flag of the draw, by the events."""
    asked = sa.select(schema.event.c.contact).where(schema.event.c.kind == "flag_raised")
    with database.read() as tx:
        return Counter(str(contact) for contact in tx.execute(asked).scalars())


def until(database: Database, many: int) -> int:
    """Wait until so many contacts were drawn; returns how many there are."""
    never, end = threading.Event(), time.monotonic() + 60
    while len(found := raised(database)) < many and time.monotonic() < end:
        never.wait(0.01)
    return len(found)


def test_a_draw_that_is_killed_is_taken_up_and_nothing_is_doubled_or_lost(tmp_path: Path) -> None:
    committed_yesterday(tmp_path)
    database = open_there(tmp_path)
    stopped = []
    for wanted in (1, 300):
        serving = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
        stopped.append(until(database, wanted))
        serving.kill()
    assert 0 < stopped[0] <= stopped[1] < 900  # it was killed in the middle
    serving = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
    end = time.monotonic() + 60
    while (day := SamplingCheck(database, SystemClock()).check().days[0]).flagged != day.drawn:
        assert time.monotonic() < end
    assert serving.end()[0] == 0
    checked = SamplingCheck(database, SystemClock()).check()
    found = raised(database)
    assert (checked.faults, checked.days[0].contacts) == ([], MANY)
    assert 850 < len(found) == checked.days[0].drawn < 1_150
    assert set(found.values()) == {1}
    database.close()
