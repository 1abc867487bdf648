"""The list of rounds among 20,000 contacts: as many rounds as an answer holds, and as many questions as rounds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.server.db import calibration
from agent_assist.server.db.calibration import JudgementRow, RoundRow
from agent_assist.server.db.database import Database, open_database
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services.calibration import ROUNDS_MOST, Calibration
from tests.fakes.time import START_MS, FakeClock
from tests.server.test_review_at_scale import KINDS, fill

MANY, ROUNDS, CASES = 20_000, 200, 10
PEOPLE = [f"person-{number}" for number in range(8)]
MOST_STATEMENTS = 20
"""For each round of the list, whatever it holds: its people, flags and judgements, and what its reader knows."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    found = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    yield found
    found.close()


@contextmanager
def counted(engine: sa.Engine) -> Iterator[list[str]]:
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    sa.event.listen(engine, "before_cursor_execute", hear)
    yield said
    sa.event.remove(engine, "before_cursor_execute", hear)


def test_the_list_of_rounds_does_not_grow_with_what_the_database_holds(database: Database) -> None:
    clock, tenant = FakeClock(), database.tenant
    with database.write() as tx:
        contacts = fill(tx, tenant, MANY)
        engine = tx.engine
        for number in range(ROUNDS):
            name, over = f"round-{number:03}", START_MS + (1 if number % 2 else 86_400_000)
            cases = [(contacts[at], KINDS[at % 3]) for at in range(number * CASES, (number + 1) * CASES)]
            calibration.add(tx, tenant, RoundRow(name, PEOPLE[0], START_MS + number, over), PEOPLE, cases)
            for contact, flag in cases if number % 2 else []:
                for person in PEOPLE:
                    calibration.judge(tx, tenant, name, JudgementRow(contact, flag, person, "upheld"))
    clock.advance(1_000)
    with counted(engine) as said:
        told = Calibration(database, clock).rounds(Reader(PEOPLE[0], "desk", "agent"))
    assert (len(told.rounds), told.more) == (ROUNDS_MOST, True)
    assert {one.id for one in told.rounds} == {f"round-{number:03}" for number in range(ROUNDS - ROUNDS_MOST, ROUNDS)}
    waiting = [one for one in told.rounds if not one.over]
    assert told.rounds[: len(waiting)] == waiting
    assert {len(one.cases) for one in told.rounds} == {CASES}
    assert all(case.number for one in told.rounds for case in one.cases)
    assert len(said) <= MOST_STATEMENTS * ROUNDS_MOST
