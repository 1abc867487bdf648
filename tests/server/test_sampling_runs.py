"""The draw as a whole: many calls, the command, the server that does it by itself, and what no chart counts."""

from __future__ import annotations

import json
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from agent_assist.cli import admin
from agent_assist.domain import sampling as rule
from agent_assist.domain.errors import ServerBusy
from agent_assist.domain.facts.sampling import SamplingRevealed
from agent_assist.domain.identity import uuid7
from agent_assist.server.clock import SystemClock
from agent_assist.server.db import evidence, figures, schema
from agent_assist.server.db.database import open_database
from agent_assist.server.rounds import Rounds
from agent_assist.server.services import own
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.sampling import Sampling
from agent_assist.server.services.sampling_check import SamplingCheck
from tests.fakes.time import FakeClock
from tests.server.serving import Serving
from tests.server.test_sampling import DAY_MS
from tests.server_house import RealHouse


def test_twenty_thousand_calls_are_drawn_in_seconds(tmp_path: Path) -> None:
    clock = FakeClock()
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", clock)
    Feed(database).publish("setting", rule.SETTING, {"share_percent": 1})
    draw = Sampling(database, clock)
    draw.run()
    clock.advance(DAY_MS)
    day = rule.began_ms(rule.day_at(clock.now_ms()))
    made = [uuid7(day + number * 4, number.to_bytes(10, "big")) for number in range(20_000)]
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
    clock.advance(DAY_MS)
    began = time.monotonic()
    ran = draw.run()
    assert 140 < ran.raised < 260
    assert time.monotonic() - began < 20
    checked = SamplingCheck(database, clock).check()
    assert (checked.faults, checked.days[0].contacts, checked.days[0].flagged) == ([], 20_000, ran.raised)
    database.close()


def test_a_call_drawn_and_dismissed_is_no_bad_rule(house: RealHouse) -> None:
    now = house.clock.now_ms()
    with house.database.write() as tx:
        for number in range(40):
            name, of = uuid7(now, number.to_bytes(10, "big")), {"tenant": house.database.tenant}
            row = {"id": name, "agent": f"x{number % 5}", "opened_at_ms": now, "number_masked": "", "line": ""}
            tx.execute(schema.contact.insert().values(**of, **row))
            flag = {"flag": "drawn", "severity": "low", "at_ms": now, "detail": "", "comment": "", "decided_by": "sue"}
            tx.execute(schema.flag.insert().values(**of, contact=name, **flag, decision="dismissed", decided_at_ms=now))
        assert figures.decided(tx, house.database.tenant, 0) == []
        assert figures.called(tx, house.database.tenant, 0) == {}


def test_the_command_runs_shows_and_checks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def told(*arguments: str) -> tuple[int, object]:
        code = admin.run([*arguments, "--data", str(tmp_path), "--json"])
        return code, json.loads(capsys.readouterr().out)

    setting = tmp_path / "share.json"
    setting.write_text('{"share_percent": 1}')
    assert told("sampling", "--run") == (0, {"committed": "", "revealed": [], "lost": [], "raised": 0})
    admin.run(["publish", "setting", "sampling", str(setting), "--data", str(tmp_path)])
    capsys.readouterr()
    code, ran = told("sampling", "--run")
    assert code == 0
    code, days = told("sampling")
    assert isinstance(ran, dict)
    assert isinstance(days, list)
    assert [(day["day"], day["share_percent"], day["state"]) for day in days] == [(ran["committed"], 1, "committed")]
    assert told("sampling", "--check") == (0, {"as_the_events_say": True, "days": 1, "faults": []})
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", SystemClock())
    day = date.fromisoformat(str(ran["committed"]))
    key = database.key
    with database.write() as tx:
        early = SamplingRevealed(day=day, seed="ab" * 32)
        own.write(tx, database.tenant, key, SystemClock(), early)
    database.close()
    code, answer = told("sampling", "--check")
    faults = [
        f"{day}: the seed is not the one that was committed to",
        f"{day}: the seed was told before the day was over",
    ]
    assert (code, answer) == (1, {"as_the_events_say": False, "days": 1, "faults": faults})


def test_serve_commits_by_itself(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", SystemClock())
    Feed(database).publish("setting", rule.SETTING, {"share_percent": 1})
    assert database.key
    database.close()
    serving = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", SystemClock())
    never, until = threading.Event(), time.monotonic() + 20
    while not (days := SamplingCheck(database, SystemClock()).check().days) and time.monotonic() < until:
        never.wait(0.05)
    database.close()
    assert serving.end()[0] == 0
    assert [day.state for day in days] == ["committed"]


def test_a_round_that_fails_does_not_keep_the_next_from_coming(caplog: pytest.LogCaptureFixture) -> None:
    done, fails = threading.Event(), iter((ServerBusy("Busy.", "Wait."), ValueError("a name"), None))

    def work() -> None:
        error = next(fails, None)
        if error is not None:
            raise error
        done.set()

    with Rounds(work, 0.01):
        assert done.wait(10)
    assert "server_busy" in caplog.text
    assert "bug in the server: ValueError at rounds.py" in caplog.text
    assert "a name" not in caplog.text
    caplog.clear()
