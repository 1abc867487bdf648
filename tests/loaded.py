"""`pytest -p tests.loaded`: writes down which modules and files of the product and its libraries the tests loaded.

The package is compared with it afterwards (`packaging/loaded.py`): what the tests needed and the package lacks was
lost on the way. Every process writes a file of its own. What programs started by a test load is not seen here.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Final

import pytest

from dev import LOADED

_WORKER: Final = os.environ.get("PYTEST_XDIST_WORKER", "")
_CODE: Final = (".py", ".pyc")
_MAPS: Final = Path("/proc/self/maps")
_opened: Final[set[str]] = set()


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    """Note what is opened for reading; called for everything that Python audits, so it does no more than that."""
    if event == "open":
        path = arguments[0]
        if type(path) is str and path not in _opened and not path.endswith(_CODE):
            _opened.add(path)


sys.addaudithook(_hear)


def pytest_configure(config: pytest.Config) -> None:
    """Forget the last run of this part: once, before there are any workers."""
    if not _WORKER:
        shutil.rmtree(_folder(config), ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down what this process loaded; libraries are seen on Linux only, where the system lists them."""
    mapped = {line.split()[-1] for line in _MAPS.read_text().splitlines() if "/" in line} if _MAPS.exists() else set()
    folder = _folder(session.config)
    folder.mkdir(parents=True, exist_ok=True)
    files = sorted(path for path in _opened | mapped if os.path.isfile(path))  # noqa: PTH113 - any name was tried, also too long ones
    found = {"modules": sorted(sys.modules), "files": files}
    (folder / f"{_WORKER or 'alone'}.json").write_text(json.dumps(found), encoding="utf-8")


def _folder(config: pytest.Config) -> Path:
    return LOADED / str(config.getoption("part") or "all")
