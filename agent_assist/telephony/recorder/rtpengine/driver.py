"""The recorder in rtpengine: driven over its ng protocol, confirmed by the files it writes.

What was measured of rtpengine 12.5 with `--recording-method=pcap` decides the design: `pause recording`
answers ok and goes on recording, so a pause is a stop; a start after a stop truncates the earlier file, so
that file is renamed first; a start answers ok also when no file can be written, so only a growing file
counts.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.driver import COMMANDS, Verdict
from agent_assist.telephony.recorder.rtpengine.ng import Media, NgClient
from agent_assist.telephony.recorder.rtpengine.spool import CallFiles, Growth
from agent_assist.telephony.recorder.rtpengine.truth import Look, Past, judge
from agent_assist.telephony.recorder.watched import WatchedCalls

if TYPE_CHECKING:
    from pathlib import Path

    from agent_assist.domain.clock import Clock

_FLUSH_MS: Final = 300
"""Growth this soon after a stop may be the last buffer on its way to the file."""
_MEMORY_MS: Final = 3_000
"""How far back looks are kept."""


@dataclass(slots=True)
class _Call:
    """One call and what was seen of it."""

    call_id: str
    files: CallFiles
    growth: Growth | None = None
    looks: deque[Look] = field(default_factory=deque)
    past: Past = field(default_factory=Past)
    stopped_ms: int | None = None


class RtpengineDriver(WatchedCalls[_Call]):
    """Recorder driver for rtpengine in pcap mode.

    Args:
        host: address of its ng port.
        port: the ng port (`--listen-ng`).
        spool: its `--recording-dir`, as seen from this machine; holds the folder `pcaps`.
        clock: time.
        cli_port: its `--listen-cli` port for a second opinion; 0 if there is none.
    """

    name = "rtpengine"
    commands = frozenset(COMMANDS)
    grace_ms = _FLUSH_MS

    def __init__(self, host: str, port: int, spool: Path, clock: Clock, cli_port: int = 0) -> None:
        self._ng = NgClient(host, port, cli_port)
        folder = spool / "pcaps"
        super().__init__(lambda call_id: _Call(call_id, CallFiles(folder, call_id)))
        self._clock = clock

    def connect(self) -> None:
        """Nothing: ng is datagrams, and a recorder that is away shows in every look."""

    def close(self) -> None:
        """Nothing: ng is datagrams."""

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give one command; returns an error code, or nothing."""
        call = self._call(call_id)
        starting = command in {RecorderCommand.START, RecorderCommand.RESUME}
        error = self._send_start(call) if starting else self._send_stop(call, command)
        call.looks.clear()
        call.stopped_ms = None if starting else self._clock.mono_ms()
        return error

    def observe(self, call_id: str) -> Verdict | None:
        """Look at files and recorder, and judge what the looks of the last seconds prove."""
        call = self._call(call_id)
        self._look(call)
        verdict = judge(tuple(call.looks), call.past)
        if verdict is None:
            return None
        if verdict.state is RecorderState.RECORDING:
            if call.stopped_ms is not None and self._clock.mono_ms() - call.stopped_ms <= _FLUSH_MS:
                call.looks.clear()
                self._look(call)
                return None
            call.past = replace(call.past, wrote=True)
        return self._second_opinion(call_id, verdict)

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """After a proven stop, spare the file from the next start."""
        call = self._call(call_id)
        if verdict.state not in QUIET:
            return verdict
        call.past = replace(call.past, wrote=False)
        if call.looks[-1].open:
            return verdict
        try:
            call.files.set_aside()
        except RecorderUnreachable:
            return replace(verdict, error="not_set_aside")
        return verdict

    def _send_start(self, call: _Call) -> str:
        """Begin recording; returns an error code, or nothing."""
        if not (media := self._ng.media(call.call_id)).known:
            return "call_unknown"
        try:
            call.files.sizes()
            if not media.recording:
                # Without this the recorder would overwrite what it recorded before.
                call.files.set_aside()
        except RecorderUnreachable:
            return "spool_unreadable"
        call.past = Past(quiet=RecorderState.OFF, wrote=False, relayed=True)
        reply = self._ng.ask("start recording", call.call_id)
        return "" if reply.get("result") == "ok" else "recorder_refused"

    def _send_stop(self, call: _Call, command: RecorderCommand) -> str:
        """Stop recording, for good or for a pause; whatever the reply, the files are looked at."""
        paused = command is RecorderCommand.PAUSE and (call.past.wrote or call.past.quiet is RecorderState.PAUSED)
        call.past = replace(call.past, quiet=RecorderState.PAUSED if paused else RecorderState.OFF)
        self._ng.ask("stop recording", call.call_id)
        return ""

    def _look(self, call: _Call) -> None:
        """Look once at files and recorder."""
        try:
            sizes = call.files.sizes()
            if call.growth is None:
                call.growth = Growth(sizes)
            grown: int | None = call.growth.observe(sizes)
        except RecorderUnreachable:
            grown = None
        try:
            media, answered = self._ng.media(call.call_id), True
        except RecorderUnreachable:
            media, answered = Media(known=False), False
        now_ms = self._clock.mono_ms()
        call.looks.append(Look(now_ms, grown, answered, media.known, media.recording, media.packets, media.octets))
        while call.looks[0].at_ms < now_ms - _MEMORY_MS:
            call.looks.popleft()
        if media.known and not call.past.relayed:
            call.past = replace(call.past, relayed=True)

    def _second_opinion(self, call_id: str, verdict: Verdict) -> Verdict:
        """Where only the recorder's word says that it is silent, ask on its other door too."""
        if verdict.state not in QUIET or verdict.means is not Means.READ_BACK:
            return verdict
        try:
            contradicted = self._ng.recording_by_cli(call_id) is True
        except RecorderUnreachable:
            return verdict
        if not contradicted:
            return verdict
        return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "recorder_contradicts", verdict.detail)
