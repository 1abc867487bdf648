"""The bodies of whole courses, as the last version before the typed facts wrote them: not one value has moved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agent_assist.domain.facts import TYPES
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.calls import DrillFinished
from tests.desktop.services.desk_fixture import bench
from tests.desktop.services.golden_course import course
from tests.desktop.services.golden_states import STEPS, played
from tests.golden_bodies import CALLS, SERVER, STATES, bodies, golden, line, today, whole


def test_no_body_of_two_calls_has_changed(tmp_path: Path) -> None:
    with bench(tmp_path) as b:
        found = bodies(course(b))
    assert found == today(CALLS)


def test_no_body_of_the_short_courses_has_changed(tmp_path: Path) -> None:
    """A drill needs a telephone and a recorder, so of it only the producer of its body is called, then as now."""
    drilled = DrillFinished.of(STEPS, "baresip", "rtpengine")
    assert [*bodies(played(tmp_path)), line(drilled.KIND, drilled.plain())] == today(STATES)


def in_clear(kind: str, body: Mapping[str, Any], name: str) -> bool:
    return bool(body.get(name)) and body[name] not in TYPES[kind].OWN_WORDS


def test_what_was_written_in_the_clear_still_says_the_same() -> None:
    told: set[tuple[str, str]] = set()
    for text in (*golden(CALLS), *golden(STATES), *golden(SERVER)):
        kind, body, _ = whole(text)
        closed = typed(TYPES[kind], body).closed()
        assert closed == {name: body[name] for name in TYPES[kind].RULES.closed if in_clear(kind, body, name)}, text
        told |= {(kind, name) for name in closed}
    assert {("contact_opened", "call_id"), ("contact_linked", "number_masked"), ("review_decided", "comment")} <= told
