"""Questions to the shipped policy pack: at least 100,000 a minute on one core, one decision in the panel within 1 ms.

The rival of the same run is the plainest engine there is: for each question it goes through every row of the parsed
files and merges what fits, by the same six rules, without tables made beforehand.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

from agent_assist.desktop.services.decide import Decider, place
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.policy import Question, default_pack_path, load
from bench.figures import Figure, percentiles

COUNT = 5_000
LIMIT_MS = 60_000 / 100_000
"""Milliseconds for each question at 100,000 a minute."""
PANEL_MS = 1.0
_ORDER = ("none", "notice", "implied", "explicit")


def figures() -> Iterator[Figure]:
    pack = load(default_pack_path())
    asked = _questions([row.place for row in pack.rows], sorted(pack.facts))
    typed = [Question.from_json(one) for one in asked]
    start = time.perf_counter()
    answers = [pack.decide(question) for question in typed]
    yield _each("policy, one question", time.perf_counter() - start, COUNT, LIMIT_MS)
    decider = Decider(PackInForce(pack), House("Acme", "Kim", "US-TX", "US-TX"))
    yield from percentiles("policy, one decision in the panel", _panel(decider, asked), PANEL_MS)
    yield _rival(asked, [answer.level.word for answer in answers])
    lines = "".join(json.dumps(one) + "\n" for one in asked).encode()
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "agent_assist", "policy", "decide"], input=lines, capture_output=True, check=True
    )
    assert done.stdout.count(b"\n") == COUNT
    yield _each("policy, one line of `policy decide`, start included", time.perf_counter() - start, COUNT, LIMIT_MS)


def _questions(codes: list[str], tags: list[str]) -> list[dict[str, Any]]:
    chance = random.Random(7)  # noqa: S311 - the same questions each time, no secret
    return [
        {
            "customer": chance.sample(codes, chance.choice((0, 1, 1, 2))),
            "agent": chance.choice(codes),
            "recorder": chance.choice(codes),
            "on": f"2026-{chance.randint(1, 12):02d}-15",
            "facts": chance.sample(tags, 3),
        }
        for _ in range(COUNT)
    ]


def _each(name: str, taken_s: float, count: int, limit: float | None) -> Figure:
    return Figure(name, taken_s * 1000 / count, "ms", limit, f"{count / taken_s * 60:,.0f} a minute, n {count}")


def _panel(decider: Decider, asked: list[dict[str, Any]]) -> Iterator[float]:
    for number, one in enumerate(asked[:1_000]):
        places = [place(code, "stated") for code in one["customer"]]
        start = time.perf_counter()
        decider.decided(str(number), places, 1_795_000_000_000, "incoming", facts=one["facts"])
        yield (time.perf_counter() - start) * 1000


def _rival(asked: list[dict[str, Any]], expected: list[str]) -> Figure:
    folder = default_pack_path()
    read = {
        name: tomllib.loads((folder / name).read_text(encoding="utf-8"))
        for name in ("recording.toml", "overlays.toml", "groups.toml")
    }
    start = time.perf_counter()
    found = [_plainly(one, read) for one in asked]
    taken = time.perf_counter() - start
    assert found == expected  # a rival that answers otherwise would be no rival
    return _each("policy, the rival: every row for every question", taken, COUNT, None)


def _plainly(one: dict[str, Any], read: dict[str, Any]) -> str:
    day, level = date.fromisoformat(one["on"]), "none"
    codes = [*one["customer"], one["agent"], one["recorder"], *(() if one["customer"] else ("XX",))]
    for code in codes:
        fits: dict[str, tuple[str, dict[str, Any]]] = {}
        for name, row in read["recording.toml"]["jurisdiction"].items():
            base, _, since = name.partition("@")
            if base not in {code, code.partition("-")[0], "XX"} or (since and date.fromisoformat(since) > day):
                continue
            if row.get("effective_to", day) >= day >= row.get("effective_from", day):
                fits[base] = max(fits.get(base, ("", row)), (since, row), key=lambda version: version[0])
        country = code.partition("-")[0]
        chosen = fits.get(code) or (fits.get(country) if country != "US" else None) or fits["XX"]
        row = chosen[1]
        full = row["nexus"] == "either" or row["code"].partition("@")[0] == one["recorder"]
        counted = row["safe_level"] if full else min(row["safe_level"], "notice", key=_ORDER.index)
        level = max(level, counted, key=_ORDER.index)
    _ = [name for name, row in read["overlays.toml"]["overlay"].items() if set(row["facts"]) <= set(one["facts"])]
    return level
