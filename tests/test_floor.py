"""The floor holds for each package alone, for branches alone, and where nothing was measured."""

from __future__ import annotations

from typing import Any

import pytest

from tests.floor import below


def file(branches: int, lines: int = 100) -> dict[str, Any]:
    """A file of 100 branches and 100 lines."""
    taken = {"covered_branches": branches, "covered_lines": lines}
    return {
        "summary": {"num_branches": 100, "num_statements": 100, **taken},
        "missing_lines": [7],
        "missing_branches": [[3, 5]],
    }


@pytest.mark.parametrize(("branches", "lines", "low"), [(95, 95, False), (94, 100, True), (96, 93, True)])
def test_both_figures_count(branches: int, lines: int, low: bool) -> None:  # noqa: FBT001 - the case itself
    assert below({"agent_assist/domain/x.py": file(branches, lines)}, "domain", 95) is low


def test_no_package_hides_behind_another(capsys: pytest.CaptureFixture[str]) -> None:
    files = {"agent_assist/domain/x.py": file(100), "agent_assist/policy/y.py": file(10)}
    assert not below(files, "domain", 95)
    assert below(files, "policy", 95)
    assert "agent_assist/policy/y.py: 7, 3->5" in capsys.readouterr().out


def test_what_was_not_measured_is_below() -> None:
    assert below({}, "domain", 95)
