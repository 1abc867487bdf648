"""A customer in a real browser: opens the receipt, takes consent back, and nothing stands in anybody's way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from agent_assist.domain.identity import uuid7
from agent_assist.evidence.receipt_code import new_code, spoken
from agent_assist.evidence.receipt_words import LANGUAGES
from tests.e2e.chromium import needs_browser
from tests.server_house import Desk, RealHouse

CODE = new_code(b"\x05\x04\x03\x02\x01")
pytestmark = needs_browser


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path)
    made.add_user("maya", "Maya Lindqvist")
    made.publish("setting", "house", {"name": "Northwind", "address": "1 Quay Street", "contact": "+1 555 0100"})
    desk = Desk(made.link(), made.enrol_code("maya"), made.clock)
    contact = uuid7(made.clock.now_ms(), bytes(10))
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, body)
    for kind, purpose in (("given", "quality"), ("refused", "training"), ("given", "transcript")):
        desk.outbox.record(f"consent_{kind}", contact, {"purpose": purpose, "language": "en"})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    desk.send()
    yield made
    made.close()


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(locale=getattr(request, "param", "en"), viewport={"width": 390, "height": 800})
    yield context.new_page()
    context.close()


def problems(page: Page) -> list[Any]:
    """What axe-core finds on the page as it stands."""
    return [(found["id"], found["help"]) for found in Axe().run(page).response["violations"]]


def tabbed(page: Page) -> str:
    """What has the focus after one more Tab."""
    page.keyboard.press("Tab")
    return str(page.evaluate("document.activeElement.textContent")).strip()


def open_receipt(page: Page, house: RealHouse) -> None:
    page.goto(f"{house.url}/r/{spoken(CODE)}")
    page.locator("input[name=digits]").fill("0182")
    page.locator("main button").first.click()


@pytest.mark.parametrize("page", LANGUAGES, indirect=True)
def test_no_page_has_a_barrier(page: Page, house: RealHouse) -> None:
    page.goto(f"{house.url}/r/{CODE}")
    assert problems(page) == []
    page.locator("input[name=digits]").fill("0183")
    page.locator("main button").first.click()
    assert page.locator("[role=alert]").count() == 1
    assert problems(page) == []
    open_receipt(page, house)
    assert page.locator("section").first.locator("li").count() == 3
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert problems(page) == []
    page.goto(f"{house.url}/r/AAAAAAAB")
    assert problems(page) == []


def test_axe_finds_a_barrier_where_there_is_one(page: Page, house: RealHouse) -> None:
    page.goto(f"{house.url}/r/{CODE}")
    page.evaluate("document.querySelector('label').remove()")
    assert "label" in [name for name, _help in problems(page)]


def test_consent_is_taken_back_with_the_keyboard_alone(page: Page, house: RealHouse) -> None:
    page.goto(f"{house.url}/r/{CODE}")
    page.locator("input[name=digits]").focus()
    page.keyboard.type("0182")
    page.keyboard.press("Enter")
    page.locator("li").first.wait_for()
    labels = [tabbed(page) for _ in range(4)]
    assert labels[0] == "Language: English"
    assert labels[1:] == ["Withdraw: Quality recording", "Withdraw: Automated transcript", "Withdraw everything"]
    page.keyboard.press("Enter")
    page.locator("[role=status]").wait_for()
    assert "Done. You withdrew it" in page.locator("[role=status]").inner_text()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "status"  # the focus is where the news is
    assert problems(page) == []
    assert [data for data in house.events("server") if b'"consent_withdrawn"' in data] != []


def test_the_page_fits_a_narrow_telephone_and_asks_nobody_else(page: Page, house: RealHouse) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_viewport_size({"width": 320, "height": 640})
    open_receipt(page, house)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert {url.split("/")[2] for url in asked} == {f"127.0.0.1:{house.port}"}


@pytest.mark.parametrize("page", LANGUAGES, indirect=True)
def test_the_receipt_leads_to_what_happened_on_the_call(page: Page, house: RealHouse) -> None:
    open_receipt(page, house)
    page.locator("form[action$='/call'] button").click()
    page.locator("ol li time").first.wait_for()
    assert "0182" not in page.inner_text("body")
    assert problems(page) == []
    assert [data for data in house.events("server") if b'"call_explained"' in data] != []


@pytest.mark.parametrize("page", LANGUAGES, indirect=True)
def test_a_right_is_used_with_the_keyboard_alone(page: Page, house: RealHouse) -> None:
    open_receipt(page, house)
    page.locator("section summary").first.focus()
    page.keyboard.press("Enter")
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert problems(page) == []
    forms = page.locator("form[action$='/right']")
    offered = forms.count()
    labels = forms.locator("button").all_inner_texts()
    assert offered == len(set(labels)) == 15  # no two buttons are called the same
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("[role=status]").wait_for()
    assert page.locator("form[action$='/right']").count() == offered - 1
    assert problems(page) == []
    assert [data for data in house.events("server") if b'"rights_requested"' in data] != []
