"""The page that explains a call, in a real browser: readable by everybody, loading nothing, running nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from agent_assist.evidence.explain import LANGUAGES, story, words
from agent_assist.evidence.explain.page import page as html
from tests.e2e.chromium import needs_browser
from tests.e2e.test_receipt_browser import problems
from tests.evidence.explain.samples import EVERYTHING

pytestmark = needs_browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_and_nothing_is_loaded(page: Page, tmp_path: Path, language: str) -> None:
    file = tmp_path / "page.html"
    file.write_text(html(story("c-1", EVERYTHING), words(language)), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    assert problems(page) == []
    assert asked == [file.as_uri()]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390  # a narrow telephone scrolls one way only
