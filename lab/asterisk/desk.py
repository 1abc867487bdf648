"""The product's own phone and recorder adapters on the laboratory's switch, composed as the desktop does.

A call that is told is watched from `connected` on and released with its end; all that is said is kept with its time.
"""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.contact import CallEvent, CallState
from agent_assist.domain.recorder import QUIET, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.access import Access
from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
from agent_assist.telephony.recorder.asterisk.ari import AriRecorder
from agent_assist.telephony.recorder.loop import WatchedRecorder
from agent_assist.telephony.softphone.asterisk.phone import AsteriskPhone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from agent_assist.telephony.ports.softphone import PhoneNews
    from lab.asterisk.switch import AsteriskLab

_NOBODY: Final = "a-call-of-nobody"
BEGINS: Final = frozenset({RecorderCommand.START, RecorderCommand.RESUME})
CONFIRM_MS: Final = 2_000
CONFIRM_FOLDER_MS: Final = 5_000
"""With a folder: Asterisk writes a file every two seconds."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a command: its report, and after how many seconds."""

    report: RecorderReport
    after_s: float


@dataclass(frozen=True, slots=True)
class Claim:
    """A span in which the light said that nobody is recorded, seconds since 1970."""

    begin: float
    end: float
    state: str


class Desk:
    """One agent's desktop without windows.

    Args:
        lab: the switch.
        extension: whose calls it hears.
        folder: the switch's recording folder, for proof by files; None for proof by lists.
        user: manager account.
        secret: its password.
        ari: whether the recorder is driven over the REST interface.
        phone: whether calls are heard; without, `watch` names them.
    """

    def __init__(
        self,
        lab: AsteriskLab,
        extension: str = "bob",
        *,
        folder: Path | None = None,
        user: str = "desk",
        secret: str = "lab-desk",
        ari: bool = False,
        phone: bool = True,
    ) -> None:
        self.extension = extension
        self.calls: list[tuple[float, CallEvent]] = []
        self.links: list[tuple[float, PhoneNews]] = []
        self.reports: list[tuple[float, RecorderReport]] = []
        self.pauses_stop = folder is None
        """Whether a pause is a stop: then a file goes on in a new part after it."""
        self._news = threading.Condition()
        clock = SystemClock()
        access = Access("127.0.0.1", lab.ami, user, lambda: secret)
        self.stopped_s = math.inf
        """When it was ended, seconds since 1970."""
        driver: AriRecorder | AsteriskDriver
        if ari:
            driver = AriRecorder(f"http://127.0.0.1:{lab.ari}", lambda: "assist:lab-ari", clock, extension)
        else:
            driver = AsteriskDriver(access, clock, folder, extension)
        self._driver = driver
        self.recorder = WatchedRecorder(driver, clock, CONFIRM_FOLDER_MS if folder else CONFIRM_MS)
        self.recorder.start(self._report)
        self._phone = AsteriskPhone(access, extension, clock) if phone else None
        if self._phone is not None:
            self._phone.start(self._told)

    def ready(self, limit_s: float = 5.0) -> bool:
        """Wait until recorder and phone are connected; False where they are not in time."""
        self.recorder.watch(_NOBODY)
        asked = self.until(_NOBODY, lambda report: report.error == "call_unknown", limit_s)
        self.recorder.release(_NOBODY)
        with self._news:
            linked = self._phone is None or self._news.wait_for(lambda: bool(self.links), limit_s)
        return asked is not None and bool(linked)

    def watch(self, call_id: str) -> None:
        """Watch a call that no phone told of."""
        self.recorder.watch(call_id)

    def call(self, state: CallState = CallState.CONNECTED, since: float = 0.0, limit_s: float = 8.0) -> str:
        """Return the id of the newest call that was told to be in a state, waited for; empty if none."""
        event = self.event(state, since, limit_s)
        return event.call_id if event else ""

    def event(self, state: CallState, since: float = 0.0, limit_s: float = 8.0) -> CallEvent | None:
        """Return the newest event of a state, waited for; None if none comes."""

        def found() -> CallEvent | None:
            return next((e for at, e in reversed(self.calls) if e.state is state and at >= since), None)

        with self._news:
            return self._news.wait_for(found, limit_s)

    def tell(self, call_id: str, command: RecorderCommand, limit_s: float = 9.0) -> Answer | None:
        """Give a command and wait for what came of it; None if nothing did."""
        at = time.time()
        self.recorder.command(call_id, command)

        def found() -> Answer | None:
            for when, report in self.reports:
                if when >= at and report.command is command and report.call_id == call_id:
                    return Answer(report, when - at)
            return None

        with self._news:
            return self._news.wait_for(found, limit_s)

    def until(
        self, call_id: str, test: Callable[[RecorderReport], bool], limit_s: float = 6.0
    ) -> RecorderReport | None:
        """Wait for a report from now on that passes; None if none does."""
        at = time.time()

        def found() -> RecorderReport | None:
            return next((r for when, r in self.reports if when >= at and r.call_id == call_id and test(r)), None)

        with self._news:
            return self._news.wait_for(found, limit_s)

    def claims(self, call_id: str, end: float) -> list[Claim]:
        """Return the spans of this call in which the light said paused or off, up to `end`."""
        with self._news:
            mine = [(at, report) for at, report in self.reports if report.call_id == call_id]
        end = min(end, self.stopped_s)
        found: list[Claim] = []
        for number, (at, report) in enumerate(mine):
            until = min(mine[number + 1][0] if number + 1 < len(mine) else end, end)
            if report.state in QUIET and until > at:
                if found and at - found[-1].end < 0.001:  # noqa: PLR2004 - the same moment
                    found[-1] = Claim(found[-1].begin, until, report.state.value)
                else:
                    found.append(Claim(at, until, report.state.value))
        return found

    def confirmed(self, call_id: str, end: float) -> list[Claim]:
        """Return the spans of this call in which the light said anything but "unconfirmed", up to its end or `end`."""
        with self._news:
            mine = [(at, report.state) for at, report in self.reports if report.call_id == call_id]
            ends = [at for at, event in self.calls if event.call_id == call_id and event.state is CallState.ENDED]
        end = min([end, self.stopped_s, *ends])
        limits = [*(at for at, _ in mine[1:]), end]
        spans = [Claim(at, min(until, end), state.value) for (at, state), until in zip(mine, limits, strict=False)]
        return [span for span in spans if span.state != RecorderState.UNCONFIRMED.value and span.end > span.begin]

    def stops(self, call_id: str) -> list[tuple[float, float]]:
        """Return from when to when this desk believes to have kept the recorders stopped; the last may be open."""
        found: list[tuple[float, float]] = []
        for at, report in list(self.reports):
            if report.call_id != call_id or report.command is None:
                continue
            if report.command in BEGINS and found and found[-1][1] == math.inf:
                found[-1] = (found[-1][0], at)
            elif report.command not in BEGINS and report.state in QUIET and not (found and found[-1][1] == math.inf):
                found.append((at, math.inf))
        return found

    def story(self, call_id: str, begin: float) -> list[str]:
        """Return what the light said, changes only, for a person to read."""
        lines: list[str] = []
        last: tuple[str, str] | None = None
        for at, report in list(self.reports):
            if report.call_id == call_id and (report.command or (report.state.value, report.error) != last):
                last = (report.state.value, report.error)
                after = f" answers {report.command.value}" if report.command else ""
                means = report.confirmation
                lines.append(f"{at - begin:7.2f} {last[0]} {last[1]} {means.means.value} {means.detail}{after}")
        return lines

    def cut(self) -> None:
        """Break the recorder's connection, as a network does."""
        if isinstance(self._driver, AsteriskDriver):
            self._driver.cut()

    def stop(self) -> None:
        """End the adapters, and with them every claim."""
        self.stopped_s = min(self.stopped_s, time.time())
        if self._phone is not None:
            self._phone.stop()
        self.recorder.stop()

    def _told(self, news: PhoneNews) -> None:
        with self._news:
            if isinstance(news, CallEvent):
                self.calls.append((time.time(), news))
                if news.state is CallState.CONNECTED:
                    self.recorder.watch(news.call_id)
                elif news.state is CallState.ENDED:
                    self.recorder.release(news.call_id)
            else:
                self.links.append((time.time(), news))
            self._news.notify_all()

    def _report(self, report: RecorderReport) -> None:
        with self._news:
            self.reports.append((time.time(), report))
            self._news.notify_all()
