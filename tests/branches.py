"""`pytest -p tests.branches`: counts which lines and branches of the measured packages the tests take.

Every process counts for itself and writes what it saw into a folder of its own name; `tests/floor.py` adds it up. It is
loaded with `-p`, so that it is there before anything of the product is imported.
"""

from __future__ import annotations

import json
import os
import shutil
from typing import Final

import pytest
from slipcover.importer import FileMatcher, ImportManager
from slipcover.slipcover import Slipcover

from dev import COUNTED, MEASURED, ROOT

_SOURCES: Final = [str(ROOT / "agent_assist" / name) for name in MEASURED]
_NEVER: Final = 2**31 - 1
"""How often a line is counted before the counter is taken out of running code again: that replaces functions under the
feet of other threads, and its memory would be taken for that of the tests."""
_WORKER: Final = os.environ.get("PYTEST_XDIST_WORKER", "")
_counter: Final = Slipcover(branch=True, source=_SOURCES, d_miss_threshold=_NEVER)
ImportManager(_counter, FileMatcher(sources=_SOURCES)).__enter__()


def pytest_sessionstart() -> None:
    """Forget the last run: once, before there are any workers."""
    if not _WORKER:
        shutil.rmtree(COUNTED, ignore_errors=True)
        COUNTED.mkdir(parents=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Write down what this process saw."""
    report = COUNTED / f"{_WORKER or 'alone'}.json"
    report.write_text(json.dumps(_counter.get_coverage()["files"]), encoding="utf-8")
