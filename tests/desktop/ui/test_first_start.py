"""The window of the first start: names, focus, keys, what is read out, and that what was typed stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.first_start_state import (
    Aside,
    Back,
    Check,
    FirstStartState,
    Forward,
    HelpCheck,
    LeaveFirstStart,
    Mark,
    TypeCode,
    TypeServer,
)
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.check_line import CheckLine
from agent_assist.desktop.ui.windows.first_start import FirstStartWindow
from tests.desktop.ui.first_samples import CODE, FIRST, SERVER
from tests.desktop.ui.listener import Listener
from tests.desktop.ui.test_accessible import role_of, unnamed, without_name

Key, Held = Qt.Key, Qt.KeyboardModifier
MakeFirst = Callable[[str], tuple[FirstStartWindow, Listener]]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> MakeFirst:
    def made(name: str) -> tuple[FirstStartWindow, Listener]:
        window = FirstStartWindow(theme)
        qtbot.addWidget(window)
        heard = Listener()
        window.intent.connect(heard.take)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
        window.show_state(FIRST[name])
        return window, heard

    return made


def tab_order(qtbot: QtBot, most: int = 20) -> list[QWidget]:
    """What Tab reaches, from what has the focus until it comes round."""
    found: list[QWidget] = []
    for _ in range(most):
        holder = QApplication.focusWidget()
        assert holder is not None
        if holder in found:
            break
        found.append(holder)
        qtbot.keyClick(holder, Key.Key_Tab)
    return found


@pytest.mark.parametrize("name", FIRST)
def test_everything_has_a_name_and_a_role(make: MakeFirst, name: str) -> None:
    window, _heard = make(name)
    assert unnamed(window) == []
    assert without_name(window) == []
    assert role_of(window) is roles.WINDOW


@pytest.mark.parametrize("name", FIRST)
def test_tab_reaches_every_control_that_is_on_and_comes_round(make: MakeFirst, qtbot: QtBot, name: str) -> None:
    window, _heard = make(name)
    controls = [one for kind in (QAbstractButton, QLineEdit) for one in window.findChildren(kind)]
    wanted = {
        one for one in controls if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    window.forward.setFocus() if window.forward.isEnabled() else window.back.setFocus()
    assert wanted <= set(tab_order(qtbot))


@pytest.mark.parametrize("name", ["welcome", "connect", "connect-locked", "checks", "practise"])
def test_the_focus_begins_where_the_step_does(make: MakeFirst, name: str) -> None:
    window, _heard = make(name)
    wanted = window.connect_step.code.edit if name == "connect" else window.forward
    assert QApplication.focusWidget() is wanted


def test_after_an_error_the_focus_is_in_the_code_again(make: MakeFirst) -> None:
    window, _heard = make("connect-waiting")
    window.show_state(FIRST["connect-refused"])
    assert QApplication.focusWidget() is window.connect_step.code.edit
    assert window.connect_step.code.edit.text() == CODE
    assert window.connect_step.server.edit.text() == SERVER


@pytest.mark.parametrize(
    ("name", "key", "held", "wanted"),
    [
        ("welcome", Key.Key_Return, Held.NoModifier, [Forward()]),
        ("checks", Key.Key_Left, Held.AltModifier, [Back()]),
        ("welcome", Key.Key_Left, Held.AltModifier, []),
        ("checks", Key.Key_F5, Held.NoModifier, [Aside()]),
        ("practise", Key.Key_F5, Held.NoModifier, []),
        ("connect-waiting", Key.Key_Return, Held.NoModifier, []),
        ("checks", Key.Key_Escape, Held.NoModifier, [LeaveFirstStart()]),
    ],
)
def test_keys(
    make: MakeFirst, qtbot: QtBot, name: str, key: Qt.Key, held: Qt.KeyboardModifier, wanted: list[object]
) -> None:
    window, heard = make(name)
    qtbot.keyClick(window, key, held)
    assert heard.drain() == wanted


def test_enter_on_a_button_presses_that_one_and_not_the_main_one(make: MakeFirst, qtbot: QtBot) -> None:
    window, heard = make("checks")
    line = next(one for one in window.findChildren(CheckLine) if one.button.isVisible())
    line.button.setFocus()
    qtbot.keyClick(line.button, Key.Key_Return)
    assert heard.drain() == [HelpCheck(Check.SOUND)]


def test_a_code_gets_its_dashes_and_an_edit_in_its_middle_keeps_its_place(make: MakeFirst, qtbot: QtBot) -> None:
    window, heard = make("connect")
    edit = window.connect_step.code.edit
    qtbot.keyClicks(edit, "k7m42qx9ht")
    assert edit.text() == "K7M42-QX9HT"
    assert heard.drain()[-1] == TypeCode("K7M42-QX9HT")
    edit.setCursorPosition(2)
    qtbot.keyClicks(edit, "z")
    assert (edit.text(), edit.cursorPosition()) == ("K7zM42-QX9HT", 3)


def test_the_address_is_told_as_it_is_typed(make: MakeFirst, qtbot: QtBot) -> None:
    window, heard = make("connect")
    qtbot.keyClicks(window.connect_step.server.edit, "https://a")
    assert heard.drain()[-1] == TypeServer("https://a")


def test_an_address_of_it_cannot_be_changed(make: MakeFirst, qtbot: QtBot) -> None:
    window, _heard = make("connect-fixed")
    qtbot.keyClicks(window.connect_step.server.edit, "x")
    assert window.connect_step.server.edit.text() == SERVER


def said_while(window: FirstStartWindow, state: FirstStartState) -> list[str]:
    said: list[str] = []
    window.voice.flush()
    window.voice.said.connect(said.append)
    window.show_state(state)
    window.voice.flush()
    return said


def test_step_error_and_each_check_are_read_out_once(make: MakeFirst) -> None:
    window, _heard = make("welcome")
    assert said_while(window, FIRST["connect"])[0].startswith("Step 2 of 4. Connect this computer.")
    (told,) = said_while(window, FIRST["connect-refused"])
    assert told.startswith("The server didn't accept this code. It may be mistyped")
    window.show_state(FIRST["checks-running"])
    told_checks = said_while(window, FIRST["checks"])
    assert "Softphone, not tried. Not tried: no softphone has reported a call yet." in told_checks
    assert "Keyring, all right. Keeps the keys of this computer." in told_checks
    assert said_while(window, FIRST["checks"]) == []


def test_how_a_check_stands_is_told_by_words_and_not_by_colour_alone(make: MakeFirst) -> None:
    window, _heard = make("checks-worst")
    told = {line.stands: line.accessibleName() for line in window.findChildren(CheckLine)}
    assert "needs you" in told[Mark.FAILED]
    assert "could be better" in told[Mark.HELPED]
    assert "not tried" in told[Mark.UNTRIED]


def test_a_narrow_window_says_where_one_is_in_a_line(make: MakeFirst) -> None:
    window, _heard = make("checks")
    assert window.rail.isVisible()
    window.resize(600, 400)
    assert not window.rail.isVisible()
    assert window._step.isVisible()
    assert window._step.text() == "Step 3 of 4"


def test_a_theme_that_changes_is_taken_at_once(make: MakeFirst, theme: Theme) -> None:
    window, _heard = make("checks-worst")
    before = window.grab().toImage()
    theme.choose("dark")
    assert window.grab().toImage() != before
