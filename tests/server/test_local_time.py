"""Customers' pages of a server whose organisation chose a time zone: each time with its clock, signed bytes in UTC."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from agent_assist.cli import serve
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.local_time import zone_named
from agent_assist.evidence.receipt_code import new_code
from agent_assist.evidence.receipt_words import LANGUAGES, words
from tests.server.serving import Serving
from tests.server_house import Desk, RealHouse

CODE = new_code(b"\x01\x02\x03\x04\x05")
UTC_TIME, KOLKATA_TIME = "11:06", "16:36"
"""The moment of the fake clock, in UTC and in India."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path, zone=zone_named("Asia/Kolkata"))
    made.add_user("maya", "Maya Lindqvist")
    desk = Desk(made.link(), made.enrol_code("maya"), made.clock)
    contact = uuid7(made.clock.now_ms(), bytes(10))
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, body)
    desk.outbox.record("consent_given", contact, {"purpose": "quality", "language": "en"})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    assert desk.codes() == ["stored"] * 3
    yield made
    made.close()


def post(house: RealHouse, act: str, language: str, **fields: str) -> str:
    headers = {"Accept-Language": language}
    return requests.post(f"{house.url}/r/{CODE}/{act}", data=fields, headers=headers, timeout=20).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_receipt_shows_the_organisations_clock(house: RealHouse, language: str) -> None:
    opened = post(house, "open", language, digits="0182")
    found = re.search(r'name="ticket" value="([^"]+)"', opened)
    assert found is not None
    pages = [
        opened,
        post(house, "withdraw", language, ticket=found[1], purpose="*"),
        post(house, "data", language, ticket=found[1]),
        post(house, "open", language, digits="0182"),
    ]
    for page in pages:
        times = re.findall(r"(\d\d:\d\d)\u2069?(?: Uhr)?(\u00a0\(\u2068?UTC\+5:30\u2069?\))?", page)
        assert times
        assert all(time == KOLKATA_TIME and clock for time, clock in times), times
    called = post(house, "call", language, ticket=found[1])
    assert f">{KOLKATA_TIME}:" in called
    assert "UTC+5:30" in called
    assert f">{UTC_TIME}:" not in called


def test_what_is_signed_keeps_utc(house: RealHouse) -> None:
    found = re.search(r'name="ticket" value="([^"]+)"', post(house, "open", "en", digits="0182"))
    assert found is not None
    post(house, "withdraw", "en", ticket=found[1], purpose="*")
    signed = post(house, "file", "en", ticket=found[1])
    assert "+5:30" not in signed
    assert "+05:30" not in signed
    for event in house.events("server"):
        assert b'"at":"2026-11-18T11:06:40.000Z"' in event


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_says_a_time_without_its_clock(language: str) -> None:
    told = [text for text in words(language).values() if "{time}" in text]
    assert len(told) == 6
    assert all("{time} Uhr\u00a0({clock})" in text or "{time}\u00a0({clock})" in text for text in told)


def test_a_server_starts_with_a_time_zone(tmp_path: Path) -> None:
    server = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path), "--time-zone", "America/New_York")
    assert server.line.startswith("listening on http://127.0.0.1:")
    assert server.end()[0] == 0


def test_a_wrong_time_zone_stops_the_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert serve.run(["--listen", "127.0.0.1:0", "--data", str(tmp_path / "new"), "--time-zone", "Mars/Olympus"]) == 2
    assert capsys.readouterr().err == (
        "bad_input: There is no time zone with this name, so customers' pages would show wrong times. "
        "Give an IANA name such as Europe/Berlin, or leave it out to show UTC.\n"
    )
    assert not (tmp_path / "new").exists()
