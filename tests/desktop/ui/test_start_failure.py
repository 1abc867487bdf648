"""A start that failed shows a window: what is wrong, where, what is allowed, what to do; of a bug only its kind."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.cli import desktop
from agent_assist.desktop.app.start_failure import show_start_failure
from agent_assist.desktop.presenters.start_failure import start_failure
from agent_assist.desktop.ui.screen import DisplayLibraryMissing, NoDisplay
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.words import Words
from agent_assist.desktop.ui.windows.start_failure import StartFailureWindow
from agent_assist.domain.errors import SettingsUnreadable, VaultUnsafe

WRONG = SettingsUnreadable(
    "The settings cannot be used.",
    "Correct it.",
    place="~/.config/agent-assist/settings.toml, line 4",
    fault="recorder.kind: wrong value",
    allowed="none, rtpengine, asterisk_ami, asterisk_ari, freeswitch, http, baresip, manual",
)
CARD = "4111 1111 1111 1111"


def words_of(window: StartFailureWindow) -> str:
    return "\n".join(one.text() for one in window.findChildren(Words))


@pytest.fixture
def window(qtbot: QtBot) -> StartFailureWindow:
    made = StartFailureWindow(Theme("light"), start_failure(WRONG))
    qtbot.addWidget(made)
    made.show()
    return made


def test_wrong_settings_are_told_with_all_that_a_person_needs(window: StartFailureWindow) -> None:
    said = words_of(window)
    for part in (WRONG.place, WRONG.fault, WRONG.allowed, "Correct the file, or delete it to use the defaults."):
        assert part in said
    assert window.accessibleName() == "The settings cannot be used."
    assert WRONG.allowed in window.accessibleDescription()


def test_its_words_can_be_copied(window: StartFailureWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert f"File: {WRONG.place}" in copied
    assert f"Allowed: {WRONG.allowed}" in copied


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_keys_close_it(window: StartFailureWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(window, key)
    assert not window.isVisible()


def test_another_error_says_why_and_what_to_do(qtbot: QtBot) -> None:
    failure = start_failure(VaultUnsafe("There is no keyring.", "Install one."))
    made = StartFailureWindow(Theme("dark"), failure)
    qtbot.addWidget(made)
    assert "There is no keyring." in words_of(made)
    assert "Install one." in words_of(made)


def test_of_a_bug_only_kind_and_place_are_shown(qtbot: QtBot) -> None:
    made = StartFailureWindow(Theme("contrast"), start_failure(KeyError(CARD), "shell.py:12"))
    qtbot.addWidget(made)
    said = words_of(made) + made.accessibleDescription()
    assert "KeyError" in said
    assert "shell.py:12" in said
    assert CARD not in said


@pytest.mark.expects_log
@pytest.mark.parametrize("error", [WRONG, RuntimeError(CARD)])
def test_a_failed_start_shows_it_and_ends_with_the_error(
    error: Exception, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(qapp, "exec", lambda: shown.extend(words_of(one) for one in failures(qapp)))
    for name in ("need_screen", "need_libraries", "load_qt"):
        monkeypatch.setattr(desktop, name, lambda: None)
    monkeypatch.setattr(desktop, "_handed_over", lambda _link: False)
    monkeypatch.setattr(desktop, "draws_in_memory", lambda: False)

    def fail(_paths: object) -> None:
        raise error

    monkeypatch.setattr(desktop, "settings_of", fail)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with pytest.raises(type(error)) as raised:
        desktop.run([])
    if error is not WRONG:  # a bug goes up to Python, which tells the hook
        sys.excepthook(type(error), error, raised.tb)
    (said,) = shown
    assert ("recorder.kind" if error is WRONG else "RuntimeError") in said
    assert CARD not in said
    for one in failures(qapp):
        one.close()


@pytest.mark.expects_log
def test_a_bug_in_the_middle_of_the_work_shows_no_start_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "_show", lambda *_: pytest.fail("a window was asked for"))
    with pytest.raises(ZeroDivisionError) as raised:
        divmod(1, 0)
    desktop._hook(None)(raised.type, raised.value, raised.tb)


def failures(qapp: QApplication) -> list[StartFailureWindow]:
    return [one for one in qapp.topLevelWidgets() if isinstance(one, StartFailureWindow) and one.isVisible()]


@pytest.mark.parametrize("error", [DisplayLibraryMissing("a", "b"), NoDisplay("a", "b")])
def test_where_no_window_can_be_shown_only_the_message_is_left(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(desktop, "need_screen", fail if isinstance(error, NoDisplay) else lambda: None)
    monkeypatch.setattr(desktop, "need_libraries", fail)
    monkeypatch.setattr(desktop, "_handed_over", lambda _link: False)
    monkeypatch.setattr(desktop, "settings_of", lambda _paths: None)
    monkeypatch.setattr(desktop, "_show", lambda *_: pytest.fail("a window was asked for"))
    with pytest.raises(type(error)):
        desktop.run([])


def test_drawn_in_memory_nobody_waits_for_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "load_qt", lambda: pytest.fail("a window was made that nobody sees"))
    desktop._show(WRONG, None)


def test_it_closes_by_itself_in_a_smoke_test(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    show_start_failure(WRONG, 0)
    assert failures(qapp) == []
    monkeypatch.undo()
