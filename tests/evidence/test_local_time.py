"""A moment on a customer's page: the right clock for each moment, always named, and no zone that does not exist."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from agent_assist.domain.clock import LATEST_MS
from agent_assist.domain.errors import BadInput
from agent_assist.evidence.local_time import local, zone_named


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("zone", "utc", "day", "shown"),
    [
        ("UTC", "2026-07-01T12:30:05", "2026-07-01", "12:30:05 (UTC)"),
        ("Europe/Berlin", "2026-01-15T13:32:00", "2026-01-15", "14:32:00 (UTC+1)"),
        ("Europe/Berlin", "2026-07-15T13:32:00", "2026-07-15", "15:32:00 (UTC+2)"),
        ("Europe/London", "2026-01-15T13:32:00", "2026-01-15", "13:32:00 (UTC)"),
        ("Europe/London", "2026-07-15T13:32:00", "2026-07-15", "14:32:00 (UTC+1)"),
        ("America/New_York", "2026-11-25T02:00:00", "2026-11-24", "21:00:00 (UTC\u22125)"),
        ("America/New_York", "2026-07-25T02:00:00", "2026-07-24", "22:00:00 (UTC\u22124)"),
        ("America/St_Johns", "2026-01-01T01:00:00", "2025-12-31", "21:30:00 (UTC\u22123:30)"),
        ("Asia/Kolkata", "2026-11-24T20:00:00", "2026-11-25", "01:30:00 (UTC+5:30)"),
        ("Asia/Kathmandu", "2026-11-24T20:00:00", "2026-11-25", "01:45:00 (UTC+5:45)"),
        ("Pacific/Kiritimati", "2026-11-24T20:00:00", "2026-11-25", "10:00:00 (UTC+14)"),
        ("Africa/Monrovia", "1971-06-01T12:00:00", "1971-06-01", "11:15:30 (UTC\u22120:44:30)"),
    ],
)
def test_a_moment_by_the_clock_of_a_zone(zone: str, utc: str, day: str, shown: str) -> None:
    found = local(ms(utc), zone_named(zone))
    assert (found.day, found.whole.replace("\N{NO-BREAK SPACE}", " ")) == (day, shown)
    assert found.time.startswith(found.hour)


def test_the_hour_that_comes_twice_is_told_apart_by_its_clock() -> None:
    berlin = zone_named("Europe/Berlin")
    first, second = (local(ms(f"2026-10-25T{hour}:30:00"), berlin) for hour in ("00", "01"))
    assert first.time == second.time == "02:30:00"
    assert (first.clock, second.clock) == ("UTC+2", "UTC+1")


def test_the_last_moment_that_a_fact_can_name_has_a_clock_everywhere() -> None:
    assert local(LATEST_MS, zone_named("Pacific/Kiritimati")).clock == "UTC"
    assert local(LATEST_MS, zone_named("America/New_York")).clock == "UTC\u22125"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Mars/Olympus",
        "europe/berlin",
        "Europe",
        "../etc/passwd",
        "/etc/localtime",
        "UTC+1",
        "Europe/Berlin\0",
        "CET ",
        "ü",
    ],
)
def test_a_name_that_is_no_zone_is_refused_with_what_to_do(name: str) -> None:
    with pytest.raises(BadInput) as refused:
        zone_named(name)
    assert "There is no time zone with this name" in refused.value.title
    assert "wrong times" in refused.value.title
    assert "Europe/Berlin" in refused.value.advice


def test_a_machine_without_zones_says_so_and_still_knows_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent_assist.evidence.local_time.available_timezones", set)
    with pytest.raises(BadInput, match="no time zone database"):
        zone_named("Europe/Berlin")
    assert local(ms("2026-07-01T12:00:00"), zone_named("UTC")).clock == "UTC"


@pytest.mark.parametrize(
    ("seconds", "clock"),
    [
        (0, "UTC"),
        (1, "UTC+0:00:01"),
        (-1, "UTC\u22120:00:01"),
        (60, "UTC+0:01"),
        (3599, "UTC+0:59:59"),
        (3600, "UTC+1"),
    ],
)
def test_every_distance_has_a_name(seconds: int, clock: str) -> None:
    assert local(0, timezone(timedelta(seconds=seconds))).clock == clock


def test_utc_is_itself_and_not_the_zone_of_the_machine() -> None:
    assert zone_named("UTC") is UTC
