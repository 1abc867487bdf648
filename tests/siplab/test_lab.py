"""The telephone system itself: nothing of it outlives its parent, and what is missing is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lab import programs
from lab.ports import free_block, is_free
from lab.processes import LabError, ProcessGroup, wait_until
from lab.sound import write_sound

ROOT = Path(__file__).parents[2]


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and ") Z " in stat.read_text()


def test_children_end_with_a_killed_parent(tmp_path: Path) -> None:
    code = (
        "import sys,threading\n"
        "from pathlib import Path\n"
        "from lab.processes import ProcessGroup\n"
        "g=ProcessGroup(Path(sys.argv[1]))\n"
        "print(g.start('a',[sys.executable,'-c','import threading;threading.Event().wait(60)']),flush=True)\n"
        "threading.Event().wait(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert not _gone(pid)
        parent.kill()
    wait_until(lambda: _gone(pid), "the child's end")


def test_close_ends_what_ignores_a_request(tmp_path: Path) -> None:
    group = ProcessGroup(tmp_path)
    code = "import signal,threading;signal.signal(15,signal.SIG_IGN);print(1,flush=True);threading.Event().wait(60)"
    pid = group.start("stubborn", [sys.executable, "-c", code])
    wait_until(lambda: group.log("stubborn").read_text() == "1\n", "its start")
    assert group.alive("stubborn")
    group.close()
    assert _gone(pid)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(programs, "_SYSTEM_FOLDERS", str(tmp_path))
    assert programs.missing_programs() == ["kamailio", "rtpengine-daemon", "baresip-core"]


def test_waiting_is_bounded() -> None:
    with pytest.raises(LabError, match="pigs"):
        wait_until(lambda: False, "pigs", 0.05)


def test_ports_are_free_until_taken() -> None:
    import socket

    port = free_block(4)
    assert port % 2 == 0
    with socket.create_server(("127.0.0.1", port + 1)):
        assert not is_free(port + 1)
        assert is_free(port)


@pytest.mark.parametrize("speech", [True, False])
def test_sound_is_long_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speech: bool) -> None:  # noqa: FBT001 - a case
    import wave

    if not speech:
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(programs, "_SYSTEM_FOLDERS", str(tmp_path))
    spoken = write_sound(tmp_path / "a.wav", "Good morning.", 440, 30)
    assert not spoken or speech
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (8000, 1, 2)
        assert file.getnframes() >= 30 * 8000
        assert any(file.readframes(8000))
