"""Questions to the shipped policy pack: at least 100,000 a minute on one core, one decision in the panel within 1 ms.

The rival of the same run is the second reading (tests/policy/second_reading), which was written from the documents
alone: for each question it goes through the rows of the parsed files, without tables made beforehand. It answers whole
questions too (facts, purposes, channels, persons, moments; requests, records, a yes, calls); none may be answered
differently.
"""

from __future__ import annotations

import itertools
import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

from agent_assist.desktop.services.decide import Decider, place
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.policy import Pack, Question, default_pack_path, load
from bench.figures import Figure, percentiles
from tests.policy.second_reading.comparing import both, differing, named
from tests.policy.second_reading.edges import edges
from tests.policy.second_reading.made_up import as_toml, made_up
from tests.policy.second_reading.questions import Asking
from tests.policy.second_reading.reading import SecondReading

COUNT = 5_000
LIMIT_MS = 60_000 / 100_000
"""Milliseconds for each question at 100,000 a minute."""
PANEL_MS = 1.0
ALL_OF_IT_MS = 0.2
ALL_OF_IT = 2_000
BEST_OF = 5
"""All of these questions are asked so often, one after another, and the best time of each counts: what else the machine
does meanwhile is no decision."""
SHIPPED, MADE_UP, PACKS = 150_000, 5_500, 10
"""Questions about the shipped rules; about each of so many packs with made-up law."""
KINDS_OF_ROWS = ("jurisdiction", "overlay", "rule")


def figures() -> Iterator[Figure]:
    pack = load(default_pack_path())
    asked = _questions([row.place for row in pack.rows], sorted(pack.facts))
    typed = [Question.from_json(one) for one in asked]
    start = time.perf_counter()
    answers = [pack.decide(question) for question in typed]
    yield _each("policy, one question", time.perf_counter() - start, COUNT, LIMIT_MS)
    decider = Decider(PackInForce(pack), House("Acme", "Kim", "US-TX", "US-TX"))
    yield from percentiles("policy, one decision in the panel", _panel(decider, asked), PANEL_MS)
    yield from percentiles("policy, a decision with all of it, best of 5", _all_of_it(pack), ALL_OF_IT_MS)
    yield from _second_reading(pack)
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


def _all_of_it(pack: Pack) -> list[float]:
    questions = list(_whole_questions(pack))
    passes = [[_timed(pack, question) for question in questions] for _ in range(BEST_OF)]
    return [min(times) for times in zip(*passes, strict=True)]


def _whole_questions(pack: Pack) -> Iterator[Question]:
    """Six places of three persons, a moment, twelve facts, purposes and channels that variants name."""
    chance = random.Random(7)  # noqa: S311 - the same questions each time, no secret
    codes, tags = sorted({row.place for row in pack.rows}), sorted(pack.facts)
    for _ in range(ALL_OF_IT):
        day = f"2026-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
        asked = {
            "customer": [
                {"place": code, "person": "abc"[number % 3], "evidence": chance.choice(("stated", "area_code"))}
                for number, code in enumerate(chance.sample(codes, 6))
            ],
            "agent": chance.choice(codes),
            "recorder": chance.choice(codes),
            "at": f"{day}T{chance.randrange(24):02d}:{chance.randrange(60):02d}:00Z",
            "facts": chance.sample(tags, 12),
            "purpose": chance.choice(("quality", "training", "transcript")),
            "channel": chance.choice(("phone", "in-person")),
        }
        yield Question.from_json(asked)


def _timed(pack: Pack, question: Question) -> float:
    start = time.perf_counter()
    pack.decide(question)
    return (time.perf_counter() - start) * 1000


def _second_reading(pack: Pack) -> Iterator[Figure]:
    """How many questions the product and the second reading answer differently; which shipped rows were never seen."""
    shipped = SecondReading.of(default_pack_path())
    seen: set[str] = set()
    asked = itertools.chain(edges(shipped.words), Asking(shipped.words, 1).many(SHIPPED))
    differ, count = 0, 0
    for one in asked:
        ours, theirs = both(one, pack, shipped)
        seen |= named(one.kind, theirs)
        differ, count = differ + (ours != theirs), count + 1
    for seed in range(100, 100 + PACKS):
        files = made_up(shipped.files, seed)
        contents = {**pack.contents, **{name: as_toml(file) for name, file in files.items()}}
        other, second = Pack(contents, "a made-up pack"), SecondReading(files, shipped.words.zones)
        differ += sum(1 for _ in differing(Asking(second.words, seed).many(MADE_UP), other, second))
        count += MADE_UP
    yield Figure("policy, answered differently by the second reading", differ, "", 0, f"n {count:,}")
    rows = {
        name
        for title, file in shipped.files.items()
        for kind in KINDS_OF_ROWS
        for name, row in file.get(kind, {}).items()
        if row.get("status") != "proposed" and title != "consent_life.toml"  # a yes is answered with a day alone
    }
    unseen = sorted(rows - seen)
    yield Figure(
        "policy, shipped rows that bound in no answer", len(unseen), "", None, f"of {len(rows)}: {', '.join(unseen)}"
    )


def _each(name: str, taken_s: float, count: int, limit: float | None) -> Figure:
    return Figure(name, taken_s * 1000 / count, "ms", limit, f"{count / taken_s * 60:,.0f} a minute, n {count}")


def _panel(decider: Decider, asked: list[dict[str, Any]]) -> Iterator[float]:
    for number, one in enumerate(asked[:1_000]):
        places = [place(code, "stated") for code in one["customer"]]
        told = dict.fromkeys(one["facts"], "")
        start = time.perf_counter()
        found = decider.decided(str(number), places, 1_795_000_000_000, "incoming", facts=told)
        yield (time.perf_counter() - start) * 1000
        assert found.policy is not None  # a pack that cannot answer would be quick


def _rival(asked: list[dict[str, Any]], expected: list[str]) -> Figure:
    second = SecondReading.of(default_pack_path())
    start = time.perf_counter()
    found = [second.decision(one) for one in asked]
    taken = time.perf_counter() - start
    # a rival that answers otherwise would be no rival
    assert [one["level"] for one in found] == expected
    return _each("policy, the rival: the second reading, every row for every question", taken, COUNT, None)
