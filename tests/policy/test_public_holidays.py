"""Public holidays of places, worked by hand from their laws and calendars, and what they move."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from agent_assist.policy import default_pack_path, load
from agent_assist.policy.public_holidays import FIRST_YEAR, LAST_YEAR, Holidays, holidays_of
from agent_assist.policy.rights import Deadline, Request
from tests.policy.days_off import at

ROOT = Path(__file__).resolve().parents[2]
PACK = load(default_pack_path())


def off(place: str, day: str) -> bool:
    """Whether a day is a holiday for sure."""
    known = holidays_of(place)
    assert known is not None
    return date.fromisoformat(day) in known.sure


@pytest.mark.parametrize(
    ("day", "off_at", "worked_at", "why"),
    [
        ("2026-04-03", "DE DE-BY DE-BE GB GB-SCT ES AU ZA CO", "FR IT US MA", "Good Friday: Easter is 5 April 2026"),
        ("2026-06-04", "DE-BY DE-NW DE-HE", "DE DE-BE DE-HH", "Corpus Christi, 60 days after Easter, in six states"),
        ("2026-01-06", "DE-BY DE-BW DE-ST ES IT", "DE DE-NW FR GB", "Epiphany"),
        ("2026-10-31", "DE-HH DE-BB", "DE DE-BY", "Reformation Day, in the north and the east"),
        ("2026-11-26", "US US-CA US-TX US-PR", "CA GB", "Thanksgiving, the fourth Thursday of November"),
        ("2026-11-27", "US-CA", "US US-NY", "the day after, where a state has it"),
        ("2026-07-03", "US US-CA", "CA", "4 July 2026 is a Saturday, so the Friday is observed"),
        ("2027-07-05", "US", "CA", "4 July 2027 is a Sunday, so the Monday is observed"),
        ("2027-12-28", "GB GB-SCT", "IE FR", "Boxing Day 2027 is a Sunday, Christmas has the Monday: Tuesday"),
        ("2026-09-11", "ES-CT", "ES ES-MD", "the national day of Catalonia"),
        ("2026-06-24", "ES-CT", "ES", "Sant Joan"),
        ("2026-12-08", "ES ES-CT IT CL", "FR DE", "Immaculate Conception"),
        ("2027-01-26", "IN IN-MH AU", "GB", "Republic Day; Australia Day"),
        ("2026-05-01", "IN-MH DE FR ZA", "IN US GB", "Maharashtra Day; Labour Day"),
        ("2026-11-30", "GB-SCT", "GB GB-ENG", "Saint Andrew's Day"),
        ("2026-05-18", "CA-BC", "US GB", "Victoria Day, the Monday before 25 May"),
    ],
)
def test_a_day_is_a_holiday_there_and_not_elsewhere(day: str, off_at: str, worked_at: str, why: str) -> None:
    assert [place for place in off_at.split() if not off(place, day)] == [], why
    assert [place for place in worked_at.split() if off(place, day)] == [], why


def test_a_day_of_the_moon_that_no_government_has_named_is_possible_and_not_sure() -> None:
    """The month of Ramadan of 2027 ends on 9 or 10 March, as the moon is seen."""
    morocco = holidays_of("MA")
    assert morocco is not None
    eid = date(2027, 3, 10)
    assert eid in morocco.possible
    assert eid not in morocco.sure
    assert date(2027, 3, 11) not in morocco.possible
    singapore = holidays_of("SG")
    assert singapore is not None
    assert eid in singapore.sure, "announced by its government"


@pytest.mark.parametrize("place", ["QQ", "XX", "EU", "*", "", "UK", "DEU"])
def test_of_other_places_nobody_knows_the_holidays(place: str) -> None:
    assert holidays_of(place) is None


def test_a_part_that_is_not_known_has_the_holidays_of_the_country() -> None:
    assert off("AE-ADGM", "2026-12-02")
    assert not off("DE-XYZ", "2026-06-04")


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1])
def test_beyond_its_years_no_day_is_a_holiday(year: int) -> None:
    india = holidays_of("IN")
    assert india is not None
    assert date(year, 8, 15) not in india.possible
    assert date(FIRST_YEAR, 8, 15) in india.sure
    assert date(LAST_YEAR, 8, 15) in india.sure
    assert "2027-08-15" not in india.sure


BASIC = "basic_service_or_large_company"


def due(rule: str, right: str, places: tuple[str, ...], received: str, facts: str = "") -> Deadline:
    asked = Request(right=right, places=places, received=date.fromisoformat(received), facts=frozenset(facts.split()))
    return next(one for one in PACK.rights.clocks(asked) if one.rule.basis.id == rule)


@pytest.mark.parametrize(
    ("rule", "right", "place", "received", "facts", "day", "why"),
    [
        ("es-complaint", "complaint", "ES", "2027-03-22", BASIC, "2027-04-13", "15 weekdays without 26 March"),
        (
            "es-complaint",
            "complaint",
            "ES-CT",
            "2027-03-22",
            BASIC,
            "2027-04-13",
            "the law is Spain's: Easter Monday, off in Catalonia alone, counts as worked",
        ),
        ("us-can-spam", "marketing-objection", "US-CA", "2026-03-30", "", "2026-04-13", "31 March is California's own"),
        ("us-ca-optout", "opt-out-sale", "US-CA", "2026-03-30", "ccpa_business", "2026-04-21", "and counts in its law"),
        ("co-1581", "access", "CO", "2026-12-04", "", "2026-12-21", "10 weekdays without the 8th"),
        ("mx-arco", "access", "MX", "2026-09-10", "", "2026-10-09", "20 weekdays without 16 September"),
        ("sg-withdraw", "withdraw-consent", "SG", "2027-03-05", "", "2027-03-22", "10 weekdays without 10 March"),
        ("cr-8968", "access", "CR", "2026-12-21", "", "2026-12-29", "5 weekdays without Christmas"),
        ("us-tcpa-revoke", "withdraw-consent", "US-TX", "2026-11-24", "voice_bot", "2026-12-09", "Thanksgiving"),
    ],
)
def test_working_days_leave_out_the_holidays_of_the_place_of_the_law(
    rule: str, right: str, place: str, received: str, facts: str, day: str, why: str
) -> None:
    found = due(rule, right, (place,), received, facts)
    assert found.due == date.fromisoformat(day), why
    assert found.holidays is Holidays.COUNTED


def test_a_law_that_counts_no_working_days_says_nothing_of_holidays() -> None:
    found = due("uk-gdpr", "access", ("GB",), "2026-11-25")
    assert found.holidays is Holidays.NO_MATTER
    assert "holidays" not in found.to_json()


def test_each_law_of_a_request_counts_by_its_own_place() -> None:
    asked = at({"US": {date(2026, 11, 26)}, "US-CA": set(), "CO": set()})
    request = Request(right="marketing-objection", places=("US-CA",), received=date(2026, 11, 25), holidays=asked)
    (spam,) = (one for one in PACK.rights.clocks(request) if one.rule.basis.id == "us-can-spam")
    assert spam.due == date(2026, 12, 10)


def test_the_days_of_a_request_are_those_of_the_place_unless_somebody_says_otherwise() -> None:
    (found,) = (one for one in PACK.rights.deadlines("access", ["CO"], date(2026, 12, 4)) if one.due)
    (without,) = (one for one in PACK.rights.deadlines("access", ["CO"], date(2026, 12, 4), holidays=at({})) if one.due)
    assert (found.due, without.due) == (date(2026, 12, 21), date(2026, 12, 18))


@pytest.mark.parametrize(
    ("place", "moment", "outside", "changes"),
    [
        ("FR", "2026-07-14T11:00:00+02:00", True, "2026-07-15T10:00:00+02:00"),  # the national day, a Tuesday
        ("FR", "2026-07-13T12:00:00+02:00", False, "2026-07-13T13:00:00+02:00"),
        ("ES-CT", "2026-06-24T11:00:00+02:00", True, "2026-06-25T09:00:00+01:00"),  # Sant Joan; the Canaries open last
        ("ES", "2026-06-24T11:00:00+02:00", False, "2026-06-24T21:00:00+02:00"),  # of a region that nobody told
        ("GP", "2026-05-27T11:00:00-04:00", True, "2026-05-28T10:00:00-04:00"),  # abolition of slavery, Guadeloupe
        ("US-AL", "2026-04-27T11:00:00-05:00", True, "2026-04-28T08:00:00-05:00"),  # a Monday, Alabama's own
        ("US-TX", "2026-11-26T11:00:00-06:00", False, "2026-11-26T21:00:00-06:00"),  # its hours name no holidays
        ("AU-VIC", "2026-11-03T11:00:00+11:00", False, "2026-11-03T20:00:00+11:00"),  # Cup day is no national one
        ("AU-VIC", "2026-01-26T11:00:00+11:00", True, "2026-01-27T09:00:00+11:00"),
        ("FR", "2026-12-24T21:00:00+01:00", True, "2026-12-28T10:00:00+01:00"),  # Christmas, then a week-end
    ],
)
def test_hours_leave_out_the_holidays_of_the_customers_place(
    *, place: str, moment: str, outside: bool, changes: str
) -> None:
    facts = ("outbound_call", "marketing_call")
    told = PACK.calling_times.now([place], datetime.fromisoformat(moment), facts)
    assert any(not one.allowed for one in told) is outside
    found = {one.changes.isoformat() for one in told if one.allowed is not outside and one.changes is not None}
    assert changes in found


def test_the_library_is_loaded_with_the_first_question() -> None:
    """It takes a fifth of a second, which nobody who starts the desktop should wait for."""
    asked = "from agent_assist.desktop.app import session; from agent_assist.policy import load, default_pack_path"
    made = "pack = load(default_pack_path()); pack.rights; pack.calling_times"
    seen = "import sys; print('holidays' in sys.modules, 'dateutil' in sys.modules)"
    code = f"{asked}; {made}; {seen}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "False"]
