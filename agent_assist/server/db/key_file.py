"""The server's signing key: a file of mode 0600 beside the database, made once.

The database remembers its public half. A file that went missing is never replaced by a new key: what was signed
before could no longer be checked.
"""

from __future__ import annotations

import base64
import binascii
import os
import stat
from pathlib import Path

from agent_assist.domain.errors import StoreKeyMissing, VaultUnsafe
from agent_assist.evidence.seal import KEY_BYTES, DeviceKey

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def load(path: Path) -> DeviceKey:
    """Read the key.

    Raises:
        StoreKeyMissing: there is none, or it is damaged.
        VaultUnsafe: others on this machine may read it (where the system has such modes; on Windows the rights of the
            folder count).
    """
    try:
        text = path.read_bytes()
        mode = path.stat().st_mode
    except OSError as exc:
        raise StoreKeyMissing(
            "The signing key of the server is not there.", "Restore its file, or name it with --signing-key."
        ) from exc
    if os.name != "nt" and mode & _OTHERS:
        raise VaultUnsafe("The signing key of the server can be read by others.", "Set the mode of its file to 0600.")
    try:
        raw = base64.b64decode(text.strip(), validate=True)
    except (ValueError, binascii.Error):
        raw = b""
    if len(raw) != KEY_BYTES:
        raise StoreKeyMissing("The signing key of the server is damaged.", "Restore its file from a copy.")
    return DeviceKey(raw)


def make(path: Path) -> DeviceKey:
    """Make a key and its file; durable when it returns. Called while nobody else makes one.

    Raises:
        StoreKeyMissing: it cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as exc:
        raise StoreKeyMissing(
            "The signing key of the server cannot be written.", "Give a folder that can be written with --signing-key."
        ) from exc
    return load(path)


def sync_folder(folder: Path) -> None:
    """Make a file's name durable; Windows has no such call and does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
