"""The truth loop: commands are intents, and only what is then observed changes the reported state.

One thread for one recorder. It sends a command at once, looks every 20 ms until the outcome is proven or the time is
up, and looks at every watched call five times a second besides. A lost connection is reported at once and tried again
with growing pauses. A second thread guards the first: while a driver hangs, it says so of every call.
"""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import (
    BY_WORD,
    MEASURING,
    QUIET,
    RUNNING,
    SAYABLE,
    Means,
    RecorderCommand,
    RecorderReport,
    RecorderState,
    meets,
)
from agent_assist.telephony.recorder.driver import Driver, Verdict
from agent_assist.telephony.recorder.line import STUCK, UNREACHABLE, Line
from agent_assist.telephony.recorder.reporting import Pending, Reporter, Watched, unconfirmed

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock

CONFIRM_MS: Final = 2_000
"""How long the confirmation of a command is looked for unless the settings say otherwise (house choice)."""
_GUARD_S: Final = 0.2
"""How often it is looked whether the driver hangs."""
_QUIETING: Final = frozenset({RecorderCommand.PAUSE, RecorderCommand.STOP})
"""Commands that may be given twice without harm, and that must not get lost."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a recorder is looked at, milliseconds: `idle` as a rule, `pending` while a command waits."""

    idle: int = 200
    pending: int = 20


@dataclass(frozen=True, slots=True)
class _Order:
    """What another thread asks of the loop: a command, a person's word, or neither: watch or let go."""

    call_id: str
    at_ms: int
    command: RecorderCommand | None = None
    said: Verdict | None = None
    over: bool = False


class WatchedRecorder:
    """Recorder port over a driver.

    Args:
        driver: speaks the product's language.
        clock: time.
        confirm_ms: how long the confirmation of a command is looked for, milliseconds.
        pace: how often is looked.
        takes_word: whether a person's word counts where the driver says that nothing else can tell.
    """

    def __init__(
        self,
        driver: Driver,
        clock: Clock,
        confirm_ms: int = CONFIRM_MS,
        pace: Pace | None = None,
        *,
        takes_word: bool = False,
    ) -> None:
        self.name = driver.name
        self.takes_word = takes_word
        self.confirm_timeout_s = confirm_ms / 1000 + 2.0
        self._driver = driver
        self._clock = clock
        self._confirm_ms = confirm_ms
        self._pace = pace or Pace()
        self._reporter = Reporter(clock)
        self._line = Line(driver, clock)
        self._inbox: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._calls: dict[str, Watched] = {}
        self._left: set[str] = set()
        """Calls that ended while the driver hung, and that it has to forget yet."""
        self._looked_ms = 0
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self, deliver: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. A second call does nothing."""
        if not self._threads:
            self._reporter.deliver = deliver
            bodies = {f"recorder-{self.name}": self._run, f"recorder-{self.name}-guard": self._guard}
            self._threads = [threading.Thread(target=body, name=name, daemon=True) for name, body in bodies.items()]
            for thread in self._threads:
                thread.start()

    def watch(self, call_id: str) -> None:
        """Begin reporting on a call. Safe to call twice."""
        self._inbox.put(_Order(call_id, self._clock.mono_ms()))

    def command(self, call_id: str, command: RecorderCommand) -> None:
        """Ask for a change; returns at once. It replaces a command that is not confirmed yet."""
        self._inbox.put(_Order(call_id, self._clock.mono_ms(), command))

    def said(self, call_id: str, state: RecorderState) -> None:
        """Take a person's word; see the port."""
        if self.takes_word and state in SAYABLE:
            word = Verdict(state, Means.PERSON, at_ms=self._clock.now_ms())
            self._inbox.put(_Order(call_id, self._clock.mono_ms(), said=word))

    def release(self, call_id: str) -> None:
        """The call is over: stop reporting on it. An unconfirmed command is reported as such."""
        self._inbox.put(_Order(call_id, self._clock.mono_ms(), over=True))

    def stop(self) -> None:
        """End the threads; returns within 2 s, also when the driver hangs. Safe to call twice."""
        self._stopping.set()
        self._inbox.put(None)
        for thread in self._threads:
            thread.join(1.5 if thread is self._threads[0] else 0.5)

    def turn(self) -> None:
        """Wait for an order or the time to look, and do it. Called by the thread; by tests with a clock of theirs."""
        with self._line.lock:
            if self._line.connect():
                self._greet()
            busy = any(call.pending for call in self._calls.values())
            every_ms = self._pace.pending if busy else self._pace.idle
            wait_s = min(every_ms, max(0, every_ms - (self._clock.mono_ms() - self._looked_ms))) / 1000
        try:
            order = self._inbox.get(timeout=wait_s)
        except queue.Empty:
            order = None
            with self._line.lock:
                self._looked_ms = self._clock.mono_ms()
                for call in list(self._calls.values()):
                    if not self._stopping.is_set():
                        self._check(call)
        if order is not None:
            with self._line.lock:
                self._take(order)

    def _run(self) -> None:
        """Take orders, look, report. Thread body."""
        while not self._stopping.is_set():
            self.turn()
        with self._line.lock:
            for call_id in list(self._calls):
                self._take(_Order(call_id, 0, over=True))
            self._driver.close()

    def _guard(self) -> None:
        """Speak for a loop that hangs in its driver, or that a fault ended. Thread body."""
        while not self._stopping.wait(_GUARD_S):
            with self._line.lock:
                if self._line.hangs or not self._threads[0].is_alive():
                    self._stand_in()

    def _stand_in(self) -> None:
        """Say of every call that nothing is known; orders that come meanwhile are answered, none is lost."""
        while not self._inbox.empty():
            order = self._inbox.get_nowait()
            if order is None:
                continue
            call = self._watched(order.call_id)
            if order.over:
                self._reporter.answer(call, unconfirmed("released"))
                del self._calls[order.call_id]
                self._left.add(order.call_id)
            elif order.command is not None:
                self._reporter.answer(call, unconfirmed("superseded"))
                call.pending = Pending(order.command, order.at_ms, order.at_ms)
                call.owed = order.command
        for call in self._calls.values():
            call.said = None
            self._reporter.answer(call, unconfirmed(STUCK))
            self._reporter.if_due(call, unconfirmed(STUCK))

    def _take(self, order: _Order) -> None:
        new = order.call_id not in self._calls
        call = self._watched(order.call_id)
        if order.over:
            self._reporter.answer(call, unconfirmed("released"))
            del self._calls[order.call_id]
            self._line.drive(lambda: self._driver.release(order.call_id))
            return
        if new and not self._line.why():
            self._line.drive(lambda: self._driver.watch(call.call_id))
        if order.command is not None:
            self._command(call, order.command, order.at_ms)
        elif order.said is not None:
            call.said = order.said
            self._check(call)

    def _watched(self, call_id: str) -> Watched:
        """Return the call, watched from now on."""
        if call_id not in self._calls:
            # As if just reported, so that the first report can wait for the first proof.
            self._calls[call_id] = Watched(call_id, self._clock.mono_ms())
        return self._calls[call_id]

    def _greet(self) -> None:
        """The recorder is there, or there again: name the calls."""
        while self._left and not self._line.why():
            self._line.drive(partial(self._driver.release, self._left.pop()))
        for call in list(self._calls.values()):
            if not self._line.why():
                self._line.drive(partial(self._driver.watch, call.call_id))

    def _command(self, call: Watched, command: RecorderCommand, asked_ms: int) -> None:
        """Take one command. What is known at once to have failed is answered at once."""
        self._reporter.answer(call, unconfirmed("superseded"))
        call.pending = Pending(command, asked_ms, asked_ms)
        call.owed = call.said = None
        if command not in self._driver.commands:
            self._reporter.answer(call, unconfirmed("not_supported"))
            return
        if self._line.connect(at_once=True):
            self._greet()
        self._send(call, command)
        if command not in _QUIETING and call.reported is not None and call.reported[0] in QUIET:
            # Somebody may be recorded from this moment on: silence is not claimed a moment longer.
            self._reporter.if_due(call, unconfirmed(MEASURING))
        self._check(call)

    def _send(self, call: Watched, command: RecorderCommand) -> None:
        """Give a command; what did not go out is owed, and silence also where it may have gone out."""
        if self._line.why():
            call.owed = command
            return
        error = self._line.drive(lambda: self._driver.send(call.call_id, command))
        if call.pending is not None:
            call.pending.sent_ms = self._clock.mono_ms()
        if self._line.why():
            if call.owed is None and command in _QUIETING:  # else a later command came while the driver hung
                call.owed = command
        elif error:
            self._reporter.answer(call, unconfirmed(error))

    def _observe(self, call: Watched) -> Verdict | None:
        if self._line.why():
            return unconfirmed(self._line.why())
        verdict = self._line.drive(lambda: self._driver.observe(call.call_id))
        if self._line.why():
            return unconfirmed(self._line.why())
        if call.owed is None:
            self._line.held()
        by_word = verdict is not None and verdict.error in BY_WORD
        return call.said if by_word and call.said is not None else verdict

    def _check(self, call: Watched) -> None:
        """Look, and report what there is to report."""
        verdict = self._observe(call)
        if self._calls.get(call.call_id) is not call:
            return  # let go while the driver hung
        if call.pending is not None:
            self._confirm(call, call.pending, verdict)
        lost = bool(self._line.why()) or (verdict is not None and verdict.error == UNREACHABLE)
        if verdict is None or (call.pending is not None and not lost):
            self._reporter.if_due(call, unconfirmed(MEASURING), only_late=True)
        else:
            self._reporter.if_due(call, verdict)
        if call.owed is not None and not self._line.why():
            self._pay(call, verdict)

    def _pay(self, call: Watched, verdict: Verdict | None) -> None:
        """Give what the recorder did not get, unless it is so already.

        A start that was answered as lost is over; silence is given late rather than never.
        """
        command, call.owed = call.owed, None
        met = command is None or (verdict is not None and not verdict.error and meets(command, verdict.state))
        if command is not None and not met and (call.pending is not None or command in _QUIETING):
            self._send(call, command)

    def _confirm(self, call: Watched, pending: Pending, verdict: Verdict | None) -> None:
        """Answer the pending command if its outcome is proven, or its time is up."""
        now_ms = self._clock.mono_ms()
        age_ms = now_ms - pending.sent_ms
        if verdict is not None and not verdict.error and meets(pending.command, verdict.state):
            settled = self._line.drive(lambda: self._driver.settled(call.call_id, verdict))
            self._reporter.answer(call, settled or unconfirmed(self._line.why()))
            return
        ripe = age_ms >= self._driver.grace_ms and not self._line.why()
        # From the asking on: a recorder that loses its connection with every try must not put the answer off.
        late = now_ms - pending.asked_ms >= self._confirm_ms
        if late or (ripe and verdict is not None and _final(pending.command, verdict)):
            self._reporter.answer(call, _unmet(verdict))


def _unmet(verdict: Verdict | None) -> Verdict:
    """Return the answer to a command whose effect was not seen."""
    if verdict is None:
        return unconfirmed("not_proven")
    return Verdict(verdict.state, verdict.means, verdict.error or "not_obeyed", verdict.detail)


def _final(command: RecorderCommand, verdict: Verdict) -> bool:
    """Tell whether waiting longer cannot make the outcome better.

    A lost connection may come back in time, a recorder that needs sound may hear some yet, and a person may say it. A
    quieting command whose opposite is proven is told at once: somebody is being recorded.
    """
    if verdict.error:
        return verdict.error not in {UNREACHABLE, "no_media", *BY_WORD}
    return verdict.state in RUNNING and command not in {RecorderCommand.START, RecorderCommand.RESUME}
