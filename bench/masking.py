"""Speed of the masking engine and, with a folder of labelled rows, its quality on the kinds it has.

python bench/masking.py                   speed: medians and 95th and 99th percentiles
python bench/masking.py --rows DIR        quality too: DIR holds *.jsonl with text and spans
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from agent_assist.masking import Typing, find, truncate, warm

NOTE = (
    "Customer rang about order 48213, wants it by 12/04. Paid 49.99 by card 4111 1111 1111 1111 "
    "exp 04/29 cvv 739. "
    "One of two boxes was broken. Ring back on 020 7946 0958 or jane.doe@example.com after five. "
)
PLAIN = "The customer said that the parcel had not come and asked when it would be there, I promised to look. "
LABELS = {
    "CARD": "payment_card",
    "CVV": "card_security_code",
    "CARD_EXPIRY": "card_expiry",
    "IBAN": "iban",
    "EMAIL": "email",
    "PHONE": "phone",
}
EVENTS = 400


def spread(times_s: list[float]) -> dict[str, float | int]:
    """Return median, 95th and 99th percentile and maximum in milliseconds."""
    ordered = sorted(times_s)
    at = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    ms = {name: round(ordered[int(share * (len(ordered) - 1))] * 1e3, 3) for name, share in at.items()}
    return {**ms, "max": round(ordered[-1] * 1e3, 3), "n": len(ordered)}


def timed(job: Any, count: int) -> dict[str, float | int]:
    """Return the spread of a job run `count` times with the index as argument."""
    times = []
    for index in range(count):
        start = time.perf_counter()
        job(index)
        times.append(time.perf_counter() - start)
    return spread(times)


def typed(note: str, where: str) -> dict[str, float | int]:
    """Return the spread of one key in a note: words with now and then a digit, as people type."""
    session = Typing(note)
    keys = "and then she paid 20 more, see ticket 4711. " * (EVENTS // 44 + 1)
    start = len(note) if where == "end" else len(note) // 2
    return timed(lambda index: session.edit(start + index, 0, keys[index]), EVENTS)


def speed() -> dict[str, Any]:
    """Return every timing, in milliseconds."""
    began = time.perf_counter()
    warm()
    result: dict[str, Any] = {"tables loaded, once": round((time.perf_counter() - began) * 1e3, 1)}
    mixed = ((NOTE + PLAIN * 2) * 20)[:2000]
    dense = (NOTE * 20)[:2000]
    plain = (PLAIN * 40)[:2000]
    for name, note in {"mixed": mixed, "dense": dense, "plain": plain}.items():
        result[f"find, 2,000 characters, {name}"] = timed(lambda _index, text=note: find(text), EVENTS)
        for where in ("end", "middle"):
            result[f"key, 2,000 characters, {name}, {where}"] = typed(note, where)
    result["find, one sentence"] = timed(lambda _index: find(NOTE[:112]), EVENTS)
    result["truncate, 2,000 characters, dense"] = timed(lambda _index: truncate(dense), EVENTS)
    return result


def quality(folder: Path) -> dict[str, dict[str, float | int]]:
    """Return precision, recall and F1 per kind; a gold span counts when half of it is covered by its kind."""
    gold, hit, said, right = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found = find(row["text"])
            spans = [(a, b, LABELS[label]) for a, b, label in row["spans"] if label in LABELS]
            for a, b, kind in spans:
                gold[kind] += 1
                hit[kind] += any(f.kind == kind and 2 * overlap(a, b, f.start, f.end) >= b - a for f in found)
            for f in found:
                said[f.kind.value] += 1
                right[f.kind.value] += any(
                    kind == f.kind and 2 * overlap(a, b, f.start, f.end) >= min(b - a, f.end - f.start)
                    for a, b, kind in spans
                )
    return {kind: figures(gold[kind], hit[kind], said[kind], right[kind]) for kind in LABELS.values()}


def overlap(a: int, b: int, c: int, d: int) -> int:
    """Return how many characters two spans share."""
    return max(0, min(b, d) - max(a, c))


def figures(gold: int, hit: int, said: int, right: int) -> dict[str, float | int]:
    """Return the counts and ratios of one kind."""
    precision, recall = right / said if said else 0.0, hit / gold if gold else 0.0
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return {
        "gold": gold,
        "found": said,
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(f1, 3),
    }


def main() -> int:
    """Print the measurements as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, help="folder of labelled rows")
    options = parser.parse_args()
    result: dict[str, Any] = {"speed_ms": speed()}
    if options.rows:
        result["quality"] = quality(options.rows)
    print(json.dumps(result, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
