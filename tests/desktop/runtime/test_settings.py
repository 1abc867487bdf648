"""Settings: defaults, a whole file, and every way in which one cannot be used."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.runtime.paths import HOME_VARIABLE, find_paths, site_settings
from agent_assist.desktop.runtime.settings import SIZE_LIMIT, Settings, load_settings
from agent_assist.domain.errors import SettingsUnreadable

WHOLE = """
[softphone]
kind = "baresip"
port = 65535
[recorder]
kind = "rtpengine"
folder = "/var/spool/rtpengine"
[house]
company = "Nördwind"
agent_place = "US-TX"
wrap_up_s = 5
[[house.lines]]
line = "support"
queue = "Billing"
place = "DE"
[window]
theme = "contrast"
always_on_top = false
"""


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(WHOLE, encoding="utf-8")
    found = load_settings(path)
    assert (found.softphone.kind, found.softphone.port) == ("baresip", 65_535)
    assert (found.house.company, found.house.lines[0].place, found.house.wrap_up_s) == ("Nördwind", "DE", 5)
    assert not found.window.always_on_top


def test_the_mark_that_editors_of_windows_write_first_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(WHOLE, encoding="utf-8-sig")
    assert load_settings(path).house.company == "Nördwind"


def test_a_folder_in_its_place_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsUnreadable, match="cannot be read"):
        load_settings(tmp_path)


def test_the_size_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"#" * SIZE_LIMIT)
    assert load_settings(path) == Settings()
    path.write_bytes(b"#" * (SIZE_LIMIT + 1))
    with pytest.raises(SettingsUnreadable, match="larger than"):
        load_settings(path)


@given(st.binary(max_size=300))
def test_no_bytes_whatever_raise_anything_else(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    with contextlib.suppress(SettingsUnreadable):
        assert isinstance(load_settings(path), Settings)


def test_home_puts_everything_below_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    paths = find_paths()
    assert {paths.data, paths.config, paths.log} == {tmp_path / "data", tmp_path / "config", tmp_path / "log"}
    assert paths.cache_file.parent == paths.data
    assert list(tmp_path.iterdir()) == []


def test_without_it_the_platform_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    paths = find_paths()
    assert "agent-assist" in str(paths.data)
    assert site_settings().name == paths.settings_file.name == "settings.toml"


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ('[softphone]\nkind = "asterisk_ami"', "softphone.user and softphone.extension are needed"),
        ('[softphone]\nkind = "asterisk_ami"\nuser = "desk"', "softphone.extension are needed"),
        ('[recorder]\nkind = "asterisk_ami"', "recorder.user is needed"),
        ('[softphone]\nkind = "sip_dialog"\nextension = "200"', "softphone.extension are needed with sip_dialog"),
        ('[recorder]\nuser = "a b"', "recorder.user"),
        ('[softphone]\nextension = "a\\nb"', "softphone.extension"),
    ],
)
def test_what_asterisk_needs_is_asked_for_by_name(tmp_path: Path, text: str, needed: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsUnreadable, match=needed):
        load_settings(path)


@pytest.mark.parametrize(
    ("table", "name", "good"),
    [
        ("house", "agent_place", "DE"),
        ("house", "language", "de"),
        ("softphone", "user", "desk"),
        ("recorder", "user", "desk"),
        ("keys", "pause", "Ctrl+Shift+P"),
        ("keys", "show", ""),
    ],
)
def test_a_line_break_behind_a_good_value_is_part_of_no_value(tmp_path: Path, table: str, name: str, good: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'[{table}]\n{name} = "{good}"', encoding="utf-8")
    load_settings(path)
    path.write_text(f'[{table}]\n{name} = "{good}\\n"', encoding="utf-8")
    with pytest.raises(SettingsUnreadable, match=rf"{table}\.{name}"):
        load_settings(path)
