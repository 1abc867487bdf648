"""What is tried when a recorder does not fall silent, one rung after the other. Pure.

The order is the issue's: silence the sound, then stop altogether, then tell the person on the phone the truth.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from agent_assist.domain.recorder import RecorderCommand

_LADDERS: Final = {
    RecorderCommand.PAUSE: (RecorderCommand.PAUSE, RecorderCommand.MASK_CUSTOMER, RecorderCommand.STOP),
    RecorderCommand.STOP: (RecorderCommand.STOP, RecorderCommand.PAUSE, RecorderCommand.STOP),
}
"""By what is wanted: first the thing itself, then a mute, then a stop; one that failed may work after a pause."""
CANNOT_STOP: Final = "cannot_stop"
"""The kind of script that says that the recording cannot be stopped."""


class Rung(StrEnum):
    """What had to be tried after the recorder did not do as it was told, mildest first."""

    MUTE = "mute"
    STOP = "stop"
    TELL = "tell"
    """Nothing helped: the agent says that the recording cannot be stopped."""


class Escalation(NamedTuple):
    """One rung that was taken; milliseconds since 1970 UTC."""

    at_ms: int
    rung: Rung


def escalates(wanted: RecorderCommand) -> bool:
    """Tell whether a failure of this wish harms somebody; one of a start means only that nothing may rely on it."""
    return wanted in _LADDERS


def command_at(wanted: RecorderCommand, tried: int) -> RecorderCommand | None:
    """Return what to command after so many failed ones, or None when nothing is left but the truth."""
    ladder = _LADDERS[wanted]
    return ladder[tried] if tried < len(ladder) else None


def rung_at(wanted: RecorderCommand, tried: int) -> Rung:
    """Name the rung that comes after so many failed commands; at least one."""
    command = command_at(wanted, tried)
    if command is None:
        return Rung.TELL
    return Rung.STOP if command is RecorderCommand.STOP else Rung.MUTE
