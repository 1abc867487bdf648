"""A real process that is killed in a call, and started again: the call is the same contact, with its answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import verify
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from tests.desktop.app.living_desktop import FileVault
from tests.making import enrolled_cache
from tests.running import ROOT

LIMIT_S = 60.0


class Living:
    """One run of the desktop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        words = [sys.executable, "-m", "tests.desktop.app.living_desktop", str(folder)]
        self.process = subprocess.Popen(
            words, cwd=ROOT, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def say(self, state: str, call_id: str = "c1", number: str = "+14155550182") -> None:
        message = {"state": state, "number": number, "call_id": call_id, "line": "de"}
        path = self._folder / ("d.port" if sys.platform == "win32" else "d.sock")
        assert self.until(lambda: _sent(str(path), message)) == "ok"

    def key(self, name: str) -> None:
        self._write(f"key {name}")

    def tell(self) -> dict[str, Any]:
        self._write("tell")
        assert self.process.stdout is not None
        told: dict[str, Any] = json.loads(self.process.stdout.readline())
        return told

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
def living(folder: Path) -> Iterator[Living]:
    made = Living(folder)
    try:
        yield made
    finally:
        made.kill()
        for pipe in (made.process.stdin, made.process.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    paths.cache_file.parent.mkdir(parents=True)
    enrolled_cache(paths.cache_file, FileVault(tmp_path / "vault.json")).close()
    return tmp_path


def ringing(one: Living) -> None:
    one.say("incoming")
    one.step_is("ring")


def asking(one: Living) -> None:
    one.say("incoming")
    one.say("connected")
    one.step_is("disclose")
    one.key("Space")
    one.step_is("ask")


def keying(one: Living) -> None:
    asking(one)
    one.key("1")  # whether it is durable when the process dies is chance


def answering(one: Living) -> None:
    asking(one)
    for count in (1, 2):
        one.key("1")
        one.answered(count)


@pytest.mark.parametrize("reach", [ringing, asking, keying, answering])
def test_a_killed_desktop_goes_on_with_the_call(reach: Callable[[Living], None], home: Path) -> None:
    with living(home) as one:
        one.until(lambda: one.tell()["ready"])
        reach(one)
        before = one.tell()["calls"]["c1"]
        one.kill()
    with living(home) as other:
        other.say("connected")
        told = other.until(lambda: (now := other.tell())["ready"] and now["calls"] and now)
        assert list(told["calls"]) == ["c1"]
        mine = told["calls"]["c1"]
        assert mine["contact"] == before["contact"] == told["shown"]
        assert before["answers"].items() <= mine["answers"].items()
        other.say("ended")
        other.step_is("wrap_up")
        other.say("connected", "c2", "+14155550199")
        told = other.until(lambda: "c2" in (now := other.tell())["calls"] and now["shown"] and now)
        assert told["shown"] == told["calls"]["c2"]["contact"] != before["contact"]
        assert told["calls"]["c2"]["answers"] == {}
        other.kill()
    cache = unlock(Paths(home / "data", home / "config", home / "log").cache_file, FileVault(home / "vault.json"))
    try:
        kinds = [fact.kind for fact in cache.ledger.facts(before["contact"])]
        assert kinds.count(FactKind.CONTACT_OPENED) == kinds.count(FactKind.CONTACT_ENDED) == 1
        assert verify(list(cache.ledger.export())).ok
    finally:
        cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that asks a program to end")
def test_a_desktop_that_is_asked_to_end_does_so_in_order(home: Path) -> None:
    with living(home) as one:
        one.until(lambda: one.tell()["ready"])
        asking(one)
        contact = one.tell()["shown"]
        one.process.terminate()
        assert one.process.wait(LIMIT_S) == 0
        assert not (home / "d.sock").exists()  # given back, not left behind
    with living(home) as other:
        other.until(lambda: (now := other.tell())["ready"] and now["shown"] == contact)
