"""What else used the machine while the demo took its times, told in a sentence; for people, never for a judgement.

Linux tells how long each process ran (`/proc`); elsewhere only the load is known, or nothing, and then nothing is said
of it. Names of programs are told, never their arguments.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_PROC = Path("/proc")
_MOST = 3
"""Other programs that are named."""
_LEAST = 0.02
"""Share of the machine from which a program is worth a name."""
_PARENT, _USER, _SYSTEM, _REAPED_USER, _REAPED_SYSTEM = 1, 11, 12, 13, 14
"""Places in a process's `stat` behind its name, see proc(5)."""
_IDLE = (3, 4)
"""Places of idle time and of waiting for a disk in the first line of `/proc/stat`."""


@dataclass(frozen=True, slots=True)
class _Process:
    name: str
    parent: int
    ticks: int
    reaped: int


@dataclass(slots=True)
class Machine:
    """Watches from its making on. Any thread, one at a time."""

    _began: dict[int, _Process] = field(default_factory=lambda: dict(_processes()))
    _total: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        self._total = _times()

    def said(self) -> str:
        """Return how busy the machine was since the beginning, and with what; empty where the system does not tell."""
        now, (all_ticks, busy) = dict(_processes()), _times()
        passed, used = all_ticks - self._total[0], busy - self._total[1]
        if passed <= 0:
            return _load()
        ours = _family(now, os.getpid())
        own = sum(self._ran(pid, now, reaped=True) for pid in ours)
        others: dict[str, int] = {}
        for pid in now.keys() - ours:
            name = now[pid].name
            others[name] = others.get(name, 0) + self._ran(pid, now, reaped=False)
        largest = sorted(others.items(), key=lambda item: -item[1])[:_MOST]
        named = [f"{name} {_share(ticks, passed)}" for name, ticks in largest if ticks >= passed * _LEAST]
        rest = max(0, used - own)
        most = f" (most: {', '.join(named)})" if named else ""
        told = f"{_share(own, passed)} with this demo, {_share(rest, passed)} with other work{most}"
        count = os.cpu_count() or 1
        return "; ".join(
            filter(None, [f"the machine ({count} processors) was {_share(used, passed)} busy: {told}", _load()])
        )

    def _ran(self, pid: int, now: dict[int, _Process], *, reaped: bool) -> int:
        """Return the ticks a process ran since the beginning, with those of its ended children where asked for."""
        one, before = now[pid], self._began.get(pid)
        ticks = one.ticks + (one.reaped if reaped else 0)
        return max(0, ticks - (before.ticks + (before.reaped if reaped else 0) if before else 0))


def _processes() -> Iterator[tuple[int, _Process]]:
    """Yield every process that may be looked at; one that ends meanwhile is left out."""
    for folder in _PROC.iterdir() if _PROC.is_dir() else ():
        if folder.name.isdigit():
            try:
                text = (folder / "stat").read_text(encoding="utf-8", errors="replace")
                head, _, tail = text.rpartition(")")  # a name may hold blanks and brackets
                told = tail.split()
                numbers = [int(told[place]) for place in (_PARENT, _USER, _SYSTEM, _REAPED_USER, _REAPED_SYSTEM)]
            except (OSError, ValueError, IndexError):
                continue
            name = head.partition("(")[2]
            yield int(folder.name), _Process(name, numbers[0], numbers[1] + numbers[2], numbers[3] + numbers[4])


def _times() -> tuple[int, int]:
    """Return ticks of all processors since the machine began, and those of them that were used; zeros if unknown."""
    try:
        ticks = [int(word) for word in (_PROC / "stat").read_text(encoding="utf-8").splitlines()[0].split()[1:9]]
    except (OSError, ValueError, IndexError):
        return 0, 0
    return sum(ticks), sum(ticks) - sum(ticks[place] for place in _IDLE if place < len(ticks))


def _family(processes: dict[int, _Process], first: int) -> set[int]:
    """Return a process and all below it."""
    found, todo = set(), {first}
    while todo:
        found |= todo
        todo = {pid for pid, one in processes.items() if one.parent in todo} - found
    return found & processes.keys()


def _share(ticks: int, passed: int) -> str:
    return f"{min(100, round(100 * ticks / passed))} %"


def _load() -> str:
    ask: Callable[[], tuple[float, float, float]] | None = getattr(os, "getloadavg", None)  # Windows has none
    try:
        return f"the load was {ask()[0]:.1f}" if ask else ""
    except OSError:
        return ""
