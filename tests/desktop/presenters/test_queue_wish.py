"""A list of the queue as a value: its keys, its days, what the server is asked, and what is kept of it."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from agent_assist.desktop.presenters.queue_menu import AGENTS_MOST, queue_menu
from agent_assist.desktop.presenters.queue_wish import (
    Wish,
    conditions,
    days_between,
    days_key,
    days_name,
    kept,
    kept_view,
    narrowed,
    query_of,
)
from agent_assist.protocol import messages as m

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
FULL = Wish("decided", "due", "high", "disclosure_late", "Billing", "amy", "7", "0182")


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        (Wish(), "severity:high", Wish(severity="high")),
        (Wish(severity="high"), "severity:low", Wish(severity="low")),
        (Wish(severity="high"), "severity:high", Wish()),
        (Wish(severity="high"), "severity:", Wish()),
        (Wish(), "severity:urgent", Wish()),
        (Wish(), "waiting:mine", Wish(state="mine")),
        (Wish(state="mine"), "waiting:", Wish()),
        (Wish(), "waiting:everything", Wish()),
        (Wish(kind="disclosure_late"), "kind:disclosure_late", Wish()),
        (Wish(), "kind:of_a_newer_version", Wish(kind="of_a_newer_version")),
        (Wish(), "team:Billing: south", Wish(team="Billing: south")),
        (Wish(agent="amy"), "agent:", Wish()),
        (Wish(), "days:2026-11-17..2026-11-24", Wish(days="2026-11-17..2026-11-24")),
        (Wish(), "days:2026-11-24..2026-11-17", Wish()),
        (Wish(), "days:someday", Wish()),
        (Wish(), "sort:newest", Wish(sort="newest")),
        (Wish(), "sort:talk", Wish()),
        (Wish(), "search:x", Wish()),
        (FULL, "", Wish(sort="due")),
    ],
)
def test_a_key_narrows_the_list_or_widens_it_or_does_nothing(before: Wish, key: str, after: Wish) -> None:
    assert narrowed(before, key) == after


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        ("today", "2026-11-24", "2026-11-24"),
        ("yesterday", "2026-11-23", "2026-11-23"),
        ("1", "2026-11-24", "2026-11-24"),
        ("7", "2026-11-18", "2026-11-24"),
        ("2026-02-28..2026-03-01", "2026-02-28", "2026-03-01"),
    ],
)
def test_days_are_counted_from_today(days: str, first: str, last: str) -> None:
    assert days_between(days, date(2026, 11, 24)) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("days", ["", "0", "1000", "-1", "٣", "2026-11-17", "2026-13-01..2026-13-02", "x..y"])
def test_what_names_no_days_is_none(days: str) -> None:
    assert days_between(days, date(2026, 11, 24)) is None


def test_two_days_are_a_key_in_whichever_order() -> None:
    first, last = date(2026, 11, 17), date(2026, 11, 24)
    assert days_key(last, first) == days_key(first, last) == "days:2026-11-17..2026-11-24"
    assert days_name("2026-11-17..2026-11-24").plain() == "17 Nov 2026 to 24 Nov 2026"
    assert days_name("2026-11-17..2026-11-17").plain() == "17 Nov 2026"
    assert days_name("7").plain() == "Last 7 days"
    assert [days_name(days).plain() for days in ("1", "14", "999", "x", "٣")] == [
        *("Today", "Last 14 days", "Last 999 days"),
        *("x", "٣"),
    ]


def take_zone() -> None:
    """Let the process follow the zone of its environment."""
    if sys.platform != "win32":
        time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="the system takes no zone from the environment")
def test_a_day_begins_and_ends_by_the_local_clock_also_where_it_has_another_length(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    take_zone()
    try:
        zone = ZoneInfo("Europe/Berlin")
        asked = query_of(Wish(days="2026-10-25..2026-10-25"), NOW, shared=True)
        first = datetime(2026, 10, 25, tzinfo=zone).timestamp() * 1000
        assert asked.since_ms == first
        assert asked.until_ms - asked.since_ms == 25 * 3_600_000  # the clock goes back that night
    finally:
        monkeypatch.undo()
        take_zone()


def test_a_server_that_searches_is_asked_for_everything_and_an_older_one_for_what_it_knows() -> None:
    asked = query_of(FULL, NOW, shared=True)
    assert (asked.filter, asked.sort, asked.severity, asked.kind) == ("decided", "due", "high", "disclosure_late")
    assert (asked.team, asked.agent, asked.search) == ("Billing", "amy", "0182")
    assert 0 < asked.since_ms < asked.until_ms
    assert query_of(FULL, NOW, shared=False) == m.QueueQuery(filter="decided", search="0182")
    assert query_of(Wish(severity="low"), NOW, shared=False) == m.QueueQuery(filter="severity:low")
    assert query_of(Wish(kind="x", team="y"), NOW, shared=False) == m.QueueQuery(filter="kind:x")


def test_each_condition_is_named_with_the_key_that_takes_it_away() -> None:
    people = (m.Person(id="amy", name="Amy Agent", team="Billing"),)
    told = [(key, words.plain()) for key, words in conditions(FULL, people)]
    assert told == [
        ("waiting:open", "Resolved"),
        ("severity:", "High"),
        ("kind:", "Disclosure late"),
        ("team:", "Team: Billing"),
        ("agent:", "Agent: Amy Agent"),
        ("days:", "Last 7 days"),
    ]
    wish = FULL
    for key, _ in told:
        wish = narrowed(wish, key)
    assert wish == Wish(sort="due", search="0182")


def test_a_view_is_kept_as_it_is_and_one_that_cannot_be_read_is_left_out() -> None:
    view = kept_view("mine", kept(FULL))
    assert view is not None
    assert (view.name, view.wish) == ("mine", FULL)
    assert kept(Wish()) == "{}"
    assert [kept_view("x", text) for text in ("", "[]", '{"state":"new"}', '{"sort":"x"}', '{"team":7}')] == [None] * 5


def test_the_menu_offers_who_is_there_and_nothing_to_an_older_server() -> None:
    assert queue_menu(Wish(), ()) == ()
    people = [m.Person(id=f"a{n}", name=f"Agent {n}", team=("Billing", "claims", "")[n % 3]) for n in range(100)]
    groups = {group.label.plain(): group.lines for group in queue_menu(Wish(team="Billing"), people)}
    assert [line.label.plain() for line in groups["Team"]] == ["All", "Billing", "claims"]
    assert [line.active for line in groups["Team"]] == [False, True, False]
    assert len(groups["Agent"]) == 1 + 34  # those of the team alone
    assert len({g.label.plain(): g.lines for g in queue_menu(Wish(), people)}["Agent"]) == 1 + AGENTS_MOST
    every = [line.key for lines in groups.values() for line in lines]
    assert all(narrowed(FULL, key) != Wish() for key in every)
    nobody = [m.Person(id="a", name="A")]
    assert "Team" not in {group.label.plain() for group in queue_menu(Wish(), nobody)}
