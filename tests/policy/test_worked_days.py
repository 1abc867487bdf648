"""Days under the shipped rules, each worked by hand from the citation; the last value of a case says how."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from agent_assist.domain.rights import PauseReason
from agent_assist.policy import default_pack_path, load
from agent_assist.policy.local_days import earliest_day
from agent_assist.policy.retention import Clock
from agent_assist.policy.rights import Deadline, Pause, Request
from tests.policy.days_off import at, everywhere

PACK = load(default_pack_path())
CHRISTMAS = (date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 6))
THANKSGIVING = (date(2026, 11, 26),)


def day(text: str) -> date:
    return date.fromisoformat(text)


def told(text: str) -> date | None:
    return day(text) if text else None


def law(rule: str, right: str, place: str, received: str, facts: str = "", **more: Any) -> Deadline | None:
    """The deadline by one rule, or None where it does not bind."""
    asked = Request(right=right, places=(place,), received=day(received), facts=frozenset(facts.split()), **more)
    return next((one for one in PACK.rights.clocks(asked) if one.rule.basis.id == rule), None)


@pytest.mark.parametrize(
    ("rule", "right", "place", "received", "facts", "due", "extended", "how"),
    [
        ("eu-gdpr", "access", "BG", "2026-01-31", "", "2026-02-28", "2026-04-30", "no 31 February, no 31 April"),
        ("eu-gdpr", "access", "BG", "2028-01-31", "", "2028-02-29", "2028-04-30", "a leap year; three months in one"),
        ("eu-gdpr", "erasure", "LI", "2026-12-31", "", "2027-01-31", "2027-03-31", "over the year, EEA outside the EU"),
        ("eu-gdpr", "access", "FR", "2026-11-30", "", "2026-12-30", "2027-02-28", "three months end in February"),
        ("eu-gdpr", "access", "IE", "2028-02-29", "", "2028-03-29", "2028-05-29", "the day is kept from a leap day"),
        (
            "eu-gdpr",
            "access",
            "GP",
            "2026-12-01",
            "",
            "2027-01-01",
            "2027-03-01",
            "Guadeloupe; a holiday does not roll",
        ),
        ("uk-gdpr", "access", "UK", "2026-08-31", "", "2026-09-30", "2026-11-30", "30 days in September and November"),
        ("us-ca-know", "access", "US-CA", "2026-11-18", "us_revenue_25m", "2027-01-02", "2027-02-16", "12+31+2; 90"),
        (
            "us-ca-know",
            "access",
            "US-CA",
            "2028-01-15",
            "ccpa_business",
            "2028-02-29",
            "2028-04-14",
            "16+29; 16+29+31+14",
        ),
        ("us-hipaa-access", "access", "US-OH", "2026-11-18", "hipaa_entity", "2026-12-18", "2027-01-17", "12+18; 60"),
        (
            "us-hipaa-access",
            "access",
            "US-OH",
            "2028-01-30",
            "hipaa_entity",
            "2028-02-29",
            "2028-03-30",
            "1+29; 1+29+30",
        ),
        (
            "us-hipaa-account",
            "disclosure-accounting",
            "GU",
            "2026-12-31",
            "hipaa_entity",
            "2027-03-01",
            "2027-03-31",
            "31+28+1; 90 days; federal law in Guam",
        ),
        ("cl-21719", "access", "CL", "2026-12-01", "", "2026-12-31", "2027-01-30", "the first day of the act"),
        (
            "cl-21719-block",
            "restriction",
            "CL",
            "2026-12-04",
            "",
            "2026-12-09",
            "",
            "Monday; Tuesday is off",
        ),
        ("in-dpdp", "access", "IN", "2027-05-13", "", "2027-08-11", "", "18+30+31+11"),
        ("ca-qc", "access", "CA-QC", "2026-01-31", "", "2026-03-02", "", "28+2"),
        ("ca-pipeda", "access", "CA-PQ", "2026-01-31", "", "2026-03-02", "2026-04-01", "Quebec's other name; 28+31+1"),
        ("kr-pipa", "access", "KR", "2026-12-25", "", "2027-01-04", "", "6+4"),
        ("ae-adgm", "access", "AE-ADGM", "2026-12-31", "", "2027-02-28", "2027-03-31", "two months; three in one"),
        ("us-nj-privacy", "access", "US-NJ", "2026-12-01", "us_consumers_100k", "", "", "waits for who asks"),
        ("us-tcpa-revoke", "withdraw-consent", "US-TX", "2026-11-24", "voice_bot", "2026-12-09", "", "2+5+3 weekdays"),
        (
            "us-tcpa-revoke-all",
            "withdraw-consent",
            "US-TX",
            "2027-01-31",
            "automated_call_technology",
            "2027-02-12",
            "",
            "the waiver's end, a Sunday: two whole weeks",
        ),
        (
            "es-complaint",
            "complaint",
            "IC",
            "2026-12-28",
            "basic_service_or_large_company",
            "2027-01-20",
            "",
            "the Canaries; 3+4+5+3 weekdays, 1 and 6 January off",
        ),
        ("id-pdp", "access", "ID", "2026-02-26", "", "2026-03-01", "", "27, 28 February, 1 March"),
        (
            "us-dnc-internal",
            "marketing-objection",
            "PR",
            "2026-07-02",
            "",
            "2026-07-17",
            "",
            "0+5+5; 3 July is off",
        ),
        ("jp", "access", "JP", "2026-12-01", "", "", "", "no number in the law"),
    ],
)
def test_a_request_under_the_shipped_rules(
    rule: str, right: str, place: str, received: str, facts: str, due: str, extended: str, how: str
) -> None:
    found = law(rule, right, place, received, facts)
    assert found is not None, how
    assert (found.due, found.extended) == (told(due), told(extended)), how


@pytest.mark.parametrize(
    ("rule", "right", "place", "received", "facts", "how"),
    [
        ("cl-21719", "access", "CL", "2026-11-30", "", "the day before the act"),
        ("in-dpdp", "access", "IN", "2027-05-12", "", "the day before the act"),
        ("uk-complaints", "complaint", "GB", "2026-06-18", "", "the day before section 164A"),
        (
            "us-tcpa-revoke-all",
            "withdraw-consent",
            "US-TX",
            "2027-01-30",
            "voice_bot",
            "the day before the waiver ends",
        ),
        ("us-hipaa-access", "access", "US-OH", "2026-11-18", "", "binds health bodies only"),
        ("us-hipaa-access", "access", "US-OH", "2026-11-18", "health_data", "health talk makes no health body"),
        ("eu-gdpr", "access", "UK", "2026-11-18", "", "not in the EEA"),
        ("ae", "access", "AE-ADGM", "2026-12-31", "", "a free zone apart from federal law"),
        ("pk-bill", "access", "PK", "2026-12-31", "", "only a bill"),
        ("us-ca-know", "access", "US-CA", "2026-11-18", "us_consumers_35k", "too small for the act"),
    ],
)
def test_a_law_that_does_not_bind_names_no_day(
    rule: str, right: str, place: str, received: str, facts: str, how: str
) -> None:
    assert law(rule, right, place, received, facts) is None, how


@pytest.mark.parametrize(
    ("rule", "place", "received", "reason", "asked", "came", "due", "how"),
    [
        ("uk-gdpr", "GB", "2026-03-01", "identity", "2026-03-05", "2026-03-12", "2026-04-08", "5 to 11 March: 7 days"),
        (
            "uk-gdpr",
            "GB",
            "2026-03-02",
            "clarification",
            "2026-03-30",
            "2026-04-10",
            "2026-04-13",
            "2 in March, 9 after",
        ),
        ("eu-gdpr", "FR", "2026-03-02", "clarification", "2026-03-30", "2026-04-10", "2026-04-02", "not in the GDPR"),
        ("eu-gdpr", "FR", "2026-01-31", "identity", "2026-01-31", "2026-02-01", "2026-03-01", "28 February and a day"),
        ("ca-ab", "CA-AB", "2026-03-02", "fee", "2026-03-10", "2026-03-24", "2026-04-30", "45 days, 16 April; 14 more"),
        ("ca-ab", "CA-AB", "2026-03-02", "identity", "2026-03-10", "2026-03-24", "2026-04-16", "waits for a fee only"),
        ("ca-ab", "CA-AB", "2026-03-02", "fee", "2026-02-20", "2026-03-04", "2026-04-18", "2 and 3 March count"),
    ],
)
def test_a_clock_that_stands_still(
    rule: str, place: str, received: str, reason: str, asked: str, came: str, due: str, how: str
) -> None:
    stopped = Pause(PauseReason(reason), day(asked), day(came))
    found = law(rule, "access", place, received, pauses=(stopped,))
    assert found is not None
    assert found.due == day(due), how


def test_new_jersey_counts_from_the_proof_of_who_asks() -> None:
    """45 days: 21 in December, 24 in January; 90: 21+31+28+10. An appeal of 24 January: 7+28+10."""
    found = law("us-nj-privacy", "access", "US-NJ", "2026-12-01", "us_privacy_usual", verified=day("2026-12-10"))
    assert found is not None
    assert (found.due, found.extended) == (day("2027-01-24"), day("2027-03-10"))
    assert found.rule.appeal_by(day("2027-01-24")) == day("2027-03-10")


@pytest.mark.parametrize(
    ("rule", "right", "place", "received", "facts", "holidays", "by", "how"),
    [
        ("us-ca-know", "access", "US-CA", "2026-11-18", "ccpa_business", (), "2026-12-02", "2+5+3 weekdays"),
        ("us-ca-know", "access", "US-CA", "2026-11-18", "ccpa_business", THANKSGIVING, "2026-12-03", "and one holiday"),
        ("uk-complaints", "complaint", "GB", "2026-06-19", "", (), "2026-07-19", "11+19; a Sunday, and never moved"),
    ],
)
def test_receipt_is_confirmed_by(
    rule: str, right: str, place: str, received: str, facts: str, holidays: tuple[date, ...], by: str, how: str
) -> None:
    found = law(rule, right, place, received, facts, holidays=everywhere(*holidays))
    assert found is not None
    assert found.acknowledge_by == day(by), how


def test_where_nobody_knows_the_holidays_a_complaint_is_due_earlier_and_says_so() -> None:
    """Of the 15 weekdays after 28 December 2026, 1 and 6 January are none: the 20th instead of the 18th."""
    facts = "basic_service_or_large_company"
    known = law("es-complaint", "complaint", "ES", "2026-12-28", facts, holidays=everywhere(*CHRISTMAS))
    found = law("es-complaint", "complaint", "ES", "2026-12-28", facts, holidays=at({}))
    assert known is not None
    assert found is not None
    assert (known.due, known.to_json()["holidays"]) == (day("2027-01-20"), "counted")
    assert (found.due, found.to_json()["holidays"]) == (day("2027-01-18"), "not_counted")


@pytest.mark.parametrize(
    ("place", "at", "rule", "facts", "due", "how"),
    [
        ("US-CA", "2026-11-18T19:30:00-08:00", "us-ca-know", "ccpa_business", "2027-01-02", "still the 18th there"),
        ("IN", "2027-05-13T00:30:00+05:30", "in-dpdp", "", "2027-08-11", "the 12th in UTC, the 13th in Delhi"),
        ("UK", "2026-07-01T00:30:00+01:00", "uk-gdpr", "", "2026-08-01", "30 June in UTC, summer time"),
        ("NZ", "2026-12-01T01:00:00+13:00", "nz", "", "2026-12-31", "30 November in UTC; 3+5+5+4+3 days"),
    ],
)
def test_a_request_at_a_moment(place: str, at: str, rule: str, facts: str, due: str, how: str) -> None:
    received = earliest_day([PACK.gazetteer.code(place)], datetime.fromisoformat(at))
    found = law(rule, "access", place, received.isoformat(), facts)
    assert found is not None
    assert found.due == day(due), how


@pytest.mark.parametrize(
    ("kind", "places", "facts", "clock", "since", "today", "keep", "delete", "how"),
    [
        (
            "voiceprint",
            "US-CO",
            "",
            "last_interaction",
            "2025-06-30",
            "2026-12-01",
            "",
            "2027-06-30",
            "made before the act",
        ),
        ("voiceprint", "US-CO", "", "last_interaction", "2025-06-30", "2025-06-30", "", "", "no act on that day"),
        (
            "voiceprint",
            "US-IL",
            "",
            "last_interaction",
            "2024-02-29",
            "2026-12-01",
            "",
            "2027-02-28",
            "three years, no leap",
        ),
        ("voiceprint", "US-TX", "", "purpose_expires", "2026-08-31", "2026-12-01", "", "2027-08-31", "a year"),
        (
            "medicare_call",
            "US-TX",
            "medicare_sale",
            "creation",
            "2026-09-30",
            "2026-12-01",
            "2036-09-30",
            "",
            "ten years",
        ),
        (
            "medicare_call",
            "US-TX",
            "medicare_sale",
            "creation",
            "2026-10-01",
            "2026-12-01",
            "2032-10-01",
            "",
            "six years",
        ),
        ("medicare_call", "US-TX", "", "creation", "2026-09-30", "2026-12-01", "", "", "binds those who sell it"),
        ("quality_audio", "PT", "", "recording", "2026-01-31", "2026-12-01", "", "2026-03-02", "28+2"),
        (
            "quality_audio",
            "BE",
            "",
            "recording",
            "2026-01-31",
            "2026-12-01",
            "",
            "2026-02-28",
            "a month, no 31 February",
        ),
        (
            "quality_audio",
            "MQ",
            "",
            "recording",
            "2026-08-31",
            "2026-12-01",
            "",
            "2027-02-28",
            "six months, Martinique",
        ),
        ("quality_audio", "DE", "", "recording", "2026-05-31", "2026-12-01", "", "2026-11-30", "no 31 November"),
        (
            "quality_audio",
            "PT BE",
            "",
            "recording",
            "2026-03-01",
            "2026-12-01",
            "",
            "2026-03-31",
            "30 days before a month",
        ),
        (
            "quality_audio",
            "US-PA",
            "",
            "recording",
            "2028-02-29",
            "2028-12-01",
            "",
            "2029-02-28",
            "a year from a leap day",
        ),
        (
            "order_call",
            "NO",
            "regulated_order",
            "creation",
            "2024-02-29",
            "2026-12-01",
            "2029-02-28",
            "",
            "five years, EEA",
        ),
        (
            "order_call",
            "US-NY FR",
            "regulated_order",
            "creation",
            "2026-12-01",
            "2026-12-01",
            "2031-12-01",
            "",
            "5, not 1",
        ),
        (
            "credit_application",
            "US-GA",
            "gives_credit",
            "notice_of_action",
            "2026-01-31",
            "2026-12-01",
            "2028-02-29",
            "",
            "25",
        ),
        ("processing_log", "IN", "", "processing", "2027-05-01", "2027-05-13", "2028-05-01", "", "made before the act"),
        ("processing_log", "IN", "", "processing", "2027-05-01", "2027-05-12", "", "", "the day before the act"),
        (
            "service_audio",
            "BR",
            "federally_regulated_service",
            "call",
            "2026-11-24",
            "2026-12-01",
            "2027-02-22",
            "",
            "6+31+31+22",
        ),
        (
            "rights_request",
            "US-CA",
            "ccpa_business",
            "request",
            "2026-02-28",
            "2026-12-01",
            "2028-02-28",
            "",
            "24 months",
        ),
        (
            "do_not_call_request",
            "CA",
            "",
            "request",
            "2025-12-01",
            "2026-12-01",
            "2028-12-15",
            "",
            "three years with a leap day, and 14 days",
        ),
    ],
)
def test_a_record_is_kept(
    kind: str, places: str, facts: str, clock: str, since: str, today: str, keep: str, delete: str, how: str
) -> None:
    found = PACK.retention.bounds([kind], places.split(), {Clock(clock): day(since)}, day(today), facts.split())
    assert (found.keep_until, found.delete_by) == (told(keep), told(delete)), how


def test_a_belgian_order_call_kept_for_quality_contradicts_itself() -> None:
    """Five years from creation at the least, one month from the recording at the most."""
    made = {Clock.CREATION: day("2026-11-30"), Clock.RECORDING: day("2026-11-30")}
    found = PACK.retention.bounds(["order_call", "quality_audio"], ["BE"], made, day("2026-12-01"), ["regulated_order"])
    assert (found.keep_until, found.delete_by, found.conflict) == (day("2031-11-30"), day("2026-12-30"), True)


@pytest.mark.parametrize(
    ("purpose", "place", "given", "facts", "last", "how"),
    [
        ("marketing", "FR", "2026-08-10", "", "", "the day before the decree"),
        ("marketing", "FR", "2026-08-11", "", "2027-08-11", "a year from the day of the yes"),
        ("marketing", "RE", "2028-02-29", "", "2029-02-28", "Réunion; from a leap day"),
        ("marketing", "AU", "2026-11-30", "", "2027-02-26", "31+31+26 days; the act: until 28 February"),
        ("marketing", "AU", "2027-02-01", "", "2027-04-30", "27+31+30 days; the act's last day too"),
        ("data_sale", "US-WA", "2024-03-31", "handles_health_data", "2025-03-31", "the first day of the act"),
        ("data_sale", "US-WA", "2024-03-31", "", "", "binds who keeps health data"),
        ("quality", "FR", "2026-12-01", "", "", "no law names a time"),
    ],
)
def test_a_yes_is_good_until(purpose: str, place: str, given: str, facts: str, last: str, how: str) -> None:
    found = PACK.consent_lives.last_day(purpose, [place], day(given), facts.split())
    assert (found.last_day if found else None) == told(last), how
