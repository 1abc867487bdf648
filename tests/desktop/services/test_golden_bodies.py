"""The bodies of whole courses, as the last version before the typed facts wrote them: not one value has moved."""

from __future__ import annotations

from pathlib import Path

from agent_assist.domain.facts.calls import DrillFinished
from tests.desktop.services.desk_fixture import bench
from tests.desktop.services.golden_course import course
from tests.desktop.services.golden_states import STEPS, played
from tests.golden_bodies import CALLS, STATES, bodies, golden, line


def test_no_body_of_two_calls_has_changed(tmp_path: Path) -> None:
    with bench(tmp_path) as b:
        found = bodies(course(b))
    assert found == golden(CALLS)


def test_no_body_of_the_short_courses_has_changed(tmp_path: Path) -> None:
    """A drill needs a telephone and a recorder, so of it only the producer of its body is called, then as now."""
    drilled = DrillFinished.of(STEPS, "baresip", "rtpengine")
    assert [*bodies(played(tmp_path)), line(drilled.KIND, drilled.plain())] == golden(STATES)
