"""`pytest -p bench.picked`: runs only the tests that a list names, in its order, and tells which failed.

Hypothesis tries the same examples each time and does not look for smaller ones: whether a fault is noticed is then no
matter of luck, and a failure is told at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, Phase, settings

LIST: Final = "MUTANTS_LIST"
"""Variable: a file with the names of the tests, as JSON. The results are written beside it, with `TOLD` added."""
TOLD: Final = ".told"
PROFILE: Final = "mutants"
EXAMPLES: Final = 100
"""As in a full run of the tests, `ci` in tests/conftest.py."""
settings.register_profile(
    PROFILE,
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    database=None,
)


class Picked:
    """Selects the tests, and writes down at each step what is known by then: a fault can end the process at any time.

    Args:
        names: the tests, in the order in which they run.
        told: the file for what failed, and what was running last.
    """

    def __init__(self, names: list[str], told: Path) -> None:
        self.order = {name: place for place, name in enumerate(names)}
        self.told = told
        self.failed: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> Generator[None, None, None]:
        """Leave out all others, after every other plugin has put them into its own order."""
        yield
        others = [item for item in items if item.nodeid not in self.order]
        items[:] = sorted(
            (item for item in items if item.nodeid in self.order), key=lambda item: self.order[item.nodeid]
        )
        config.hook.pytest_deselected(items=others)

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Note what runs now."""
        self._tell(nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what failed."""
        if report.failed:
            self.failed.append(report.nodeid)
            self._tell(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a file that cannot be imported."""
        if report.failed:
            self.failed.append(report.nodeid)
            self._tell(report.nodeid)

    def _tell(self, now: str) -> None:
        self.told.write_text(json.dumps({"failed": self.failed, "running": now}), encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Pick, where a list is given."""
    if LIST in os.environ:
        names = Path(os.environ[LIST])
        picked = Picked(json.loads(names.read_text(encoding="utf-8")), names.with_suffix(TOLD))
        config.pluginmanager.register(picked, "picked tests")
