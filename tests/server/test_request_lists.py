"""The lists of requests: by their days, by pages, by the pack in force, and of a database of an earlier version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import BadInput
from agent_assist.domain.identity import uuid7
from agent_assist.domain.rights import Ground, PauseReason
from agent_assist.domain.rights_course import RequestState
from agent_assist.policy.pack import Pack
from agent_assist.server.db import (
    answer_schema,
    calibration_schema,
    figure_schema,
    migrations,
    requests,
    sampling_schema,
    second_schema,
    sharing_schema,
)
from agent_assist.server.db.database import Tx
from agent_assist.server.db.request_schema import rights_request
from agent_assist.server.db.requests import RequestRow
from agent_assist.server.services.handling import Handling
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.request_lists import PAGE_LIMIT
from agent_assist.server.services.requests import ShownRequest
from tests.packs import ANN, BEN, TRUST, pack
from tests.server.request_office import A, Office, text
from tests.server.test_receipt_rights import publish


def test_the_lists_by_their_days(office: Office) -> None:
    contacts = [office.call("DE") for _ in range(3)]
    made = [office.letter(contact) for contact in contacts]  # due 18 December
    none = office.letter(office.call("QQ"))
    office.later(10)
    late = office.letter(contacts[0], "erasure")  # due 28 December
    office.act(made[1], A.REFUSED, grounds=(Ground.NO_DATA,))

    def told(wanted: str, limit: int = 100) -> list[list[str]]:
        pages, after = [], ""
        while True:
            page = office.lists.page(wanted, after, limit)
            pages.append([one.course.reference for one in page.items])
            after = page.next
            if not after:
                return pages

    first, refused, third = (one.course.reference for one in made)
    assert told("open") == [[first, third, late.course.reference, none.course.reference]]
    assert told("open", 2) == [[first, third], [late.course.reference, none.course.reference]]
    assert told("all", 3) == [[late.course.reference, none.course.reference, third], [refused, first]]
    assert told("overdue") == [[]]
    office.later(21)  # 19 December
    assert told("overdue", 1) == [[first], [third]]
    office.act(made[0], A.ASKED, needs=PauseReason.FEE)  # no clock of this law waits for a fee
    assert told("overdue") == [[first, third]]
    for row in office.lists.page("overdue").items:
        assert (row.overdue, row.days_left) == (True, -1)


def test_what_waits_for_the_person_is_not_late(sqlite_office: Office) -> None:
    office = sqlite_office
    waits, late = office.letter(office.call("DE")), office.letter(office.call("DE"))
    office.act(waits, A.ASKED, needs=PauseReason.IDENTITY)
    office.later(40)
    assert [one.course.reference for one in office.lists.page("overdue", "", 1).items] == [late.course.reference]
    assert office.lists.page("overdue", "", 1).next == ""
    assert not office.requests.one(waits.course.reference).overdue


def test_late_is_what_the_organisations_clock_calls_so(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    office.later(30)  # 18 December, 10:26 in UTC: the last day
    packs = PacksInUse(office.house.database, office.house.clock, TRUST)
    far = Handling(office.house.database, office.house.clock, packs, ZoneInfo("Pacific/Kiritimati")).requests
    assert not office.requests.one(made.course.reference).overdue
    assert far.one(made.course.reference).overdue  # it is 19 December there


def test_another_pack_brings_the_lists_up_to_date(sqlite_office: Office) -> None:
    office = sqlite_office
    german, mexican = office.letter(office.call("DE")), office.letter(office.call("MX"))
    order = [one.course.reference for one in office.lists.page("open").items]
    assert order == [mexican.course.reference, german.course.reference]
    shorter = ('respond_within = 1\nrespond_unit = "month"', 'respond_within = 3\nrespond_unit = "day"')
    publish(office.house, pack(ANN, BEN, changes={"rights.toml": shorter}))
    assert [one.course.reference for one in office.lists.page("open").items] == order[::-1]
    assert text(office.requests.one(german.course.reference).days.due) == "2026-11-21"


def test_a_row_whose_facts_say_nothing_of_it_stops_no_list(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    tenant = office.house.database.tenant
    with office.house.database.write() as tx:
        (row,) = requests.named(tx, tenant, event=made.course.event)
        requests.save(tx, tenant, [replace(row, id=uuid7(1, bytes(10)), contact="nobody", pack="")])
    assert [one.course.reference for one in office.lists.page("open").items] == [made.course.reference]


def test_a_list_that_nobody_has(sqlite_office: Office) -> None:
    for asked in (("mine", "", 5), ("open", "x", 5), ("all", "x", 5), ("open", "", 0), ("all", "", PAGE_LIMIT + 1)):
        with pytest.raises(BadInput):
            sqlite_office.lists.page(*asked)


def test_a_page_of_twenty_thousand_requests_reads_a_page(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    database = office.house.database
    with database.write() as tx:
        (row,) = requests.named(tx, database.tenant, event=made.course.event)
        many = [
            {
                "tenant": database.tenant, "id": uuid7(1_000 + n, bytes(10)), "contact": "nobody",
                "reference": f"{n:07}", "same_as": "", "right": "access", "state": "open", "owes": n % 2,
                "act_by": f"20{n % 50 + 27}-01-01", "at_ms": n, "pack": row.pack,
            }
            for n in range(20_000)
        ]  # fmt: skip
        tx.execute(rights_request.insert(), many)
    asked: list[tuple[str, Any]] = []

    @sa.event.listens_for(database._engine, "before_cursor_execute")
    def heard(_c: object, _k: object, statement: str, values: Any, *_: object) -> None:
        asked.append((statement, values))

    for wanted in ("open", "overdue", "all"):
        office.lists.page(wanted, "", 50)
    office.requests.one(made.course.reference)
    plans = []
    with database.read() as tx:
        for statement, values in asked:
            if "rights_request" in statement and statement.startswith("SELECT"):
                plans += [row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert plans
    assert not [plan for plan in plans if "SCAN" in plan or "TEMP B-TREE" in plan], plans


def test_requests_of_an_earlier_version_are_in_the_lists(sqlite_office: Office) -> None:
    office, made = sqlite_office, sqlite_office.house
    before = office.letter(office.call("DE"))
    office.act(before, A.GRANTED)
    with made.database.write() as tx:  # the tables of the version before
        tx.execute(sa.text("DROP TABLE rights_request"))
        for later in (calibration_schema, second_schema, sampling_schema, answer_schema, figure_schema, sharing_schema):
            for table in later.metadata.sorted_tables:
                tx.execute(sa.text(f"DROP TABLE {table}"))
        for index in ("queue_age", "contact_agent", "flag_decided"):
            tx.execute(sa.text(f"DROP INDEX {index}"))
        before_it = migrations._STEPS.index(migrations._requests)
        tx.execute(sa.text("UPDATE schema_version SET version = :v"), {"v": before_it})
        migrations.migrate(tx, made.database.tenant, 0)
    (found,) = office.lists.page("open").items
    assert (found.course.state, found.course.reference) == (RequestState.GRANTED, before.course.reference)


def test_counts_are_true_over_every_page(office: Office) -> None:
    made = [office.letter(office.call("DE")) for _ in range(5)]  # due 18 December
    none = office.letter(office.call("QQ"))
    assert office.lists.counts() == (6, 0)
    office.act(made[0], A.ASKED, needs=PauseReason.IDENTITY)  # its clock waits with the person
    office.act(made[1], A.ASKED, needs=PauseReason.FEE)  # no clock of this law waits for a fee
    office.act(made[2], A.REFUSED, grounds=(Ground.NO_DATA,))
    office.later(31)
    late = [one.course.reference for one in office.lists.page("overdue").items]
    assert sorted(late) == sorted(made[place].course.reference for place in (1, 3, 4))
    assert office.lists.counts() == (5, 3)
    office.act(made[3], A.GRANTED)
    office.act(made[3], A.CARRIED_OUT)
    office.act(none, A.REFUSED, grounds=(Ground.NO_DATA,))
    assert office.lists.counts() == (3, 2)


def test_counts_of_twenty_thousand_ask_the_facts_only_of_what_waits(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = office.letter(office.call("DE"))
    office.act(waits, A.ASKED, needs=PauseReason.FEE)
    tenant = office.house.database.tenant
    with office.house.database.write() as tx:
        (row,) = requests.owed(tx, tenant, "", None, 5)
        fresh = [replace(row, id=uuid7(at, bytes(10)), state=RequestState.OPEN.value) for at in range(1, 20_001)]
        requests.save(
            tx, tenant, [replace(one, owes=int(at % 4 > 0), act_by="2026-11-17") for at, one in enumerate(fresh)]
        )
    asked: list[int] = []
    shown = office.lists._shown

    def counting(tx: Tx, rows: Sequence[RequestRow], pack: Pack) -> list[ShownRequest | None]:
        asked.append(len(rows))
        return shown(tx, rows, pack)

    monkeypatch.setattr(office.lists, "_shown", counting)
    assert office.lists.counts() == (15_001, 15_000)
    assert asked == []
    office.later(31)
    assert office.lists.counts() == (15_001, 15_001)
    assert asked == [1]
