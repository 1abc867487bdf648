"""One lesson of the practice call: what it teaches, its keys, where it stands; the open one says what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.practice_state import LessonRow as State
from agent_assist.desktop.presenters.practice_state import Mark
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.shortcuts import pressed
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_ROW
from agent_assist.desktop.ui.widgets.keycap import Keycap
from agent_assist.desktop.ui.widgets.pieces import Badge, Icon, below, beside
from agent_assist.desktop.ui.widgets.step_mark import StepMark
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import BODY, LIST_MEDIUM, STRONG, Words

_DONE, _SKIPPED = say("done"), say("skipped")
_STANDS = {Mark.DONE: _DONE, Mark.SKIPPED: _SKIPPED, Mark.OPEN: say("now"), Mark.WAITING: say("later")}


class LessonRow(Themed):
    """Shows one row; its whole content is its accessible name."""

    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme)
        self._open = False
        self._mark = StepMark(theme, number)
        self._title = Words(theme, STRONG, "text2", wrap=True)
        self._badge = Badge(theme, icon="check", tone="ok", ground="ok_bg")
        self._caps: list[Keycap] = []
        self._keys = beside()
        self._said = Words(theme, BODY, wrap=True)
        self._task = Words(theme, BODY, "text2", wrap=True)
        self._hint_icon = Icon(theme, "info", 16, "accent")
        self._hint = Words(theme, LIST_MEDIUM, "accent", wrap=True)
        hint_row = beside(self._hint_icon, 8, top=True, wide=self._hint)
        head = beside(self._mark, 10, wide=self._title)
        head.addSpacing(8)
        head.addLayout(self._keys)
        head.addWidget(self._badge)
        self._inner = QWidget()
        below(self._said, self._task, hint_row, gap=6, parent=self._inner, margins=(34, 8, 0, 4))
        below(head, self._inner, parent=self, margins=(14, 8, 12, 8))

    @property
    def is_open(self) -> bool:
        """Whether it is the lesson of the moment."""
        return self._open

    def show_row(self, row: State, said: Text, task: Text, hint: Text) -> None:
        """Show the row; what the caller says, the task and the hint are shown where it is open."""
        opened = self._open = row.mark is Mark.OPEN
        self._mark.show_as("done" if row.mark is Mark.DONE else "now" if opened else "later")
        self._title.say(row.title)
        self._title.set_tone("text" if opened else "text2")
        self._show_keys(row.keys if row.mark in {Mark.OPEN, Mark.WAITING} else ())
        self._badge.say(_STANDS[row.mark] if row.mark in {Mark.DONE, Mark.SKIPPED} else EMPTY)
        for words, text in ((self._said, said), (self._task, task), (self._hint, hint)):
            words.say(text if opened else EMPTY)
            words.setVisible(words.text() != "")
        self._hint_icon.setVisible(self._hint.text() != "")
        self._inner.setVisible(self._task.text() != "")
        parts = (tr(row.title), ", ".join(map(pressed, row.keys)), tr(_STANDS[row.mark]))
        told = ". ".join(part for part in parts if part)
        self.setAccessibleName(told)
        self.setAccessibleDescription(" ".join(w.text() for w in (self._said, self._task, self._hint) if w.text()))
        self.update()

    def _show_keys(self, keys: tuple[str, ...]) -> None:
        while len(self._caps) < len(keys):
            cap = Keycap(self._theme, "")
            if self._caps:
                self._keys.addSpacing(4)
            self._caps.append(cap)
            self._keys.addWidget(cap)
        for place, cap in enumerate(self._caps):
            if place < len(keys):
                cap.say(keys[place])
            cap.setVisible(place < len(keys))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edge; the open row stands out by its ground."""
        color = self._theme.color
        ground, edge = (color("surface"), color("ctl")) if self._open else (None, color("line"))
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_ROW, ground, edge, self._theme.tokens.stroke)
