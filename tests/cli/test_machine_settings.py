"""The settings for every user of a machine count where an administrator wrote them, and nowhere else."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

import pytest

from agent_assist.cli import doctor, options
from agent_assist.desktop.runtime.machine_file import is_administrators
from agent_assist.desktop.runtime.paths import HOME_VARIABLE, Paths

pytestmark = pytest.mark.skipif(os.name == "nt", reason="whose a file is there, no test can choose")
NOBODY = 65_534


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine's settings file; the user's own is another."""
    folder = tmp_path / "machine"
    folder.mkdir(mode=0o755)
    file = folder / "settings.toml"
    file.write_text('[house]\ncompany = "Machine"\n', encoding="utf-8")
    file.chmod(0o644)
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.setattr(options, "site_settings", lambda: file)
    return file


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    own = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    own.config.mkdir()
    own.settings_file.write_text('[house]\ncompany = "Own"\n', encoding="utf-8")
    return own


def test_what_an_administrator_wrote_comes_first(site: Path, paths: Paths) -> None:
    assert is_administrators(site)
    assert options.settings_of(paths).house.company == "Machine"


@pytest.mark.expects_log
@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_others_may_write_does_not_count_and_is_told(
    what: str, site: Path, paths: Paths, caplog: pytest.LogCaptureFixture
) -> None:
    (site if what == "file" else site.parent).chmod(0o777)
    with caplog.at_level(logging.WARNING):
        assert options.settings_of(paths).house.company == "Own"
    assert "not an administrator's" in caplog.text
    check = doctor._settings(paths, [])
    assert (check.state, str(site) in check.found) == ("warn", True)


@pytest.mark.expects_log
def test_what_another_user_wrote_does_not_count(site: Path, paths: Paths) -> None:
    try:
        shutil.chown(site, NOBODY, NOBODY)
    except PermissionError:
        pytest.skip("only root gives a file away")
    assert options.settings_of(paths).house.company == "Own"


def test_a_file_that_is_gone_is_nobodys(tmp_path: Path) -> None:
    assert not is_administrators(tmp_path / "none" / "settings.toml")
