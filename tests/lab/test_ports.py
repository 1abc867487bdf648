"""Laboratories that start at the same moment in two processes look for their ports in different places."""

from __future__ import annotations

import random

from lab.ports import free_block, is_free


def draws() -> list[int]:
    random.seed(1)  # as pytest-randomly does before each test, in every process
    return [free_block(8) for _ in range(5)]


def test_the_seed_of_the_tests_does_not_choose_the_ports() -> None:
    assert draws() != draws()


def test_a_block_is_even_and_free() -> None:
    first = free_block(8)
    assert first % 2 == 0
    assert all(is_free(first + offset) for offset in range(8))
