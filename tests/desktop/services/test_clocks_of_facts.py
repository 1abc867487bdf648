"""A fact that is written down later than it happened carries both clocks of when it happened."""

from __future__ import annotations

import json

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.evidence import verify
from agent_assist.evidence.envelope import at_ms
from tests.desktop.services.desk_fixture import Bench

LATE_MS = 60_000


def test_what_is_told_late_is_no_clock_that_went_back(b: Bench) -> None:
    b.connect()
    began = b.clock.now_ms()
    b.clock.advance(LATE_MS)
    held = CallEvent(CallState.HELD, "c1", "+14155550182", Direction.IN, began, "Ms Okafor", "tx", source="baresip")
    b.desk.calls.hear(held)
    b.settle()
    b.clock.advance(1_000)
    b.end()
    lines = exported(b)
    told = [json.loads(line) for line in lines if line.startswith(b'{"actor":')]
    (late,) = [one for one in told if one["kind"] == "contact_held"]
    others = [one for one in told if one["kind"] != "contact_held"]
    assert late["at"] != others[-1]["at"]
    assert {_apart(one) for one in told} == {_apart(late)}  # one distance between the two clocks, for every fact
    found = verify(lines)
    assert (found.ok, found.clock_steps) == (True, 0)


def exported(b: Bench) -> list[bytes]:
    found: list[bytes] = []
    done: list[bool] = []
    b.lane.submit(lambda: found.extend(b.cache.ledger.export()), lambda _outcome: done.append(True))
    b.pump.until(lambda: bool(done))
    return found


def _apart(event: dict[str, object]) -> int:
    return at_ms(str(event["at"])) - int(str(event["mono_ms"]))
