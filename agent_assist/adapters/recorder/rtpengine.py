"""The recorder in rtpengine: driven over its ng protocol, confirmed by the files it writes.

What was measured of rtpengine 12.5 with `--recording-method=pcap` decides the design: `pause recording`
answers ok and goes on recording, so a pause is a stop; a start after a stop truncates the earlier file, so
that file is renamed first; a start answers ok also when no file can be written, so only a growing file
counts.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from agent_assist.adapters.recorder.ng import Media, NgClient
from agent_assist.adapters.recorder.spool import CallFiles, Growth
from agent_assist.adapters.recorder.truth import Look, Past, Verdict, judge
from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from agent_assist.ports.clock import Clock

_DEADLINE_MS: Final = 2_500
"""How long the confirmation of a command is looked for."""
_FLUSH_MS: Final = 300
"""Growth this soon after a stop may be the last buffer on its way to the file."""
_FAST_TICK_S: Final = 0.04
_TICK_S: Final = 0.2
_REPORT_MS: Final = 750
"""A watched call is reported at least this often, plus one tick."""
_LATE_MS: Final = 900
"""After this long without any proof the call is reported as unconfirmed."""
_MEMORY_MS: Final = 3_000
"""How far back looks are kept."""
_QUIET: Final = frozenset({RecorderState.OFF, RecorderState.PAUSED})


@dataclass(slots=True)
class _Pending:
    """A command that was sent and is not confirmed."""

    command: RecorderCommand
    asked_ms: int
    sent_ms: int


@dataclass(slots=True)
class _Watched:
    """One call and what was seen of it."""

    call_id: str
    files: CallFiles
    growth: Growth | None = None
    looks: deque[Look] = field(default_factory=deque)
    past: Past = field(default_factory=Past)
    pending: _Pending | None = None
    reported_ms: int = 0
    reported: tuple[RecorderState, str] | None = None


class RtpengineRecorder:
    """Recorder port for rtpengine in pcap mode.

    Args:
        host: address of its ng port.
        port: the ng port (`--listen-ng`).
        spool: its `--recording-dir`, as seen from this machine; holds the folder `pcaps`.
        clock: time.
        cli_port: its `--listen-cli` port for a second opinion; 0 if there is none.
    """

    name = "rtpengine"
    confirm_timeout_s = 4.0

    def __init__(self, host: str, port: int, spool: Path, clock: Clock, cli_port: int = 0) -> None:
        self._ng = NgClient(host, port, cli_port)
        self._folder = spool / "pcaps"
        self._clock = clock
        self._inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._calls: dict[str, _Watched] = {}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._deliver: Callable[[RecorderReport], None] = _nowhere

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. A second call does nothing."""
        if self._thread is None:
            self._deliver = deliver
            self._thread = threading.Thread(target=self._run, name="recorder-rtpengine", daemon=True)
            self._thread.start()

    def watch(self, call_id: str) -> None:
        """Begin reporting on a call. Safe to call twice."""

        def begin() -> None:
            self._watched(call_id)

        self._inbox.put(begin)

    def command(self, call_id: str, command: RecorderCommand) -> None:
        """Ask for a change; returns at once. It replaces a command that is not confirmed yet."""
        asked_ms = self._clock.mono_ms()
        self._inbox.put(lambda: self._command(self._watched(call_id), command, asked_ms))

    def release(self, call_id: str) -> None:
        """The call is over: stop reporting on it. An unconfirmed command is reported as such."""
        self._inbox.put(lambda: self._release(call_id))

    def stop(self) -> None:
        """End the thread; returns within 2 s. Safe to call twice."""
        self._stopping.set()
        self._inbox.put(None)
        if self._thread is not None:
            self._thread.join(2.0)

    def _run(self) -> None:
        """Take orders, look, report. Thread body."""
        look_ms = 0
        while not self._stopping.is_set():
            busy = any(call.pending for call in self._calls.values())
            wait_s = (_FAST_TICK_S if busy else _TICK_S) if self._calls else None
            if wait_s is not None:
                wait_s = max(0.0, wait_s - (self._clock.mono_ms() - look_ms) / 1000)
            try:
                order = self._inbox.get(timeout=wait_s)
            except queue.Empty:
                look_ms = self._clock.mono_ms()
                for call in list(self._calls.values()):
                    if not self._stopping.is_set():
                        self._check(call)
                continue
            if order is not None:
                order()
        for call_id in list(self._calls):
            self._release(call_id)

    def _watched(self, call_id: str) -> _Watched:
        """Return the call, watched from now on."""
        if call_id not in self._calls:
            files = CallFiles(self._folder, call_id)
            # As if just reported, so that the first report can wait for the first proof.
            self._calls[call_id] = _Watched(call_id, files, reported_ms=self._clock.mono_ms())
        return self._calls[call_id]

    def _release(self, call_id: str) -> None:
        call = self._calls.pop(call_id, None)
        if call is not None and call.pending is not None:
            self._answer(call, _unconfirmed("released"))

    def _command(self, call: _Watched, command: RecorderCommand, asked_ms: int) -> None:
        """Send one command. What is known at once to have failed is answered at once."""
        if call.pending is not None:
            self._answer(call, _unconfirmed("superseded"))
        call.pending = _Pending(command, asked_ms, asked_ms)
        starting = command is RecorderCommand.START
        error = self._send_start(call) if starting else self._send_stop(call, command)
        call.pending.sent_ms = self._clock.mono_ms()
        call.looks.clear()
        if error:
            self._answer(call, _unconfirmed(error))
            return
        self._look(call)

    def _send_start(self, call: _Watched) -> str:
        """Begin recording; returns an error code, or nothing."""
        try:
            media = self._ng.media(call.call_id)
        except RecorderUnreachable:
            return "recorder_unreachable"
        if not media.known:
            return "call_unknown"
        try:
            call.files.sizes()
            if not media.recording:
                # Without this the recorder would overwrite what it recorded before.
                call.files.set_aside()
        except RecorderUnreachable:
            return "spool_unreadable"
        call.past = Past(quiet=RecorderState.OFF, wrote=False, relayed=True)
        return self._say("start recording", call)

    def _send_stop(self, call: _Watched, command: RecorderCommand) -> str:
        """Stop recording, for good or for a pause; whatever the reply, the files are looked at."""
        paused = command is RecorderCommand.PAUSE and (call.past.wrote or call.past.quiet is RecorderState.PAUSED)
        call.past = replace(call.past, quiet=RecorderState.PAUSED if paused else RecorderState.OFF)
        self._say("stop recording", call)
        return ""

    def _say(self, request: str, call: _Watched) -> str:
        """Send one ng request; returns an error code, or nothing."""
        try:
            reply = self._ng.ask(request, call.call_id)
        except RecorderUnreachable:
            return "recorder_unreachable"
        return "" if reply.get("result") == "ok" else "recorder_refused"

    def _look(self, call: _Watched) -> None:
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

    def _check(self, call: _Watched) -> None:
        """Look, judge, and report what there is to report."""
        self._look(call)
        verdict = judge(tuple(call.looks), call.past)
        if call.pending is not None:
            self._confirm(call, call.pending, verdict)
            if call.pending is not None:
                self._report_if_due(call, _unconfirmed("measuring"), only_late=True)
            return
        if verdict is None:
            self._report_if_due(call, _unconfirmed("measuring"), only_late=True)
            return
        if verdict.state is RecorderState.RECORDING:
            call.past = replace(call.past, wrote=True)
        self._report_if_due(call, verdict)

    def _confirm(self, call: _Watched, pending: _Pending, verdict: Verdict | None) -> None:
        """Answer the pending command if its outcome is proven, or its time is up."""
        now_ms = self._clock.mono_ms()
        late = now_ms - pending.sent_ms >= _DEADLINE_MS
        if verdict is None:
            if late:
                self._answer(call, _unconfirmed("not_proven"))
            return
        recording = verdict.state is RecorderState.RECORDING
        if pending.command is RecorderCommand.START:
            if recording or verdict.error not in {"", "no_media"} or late:
                error = verdict.error or ("" if recording else "not_obeyed")
                self._answer(call, replace(verdict, error=error))
            return
        if recording and now_ms - pending.sent_ms <= _FLUSH_MS:
            call.looks.clear()
            self._look(call)
            return
        if recording:
            self._answer(call, replace(verdict, error="not_obeyed"))
            return
        self._answer(call, self._put_away(call, verdict) if verdict.state in _QUIET else verdict)

    def _put_away(self, call: _Watched, verdict: Verdict) -> Verdict:
        """After a proven stop, spare the file from the next start."""
        if call.looks[-1].open:
            return verdict
        try:
            call.files.set_aside()
        except RecorderUnreachable:
            return replace(verdict, error="not_set_aside")
        return verdict

    def _answer(self, call: _Watched, verdict: Verdict) -> None:
        """Report the outcome of the pending command."""
        pending, call.pending = call.pending, None
        if pending is None:
            return
        verdict = _second_opinion(self._ng, call.call_id, verdict)
        call.past = replace(call.past, wrote=verdict.state is RecorderState.RECORDING or call.past.wrote)
        if verdict.state in _QUIET:
            call.past = replace(call.past, wrote=False)
        self._report(call, verdict, pending)

    def _report_if_due(self, call: _Watched, verdict: Verdict, *, only_late: bool = False) -> None:
        """Report a change at once and everything else now and then."""
        age_ms = self._clock.mono_ms() - call.reported_ms
        changed = call.reported != (verdict.state, verdict.error) and not only_late
        if changed or age_ms >= (_LATE_MS if only_late else _REPORT_MS):
            self._report(call, _second_opinion(self._ng, call.call_id, verdict), None)

    def _report(self, call: _Watched, verdict: Verdict, pending: _Pending | None) -> None:
        call.reported_ms = self._clock.mono_ms()
        call.reported = (verdict.state, verdict.error)
        after_ms = None if pending is None else call.reported_ms - pending.asked_ms
        self._deliver(
            RecorderReport(
                call_id=call.call_id,
                state=verdict.state,
                confirmation=Confirmation(verdict.means, self._clock.now_ms(), after_ms, verdict.detail),
                command=None if pending is None else pending.command,
                error=verdict.error,
            )
        )


def _unconfirmed(error: str) -> Verdict:
    return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, error)


def _nowhere(_report: RecorderReport) -> None:
    """Take a report before anybody wants one."""


def _second_opinion(ng: NgClient, call_id: str, verdict: Verdict) -> Verdict:
    """Where only the recorder's word says that it is silent, ask on its other door too."""
    if verdict.state not in _QUIET or verdict.means is not Means.READ_BACK:
        return verdict
    try:
        contradicted = ng.recording_by_cli(call_id) is True
    except RecorderUnreachable:
        return verdict
    if not contradicted:
        return verdict
    return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "recorder_contradicts", verdict.detail)
