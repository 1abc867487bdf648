"""Chosen keys: what may be chosen, and what is kept for `doctor`."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.desktop.runtime import global_keys
from agent_assist.desktop.runtime.global_keys import Combination, KeyState, Refusal, System
from agent_assist.desktop.runtime.settings import KeySettings, load_settings
from agent_assist.desktop.runtime.settings_fault import shown
from agent_assist.domain.errors import SettingsUnreadable
from agent_assist.telephony.softphone.told_event import PanelAct


@pytest.mark.parametrize(
    "keys", ["Ctrl+Shift+F9", "Ctrl+Alt+P", "Alt+Shift+0", "Ctrl+Alt+Shift+F11", "Ctrl+Alt+Shift+Z", "Ctrl+Shift+F1"]
)
def test_what_may_be_chosen_is_read_and_written_alike(tmp_path: Path, keys: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f'[keys]\npause = "{keys}"', encoding="utf-8")
    (found,) = global_keys.wanted(load_settings(file).keys).items()
    assert (found[0], str(found[1])) == (PanelAct.PAUSE, keys)


def test_nothing_is_chosen_by_itself(tmp_path: Path) -> None:
    assert global_keys.wanted(load_settings(tmp_path / "none.toml").keys) == {}


@pytest.mark.parametrize(
    "keys",
    [
        "P",
        "Ctrl+P",
        "Shift+P",
        "Alt+F4",
        "Ctrl+Alt+F1",
        "Ctrl+Alt+F11",
        "Ctrl+Shift+F12",
        "Ctrl+Shift+F0",
        "Shift+Ctrl+P",
        "ctrl+shift+p",
        "Ctrl+Shift+p",
        "Ctrl+Shift+Ä",
        "Ctrl+Shift+",
        "Ctrl+Shift+P\\n",
        "Ctrl+Shift+P ",
        "Super+P",
        "Ctrl+Ctrl+P",
    ],
)
def test_what_would_be_stolen_or_cannot_be_is_refused_with_the_reason(tmp_path: Path, keys: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f'[window]\ntheme = "dark"\n[keys]\npause = "{keys}"', encoding="utf-8")
    with pytest.raises(SettingsUnreadable) as raised:
        load_settings(file)
    error = raised.value
    assert error.place == f"{shown(file)}, line 4"
    assert error.fault.startswith("keys.pause")
    assert error.allowed.startswith("empty, or keys such as Ctrl+Shift+F9")


def test_one_key_for_two_things_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[keys]\nshow = "Ctrl+Shift+F9"\nwithdraw = "Ctrl+Shift+F9"', encoding="utf-8")
    with pytest.raises(SettingsUnreadable) as raised:
        load_settings(file)
    assert raised.value.fault == "keys: keys.show, keys.pause and keys.withdraw must differ"


def test_what_became_of_them_is_kept_for_doctor(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    chosen = {PanelAct.SHOW: Combination(ctrl=True, alt=False, shift=True, key="F9")}
    states = (KeyState(PanelAct.SHOW, "Ctrl+Shift+F9", Refusal.TAKEN),)
    assert global_keys.read(folder) is None
    global_keys.write(folder, System.X11, chosen, states)
    known = global_keys.read(folder)
    assert known is not None
    assert (known.system, known.chosen, tuple(known.states)) == (System.X11, {PanelAct.SHOW: "Ctrl+Shift+F9"}, states)
    global_keys.write(folder, System.X11, {}, ())
    assert global_keys.read(folder) is None
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 100, b"\xff" * 10, b" " * (global_keys.SIZE_LIMIT + 1)])
def test_a_file_that_is_none_of_ours_is_no_answer(tmp_path: Path, data: bytes) -> None:
    (tmp_path / global_keys.FILE).write_bytes(data)
    assert global_keys.read(tmp_path) is None


def test_a_folder_that_cannot_be_written_is_no_further_trouble(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"")
    settings = KeySettings(show="Ctrl+Shift+F9")
    global_keys.write(tmp_path / "log", System.X11, global_keys.wanted(settings), ())
