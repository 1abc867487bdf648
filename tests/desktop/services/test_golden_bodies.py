"""The bodies of a course, as the last version before the typed facts wrote them: not one value has moved."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.services.desk_fixture import bench
from tests.desktop.services.golden_course import GOLDEN, bodies, course


def test_no_body_has_changed(tmp_path: Path) -> None:
    with bench(tmp_path) as b:
        found = bodies(course(b))
    golden = GOLDEN.read_text(encoding="utf-8").splitlines()
    assert len({line.split('"')[1] for line in golden}) > 30
    assert found == golden
