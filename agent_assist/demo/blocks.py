"""What the GUI thread did while it was blocked: stacks sampled from another thread, names and lines only, no values.

The stacks are written by `faulthandler`, which touches no frame. A sampler that holds frames, as `sys._current_frames`
gives them, keeps their values alive: a painter outlives its paint event, is destroyed on the sampler's thread, and Qt
crashes.
"""

from __future__ import annotations

import faulthandler
import re
import threading
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryFile

LEAST_MS = 30.0
"""A block is told from here on, milliseconds."""
KEPT = 8
"""The longest blocks are kept."""
_LOOK_S = 0.008
_QUIET_S = 0.012
"""A thread without a beat for this long is looked at."""
_SAMPLES = 500
_DEPTH = 9
_FRAME = re.compile(r'  File "(.*)", line (\d+) in (.*)')

Stack = tuple[str, ...]
"""Innermost first: "function (file:line)"."""


class Blocks:
    """Samples one thread, the one that makes it. `beat` and `ended` are called there."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._beat = time.perf_counter()
        self._samples: list[Stack] = []
        self._longest: list[tuple[float, list[Stack]]] = []
        self._over = threading.Event()
        self._sampler = threading.Thread(target=self._look, name="demo-blocks", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self.beat()
        self._sampler.start()

    def stop(self) -> None:
        """Look no more; returns when the sampling thread has ended."""
        self._over.set()
        if self._sampler.is_alive():
            self._sampler.join()

    def beat(self) -> None:
        """The thread is free now; what was sampled is forgotten."""
        self._beat, self._samples = time.perf_counter(), []

    def ended(self, blocked_ms: float) -> None:
        """The thread is free again, after it was blocked for so long."""
        samples = self._samples
        self.beat()
        if blocked_ms >= LEAST_MS:
            self._longest = sorted([*self._longest, (blocked_ms, samples)], key=lambda one: -one[0])[:KEPT]

    def told(self) -> list[str]:
        """Return the longest blocks, the longest first, each with the stack seen most often."""
        return [self._one(ms, samples) for ms, samples in self._longest]

    @staticmethod
    def _one(ms: float, samples: list[Stack]) -> str:
        if not samples:
            return f"{ms:.0f} ms: no sample, the thread held Python's lock all the time"
        (stack, times), *_ = Counter(samples).most_common(1)
        return f"{ms:.0f} ms, {times} of {len(samples)} samples: {' < '.join(stack)}"

    def _look(self) -> None:
        with TemporaryFile() as file:
            while not self._over.wait(_LOOK_S):
                if time.perf_counter() - self._beat > _QUIET_S and len(self._samples) < _SAMPLES:
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file)
                    file.seek(0)
                    self._samples.append(stack_of(self._thread, file.read().decode("utf-8", "replace")))


def stack_of(thread: int, dump: str) -> Stack:
    """Return the stack of a thread in what `faulthandler` writes."""
    part = dump.partition(f"hread 0x{thread:016x} ")[2].partition("\n\n")[0]
    found = [f"{name} ({'/'.join(Path(file).parts[-2:])}:{line})" for file, line, name in _FRAME.findall(part)]
    return tuple(found[:_DEPTH])
