"""Who sends a page stands at its top, safe to show; a name that nobody set is left out."""

from __future__ import annotations

import io
from datetime import UTC

import pytest
from pypdf import PdfReader

from agent_assist.evidence.explain import LANGUAGES, words
from agent_assist.evidence.explain.page import page
from agent_assist.evidence.explain.paper import paper
from agent_assist.evidence.receipt import NAMELESS
from agent_assist.server.api import receipt_page
from agent_assist.server.api.receipt_sections import OpenReceipt
from tests.evidence.explain.test_explain import CALL, told

NAME = "Alder <b>Mutual</b>"
SAFE = "Alder &lt;b&gt;Mutual&lt;/b&gt;"
SENDER = f'<p class="sender"><bdi>{SAFE}</bdi></p>'


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_call_names_its_sender_before_its_title(language: str) -> None:
    shown = page(told(*CALL), words(language), company=NAME)
    assert shown.index(SENDER) < shown.index("<h1>")
    assert 'class="sender"' not in page(told(*CALL), words(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_names_its_sender_before_its_title(language: str) -> None:
    text = PdfReader(io.BytesIO(paper(told(*CALL), words(language), company="Alder Mutual"))).pages[0].extract_text()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert "Alder" in lines[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_receipt_names_its_sender_before_its_title(language: str) -> None:
    opened = OpenReceipt("K7M42QX9", "t", (), (), (), (), (NAME, "", ""), UTC, "00ff", 0, 0, None)
    for shown in (receipt_page.door("K7M42QX9", NAME, language), receipt_page.receipt(opened, language)):
        assert shown.index(SENDER) < shown.index("<h1>")


def test_a_name_that_nobody_set_is_left_out() -> None:
    assert 'class="sender"' not in receipt_page.door("K7M42QX9", NAMELESS, "en")
    assert 'class="sender"' not in receipt_page.closed("en", receipt_page.Notice("not_a_code", {}))
