"""A blocked thread is sampled: names of functions and lines are told, values never."""

from __future__ import annotations

import gc
import sys
import threading
import time

import pytest

from agent_assist.demo import blocks
from agent_assist.demo.blocks import KEPT, LEAST_MS, Blocks


def hold(sampled: Blocks, planted: str, times: int) -> str:
    """Keep the thread until it was sampled some times."""
    pause = threading.Event()
    while len(sampled._samples) < times:
        pause.wait(0.001)
    return planted


def test_the_stack_of_a_block_is_told_without_values() -> None:
    sampled = Blocks()
    sampled.start()
    hold(sampled, "4111 1111 1111 1111", 3)
    sampled.ended(LEAST_MS + 12)
    sampled.stop()
    (told,) = sampled.told()
    assert told.startswith("42 ms, ")
    assert "hold (demo/test_blocks.py:" in told
    assert "test_the_stack_of_a_block_is_told_without_values (demo/test_blocks.py:" in told
    assert "4111" not in told
    assert not sampled._sampler.is_alive()


def test_short_blocks_are_not_kept_and_only_the_longest_are() -> None:
    sampled = Blocks()
    sampled.ended(LEAST_MS - 1)
    assert sampled.told() == []
    for ms in range(20):
        sampled.ended(LEAST_MS + ms)
    assert [one.split(" ms")[0] for one in sampled.told()] == [f"{LEAST_MS + 19 - n:.0f}" for n in range(KEPT)]
    assert "no sample" in sampled.told()[0]


class Painter:
    """Notes on which thread it dies."""

    def __init__(self, died: list[int]) -> None:
        self._died = died

    def __del__(self) -> None:
        self._died.append(threading.get_ident())


def paint(died: list[int]) -> int:
    """Work for a moment with a value that must die here."""
    painter = Painter(died)
    return sum(range(2000)) + id(painter)


def test_a_sampled_value_dies_where_it_lived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "_LOOK_S", 0.0)
    monkeypatch.setattr(blocks, "_QUIET_S", -1.0)
    interval, died = sys.getswitchinterval(), list[int]()
    sampled = Blocks()
    sampled.start()
    sys.setswitchinterval(1e-6)
    try:
        for number in range(400):
            paint(died)
            assert died == [threading.get_ident()] * (number + 1)
    finally:
        sys.setswitchinterval(interval)
        sampled.stop()
    assert sampled._samples


def test_what_no_sample_sees_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    sampled = Blocks()
    sampled.start()
    gc.collect()
    monkeypatch.setitem(sys.modules, "agent_assist.loaded_for_this_test", sys)
    collected = sampled._collected_ms
    sampled.ended(LEAST_MS)
    sampled.stop()
    assert collected > 0
    (told,) = sampled.told()
    assert " of them at work" in told
    assert f", {collected:.0f} collecting, loading agent_assist.loaded_for_this_test and " in told
    assert sampled._collecting not in gc.callbacks


def test_the_call_that_most_samples_share_is_told() -> None:
    samples = [("x (a.py:1)", "work (b.py:7)", "run (c.py:9)"), ("work (b.py:8)", "run (c.py:9)"), ("run (c.py:9)",)]
    assert blocks.common(samples) == (("work (b.py:7)", "run (c.py:9)"), 2)
    assert blocks.common([()]) == ((), 1)


def test_a_beat_forgets_and_stopping_without_a_start_is_well() -> None:
    sampled = Blocks()
    sampled._samples.append(("a (b.py:1)",))
    sampled.beat()
    sampled.ended(LEAST_MS)
    assert "no sample" in sampled.told()[0]
    sampled.stop()
    assert blocks.stack_of(1, "") == ()


@pytest.mark.skipif(not hasattr(time, "pthread_getcpuclockid"), reason="the system does not tell of other threads")
def test_who_else_was_at_work_is_told() -> None:
    over = threading.Event()
    other = threading.Thread(target=lambda: [sum(range(5_000)) for _ in iter(over.is_set, True)], name="lane-busy")
    waiting = threading.Thread(target=over.wait, name="lane-idle")
    other.start()
    waiting.start()
    sampled = Blocks()
    sampled.beat()
    worked = blocks.cpu_ms(other)
    while blocks.cpu_ms(other) < worked + 2 * blocks._OTHER_MS:
        over.wait(0.001)
    sampled.ended(LEAST_MS)
    over.set()
    other.join()
    waiting.join()
    (told,) = sampled.told()
    assert " of lane-busy" in told
    assert "lane-idle" not in told
