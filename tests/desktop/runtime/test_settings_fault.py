"""A fault of the settings is told with file, line, setting and what may stand there, and never with its value."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.runtime.settings import Settings, load_settings
from agent_assist.desktop.runtime.settings_fault import allowed_of, explain, line_of, shown
from agent_assist.domain.errors import SettingsUnreadable

CASES = {
    '[recorder]\nkind="secret-word"': (2, "recorder.kind", "none, rtpengine, asterisk_ami"),
    "\n[house] # here\nwrap_up_s = 2": (3, "house.wrap_up_s", "a whole number from 5 to 3600"),
    "[drill]\nhold_s = 90.5": (2, "drill.hold_s", "a number from 1 to 30"),
    '[window]\nalways_on_top = "yes"': (2, "window.always_on_top", "true, false"),
    "[window]\ncolour = 1": (2, "window.colour", "theme, always_on_top, motion"),
    "colour = 1": (1, "colour", "softphone, recorder"),
    '[house]\nagent_place="usa"': (2, "house.agent_place", "a place such as DE or US-TX"),
    'house = { agent_place = "usa" }': (1, "house.agent_place", "a place such as DE or US-TX"),
    'house.agent_place = "usa"': (1, "house.agent_place", "a place such as DE or US-TX"),
    '[[house.lines]]\nline="a"\nqueue="b"\n[[house.lines]]\nline="c"\nqueue="d"\nplace="x"': (
        7,
        "house.lines[1].place",
        "a place such as DE or US-TX",
    ),
    '[[house.lines]]\nline="a"': (1, "house.lines[0].queue", "text in quotes, at most 200 characters"),
    '[web_hook]\norigins=["http://x"]': (2, "web_hook.origins[0]", "an address such as"),
    '[policy]\n[[policy.reviewers]]\nname="a"\nkey="b"': (4, "policy.reviewers[0].key", "an Ed25519 public key"),
    "[recorder]\nvalues={a=1}": (2, "recorder.values[...]", "text in quotes, at most 200"),
    '[softphone]\nkind="asterisk_ami"': (1, "softphone", ""),
    "[a]\n[a]": (2, "", ""),
    'window = "dark"': (1, "window", "a table with theme"),
    '[drill]\ndial = "x"': (2, "drill.dial", "a list in brackets"),
}


@pytest.mark.parametrize("text", CASES, ids=[str(number) for number in range(len(CASES))])
def test_a_fault_is_found(text: str, tmp_path: Path) -> None:
    line, setting, allowed = CASES[text]
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsUnreadable) as raised:
        load_settings(file)
    error = raised.value
    assert error.place == f"{shown(file)}, line {line}"
    assert error.fault.startswith(setting)
    assert error.allowed.startswith(allowed)
    assert bool(error.allowed) is bool(allowed)
    assert all(part in error.line() for part in (error.place, error.fault, error.allowed))
    assert "secret-word" not in error.line()


def test_the_users_own_folder_is_not_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "jane")
    assert shown(tmp_path / "jane" / ".config" / "settings.toml") == "~/.config/settings.toml"
    assert shown(tmp_path / "etc" / "settings.toml") == str(tmp_path / "etc" / "settings.toml")


def test_every_setting_says_what_may_stand_there() -> None:
    import msgspec

    tables = msgspec.structs.fields(Settings)
    names = [f"{table.name}.{field.name}" for table in tables for field in msgspec.structs.fields(table.type)]
    assert [name for name in names if not allowed_of(Settings, name)] == []


@given(
    st.text(max_size=80),
    st.text(max_size=200),
    st.from_regex(r"[a-z_]{1,12}(\.[a-z_]{1,12}(\[\d\])?){0,3}", fullmatch=True),
)
def test_whatever_is_asked_nothing_is_raised(message: str, text: str, path: str) -> None:
    explain(f"{message} - at `$.{path}`", text, Settings)
    assert 0 <= line_of(path, text) <= len(text.splitlines())
    allowed_of(Settings, path)
