"""Randomised fault runs over real sockets, on every recorder that has a fake; the fake itself is the judge.

`dev.py bench recorder_faults [--runs 1000] [--seed 1] [--threads 10] [--processes 2] [--minutes 15]`. A run is one call
with three commands and as many faults, from a seed. A report of silence is false when the fake writes sound of the call
at the moment of its delivery and did so when the look began on which it rests.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from multiprocessing import get_context

from agent_assist.domain.recorder import QUIET, RecorderState
from tests.faults.course import LOST_S, Outcome, run_many
from tests.faults.rig import Fault
from tests.faults.rigs import RIGS

_CHUNK = 40
"""Runs that a process takes at once."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=10)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=15)
    options = parser.parse_args(sys.argv[1:])
    names = list(RIGS)
    work = [(names[number % len(names)], options.seed + number // len(names)) for number in range(options.runs)]
    chunks = [(work[at : at + _CHUNK], options.threads) for at in range(0, len(work), _CHUNK)]
    until = time.monotonic() + options.minutes * 60
    found: list[Outcome] = []
    with get_context("spawn").Pool(options.processes) as pool:
        # A pool that is left in time leaves the rest undone, and the table says how many ran.
        for outcomes in pool.imap_unordered(_run, chunks):
            found += outcomes
            if time.monotonic() > until:
                pool.terminate()
                break
    return _tell(found, options.runs)


def _run(chunk: tuple[list[tuple[str, int]], int]) -> list[Outcome]:
    work, threads = chunk
    return run_many([(RIGS[name], seed) for name, seed in work], threads)


def _tell(found: list[Outcome], wanted: int) -> int:
    """Print the table; returns 1 if a limit is missed."""
    by_name: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in found:
        by_name[outcome.rig].append(outcome)
    heads = (
        "recorder",
        "runs",
        "faults",
        "reports",
        "quiet",
        "unconfirmed",
        "false",
        "broken",
        "answer",
        "lost s",
        "n",
    )
    print(f"{heads[0]:<22}" + "".join(f"{head:>12}" for head in heads[1:]))
    rows = {name: _row(by_name[name]) for name in RIGS if name in by_name}
    rows["all"] = _row(found)
    for name, row in rows.items():
        print(f"{name:<22}" + "".join(f"{value:>12}" for value in row))
    for outcome in found:
        for text in outcome.false + outcome.broken:
            print(f"{outcome.rig} seed {outcome.seed}: {text}")
    faults = sum((outcome.faults for outcome in found), Counter[Fault]())
    print("faults: " + ", ".join(f"{fault.value} {count}" for fault, count in faults.most_common()))
    false, broken = rows["all"][5], rows["all"][6]
    lost = max((s for outcome in found for s in outcome.lost_s), default=0.0)
    figures = {"false": false, "limit": 0, "broken": broken, "lost_s": round(lost, 3), "lost_limit_s": LOST_S}
    print(json.dumps({"what": "fault runs", "runs": len(found), "of": wanted, **figures}))
    return 1 if false or broken or lost > LOST_S or len(found) < wanted else 0


def _row(found: list[Outcome]) -> tuple[float, ...]:
    """The figures of one product, in the order of the heads."""
    return (
        len(found),
        sum(outcome.faults.total() for outcome in found),
        sum(outcome.reports for outcome in found),
        sum(outcome.states[state] for outcome in found for state in QUIET),
        sum(outcome.states[RecorderState.UNCONFIRMED] for outcome in found),
        sum(len(outcome.false) for outcome in found),
        sum(len(outcome.broken) for outcome in found),
        round(max((part for outcome in found for part in outcome.answer_s), default=0.0), 2),
        round(max((s for outcome in found for s in outcome.lost_s), default=0.0), 2),
        sum(len(outcome.lost_s) for outcome in found),
    )


if __name__ == "__main__":
    sys.exit(main())
