"""`doctor` says what became of the global keys, and what to do about one that does not work."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.cli.doctor import _REFUSALS, _SYSTEMS, Check, _global_keys
from agent_assist.desktop.runtime import global_keys
from agent_assist.desktop.runtime.global_keys import KeyState, Refusal, System
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import KeySettings, Settings
from agent_assist.telephony.softphone.told_event import PanelAct

SETTINGS = Settings(keys=KeySettings(pause="Ctrl+Shift+F10"))


def found(folder: Path, settings: Settings = SETTINGS) -> Check:
    return _global_keys(settings, Paths(folder, folder, folder))


def kept(folder: Path, system: System, refusal: Refusal | None) -> None:
    states = [KeyState(PanelAct.PAUSE, "Ctrl+Shift+F10", refusal)]
    global_keys.write(folder, system, global_keys.wanted(SETTINGS.keys), states)


def test_none_chosen_is_well(tmp_path: Path) -> None:
    assert found(tmp_path, Settings()) == Check("global keys", "ok", "none chosen")


def test_chosen_and_not_seen_is_not_claimed(tmp_path: Path) -> None:
    assert found(tmp_path) == Check(
        "global keys", "warn", "not registered since they were chosen", "Start the desktop again."
    )
    kept(tmp_path, System.X11, None)
    changed = Settings(keys=KeySettings(pause="Ctrl+Shift+F11"))
    assert found(tmp_path, changed).found == "not registered since they were chosen"


def test_registered(tmp_path: Path) -> None:
    kept(tmp_path, System.X11, None)
    assert found(tmp_path) == Check("global keys", "ok", "Ctrl+Shift+F10 (pause): registered, by X11")


@pytest.mark.parametrize(
    ("system", "refusal", "advice"),
    [(System.WINDOWS, Refusal.TAKEN, "Choose other keys"), (System.NONE, Refusal.NO_SYSTEM, "Bind agent-assist panel")],
)
def test_a_refusal_has_its_reason_and_what_to_do(tmp_path: Path, system: System, refusal: Refusal, advice: str) -> None:
    kept(tmp_path, system, refusal)
    check = found(tmp_path)
    assert check.state == "warn"
    assert check.found.startswith(f"Ctrl+Shift+F10 (pause): {_REFUSALS[refusal]}")
    assert check.advice.startswith(advice)


def test_every_reason_and_system_has_words() -> None:
    assert set(_REFUSALS) == set(Refusal)
    assert set(_SYSTEMS) == set(System)
