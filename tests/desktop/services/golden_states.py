"""Short courses at a desk, for the golden bodies of what the long course does not come by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.consent import ConsentState as S
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.drill import DrillStep, StepResult
from agent_assist.domain.facts import Fact
from agent_assist.domain.recorder import Confirmation, Means, RecorderReport, RecorderState
from tests.desktop.services.desk_fixture import HOUSE, Bench, bench, standing_pack
from tests.desktop.services.golden_course import scripts_of_then

STEPS = (
    StepResult(DrillStep.CALL, passed=True),
    StepResult(DrillStep.DISCLOSURE, passed=True, state="recording", means="written", after_ms=180),
    StepResult(DrillStep.PAUSE, passed=False, error="not_confirmed"),
)
"""A drill that failed at its pause, and was not walked to its end."""


def linked(b: Bench) -> list[Fact]:
    """A second source knows the same call and tells its number."""
    for call_id, source, number, aliases in (
        ("sip-7", "sip_dialog", None, ()),
        ("hook-1", "handoff", "+14155550182", ("sip-7",)),
    ):
        now = b.clock.now_ms()
        event = CallEvent(
            CallState.CONNECTED, call_id, number, Direction.IN, now, line="de", source=source, aliases=aliases
        )
        b.desk.calls.hear(event)
        b.settle()
    return b.facts(b.file().contact_id)


def answered(b: Bench) -> list[Fact]:
    """Each state of an answer, over three calls of one number."""
    scripts_of_then(b)
    b.connect("de")
    first = b.file().contact_id
    b.read()
    b.say(S.UNKNOWN, S.GIVEN, S.GIVEN)
    b.end(line="de")
    b.clock.advance(31 * DAY_MS)
    b.connect("de", "c2")
    second = b.file().contact_id
    b.read()
    for purpose, state in (
        ("transcript", S.GIVEN),
        ("quality", S.DEFERRED),
        ("quality", S.REQUESTED),
        ("training", S.GIVEN),
        ("training", S.REVOKED),
    ):
        b.say(state, purpose=purpose)
    b.desk.turns.suspect_minor(b.file())
    b.settle()
    b.end("c2", "de")
    return [*b.facts(first), *b.facts(second)]


def escalated(b: Bench) -> list[Fact]:
    """A recorder that does not obey, and one of which nobody hears any more."""
    b.connect()
    b.read()
    b.say(S.GIVEN, S.GIVEN, S.GIVEN)
    b.recorder.obeys = False
    b.desk.payment.toggle(b.file())
    b.settle()
    unseen = Confirmation(Means.NOTHING, b.clock.now_ms())
    b.report(RecorderReport("c1", RecorderState.UNCONFIRMED, unseen, None, "lost"))
    b.settle()
    return b.facts(b.file().contact_id)


def acknowledged(b: Bench) -> list[Fact]:
    """The agent reads the notice about their own recording."""
    b.desk.shift.acknowledge()
    b.settle()
    return b.facts("")


def played(folder: Path) -> Iterator[Fact]:
    """Play each course at a desk of its own; yields their facts in order."""
    pack = standing_pack(folder)
    for course in (linked, answered, escalated, acknowledged):
        home = folder / course.__name__
        home.mkdir()
        house = replace(HOUSE, agent_notice="notice") if course is acknowledged else HOUSE
        with bench(home, pack=pack, house=house) as b:
            yield from course(b)
