"""A blocked thread is sampled: names of functions and lines are told, values never."""

from __future__ import annotations

import threading

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


def test_a_beat_forgets_and_stopping_without_a_start_is_well() -> None:
    sampled = Blocks()
    sampled._samples.append(("a (b.py:1)",))
    sampled.beat()
    sampled.ended(LEAST_MS)
    assert "no sample" in sampled.told()[0]
    sampled.stop()
    assert blocks._stack(None) == ()
