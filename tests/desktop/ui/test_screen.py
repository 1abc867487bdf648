"""Where no window can be opened it is said before Qt ends the program: no screen, a silent one, a lost library."""

from __future__ import annotations

import ctypes
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibrary, QLibraryInfo

import dev
from agent_assist.desktop.ui import screen
from agent_assist.desktop.ui.screen import DisplayLibraryMissing, NoDisplay, need_libraries, need_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a screen belongs to the system")


@pytest.fixture(autouse=True)
def no_session(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (screen.PLATFORM, screen.DISPLAY, screen.WAYLAND):
        monkeypatch.delenv(name, raising=False)


def test_without_a_screen_it_is_said() -> None:
    with pytest.raises(NoDisplay, match="There is no screen"):
        need_screen()


def test_a_screen_that_nobody_serves_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(screen, "_X_SOCKETS", str(tmp_path / "X"))
    monkeypatch.setenv(screen.DISPLAY, ":7.0")
    with pytest.raises(NoDisplay, match=r"The screen :7\.0 does not answer"):
        need_screen()
    with socket.socket(getattr(socket, "AF_UNIX", 0), socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        need_screen()


@pytest.mark.parametrize("display", ["desk.example:0", "localhost:10.0", "odd"])
def test_a_screen_that_is_reached_another_way_is_left_to_qt(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(screen.DISPLAY, display)
    need_screen()


@pytest.mark.parametrize("platform", ["offscreen", "minimal:enable_fonts", "wayland"])
def test_other_ways_to_draw_need_no_x11(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(screen.PLATFORM, platform)
    monkeypatch.setattr(QLibrary, "load", lambda _self: pytest.fail("X11 was looked at"))
    need_screen()
    need_libraries()


def test_every_library_that_is_missing_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = {"libxcb-icccm.so.4", "libxcb-keysyms.so.1"}

    def load(name: str) -> None:
        if name in gone:
            raise OSError(name)

    monkeypatch.setenv(screen.DISPLAY, ":0")
    monkeypatch.setattr(QLibrary, "load", lambda _self: False)
    monkeypatch.setattr(ctypes, "CDLL", load)
    with pytest.raises(DisplayLibraryMissing) as raised:
        need_libraries()
    assert "missing: libxcb-icccm.so.4, libxcb-keysyms.so.1." in raised.value.line()
    assert raised.value.line().endswith("Run: sudo apt-get install libxcb-icccm4 libxcb-keysyms1")


def test_a_library_that_is_not_listed_is_named_by_the_loader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(screen.DISPLAY, ":0")
    monkeypatch.setattr(QLibrary, "load", lambda _self: False)
    monkeypatch.setattr(QLibrary, "errorString", lambda _self: "libodd.so.1: cannot open shared object file")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: None)
    with pytest.raises(DisplayLibraryMissing, match=r"libodd\.so\.1"):
        need_libraries()


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump is of binutils")
def test_the_list_is_what_qt_needs_and_the_checkout_installs_it() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    files = [folder / "platforms/libqxcb.so", folder.parent / "lib/libQt6XcbQpa.so.6"]
    dump = subprocess.run(["objdump", "-p", *map(str, files)], capture_output=True, text=True, check=True).stdout
    needed = set(re.findall(r"NEEDED\s+(lib(?:xcb|X11|xkb|GL|glib|gthread)\S+)", dump))
    assert needed - screen.PACKAGES.keys() == set()
    for verb in ("run", "demo", "test"):
        assert set(screen.PACKAGES.values()) - set(dev.PACKAGES[verb].split()) == set(), verb
