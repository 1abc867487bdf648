"""What is known of a call recorder, and how it became known. Pure values."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct


class RecorderState(StrEnum):
    """The state of the recorder for one call, as confirmed; never as commanded."""

    RECORDING = "recording"
    MASKED = "masked"
    """One side is recorded, the other is silenced; rules take it as recording."""
    PAUSED = "paused"
    OFF = "off"
    UNCONFIRMED = "unconfirmed"
    NONE = "none"


class RecorderCommand(StrEnum):
    """What the desktop can ask of a recorder. A command is an intent; it changes no shown state."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    """Go on after a pause or a mask."""
    MASK_CUSTOMER = "mask_customer"
    """Silence the customer's side alone."""
    MASK_AGENT = "mask_agent"
    STOP = "stop"


class Means(StrEnum):
    """How a state was confirmed, weakest first."""

    NOTHING = "nothing"
    REPLY = "reply"
    """The recorder answered; a success code is not the truth."""
    PERSON = "person"
    """A person looked at the recorder and said so."""
    READ_BACK = "read_back"
    """The recorder was asked again on another way."""
    WRITTEN = "written"
    """What it writes was looked at: a file grew, or stayed still while media flowed."""


RUNNING = frozenset({RecorderState.RECORDING, RecorderState.MASKED})
"""States in which somebody is recorded."""
QUIET = frozenset({RecorderState.PAUSED, RecorderState.OFF})
"""States in which nobody is recorded."""
SILENT = QUIET | {RecorderState.NONE}
"""States that harm nobody who does not want to be recorded: silent, or no recorder at all."""
CONFIRMED = RUNNING | QUIET
"""States that take a proof."""
SAYABLE = frozenset({RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF})
"""What a person can say of a recorder that they look at."""
BY_WORD = frozenset({"not_said", "no_read_back"})
"""Errors that mean that nothing but a person can tell what the recorder does."""
MEASURING = "measuring"
"""Error of a report made while the recorder is still being looked at: shown on the light, not a fact yet."""
_MEETS = {
    RecorderCommand.START: {RecorderState.RECORDING},
    RecorderCommand.RESUME: {RecorderState.RECORDING},
    RecorderCommand.PAUSE: QUIET,
    RecorderCommand.STOP: {RecorderState.OFF},
    RecorderCommand.MASK_CUSTOMER: {RecorderState.MASKED},
    RecorderCommand.MASK_AGENT: {RecorderState.MASKED},
}


def meets(command: RecorderCommand, state: RecorderState) -> bool:
    """Tell whether a confirmed state is what a command asked for; what never ran cannot be paused, only off."""
    return state in _MEETS[command]


class Confirmation(NamedTuple):
    """Evidence behind a recorder state.

    Args:
        means: how it was learned.
        at_ms: when, milliseconds since 1970 UTC.
        after_ms: time from the command to this confirmation; None when no command preceded.
        detail: opaque facts for the ledger (bytes grown, reply code); never audio, number or digits.
    """

    means: Means
    at_ms: int
    after_ms: int | None = None
    detail: str = ""


class RecorderReport(Struct, frozen=True):
    """One word from a recorder adapter about one call.

    Args:
        call_id: the softphone's key of the call.
        state: RECORDING, MASKED, PAUSED, OFF only with means PERSON, READ_BACK or WRITTEN; else UNCONFIRMED (or NONE).
        confirmation: the evidence.
        command: the command this report answers; None for the regular check.
        error: a stable code when something failed, for example "recorder_unreachable"; else empty.
    """

    call_id: str
    state: RecorderState
    confirmation: Confirmation
    command: RecorderCommand | None = None
    error: str = ""
