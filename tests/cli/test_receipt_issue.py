"""`receipt issue` on a real cache: what this device signs, and clear words where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.cli import options
from agent_assist.cli import receipt as command
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.errors import AuthExpired, BadInput
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.receipt_file import check_file
from tests.fakes.vault import MemoryVault
from tests.making import IDENTITY, draft

CONTACT = "01a1ee56-5e00-7000-8000-000000000001"


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MemoryVault:
    made, paths = MemoryVault(), Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    paths.data.mkdir()
    monkeypatch.setattr(options, "here", lambda: paths)
    monkeypatch.setattr(options, "open_vault", lambda _paths: made)
    monkeypatch.setattr(options, "settings_of", lambda _paths: Settings())
    return made


def fill(tmp_path: Path, vault: MemoryVault) -> str:
    """One answer to a known purpose and one to a purpose that no pack has; returns the device's public key."""
    cache = unlock(tmp_path / "data" / "cache.db", vault)
    try:
        cache.ledger.enrol(IDENTITY)
        cache.ledger.append(
            [
                draft(FactKind.CONTACT_OPENED, contact=CONTACT, personal={"number": "+14155550182"}),
                draft(FactKind.CONSENT_REFUSED, contact=CONTACT, body={"purpose": "quality", "language": "de-CH"}),
                draft(FactKind.CONSENT_GIVEN, contact=CONTACT, body={"purpose": "hologram"}),
            ]
        )
        return cache.device_key.public
    finally:
        cache.close()


def test_the_answers_are_signed_in_the_language_they_were_asked_in(tmp_path: Path, vault: MemoryVault) -> None:
    key, out = fill(tmp_path, vault), tmp_path / "receipt.json"
    assert command.run(["issue", CONTACT, "--out", str(out)]) == 0
    (one,) = check_file(out.read_bytes(), devices={IDENTITY.device: key})
    assert one.document["dpv:hasPurpose"]["dct:title"] == "Qualitätsaufzeichnung"
    assert one.document["dpv:WithdrawConsent"]["dct:description"].startswith("Sagen Sie es")
    assert b"4155550182" not in out.read_bytes()


def test_what_cannot_be_issued_is_said(tmp_path: Path, vault: MemoryVault) -> None:
    out = str(tmp_path / "receipt.json")
    with pytest.raises(AuthExpired):
        command.run(["issue", CONTACT, "--out", out])
    assert not (tmp_path / "data" / "cache.db").exists()
    fill(tmp_path, vault)
    with pytest.raises(BadInput, match="no answer"):
        command.run(["issue", "nobody", "--out", out])
    with pytest.raises(BadInput, match="cannot be written"):
        command.run(["issue", CONTACT, "--out", str(tmp_path / "none" / "receipt.json")])
