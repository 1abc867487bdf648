"""Clocks worked by hand: pauses, proof of who asks, rolls, appeals, records, the life of a yes, hours for calls."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from agent_assist.domain.errors import BadInput
from agent_assist.domain.rights import PauseReason
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.basis import Lore
from agent_assist.policy.calendar_days import next_working_day
from agent_assist.policy.calling_hours import CallingTimes
from agent_assist.policy.consent_life import ConsentLives
from agent_assist.policy.pack_files import Table
from agent_assist.policy.public_holidays import Holidays
from agent_assist.policy.retention import Clock, Retention
from agent_assist.policy.rights import Pause, Request, Rights
from tests.policy.days_off import at, everywhere

PACK = load(default_pack_path())
LORE: Lore = PACK.lore
_BASE: dict[str, Any] = {
    "jurisdictions": ["GB"],
    "citations": ["Some law"],
    "confidence": "high",
    "evidence": "page",
    "sources": ["A page"],
}
_RIGHT: dict[str, Any] = {
    **_BASE,
    "name": "A right",
    "rights": ["access"],
    "respond_within": 1,
    "respond_unit": "month",
    "clock_starts": "receipt",
}


def _rights(**changed: object) -> Rights:
    return Rights(Table("rights.toml", "the file", {"rule": {"r": {**_RIGHT, **changed}}}), LORE)


def _request(received: str, **changed: Any) -> Request:
    return Request(right="access", places=("GB",), received=date.fromisoformat(received), **changed)


def _pause(reason: str, asked: str, came: str) -> Pause:
    return Pause(PauseReason(reason), date.fromisoformat(asked), date.fromisoformat(came))


_MONTH_30 = {"respond_within": 30, "respond_unit": "day"}
_EXTENDS = {"extend_by": 2, "extend_unit": "month"}


@pytest.mark.parametrize(
    ("row", "received", "more", "due", "extended"),
    [
        ({}, "2026-01-31", {}, "2026-02-28", None),
        ({}, "2028-01-31", {}, "2028-02-29", None),
        ({}, "2026-12-31", {}, "2027-01-31", None),
        (_EXTENDS, "2026-01-31", {}, "2026-02-28", "2026-04-30"),
        ({"extend_by": 15, "extend_unit": "day"}, "2026-01-31", {}, "2026-02-28", "2026-03-15"),
        ({"rolls": True}, "2026-01-31", {}, "2026-03-02", None),  # 28 February 2026 is a Saturday
        ({"rolls": True}, "2026-11-25", {"holidays": everywhere()}, "2026-12-25", None),
        ({"rolls": True}, "2026-11-25", {}, "2026-12-29", None),  # Christmas, a week-end, and Boxing Day's Monday
        (
            {"rolls": True},
            "2026-11-25",
            {"holidays": everywhere(date(2026, 12, 25), date(2026, 12, 28))},
            "2026-12-29",
            None,
        ),
        ({**_MONTH_30, "rolls": True}, "2026-11-04", {}, "2026-12-04", None),
        ({**_MONTH_30, "rolls": True}, "2026-11-05", {}, "2026-12-07", None),
        ({**_MONTH_30, "rolls": True}, "2026-11-06", {}, "2026-12-07", None),
        (
            {"pauses": ["identity"]},
            "2026-03-01",
            {"pauses": ("identity", "2026-03-05", "2026-03-12")},
            "2026-04-08",
            None,
        ),
        ({"pauses": ["fee"]}, "2026-03-01", {"pauses": ("identity", "2026-03-05", "2026-03-12")}, "2026-04-01", None),
        (
            {"pauses": ["identity"]},
            "2026-03-10",
            {"pauses": ("identity", "2026-03-05", "2026-03-12")},
            "2026-04-12",
            None,
        ),
        (
            {"pauses": ["identity"]},
            "2026-03-20",
            {"pauses": ("identity", "2026-03-05", "2026-03-12")},
            "2026-04-20",
            None,
        ),
        (
            {"pauses": ["identity"]},
            "2026-03-01",
            {"pauses": ("identity", "2026-03-12", "2026-03-05")},
            "2026-04-01",
            None,
        ),
        (
            {"pauses": ["identity"], "rolls": True, **_EXTENDS},
            "2026-03-01",
            {"pauses": ("identity", "2026-03-05", "2026-03-08")},
            "2026-04-06",  # 4 April 2026 is a Saturday
            "2026-06-04",
        ),
        ({"starts": "verification"}, "2026-03-01", {"verified": date(2026, 3, 9)}, "2026-04-09", None),
        ({"starts": "verification", **_MONTH_30}, "2026-03-01", {"verified": date(2026, 3, 2)}, "2026-04-01", None),
    ],
)
def test_a_request_is_due(
    row: dict[str, object], received: str, more: dict[str, Any], due: str, extended: str | None
) -> None:
    asked = dict(more)
    if "pauses" in asked:
        asked["pauses"] = [_pause(*asked["pauses"])]
    (found,) = _rights(**row).clocks(_request(received, **asked))
    assert found.due is not None
    assert (found.due.isoformat(), found.extended.isoformat() if found.extended else None) == (due, extended)


def test_of_two_places_the_earlier_day_counts_and_what_nobody_knows_is_worked() -> None:
    """One month ends on Friday, 1 January 2027."""
    rights = _rights(jurisdictions=["GB", "FR"], rolls=True)
    new_year, monday = date(2027, 1, 1), date(2027, 1, 4)
    asked = Request(right="access", places=("GB",), received=date(2026, 12, 1))
    for places, known, day, told in (
        (("GB",), {"GB": {new_year, monday}}, date(2027, 1, 5), Holidays.COUNTED),
        (("GB", "FR"), {"GB": {new_year, monday}, "FR": {new_year}}, monday, Holidays.COUNTED),
        (("GB", "FR"), {"GB": {new_year, monday}}, new_year, Holidays.NOT_COUNTED),
        (("GB",), {"FR": {new_year}}, new_year, Holidays.NOT_COUNTED),
    ):
        (found,) = rights.clocks(replace(asked, places=places, holidays=at(known)))
        assert (found.due, found.holidays) == (day, told)


def test_two_pauses_at_once_stop_the_clock_once() -> None:
    both = [_pause("identity", "2026-03-05", "2026-03-12"), _pause("clarification", "2026-03-08", "2026-03-15")]
    (found,) = _rights(pauses=["identity", "clarification"]).clocks(_request("2026-03-01", pauses=both))
    assert found.due == date(2026, 4, 11)


def test_a_clock_that_waits_for_proof_of_who_asks_has_no_day_and_comes_last() -> None:
    rows = {"a": {**_RIGHT, "starts": "verification", "ack_within": 10, "ack_unit": "business-day"}, "b": _RIGHT}
    rights = Rights(Table("rights.toml", "the file", {"rule": rows}), LORE)
    last = rights.clocks(_request("2026-03-02"))[-1]
    assert (last.rule.basis.id, last.due, last.waits) == ("a", None, True)
    assert last.acknowledge_by == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("row", "refused", "appeal", "done"),
    [
        ({"appeal_within": 60, "appeal_unit": "day"}, "2026-03-02", "2026-05-01", None),
        ({"appeal_within": 2, "appeal_unit": "month"}, "2026-12-31", "2027-02-28", None),
        ({"carry_out_within": 15, "carry_out_unit": "day"}, "2026-03-02", None, "2026-03-17"),
        ({"carry_out_within": 15, "carry_out_unit": "business-day"}, "2026-03-02", None, "2026-03-23"),
        ({}, "2026-03-02", None, None),
    ],
)
def test_after_the_answer(row: dict[str, object], refused: str, appeal: str | None, done: str | None) -> None:
    (rule,) = _rights(**row).rules
    day = date.fromisoformat(refused)
    found = (rule.appeal_by(day), rule.carry_out_by(day))
    assert tuple(one.isoformat() if one else None for one in found) == (appeal, done)


def test_a_law_binds_whom_it_names() -> None:
    rights = _rights(facts=["hipaa_entity"])
    assert rights.deadlines("access", ["GB"], date(2026, 3, 1)) == ()
    assert len(rights.deadlines("access", ["GB"], date(2026, 3, 1), facts=["hipaa_entity"])) == 1
    with pytest.raises(BadInput):
        rights.deadlines("access", ["GB"], date(2026, 3, 1), facts=["no_such_tag"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts": "soon"},
        {"pauses": ["weather"]},
        {"rolls": 1},
        {"appeal_within": 0, "appeal_unit": "day"},
        {"carry_out_within": 3, "carry_out_unit": "moon"},
        {"facts": ["no_such_tag"]},
    ],
)
def test_a_wrong_right_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput, match=r"rights\.toml"):
        _rights(**wrong)


def test_the_last_day_stays_in_the_calendar() -> None:
    with pytest.raises(BadInput, match="calendar"):
        next_working_day(date(9999, 12, 31), {date(9999, 12, 31)})


_KEEP: dict[str, Any] = {**_BASE, "record": "r", "kinds": ["quality_audio"], "counted_from": "the call"}


def _retention(**rows: dict[str, object]) -> Retention:
    return Retention(Table("retention.toml", "the file", {"rule": {k: {**_KEEP, **v} for k, v in rows.items()}}), LORE)


def test_each_rule_counts_from_its_own_moment_and_today_decides_whether_it_binds() -> None:
    rules = _retention(
        a={
            "bound": "max",
            "value": 24,
            "unit": "month",
            "clock": "last_interaction",
            "effective_from": date(2025, 7, 1),
        },
        b={"bound": "min", "value": 1, "unit": "year", "clock": "call"},
        c={"bound": "max", "value": 1, "unit": "month", "clock": "purpose_met"},
        d={"bound": "max", "value": 1, "unit": "day"},
    )
    moments = {Clock.CALL: date(2025, 6, 30), Clock.LAST_INTERACTION: date(2025, 8, 31)}
    found = rules.bounds(["quality_audio"], ["GB"], moments, date(2026, 1, 1))
    assert (found.keep_until, found.delete_by) == (date(2026, 6, 30), date(2027, 8, 31))
    assert not found.conflict
    assert [rule.basis.id for rule in found.undated] == ["c", "d"]
    assert found.to_json()["undated"] == ["c", "d"]
    before = rules.bounds(["quality_audio"], ["GB"], moments, date(2025, 6, 30))
    assert before.delete_by is None
    everything = dict.fromkeys(Clock, date(2026, 1, 1))
    assert [
        rule.basis.id for rule in rules.bounds(["quality_audio"], ["GB"], everything, date(2026, 1, 1)).undated
    ] == ["d"]


def test_a_minimum_after_a_maximum_is_a_conflict_only_where_their_own_moments_make_it_one() -> None:
    rules = _retention(
        a={"bound": "max", "value": 6, "unit": "month", "clock": "recording"},
        b={"bound": "min", "value": 5, "unit": "month", "clock": "contract_end"},
    )
    start = date(2026, 1, 31)
    assert not rules.bounds(["quality_audio"], ["GB"], {Clock.RECORDING: start}, start).conflict
    same = {Clock.RECORDING: start, Clock.CONTRACT_END: start}
    assert not rules.bounds(["quality_audio"], ["GB"], same, start).conflict
    later = {Clock.RECORDING: start, Clock.CONTRACT_END: date(2026, 3, 1)}
    assert rules.bounds(["quality_audio"], ["GB"], later, start).conflict


def _lives(**rows: dict[str, object]) -> ConsentLives:
    base = {**_BASE, "valid_within": 1, "valid_unit": "year"}
    return ConsentLives(Table("consent_life.toml", "it", {"rule": {k: {**base, **v} for k, v in rows.items()}}), LORE)


@pytest.mark.parametrize(
    ("given", "purpose", "last"),
    [
        ("2026-11-24", "marketing", "2027-05-24"),
        ("2026-08-31", "marketing", "2027-02-28"),
        ("2024-02-29", "quality", "2025-02-28"),
        ("2020-01-01", "marketing", "2021-01-01"),
    ],
)
def test_a_yes_stands_until(given: str, purpose: str, last: str) -> None:
    lives = _lives(
        a={},
        b={"purposes": ["marketing"], "valid_within": 6, "valid_unit": "month", "effective_from": date(2024, 1, 1)},
    )
    found = lives.last_day(purpose, ["GB"], date.fromisoformat(given))
    assert found is not None
    assert found.last_day == date.fromisoformat(last)
    assert lives.last_day(purpose, ["FR"], date.fromisoformat(given)) is None


_FRENCH = {"jurisdictions": ["FR"], "days": [1, 2, 3, 4, 5], "hours": ["10:00-13:00", "14:00-20:00"]}


def _times(**changed: object) -> CallingTimes:
    row = {**_BASE, "jurisdictions": ["US-CA"], "hours": ["08:00-21:00"], "not_on_holidays": False, **changed}
    return CallingTimes(Table("calling_hours.toml", "it", {"rule": {"r": row}}), LORE)


@pytest.mark.parametrize("at", ["2026-12-01T12:00:00+00:00", "2026-12-01T07:00:00-05:00", "2026-12-02T01:00:00+13:00"])
def test_where_no_clock_is_known_a_law_that_begins_somewhere_counts_however_the_moment_is_written(at: str) -> None:
    times = _times(jurisdictions=["*"], effective_from=date(2026, 12, 2))
    assert len(times.outside(["QQ"], datetime.fromisoformat(at), [])) == 1


@pytest.mark.parametrize(
    ("row", "place", "at", "outside"),
    [
        ({}, "US-CA", "2026-12-01T15:59:00+00:00", True),  # 07:59 in California
        ({}, "US-CA", "2026-12-01T16:00:00+00:00", False),
        ({}, "US-CA", "2026-12-02T04:59:00+00:00", False),
        ({}, "US-CA", "2026-12-02T05:00:00+00:00", True),  # 21:00
        ({}, "US-CA", "2026-07-02T04:00:00+00:00", True),  # summer time: 21:00
        ({}, "US-NV", "2026-12-02T05:00:00+00:00", False),
        (_FRENCH, "FR", "2026-12-01T12:00:00+01:00", False),
        (_FRENCH, "FR", "2026-12-01T13:00:00+01:00", True),
        (_FRENCH, "FR", "2026-12-01T14:00:00+01:00", False),
        (_FRENCH, "FR", "2026-12-05T12:00:00+01:00", True),  # a Saturday
        ({**_FRENCH, "not_on_holidays": True}, "FR", "2026-12-25T12:00:00+01:00", True),
        (_FRENCH, "FR", "2026-12-25T12:00:00+01:00", False),
        (
            {"days": [1, 2, 3, 4, 5], "also": [{"days": [6], "hours": ["10:00-12:00"]}]},
            "US-CA",
            "2026-12-05T18:00:00+00:00",
            False,
        ),
        (
            {"days": [1, 2, 3, 4, 5], "also": [{"days": [6], "hours": ["10:00-12:00"]}]},
            "US-CA",
            "2026-12-05T17:00:00+00:00",
            True,
        ),
        (
            {"days": [1, 2, 3, 4, 5], "also": [{"days": [6], "hours": ["10:00-12:00"]}]},
            "US-CA",
            "2026-12-06T19:00:00+00:00",
            True,
        ),
        ({"jurisdictions": ["US"]}, "US-IN", "2026-12-02T13:30:00+00:00", True),  # 07:30 in its west, 08:30 in its east
        ({"jurisdictions": ["US"]}, "US-IN", "2026-12-02T14:00:00+00:00", False),
        ({"jurisdictions": ["*"]}, "QQ", "2026-12-02T14:00:00+00:00", True),  # whose clock nobody knows
    ],
)
def test_a_call_is_outside_of_the_hours(*, row: dict[str, object], place: str, at: str, outside: bool) -> None:
    christmas = everywhere(date(2026, 12, 25))
    found = _times(**row).outside([place], datetime.fromisoformat(at), [], christmas)
    assert bool(found) is outside


def test_hours_bind_the_calls_that_they_name_and_tell_the_customers_time() -> None:
    late = datetime.fromisoformat("2026-12-02T05:30:00+00:00")
    times = _times(facts=["marketing_call"])
    assert times.outside(["US-CA"], late, ["outbound_call"]) == ()
    (found,) = times.outside(["US-CA"], late, ["marketing_call"])
    assert found.local is not None
    assert (found.local.hour, found.local.minute) == (21, 30)
    assert _times().outside(["QQ", "US-CA"], late, [])[0].local is not None


@pytest.mark.parametrize(
    "wrong",
    [
        {"hours": []},
        {"hours": ["8-21"]},
        {"hours": ["21:00-08:00"]},
        {"hours": ["08:00-24:00"]},
        {"days": [0]},
        {"days": []},
        {"days": [1, 2], "also": [{"days": [2], "hours": ["10:00-12:00"]}]},
        {"also": [{"days": [2], "hours": ["10:00-12:00"]}]},
        {"days": [1], "also": [{"hours": []}]},
        {"days": ["Monday"]},
        {"days": [[1]]},
        {"days": [True]},
        {"not_on_holidays": "no"},
    ],
)
def test_wrong_hours_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput, match=r"calling_hours\.toml"):
        _times(**wrong)
