"""A vault in memory."""

from __future__ import annotations


class MemoryVault:
    """Implements ports.vault; keeps secrets as long as it lives."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.secrets.get(name)

    def write(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def forget(self, name: str) -> None:
        self.secrets.pop(name, None)
