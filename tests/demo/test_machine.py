"""What else used the machine: from the kernel's numbers, with names of programs and never their arguments."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_assist.demo import machine
from agent_assist.demo.machine import Machine


class Kernel:
    """Writes what /proc would say. Times are in ticks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self, used: int, idle: int) -> None:
        (self.folder / "stat").write_text(f"cpu  {used} 0 0 {idle} 0 0 0 0 0 0\ncpu0 1 2 3\n", encoding="utf-8")

    def process(self, pid: int, name: str, parent: int, ticks: int, reaped: int = 0) -> None:
        (self.folder / str(pid)).mkdir(exist_ok=True)
        stat = f"{pid} ({name}) S {parent} 1 1 0 -1 0 0 0 0 0 {ticks} 0 {reaped} 0 20 0 1 0 5\n"
        (self.folder / str(pid) / "stat").write_text(stat, encoding="utf-8")


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kernel:
    monkeypatch.setattr(machine, "_PROC", tmp_path)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(os, "getloadavg", lambda: (5.25, 1.0, 1.0), raising=False)
    return Kernel(tmp_path)


def test_the_demo_and_its_children_are_told_apart_from_the_rest(kernel: Kernel) -> None:
    me = os.getpid()
    kernel.all(0, 0)
    kernel.process(me, "agent-assist", 1, 100)
    kernel.process(900001, "ser ver) S 9", me, 10)
    kernel.process(900002, "busy loop", 1, 0)
    watch = Machine()
    kernel.all(900, 100)
    kernel.process(me, "agent-assist", 1, 200, reaped=50)
    kernel.process(900001, "ser ver) S 9", me, 60)
    kernel.process(900002, "busy loop", 1, 400)
    kernel.process(900003, "busy loop", 1, 100)
    kernel.process(900004, "quiet", 1, 5)
    said = watch.said()
    assert said == (
        "the machine (2 processors) was 90 % busy: 20 % with this demo, 70 % with other work"
        " (most: busy loop 50 %); the load was 5.2"
    )


def test_a_system_that_does_not_tell_says_its_load_or_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kernel: Kernel
) -> None:
    assert Machine().said() == "the load was 5.2"
    assert kernel.folder == tmp_path
    monkeypatch.delattr(os, "getloadavg")
    assert Machine().said() == ""


def test_a_process_that_ends_meanwhile_does_no_harm(kernel: Kernel) -> None:
    kernel.all(0, 0)
    kernel.process(900002, "gone", 1, 7)
    watch = Machine()
    (kernel.folder / "900002" / "stat").unlink()
    kernel.all(50, 50)
    assert watch.said().startswith("the machine (2 processors) was 50 % busy: 0 % with this demo, 50 %")
