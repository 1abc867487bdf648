"""A vault that forgets."""

from __future__ import annotations


class ThrowAwayVault:
    """Keeps keys in memory where the machine has no keyring. The desktop itself refuses to do this."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """See ports.vault."""
        return self.secrets.get(name)

    def write(self, name: str, secret: str) -> None:
        """See ports.vault."""
        self.secrets[name] = secret

    def forget(self, name: str) -> None:
        """See ports.vault."""
        self.secrets.pop(name, None)
