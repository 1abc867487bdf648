"""The heartbeat tells what held the main thread up from what the machine did."""

import sys
import time
from pathlib import Path

import pytest

from agent_assist.demo import run_queue
from agent_assist.demo.timing import BEAT_MS, Timing

pytestmark = pytest.mark.usefixtures("qapp")


class Clock:
    """Stands for the machine: `now` in seconds, `waited` in milliseconds on the run queue."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.now, self.waited = 100.0, 7.0
        patch.setattr(time, "perf_counter", lambda: self.now)
        patch.setattr(run_queue, "waited_ms", lambda: self.waited)

    def passes(self, ms: float, *, waited: float = 0.0) -> None:
        self.now += ms / 1000
        self.waited += waited


def worst(heart: Timing) -> tuple[float, float]:
    summary = heart.summary()
    return summary["main_thread_late"]["max"], summary["main_thread_blocked"]["max"]


def test_work_on_the_thread_counts_as_blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, heart = Clock(monkeypatch), Timing()
    for ms in (0, BEAT_MS, BEAT_MS + 80):
        clock.passes(ms)
        heart._beaten()
    assert worst(heart) == (80.0, 80.0)


def test_waiting_for_a_processor_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, heart = Clock(monkeypatch), Timing()
    heart._beaten()
    clock.passes(BEAT_MS + 80, waited=70)
    heart._beaten()
    assert worst(heart) == (80.0, 10.0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts it")
def test_the_kernel_counts_and_never_backwards() -> None:
    first = run_queue.waited_ms()
    assert Path("/proc/thread-self/schedstat").exists()
    assert 0 <= first <= run_queue.waited_ms()


@pytest.mark.parametrize("content", [None, b"", b"12", b"a b c"])
def test_a_system_that_does_not_tell_gives_nothing(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "schedstat"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(run_queue, "_SCHEDSTAT", file)
    assert run_queue.waited_ms() == 0.0
