"""`agent-assist policy keygen`, `sign` and `verify`, from the command line to files and back."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs import ANN, BEN, manifest, pack, write

Command = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def key(command: Command, tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "key.pem"
    code, out, _ = command(["keygen", "--out", str(path)])
    assert code == 0
    return path, out[0]


def folder_for(tmp_path: Path, public: str) -> Path:
    text = manifest().replace(ANN.reviewer.key.encode(), public.encode())
    return write(tmp_path / "house-pack", pack(text=text))


def trust_file(tmp_path: Path, public: str) -> str:
    path = tmp_path / "trust.toml"
    path.write_text(f'[[reviewers]]\nname = "Ann"\nkey = "{public}"\n', encoding="utf-8")
    return str(path)


def test_from_a_new_key_to_a_pack_that_verifies(command: Command, tmp_path: Path, key: tuple[Path, str]) -> None:
    path, public = key
    folder, trust = folder_for(tmp_path, public), trust_file(tmp_path, public)
    assert command(["verify", str(folder), "--trust", trust])[0] == 1
    assert command(["sign", str(folder), "--key", str(path)])[0] == 0
    code, out, err = command(["verify", str(folder), "--trust", trust, "--json"])
    assert (code, err) == (0, [])
    assert json.loads(out[0])["signers"] == ["Ann"]
    assert command(["verify", str(folder), "--trust", trust])[1] == ["verified: house 2, signed by Ann"]
    assert not list(folder.rglob("*.part"))
    (folder / "house.toml").write_text('unknown_place = ["FR"]\n', encoding="utf-8")
    code, out, _ = command(["verify", str(folder), "--trust", trust])
    assert (code, out[0].startswith("not verified: The pack house 2 is refused (digest)")) == (1, True)
    assert json.loads(command(["verify", str(folder), "--trust", trust, "--json"])[1][0])["reason"] == "digest"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_key_is_for_its_owner_alone_and_replaces_nothing(command: Command, key: tuple[Path, str]) -> None:
    path, public = key
    before = path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    code, _, err = command(["keygen", "--out", str(path)])
    assert (code, len(err)) == (2, 1)
    assert path.read_bytes() == before
    assert re.fullmatch(r"[A-Za-z0-9+/]{43}=", public)


def test_the_settings_say_whom_this_machine_trusts(command: Command, tmp_path: Path) -> None:
    folder = write(tmp_path / "signed", pack(ANN))
    assert command(["verify", str(folder)])[0] == 1
    settings = tmp_path / "home" / "config" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'[[policy.reviewers]]\nname = "Ann"\nkey = "{ANN.reviewer.key}"\n', encoding="utf-8")
    assert command(["verify", str(folder)])[0] == 0
    assert command(["verify"])[0] == 1  # this house trusts Ann and nobody else
    question = b'{"customer": [], "agent": "FR", "recorder": "FR", "on": "2026-11-24"}'
    assert json.loads(command(["decide", "--pack", str(folder)], question)[1][0])["signed"] is True
    settings.write_text("[policy]\nrequired_signatures = 4\n", encoding="utf-8")
    assert command(["verify"])[0] == 2


def test_a_key_that_the_manifest_does_not_name_is_told_what_to_add(command: Command, tmp_path: Path) -> None:
    folder = write(tmp_path / "other", pack(text=manifest((BEN,))))
    path = tmp_path / "ann.key"
    path.write_text(_raw_key(), encoding="ascii")
    code, _, err = command(["sign", str(folder), "--key", str(path)])
    assert code == 2
    assert ANN.reviewer.key in err[0]
    assert not (folder / "signatures.toml").exists()


def _raw_key() -> str:
    import base64

    return base64.b64encode(ANN.private.private_bytes_raw()).decode()


def test_a_raw_key_in_base64_signs_too(command: Command, tmp_path: Path) -> None:
    folder = write(tmp_path / "raw", pack())
    path = tmp_path / "ann.key"
    path.write_text(_raw_key() + "\n", encoding="ascii")
    assert command(["sign", str(folder), "--key", str(path)])[0] == 0
    assert command(["verify", str(folder), "--trust", trust_file(tmp_path, ANN.reviewer.key)])[0] == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"AAAA", b"!", b"\xff\xfe", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", b"A" * 44],
)
def test_a_key_file_that_is_none_is_one_line_without_its_content(command: Command, tmp_path: Path, data: bytes) -> None:
    folder, path = write(tmp_path / "bad", pack()), tmp_path / "bad.key"
    path.write_bytes(data)
    code, out, err = command(["sign", str(folder), "--key", str(path)])
    assert (code, out, len(err)) == (2, [], 1)
    assert "AAAA" not in err[0]


def test_missing_files_are_one_line_and_code_2(command: Command, tmp_path: Path) -> None:
    folder = write(tmp_path / "some", pack(ANN))
    for argv in (
        ["sign", str(tmp_path / "none"), "--key", str(tmp_path / "none")],
        ["sign", str(folder), "--key", str(tmp_path / "none")],
        ["verify", str(tmp_path / "none")],
        ["verify", str(folder), "--trust", str(tmp_path / "none")],
        ["keygen", "--out", str(tmp_path / "no" / "such" / "folder")],
    ):
        code, out, err = command(argv)
        assert (code, out, len(err)) == (2, [], 1)
