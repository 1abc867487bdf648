"""The bodies that server, sync and supervisors write, as the last version before the typed facts wrote them."""

from __future__ import annotations

from pathlib import Path

from tests.golden_bodies import SERVER, today
from tests.server.golden_course import played


def test_no_body_has_changed(tmp_path: Path) -> None:
    assert list(played(tmp_path)) == today(SERVER)
