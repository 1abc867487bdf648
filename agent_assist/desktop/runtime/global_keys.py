"""Global keys: which keys reach the panel whichever window has the keyboard, and whether the system gave them.

Values and the file for `agent-assist doctor`; knows no system. What a key does is a `PanelAct`, the same as that of the
command `agent-assist panel`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from agent_assist.desktop.runtime import own_files
from agent_assist.telephony.softphone.told_event import PanelAct

if TYPE_CHECKING:
    from agent_assist.desktop.runtime.settings import KeySettings

FILE: Final = "global_keys.json"
SIZE_LIMIT: Final = 8_192
"""A longer file is none of ours."""


class Combination(NamedTuple):
    """A key and what is held with it.

    Args:
        ctrl: Ctrl is held.
        alt: Alt is held.
        shift: Shift is held.
        key: "A" to "Z", "0" to "9" or "F1" to "F11".
    """

    ctrl: bool
    alt: bool
    shift: bool
    key: str

    def __str__(self) -> str:
        """Return it as settings and keycaps have it, such as "Ctrl+Shift+F9"."""
        held = [name for name, is_held in zip(("Ctrl", "Alt", "Shift"), self[:3], strict=True) if is_held]
        return "+".join([*held, self.key])


def combination(written: str) -> Combination:
    """Return what a setting names; the settings have checked it."""
    *held, key = written.split("+")
    return Combination("Ctrl" in held, "Alt" in held, "Shift" in held, key)


def wanted(settings: KeySettings) -> dict[PanelAct, Combination]:
    """Return the keys that were chosen, in the order of `PanelAct`."""
    written = {PanelAct.SHOW: settings.show, PanelAct.PAUSE: settings.pause, PanelAct.WITHDRAW: settings.withdraw}
    return {act: combination(keys) for act, keys in written.items() if keys}


class System(StrEnum):
    """Who can give a program global keys."""

    X11 = "x11"
    WINDOWS = "windows"
    PORTAL = "portal"
    """The desktop portal of a Wayland session, which asks the person."""
    NONE = "none"
    """Nobody here: macOS so far, and windows that are drawn in memory."""


class Refusal(StrEnum):
    """Why a chosen key does not reach the panel."""

    TAKEN = "taken"
    """Another program has it, or the system itself."""
    MISSING = "missing"
    """This keyboard has no such key."""
    CHARACTER = "character"
    """This keyboard writes a character with it, which nobody could type any more."""
    WAITING = "waiting"
    """The system has not answered yet; it may be asking the person."""
    DECLINED = "declined"
    """The person, or the desktop for them, did not allow it."""
    NO_SYSTEM = "no_system"
    """This system gives programs no global keys."""
    LOST = "lost"
    """The connection to the system failed, or ended."""


class KeyState(msgspec.Struct, frozen=True):
    """What became of one chosen key.

    Args:
        act: what it does.
        keys: as they were chosen, or as the system says that they are to be pressed.
        refusal: why it does not work; None where it does.
    """

    act: PanelAct
    keys: str
    refusal: Refusal | None = None


class Known(msgspec.Struct, frozen=True):
    """What the newest desktop wrote down.

    Args:
        system: who was asked.
        chosen: the settings then, by act.
        states: what became of each.
    """

    system: System
    chosen: dict[PanelAct, str]
    states: list[KeyState]


def refused(chosen: Mapping[PanelAct, Combination], why: Refusal) -> tuple[KeyState, ...]:
    """Return that none of the keys works, all for one reason."""
    return tuple(KeyState(act, str(keys), why) for act, keys in chosen.items())


def write(folder: Path, system: System, chosen: Mapping[PanelAct, Combination], states: Sequence[KeyState]) -> None:
    """Replace the file; without a chosen key it goes. A folder that cannot be written is no further trouble."""
    known = Known(system, {act: str(keys) for act, keys in chosen.items()}, list(states))
    own_files.put(folder / FILE, msgspec.json.encode(known) if chosen else b"")


def read(folder: Path) -> Known | None:
    """Return what the newest desktop wrote; None where it wrote nothing, or the file cannot be read."""
    path = folder / FILE
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return None
        return msgspec.json.decode(path.read_bytes(), type=Known)
    except (OSError, msgspec.MsgspecError):
        return None
