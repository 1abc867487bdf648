"""`agent-assist admin charts` and `bad-rules`: what they print, and that a number which nobody can work out is a no."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import admin
from agent_assist.domain.identity import uuid7
from agent_assist.server.db import figure_schema, schema
from agent_assist.server.db.database import Database, open_database
from tests.fakes.time import FakeClock


def told(capsys: pytest.CaptureFixture[str], data: Path, *arguments: str) -> tuple[int, Any]:
    capsys.readouterr()
    code = admin.run([*arguments, "--data", str(data), "--json"])
    return code, json.loads(capsys.readouterr().out)


def dismissed(database: Database, many: int) -> None:
    """Insert flags of today that a supervisor dismissed, of as many calls of five agents."""
    now = admin_now()
    with database.write() as tx:
        for number in range(many):
            name = uuid7(now, os.urandom(10))
            row = {"tenant": database.tenant, "id": name, "agent": f"x{number % 5}", "opened_at_ms": now}
            tx.execute(schema.contact.insert().values(**row, number_masked="", line=""))
            flag = {"tenant": database.tenant, "contact": name, "flag": "disclosure_late", "severity": "low"}
            decided = {"decision": "dismissed", "comment": "", "decided_by": "sue", "detail": "", "at_ms": now}
            tx.execute(schema.flag.insert().values(**flag, **decided, decided_at_ms=now))


def admin_now() -> int:
    from agent_assist.server.clock import SystemClock

    return SystemClock().now_ms()


def test_charts_and_bad_rules_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = told(capsys, tmp_path, "charts", "--weeks", "4")
    assert (code, answer["teams"], len(answer["charts"])) == (0, [], 9)
    assert told(capsys, tmp_path, "bad-rules") == (0, [])
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", FakeClock())
    dismissed(database, 31)
    database.close()
    assert told(capsys, tmp_path, "bad-rules") == (0, [{"flag": "disclosure_late", "decided": 31, "dismissed": 31}])
    assert admin.run(["charts", "--data", str(tmp_path)]) == 0
    assert "chart=rules  part=disclosure_late  cases=31  dismissed=31  alarm=yes" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--weeks", "5"], ["--team", "Nobody"]])
def test_a_period_or_team_that_is_not_shown_is_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert admin.run(["charts", *arguments, "--data", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_mark_without_its_event_is_named_with_code_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, tmp_path, "charts", "--check") == (0, {"as_the_events_say": True, "differing": []})
    database = open_database(f"sqlite:///{tmp_path / 'server.sqlite3'}", FakeClock())
    mark = {"event": "made-up", "contact": "c", "chart": "audits", "what": "kept", "value": 0, "at_ms": 0}
    with database.write() as tx:
        empty = {"script": "", "version": "", "language": ""}
        tx.execute(figure_schema.chart_mark.insert().values(tenant=database.tenant, **mark, **empty))
    database.close()
    assert told(capsys, tmp_path, "charts", "--check") == (1, {"as_the_events_say": False, "differing": ["made-up"]})
