"""The truth loop: commands are intents, and only what is then observed changes the reported state.

One thread for one recorder. It sends a command at once, looks every 20 ms until the outcome is proven or the time is
up, and looks at every watched call five times a second besides. A lost connection is reported at once and tried again
with growing pauses.
"""

from __future__ import annotations

import queue
import random
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.adapters.recorder.driver import Driver, Verdict
from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import (
    RUNNING,
    Confirmation,
    Means,
    RecorderCommand,
    RecorderReport,
    RecorderState,
    meets,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.ports.clock import Clock

CONFIRM_MS: Final = 2_000
"""How long the confirmation of a command is looked for unless the settings say otherwise (house choice)."""
_FAST_TICK_S: Final = 0.02
_TICK_S: Final = 0.2
_REPORT_MS: Final = 750
"""A watched call is reported at least this often, plus one tick."""
_LATE_MS: Final = 900
"""After this long without any proof the call is reported as unconfirmed."""
_FIRST_DELAY_MS: Final = 100
_LONGEST_DELAY_MS: Final = 5_000
UNREACHABLE: Final = "recorder_unreachable"


@dataclass(slots=True)
class _Pending:
    """A command that was given and is not confirmed."""

    command: RecorderCommand
    asked_ms: int
    sent_ms: int


@dataclass(slots=True)
class _Watched:
    """One call and what was reported of it."""

    call_id: str
    pending: _Pending | None = None
    reported_ms: int = 0
    reported: tuple[RecorderState, str] | None = None


class WatchedRecorder:
    """Recorder port over a driver.

    Args:
        driver: speaks the product's language.
        clock: time.
        confirm_ms: how long the confirmation of a command is looked for, milliseconds.
    """

    def __init__(self, driver: Driver, clock: Clock, confirm_ms: int = CONFIRM_MS) -> None:
        self.name = driver.name
        self.confirm_timeout_s = confirm_ms / 1000 + 1.5
        self._driver = driver
        self._clock = clock
        self._confirm_ms = confirm_ms
        self._inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._calls: dict[str, _Watched] = {}
        self._connected = False
        self._retry_ms = 0
        self._delay_ms = _FIRST_DELAY_MS
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._deliver: Callable[[RecorderReport], None] = _nowhere

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. A second call does nothing."""
        if self._thread is None:
            self._deliver = deliver
            self._thread = threading.Thread(target=self._run, name=f"recorder-{self.name}", daemon=True)
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
        looked_ms = 0
        while not self._stopping.is_set():
            self._connect()
            busy = any(call.pending for call in self._calls.values())
            wait_s = _FAST_TICK_S if busy else _TICK_S
            wait_s = max(0.0, wait_s - (self._clock.mono_ms() - looked_ms) / 1000)
            try:
                order = self._inbox.get(timeout=wait_s)
            except queue.Empty:
                looked_ms = self._clock.mono_ms()
                for call in list(self._calls.values()):
                    if not self._stopping.is_set():
                        self._check(call)
                continue
            if order is not None:
                order()
        for call_id in list(self._calls):
            self._release(call_id)
        self._driver.close()

    def _connect(self) -> None:
        """Connect if it is time to."""
        now_ms = self._clock.mono_ms()
        if self._connected or now_ms < self._retry_ms:
            return
        try:
            self._driver.connect()
        except RecorderUnreachable:
            self._lost()
            return
        self._connected = True
        for call_id in self._calls:
            self._driver.watch(call_id)

    def _lost(self) -> None:
        """Drop the connection and wait, longer each time, before the next one."""
        self._driver.close()
        self._connected = False
        jitter = random.uniform(0.5, 1.0)  # noqa: S311 - spreads reconnects; no secret
        self._retry_ms = self._clock.mono_ms() + int(self._delay_ms * jitter)
        self._delay_ms = min(_LONGEST_DELAY_MS, self._delay_ms * 2)

    def _watched(self, call_id: str) -> _Watched:
        """Return the call, watched from now on."""
        if call_id not in self._calls:
            # As if just reported, so that the first report can wait for the first proof.
            self._calls[call_id] = _Watched(call_id, reported_ms=self._clock.mono_ms())
            if self._connected:
                self._driver.watch(call_id)
        return self._calls[call_id]

    def _release(self, call_id: str) -> None:
        call = self._calls.pop(call_id, None)
        self._driver.release(call_id)
        if call is not None and call.pending is not None:
            self._answer(call, _unconfirmed("released"))

    def _command(self, call: _Watched, command: RecorderCommand, asked_ms: int) -> None:
        """Send one command. What is known at once to have failed is answered at once."""
        if call.pending is not None:
            self._answer(call, _unconfirmed("superseded"))
        call.pending = _Pending(command, asked_ms, asked_ms)
        if command not in self._driver.commands:
            self._answer(call, _unconfirmed("not_supported"))
            return
        if not self._connected:
            self._retry_ms = 0
            self._connect()
        error = self._send(call.call_id, command) if self._connected else ""
        call.pending.sent_ms = self._clock.mono_ms()
        if error:
            self._answer(call, _unconfirmed(error))
            return
        self._check(call)

    def _send(self, call_id: str, command: RecorderCommand) -> str:
        """Return an error code, or nothing; a lost connection shows in the next look."""
        try:
            return self._driver.send(call_id, command)
        except RecorderUnreachable:
            self._lost()
            return ""

    def _observe(self, call: _Watched) -> Verdict | None:
        if not self._connected:
            return _unconfirmed(UNREACHABLE)
        try:
            verdict = self._driver.observe(call.call_id)
        except RecorderUnreachable:
            self._lost()
            return _unconfirmed(UNREACHABLE)
        self._delay_ms = _FIRST_DELAY_MS
        return verdict

    def _check(self, call: _Watched) -> None:
        """Look, and report what there is to report."""
        verdict = self._observe(call)
        if call.pending is not None:
            self._confirm(call, call.pending, verdict)
        if call.pending is not None:
            lost = verdict is not None and verdict.error == UNREACHABLE
            self._report_if_due(call, verdict if lost and verdict else _unconfirmed("measuring"), only_late=not lost)
        elif verdict is None:
            self._report_if_due(call, _unconfirmed("measuring"), only_late=True)
        else:
            self._report_if_due(call, verdict)

    def _confirm(self, call: _Watched, pending: _Pending, verdict: Verdict | None) -> None:
        """Answer the pending command if its outcome is proven, or its time is up."""
        age_ms = self._clock.mono_ms() - pending.sent_ms
        late = age_ms >= self._confirm_ms
        if verdict is None:
            if late:
                self._answer(call, _unconfirmed("not_proven"))
            return
        if not verdict.error and meets(pending.command, verdict.state):
            self._answer(call, self._driver.settled(call.call_id, verdict))
        elif late or (age_ms >= self._driver.grace_ms and _final(pending.command, verdict)):
            self._answer(call, Verdict(verdict.state, verdict.means, verdict.error or "not_obeyed", verdict.detail))

    def _answer(self, call: _Watched, verdict: Verdict) -> None:
        """Report the outcome of the pending command."""
        pending, call.pending = call.pending, None
        if pending is not None:
            self._report(call, verdict, pending)

    def _report_if_due(self, call: _Watched, verdict: Verdict, *, only_late: bool = False) -> None:
        """Report a change at once and everything else now and then."""
        age_ms = self._clock.mono_ms() - call.reported_ms
        changed = call.reported != (verdict.state, verdict.error) and not only_late
        if changed or age_ms >= (_LATE_MS if only_late else _REPORT_MS):
            self._report(call, verdict, None)

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


def _final(command: RecorderCommand, verdict: Verdict) -> bool:
    """Tell whether waiting longer cannot make the outcome better.

    A lost connection may come back in time, and a recorder that needs sound to prove itself may hear some yet. A
    quieting command whose opposite is proven is told at once: somebody is being recorded.
    """
    if verdict.error:
        return verdict.error not in {UNREACHABLE, "no_media"}
    return verdict.state in RUNNING and command not in {RecorderCommand.START, RecorderCommand.RESUME}


def _unconfirmed(error: str) -> Verdict:
    return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, error)


def _nowhere(_report: RecorderReport) -> None:
    """Take a report before anybody wants one."""
