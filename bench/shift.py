"""What a shift of 200 calls leaves in memory; run as a program of its own, which prints megabytes after 100 and 200."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import psutil

from agent_assist.desktop.ui.binding import load_qt

if TYPE_CHECKING:
    from bench.rig import Rig, Steps

PROCESS: Any = psutil.Process()  # type: ignore[no-untyped-call]


def main() -> None:
    """Play the calls and print the two figures."""
    load_qt()  # as the program does; else Qt's binding reads, and keeps, the source of every module that comes after it
    from agent_assist.demo.script import Pause
    from bench.desktop import one_call
    from bench.rig import Rig

    resident: list[float] = []

    def steps(rig: Rig) -> Steps:
        rig.timing.stop()  # two kept figures a beat would be most of the growth
        for number in range(1, 201):
            yield from one_call(rig, f"call-{number}", timed=False)
            if number in {100, 200}:
                gc.collect(1)
                yield Pause(6.5)  # quiet enough for the collector's full round
                resident.append(PROCESS.memory_info().rss / 1e6)

    Rig().play(steps, 900)
    print(*resident)


if __name__ == "__main__":
    main()
