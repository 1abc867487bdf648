"""How long the machine kept a thread waiting that was ready to run, as the kernel counts it.

A heartbeat that comes late has two causes: the thread did something else, or no processor was free for it. Only the
first is the product's doing. Linux counts the second for every thread (second number of `schedstat`: nanoseconds on
the run queue); waiting for a lock, a file or Python's own lock is not in it.
"""

from __future__ import annotations

from pathlib import Path

_SCHEDSTAT = Path("/proc/thread-self/schedstat")


def waited_ms() -> float:
    """Return how long the calling thread has waited for a processor since it began, in milliseconds.

    0 where the system does not tell.
    """
    try:
        return int(_SCHEDSTAT.read_bytes().split()[1]) / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0
