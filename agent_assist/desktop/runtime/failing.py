"""Which part of the program fails now. One failing part never stops a call: it is noted, named, and the rest goes on.

A guard runs one piece of work. What it raises is written to the log without a word of its message, because that may
hold what a customer said. The panel names the part in plain words, and `agent-assist doctor` reads it from a file.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from agent_assist.domain.errors import AssistError, bug_place

if TYPE_CHECKING:
    import logging

T = TypeVar("T")
U = TypeVar("U")
SHOWN_MS: Final = 10_000
"""How long a part is named after its last failure although it works again, milliseconds (house choice)."""
PLACES_LIMIT: Final = 64
"""Most places that are remembered; a part fails at a handful of them."""


class Part(StrEnum):
    """A part of the program as a person knows it; its words stand in presenters/failing_view.py."""

    MASKING = "masking"
    RULES = "rules"
    RECORDER = "recorder"
    PHONE = "phone"
    SAVING = "saving"
    SYNC = "sync"
    RECEIPT = "receipt"
    AUDIT = "audit"
    PAYMENT = "payment"
    DATA = "data"
    ANSWERS = "answers"
    VERDICT = "verdict"
    PANEL = "panel"


class Trouble(Struct, frozen=True):
    """One place at which a part failed.

    Args:
        part: what failed.
        place: which work of it, a word of the program.
        error: type of what was raised, or the code of a known error.
        where: file and line of each frame, the innermost last; no message.
        count: how often since the start.
        first_ms: when first, milliseconds since 1970 UTC.
        last_ms: when last, likewise.
        over: whether the same work has succeeded since.
    """

    part: Part
    place: str
    error: str
    where: str
    count: int
    first_ms: int
    last_ms: int
    over: bool = False


class Failing:
    """Remembers what fails. Any thread may note; `call` belongs to the thread whose work it runs.

    Args:
        now_ms: wall clock, milliseconds since 1970 UTC.
        mono_ms: monotonic clock, milliseconds.
    """

    def __init__(self, now_ms: Callable[[], int] | None = None, mono_ms: Callable[[], int] | None = None) -> None:
        if now_ms is None or mono_ms is None:
            from agent_assist.desktop.runtime.clock import SystemClock

            clock = SystemClock()
            now_ms, mono_ms = now_ms or clock.now_ms, mono_ms or clock.mono_ms
        self._now_ms, self._mono_ms = now_ms, mono_ms
        self._lock = threading.Lock()
        self._troubles: dict[tuple[Part, str], Trouble] = {}
        self._until: dict[tuple[Part, str], int] = {}
        self.changed: Callable[[], object] | None = None
        """Called after a new failure was noted, on the thread that noted it."""

    def call(self, part: Part, place: str, act: Callable[[], T], otherwise: U) -> T | U:
        """Do a piece of work; where it fails, note that and return `otherwise`."""
        try:
            done = act()
        except Exception as error:  # noqa: BLE001 - the one guard of everything that must not stop a call
            self.note(part, place, error)
            return otherwise
        if self._troubles:
            self.works(part, place)
        return done

    def panel(self, place: str, show: Callable[[], object]) -> None:
        """Show one part of the window, or note that it cannot be shown."""
        self.call(Part.PANEL, place, show, None)

    def note(self, part: Part, place: str, error: BaseException) -> None:
        """Remember and log that a part failed. Any thread."""
        code = error.code if isinstance(error, AssistError) else type(error).__name__
        where = bug_place(error.__traceback__)
        key, now = (part, place), self._now_ms()
        with self._lock:
            known = self._troubles.get(key)
            if known is None and len(self._troubles) >= PLACES_LIMIT:
                return
            count = known.count + 1 if known is not None else 1
            first = known.first_ms if known is not None else now
            told = known is not None and not known.over and (known.error, known.where) == (code, where)
            self._troubles[key] = Trouble(part, place, code, where, count, first, now)
            self._until[key] = self._mono_ms() + SHOWN_MS
        if told:
            return  # said once: whoever shows it anew would fail again, and again
        _log().error("%s fails at %s: %s at %s", part.value, place, code, where)
        if self.changed is not None:
            self.changed()

    def works(self, part: Part, place: str) -> None:
        """Remember that the same work has succeeded since. Any thread."""
        with self._lock:
            known = self._troubles.get((part, place))
            if known is not None and not known.over:
                self._troubles[part, place] = replace(known, over=True)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts that fail now, or did within the last ten seconds; in the order of `Part`."""
        if not self._troubles:
            return ()
        now = self._mono_ms()
        with self._lock:
            found = {key[0] for key, one in self._troubles.items() if not one.over or self._until[key] > now}
        return tuple(part for part in Part if part in found)

    def troubles(self) -> tuple[Trouble, ...]:
        """Return everything that failed since the start, the newest last."""
        with self._lock:
            return tuple(sorted(self._troubles.values(), key=lambda one: one.last_ms))


def _log() -> logging.Logger:
    import logging  # not on the way to the first paint

    return logging.getLogger(__name__)
