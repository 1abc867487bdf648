"""A link from IT that is opened while the desktop runs: it fills the first start's fields, and disturbs no call."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app import Desktop
from agent_assist.desktop.presenters.first_start_state import FirstStartState, Page
from agent_assist.protocol.enrol_link import link_of
from agent_assist.telephony.softphone.handoff.local_socket import PATH_VARIABLE, send_line
from agent_assist.telephony.softphone.told_event import show_line
from relay.build import build, compiler
from tests.cli.commands import agent
from tests.desktop.app.station import Station, taken

CODE = "ABCDE-FGHJK-MNPQR-STVWX"
LINK = link_of("http://127.0.0.1:9", CODE)


@pytest.fixture
def new(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Station:
    """A workstation that nobody enrolled."""
    return Station(tmp_path, qtbot, qapp)


def opens(station: Station, link: str) -> str:
    """Open a link as the system does: a second start, which hands over."""
    return send_line(station.socket, show_line(link), 10.0)


def shown(desktop: Desktop) -> FirstStartState:
    """Return what the window of the first start shows."""
    assert desktop.guide is not None
    return desktop.guide.presenter.state()


def test_a_link_fills_the_open_window(new: Station) -> None:
    desktop = new.start()
    try:
        new.until(lambda: desktop.guide is not None)
        assert opens(new, LINK) == "ok"
        new.until(lambda: shown(desktop).connect.code == CODE)
        assert shown(desktop).page is Page.CONNECT
        connect = shown(desktop).connect
        assert connect.server == "http://127.0.0.1:9"
        assert not connect.busy
        assert connect.connected.source == ""
    finally:
        new.close()


def test_a_link_opens_the_window_that_was_closed(new: Station) -> None:
    desktop = new.start()
    try:
        new.until(lambda: desktop.guide is not None)
        assert desktop.guide is not None
        desktop.guide.close()
        assert opens(new, LINK) == "ok"
        new.until(lambda: desktop.guide is not None)
        assert shown(desktop).connect.code == CODE
    finally:
        new.close()


def test_a_computer_that_is_known_keeps_its_server_and_says_that_it_is_known(seat: Station) -> None:
    desktop = seat.open()
    assert desktop.guide is None
    assert opens(seat, LINK) == "ok"
    seat.until(lambda: desktop.guide is not None)
    state = shown(desktop)
    assert state.page is Page.CONNECT
    assert state.connect.connected.source != ""
    assert state.connect.server != "http://127.0.0.1:9"
    assert state.connect.code == ""


def test_a_link_waits_for_the_end_of_the_call(seat: Station) -> None:
    desktop = seat.open()
    seat.until(lambda: taken(seat.say("incoming")) and seat.desk.shown() is not None)
    assert opens(seat, LINK) == "ok"
    seat.bot.wait(300)
    assert desktop.guide is None
    seat.say("ended")
    seat.until(lambda: desktop.guide is not None)


@pytest.mark.parametrize(
    "link", ["agent-assist://enrol?code=1", "https://example.com", "agent-assist://enrol?server=x"]
)
def test_what_is_no_link_of_it_does_nothing_but_say_so(new: Station, link: str) -> None:
    desktop = new.start()
    try:
        new.until(lambda: desktop.guide is not None)
        assert opens(new, link) == "ok"
        new.until(lambda: shown(desktop).connect.code == link)
        assert shown(desktop).connect.server == ""
    finally:
        new.close()


DOORS = ("run", "call-event", "url", "relay")


@pytest.fixture
def native(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The relay, as Windows starts it for a link."""
    if compiler("native") is None:
        pytest.skip("no C compiler; dev.py installs gcc on Debian")
    return build("native", tmp_path_factory.mktemp("relay"))


@pytest.mark.skipif(sys.platform == "win32", reason="the socket of a real process is a file here")
@pytest.mark.parametrize("door", DOORS)
def test_a_real_program_hands_the_link_over_and_a_person_still_has_to_say_yes(
    new: Station, native: Path, door: str
) -> None:
    """Each program that a system may start for a link, as a process of its own."""
    desktop = new.start()
    environ = {PATH_VARIABLE: new.socket, "QT_QPA_PLATFORM": "offscreen"}
    words = {"run": ("run", "--link", LINK), "call-event": ("call-event", LINK), "url": (LINK,)}
    try:
        new.until(lambda: desktop.guide is not None)
        if door == "relay":
            done = subprocess.run([native, LINK], env={**os.environ, **environ}, timeout=30, check=False)
            assert done.returncode == 0
        else:
            result = agent(*words[door], home=new.folder, env=environ)
            assert result.returncode == 0, result.stderr
        new.until(lambda: shown(desktop).connect.code == CODE)
        connect = shown(desktop).connect
        assert shown(desktop).page is Page.CONNECT
        assert (connect.busy, connect.connected.source) == (False, "")
    finally:
        new.close()
