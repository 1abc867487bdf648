"""Ends processes when the one that started them is gone, however it went. A program of its own.

Standard library only. Reads `+pid` and `-pid` lines from standard input. At its end, which comes when the
other side dies, the processes still noted get SIGTERM and, 2 s later, SIGKILL.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading


def main() -> None:
    """Keep the list until standard input ends, then end what is on it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's interrupt is for the parent
    pids: set[int] = set()
    for line in sys.stdin:
        pid = int(line[1:])
        if line.startswith("+"):
            pids.add(pid)
        else:
            pids.discard(pid)
    for number in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        for pid in pids:
            with contextlib.suppress(OSError):
                os.kill(pid, number)
        if pids and number == signal.SIGTERM:
            threading.Event().wait(2.0)


if __name__ == "__main__":
    main()
