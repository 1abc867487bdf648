"""The server's signing key is on disk, whole and under its name, before anything is signed with it."""

from __future__ import annotations

import base64
import os
import stat
from pathlib import Path

import pytest

from agent_assist.domain.errors import StoreKeyMissing, VaultUnsafe
from agent_assist.server.db import key_file

only_posix = pytest.mark.skipif(os.name == "nt", reason="Windows makes names durable by itself and has no modes")


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is done to which file, in order. A handle is told by the name it was opened under."""
    seen: list[tuple[str, str]] = []
    names: dict[int, str] = {}
    real_open, real_sync, real_replace, real_close = os.open, os.fsync, Path.replace, os.close

    def opened(path: str | Path, flags: int, mode: int = 0o777) -> int:
        handle = real_open(path, flags, mode)
        names[handle] = Path(path).name
        return handle

    def synced(handle: int) -> None:
        seen.append(("sync", names[handle]))
        real_sync(handle)

    def replaced(path: Path, target: Path) -> Path:
        seen.append(("replace", path.name))
        return real_replace(path, target)

    def closed(handle: int) -> None:
        if name := names.pop(handle, ""):
            seen.append(("close", name))
        real_close(handle)

    for name, stand_in in (("open", opened), ("fsync", synced), ("close", closed)):
        monkeypatch.setattr(os, name, stand_in)
    monkeypatch.setattr(Path, "replace", replaced)
    return seen


@only_posix
def test_the_key_is_durable_first_and_then_its_name(tmp_path: Path, steps: list[tuple[str, str]]) -> None:
    made = key_file.make(tmp_path / "signing.key")
    folder = tmp_path.name
    assert steps == [
        ("sync", "signing.key.part"),
        ("replace", "signing.key.part"),
        ("sync", folder),
        ("close", folder),
    ]
    assert key_file.load(tmp_path / "signing.key").public == made.public


@only_posix
def test_only_the_server_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "signing.key"
    key_file.make(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for mode in (0o640, 0o604, 0o620, 0o601):
        path.chmod(mode)
        with pytest.raises(VaultUnsafe):
            key_file.load(path)


def test_what_a_crash_left_is_no_key_and_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "signing.key"
    path.with_name("signing.key.part").write_bytes(b"half")
    with pytest.raises(StoreKeyMissing):
        key_file.load(path)
    key_file.make(path)
    assert [one.name for one in tmp_path.iterdir()] == ["signing.key"]


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_length_is_damaged(tmp_path: Path, size: int) -> None:
    path = tmp_path / "signing.key"
    path.touch(0o600)
    path.write_bytes(base64.b64encode(bytes(size)))
    with pytest.raises(StoreKeyMissing):
        key_file.load(path)


def test_what_is_no_base64_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "signing.key"
    path.touch(0o600)
    path.write_bytes(b"!" * 44)
    with pytest.raises(StoreKeyMissing):
        key_file.load(path)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreKeyMissing, match="cannot be written"):
        key_file.make(tmp_path / "none" / "signing.key")
