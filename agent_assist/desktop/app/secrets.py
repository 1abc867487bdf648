"""How an adapter gets at its password, key or token."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.ports.vault import Vault
from agent_assist.domain.errors import SecretMissing
from agent_assist.domain.house_secret import vault_name


def secret_reader(vault: Vault, name: str) -> Callable[[], str]:
    """Return what an adapter asks for its secret, on its own thread and as late as it can.

    Args:
        vault: the keyring of `OpenCache`, which any thread may use.
        name: one of `HOUSE_SECRETS`.

    The returned function raises SecretMissing, VaultLocked or VaultUnsafe; it takes 5 to 80 ms, and at most half a
    second where the keyring waits for its user.
    """
    stored = vault_name(name)

    def read() -> str:
        secret = vault.read(stored)
        if secret is None:
            raise SecretMissing(f"The secret {name} is not in the keyring.", f"Run agent-assist secret set {name}.")
        return secret

    return read
