"""The window of the lessons: their list, and over it the one that is open. Never there during a call."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.lessons_state import CloseLessons, LessonsState, LessonState
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.lesson_page import LessonPage
from agent_assist.desktop.ui.widgets.lessons_page import LessonsPage
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.windows.restyle import restyle_all
from agent_assist.desktop.ui.windows.side_window import SideWindow

SIZE, LEAST_SIZE = QSize(576, 664), QSize(340, 290)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NUMBERS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}


class LessonsWindow(SideWindow):
    """Shows a list, or one lesson. Emits one value of `presenters.lessons_state` per wish. Main thread only."""

    GROUND = "surface"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SIZE, LEAST_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # while nothing in it can take the keyboard
        self.page, self.lesson = LessonsPage(theme), LessonPage(theme)
        for part in (self.page, self.lesson):
            part.intent.connect(self.intent)
        list_side = QWidget()
        below(parent=list_side, margins=(28, 20, 18, 20)).addWidget(self.page)
        self._pages = QStackedWidget()
        self._pages.addWidget(list_side)
        self._pages.addWidget(self.lesson)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._name()
        theme.changed.connect(self._restyle)

    def show_state(self, lessons: LessonsState, lesson: LessonState | None) -> None:
        """Show the list, and the open lesson over it if there is one."""
        self.page.show_state(lessons)
        if lesson is not None:
            self.lesson.show_state(lesson)
        opened = self.has_lesson
        self._pages.setCurrentIndex(0 if lesson is None else 1)
        if opened and lesson is None:
            self.page.take_focus()
        elif lesson is not None:
            (self.lesson.done if lesson.chosen is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self._name()

    @property
    def has_lesson(self) -> bool:
        """Whether a lesson is shown, and not the list."""
        return self._pages.currentIndex() == 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 3 choose, Enter goes on, Esc goes back or closes."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.lesson.later.click() if self.has_lesson else self.close()
        elif event.key() in _ENTER:
            first = self.page.first
            if self.has_lesson:
                self.lesson.done.click()
            elif first is not None:
                first.start.click()
        elif self.has_lesson and event.key() in _NUMBERS:
            self.lesson.choose(_NUMBERS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so: what was chosen is still chosen when the window opens again."""
        self.intent.emit(CloseLessons())
        super().closeEvent(event)

    def _name(self) -> None:
        self.setWindowTitle(tr(say("Agent Assist: lesson") if self.has_lesson else say("Agent Assist: lessons")))

    def _restyle(self) -> None:
        restyle_all(self)
