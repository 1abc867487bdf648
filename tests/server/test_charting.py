"""The numbers of the charts: as the raw events say, never by person, and fast where the ledger is long."""

from __future__ import annotations

import json
import os
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec import UNSET

from agent_assist.domain.errors import BadInput, Forbidden, Invalid
from agent_assist.domain.figures import Chart
from agent_assist.domain.identity import uuid7
from agent_assist.policy.trust import SHIPPED
from agent_assist.protocol.charts import ChartFigures, ChartPoint, ChartsAnswer
from agent_assist.server.db import figure_schema, figures, migrations, schema
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.database import Database, open_database
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.chart_teams import can_be_parted, shown_teams
from agent_assist.server.services.charting import Charting, _days_left, _Group, _of_team, _point, _within
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.request_lists import RequestLists
from agent_assist.server.services.requests import Requests
from agent_assist.server.services.sharing import Sharing
from tests.contracts.server_parts import desk as enrolled
from tests.contracts.server_parts import signed_in
from tests.fakes.time import START_MS, FakeClock
from tests.server_house import Desk, RealHouse

DAY_MS = 86_400_000
TEAMS = {**{f"a{n}": "Claims" for n in range(6)}, **{f"b{n}": "Billing" for n in range(5)}, "c0": "Solo", "maya": ""}
SCRIPTS = (("ask", "14", "en"), ("ask", "13", "de"))
EASY = ("short", "3", "en")
ANSWERS = ("consent_given", "consent_refused", "consent_unclear", "consent_withdrawn")
EVIL = "'; DROP TABLE chart_mark; --"


def charting(database: Database, clock: FakeClock) -> Charting:
    packs = PacksInUse(database, clock, SHIPPED)
    requests = Requests(database, clock, packs)
    return Charting(database, clock, RequestLists(database, clock, packs, requests), requests)


def chart(answer: ChartsAnswer, name: str) -> ChartFigures:
    return next(one for one in answer.charts if one.chart == name)


def points(answer: ChartsAnswer, name: str) -> dict[str, ChartPoint]:
    return {one.part: one for one in chart(answer, name).points}


def answer(box: Desk, contact: str, kind: str, script: tuple[str, str, str], at_ms: int, **more: Any) -> str:
    name, version, language = script
    body = {"purpose": "quality", "script": name, "version": version, "language": language, "digest": "d", **more}
    return box.outbox.record(kind, contact, body, at_ms=at_ms).id


def a_call(box: Desk, rng: random.Random, number: int) -> None:
    """Record one call with what charts count, somewhere in the last weeks."""
    contact, at_ms = box.outbox.new_id(), START_MS - rng.randrange(27) * DAY_MS
    box.outbox.record("contact_opened", contact, {"direction": "in"}, at_ms=at_ms)
    script = EASY if number % 4 == 0 else rng.choice(SCRIPTS)
    read = {"script": script[0], "script_kind": "disclosure", "version": script[1], "language": script[2]}
    box.outbox.record("disclosure_read", contact, read, at_ms=at_ms)
    said = "consent_given" if script is EASY else rng.choice(("consent_given", "consent_refused", "consent_unclear"))
    act = answer(box, contact, said, script, at_ms)
    if number % 7 == 0:
        answer(box, contact, "consent_refused", script, at_ms, corrects=act)
    if number % 5 == 0:
        answer(box, contact, "consent_given", script, at_ms, party="agent")
        act = answer(box, contact, "consent_withdrawn", script, at_ms)
    if number % 10 == 0:
        answer(box, contact, "consent_requested", script, at_ms, corrects=act)
    paused = {"state": "paused", "means": "read_back", "command": "pause", "after_ms": rng.randrange(50, 2500)}
    box.outbox.record("recorder_confirmed", contact, paused, at_ms=at_ms)
    box.outbox.record("recorder_confirmed", contact, paused | {"command": None}, at_ms=at_ms)
    box.outbox.record("field_revealed", contact, {"purpose": "quality", "needed": rng.random() < 0.7}, at_ms=at_ms)
    result = rng.choice(("kept", "kept", "leaked", "not_audited"))
    box.outbox.record("recording_audited", contact, {"result": result}, at_ms=at_ms)
    if number % 11 == 0:
        box.outbox.record("drill_finished", contact, {"passed": number % 2 == 0}, at_ms=at_ms)
    verdict = rng.choice(("complete", "complete", "late", "missing", "not_needed"))
    box.outbox.record("verdict_reached", contact, {"verdict": verdict}, at_ms=at_ms)


@pytest.fixture
def desks(house: RealHouse) -> dict[str, Desk]:
    """Desks of thirteen agents in two teams, one alone in a team, one in none."""
    found = {who: Desk(house.link(), house.enrol_code(who), house.clock) for who in ("maya",)}
    found |= {who: enrolled(house, who) for who in TEAMS if who != "maya"}
    for who, team in TEAMS.items():
        Sharing(house.database, house.clock).set_team(who, team)
    return found


def worked(desks: dict[str, Desk], calls: int = 24) -> None:
    rng = random.Random(52)  # noqa: S311 - made-up calls
    for box in desks.values():
        for number in range(calls):
            a_call(box, rng, number)
        while box.outbox.batch(1):
            assert set(box.codes()) == {"stored"}


def raw(database: Database) -> list[dict[str, Any]]:
    with database.read() as tx:
        found = tx.execute(sa.select(schema.event.c.data).order_by(schema.event.c.pos)).scalars()
        return [json.loads(bytes(line)) for line in found]


def read_of(kind: str, body: dict[str, Any], week: str) -> Iterator[tuple[str, str, Any]]:
    """Yield chart, part and what a line adds there, drills apart."""
    if kind in ANSWERS and body.get("party", "customer") == "customer":
        yield "answers", "\x1f".join(("disclosure", body["version"], body["language"])), kind.removeprefix("consent_")
    elif kind == "recorder_confirmed" and body["command"] == "pause":
        yield "pause", week, -(-body["after_ms"] // 100) * 100
    elif kind == "verdict_reached" and body["verdict"] in {"complete", "late", "missing"}:
        yield "disclosure", "*", body["verdict"]
    elif kind == "recording_audited":
        yield "audits", week, body["result"]
    elif kind == "field_revealed":
        yield "fields", week, "needed" if body["needed"] else "not_needed"


def again(events: list[dict[str, Any]], monday: datetime) -> dict[str, dict[str, Counter[Any]]]:
    """Work every number of the site out from the lines alone: no code of the product is used here."""
    undone, drills = set(), set()
    for one in events:
        undone |= {one["body"].get("corrects")}
        drills |= {one["contact"]} if one["kind"] == "drill_finished" else set()
    told: dict[str, dict[str, Counter[Any]]] = defaultdict(lambda: defaultdict(Counter))
    for one in events:
        kind, body = one["kind"], one["body"]
        day = datetime.fromisoformat(one["at"])
        week = (day.date() - timedelta(days=day.weekday())).isoformat()
        if one["id"] in undone or day < monday:
            continue
        if kind == "drill_finished":
            told["drills"][day.date().isoformat()]["passed" if body["passed"] else "failed"] += 1
        if one["contact"] in drills:
            continue
        for name, part, what in read_of(kind, body, week):
            told[name][part][what] += 1
    return told


def test_every_number_is_what_the_raw_events_say(house: RealHouse, desks: dict[str, Desk]) -> None:
    worked(desks)
    asked = charting(house.database, house.clock)
    told = asked.charts(8)
    monday = datetime.fromisoformat(told.first).replace(tzinfo=UTC)
    wanted = again(raw(house.database), monday)
    assert wanted.keys() == {"answers", "pause", "disclosure", "audits", "fields", "drills"}
    for name, parts in wanted.items():
        found = points(told, name)
        if name == "disclosure":
            found = {"*": found["*"]}
        assert found.keys() == parts.keys(), name
        for part, counts in parts.items():
            values: dict[str, int] = dict(counts)
            if name == "pause":
                lengths = sorted(counts.elements())
                half, most = (lengths[-(-len(lengths) * share // 100) - 1] for share in (50, 95))
                values = {"half_ms": half, "most_ms": most}
                cases = len(lengths)
            else:
                cases = sum(many for what, many in counts.items() if what != "withdrawn")
            assert found[part].cases == cases, (name, part)
            enough = cases >= 30 or name == "drills"
            assert found[part].values == (values if enough else None), (name, part)
    assert asked.differing() == []
    assert chart(told, "drills").since == min(wanted["drills"])
    assert {chart(told, name).since for name in wanted if name != "drills"} == {UNSET}
    sync = points(told, "sync")
    assert (sync["minute"].cases, chart(told, "sync").cases) == (len(TEAMS), len(TEAMS))


def test_a_row_that_somebody_changed_is_named(house: RealHouse, desks: dict[str, Desk]) -> None:
    worked(desks, 3)
    asked, mark = charting(house.database, house.clock), figure_schema.chart_mark
    assert asked.differing() == []
    with house.database.write() as tx:
        victim = tx.execute(sa.select(mark.c.event).where(mark.c.chart == "disclosure").limit(1)).scalar_one()
        tx.execute(mark.update().where(mark.c.event == victim).values(what="complete_"))
    assert asked.differing() == [victim]


def test_figures_of_few_people_are_in_no_answer(house: RealHouse, desks: dict[str, Desk]) -> None:
    """Solo has one agent and maya is in no team: the two can be read neither alone nor by taking teams off the site."""
    worked(desks)
    asked = charting(house.database, house.clock)
    assert asked.charts(8).teams == ["Claims"]  # Billing, the smaller one, hides the two who are left over
    for team in ("Solo", "Billing", "Nobody", EVIL, "\x00"):
        with pytest.raises(BadInput) as refused:
            asked.charts(8, team)
        assert str(refused.value.title) == "There are no charts for this team."
    claims = asked.charts(8, "Claims")
    assert [one.part for one in chart(claims, "disclosure").points] == ["Claims"]
    assert points(claims, "disclosure")["Claims"].values is not None
    for who in ("c0", "maya"):
        Sharing(house.database, house.clock).set_team(who, "Billing")
    assert asked.charts(8).teams == ["Billing", "Claims"]
    Sharing(house.database, house.clock).set_team("maya", EVIL)
    assert asked.charts(8).teams == ["Claims"]


def test_a_script_that_one_person_tried_has_no_rate(house: RealHouse, desks: dict[str, Desk]) -> None:
    box = desks["a0"]
    for number in range(40):
        contact = box.outbox.new_id()
        box.outbox.record("contact_opened", contact, {"direction": "in"})
        answer(box, contact, "consent_given" if number % 2 else "consent_refused", ("pilot", "1", "en"), START_MS)
    while box.outbox.batch(1):
        box.codes()
    asked = charting(house.database, house.clock)
    for told in (asked.charts(8), asked.charts(8, "Claims")):
        (point,) = chart(told, "answers").points
        assert (point.cases, point.values, point.alarm) == (40, None, False)


def test_what_a_team_has_is_left_out_where_the_rest_of_the_site_is_one_person(
    house: RealHouse, desks: dict[str, Desk]
) -> None:
    for who, box in desks.items():
        if TEAMS[who] == "Claims" or who == "maya":
            for _ in range(10):
                answer(box, contact_of(box), "consent_given", ("pilot", "1", "en"), START_MS)
            assert set(box.codes()) == {"stored"}
    asked = charting(house.database, house.clock)
    (site,), (team,) = (chart(asked.charts(4, name), "answers").points for name in ("", "Claims"))
    assert (site.cases, site.values) == (70, {"given": 70})
    assert (team.cases, team.values) == (60, None)


def test_who_left_counts_in_no_team_and_what_is_dated_ahead_in_no_week(
    house: RealHouse, desks: dict[str, Desk]
) -> None:
    box, asked = desks["a0"], charting(house.database, house.clock)
    box.outbox.record("field_revealed", contact_of(box), {"needed": True}, at_ms=START_MS + 14 * DAY_MS)
    assert set(box.codes()) == {"stored"}
    assert chart(asked.charts(4), "fields").points == []
    for who in ("a1", "a2"):
        Accounts(house.database, house.clock).disable(who)
    assert asked.charts(4).teams == ["Billing"]  # of Claims four are left, among six others


@pytest.mark.parametrize(
    ("days", "bar"),
    [
        *((-400, "late"), (-1, "late"), (0, "today"), (1, "week"), (7, "week"), (8, "fortnight")),
        *((14, "fortnight"), (15, "month"), (30, "month"), (31, "later")),
    ],
)
def test_a_deadline_stands_with_the_days_that_are_left(days: int, bar: str) -> None:
    today = date(2026, 11, 30)
    day = (today + timedelta(days=days)).isoformat()
    assert _days_left(day, "open", today) == bar
    assert _days_left(day, "waiting", today) == "waiting"


def test_a_request_without_a_day_is_due_later() -> None:
    assert _days_left(NO_DAY, "open", date(2026, 11, 30)) == "later"


def test_half_is_half() -> None:
    assert [_within([(100, 2), (200, 2)], 4 * share) for share in (50, 51, 95)] == [100, 200, 200]
    assert _within([], 0) == 0


def test_a_team_has_its_own_people_only_where_no_part_is_of_few() -> None:
    counts = Counter({("kept", 0): 40})
    large, small = _Group(counts, 6), _Group(counts, 4)
    assert _of_team({"Claims": large, "Billing": large}, "Claims") == large
    assert _of_team({"Claims": large, "Billing": small}, "Claims") == _Group(counts, 0)
    assert _of_team({"Claims": large}, "Nobody's") == _Group(Counter(), 0)


@pytest.mark.parametrize(("always", "given"), [(False, False), (True, True)])
def test_a_point_of_few_people_has_values_only_where_it_is_of_nobodys_calls(always: bool, given: bool) -> None:  # noqa: FBT001 - cases
    group = _Group(Counter(), 1)
    (point,) = _point("late", group, lambda _: (40, {"late": 3}), always=always)
    assert (point.values is not None) is given
    assert list(_point("late", group, lambda _: (0, {}), always=always)) == []


def test_a_script_that_nobody_refuses_is_reviewed(house: RealHouse, desks: dict[str, Desk]) -> None:
    for number in range(200):
        box = list(desks.values())[number % len(desks)]
        contact = box.outbox.new_id()
        box.outbox.record("contact_opened", contact, {"direction": "in"})
        answer(box, contact, "consent_refused" if number < 10 else "consent_given", EASY, START_MS)
    for box in desks.values():
        box.send()
    asked = charting(house.database, house.clock)
    (point,) = chart(asked.charts(4), "answers").points
    assert (point.values, point.alarm) == ({"given": 190, "refused": 10}, True)
    box = desks["maya"]
    answer(box, contact_of(box), "consent_refused", EASY, START_MS)
    box.send()
    (point,) = chart(asked.charts(4), "answers").points
    assert (point.values, point.alarm) == ({"given": 190, "refused": 11}, False)


def contact_of(box: Desk) -> str:
    contact = box.outbox.new_id()
    box.outbox.record("contact_opened", contact, {"direction": "in"})
    return contact


@pytest.mark.parametrize(("dismissed", "bad"), [(24, True), (23, False)])
def test_a_rule_that_is_mostly_dismissed_is_bad(house: RealHouse, dismissed: int, bad: bool) -> None:  # noqa: FBT001
    tenant = house.database.tenant
    with house.database.write() as tx:
        for number in range(30):
            name = uuid7(START_MS, os.urandom(10))
            row = {"tenant": tenant, "id": name, "agent": f"x{number % 5}", "opened_at_ms": START_MS}
            tx.execute(schema.contact.insert().values(**row, number_masked="", line=""))
            flag = {"tenant": tenant, "contact": name, "flag": "payment_forgotten", "severity": "low", "at_ms": 0}
            decision = "dismissed" if number < dismissed else "upheld"
            told = {"decision": decision, "comment": "", "decided_by": "sue", "detail": ""}
            tx.execute(schema.flag.insert().values(**flag, **told, decided_at_ms=START_MS - 89 * DAY_MS))
    asked = charting(house.database, house.clock)
    (point,) = chart(asked.charts(4), "rules").points
    assert (point.part, point.cases, point.values) == ("payment_forgotten", 30, {"dismissed": dismissed})
    assert point.alarm is bad
    house.clock.advance(2 * DAY_MS)
    assert chart(asked.charts(4), "rules").points == []


def test_an_empty_house_has_charts_without_cases(house: RealHouse) -> None:
    told = charting(house.database, house.clock).charts(26)
    assert len(told.charts) == 9
    assert sum(one.cases for one in told.charts) == 0
    with pytest.raises(BadInput):
        charting(house.database, house.clock).charts(1)


def test_only_supervisors_ask_for_charts(house: RealHouse, desk: Desk) -> None:
    link: Any = desk.link
    agents = signed_in(house, desk, "ben", "agent")
    for session in ("nonsense", agents):
        assert link._ask("GET", "/v1/review/charts", session=session).status == 403
    told = link._ask("GET", "/v1/review/charts", session=signed_in(house, desk))
    assert told.status == 200
    assert b"maya" not in told.body


def test_a_desktop_asks_for_charts_and_hears_of_a_team_that_is_not_shown(house: RealHouse, desk: Desk) -> None:
    session = signed_in(house, desk)
    told = desk.link.charts(session, 4, "")
    assert (told.weeks, told.team, len(told.charts)) == (4, "", 9)
    for weeks, team in ((4, "Solo & sons?weeks=26"), (5, "")):
        with pytest.raises(Invalid):
            desk.link.charts(session, weeks, team)
    with pytest.raises(Forbidden):
        desk.link.charts("nonsense", 4, "")


def test_the_migration_makes_the_same_marks(house: RealHouse, desks: dict[str, Desk]) -> None:
    worked(desks, 5)
    tenant = house.database.tenant
    with house.database.write() as tx:
        kept = figures.every(tx, tenant)
        for table in figure_schema.metadata.sorted_tables:
            table.drop(tx)
        tx.execute(sa.text("DROP INDEX flag_decided"))
        migrations._figures(tx)
        assert figures.every(tx, tenant) == kept
    assert len(kept) > 200


def test_a_page_reads_marks_of_its_period_and_never_the_ledger(tmp_path: Path) -> None:
    """100,000 marks on SQLite: what the database would read is asked for, not the clock."""
    database = open_database(f"sqlite:///{tmp_path / 'x'}", FakeClock())
    tenant, mark = database.tenant, figure_schema.chart_mark
    with database.write() as tx:
        ids = [uuid7(START_MS, os.urandom(10)) for _ in range(10_000)]
        row = {"tenant": tenant, "opened_at_ms": START_MS, "number_masked": "", "line": ""}
        tx.execute(schema.contact.insert(), [{**row, "id": one, "agent": f"x{n % 50}"} for n, one in enumerate(ids)])
        empty = {"tenant": tenant, "script": "", "version": "", "language": "", "chart": "fields", "what": "needed"}
        rows = [
            {**empty, "event": f"{n}", "contact": ids[n % 10_000], "value": 0, "at_ms": START_MS - n % 100 * DAY_MS}
            for n in range(100_000)
        ]
        tx.execute(mark.insert(), rows)
    said: list[tuple[str, Any]] = []
    with database.read() as tx:
        sa.event.listen(tx, "before_cursor_execute", lambda *given: said.append((given[2], given[3])))
        span = figures.Span(Chart.FIELDS, START_MS - 28 * DAY_MS, START_MS + DAY_MS)
        found = figures.sums(tx, tenant, span, figures.By.WEEK)
        assert sum(one.cases for one in found) == 29 * 1_000
        run = list(said)
        again = [list(tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}", given)) for one, given in run]
    assert all("chart_mark_period" in str(plan) for plan in again)
    assert not any("FROM event" in one for one, _ in run)
    told = charting(database, FakeClock()).charts(4)
    assert chart(told, "fields").cases > 20_000
    database.close()


def test_teams_are_hidden_until_nobody_can_be_taken_off() -> None:
    assert shown_teams({"A": 9, "B": 5, "": 0}) == ("A", "B")
    assert shown_teams({"A": 9, "B": 5, "": 1}) == ("A",)
    assert shown_teams({"A": 9, "B": 4}) == ()
    assert shown_teams({"A": 1}) == ()
    assert can_be_parted([5, 0, 9])
    assert not can_be_parted([5, 4])


def test_the_first_drill_ever_is_told_also_where_it_was_before_the_period(
    house: RealHouse, desks: dict[str, Desk]
) -> None:
    asked = charting(house.database, house.clock)
    assert chart(asked.charts(4), "drills").since == ""
    box, at_ms = desks["maya"], START_MS - 70 * DAY_MS
    contact = box.outbox.new_id()
    box.outbox.record("contact_opened", contact, {"direction": "in"}, at_ms=at_ms)
    box.outbox.record("drill_finished", contact, {"passed": True}, at_ms=at_ms)
    assert set(box.codes()) == {"stored"}
    told = chart(asked.charts(4), "drills")
    assert (told.points, told.since) == ([], datetime.fromtimestamp(at_ms / 1000, UTC).date().isoformat())
