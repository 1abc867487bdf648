"""Lets several threads share one keyring, which serves one at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from agent_assist.desktop.ports.vault import Vault
from agent_assist.domain.errors import VaultLocked

WAIT_S: Final = 0.5
"""How long a thread waits for its turn: a keyring that asks its user for a password must not hold a recorder back."""


class OneAtATime:
    """Implements ports.vault over another vault; callable from any thread.

    Args:
        vault: the keyring; used by whoever has the turn.
        wait_s: how long a turn is waited for, seconds.

    Each call raises VaultLocked when the turn does not come in time.
    """

    def __init__(self, vault: Vault, wait_s: float = WAIT_S) -> None:
        self._vault = vault
        self._wait_s = wait_s
        self._lock = threading.Lock()

    def read(self, name: str) -> str | None:
        """See ports.vault."""
        with self._turn():
            return self._vault.read(name)

    def write(self, name: str, secret: str) -> None:
        """See ports.vault."""
        with self._turn():
            self._vault.write(name, secret)

    def forget(self, name: str) -> None:
        """See ports.vault."""
        with self._turn():
            self._vault.forget(name)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=self._wait_s):
            raise VaultLocked("The keyring is busy.", "Unlock it if it asks for a password, then try again.")
        try:
            yield
        finally:
            self._lock.release()
