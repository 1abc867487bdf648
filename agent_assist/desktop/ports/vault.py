"""The operating system's keyring."""

from __future__ import annotations

from typing import Protocol


class Vault(Protocol):
    """Keeps secrets by name. Raises VaultUnsafe or VaultLocked; callable from one thread at a time."""

    def read(self, name: str) -> str | None:
        """Return the secret, or None if there is none of this name."""

    def write(self, name: str, secret: str) -> None:
        """Keep the secret and read it back; raises VaultUnsafe if it did not stay."""

    def forget(self, name: str) -> None:
        """Remove the secret; no error if there is none."""
