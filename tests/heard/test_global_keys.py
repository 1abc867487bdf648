"""Global keys on a real screen: X server, window manager, a second program with the keyboard, and the whole desktop."""

from __future__ import annotations

import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from agent_assist.desktop.runtime.settings import KeySettings, Settings
from lab.keyboard import Keyboard
from lab.screen_reader import Screen
from tests.desktop.app.living import Living, living, make_home
from tests.running import ROOT

KEYS = KeySettings(show="Ctrl+Shift+F9", pause="Ctrl+Alt+P", withdraw="Alt+Shift+W")
WAIT_S = 30


STRICT = pytest.mark.parametrize("managed", ["openbox", "metacity"], indirect=True)
"""Both window managers: the second refuses the keyboard to a program while somebody types elsewhere."""


@pytest.fixture
def managed(screen: Screen, request: pytest.FixtureRequest) -> Iterator[Screen]:
    """The screen with a window manager, openbox unless a test asks for another."""
    name = str(getattr(request, "param", "openbox"))
    if shutil.which(name) is None:
        pytest.skip(f"NO GLOBAL KEY WAS PRESSED: apt-get install -y --no-install-recommends {name}")
    environ = {**screen.environ(), "GSETTINGS_BACKEND": "memory"}
    with subprocess.Popen([name], env=environ, stderr=subprocess.DEVNULL) as manager:
        try:
            yield screen
        finally:
            manager.terminate()


@pytest.fixture
def keyboard(managed: Screen) -> Iterator[Keyboard]:
    made = Keyboard(managed.display)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = make_home(tmp_path)
    (folder / "settings.json").write_bytes(msgspec.json.encode(Settings(keys=KEYS)))
    return folder


class Other:
    """The other program, and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.heard: list[str] = []
        assert process.stdout is not None
        self._lines = process.stdout
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._lines:
            self._said.put(line.rstrip("\n"))

    def says(self, words: str) -> None:
        """Wait until it says this."""
        while (line := self._said.get(timeout=WAIT_S)) != words:
            self.heard.append(line)
        self.heard.append(line)


@contextmanager
def other_window(screen: Screen) -> Iterator[Other]:
    words = [sys.executable, "-m", "tests.heard.other_window"]
    environ = {**screen.environ(), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(words, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as process:
        try:
            other = Other(process)
            other.says("active")
            yield other
        finally:
            process.kill()


def has_keys(one: Living, *troubles: str) -> None:
    """Wait until the desktop knows of its keys."""
    keys = one.until(lambda: one.tell().get("keys"))
    assert keys == [[KEYS.show, troubles[0]], [KEYS.pause, troubles[1]], [KEYS.withdraw, troubles[2]]]


@STRICT
@pytest.mark.parametrize("how", ["hide", "minimise"])
def test_keys_reach_the_panel_while_another_program_has_the_keyboard(
    managed: Screen, keyboard: Keyboard, home: Path, how: str
) -> None:
    with living(home, managed.environ()) as one:
        has_keys(one, "", "", "")
        one.accepted()
        with other_window(managed) as other:
            keyboard.press("a")
            other.says("text a")
            one.put_away(how)
            one.until(lambda: (told := one.tell())["minimised"] or not told["visible"])
            keyboard.press("Ctrl+Alt+P")
            one.until(lambda: one.tell()["paying"])
            told = one.until(lambda: (told := one.tell())["visible"] and not told["minimised"] and told)
            assert not told["active"]
            keyboard.press("Ctrl+Alt+P")
            one.until(lambda: not one.tell()["paying"])
            keyboard.press("Alt+Shift+W")
            one.until(lambda: set(one.tell()["calls"]["c1"]["answers"].values()) == {"withdrawn"})
            assert not one.tell()["active"]
            keyboard.press("b")
            other.says("text ab")
            assert "inactive" not in other.heard
            keyboard.press("Ctrl+Shift+F9")
            other.says("inactive")
            keyboard.press("p")  # of the panel now, and not of the field
            one.until(lambda: one.tell()["paying"])
        assert one.quit() == 0


@STRICT
def test_the_command_gives_the_keyboard_away_from_somebody_who_types(
    managed: Screen, keyboard: Keyboard, home: Path
) -> None:
    with living(home, managed.environ()) as one:
        has_keys(one, "", "", "")
        with other_window(managed) as other:
            keyboard.press("a")
            other.says("text a")
            one.ask("show")
            other.says("inactive")
            one.until(lambda: one.tell()["active"])
        assert one.quit() == 0


@pytest.mark.parametrize("lock", ["Caps_Lock", "Num_Lock"])
def test_a_lock_does_not_keep_a_key_away_nor_does_holding_it_repeat_it(
    managed: Screen, keyboard: Keyboard, home: Path, lock: str
) -> None:
    with living(home, managed.environ()) as one:
        has_keys(one, "", "", "")
        one.connected()
        with other_window(managed) as other:
            keyboard.press(lock)
            for name in ("Control_L", "Alt_L", "p"):
                keyboard.change(name, down=True)
            one.until(lambda: one.tell()["paying"])
            threading.Event().wait(1.5)  # the server repeats a held key after 0.66 s, 25 times a second
            assert one.tell()["paying"]
            for name in ("p", "Alt_L", "Control_L"):
                keyboard.change(name, down=False)
            keyboard.press("Ctrl+Alt+P")
            one.until(lambda: not one.tell()["paying"])
            assert "inactive" not in other.heard
        assert one.quit() == 0


def test_a_key_of_another_program_is_left_to_it_and_told(managed: Screen, keyboard: Keyboard, home: Path) -> None:
    keyboard.take(KEYS.pause)
    with living(home, managed.environ()) as one:
        has_keys(one, "", "Doesn't work: another program uses it", "")
        one.until(lambda: one.tell()["banner"] == "Not every key works in other windows")
        one.connected()
        keyboard.press(KEYS.pause)
        keyboard.press(KEYS.show)
        one.until(lambda: one.tell()["active"])
        assert not one.tell()["paying"]
        assert one.quit() == 0
