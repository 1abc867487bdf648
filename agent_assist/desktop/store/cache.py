"""The encrypted cache as a whole: its key in the vault, its file, its ledger and its outbox."""

from __future__ import annotations

import json
import os
from pathlib import Path

from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.store.connection import Connection, file_salt, mapped, open_cache
from agent_assist.desktop.store.ledger import Ledger
from agent_assist.desktop.store.outbox import StoreOutbox
from agent_assist.desktop.store.witness import StoreWitness
from agent_assist.domain import base64_text, errors
from agent_assist.evidence.seal import KEY_BYTES, DeviceKey

CACHE_KEY = "cache-key"
"""Vault name: JSON with the raw key and the salt of the file it was made for."""
DEVICE_KEY = "device-key"
"""Vault name: the device's Ed25519 signing key, base64 of 32 bytes."""


class Cache:
    """An opened cache. Made, used and closed on the store lane."""

    def __init__(self, connection: Connection, path: Path, key: DeviceKey) -> None:
        self._connection = connection
        self.path = path
        self.device_key = key
        self.ledger = Ledger(connection, path, key)
        self.outbox = StoreOutbox(connection, path, self.ledger)
        self.witness = StoreWitness(connection, path, self.ledger)

    def close(self) -> None:
        """Write the log back into the file and close it."""
        with mapped(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.close()


def unlock(path: Path, vault: Vault) -> Cache:
    """Open the cache with its key from the vault, making both at the first start.

    Raises:
        StoreKeyMissing: the file is there and its key is not; the file is kept.
        VaultLocked, VaultUnsafe, StoreKeyWrong, StoreCorrupt, StoreTooNew, StoreBusy, DiskFull.
    """
    secret = vault.read(CACHE_KEY)
    exists = file_salt(path) is not None
    if secret is None and exists:
        raise errors.StoreKeyMissing(
            "The local cache's key is missing from the keyring.",
            "Nothing was deleted. Unlock the right keyring, or ask IT to restore it or re-enrol this device.",
        )
    if secret is None or not exists:
        # A new file starts a new device: an old signing key with an empty chain would look like a clone.
        raw_key, salt = os.urandom(KEY_BYTES).hex(), None
        vault.write(CACHE_KEY, json.dumps({"key": raw_key}))
        vault.write(DEVICE_KEY, base64_text.encode(os.urandom(KEY_BYTES)))
    else:
        raw_key, salt = _parse(secret)
    connection = open_cache(path, raw_key, salt=salt)
    if salt is None:
        with mapped(path):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # puts the salt into the file
        vault.write(CACHE_KEY, json.dumps({"key": raw_key, "salt": file_salt(path)}))
    return Cache(connection, path, _device_key(vault))


def _parse(secret: str) -> tuple[str, str | None]:
    try:
        value = json.loads(secret)
        return str(value["key"]), value.get("salt")
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise errors.StoreKeyWrong(
            "The cache key in the keyring is damaged.", "Nothing was deleted. Ask IT to restore the key."
        ) from exc


def _device_key(vault: Vault) -> DeviceKey:
    try:
        raw = base64_text.decode(vault.read(DEVICE_KEY) or "")
    except ValueError:
        raw = b""
    if len(raw) != KEY_BYTES:
        raise errors.StoreKeyMissing(
            "This device's signing key is missing from the keyring.",
            "Nothing was deleted. Ask IT to restore the keyring or re-enrol this device.",
        )
    return DeviceKey(raw)
