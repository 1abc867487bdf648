"""What doctor says of the doors of phones."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.cli import doctor
from agent_assist.desktop.runtime.settings import Settings, WebHookSettings
from agent_assist.domain.house_secret import vault_name
from tests.fakes.vault import MemoryVault
from tests.telephony.softphone.test_handoff import NAME, Rig


@pytest.mark.parametrize(
    ("origins", "token", "state"),
    [
        ([], "x" * 20, "warn"),
        (["https://a.example"], "", "fail"),
        (["https://a.example"], "tiny-1", "fail"),
        (["https://a.example"], "x" * 20, "ok"),
    ],
)
def test_the_web_hook(origins: list[str], token: str, state: str) -> None:
    vault = MemoryVault()
    vault.write(vault_name("web-hook"), token)
    check = doctor._web_hook(Settings(web_hook=WebHookSettings(port=8765, origins=origins)), vault)
    assert check.state == state
    assert bool(check.advice) == (state != "ok")
    assert not token or token not in repr(check)


def test_the_desktop_and_its_hooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", str(tmp_path / "run" / NAME))
    assert doctor._handoff().found == "not running"
    rig = Rig(tmp_path / "run" / NAME)
    try:
        assert doctor._handoff().found.endswith("none since it started")
        rig.send(state="incoming", number="5550101", via="wildix")
        check = doctor._handoff()
        assert check.state == "ok"
        assert "wildix: 1 events, 1 without a call id" in check.found
        assert not rig.inbox.links[0].ignored
    finally:
        rig.phone.stop()
