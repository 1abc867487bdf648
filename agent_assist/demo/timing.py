"""Times the demo takes of the running desktop: call event to paint, key to durable, key to screen, blocked thread.

`main_thread_late` is by how much a beat came late; `main_thread_blocked` is that without the time in which the thread
was ready and the machine had no processor free (see `run_queue`).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from agent_assist.demo import run_queue
from agent_assist.demo.blocks import Blocks
from agent_assist.desktop.store.ledger import Ledger
from agent_assist.domain.facts import Fact
from agent_assist.evidence.envelope import Draft
from agent_assist.evidence.personal import SubjectKey
from agent_assist.telephony.ports.softphone import PhoneNews

BEAT_MS = 5
"""How often the heartbeat should come, milliseconds."""


class Timing(QObject):
    """Implements app.Observer and watches paints. `figures` maps a name to its times in milliseconds.

    Args:
        blocks: samples what the thread does while it is blocked; without it only the times are taken.
    """

    def __init__(self, blocks: Blocks | None = None) -> None:
        super().__init__()
        self.blocks = blocks
        self.figures: dict[str, list[float]] = {}
        self._heard: dict[int, float] = {}
        self._awaiting_paint: list[tuple[str, float]] = []
        self._keyed: float | None = None
        self._sent: float | None = None
        self._last_beat: float | None = None
        self._waited = 0.0
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._beaten)

    def watch(self, window: QWidget) -> None:
        """Watch the paints of a window, and start the heartbeat.

        All parts of a window are painted in its own update request, so one filter sees every paint.
        """
        window.installEventFilter(self)
        self._beat.start()
        if self.blocks is not None:
            self.blocks.start()

    def stop(self) -> None:
        """Stop the heartbeat: what holds up the GUI thread from now on is not measured."""
        self._beat.stop()
        if self.blocks is not None:
            self.blocks.stop()

    @contextmanager
    def own_work(self) -> Iterator[None]:
        """Leave out what the demo itself does on the GUI thread (taking a picture); the product does not do it."""
        yield
        self._last_beat = None

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Take no beats while another program of the demo, and nothing of the product, keeps the processor busy."""
        self._beat.stop()
        yield
        self._last_beat = None
        self._beat.start()

    def heard(self, news: PhoneNews) -> None:
        """See app.Observer."""
        self._heard[id(news)] = time.perf_counter()

    def sent(self, at: float) -> None:
        """The bytes of a call event are about to be sent (perf_counter); replaces the time `heard` would note."""
        self._sent = at

    def handled(self, news: PhoneNews, *, moved: bool) -> None:
        """See app.Observer; what moved nothing paints nothing, and is not timed."""
        since = self._heard.pop(id(news), None) or time.perf_counter()
        if moved:
            self._awaiting_paint.append(("call_event_to_paint", self._sent or since))
            self._sent = None

    def watch_ledger(self, ledger: Ledger) -> None:
        """Note when a commit returns on the store lane after a key."""
        append = ledger.append

        def timed(drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:
            facts = append(drafts, subject)
            keyed, self._keyed = self._keyed, None
            if keyed is not None:
                self.add("key_to_durable", keyed)
            return facts

        ledger.append = timed  # type: ignore[method-assign]  # measured from outside

    def key_pressed(self) -> None:
        """A key that leads to a fact is about to be pressed."""
        self._keyed = time.perf_counter()

    def note_key(self) -> None:
        """A key is about to be pressed in the note field."""
        self._awaiting_paint.append(("note_key_to_paint", time.perf_counter()))

    def add(self, name: str, since: float) -> None:
        """Note a time that began at `since` (perf_counter) and ends now."""
        self.figures.setdefault(name, []).append((time.perf_counter() - since) * 1000)

    def summary(self) -> dict[str, dict[str, float]]:
        """Return p50, p95, max and n of every figure."""
        return {name: _summary(values) for name, values in self.figures.items()}

    def _beaten(self) -> None:
        now, waited = time.perf_counter(), run_queue.waited_ms()
        if self._last_beat is not None:
            late = max(0.0, (now - self._last_beat) * 1000 - BEAT_MS)
            self.figures.setdefault("main_thread_late", []).append(late)
            blocked = max(0.0, late - (waited - self._waited))
            self.figures.setdefault("main_thread_blocked", []).append(blocked)
            if self.blocks is not None:
                self.blocks.ended(blocked)
        elif self.blocks is not None:
            self.blocks.beat()
        self._last_beat, self._waited = now, waited

    def _painted(self) -> None:
        waiting, self._awaiting_paint = self._awaiting_paint, []
        for name, since in waiting:
            self.add(name, since)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint; its end is the next turn of the event loop."""
        if event.type() == QEvent.Type.UpdateRequest and self._awaiting_paint:
            QTimer.singleShot(0, self, self._painted)
        return False


def _summary(values: Iterable[float]) -> dict[str, float]:
    ordered = sorted(values)
    last = len(ordered) - 1
    return {
        "p50": round(ordered[last // 2], 2),
        "p95": round(ordered[min(last, round(last * 0.95))], 2),
        "max": round(ordered[last], 2),
        "n": len(ordered),
    }
