"""What the shipped rules say at a moment, each worked by hand: places, duties, hours of calls; the last value: how."""

from __future__ import annotations

from datetime import datetime

import pytest

from agent_assist.policy import Question, default_pack_path, load

PACK = load(default_pack_path())


@pytest.mark.parametrize(
    ("place", "at", "facts", "duty", "fires", "how"),
    [
        ("US-CA", "2027-01-01T07:59:59Z", "ccpa_business decision_solely_automated", "us-ca-admt", False, "23:59:59"),
        ("US-CA", "2027-01-01T08:00:00Z", "ccpa_business decision_solely_automated", "us-ca-admt", True, "midnight"),
        ("US-CO", "2027-01-01T07:00:00Z", "decision_solely_automated", "us-co-admt", True, "an hour before California"),
        ("NZ", "2026-04-30T11:14:00Z", "data_from_third_parties", "nz-3a", False, "23:59 on the Chatham Islands"),
        ("NZ", "2026-04-30T11:15:00Z", "data_from_third_parties", "nz-3a", True, "midnight there, 23:15 in Auckland"),
        ("EL", "2026-08-01T20:59:00Z", "voice_bot", "eu-ai-50-1", False, "23:59 in Greece, summer time"),
        ("EL", "2026-08-01T21:00:00Z", "voice_bot", "eu-ai-50-1", True, "midnight in Greece"),
        ("IS", "2026-08-02T12:00:00Z", "voice_bot", "eu-ai-50-1", False, "EEA; the act's adoption there was not read"),
    ],
)
def test_a_duty_begins_at_midnight_of_the_place(
    *, place: str, at: str, facts: str, duty: str, fires: bool, how: str
) -> None:
    asked = {"customer": [place], "agent": "ZA", "recorder": "ZA", "at": at, "facts": facts.split()}
    found = {one.id for one in PACK.decide(Question.from_json(asked)).overlays}
    assert (duty in found) is fires, how


@pytest.mark.parametrize(
    ("place", "at", "rows", "how"),
    [
        ("IN", "2027-05-12T18:29:59Z", "IN", "23:59:59 in Delhi"),
        ("IN", "2027-05-12T19:00:00Z", "IN@2027-05-13", "00:30 in Delhi"),
        ("CL", "2026-12-01T02:59:00Z", "CL", "23:59 in Santiago"),
        ("CL", "2026-12-01T03:30:00Z", "CL CL@2026-12-01", "00:30 in Santiago, 22:30 on Easter Island"),
        ("CL", "2026-12-01T05:00:00Z", "CL@2026-12-01", "midnight on Easter Island, summer time"),
        ("BG", "2026-12-01T12:00:00Z", "EU", "no row of its own; the member state's stand-in"),
        ("GU", "2026-12-01T12:00:00Z", "XX", "a territory's law is not the federal floor"),
        ("AE-ADGM", "2026-12-01T12:00:00Z", "AE", "criminal law on recording is the country's"),
    ],
)
def test_which_rows_stand_for_a_place_at_a_moment(place: str, at: str, rows: str, how: str) -> None:
    asked = {"customer": [place], "agent": "ZA", "recorder": "ZA", "at": at}
    assert [one for one in PACK.decide(Question.from_json(asked)).places if one != "ZA"] == rows.split(), how


@pytest.mark.parametrize(
    ("place", "at", "outside", "how"),
    [
        ("US-TX", "2026-12-06T17:59:00Z", "us-tx", "Sunday 11:59 in Austin; from noon on Sundays"),
        ("US-TX", "2026-12-06T19:00:00Z", "", "13:00 in Austin, noon in El Paso"),
        ("US-TX", "2026-12-06T18:30:00Z", "us-tx", "12:30 in Austin, but 11:30 in El Paso"),
        ("CA-NF", "2026-12-06T13:30:00Z", "ca-crtc", "Sunday 10:00 in St John's, 09:30 in Labrador"),
        ("CA-NF", "2026-12-06T14:00:00Z", "", "10:30 and 10:00"),
        ("IC", "2026-12-01T09:30:00Z", "", "09:30 on the Canaries, 10:30 in Madrid"),
        ("IT", "2026-12-05T18:00:00Z", "it-hours", "Saturday 19:00: the last minute does not count"),
        ("IT", "2026-12-05T17:59:00Z", "", "Saturday 18:59"),
    ],
)
def test_hours_of_a_sales_call(place: str, at: str, outside: str, how: str) -> None:
    facts = ["outbound_call", "marketing_call"]
    found = PACK.calling_times.outside([place], datetime.fromisoformat(at), facts)
    assert [one.rule.basis.id for one in found] == outside.split(), how
