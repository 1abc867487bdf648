"""The leaflet says what the page says; both name who speaks, and the privacy notice of the day of the call."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from agent_assist.domain.errors import BadInput
from agent_assist.evidence.jws import key_id
from agent_assist.evidence.receipt_check import grouped
from agent_assist.evidence.receipt_words import LANGUAGES, words
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.published import missing
from tests.server.receipt_calls import CODE, Customer, call
from tests.server_house import Desk, RealHouse

KIRITIMATI = ZoneInfo("Pacific/Kiritimati")
"""Fourteen hours ahead: the call of 18 November 11:06 UTC is one of the nineteenth there."""
COMPANY = {"name": "Alder Mutual", "address": "1 Alder Street", "contact": "+1 555 0100"}
TEXTS = {"en": "We record only what you allow.\n\nYou can withdraw.", "de": "Wir zeichnen nur auf, was Sie erlauben."}


@pytest.fixture
def database() -> str:
    return ""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path, zone=KIRITIMATI)
    made.add_user("maya", "Maya Lindqvist")
    yield made
    made.close()


def version(name: str, since: str, **more: Any) -> dict[str, Any]:
    return {"version": name, "from": since, "text": TEXTS, **more}


def publish(house: RealHouse, *versions: dict[str, Any]) -> None:
    house.publish("setting", "privacy_notice", {"versions": list(versions)})


def opened(house: RealHouse, language: str = "en") -> str:
    return Customer(house, language).post(f"{CODE}/open", digits="0182").text


def sheets(house: RealHouse, language: str = "en") -> PdfReader:
    customer = Customer(house, language)
    answer = customer.post(f"{CODE}/leaflet", ticket=customer.ticket())
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="receipt.pdf"'
    return PdfReader(io.BytesIO(answer.content))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u2068\u2069]", "", text)


def text_of(reader: PdfReader) -> str:
    return squeezed("".join(sheet.extract_text() for sheet in reader.pages))


def told(page: str) -> Iterator[str]:
    """Every text that the page shows, but the labels of what can be pressed."""
    body = re.sub(r"(?s)<(style|title|button|summary|header)\b.*?</\1>", "", page)
    for text in re.split(r"<[^>]+>|\n", body):
        if text.strip():
            yield squeezed(html.unescape(text))


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "ar"])
def test_the_leaflet_says_everything_that_the_page_says(desk: Desk, house: RealHouse, language: str) -> None:
    call(desk, house)
    house.publish("setting", "house", COMPANY | {"name": "Alder <b>Mutual"})
    publish(house, version("2026-1", "2026-01-01"))
    customer = Customer(house, language)
    customer.post(f"{CODE}/data", ticket=customer.ticket())
    page, reader = opened(house, language), sheets(house, language)
    paper, wanted = text_of(reader), list(told(page))
    assert len(wanted) > 50
    assert [text for text in wanted if text not in paper] == []
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (words(language)["open_title"], "Alder <b>Mutual")
    headings = [str(one["/Title"]) for one in reader.outline if isinstance(one, dict)]
    assert headings == [html.unescape(one) for one in re.findall(r"<h2>(.*?)</h2>", page)]


def test_the_arabic_leaflet_holds_every_word_of_the_page(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    house.publish("setting", "house", COMPANY)
    publish(house, version("2026-1", "2026-01-01"))  # without Arabic: the English text is drawn from left to right
    reader = sheets(house, "ar")
    paper = "".join(sheet.extract_text() for sheet in reader.pages)
    assert squeezed("We record only what you allow.") in squeezed(paper)
    assert grouped_key(house) in squeezed(paper)
    assert "+1 555 0100" in re.sub("[\u2068\u2069]", "", paper)  # not from right to left
    marks = re.compile("[\u064b-\u0652]")  # what extracting loses: docs/server.md
    page = "\n".join(re.sub(r"(?s)<(style|title|button|summary|header)\b.*?</\1>", "", opened(house, "ar")).split("\n"))
    wanted = set(re.findall("[\u0621-\u064a]{2,}", re.sub(r"<[^>]+>", " ", page)))
    lost = {word for word in wanted if not marks.search(word) and word not in paper}
    assert len(wanted) > 150
    assert lost == set()
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "ar"


def grouped_key(house: RealHouse) -> str:
    found = re.search(r'<code class="fingerprint" dir="ltr">([^<]+)</code>', opened(house))
    assert found is not None
    assert re.fullmatch(r"([0-9a-f]{4} ){15}[0-9a-f]{4}", found[1])
    return squeezed(found[1])


def test_an_arabic_notice_on_an_english_leaflet_is_drawn_with_its_letters(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    publish(house, version("1", "2026-01-01", text={"ar": "لا نسجل المكالمات إلا بموافقتك"}))
    assert '<ul lang="ar" dir="rtl">' in opened(house)
    reader = sheets(house)
    paper = "".join(sheet.extract_text() for sheet in reader.pages)
    assert "المكالمات" in paper
    assert squeezed(words("en")["call_why"]) in squeezed(paper)  # and what follows is English again


def test_the_notice_is_the_one_in_force_on_the_organisations_day_of_the_call(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    late = version("late", "2026-11-19"), version("later", "2026-11-20")
    publish(house, version("early", "2020-01-01"), *late)
    page = opened(house)
    assert "Version late, in force since 19\u00a0November\u00a02026" in page
    assert "You can withdraw." in page
    publish(house, version("later", "2026-11-20"))
    assert words("en")["notice_missing"] in html.unescape(opened(house))
    house.clock.advance(90 * 86_400_000)
    assert words("en")["notice_missing"] in html.unescape(opened(house))  # the day of the call, not today


def test_a_notice_in_another_language_is_marked_as_such(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    publish(house, version("1", "2026-01-01"))
    assert words("fr")["notice_other"] in opened(house, "fr")
    assert '<ul lang="en" dir="ltr">' in opened(house, "fr")
    assert words("de")["notice_other"] not in opened(house, "de")
    assert '<ul lang="' not in opened(house, "de")


def test_a_notice_is_text_and_stays_on_the_server(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    publish(house, version("1", "2026-01-01", text={"en": "<script>alert(1)</script>\n\n<a href='x'>"}))
    page = opened(house)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<a href='x'>" not in page
    assert [row for row in desk.link.pull(0, 100).rows if row.id == "privacy_notice"] == []
    house.publish("setting", "house", {"name": "Alder"})
    assert [row.id for row in desk.link.pull(0, 100).rows if row.kind == "setting"] == ["house"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"versions": []},
        {"versions": [version("1", "2026-13-01")]},
        {"versions": [version("1", "yesterday")]},
        {"versions": [version("", "2026-01-01")]},
        {"versions": [version("<b>", "2026-01-01")]},
        {"versions": [version("1", "2026-01-01", text={})]},
        {"versions": [version("1", "2026-01-01", text={"en": " \n "})]},
        {"versions": [version("1", "2026-01-01", text={"english": "Words."})]},
        {"versions": [version("1", "2026-01-01", text={"en": "x" * 60_001})]},
        {"versions": [version("1", "2026-01-01", more=1)]},
        {"versions": [version("1", "2026-01-01"), version("2", "2026-01-01")]},
        {"version": "1", "from": "2026-01-01", "text": TEXTS},
    ],
)
def test_a_notice_that_cannot_be_shown_is_not_published(house: RealHouse, body: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        house.publish("setting", "privacy_notice", body)
    assert missing(house.database) == ("company", "privacy_notice")


def test_what_is_missing_on_customers_pages_is_known_at_the_start(house: RealHouse) -> None:
    assert missing(house.database) == ("company", "privacy_notice")
    house.publish("setting", "house", {"name": "Alder"})
    assert missing(house.database) == ("privacy_notice",)
    publish(house, version("1", "2026-01-01"))
    assert missing(house.database) == ()


def test_another_language_is_chosen_and_stays(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house, "de")
    door = customer.get(f"{CODE}?language=fr").text
    assert '<html lang="fr"' in door
    assert '<input type="hidden" name="language" value="fr">' in door
    assert '<a href="?language=ar" lang="ar" dir="rtl">العربية</a>' in door
    page = customer.post(f"{CODE}/open", digits="0182", language="fr").text
    assert '<html lang="fr"' in page
    ticket = customer.ticket()
    assert '<html lang="es"' in customer.post(f"{CODE}/show", ticket=ticket, language="es").text
    assert '<html lang="de"' in customer.post(f"{CODE}/show", ticket=ticket, language="<b>").text
    for act in ("withdraw", "right", "call", "check"):
        assert '<html lang="ar" dir="rtl">' in customer.post(f"{CODE}/{act}", ticket=ticket, language="ar").text, act
    forms = re.findall(r'(?s)<form method="post" action="/r/[^"]+/(\w+)">(.*?)</form>', page)
    assert len(forms) > 15
    assert [act for act, fields in forms if 'name="language" value="fr"' not in fields] == ["show"]


@pytest.mark.parametrize("act", ["show", "file", "check", "leaflet"])
def test_after_an_erasure_an_open_page_gives_nothing_more(desk: Desk, house: RealHouse, act: str) -> None:
    contact, customer = call(desk, house), Customer(house)
    ticket = customer.ticket()
    Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "letter"))
    answer = customer.post(f"{CODE}/{act}", ticket=ticket)
    assert answer.status_code == 403
    assert "Content-Disposition" not in answer.headers
    assert "You said" not in answer.text


def test_the_fingerprint_is_that_of_the_key_in_the_log(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    assert grouped(key_id(house.database.key.public)) in opened(house)
