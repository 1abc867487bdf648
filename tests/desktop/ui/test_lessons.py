"""The lessons' window: its keys, what it reads out, and that right and wrong look alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.lessons_state import (
    ChooseAnswer,
    CloseLessons,
    FinishLesson,
    PutLessonAside,
    StartLesson,
)
from agent_assist.desktop.presenters.lessons_view import lesson_state, rule_text
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.lessons_page import LessonsPage
from agent_assist.desktop.ui.windows.lessons import LessonsWindow
from agent_assist.domain.repetition import Threshold
from tests.desktop.ui import lesson_samples as samples
from tests.desktop.ui.listener import Listener
from tests.desktop.ui.test_accessible import role_of, unnamed, without_name

Key = Qt.Key
AS_IT_COMES = "Set by: Agent Assist (default)."
MakeLessons = Callable[[str], tuple[LessonsWindow, Listener]]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> MakeLessons:
    def made(name: str) -> tuple[LessonsWindow, Listener]:
        window = LessonsWindow(theme)
        qtbot.addWidget(window)
        heard = Listener()
        window.intent.connect(heard.take)
        window.show_state(*samples.shown(name))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
        return window, heard

    return made


@pytest.mark.parametrize("name", samples.NAMES)
def test_everything_has_a_name_and_a_role(make: MakeLessons, name: str) -> None:
    window, _heard = make(name)
    assert unnamed(window) == []
    assert without_name(window) == []
    assert role_of(window) is roles.WINDOW


@pytest.mark.parametrize(("key", "answer"), [(Key.Key_1, 0), (Key.Key_2, 1), (Key.Key_3, 2)])
def test_numbers_choose_before_an_answer_and_nothing_after_it(
    make: MakeLessons, qtbot: QtBot, key: Key, answer: int
) -> None:
    window, heard = make("lesson")
    qtbot.keyClick(window, key)
    assert heard.drain() == [ChooseAnswer(answer)]
    window.show_state(*samples.shown("lesson-other"))
    qtbot.keyClick(window, key)
    assert heard.drain() == []


def test_enter_goes_on_only_after_an_answer_and_esc_puts_it_aside(make: MakeLessons, qtbot: QtBot) -> None:
    window, heard = make("lesson")
    qtbot.keyClick(window, Key.Key_Return)
    assert heard.drain() == []
    qtbot.keyClick(window, Key.Key_Escape)
    assert heard.drain() == [PutLessonAside()]
    window.show_state(*samples.shown("lesson-fits"))
    assert QApplication.focusWidget() is window.lesson.done
    qtbot.keyClick(window.lesson.done, Key.Key_Return)
    assert heard.drain() == [FinishLesson()]


def test_enter_starts_the_first_that_is_offered_and_esc_closes_the_list(make: MakeLessons, qtbot: QtBot) -> None:
    window, heard = make("list")
    qtbot.keyClick(window, Key.Key_Return)
    offered = samples.listed().offered
    assert heard.drain() == [StartLesson(offered[0].lesson)]
    qtbot.mouseClick(window.page.lines[1].start, Qt.MouseButton.LeftButton)
    assert heard.drain() == [StartLesson(offered[1].lesson)]
    qtbot.keyClick(window, Key.Key_Escape)
    assert heard.drain() == [CloseLessons()]
    assert not window.isVisible()


def test_enter_starts_nothing_where_nothing_is_offered(make: MakeLessons, qtbot: QtBot) -> None:
    window, heard = make("list-none")
    qtbot.keyClick(window, Key.Key_Return)
    assert heard.drain() == []
    qtbot.mouseClick(window.page.lines[0].start, Qt.MouseButton.LeftButton)
    assert heard.drain() == [StartLesson(samples.listed(progress={}).others[0].lesson)]


def ground(window: LessonsWindow, widget_name: str) -> QColor:
    part = getattr(window.lesson, widget_name)
    at = part.mapTo(window, QPoint(part.width() // 2, 4))
    ratio = window.devicePixelRatioF()
    return QColor(window.grab().toImage().pixelColor(round(at.x() * ratio), round(at.y() * ratio)))


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_right_and_wrong_look_alike(make: MakeLessons, theme: Theme, name: str) -> None:
    theme.choose(name)
    grounds = [ground(make(state)[0], "_explained") for state in ("lesson-fits", "lesson-other")]
    assert grounds[0] == grounds[1] == theme.color("soft")


def test_a_state_says_the_same_of_each_answer_but_how_it_begins() -> None:
    first, *others = [samples.opened(answer) for answer in range(3)]
    for other in others:
        assert (other.explanation, other.source, other.returns) == (first.explanation, first.source, first.returns)
    assert sorted(state.lead.plain() for state in (first, *others)) == ["Better not.", "Better not.", "That fits."]


def test_question_then_choice_then_explanation_are_read_out(make: MakeLessons) -> None:
    window, _heard = make("list")
    said: list[str] = []
    window.lesson.voice.said.connect(said.append)
    for name in ("lesson", "lesson", "lesson-other", "lesson-other"):
        window.show_state(*samples.shown(name))
        window.lesson.voice.flush()
    asked, explained = said
    lesson = samples.LESSONS[samples.ONE].en
    assert asked.startswith(lesson.title)
    assert lesson.question in asked
    assert explained.startswith("Better not.")
    assert lesson.explanation in explained
    assert "Comes back on" in explained
    assert [answer.accessibleDescription() for answer in window.lesson.answers] == ["", "chosen", ""]


def test_what_is_offered_or_wrong_is_read_out(make: MakeLessons) -> None:
    window, _heard = make("list-looking")
    said: list[str] = []
    window.page.voice.flush()
    window.page.voice.said.connect(said.append)
    for name in ("list", "list-none", "list-full-disk"):
        window.show_state(*samples.shown(name))
        window.page.voice.flush()
    assert said[0] == "3 offered to you"
    assert said[1].startswith("Nothing is offered right now.")
    assert "The disk is full." in said[2]


def test_after_the_last_time_it_says_that_it_is_done() -> None:
    of = samples.PROGRESS["security-code-leaves-no-trace"]._replace(taken=3)
    told = lesson_state(samples.LESSONS[of.lesson], of, 0, "en", samples.NOW)
    assert told.returns.plain() == "Then it is done"
    assert told.source.plain() == "Source: PCI DSS 3.3.1 · checked 24 Nov 2026"


@pytest.mark.parametrize(
    ("threshold", "who", "told"),
    [
        (Threshold(), "Alder", "One flag offers a lesson, 2 a week at most, for everyone alike. Set by: Alder."),
        (
            Threshold(3, 1),
            "",
            f"3 flags of a kind offer a lesson, one a week at most, for everyone alike. {AS_IT_COMES}",
        ),
        (Threshold(1, 0), "Alder", "No lessons are offered; you can read any of them. Set by: Alder."),
    ],
)
def test_the_rule_and_who_set_it_are_shown(threshold: Threshold, who: str, told: str) -> None:
    assert rule_text(threshold, who).plain() == told


def test_the_list_stands_in_any_window(qtbot: QtBot, theme: Theme) -> None:
    page, heard = LessonsPage(theme), Listener()
    qtbot.addWidget(page)
    page.intent.connect(heard.take)
    page.show_state(samples.listed())
    page.show()
    page.take_focus()
    qtbot.mouseClick(page.lines[0].start, Qt.MouseButton.LeftButton)
    assert heard.drain() == [StartLesson(samples.listed().offered[0].lesson)]


def test_the_list_has_the_focus_when_a_lesson_ends(make: MakeLessons) -> None:
    window, _heard = make("lesson-fits")
    window.show_state(*samples.shown("list"))
    assert QApplication.focusWidget() is window.page.lines[0].start
