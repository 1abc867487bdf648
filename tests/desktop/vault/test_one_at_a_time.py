"""A keyring that several threads share serves one at a time, and none of them waits for ever."""

from __future__ import annotations

import threading

import pytest

from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.vault.one_at_a_time import OneAtATime
from agent_assist.domain.errors import VaultLocked
from tests.contracts.vault import VaultContract
from tests.fakes.vault import MemoryVault

LIMIT_S = 10


class TestContract(VaultContract):
    @pytest.fixture
    def vault(self) -> Vault:
        return OneAtATime(MemoryVault())


class SlowVault(MemoryVault):
    """Counts who is inside, and stays there while it is held."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = self.most = 0
        self.entered, self.free = threading.Event(), threading.Event()

    def read(self, name: str) -> str | None:
        self.inside += 1
        self.most = max(self.most, self.inside)
        self.entered.set()
        self.free.wait(LIMIT_S)
        self.inside -= 1
        return super().read(name)


def test_two_threads_are_never_inside_together() -> None:
    slow = SlowVault()
    vault = OneAtATime(slow, wait_s=LIMIT_S)
    threads = [threading.Thread(target=vault.read, args=("x",)) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert slow.entered.wait(LIMIT_S)
    slow.free.set()
    for thread in threads:
        thread.join(LIMIT_S)
    assert (slow.most, slow.inside) == (1, 0)


def test_who_does_not_get_a_turn_is_told_and_the_next_one_does() -> None:
    slow = SlowVault()
    vault = OneAtATime(slow, wait_s=0.05)
    thread = threading.Thread(target=vault.read, args=("x",))
    thread.start()
    assert slow.entered.wait(LIMIT_S)
    with pytest.raises(VaultLocked):
        vault.read("x")
    with pytest.raises(VaultLocked):
        vault.write("x", "y")
    with pytest.raises(VaultLocked):
        vault.forget("x")
    slow.free.set()
    thread.join(LIMIT_S)
    vault.write("x", "y")
    assert vault.read("x") == "y"
