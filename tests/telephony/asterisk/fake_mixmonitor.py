"""MixMonitors that write real sound files: a tone, or exact silence where they are muted."""

from __future__ import annotations

import itertools
import math
import struct
import threading
import time
from pathlib import Path

RATE = 8_000
SAMPLES = [int(8000 * math.sin(2 * math.pi * 440 * i / RATE)) for i in range(RATE // 20)]
TONE = struct.pack(f"<{len(SAMPLES)}h", *SAMPLES)
"""50 ms: 22 whole periods."""
HEADER = b"RIFF\0\0\0\0WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, RATE, 2 * RATE, 2, 16) + b"data\0\0\0\0"
BUFFER = 32_768
READ, WRITE = "read", "write"
_NUMBERS = itertools.count(1)


class FakeMonitor:
    """One recorder. `path` is what the switch says; sound goes to `real` (mixed), `received` and `sent`."""

    def __init__(self, path: str, real: Path, *, split: bool = False, buffered: bool = False) -> None:
        self.ident = f"0x7f00{next(_NUMBERS):08x}"
        self.path = path
        self.files: dict[str, Path] = {"mixed": real}
        if split:
            self.files |= {READ: real.with_name(f"{real.stem}-r.wav"), WRITE: real.with_name(f"{real.stem}-t.wav")}
        self.muted: set[str] = set()
        self.taken: set[str] = set()
        """The sides whose sound was in the newest 50 ms."""
        self.frozen = False
        """It is listed, and writes nothing."""
        self.buffers = dict.fromkeys(self.files, b"")
        self.room = BUFFER if buffered else 1
        for file in self.files.values():
            if not file.exists():
                file.write_bytes(HEADER)

    @property
    def columns(self) -> str:
        """Its line in `mixmonitor list`: paths without ending."""
        stem = self.path.rpartition(".")[0]
        both = [f"{stem}-r", f"{stem}-t"] if READ in self.files else ["", ""]
        return "\t".join([self.ident, stem, *both])

    @property
    def loud(self) -> bool:
        """Whether somebody is being recorded."""
        return not self.frozen and self.muted != {READ, WRITE}

    def writes(self, sides: set[str]) -> bool:
        """Whether sound of one of these sides is on its way to a file, now: not muted, and some has come since."""
        return not self.frozen and bool(sides & self.taken - self.muted)

    def hear(self) -> None:
        """Take in 50 ms of both sides."""
        self.taken = {READ, WRITE} - self.muted
        for kind in self.files:
            silent = self.muted == {READ, WRITE} or kind in self.muted
            self.buffers[kind] += bytes(len(TONE)) if silent else TONE
            if len(self.buffers[kind]) >= self.room and not self.frozen:
                self.flush(kind)

    def flush(self, kind: str) -> None:
        with self.files[kind].open("ab") as file:
            file.write(self.buffers[kind])
        self.buffers[kind] = b""

    def close(self) -> None:
        for kind in self.files:
            if not self.frozen:
                self.flush(kind)


class Tape:
    """Lets sound flow into all recorders, in real time, on a thread of its own."""

    def __init__(self, lock: threading.RLock) -> None:
        self.monitors: list[FakeMonitor] = []
        self._lock = lock
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        self._thread.join(2.0)

    def _run(self) -> None:
        due = time.monotonic()
        while not self._closing.wait(max(0.0, due - time.monotonic())):
            due += 0.05
            with self._lock:
                for monitor in self.monitors:
                    monitor.hear()
