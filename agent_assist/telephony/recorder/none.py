"""The recorder that is not there: the light then says "no recorder connected" and never "off"."""

from __future__ import annotations

import queue
import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.own_thread import OwnThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock

_REPORT_MS: Final = 750


class NoRecorder:
    """Recorder port without a recorder.

    Args:
        clock: time.
    """

    name = "none"
    confirm_timeout_s = 0.5
    takes_word = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._inbox: queue.SimpleQueue[tuple[str, RecorderCommand | None] | None] = queue.SimpleQueue()
        self._watched: set[str] = set()
        self._lock = threading.Lock()
        self._own = OwnThread("recorder-none")

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. A second call does nothing."""
        self._own.start(partial(self._run, deliver))

    def watch(self, call_id: str) -> None:
        """Begin to report on a call that no recorder is there. Safe to call twice."""
        with self._lock:
            self._watched.add(call_id)
        self._inbox.put((call_id, None))

    def command(self, call_id: str, command: RecorderCommand) -> None:
        """Answer with a report that there is no recorder."""
        self._inbox.put((call_id, command))

    def said(self, call_id: str, state: RecorderState) -> None:
        """Nothing: there is no recorder of which something could be said."""

    def release(self, call_id: str) -> None:
        """Stop reporting on a call. Safe for one that was never watched."""
        with self._lock:
            self._watched.discard(call_id)

    def stop(self) -> None:
        """End the thread. Safe to call twice."""
        self._own.stopping.set()
        self._inbox.put(None)
        self._own.join()

    def _run(self, deliver: Callable[[RecorderReport], None]) -> None:
        due_ms = self._clock.mono_ms()
        while not self._own.stopping.is_set():
            try:
                item = self._inbox.get(timeout=max(0.0, (due_ms - self._clock.mono_ms()) / 1000))
            except queue.Empty:
                due_ms = self._clock.mono_ms() + _REPORT_MS
                with self._lock:
                    watched = sorted(self._watched)
                for call_id in watched:
                    deliver(self._report(call_id, None))
                continue
            if item is not None:
                deliver(self._report(*item))

    def _report(self, call_id: str, command: RecorderCommand | None) -> RecorderReport:
        after_ms = None if command is None else 0
        confirmation = Confirmation(Means.NOTHING, self._clock.now_ms(), after_ms)
        return RecorderReport(call_id, RecorderState.NONE, confirmation, command)
