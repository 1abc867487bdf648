"""The bodies that server, sync and supervisors write, as the last version before the typed facts wrote them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.domain.test_golden_kinds import YOUNGER
from tests.golden_bodies import SERVER, today
from tests.server.golden_course import played


def test_no_body_has_changed(tmp_path: Path) -> None:
    """Kinds that came later stand between them; the bytes of the older ones are as they were."""
    told = [line for line in played(tmp_path) if json.loads(line)[0] not in YOUNGER]
    assert told == today(SERVER)
