"""Pages: whatever a value holds, it stays text; and what shows no page loads no template engine."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from agent_assist.evidence import pages
from agent_assist.evidence.explain import Offer, Story
from agent_assist.evidence.explain.line import Line
from agent_assist.evidence.explain.page import page
from agent_assist.evidence.explain.words import words
from agent_assist.resources import files

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(one.name for one in files().joinpath("pages").iterdir())
SAVED = "receipt_check.html"
"""The one page with a script: it is no page of the server, but a file that checks itself."""
OWN_SCRIPTS = (
    '<script type="application/json" id="words">{{ told | tojson }}</script>',
    '<script type="application/json" id="file">{{ file | tojson }}</script>',
    '<script>{% include "receipt_check.js" %}</script>',
)
SIGNS = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&#34;", "'": "&#39;"}


@given(st.text(alphabet="<>&\"'/=abc {}%#", max_size=30))
def test_no_value_becomes_markup(text: str) -> None:
    shown = page(Story(text, (Line(0, "unknown", {}),), 0, text), words("en"), Offer(text, text))
    escaped = "".join(SIGNS.get(char, char) for char in text)
    assert shown.count(f'<code dir="ltr">{escaped}</code>') == 3


def test_a_value_that_is_missing_is_an_error_and_no_gap() -> None:
    with pytest.raises(UndefinedError):
        pages.filled("explain.html")


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_template_switches_the_escaping_off(name: str) -> None:
    text = files().joinpath("pages", name).read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape|Markup|forceescape", text)


@pytest.mark.parametrize("name", [name for name in TEMPLATES if name.endswith(".html")])
def test_templates_hold_no_script_and_name_no_other_host(name: str) -> None:
    text = files().joinpath("pages", name).read_text(encoding="utf-8")
    if name == SAVED:
        for script in OWN_SCRIPTS:
            assert text.count(script) == 1
            text = text.replace(script, "")
    assert not re.search(r"<script|javascript:|\bon[a-z]+=|https?:|src=|@import|url\(", text)


@pytest.mark.parametrize(
    ("page_name", "sheet"), [("explain.html", "explain.css"), ("receipt.html", "receipt.css"), (SAVED, "receipt.css")]
)
def test_a_page_carries_its_sheet_exactly_as_its_policy_wants(page_name: str, sheet: str) -> None:
    text = files().joinpath("pages", page_name).read_text(encoding="utf-8")
    assert f'<style>{{% include "{sheet}" %}}</style>' in text
    assert pages.filled(sheet) == files().joinpath("pages", sheet).read_text(encoding="utf-8")


def test_evidence_loads_no_template_engine_no_window_no_database_and_no_network() -> None:
    loaded = "import sys, agent_assist.evidence, agent_assist.evidence.explain.page; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True)
    heavy = {"jinja2", "PySide6", "sqlalchemy", "requests", "litestar", "fpdf", "h11"}
    assert heavy.isdisjoint(done.stdout.split())


def test_a_tag_on_a_line_of_its_own_leaves_no_line_and_a_page_ends_its_last_one() -> None:
    page = pages._templates().from_string("{% if true %}\n  {% set x = 1 %}\n<p>{{ x }}</p>\n{% endif %}\n</html>\n")
    assert page.render() == "<p>1</p>\n</html>\n"
