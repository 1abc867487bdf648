"""Which place of finished recordings the settings choose, and that a desktop without one audits nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.app.session import make_auditing
from agent_assist.devices.recorders import make_recordings
from agent_assist.runtime.settings import load_settings


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", None),
        ('[recorder]\nkind = "rtpengine"\nfolder = "/var/spool/rtpengine"', "spool"),
        ('[recorder]\nkind = "rtpengine"\nfolder = "/x"\n[audit]\nsource = "off"', None),
        ('[recorder]\nkind = "rtpengine"\nfolder = "/x"\n[audit]\nsource = "folder"\nfolder = "/calls"', "folder"),
        ('[audit]\nsource = "folder"', None),
    ],
)
def test_the_settings_choose(tmp_path: Path, text: str, name: str | None) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings = load_settings(path)
    found = make_recordings(settings)
    assert (found.name if found else None) == name
    auditing = make_auditing(settings, lambda step: step())
    assert (auditing is None) == (name is None)
    if auditing is not None:
        assert auditing.lane.close(5)
