"""Random courses on a real Asterisk, judged by the tones in the files; and how long its commands take to be proven.

    python3 dev.py bench asterisk_courses --courses 300 --labs 6 --seed 1

Prints each false silence with its seed, and the latencies. Exit code 1 where silence was claimed falsely.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.figures import percentiles
from lab.asterisk.courses import Course
from lab.asterisk.switch import AsteriskLab
from lab.processes import LabError


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench asterisk_courses", description=__doc__)
    parser.add_argument("--courses", type=int, default=300)
    parser.add_argument("--labs", type=int, default=6, help="how many switches are played on side by side")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--crash", action="store_true", help="let the switch crash in every course; else in one of six")
    parser.add_argument("--stories", action="store_true", help="print what the lights said in every course")
    options = parser.parse_args()
    if options.worker:
        return play(options.seed, options.courses, crash=options.crash)
    shares = [len(range(number, options.courses, options.labs)) for number in range(options.labs)]
    first, workers = options.seed, []
    for share in shares:
        command = [sys.executable, "-m", "bench.asterisk_courses", "--worker"]
        command += ["--seed", str(first), "--courses", str(share), *(["--crash"] if options.crash else [])]
        workers.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]))
        first += share
    outcomes = [json.loads(line) for worker in workers for line in worker.communicate()[0].splitlines()]
    return told(outcomes, options.courses, stories=options.stories)


def play(seed: int, count: int, *, crash: bool) -> int:
    """Play a share of the courses on one switch; each outcome is a line of JSON."""
    with AsteriskLab() as lab:
        witness = lab.stranger()
        for number in range(seed, seed + count):
            try:
                outcome = Course(lab, witness, number, crash=crash).go()
            except LabError as error:
                print(f"course {number}: {error}", file=sys.stderr, flush=True)
                lab.quiet()
                continue
            witness.log.clear()
            print(json.dumps(asdict(outcome)), flush=True)
    return 0


def told(outcomes: list[dict[str, Any]], wanted: int, *, stories: bool) -> int:
    """Print what came of the courses; returns the exit code."""
    seconds: dict[str, list[float]] = defaultdict(list)
    for outcome in outcomes:
        for what, took in outcome["latencies"]:
            seconds[what].append(took)
        if outcome["false"] or stories:
            print(f"course {outcome['seed']}: {', '.join(outcome['steps'])}")
            for one in outcome["false"]:
                print(f"   FALSE SILENCE {one}")
            print("   " + "\n   ".join(outcome["stories"]))
    false = sum(bool(outcome["false"]) for outcome in outcomes)
    claims = sum(outcome["claims"] for outcome in outcomes)
    claimed_s = sum(outcome["claimed_s"] for outcome in outcomes)
    crashes = sum(outcome["crashes"] for outcome in outcomes)
    print(f"{len(outcomes)} of {wanted} courses, {crashes} crashes of the switch")
    print(f"{claims} claims of silence ({claimed_s:.0f} s), {false} courses with a false one")
    for what, found in sorted(seconds.items()):
        for figure in percentiles(f"asterisk, real, {what}", [1000 * took for took in found], None):
            print(figure.line())
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
