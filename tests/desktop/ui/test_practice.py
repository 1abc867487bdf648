"""The practice window: the real panel in a frame that no live panel has, and a guide that is read out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.practice_state import AnswerCall, LeavePractice, Lesson, PractiseAgain, SkipLesson
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.practice_frame import EDGE
from agent_assist.desktop.ui.windows import docking
from agent_assist.desktop.ui.windows.practice import PracticeWindow
from agent_assist.domain.consent import ConsentState
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel
from tests.desktop.ui.listener import Listener
from tests.desktop.ui.practice_samples import PRACTICE
from tests.desktop.ui.test_accessible import role_of, unnamed, without_name
from tests.fakes.typing_engine import fake_note

Key = Qt.Key
MakePractice = Callable[[str], tuple[PracticeWindow, Listener]]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> MakePractice:
    def made(name: str) -> tuple[PracticeWindow, Listener]:
        window = PracticeWindow(theme, fake_note(), lambda: 6_000, Failing())
        qtbot.addWidget(window)
        heard = Listener()
        window.intent.connect(heard.take)
        window.panel.intent.connect(heard.take)
        guide, panel = PRACTICE[name]
        window.show_panel(panel)
        window.show_state(guide)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
        return window, heard

    return made


@pytest.mark.parametrize("name", PRACTICE)
def test_everything_has_a_name_and_a_role(make: MakePractice, name: str) -> None:
    window, _heard = make(name)
    assert unnamed(window) == []
    assert without_name(window) == []
    assert role_of(window) is roles.WINDOW


def test_keys_go_to_the_panel_and_enter_answers_while_it_rings(make: MakePractice, qtbot: QtBot) -> None:
    window, heard = make("practice-ring")
    assert QApplication.focusWidget() is window.panel
    qtbot.keyClick(window.panel, Key.Key_Return)
    assert heard.drain() == [AnswerCall()]
    guide, panel = PRACTICE["practice-answer"]
    window.show_panel(panel)
    window.show_state(guide)
    qtbot.keyClick(window.panel, Key.Key_Return)
    assert heard.drain() == []
    qtbot.keyClick(window.panel, Key.Key_1)
    assert heard.drain() == [intents.GiveAnswer(None, ConsentState.GIVEN)]


def test_what_the_panel_gives_back_to_its_window_comes_back_to_it(make: MakePractice) -> None:
    window, _heard = make("practice-answer")
    window.guide.skip.setFocus()
    assert QApplication.focusWidget() is window.guide.skip
    window.setFocus(Qt.FocusReason.OtherFocusReason)  # as a control does that goes away
    assert QApplication.focusWidget() is window.panel


def test_the_buttons_of_the_guide(make: MakePractice, qtbot: QtBot) -> None:
    window, heard = make("practice-answer")
    qtbot.mouseClick(window.guide.skip, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.guide.leave, Qt.MouseButton.LeftButton)
    assert heard.drain() == [SkipLesson(), LeavePractice()]
    window.show_state(PRACTICE["practice-over"][0])
    assert (window.guide.skip.label, window.guide.leave.label) == ("Practise again", "Done")
    qtbot.mouseClick(window.guide.skip, Qt.MouseButton.LeftButton)
    assert heard.drain() == [PractiseAgain()]


def test_the_caller_and_the_task_are_read_out_once(make: MakePractice) -> None:
    window, _heard = make("practice-ring")
    said: list[str] = []
    window.guide.voice.flush()
    window.guide.voice.said.connect(said.append)
    for _ in range(2):
        window.show_state(PRACTICE["practice-read"][0])
        window.guide.voice.flush()
    (told,) = said
    assert told.startswith("“Hello, this is Ms Okafor.")
    assert told.endswith("then press Space.")


def test_each_lesson_says_its_keys_and_where_it_stands(make: MakePractice) -> None:
    window, _heard = make("practice-payment")
    told = [row.accessibleName() for row in window.guide.rows]
    assert told[:5] == [
        "Say the sentence. Space. done",
        "Enter the answers. 1, 2, 3. done",
        "Undo. Z. done",
        "Pause for a card number. P. now",
        "Change the place. L. later",
    ]
    assert len(told) == len(Lesson)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_frame_and_ribbon_are_seen_on_every_state_and_on_no_live_panel(
    make: MakePractice, make_panel: MakePanel, theme: Theme, name: str
) -> None:
    theme.choose(name)
    fill = QColor(theme.tokens.fill)
    window, _heard = make("practice-ring")
    for guide, panel in PRACTICE.values():
        window.show_panel(panel)
        window.show_state(guide)
        picture = window.frame.grab().toImage()
        high = picture.height()
        assert {picture.pixelColor(1, y).name() for y in range(0, high, 7)} == {fill.name()}
        assert picture.pixelColor(EDGE + 2, EDGE + 2).name() == fill.name()
        assert window.frame.ribbon.isVisible()
    for state in samples.PANELS.values():
        live, _listener = make_panel(state)
        picture = live.grab().toImage()
        edge = {picture.pixelColor(0, y).name() for y in range(0, picture.height(), 7)}
        assert fill.name() not in edge
        live.hide()


def test_the_panel_stays_inside_its_window_whatever_the_screens_do(
    make: MakePractice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _heard = make("practice-answer")
    before = window.panel.geometry()
    monkeypatch.setattr(docking, "usable_areas", lambda: [QRect(0, 0, 300, 300)])
    window.panel.docking._screens_changed()
    qtbot.waitUntil(lambda: not window.panel.docking._screens_soon.isActive(), timeout=5_000)
    assert window.panel.geometry() == before
    assert not any(action.isVisible() for action in window.panel.window_actions)
    assert not window.panel.isWindow()


def test_a_line_leads_from_the_open_lesson_to_its_control(make: MakePractice, qtbot: QtBot) -> None:
    window, _heard = make("practice-payment")
    body = window.panel.body
    for name, control in (
        ("practice-payment", lambda: body.toolbar),
        ("practice-read", body.primary),
        ("practice-finish", body.primary),
        ("practice-answer", lambda: body.area),
    ):
        guide, panel = PRACTICE[name]
        window.show_panel(panel)
        window.show_state(guide)
        qtbot.waitUntil(lambda: not window._draw_soon.isActive(), timeout=5_000)
        line, wanted = window.pointer(), control()
        assert line is not None, name
        assert wanted is not None
        row = next(one for one in window.guide.rows if one.is_open)
        edge = row.mapTo(window, row.rect().topRight()).x()
        assert abs(edge - line[0].x()) <= 1
        assert line[0].x() < line[1].x() == window.frame.geometry().left()
        top = wanted.mapTo(window, wanted.rect().topLeft()).y()
        assert top < line[1].y() < top + wanted.height(), name
    for name in ("practice-ring", "practice-over"):
        window.show_state(PRACTICE[name][0])
        assert window.pointer() is None


def test_the_line_turns_round_from_right_to_left(make: MakePractice) -> None:
    window, _heard = make("practice-payment")
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window._row.activate()
    line = window.pointer()
    assert line is not None
    assert line[0].x() > line[1].x()


def test_a_low_window_shows_the_open_lesson_alone(make: MakePractice) -> None:
    window, _heard = make("practice-payment")
    assert all(row.isVisible() for row in window.guide.rows)
    window.resize(683, 314)
    assert [row.is_open for row in window.guide.rows if row.isVisible()] == [True]


def test_closing_the_window_leaves_practice(make: MakePractice) -> None:
    window, heard = make("practice-read")
    window.close()
    assert heard.drain() == [LeavePractice()]
