"""The menus of a desktop as the command composes it: what ends the program stands last, and apart."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from tests.desktop.app.station import Station, taken

QUIT = "Quit Agent Assist"


def lines(menu: QMenu) -> list[str]:
    """Return the words of a menu as they are shown; a line between groups is empty."""
    return ["" if action.isSeparator() else action.text() for action in menu.actions() if action.isVisible()]


def ends(menu: QMenu) -> None:
    """Check the end of a menu."""
    told = lines(menu)
    assert told[-2:] == ["", QUIT]
    assert told.count(QUIT) == 1
    assert "" not in (told[0], told[-3])


def hears(seat: Station, state: str) -> bool:
    """Tell whether the desktop took what a softphone told."""
    return taken(seat.say(state))


def test_more_ends_with_quitting_apart_from_the_rest(seat: Station) -> None:
    desktop = seat.open()
    seat.until(lambda: bool(lines(desktop.panel.menu)))
    ends(desktop.panel.menu)
    assert {"Practice call …", "Lessons …", "My record …", "Supervisor review …"} < set(lines(desktop.panel.menu))


def test_more_ends_so_on_a_call_too_and_when_it_is_opened_by_its_key(seat: Station) -> None:
    desktop = seat.open()
    for state in ("incoming", "connected"):
        seat.until(partial(hears, seat, state))
    seat.until(lambda: bool(seat.panel.menu))
    seat.bot.keyClick(desktop.panel, Qt.Key.Key_M)
    seat.until(desktop.panel.menu.isVisible)
    ends(desktop.panel.menu)
    seat.bot.keyClick(desktop.panel.menu, Qt.Key.Key_Up)  # from no line, up goes to the last
    chosen = desktop.panel.menu.activeAction()
    assert chosen is not None
    assert chosen.text() == QUIT
    desktop.panel.menu.close()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray
def test_the_tray_ends_with_quitting_too(seat: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    seat.open()
    leaving = seat.session.leaving
    assert leaving is not None
    assert leaving.tray.open()
    assert leaving.tray.icon is not None
    menu = leaving.tray.icon.contextMenu()
    assert menu is not None
    ends(menu)
