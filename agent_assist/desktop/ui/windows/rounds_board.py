"""The calibration rounds' page of the review window: the list, and beside it one round or the form of a new one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents, rounds_intents
from agent_assist.desktop.presenters.review_state import Load, RoundsPage
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.flow import Flow
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.round_form import RoundForm
from agent_assist.desktop.ui.widgets.round_list import RoundList
from agent_assist.desktop.ui.widgets.round_view import RoundView
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST_STRONG, META, Words

LIST_WIDTH, NARROW_WIDTH, NARROW = 300, 210, 760
"""Width of the list, px; and in a page that is narrower than `NARROW`."""
_TITLE, _AGAIN, _QUEUE = say("Calibration"), say("Refresh"), say("Queue")
_ABOUT = say("Several supervisors judge the same flags without seeing each other's judgement. It resolves nothing.")


class RoundsBoard(View[RoundsPage]):
    """Emits ShowRounds, SelectRound, JudgeNext, ChooseMember, ChooseLastDay, BeginRound and CloseContact."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.list, self.round, self.form = RoundList(theme), RoundView(theme), RoundForm(theme)
        small = partial(Button, theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True)
        self.again, self.to_queue = small(key="F5", said=_AGAIN), small(key="Esc", said=_QUEUE)
        self.notice = Words(theme, LIST_STRONG, "accent", wrap=True)
        self._message = Words(theme, LIST_STRONG, "unc", wrap=True)
        self._why = Words(theme, BODY, "text2", wrap=True)
        self._more = Words(theme, META, "text2", wrap=True)
        title, about = Words(theme, HEADING, said=_TITLE), Words(theme, META, "text2", wrap=True, said=_ABOUT)
        flow = Flow(line := QWidget())
        for button in (self.again, self.to_queue):
            flow.addWidget(button)
        left = QWidget()
        below(
            *(title, 4, about, 10, line, 10),
            parent=(head := QWidget()),
            margins=(18, 16, 14, 0),
        )
        below(head, self.list, beside(18, wide=self._more), None, parent=left, margins=(0, 0, 0, 12))
        self._left = scrolled(left, theme)
        told = QWidget()
        below(self.notice, self._message, self._why, parent=told, margins=(24, 12, 24, 0), gap=6)
        right = QWidget()
        below(told, self.round, self.form, None, parent=right)
        self._right = scrolled(right, theme)
        self._told = told
        beside(self._left, wide=self._right, parent=self)
        for part in (self.list, self.round, self.form):
            part.intent.connect(self.intent)
        self.again.clicked.connect(lambda: self.intent.emit(intents.RefreshQueue()))
        self.to_queue.clicked.connect(lambda: self.intent.emit(intents.CloseContact()))
        self._acts: dict[str, Callable[[], object]] = {
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "refresh": lambda: self.intent.emit(intents.RefreshQueue()),
            "back": lambda: self.intent.emit(intents.CloseContact()),
            "open": self._judge,
            "record": self._begin,
        }
        """What keys mean on this page."""

    def act(self, name: str) -> bool:
        """Do what a key means; return whether it meant something."""
        act = self._acts.get(name)
        if act is not None:
            act()
        return act is not None

    def _judge(self) -> None:
        if self.round.isVisible() and self.round.judge.isVisible() and self.round.judge.isEnabled():
            self.intent.emit(rounds_intents.JudgeNext())

    def _begin(self) -> None:
        if self.form.isVisible() and self.form.begin.isEnabled():
            self.intent.emit(rounds_intents.BeginRound())

    def _show(self, page: RoundsPage, before: RoundsPage | None) -> None:
        view = page.view
        self.list.show_state(view.rows)
        self.list.setVisible(bool(view.rows))
        self._more.say(view.more)
        self._more.setVisible(view.more != EMPTY)
        self.notice.say(page.notice)
        self.notice.setVisible(page.notice != EMPTY)
        there = bool(view.rows) or view.plan is not None
        self._message.say(page.message if there else EMPTY)
        self._message.setVisible(there and page.message != EMPTY and page.load is not Load.EMPTY)
        self._why.say(EMPTY if there else page.message)
        self._why.setVisible(not there and page.message != EMPTY)
        self._told.setVisible(page.notice != EMPTY or page.message != EMPTY)
        self.again.setEnabled(page.load is not Load.LOADING)
        self.to_queue.setVisible(view.plan is None)  # Esc leaves the form first
        if view.shown is None:
            hand_back(self.round)
        self.round.show_state(view.shown)
        self.round.judge.setEnabled(not view.busy)
        self.form.show_state(view.plan)
        relayout(self)
        planned = before is not None and before.view.plan is not None
        if view.plan is not None and not planned:
            self.form.take_focus()
        elif planned and view.plan is None and not self.round.judge.isHidden():
            self.round.judge.setFocus(Qt.FocusReason.OtherFocusReason)  # what was begun goes on where it is judged

    def take_focus(self) -> None:
        """Begin with the form, with what is to be judged, or with the list."""
        if not self.form.isHidden():
            self.form.take_focus()
        elif not (self.round.isHidden() or self.round.judge.isHidden()):
            self.round.judge.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            first = self.list.rows[0] if self.list.rows else self.again
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list less room in a narrow page."""
        super().resizeEvent(event)
        self._left.setFixedWidth(NARROW_WIDTH if self.width() < NARROW else LIST_WIDTH)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        for area in (self._left, self._right):
            restyle_bar(area, self._theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground: the list stands apart from what is chosen in it."""
        painter, color = QPainter(self), self._theme.color
        painter.fillRect(self.rect(), color("app"))
        painter.fillRect(self._left.geometry(), color("surface"))
