"""Which place of finished recordings the settings choose, and that a desktop without one audits nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.desktop.app.recorders import make_auditing, make_recordings
from agent_assist.desktop.runtime.settings import load_settings
from tests.contracts.softphone import SystemClock
from tests.fakes.vault import MemoryVault


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", None),
        ('[recorder]\nkind = "rtpengine"\nfolder = "/var/spool/rtpengine"', "spool"),
        ('[recorder]\nkind = "rtpengine"\nfolder = "/x"\n[audit]\nsource = "off"', None),
        ('[recorder]\nkind = "rtpengine"\nfolder = "/x"\n[audit]\nsource = "folder"\nfolder = "/calls"', "folder"),
        ('[audit]\nsource = "folder"', None),
        ('[recorder]\nkind = "asterisk_ari"\naddress = "http://127.0.0.1:8088"', "ari"),
        (f'[recorder]\nkind = "http"\nprofile = "twilio"\nvalues = {{ account_sid = "AC{"0" * 32}" }}', "http"),
        ('[recorder]\nkind = "http"\nprofile = "amazon_connect"\nvalues = { region = "x", instance_id = "y" }', None),
    ],
)
def test_the_settings_choose(tmp_path: Path, text: str, name: str | None) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings = load_settings(path)
    clock, vault = SystemClock(), MemoryVault()
    found = make_recordings(settings, clock, vault)
    assert (found.name if found else None) == name
    auditing = make_auditing(settings, lambda step: step(), clock, vault)
    assert (auditing is None) == (name is None)
    if auditing is not None:
        assert auditing.lane.close(5)
