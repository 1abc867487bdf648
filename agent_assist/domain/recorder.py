"""What is known of a call recorder, and how it became known. Pure values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RecorderState(StrEnum):
    """The state of the recorder for one call, as confirmed; never as commanded."""

    RECORDING = "recording"
    PAUSED = "paused"
    OFF = "off"
    UNCONFIRMED = "unconfirmed"
    NONE = "none"


class RecorderCommand(StrEnum):
    """What the desktop can ask of a recorder."""

    START = "start"
    PAUSE = "pause"
    STOP = "stop"


class Means(StrEnum):
    """How a state was confirmed, weakest first."""

    NOTHING = "nothing"
    REPLY = "reply"
    """The recorder answered; a success code is not the truth."""
    READ_BACK = "read_back"
    """The recorder was asked again on another way."""
    WRITTEN = "written"
    """What it writes was looked at: a file grew, or stayed still while media flowed."""


@dataclass(frozen=True, slots=True)
class Confirmation:
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


@dataclass(frozen=True, slots=True)
class RecorderReport:
    """One word from a recorder adapter about one call.

    Args:
        call_id: the softphone's key of the call.
        state: RECORDING, PAUSED, OFF only with means READ_BACK or WRITTEN; else UNCONFIRMED (or NONE).
        confirmation: the evidence.
        command: the command this report answers; None for the regular check.
        error: a stable code when something failed, for example "recorder_unreachable"; else empty.
    """

    call_id: str
    state: RecorderState
    confirmation: Confirmation
    command: RecorderCommand | None = None
    error: str = ""
