"""The page shows the organisation's clock, names it, and says when it changes; days that somebody named stay."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.explain import LANGUAGES, story, words
from agent_assist.evidence.explain.page import page
from agent_assist.evidence.explain.paper import paper
from tests.evidence.explain.samples import DAY_MS, EVERYTHING, START_MS, fact

BERLIN, KOLKATA, NEW_YORK = (ZoneInfo(name) for name in ("Europe/Berlin", "Asia/Kolkata", "America/New_York"))


def at(utc: str, kind: FactKind = FactKind.CONTACT_HELD) -> Fact:
    """A fact of one moment."""
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    return fact(int(moment.timestamp()) - START_MS // 1000, kind)


def html(*facts: Fact, zone: ZoneInfo, language: str = "en") -> str:
    return page(story("c-1", facts), words(language, zone=zone)).replace("\u00a0", " ")


def test_without_a_zone_the_page_says_utc() -> None:
    shown = page(story("c-1", EVERYTHING), words("en"))
    assert shown.count("Times below are in UTC.") == 1
    assert ">11:06:41</time>" in shown


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Times below are in UTC+5:30."),
        ("de", "Die folgenden Uhrzeiten sind in UTC+5:30 angegeben."),
        ("fr", "Les heures ci-dessous sont en UTC+5:30."),
        ("es", "Las horas que siguen están en UTC+5:30."),
        ("ar", "الأوقات أدناه بتوقيت \u2068UTC+5:30\u2069."),
    ],
)
def test_the_clock_is_named_before_the_first_time(language: str, sentence: str) -> None:
    shown = html(*EVERYTHING, zone=KOLKATA, language=language)
    assert shown.count(sentence) == 1
    assert shown.index(sentence) < shown.index("<time")
    assert ">16:36:41</time>" in shown
    assert '<time datetime="2026-11-18T11:06:41Z">' in shown  # for machines it stays UTC


def test_a_change_to_winter_time_is_said_where_it_happens() -> None:
    shown = html(at("2026-10-25T00:59:58"), at("2026-10-25T01:00:02"), at("2026-10-26T09:00:00"), zone=BERLIN)
    told = re.findall(r"Times below are in [^.]+|>\d\d:\d\d:\d\d<|<h2>On [^<]+", shown)
    assert told == [
        "Times below are in UTC+2",
        ">02:59:58<",
        "Times below are in UTC+1",
        ">02:00:02<",
        "<h2>On 26 October 2026",
        ">10:00:00<",
    ]


def test_days_are_those_of_the_zone() -> None:
    shown = html(at("2026-11-25T02:00:00"), at("2026-11-25T06:00:00"), zone=NEW_YORK)
    assert "<h1>Your call on 24 November 2026</h1>" in shown
    assert "<h2>On 25 November 2026</h2>" in shown


def test_a_span_told_later_names_the_clock_of_its_own_day() -> None:
    summer = int(datetime(2026, 7, 1, 12, tzinfo=UTC).timestamp() * 1000)
    change = int(datetime(2026, 10, 25, 1, tzinfo=UTC).timestamp() * 1000)
    body = {"purpose": "quality", "party": "customer", "means": "written"}
    for start, end, said in (
        (summer, summer + 30_000, "from 14:00:00 to 14:00:30 (UTC+2) was"),
        (change - 1_000, change + 1_000, "from 02:59:59 (UTC+2) to 02:00:01 (UTC+1) was"),
    ):
        erased = fact(1, FactKind.SPAN_ERASED, {**body, "from_ms": start, "to_ms": end})
        assert said in html(erased, zone=BERLIN)


def test_an_end_of_consent_is_a_moment_and_an_end_of_the_law_a_day() -> None:
    """Midnight in UTC is the evening before in New York; but the day of a law is the day that was named."""
    midnight = START_MS - START_MS % DAY_MS + 9 * DAY_MS
    expired = fact(1, FactKind.CONSENT_EXPIRED, {"purpose": "quality", "valid_until_ms": midnight})
    kept = fact(2, FactKind.ERASURE_DEFERRED, {"kept_until_ms": midnight, "basis": "Tax Act"})
    shown = html(expired, kept, zone=NEW_YORK)
    assert "It was valid until 26 November 2026." in shown
    assert "keep it until 27 November 2026: Tax Act." in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_names_the_clock_too(language: str) -> None:
    told = story("c-1", EVERYTHING)
    text = "".join(
        sheet.extract_text() for sheet in PdfReader(io.BytesIO(paper(told, words(language, zone=NEW_YORK)))).pages
    )
    assert text.count("UTC\u22125") == 3  # above the first time, and in two sentences on a span
    assert "06:06:41" in text


def test_when_the_server_had_the_call_is_a_moment_or_a_span_of_one_day_or_of_two() -> None:
    def said(span: tuple[int, int] | None) -> str:
        return words("en", zone=BERLIN).received(span).replace("\N{NO-BREAK SPACE}", " ")

    noon = int(datetime(2026, 7, 1, 10, tzinfo=UTC).timestamp() * 1000)
    assert said(None) == words("en").say("received_unknown")
    moment, span, days = said((noon, noon + 400)), said((noon, noon + 30_000)), said((noon, noon + DAY_MS))
    assert ("12:00:00" in moment, "12:00:30" in moment) == (True, False)
    assert span.count("1 July 2026") == 1
    assert "between 12:00:00 and 12:00:30" in span
    assert ("1 July 2026" in days, "2 July 2026" in days) == (True, True)


def test_a_key_without_a_sentence_is_said_as_unknown() -> None:
    chosen = words("en")
    assert chosen.say("no-such-key") == chosen.sentences["unknown"]
