"""Runs a desktop in a process of its own (`living_desktop`) and speaks with it: calls, keys, what it knows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from agent_assist.desktop.runtime.paths import Paths
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from tests.desktop.app.living_desktop import FileVault
from tests.desktop.app.station import taken
from tests.making import enrolled_cache
from tests.running import ROOT

LIMIT_S = 60.0


class Living:
    """One run of the desktop."""

    def __init__(
        self,
        folder: Path,
        environ: Mapping[str, str] | None = None,
        module: str = "tests.desktop.app.living_desktop",
    ) -> None:
        self._path = folder / ("d.port" if sys.platform == "win32" else "d.sock")
        found = environ if environ is not None else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        environ = {**found, "PYTHONPATH": str(ROOT)}
        words = [sys.executable, "-m", module, str(folder)]
        self.process = subprocess.Popen(
            words, cwd=ROOT, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def send(self, state: str, call_id: str, number: str = "+14155550182") -> str:
        """Say something as a hook does, once; returns the answer, empty where there was none."""
        return _sent(str(self._path), {"state": state, "number": number, "call_id": call_id, "line": "de"})

    def say(self, state: str, call_id: str = "c1", number: str = "+14155550182", line: str = "de") -> None:
        """Say something as a hook does, until it is taken."""
        message = {"state": state, "number": number, "call_id": call_id, "line": line}
        assert self.until(lambda: taken(_sent(str(self._path), message)))

    def ask(self, wish: str) -> None:
        """Ask as `agent-assist panel` does."""
        assert _sent(str(self._path), {"panel": wish}) == "ok"

    def key(self, name: str) -> None:
        self._write(f"key {name}")

    def put_away(self, how: str) -> None:
        """Put the panel away: `hide` or `minimise`."""
        self._write(how)

    def tell(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.answer("tell"))
        return told

    def answer(self, command: str) -> str:
        """Give a command that answers with one line."""
        self._write(command)
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def until(self, holds: Callable[[], Any]) -> Any:
        """Ask until there is an answer; the bound is for a process that hangs."""
        tick = threading.Event()
        for _ in range(int(LIMIT_S / 0.05)):
            assert self.process.poll() is None
            found = holds()
            if found:
                return found
            tick.wait(0.05)
        raise AssertionError("it did not come to pass in time")

    def step_is(self, step: str) -> None:
        self.until(lambda: (told := self.tell()).get("step") == step and told)

    def answered(self, count: int) -> None:
        self.until(lambda: len(self.tell()["calls"]["c1"]["answers"]) == count)

    def connected(self) -> None:
        """Take a call until its sentence is to be read."""
        self.say("incoming")
        self.say("connected")
        self.step_is("disclose")

    def accepted(self) -> None:
        """Take a call on which the sentence is read and each of three purposes is accepted."""
        self.connected()
        self.key("Space")
        self.step_is("ask")
        for count in (1, 2, 3):
            self.key("1")
            self.answered(count)

    def quit(self) -> int:
        """End it in order; returns its exit code."""
        self._write("quit")
        return self.process.wait(LIMIT_S)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(LIMIT_S)

    def _write(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


def _sent(path: str, message: dict[str, str]) -> str:
    try:
        return send_line(path, json.dumps(message).encode(), 2.0)
    except OSError:
        return ""


@contextmanager
def living(
    folder: Path, environ: Mapping[str, str] | None = None, module: str = "tests.desktop.app.living_desktop"
) -> Iterator[Living]:
    made = Living(folder, environ, module)
    try:
        yield made
    finally:
        made.kill()
        for pipe in (made.process.stdin, made.process.stdout):
            if pipe is not None:
                pipe.close()


def make_home(folder: Path) -> Path:
    """Make a folder in which a device is enrolled; its keyring is a file."""
    paths = Paths(folder / "data", folder / "config", folder / "log")
    paths.cache_file.parent.mkdir(parents=True)
    enrolled_cache(paths.cache_file, FileVault(folder / "vault.json")).close()
    return folder
