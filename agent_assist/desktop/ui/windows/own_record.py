"""The window in which an agent sees the own record. Never there during a call, and nobody else opens it."""

from __future__ import annotations

from collections.abc import Sized

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QWidget

from agent_assist.desktop.presenters.own_record_state import OwnPage, OwnRecordState, TurnTo
from agent_assist.desktop.presenters.review_state import FilterRow
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.focus import typing
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.filter_list import FilterButton
from agent_assist.desktop.ui.widgets.keycap import Keycap
from agent_assist.desktop.ui.widgets.lesson_page import Plate
from agent_assist.desktop.ui.widgets.own_data_page import OwnDataPage
from agent_assist.desktop.ui.widgets.own_flag_thread import Ground
from agent_assist.desktop.ui.widgets.own_flags_page import OwnFlagsPage
from agent_assist.desktop.ui.widgets.own_flags_page import counted as flags_counted
from agent_assist.desktop.ui.widgets.own_openings_page import OwnOpeningsPage
from agent_assist.desktop.ui.widgets.own_openings_page import counted as openings_counted
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words
from agent_assist.desktop.ui.windows.restyle import restyle_all
from agent_assist.desktop.ui.windows.side_window import SideWindow

SIZE, LEAST_SIZE = QSize(1100, 720), QSize(620, 270)
WIDE, HIGH = 920, 480
"""Least size, px, at which the pages' names stand beside them, and at which the keys are shown at the foot."""
_NAV = 208
_TITLE = say("Agent Assist: my record")
_PAGES: tuple[tuple[OwnPage, Text], ...] = (
    (OwnPage.FLAGS, say("Flags about me")),
    (OwnPage.OPENINGS, say("Who opened what")),
    (OwnPage.DATA, say("My data")),
)
_PRIVATE = say("Only you see this window. Supervisors see flags and what you say to them.")
_EVERYWHERE = frozenset(OwnPage)
_KEYS: tuple[tuple[tuple[str, ...], Text, frozenset[OwnPage]], ...] = (
    (("1", "2", "3"), say("page"), _EVERYWHERE),
    (("J", "K"), say("move"), frozenset({OwnPage.FLAGS, OwnPage.OPENINGS})),
    (("Enter",), say("answer"), frozenset({OwnPage.FLAGS})),
    (("Space",), say("scroll"), _EVERYWHERE),
    (("Esc",), say("back or close"), _EVERYWHERE),
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NUMBERS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}


class OwnRecordWindow(SideWindow):
    """Shows an OwnRecordState. Emits one value of `presenters.own_record_state` per wish. Main thread only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SIZE, LEAST_SIZE)
        self._state: OwnRecordState | None = None
        self.voice = Announcer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # while nothing in it can take the keyboard
        self.flags, self.openings, self.data = OwnFlagsPage(theme), OwnOpeningsPage(theme), OwnDataPage(theme)
        self._stack = QStackedWidget()
        for page in (self.flags, self.openings, self.data):
            page.intent.connect(self.intent)
            self._stack.addWidget(page)
        self.pages = [FilterButton(theme) for _ in _PAGES]
        for button, (name, _words) in zip(self.pages, _PAGES, strict=True):
            button.clicked.connect(lambda _checked=False, name=name: self.intent.emit(TurnTo(name)))
        self._nav = self._make_nav()
        self._trouble = Plate(theme, "unc_bg")
        self._trouble_words = Words(theme, LIST, "unc", wrap=True)
        words = beside(Icon(theme, "triangle-alert", 18, "unc"), 10, top=True, wide=self._trouble_words)
        below(words, parent=self._trouble, margins=(14, 8, 14, 8))
        self._trouble_row = QWidget()
        below(self._trouble, parent=self._trouble_row, margins=(12, 8, 12, 4))
        self._hints: list[QWidget] = []
        self._foot = self._make_foot()
        right = below(self._trouble_row)
        right.addWidget(self._stack, 1)
        right.addWidget(self._foot)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._nav)
        self._whole.addLayout(right, 1)
        self._wide: bool | None = None
        self._arrange()
        self.setWindowTitle(tr(_TITLE))
        theme.changed.connect(self._restyle)

    def show_state(self, state: OwnRecordState) -> None:
        """Show a state; what changed is read out."""
        if state == self._state:
            return
        before, self._state = self._state, state
        self._person.say(shown(state.person, 80))
        self._person.setVisible(state.person != "" and self._wide is True)
        counts = (state.open_flags if state.flags else None, len(state.openings) or None, None)
        for button, (name, words), count in zip(self.pages, _PAGES, counts, strict=True):
            button.show_cell(FilterRow(name, "", words, count, active=name is state.page))
        told = state.trouble if state.trouble != EMPTY else state.age
        self._trouble_words.say(told)
        self._trouble_row.setVisible(told != EMPTY)
        for page in (self.flags, self.openings, self.data):
            page.show_state(state)
        self._stack.setCurrentIndex(self._place(state.page))
        if before is not None and before.page is not state.page and not typing():
            self.pages[self._place(state.page)].setFocus(Qt.FocusReason.OtherFocusReason)  # not on another page's name
        for hint, (_keys, _words, pages) in zip(self._hints, _KEYS, strict=True):
            hint.setVisible(state.page in pages)
        self._read_out(state, before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 3 open a page, J and K move, Enter goes to the answer, Space scrolls, Esc goes back or closes."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif typing() or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in _NUMBERS:
            self.intent.emit(TurnTo(_PAGES[_NUMBERS[key]][0]))
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER and self._page is OwnPage.FLAGS:
            self.flags.answer()
        elif key == Qt.Key.Key_S and self._page is OwnPage.DATA:
            self.data.ask_where()
        elif key == Qt.Key.Key_Space:
            self._scroll(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages' names beside or above the page."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _page(self) -> OwnPage:
        return self._state.page if self._state is not None else OwnPage.FLAGS

    def _place(self, page: OwnPage) -> int:
        return [name for name, _ in _PAGES].index(page)

    def _step(self, by: int) -> None:
        if self._page is OwnPage.FLAGS:
            self.flags.step(by)
        elif self._page is OwnPage.OPENINGS:
            self.openings.step(by)

    def _scroll(self, pages: int) -> None:
        if self._page is OwnPage.FLAGS:
            self.flags.thread_view.scroll_by(pages)
        elif self._page is OwnPage.OPENINGS:
            self.openings.scroll_by(pages)
        else:
            self.data.scroll_by(pages)

    def _leave(self) -> None:
        """Leave the text, then the thread where it has the page to itself, then the window."""
        if typing():
            self.flags.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.flags.list.isVisible():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._page is OwnPage.FLAGS and self.flags.reading:
            self.flags.go_back()
        else:
            self.close()

    def _read_out(self, state: OwnRecordState, before: OwnRecordState | None) -> None:
        """Say how many there are when a page opens or one comes in, what went wrong, and what became of an answer."""
        opened = before is None or (before.page, before.ready) != (state.page, state.ready)
        then, lines = before if before is not None and before.ready else None, []
        if (opened and state.page is OwnPage.FLAGS) or _more(state.flags, then.flags if then else None):
            lines.append(tr(flags_counted(state)))
        if (opened and state.page is OwnPage.OPENINGS) or _more(state.openings, then.openings if then else None):
            lines.append(tr(openings_counted(state)))
        alarm = state.trouble if state.trouble != EMPTY else state.age
        if alarm != EMPTY and (before is None or alarm not in {before.trouble, before.age}):
            lines.append(tr(alarm))
        if before is not None and _newest(state) != _newest(before) and _same_flag(state, before):
            lines.append(tr(_newest(state)))
        if any(lines):
            self.voice.say(". ".join(line.rstrip(".") for line in lines if line))

    def _make_nav(self) -> QWidget:
        nav = Ground(self._theme, "app")
        self._person = Words(self._theme, STRONG, wrap=True)
        self._person.setContentsMargins(0, 0, 0, 12)
        self._private = Words(self._theme, META, "text2", wrap=True, said=_PRIVATE)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(4)
        for button in self.pages:
            self._buttons.addWidget(button)
        self._nav_column = below(self._person, self._buttons, None, self._private, parent=nav)
        return nav

    def _make_foot(self) -> QWidget:
        foot = Ground(self._theme, "surface")
        row = beside(margins=(20, 8, 20, 8))
        for keys, words, _pages in _KEYS:
            hint = QWidget()
            caps = beside(parent=hint)
            for key in keys:
                fill(caps, Keycap(self._theme, key), 4)
            fill(caps, 2, Words(self._theme, META, "text2", said=words), 14)
            self._hints.append(hint)
            fill(row, hint)
        fill(row, None)
        below(Hairline(self._theme), row, parent=foot)
        return foot

    def _arrange(self) -> None:
        wide = self.width() >= WIDE
        self._foot.setVisible(wide and self.height() >= HIGH)
        if wide is self._wide:
            return
        self._wide = wide
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(across if wide else down)
        self._buttons.setDirection(down if wide else across)
        self._nav.setMinimumWidth(_NAV if wide else 0)
        self._nav.setMaximumWidth(_NAV if wide else 16_777_215)
        self._nav_column.setContentsMargins(10, 18 if wide else 4, 10, 14 if wide else 4)
        self._nav_column.setSpacing(0)
        self._private.setVisible(wide)
        for page in (self.flags, self.openings, self.data):
            page.title.setVisible(wide)  # else its name stands right above it
        self._person.setVisible(wide and self._person.text() != "")

    def _restyle(self) -> None:
        restyle_all(self)


def _more(now: Sized, then: Sized | None) -> bool:
    """Tell whether there are more than a moment before."""
    return then is not None and len(now) > len(then)


def _newest(state: OwnRecordState) -> Text:
    """Return what became of the newest thing that was said to the chosen flag."""
    sayings = state.detail.sayings if state.detail is not None else ()
    return sayings[-1].note if sayings else EMPTY


def _same_flag(state: OwnRecordState, before: OwnRecordState) -> bool:
    """Tell whether the same flag is chosen as before."""
    now, then = state.detail, before.detail
    return (
        now is not None
        and then is not None
        and (now.line.contact, now.line.flag) == (then.line.contact, then.line.flag)
    )
