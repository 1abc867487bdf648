"""`ledger explain` on a real cache: the page of a contact, and clear words where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.adapters.store.cache import unlock
from agent_assist.cli import explain
from agent_assist.domain.errors import AuthExpired, BadInput
from agent_assist.domain.facts import FactKind
from agent_assist.runtime.paths import Paths
from tests.fakes.vault import MemoryVault
from tests.making import IDENTITY, draft

VAULT = MemoryVault()
CONTACT = "01a1ee56-5e00-7000-8000-000000000001"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    VAULT.secrets.clear()
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    paths.data.mkdir()
    monkeypatch.setattr(explain, "here", lambda: paths)
    monkeypatch.setattr(explain, "open_vault", lambda _paths: VAULT)
    return paths.cache_file


def fill(file: Path) -> str:
    cache = unlock(file, VAULT)
    try:
        cache.ledger.enrol(IDENTITY)
        cache.ledger.append(
            [
                draft(FactKind.CONTACT_OPENED, contact=CONTACT, body={"direction": "in", "number_masked": "••• 0182"}),
                draft(FactKind.CONSENT_REFUSED, contact=CONTACT, body={"purpose": "quality"}),
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
    assert "Sie sagten Nein zu: die Prüfung unseres Service." in html
    assert "Call on Monday." in html
    assert newest in html


def test_on_paper(home: Path, tmp_path: Path) -> None:
    fill(home)
    out = tmp_path / "page.pdf"
    assert explain.run(CONTACT, out, "en") == 0
    assert out.read_bytes().startswith(b"%PDF")


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
