"""The masking engine: what a key, a text and a start cost, and how well it finds, beside its rivals on the same rows.

python3 dev.py bench masking                  times, and quality if labelled rows lie beside the project
python3 dev.py bench masking --rows DIR       rows and scorer of another folder
python3 dev.py bench masking --no-rivals      ours alone; nothing is installed

Rivals live in an environment of their own (`.venv-peers`, from `requirements/peers.txt`).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from agent_assist.masking import Typing, find, truncate, warm
from bench import masking_rivals
from bench.figures import Figure

NOTE = (
    "Customer rang about order 48213, wants it by 12/04. Paid 49.99 by card 4111 1111 1111 1111 "
    "exp 04/29 cvv 739. "
    "One of two boxes was broken. Ring back on 020 7946 0958 or jane.doe@example.com after five. "
)
PLAIN = "The customer said that the parcel had not come and asked when it would be there, I promised to look. "
SHORT = (
    NOTE[:112], PLAIN, "acct no 83920174, sort code 20-32-06", "ssn 536-90-4399 confirmed", "order 48213 was late",
    "four one one one, one one one one, um one one one one, one one one one", "Steuer-ID 36 574 261 809",
    "cust wants to return 2 of 3 boxes", "promised a callback by 5pm", "parcel lost, claim opened on 12/04",
    "she was very happy with the help and had nothing else to ask", "router restarted twice, light is green now",
)  # fmt: skip
HOSTILE = {"digits and dashes": "1-", "single digits": "4 ", "number words": "one ", "letters and digits": "a1 "}
"""What makes the most of a note hot: one number without an end."""
TYPED = "and then she paid 20 more, see ticket 4711, call 020 7946 0958 or ssn 536-90-4399. "
EVENTS, REPEATS = 400, 3
ROWS = Path(__file__).resolve().parents[2] / "shared" / "masking"
_PROBE = """
import time, psutil
process = psutil.Process()
before = process.memory_info().rss
began = time.process_time()
from agent_assist.masking import find, warm
assert find("card 4111 1111 1111 1111")
first = time.process_time() - began
warm()
print(first, (process.memory_info().rss - before) / 2**20)
"""


def spread(name: str, times_s: list[float], p50_ms: float | None, p99_ms: float | None) -> Iterator[Figure]:
    """Yield median and 99th percentile of times in milliseconds."""
    ordered = sorted(times_s)
    middle, last = ordered[len(ordered) // 2] * 1e3, ordered[int(0.99 * (len(ordered) - 1))] * 1e3
    detail = f"max {ordered[-1] * 1e3:.2f}, n {len(ordered)}"
    if p50_ms is not None:
        yield Figure(f"{name}, p50", middle, "ms", p50_ms, detail)
    yield Figure(f"{name}, p99", last, "ms", p99_ms, f"p50 {middle:.3f}, {detail}")


def timed(job: Callable[[int], object], count: int) -> list[float]:
    """Return the seconds of processor time each of `count` runs of a job takes; the job is given its index."""
    times = []
    for index in range(count):
        start = time.process_time()
        job(index)
        times.append(time.process_time() - start)
    return times


def quiet(job: Callable[[], list[float]]) -> list[float]:
    """Return the shortest of three times of each step: what another program took of the machine is not counted."""
    return [min(step) for step in zip(*(job() for _ in range(REPEATS)), strict=True)]


def typed(note: str, start: int) -> list[float]:
    """Return the seconds of each key of a text typed into a note at a place."""
    session = Typing(note)
    keys = TYPED * (EVENTS // len(TYPED) + 1)
    return timed(lambda index: session.edit(start + index, 0, keys[index]), EVENTS)


def hostile(part: str) -> list[float]:
    """Return the seconds of each key of a text that is typed into a note of nothing else."""
    length = 2_000
    session = Typing((part * length)[:length])
    return timed(lambda index: session.edit(length // 2 + index, 0, part[index % len(part)]), EVENTS // 4)


def bulk() -> Figure:
    """Return how many short texts a second are read, one after the other."""
    spent = sum(quiet(partial(timed, lambda index: find(SHORT[index % len(SHORT)]), EVENTS)))
    return Figure("short texts in a row", EVENTS / spent, "/s", detail=f"{len(SHORT)} texts in turn", least=10_000)


def speed() -> Iterator[Figure]:
    """Yield every time of the engine."""
    warm()
    for length in (2_000, 20_000):
        for name, sentence in {"mixed": NOTE + PLAIN * 2, "dense": NOTE, "plain": PLAIN}.items():
            note = (sentence * (length // len(sentence) + 1))[:length]
            for place, start in {"middle": length // 2, "end": length}.items():
                limit = 1.0 if length == 2_000 else None
                yield from spread(
                    f"key, note of {length:,} ({name}, {place})", quiet(partial(typed, note, start)), None, limit
                )
    for name, part in HOSTILE.items():
        yield from spread(f"key, hostile note of 2,000 ({name})", quiet(partial(hostile, part)), None, 3.0)
    yield bulk()
    yield from spread(
        "short text", quiet(partial(timed, lambda index: find(SHORT[index % len(SHORT)]), EVENTS)), 0.1, 1.0
    )
    mixed = ((NOTE + PLAIN * 2) * 20)[:2000]
    yield from spread("whole note of 2,000, fresh scan", timed(lambda _index: find(mixed), EVENTS // 4), None, None)
    yield from spread("truncate a note of 2,000", timed(lambda _index: truncate(mixed), EVENTS // 4), None, None)


def start() -> Iterator[Figure]:
    """Yield what a fresh process pays for import and first finding, and how much memory the engine adds."""
    runs = []
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True, timeout=60)
        first, memory = done.stdout.split()
        runs.append((float(first), float(memory)))
    yield Figure("start: import, build, first finding", sorted(runs)[2][0], "s", 0.15, "median of 5")
    yield Figure("memory added, tables loaded", max(memory for _, memory in runs), "MiB", 30)


def measured(rows: Path, *, rivals: bool) -> Iterator[Figure]:
    """Yield every figure; those of quality need rows and a scorer in a folder."""
    yield from speed()
    yield from start()
    if not (rows / "score.py").exists():
        print(f"no rows: there is no scorer with labelled rows in {rows}; quality and rivals are not measured.")
        return
    yield from masking_rivals.figures(rows, rivals=rivals)


def main() -> int:
    """Print every figure beside its limit; 1 if one is missed."""
    parser = argparse.ArgumentParser(prog="dev.py bench masking", description=__doc__)
    parser.add_argument("--rows", type=Path, default=ROWS, help="folder with score.py and labelled rows")
    parser.add_argument("--no-rivals", action="store_true", help="measure ours alone")
    options = parser.parse_args()
    missed = 0
    for figure in measured(options.rows, rivals=not options.no_rivals):
        print(figure.line(), flush=True)
        missed += not figure.met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
