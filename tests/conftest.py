"""What every test gets: unexpected log records and leaked threads fail it."""

import gc
import itertools
import logging
import os
import pickle
import threading
from collections.abc import Callable, Iterator
from functools import lru_cache

import pytest
import tomli
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent

pytest_plugins = ["tests.schedule"]

# A busy machine must not fail a property: no deadline, and no judgement of how slowly data is drawn.
STEADY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
EXAMPLES = {"dev": 25, "ci": 100, "thorough": 1_000}
"""Examples of each property, by profile; `--hypothesis-profile NAME` chooses, `docs/testing.md` says when."""
for name, count in EXAMPLES.items():
    settings.register_profile(name, STEADY, max_examples=count)
settings.load_profile("ci")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def parse_each_text_once() -> None:
    """Hundreds of tests open the same pack, and most of their time is parsing it. Each caller has its own objects."""
    parse: Callable[[str], dict[str, object]] = tomli.loads
    parsed = lru_cache(maxsize=512)(lambda text: pickle.dumps(parse(text)))
    pytest.MonkeyPatch().setattr(tomli, "loads", lambda text, /: pickle.loads(parsed(text)))  # noqa: S301 - just above


parse_each_text_once()  # from the first test module on, as many open a pack while they are collected
gc.disable()  # from the first test module on: what is collected, tens of thousands of objects, stays to the end
COLLECT_FROM = 200_000
"""New objects since the last collection, from which the next one pays."""
_collections = itertools.count(1)


@pytest.fixture(scope="session", autouse=True)
def collect_on_the_main_thread_only() -> None:
    """Widgets that a lane's thread collects crash the process; so nothing is collected by itself, as in the desktop.

    What is there before the first test, modules and thousands of tests, stays to the end. Left in, it would be searched
    by every collection, and each would take longer for it: also by those of pytest after the last test.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collect_now_and_then() -> Iterator[None]:
    """Collect between tests, on the thread that made the widgets: what is new; now and then, what became old, too."""
    yield
    if app := QCoreApplication.instance():
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of the desktop does before it ends
    if gc.get_count()[0] > COLLECT_FROM:
        gc.collect(1 if next(_collections) % 10 else 2)


@pytest.fixture(autouse=True)
def no_unexpected_warnings(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A record at WARNING or above fails the test unless it is marked `expects_log`."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    loud = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING and record.name.startswith("agent_assist")
    ]
    assert loud == []


@pytest.fixture(autouse=True)
def no_leaked_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    """A thread of ours that outlives its test fails it."""
    before = set(threading.enumerate())
    yield
    if request.node.get_closest_marker("keeps_threads"):
        return
    ours = ("lane-", "recorder-", "softphone-", "handoff")
    left = [t for t in threading.enumerate() if t not in before and t.name.startswith(ours)]
    for thread in left:
        thread.join(2)
    assert [t.name for t in left if t.is_alive()] == []
