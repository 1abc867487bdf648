"""`ledger explain` on a real cache: the page of a contact, and clear words where there is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from agent_assist.cli import explain, options
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.errors import AuthExpired, BadInput
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.receipt_code import new_code, spoken
from tests.fakes.vault import MemoryVault
from tests.making import IDENTITY, draft
from tests.qr_reader import read_squares

VAULT = MemoryVault()
CODE = new_code(b"\x01\x02\x03\x04\x05")
CONTACT = "01a1ee56-5e00-7000-8000-000000000001"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    VAULT.secrets.clear()
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    paths.data.mkdir()
    monkeypatch.setattr(options, "here", lambda: paths)
    monkeypatch.setattr(options, "open_vault", lambda _paths: VAULT)
    return paths.cache_file


def fill(file: Path) -> str:
    cache = unlock(file, VAULT)
    try:
        cache.ledger.enrol(IDENTITY)
        cache.ledger.append(
            [
                draft(FactKind.CONTACT_OPENED, contact=CONTACT, body={"direction": "in", "number_masked": "••• 0182"}),
                draft(FactKind.CONSENT_REFUSED, contact=CONTACT, body={"purpose": "quality"}),
                draft(FactKind.RECEIPT_OFFERED, contact=CONTACT, personal={"code": CODE}),
                draft(FactKind.NOTE_SAVED, contact=CONTACT, body={"kinds": {}}, personal={"text": "Call on Monday."}),
            ]
        )
        return cache.ledger.facts(CONTACT)[-1].id
    finally:
        cache.close()


def test_the_page_of_a_contact_is_written_in_the_customers_language(home: Path, tmp_path: Path) -> None:
    newest = fill(home)
    out = tmp_path / "page.html"
    assert explain.run(CONTACT, out, "de-AT") == 0
    html = out.read_text(encoding="utf-8")
    assert "Sie haben Nein gesagt zu: Qualitätsaufzeichnung." in html
    assert "Call on Monday." in html
    assert newest in html
    assert spoken(CODE) in html
    assert read_squares(svg_squares(html)) == [f"{IDENTITY.server}/r/{CODE}"]


def test_the_page_shows_the_clock_that_was_asked_for(home: Path, tmp_path: Path) -> None:
    fill(home)
    out = tmp_path / "page.html"
    assert explain.run(CONTACT, out, "en") == 0
    assert "Times below are in UTC." in out.read_text(encoding="utf-8")
    assert explain.run(CONTACT, out, "ar", "America/St_Johns") == 0
    assert "بتوقيت \u2068UTC\u22123:30\u2069." in out.read_text(encoding="utf-8")
    with pytest.raises(BadInput, match="no time zone with this name"):
        explain.run(CONTACT, out, "en", "Mars/Olympus")


def svg_squares(html: str) -> list[str]:
    """The QR code of the page, from the path that draws it."""
    side = int(re.search(r'viewBox="0 0 (\d+) ', html)[1])  # type: ignore[index]
    dark = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", html)}
    return ["".join("1" if (x, y) in dark else "0" for x in range(side)) for y in range(side)]


def paper_squares(pdf: Path) -> list[str]:
    """The QR code of the page, from the filled rectangles that draw it (points, from below)."""
    content = "".join(page.get_contents().get_data().decode("latin-1") for page in PdfReader(pdf).pages)  # type: ignore[union-attr]
    drawn = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) -?([\d.]+) re f", content)
    step = float(drawn[0][2])
    left, top = min(float(x) for x, *_ in drawn), max(float(y) for _, y, *_ in drawn)
    dark = {(round((float(x) - left) / step), round((top - float(y)) / step)) for x, y, *_ in drawn}
    side = max(x for x, _ in dark) + 1
    rows = ["".join("1" if (x, y) in dark else "0" for x in range(-4, side + 4)) for y in range(-4, side + 4)]
    assert len(drawn) == len(dark)
    return rows


def test_on_paper(home: Path, tmp_path: Path) -> None:
    fill(home)
    out = tmp_path / "page.pdf"
    assert explain.run(CONTACT, out, "en") == 0
    assert spoken(CODE) in PdfReader(out).pages[0].extract_text()
    assert read_squares(paper_squares(out)) == [f"{IDENTITY.server}/r/{CODE}"]


def test_what_cannot_be_explained_is_said_clearly(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    with pytest.raises(AuthExpired):
        explain.run(CONTACT, out, "en")
    assert not home.exists()
    fill(home)
    with pytest.raises(BadInput, match="no such contact"):
        explain.run("' OR 1=1 --", out, "en")
    with pytest.raises(BadInput, match="language"):
        explain.run(CONTACT, out, "tlh")
    with pytest.raises(BadInput, match="written as"):
        explain.run(CONTACT, tmp_path / "page.exe", "en")
    with pytest.raises(BadInput, match="cannot be written"):
        explain.run(CONTACT, tmp_path / "none" / "page.html", "en")
    assert not out.exists()
