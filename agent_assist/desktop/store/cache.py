"""The encrypted cache as a whole: its key in the vault, its file, its ledger and its outbox."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.store.connection import Connection, file_salt, mapped, open_cache
from agent_assist.desktop.store.ledger import Ledger
from agent_assist.desktop.store.lessons import StoreLessons
from agent_assist.desktop.store.outbox import StoreOutbox
from agent_assist.desktop.store.own_record import StoreOwnRecord
from agent_assist.desktop.store.views import StoreViews
from agent_assist.desktop.store.witness import StoreWitness
from agent_assist.domain import base64_text, errors
from agent_assist.evidence.seal import KEY_BYTES, DeviceKey

CACHE_KEY = "cache-key"
"""Vault name: JSON with the raw key and the salt of the file it was made for."""
DEVICE_KEY = "device-key"
"""Vault name: the device's Ed25519 signing key, base64 of 32 bytes."""
_MARK, _SHORT = 32, 8
"""Digits of the mark of a key, and of a file."""


class Cache:
    """An opened cache. Made, used and closed on the store lane."""

    def __init__(self, connection: Connection, path: Path, key: DeviceKey) -> None:
        self._connection = connection
        self.path = path
        self.device_key = key
        self.ledger = Ledger(connection, path, key)
        self.outbox = StoreOutbox(connection, path, self.ledger)
        self.witness = StoreWitness(connection, path, self.ledger)
        self.views = StoreViews(connection, path)
        self.lessons = StoreLessons(connection, path)
        self.own_record = StoreOwnRecord(connection, path)

    def close(self) -> None:
        """Write the log back into the file and close it."""
        with mapped(self.path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.close()


def unlock(path: Path, vault: Vault) -> Cache:
    """Open the cache with its key from the vault, making both at the first start.

    A key that was made once is never replaced here: without its file it may belong to a folder that comes back.

    Raises:
        StoreKeyMissing: the file is there and one of its keys is not; the file is kept.
        StoreMissing: the key is there and its file is not, or is empty; the key is kept.
        VaultLocked, VaultUnsafe, StoreKeyWrong, StoreCorrupt, StoreTooNew, StoreBusy, DiskFull.
    """
    secret = vault.read(CACHE_KEY)
    exists = file_salt(path) is not None
    if secret is None and exists:
        raise errors.StoreKeyMissing(
            "The local cache's key is missing from the keyring.",
            "Nothing was deleted. Unlock the right keyring, or ask IT to restore it or re-enrol this device.",
        )
    raw_key, salt = _parse(secret) if secret is not None else (os.urandom(KEY_BYTES).hex(), None)
    lost = salt is not None if secret is not None else vault.read(DEVICE_KEY) is not None
    if lost and not exists:
        raise errors.StoreMissing(
            "This device's local cache is missing or empty, but its key is still in the keyring.",
            "Restore the data folder. If it is lost for good, ask IT for a code and enrol with --start-over.",
        )
    if salt is None:  # the first start, or one that was broken off before the file held anything
        vault.write(CACHE_KEY, json.dumps({"key": raw_key}))
        if vault.read(DEVICE_KEY) is None:
            vault.write(DEVICE_KEY, base64_text.encode(os.urandom(KEY_BYTES)))
    connection = open_cache(path, raw_key, salt=salt)
    if salt is None:
        with mapped(path):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # puts the salt into the file
            # Asked of the connection: to open the file a second time and close it would give up this process' locks
            # on it (https://www.sqlite.org/howtocorrupt.html, 2.2), while `doctor` or `ledger` may come and go.
            (salt,) = connection.execute("PRAGMA cipher_salt").fetchone()
        vault.write(CACHE_KEY, json.dumps({"key": raw_key, "salt": salt}))
    return Cache(connection, path, _device_key(vault))


def set_aside(path: Path, vault: Vault) -> Path | None:
    """Make room for a new cache: file and keys go on under other names, so that IT can bring them back.

    Returns:
        Where the file is now; None where there was none. Safe to call again after a break.

    Raises:
        VaultLocked, VaultUnsafe; StoreBusy: the file cannot be renamed.
    """
    salt = file_salt(path)
    mark = salt or _salt_of(vault)
    for name in (CACHE_KEY, DEVICE_KEY):
        secret = vault.read(name)
        if secret is not None:  # where nothing tells which file it belongs to, a mark of its own: none replaces another
            vault.write(f"{name}.{mark or hashlib.sha256(secret.encode()).hexdigest()[:_MARK]}", secret)
    aside = path.with_name(f"{path.stem}-{salt[:_SHORT]}{path.suffix}") if salt else None
    if aside is not None:
        with mapped(path):
            for suffix in ("-wal", "-shm", ""):
                if (part := path.with_name(path.name + suffix)).exists():
                    part.replace(aside.with_name(aside.name + suffix))
    vault.forget(DEVICE_KEY)
    vault.forget(CACHE_KEY)
    return aside


def _salt_of(vault: Vault) -> str:
    """Return the salt of the file that the key was made for; empty where it does not tell."""
    try:
        return _parse(vault.read(CACHE_KEY) or "")[1] or ""
    except errors.StoreKeyWrong:
        return ""


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
