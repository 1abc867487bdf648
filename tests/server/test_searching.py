"""The search of the queue on both databases: filters, orders, true counts, clear refusals, nobody's secrets."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec import UNSET, structs

from agent_assist.domain.errors import BadInput
from agent_assist.domain.identity import uuid7
from agent_assist.domain.review import DUE_MS, Severity
from agent_assist.protocol import messages as m
from agent_assist.server.db import accounts, migrations, queue, schema, sharing
from agent_assist.server.db.database import Database, open_database
from agent_assist.server.db.seconds import Reader
from agent_assist.server.db.sharing import HolderRow
from agent_assist.server.services import searching
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.searching import Searching
from agent_assist.server.services.sharing import Sharing
from lab.postgresql import Postgres
from tests.fakes.time import START_MS, FakeClock

SUE = Reader("sue", "desk-of-sue", "sue")
PASSWORD = "correct horse battery"
SEVERITIES = ("low", "medium", "high", "low")
KINDS = ("disclosure_late", "recorded_payment", "disclosure_missing")
AGENTS = (("amy", "Zoë Ström", "Billing"), ("ben", "Ben Agent", "Claims"), ("cas", "Cas Agent", ""))
MINUTE_MS = 60_000


@dataclass(frozen=True)
class Row:
    """A flagged contact as it was inserted, from which the expected answers are worked out a second time."""

    id: str
    number: int

    @property
    def agent(self) -> str:
        return AGENTS[self.number % len(AGENTS)][0]

    @property
    def name(self) -> str:
        return AGENTS[self.number % len(AGENTS)][1]

    @property
    def team(self) -> str:
        return AGENTS[self.number % len(AGENTS)][2]

    @property
    def at_ms(self) -> int:
        return START_MS + self.number // 2 * MINUTE_MS  # two of each moment, so that the id decides

    @property
    def severity(self) -> str:
        return SEVERITIES[self.number % 4]

    @property
    def kind(self) -> str:
        return KINDS[self.number % 3]

    @property
    def decided(self) -> bool:
        return self.number % 5 == 0

    @property
    def masked(self) -> str:
        return f"••• {self.number:05}"

    @property
    def holder(self) -> str:
        return ("sue", "tom", "", "", "", "", "")[self.number % 7]

    def order(self, by: str) -> tuple[object, ...]:
        rank = ("high", "medium", "low").index(self.severity)
        return {
            "severity": (rank, self.at_ms, self.id),
            "due": (self.at_ms + DUE_MS[Severity(self.severity)], self.id),
            "oldest": (self.at_ms, self.id),
            "newest": (self.at_ms, self.id),
            "agent": (self.name, self.at_ms, self.id),
        }[by]


def fill(database: Database, many: int) -> list[Row]:
    people, team = Accounts(database, FakeClock()), Sharing(database, FakeClock())
    for account, name, of in AGENTS:
        people.add(account, name, "agent", None)
        team.set_team(account, of)
    for account in ("sue", "tom"):
        people.add(account, f"{account.title()} Supervisor", "supervisor", PASSWORD)
    rows = [Row(uuid7(START_MS + number, os.urandom(10)), number) for number in range(many)]
    empty = {"tenant": database.tenant, "detail": "", "decided_at_ms": None}
    contacts, flags = [], []
    for row in rows:
        of_call = {"agent": row.agent, "opened_at_ms": row.at_ms, "number_masked": row.masked, "line": "Support"}
        contacts.append({"tenant": database.tenant, "id": row.id, **of_call, "ended_at_ms": None, "talk_ms": None})
        decision = {"decision": "upheld", "comment": "secret words", "decided_by": "tom"}
        undecided = {"decision": "", "comment": "", "decided_by": ""}
        flag = {**empty, "contact": row.id, "flag": row.kind, "severity": row.severity, "at_ms": 0}
        flags.append({**flag, **(decision if row.decided else undecided)})
    with database.write() as tx:
        tx.execute(schema.contact.insert(), contacts)
        tx.execute(schema.flag.insert(), flags)
        for first in range(0, many, 500):
            queue.refresh(tx, database.tenant, [row.id for row in rows[first : first + 500]])
        for row in rows:
            if row.holder:
                sharing.assign(tx, database.tenant, HolderRow(row.id, row.holder, "sue", 0, "hush"))
    return rows


@pytest.fixture
def opened(database: str, tmp_path: Path) -> Iterator[Database]:
    made = open_database(database or f"sqlite:///{tmp_path / 'x'}", FakeClock())
    yield made
    made.close()


def passes(row: Row, asked: m.QueueQuery) -> bool:
    state = {"mine": row.holder == "sue", "unassigned": row.holder == ""}.get(asked.filter, True)
    words = (row.name, row.agent, row.masked, "Support")
    text = asked.search.strip().lower()
    return (
        state
        and row.decided is (asked.filter == "decided")
        and asked.severity in {"", row.severity}
        and asked.kind in {"", row.kind}
        and asked.since_ms <= row.at_ms
        and (not asked.until_ms or row.at_ms < asked.until_ms)
        and asked.team in {"", row.team}
        and asked.agent in {"", row.agent}
        and (not text or any(text in word.lower() for word in words) or row.kind in asked.said.split(","))
    )


def expected(rows: list[Row], asked: m.QueueQuery) -> list[str]:
    found = sorted((row for row in rows if passes(row, asked)), key=lambda row: row.order(asked.sort))
    return [row.id for row in (reversed(found) if asked.sort == "newest" else found)]


def everything(desk: Searching, asked: m.QueueQuery) -> tuple[list[str], set[int]]:
    """Read all pages; returns the contacts and the totals that were told."""
    found, totals = [], set()
    while True:
        page = desk.queue(SUE, asked)
        found += [item.contact for item in page.items]
        totals.add(page.total)
        assert page.more is False
        if not page.next:
            return found, totals
        asked = structs.replace(asked, after=page.next)


FILTERS: tuple[dict[str, Any], ...] = (
    {},
    {"severity": "low"},
    {"kind": "recorded_payment"},
    {"since_ms": START_MS + 5 * MINUTE_MS, "until_ms": START_MS + 20 * MINUTE_MS},
    {"team": "Billing"},
    {"agent": "ben"},
    {"search": "0001"},
    {"search": " STRÖM "},
    {"search": "late", "said": "disclosure_late"},
    {"search": "secret"},
    {"search": "hush"},
    {"search": "%"},
    {"team": "Claims", "severity": "high", "kind": "recorded_payment", "search": "agent"},
    {"team": "' OR 1=1 --"},
)


@pytest.mark.parametrize("state", ["open", "mine", "unassigned", "decided"])
def test_every_filter_in_every_state_and_order_finds_what_a_second_count_finds(opened: Database, state: str) -> None:
    rows, desk, wrong = fill(opened, 97), Searching(opened, FakeClock()), []
    for given, sort in itertools.product(FILTERS, ("severity", "due", "oldest", "newest", "agent")):
        asked = m.QueueQuery(filter=state, sort=sort, limit=7, **given)
        wanted = expected(rows, asked)
        found, totals = everything(desk, asked)
        if (found, totals) != (wanted, {len(wanted)}):
            wrong.append((given, sort, len(found), len(wanted), totals))
    assert wrong == []


def test_the_counts_beside_the_list_are_those_of_everything(opened: Database) -> None:
    rows, desk = fill(opened, 97), Searching(opened, FakeClock())
    counts = desk.queue(SUE, m.QueueQuery(sort="severity", agent="ben")).counts or {}
    waiting = [row for row in rows if not row.decided]
    assert counts["open"] == len(waiting)
    assert counts["mine"] == sum(row.holder == "sue" for row in waiting)
    assert counts["unassigned"] == sum(row.holder == "" for row in waiting)
    assert counts["decided"] == len(rows) - len(waiting)


def test_who_works_on_a_contact_and_who_has_it_open_stands_beside_it(opened: Database) -> None:
    rows, clock = fill(opened, 8), FakeClock()
    one = next(row for row in rows if row.holder == "tom" and not row.decided)
    with opened.write() as tx:
        for who in ("sue", "tom"):
            sharing.look(tx, opened.tenant, who, one.id, clock.now_ms())
    desk = Searching(opened, clock)

    def shown() -> m.QueueItem:
        return next(item for item in desk.queue(SUE, m.QueueQuery(sort="oldest")).items if item.contact == one.id)

    assert (shown().held_by, shown().held_by_name, shown().looking) == ("tom", "Tom Supervisor", ["Tom Supervisor"])
    clock.advance(19_999)
    assert shown().looking == ["Tom Supervisor"]
    clock.advance(1)
    assert shown().looking == []


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"filter": "everything"}, "no such state"),
        ({"filter": "severity:high"}, "no such state"),
        ({"sort": "talk"}, "can't be sorted"),
        ({"severity": "urgent"}, "no such severity"),
        ({"since_ms": 5, "until_ms": 5}, "first day is after the last"),
        ({"search": "a\x00"}, "can't be used"),
        ({"search": "x" * 201}, "can't be used"),
        ({"team": "x" * 101}, "can't be used"),
        ({"agent": "a\nb"}, "can't be used"),
        ({"kind": "\x00"}, "can't be used"),
        ({"said": "a b"}, "can't be read"),
        ({"said": ",".join(["a"] * 501)}, "can't be read"),
        ({"after": "1.2.x"}, "cursor"),
        ({"after": "9.2.0198aaaa-0000-7000-8000-000000000001"}, "cursor"),
    ],
)
def test_what_cannot_be_looked_for_is_refused_with_what_to_do(
    opened: Database, wrong: dict[str, str | int], words: str
) -> None:
    with pytest.raises(BadInput, match=words) as caught:
        Searching(opened, FakeClock()).queue(SUE, structs.replace(m.QueueQuery(sort="severity"), **wrong))
    assert caught.value.advice


def test_a_count_beyond_its_bound_says_so(opened: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(opened, 40)
    desk, asked = Searching(opened, FakeClock()), m.QueueQuery(sort="oldest", search="support", limit=500)
    many = len(desk.queue(SUE, asked).items)
    for bound, told in ((many + 1, (many, False)), (many, (many, False)), (many - 1, (many - 1, True))):
        monkeypatch.setattr(searching, "COUNT_MOST", bound)
        page = desk.queue(SUE, asked)
        assert (page.total, page.more) == told
    whole = desk.queue(SUE, m.QueueQuery(sort="oldest"))
    assert (whole.total, whole.more) == (many, False)  # a list whose count is kept has no bound


@pytest.mark.parametrize(
    ("kind", "many"), [("sqlite", 20_000), pytest.param("postgres", 2_000, marks=pytest.mark.postgres)]
)
def test_a_database_of_before_is_searched_with_true_counts_at_twenty_thousand(
    kind: str, many: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path / 'x'}"
    if kind == "postgres":
        postgres: Postgres = request.getfixturevalue("postgres")
        url = postgres.fresh()
    with monkeypatch.context() as before:
        before.setattr(migrations, "_STEPS", migrations._STEPS[:11])
        before.setattr(sharing, "set_team", lambda *_: None)
        before.setattr(sharing, "assign", lambda *_: None)
        old = open_database(url, FakeClock())
        rows = fill(old, many)
        old.close()
    database = open_database(url, FakeClock())
    desk = Searching(database, FakeClock())
    with database.read() as tx:
        assert migrations.read_version(tx) == migrations.VERSION
    waiting = [row for row in rows if not row.decided]
    page = desk.queue(SUE, m.QueueQuery(sort="newest", filter="unassigned"))
    assert (page.total, page.more, len(page.items)) == (len(waiting), False, 100)
    Sharing(database, FakeClock()).set_team("amy", "Billing")
    asked = m.QueueQuery(sort="due", team="Billing", severity="low", search="zoë")
    found = desk.queue(SUE, asked)
    wanted = expected(rows, asked)
    assert ([item.contact for item in found.items], found.total) == (wanted[:100], len(wanted))
    database.close()


def test_indexes_of_the_search_are_there(opened: Database) -> None:
    with opened.read() as tx:
        found = {one["name"] for table in ("queue_entry", "contact") for one in sa.inspect(tx).get_indexes(table)}
    assert {"queue_age", "contact_agent"} <= found


def test_only_supervisors_search_and_learn_who_is_there(opened: Database) -> None:
    fill(opened, 3)
    people = {one.id: one for one in Sharing(opened, FakeClock()).people().people}
    assert (people["amy"].team, people["amy"].reviews, people["sue"].reviews) == ("Billing", False, True)
    with opened.write() as tx:
        accounts.disable(tx, opened.tenant, "tom", START_MS)
    again = {one.id: one.reviews for one in Sharing(opened, FakeClock()).people().people}
    assert again["tom"] is False
    for team, words in (("x" * 101, "team name"), ("a\nb", "team name")):
        with pytest.raises(BadInput, match=words):
            Sharing(opened, FakeClock()).set_team("amy", team)
    with pytest.raises(BadInput, match="No user"):
        Sharing(opened, FakeClock()).set_team("nobody", "Billing")


def test_nothing_of_it_is_told_to_who_does_not_ask(opened: Database) -> None:
    from agent_assist.server.services.reviewing import Reviewing

    fill(opened, 10)
    page = Reviewing(opened, FakeClock()).queue(SUE, m.QueueQuery(team="nowhere", agent="nobody"))
    assert (page.more, page.total, {item.held_by for item in page.items}) == (UNSET, 8, {UNSET})
    assert set(page.counts or {}).isdisjoint({"mine", "unassigned"})
