"""What lint tells of times: how long a short opening takes, to a tenth of a second, and who reads a row next."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from agent_assist.policy import default_pack_path
from agent_assist.policy.lint import lint, script_checks
from agent_assist.policy.lint.currency import _NOBODY, STALE_AFTER, _stale
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


READ = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("reader", "told"), [("Ann Author", "next reader: Ann Author"), ("", None), (None, None), (5, None)]
)
def test_who_reads_next_is_named_where_somebody_is(reader: object, told: str | None) -> None:
    late = READ + STALE_AFTER + timedelta(days=1)
    found = _stale("eu-1", READ, late, reader)
    assert found is not None
    code, reason = found
    assert (code, reason.rpartition("; ")[2]) == ("stale", told or _NOBODY)
    assert _stale("eu-1", READ, READ + STALE_AFTER, reader) is None
    assert _stale("eu-1", READ, READ - timedelta(days=1), reader) is not None
    assert _stale("eu-1", READ, READ, reader) is None
