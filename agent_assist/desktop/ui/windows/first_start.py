"""The window of the first start: what this is, connecting, looking at the computer, and the practice call."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.first_start_state import (
    Aside,
    Back,
    FirstStartState,
    Forward,
    LeaveFirstStart,
    Mark,
    Page,
)
from agent_assist.desktop.presenters.heard import Heard
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.presenters.wording import LANGUAGE_NAMES
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.first_pages import CheckList, ConnectStep, PracticePage, WelcomePage
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside
from agent_assist.desktop.ui.widgets.step_rail import StepRail
from agent_assist.desktop.ui.widgets.words import DECISION, LIST, META_STRONG, PREVIEW, Words
from agent_assist.desktop.ui.windows.restyle import restyle_all
from agent_assist.desktop.ui.windows.side_window import SideWindow

SIZE = QSize(880, 632)
LEAST_SIZE = QSize(480, 290)
"""Of the window, px: a screen of 1366 x 768 at 200 %, less taskbar and title bar, has more."""
_RAIL_FROM = 760
"""From which width on, px, the steps stand at the side."""
_LOW = 480
"""Below this height, px, margins are small and the foot says nothing beside its buttons."""
_MAIN = 150


class FirstStartWindow(SideWindow):
    """Main thread only. `intent` carries one value of `presenters.first_start_state` per wish."""

    GROUND = "surface"

    def __init__(self, theme: Theme, language: str = "en") -> None:
        super().__init__(theme, SIZE, LEAST_SIZE)
        self._state: FirstStartState | None = None
        self.setWindowTitle(tr(say("Agent Assist: first start")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.voice = Announcer(self)
        self.rail = StepRail(theme, LANGUAGE_NAMES.get(language, language))
        self._step = Words(theme, META_STRONG, "accent")
        self._title = Words(theme, DECISION, wrap=True)
        self._lead = Words(theme, PREVIEW, "text2", wrap=True)
        self.welcome, self.connect_step = WelcomePage(theme), ConnectStep(theme)
        self.checks, self.practice = CheckList(theme), PracticePage(theme)
        self._pages: dict[Page, QWidget] = {
            Page.WELCOME: self.welcome,
            Page.CONNECT: self.connect_step,
            Page.CHECKS: self.checks,
            Page.PRACTICE: self.practice,
        }
        self._area, self._inside = self._make_area()
        self.back = Button(theme, Kind.SECONDARY, key="Alt+←", inline=True, said=say("Back"))
        self.aside = Button(theme, Kind.TEXT, inline=True)
        self._foot = Words(theme, LIST, "text2")
        self.forward = Button(theme, Kind.PRIMARY, key="Enter")
        self.forward.setMinimumWidth(_MAIN)
        self._buttons = self._make_foot()
        self._lay_out()
        self._connect_signals()

    def _make_area(self) -> tuple[QScrollArea, QVBoxLayout]:
        inside = QWidget()
        column = below(self._step, self._title, 6, self._lead, 18, *self._pages.values(), None, parent=inside)
        for page in self._pages.values():
            page.setVisible(False)
        area = scrolled(inside, self._theme)
        area.setAccessibleName(tr(say("Step")))
        return area, column

    def _make_foot(self) -> QHBoxLayout:
        row = beside(self.back, self.aside, self._foot)
        row.addStretch(1)
        row.addWidget(self.forward)
        row.setSpacing(14)
        return row

    def _lay_out(self) -> None:
        body = below()
        body.addWidget(self._area, 1)
        body.addWidget(Hairline(self._theme))
        body.addLayout(self._buttons)
        whole = beside(self.rail, parent=self)
        whole.addLayout(body, 1)

    def _connect_signals(self) -> None:
        self.forward.clicked.connect(lambda: self.intent.emit(Forward()))
        self.back.clicked.connect(lambda: self.intent.emit(Back()))
        self.aside.clicked.connect(lambda: self.intent.emit(Aside()))
        self.connect_step.intent.connect(self.intent)
        self.connect_step.entered.connect(self.forward.click)
        self.checks.intent.connect(self.intent)
        self._theme.changed.connect(self._restyle)

    def show_state(self, state: FirstStartState) -> None:
        """Show a state; another step takes the focus to where it begins."""
        if state == self._state:
            return
        before, self._state = self._state, state
        another = before is None or before.page is not state.page
        self._show_words(state)
        self.rail.show_steps(state.page, state.done)
        self.connect_step.show_state(state.connect)
        self.checks.show_rows(state.checks)
        if another:
            self._show_page(state.page)
        settled = before is not None and before.connect.busy and not state.connect.busy
        if another or (settled and state.page is Page.CONNECT):
            self._arrive()
        self.voice.hear(self._heard(state))
        relayout(self._inside_widget())

    def _show_words(self, state: FirstStartState) -> None:
        at = list(Page).index(state.page) + 1
        self._step.say(say("Step {at} of {of}", at=at, of=len(Page)))
        self._title.say(state.title)
        self._lead.say(state.lead)
        self._foot.say(state.foot)
        self.forward.say(state.forward)
        self.forward.setEnabled(state.can_forward)
        self.back.setVisible(state.page is not Page.WELCOME)
        self.aside.say(state.aside)
        self.aside.set_key(state.aside_key)
        self.aside.setVisible(state.aside != EMPTY)

    def _show_page(self, page: Page) -> None:
        for name, widget in self._pages.items():
            if name is not page and not widget.isHidden():
                hand_back(widget)
            widget.setVisible(name is page)
        self._area.verticalScrollBar().setValue(0)

    def _arrive(self) -> None:
        """Put the focus where the step begins: the empty field, else the main button."""
        state = self._state
        connect = state.connect if state is not None and state.page is Page.CONNECT else None
        if connect is not None and connect.connected == EMPTY and not connect.locked:
            self.connect_step.open()
        else:
            self.forward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heard(self, state: FirstStartState) -> list[Heard]:
        """What is read out unasked: the step, what went wrong or well, each check when it ends."""
        lines = [Heard("step", state.page, (self._step.text(), state.title, state.lead))]
        trouble, connected = state.connect.trouble, state.connect.connected
        if state.page is Page.CONNECT and trouble is not None:
            lines.append(Heard("trouble", trouble.title.source, (trouble.title, trouble.advice), urgent=True))
        if state.page is Page.CONNECT and connected != EMPTY:
            lines.append(Heard("connected", "yes", (connected,)))
        if state.page is Page.CHECKS:
            told = [line for line in self.checks.lines if line.stands is not Mark.RUNNING]
            lines += [Heard(f"check {place}", line.told(), (line.told(),)) for place, line in enumerate(told)]
        return lines

    def _inside_widget(self) -> QWidget:
        inside = self._area.widget()
        return inside if inside is not None else self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Alt+← goes back, F5 checks again, Esc closes; a button that has the focus acts itself."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.forward.click()
        elif alt and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            if self.back.isVisible():
                self.back.click()
        elif key == Qt.Key.Key_F5 and self._state is not None and self._state.aside_key == "F5":
            self.aside.click()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for what room there is: the steps at the side, or one line that says where one is."""
        super().resizeEvent(event)
        wide, low = self.width() >= _RAIL_FROM, self.height() < _LOW
        self.rail.setVisible(wide)
        self._step.setVisible(not wide)
        side, top = (40, 36) if wide and not low else (20, 14)
        self._inside.setContentsMargins(side, top, side, 12)
        foot = 8 if low else 16
        self._buttons.setContentsMargins(side, foot, side, foot)
        self._foot.setVisible(wide or not low)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave; what was done stays done, and the window can be opened again."""
        self.intent.emit(LeaveFirstStart())
        super().closeEvent(event)

    def restyle(self) -> None:
        """Take the colours of the scroll bar anew."""
        restyle_bar(self._area, self._theme)

    def _restyle(self) -> None:
        self.restyle()
        restyle_all(self)
