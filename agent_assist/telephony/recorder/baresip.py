"""The recorder inside baresip: its `sndfile` module, whose only truth is that its dump files grow.

Measured of baresip 1.1.0: the module is loaded and unloaded between calls only. Loaded in mid-call it records nothing
or one side, and unloading it in mid-call crashes the phone. So nothing is sent while there is a call: a start counts
from the next call on, and a pause or stop of a running recording cannot be had. Files carry no call id and no header
until they are closed, so their sizes are looked at, and growth counts for every call that is on.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from agent_assist.domain.errors import AssistError
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.driver import COMMANDS, Verdict, nothing

if TYPE_CHECKING:
    from agent_assist.domain.clock import Clock

_MODULE: Final = "sndfile.so"
_HEADER: Final = 44
"""Bytes of a WAV header."""
_NEWEST: Final = 8
"""So many files are looked at: two for each of four calls; their names sort by time."""
_STILL_MS: Final = 1_000
"""Sound that is recorded is in its file within this time."""


class PhoneHand(Protocol):
    """What this recorder needs of the softphone adapter, which holds the phone's only connection. Any thread."""

    def send(self, command: str, params: str = "") -> None:
        """Give the phone a command; raises SoftphoneLost."""

    def has_calls(self) -> bool:
        """Tell whether the phone has a call, ringing or on; True while that is not known."""


class BaresipRecorder:
    """Recorder driver for baresip's `sndfile` module.

    Args:
        phone: the softphone's connection.
        folder: baresip's `snd_path` as seen from this machine.
        clock: time.
    """

    name = "baresip"
    commands = frozenset(COMMANDS)
    grace_ms = 200

    def __init__(self, phone: PhoneHand, folder: Path, clock: Clock) -> None:
        self._phone = phone
        self._folder = folder
        self._clock = clock
        self._wish: bool | None = None
        """Whether the next call shall be recorded; None when that stands already, or was never asked."""
        self._sizes: dict[str, int] | None = None
        self._since_ms = 0
        """Since when nothing grew, or since looking began."""
        self._grows = False

    def connect(self) -> None:
        """Nothing: the softphone holds the connection."""

    def close(self) -> None:
        """Nothing: the softphone drops its own connection."""

    def watch(self, call_id: str) -> None:
        """Begin to look, before there is something to compare with."""
        del call_id
        self._look()

    def release(self, call_id: str) -> None:
        """A call is over: what was asked for can be done if it was the last one."""
        del call_id
        self._fulfil()

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Remember what the next call shall be, and say that this one stays as it is."""
        del call_id
        starts = command in {RecorderCommand.START, RecorderCommand.RESUME}
        self._wish = starts
        self._fulfil()
        self._look()
        if starts:
            return "" if self._grows else "next_call"
        return "not_supported" if self._grows else ""

    def observe(self, call_id: str) -> Verdict | None:
        """Look whether anything is written."""
        del call_id
        self._fulfil()
        grown = self._look()
        if grown is None:
            return nothing("spool_unreadable")
        still_ms = self._clock.mono_ms() - self._since_ms
        detail = f"grown={grown} still_ms={still_ms}"
        if self._grows:
            return Verdict(RecorderState.RECORDING, Means.WRITTEN, detail=detail)
        return Verdict(RecorderState.OFF, Means.WRITTEN, detail=detail) if still_ms >= _STILL_MS else None

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Nothing follows a proven change."""
        del call_id
        return verdict

    def _fulfil(self) -> None:
        """Load or unload the module, only while the phone has no call."""
        if self._wish is None or self._phone.has_calls():
            return
        with contextlib.suppress(AssistError):  # the phone is away; asked again with the next look
            self._phone.send("insmod" if self._wish else "rmmod", _MODULE)
            self._wish = None

    def _look(self) -> int | None:
        """Compare sizes; returns what grew since the last look, None if the folder cannot be read."""
        now_ms = self._clock.mono_ms()
        try:
            names = sorted(p.name for p in self._folder.iterdir() if p.name.startswith("dump-") and p.suffix == ".wav")
            sizes = {name: (self._folder / name).stat().st_size for name in names[-_NEWEST:]}
        except OSError:
            self._sizes, self._grows = None, False
            return None
        before, self._sizes = self._sizes, sizes
        if before is None:
            self._since_ms = now_ms
            return 0
        grown = sum(max(0, size - before.get(name, _HEADER)) for name, size in sizes.items())
        if grown:
            self._since_ms, self._grows = now_ms, True
        elif now_ms - self._since_ms >= _STILL_MS:
            self._grows = False
        return grown
