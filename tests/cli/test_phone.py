"""`agent-assist phone`: on real files, real processes and a real desktop's socket."""

from __future__ import annotations

import codecs
import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from agent_assist.__main__ import main
from agent_assist.cli import phone_setup
from agent_assist.cli.url_scheme import KEY, registry_values
from agent_assist.telephony.softphone.microsip_ini import HOOKS, hooks_of, is_ours
from relay.build import build, compiler
from tests.closing import closed_after
from tests.telephony.softphone.test_handoff import NAME, UNIX, CommandRig, Rig

RELAY = r"C:\agent-assist\agent-assist-call.exe"
BODY = "[Settings]\r\nringtone=\r\ncmdCallStart=\r\n[Account1]\r\npassword=s3cret\r\n"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="starts POSIX programs")


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    path = tmp_path / "microsip.ini"
    path.write_bytes(codecs.BOM_UTF16_LE + BODY.encode("utf-16-le"))
    path.chmod(0o640)
    return path


rig = closed_after(CommandRig)


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if os.name == "nt" or compiler("native") is None:
        pytest.skip("no C compiler; dev.py installs gcc on Debian")
    return build("native", tmp_path_factory.mktemp("relay"))


def setup(ini: Path, *more: str) -> int:
    return main(["phone", "setup", "microsip", "--ini", str(ini), "--relay", RELAY, *more])


def test_setup_and_back(ini: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ini.read_bytes()
    assert setup(ini, "--dry-run") == 0
    assert f"cmdCallRing={RELAY} microsip ring" in capsys.readouterr().out
    assert ini.read_bytes() == before
    assert [path.name for path in ini.parent.iterdir()] == ["microsip.ini"]
    assert setup(ini) == 0
    after = ini.read_bytes()
    assert all(is_ours(hooks_of(after)[key]) for key in HOOKS)
    backup = ini.with_name("microsip.ini.before-agent-assist")
    assert backup.read_bytes() == before
    assert {stat.S_IMODE(path.stat().st_mode) for path in (ini, backup)} == {0o640} or os.name == "nt"
    assert "s3cret" not in capsys.readouterr().out
    assert setup(ini) == 0  # a second time changes nothing, and does not overwrite the backup with our own work
    assert (ini.read_bytes(), backup.read_bytes()) == (after, before)
    assert setup(ini, "--relay", r"D:\x\agent-assist-call.exe") == 0  # nor when the relay has moved
    assert backup.read_bytes() == before
    assert setup(ini, "--undo") == 0
    assert ini.read_bytes() == before
    assert len(list(ini.parent.iterdir())) == 2


def test_a_relay_in_a_folder_with_blanks_keeps_its_own_name(
    ini: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Program Files"
    folder.mkdir()
    (folder / "agent-assist-call.exe").write_bytes(b"MZ")
    (folder / "agent-assist-call.exe").chmod(0o755)
    short = tmp_path / "PROGRA~1"
    monkeypatch.setattr(phone_setup, "short_path", lambda path: path.replace("Program Files", "PROGRA~1"))
    assert setup(ini, "--relay", str(folder / "agent-assist-call.exe")) == 0
    hooks = hooks_of(ini.read_bytes())
    assert hooks["cmdCallRing"] == f"{short / 'agent-assist-call.exe'} microsip ring"
    assert all(is_ours(hooks[key]) for key in HOOKS)  # or it would be taken for another program's, and never undone


def test_a_later_setup_keeps_a_fresh_backup(ini: Path) -> None:
    setup(ini)
    setup(ini, "--undo")
    edited = ini.read_bytes() + "note=1\r\n".encode("utf-16-le")
    ini.write_bytes(edited)
    setup(ini)
    assert ini.with_name("microsip.ini.before-agent-assist").read_bytes() == edited


@pytest.mark.parametrize(
    ("content", "more", "code", "words"),
    [
        (None, [], 2, "There is no file"),
        (b"[Settings]\r\n", [], 2, "not UTF-16"),
        ("[Settings]\r\ncmdCallEnd=other.exe\r\n", [], 2, "cmdCallEnd"),
        ("[Settings]\r\n", ["--relay", r"C:\Program Files\agent-assist-call.exe"], 2, "blanks"),
        ("[Settings]\r\n", ["--relay", "/nowhere/agent-assist-call"], 2, "no relay"),
        ("[Settings]\r\n", ["--surprise"], 2, "--help"),
    ],
)
def test_what_cannot_be_set_up_stays_as_it_is(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: str | bytes | None,
    more: list[str],
    code: int,
    words: str,
) -> None:
    path = tmp_path / "microsip.ini"
    data = content.encode("utf-16") if isinstance(content, str) else content
    if data is not None:
        path.write_bytes(data)
    assert setup(path, *more) == code
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert (path.read_bytes() if path.exists() else None) == data
    assert len(list(tmp_path.iterdir())) == (data is not None)


@POSIX
def test_a_running_microsip_is_left_alone(
    ini: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")  # where ps would cut its lines
    program = tmp_path / "app" / "MicroSIP.exe"
    program.parent.mkdir()
    shutil.copy(shutil.which("sleep") or "", program)
    before = ini.read_bytes()
    assert not phone_setup.microsip_runs()
    with subprocess.Popen([str(program), "60"]) as phone:
        try:
            assert setup(ini) == 3
            assert setup(ini, "--undo") == 3
            assert setup(ini, "--dry-run") == 0
        finally:
            phone.kill()
    assert capsys.readouterr().err.startswith("condition: MicroSIP is running. Close MicroSIP")
    assert ini.read_bytes() == before
    assert setup(ini) == 0


def test_a_file_that_cannot_be_put_in_place_changes_nothing(
    ini: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = ini.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert setup(ini) == 3
    assert "cannot be written" in capsys.readouterr().err
    assert ini.read_bytes() == before
    assert len(list(ini.parent.iterdir())) == 1


def test_check_proves_the_way(rig: Rig, relay: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phone", "check", "--relay", str(relay)]) == 0
    told = capsys.readouterr().out
    assert "would now open a contact" in told
    assert "ok    the native relay" in told
    assert "no call event yet" in told
    assert subprocess.run([str(relay), "microsip", "ring", "5550101"], check=False).returncode == 0
    rig.inbox.wait_events(1)
    assert main(["phone", "check", "--relay", str(relay), "--json"]) == 0
    body = json.loads(capsys.readouterr().out)
    assert (body["relay"], body["heard"][0]["via"], body["heard"][0]["without_id"]) == ("ok", "microsip", 1)
    assert len(rig.inbox.events) == 1
    assert "5550101" not in json.dumps(body)


def test_check_without_a_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", str(tmp_path / NAME))
    assert main(["phone", "check"]) == 3
    assert (
        capsys.readouterr().err
        == "condition: No desktop of this user listens. Start Agent Assist and run this again.\n"
    )


@POSIX
@pytest.mark.parametrize(
    "answer", [b"bad_input: The message has fields that are not known here.\n", b"checked {}\n", b"ok\n"]
)
def test_check_with_an_older_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: bytes
) -> None:
    import socket

    path = tmp_path / NAME
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", str(path))
    with socket.socket(UNIX or 0) as listener:
        listener.bind(str(path))
        listener.listen()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        assert main(["phone", "check"]) == 3
        thread.join(10)
    assert "close and start it" in capsys.readouterr().err


@POSIX
@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("exec sleep 30", "does not come back"),
        ("echo softphone_lost: x >&2; exit 3", "softphone_lost"),
        ("exit 0", "not this version"),
        (None, "cannot be started"),
    ],
)
def test_check_with_a_relay_that_is_broken(
    rig: Rig, tmp_path: Path, capsys: pytest.CaptureFixture[str], script: str | None, words: str
) -> None:
    broken = tmp_path / "agent-assist-call"
    broken.write_text(f"#!/bin/sh\n{script}\n" if script else "")
    broken.chmod(0o755 if script else 0o644)
    assert main(["phone", "check", "--relay", str(broken), "--timeout", "1"]) == 1
    assert words in capsys.readouterr().out
    assert not rig.inbox.events


@pytest.mark.parametrize("argv", [["check", "--timeout", "0"], ["check", "--timeout", "nan"], ["explode"], ["setup"]])
def test_wrong_use(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phone", *argv]) == 2
    assert capsys.readouterr().err.startswith("bad_input: ")


def test_the_registry_hands_one_quoted_argument_to_the_relay() -> None:
    values = {subkey: (name, text) for subkey, name, text in registry_values(RELAY)}
    assert KEY.startswith("Software\\Classes\\")
    assert values[r"shell\open\command"] == ("", f'"{RELAY}" "%1"')
