"""A short opening has twelve seconds; one that takes longer is told how long it takes, to a tenth of a second."""

from __future__ import annotations

import pytest

from agent_assist.policy import default_pack_path
from agent_assist.policy.lint import lint, script_checks
from agent_assist.policy.pack_files import read_contents

CLEAN = read_contents(default_pack_path())


@pytest.mark.parametrize(
    ("taken_ms", "told"),
    [
        (12_000, None),
        (12_001, "12.0 s, a short opening has 12 s"),
        (99_960, "100.0 s, a short opening has 12 s"),
    ],
)
def test_a_short_opening_has_twelve_seconds(monkeypatch: pytest.MonkeyPatch, taken_ms: int, told: str | None) -> None:
    monkeypatch.setattr(script_checks, "sample_ms", lambda *_: taken_ms)
    found = [one.reason.partition(": ")[2] for one in lint(CLEAN) if one.code == "too_long"]
    assert set(found) == ({told} if told else set())
