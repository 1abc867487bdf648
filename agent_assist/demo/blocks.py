"""What the GUI thread did while it was blocked: stacks sampled from another thread, names and lines only, no values.

The stacks are written by `faulthandler`, which touches no frame. A sampler that holds frames, as `sys._current_frames`
gives them, keeps their values alive: a painter outlives its paint event, is destroyed on the sampler's thread, and Qt
crashes.
"""

from __future__ import annotations

import faulthandler
import gc
import re
import sys
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
_DEPTH, _TOLD = 40, 7
"""Frames that are looked at, and those that are told."""
_OTHER_MS = 2.0
"""Another thread is told of if it worked so long beside a block."""
_FRAME = re.compile(r'  File "(.*)", line (\d+) in (.*)')

Stack = tuple[str, ...]
"""Innermost first: "function (file:line)"."""


class Blocks:
    """Samples one thread, the one that makes it. `beat` and `ended` are called there."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._beat = time.perf_counter()
        self._samples: list[Stack] = []
        self._others: dict[threading.Thread, float] = {}
        self._modules = len(sys.modules)
        self._worked = time.thread_time()
        self._collecting_since = 0.0
        self._collected_ms = 0.0
        self._longest: list[tuple[float, list[Stack], str]] = []
        self._over = threading.Event()
        self._sampler = threading.Thread(target=self._look, name="demo-blocks", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self.beat()
        gc.callbacks.append(self._collecting)
        self._sampler.start()

    def stop(self) -> None:
        """Look no more; returns when the sampling thread has ended."""
        self._over.set()
        if self._collecting in gc.callbacks:
            gc.callbacks.remove(self._collecting)
        if self._sampler.is_alive():
            self._sampler.join()

    def beat(self) -> None:
        """The thread is free now; what was sampled is forgotten."""
        self._beat, self._samples, self._collected_ms = time.perf_counter(), [], 0.0
        self._modules, self._worked = len(sys.modules), time.thread_time()
        self._others = {one: cpu_ms(one) for one in threading.enumerate() if one.ident != self._thread}

    def ended(self, blocked_ms: float) -> None:
        """The thread is free again, after it was blocked for so long."""
        if blocked_ms >= LEAST_MS:
            one = (blocked_ms, self._samples, self._beside())
            self._longest = sorted([*self._longest, one], key=lambda one: -one[0])[:KEPT]
        self.beat()

    def told(self) -> list[str]:
        """Return the longest blocks, the longest first, each with the stack seen most often."""
        return [self._one(ms, samples, beside) for ms, samples, beside in self._longest]

    @staticmethod
    def _one(ms: float, samples: list[Stack], beside: str) -> str:
        if not samples:
            return f"{ms:.0f} ms{beside}: no sample, the sampler got neither Python's lock nor a processor"
        stack, times = common(samples)
        return f"{ms:.0f} ms{beside}, {times} of {len(samples)} samples in {' < '.join(stack[:_TOLD])}"

    def _beside(self) -> str:
        """Return what no sample sees: how long the thread had a processor, and what it collected and loaded.

        The rest of a block it waited: for a file, or for a lock; Python's own was held by another thread at work.
        """
        new = list(sys.modules)[self._modules :]
        collected = f", {self._collected_ms:.0f} collecting" if self._collected_ms else ""
        loaded = f", loading {new[0]} and {len(new) - 1} more" if new else ""
        worked = {one: cpu_ms(one) - before for one, before in self._others.items() if one.is_alive()}
        others = "".join(f", {ms:.0f} of {one.name}" for one, ms in worked.items() if ms >= _OTHER_MS)
        return f", {(time.thread_time() - self._worked) * 1000:.0f} of them at work{others}{collected}{loaded}"

    def _collecting(self, phase: str, _info: dict[str, int]) -> None:
        """Hear of a collection; Python calls it on the thread that collects."""
        if threading.get_ident() == self._thread:
            if phase == "start":
                self._collecting_since = time.perf_counter()
            else:
                self._collected_ms += (time.perf_counter() - self._collecting_since) * 1000

    def _look(self) -> None:
        with TemporaryFile(buffering=0) as file:
            while not self._over.wait(_LOOK_S):
                if time.perf_counter() - self._beat > _QUIET_S and len(self._samples) < _SAMPLES:
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file)
                    file.seek(0)
                    self._samples.append(stack_of(self._thread, file.read().decode("utf-8", "replace")))


def cpu_ms(thread: threading.Thread) -> float:
    """Return how long a running thread was at work, milliseconds; 0 where the system does not say so of another one."""
    clock_of = getattr(time, "pthread_getcpuclockid", None)
    if clock_of is None or thread.ident is None:
        return 0.0
    spent: float = getattr(time, "clock_gettime")(clock_of(thread.ident))  # noqa: B009 - no such name on Windows
    return spent * 1000


def common(samples: list[Stack]) -> tuple[Stack, int]:
    """Return the innermost call that most samples share, with its callers, and how many samples share it.

    Lines differ from sample to sample while a function works; so calls are compared without them.
    """
    shared = Counter(name for stack in samples for name in {frame.rpartition(":")[0] for frame in stack})
    for stack in sorted(samples, key=len, reverse=True):
        for depth, frame in enumerate(stack):
            times = shared[frame.rpartition(":")[0]]
            if times * 2 > len(samples):
                return stack[depth:], times
    return samples[0], 1


def stack_of(thread: int, dump: str) -> Stack:
    """Return the stack of a thread in what `faulthandler` writes."""
    part = dump.partition(f"hread 0x{thread:016x} ")[2].partition("\n\n")[0]
    found = [f"{name} ({'/'.join(Path(file).parts[-2:])}:{line})" for file, line, name in _FRAME.findall(part)]
    return tuple(found[:_DEPTH])
