"""The review window of a supervisor: sign in, the queue, one contact."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.desktop.presenters import intents, rounds_intents
from agent_assist.desktop.presenters.review_heard import heard_in_review
from agent_assist.desktop.presenters.review_state import (
    ChartsPage,
    Page,
    QueuePage,
    ReviewState,
    RoundsPage,
    SignInPage,
)
from agent_assist.desktop.presenters.review_state import ContactPage as ContactState
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.focus import hand_back, typing
from agent_assist.desktop.ui.pause import pause
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.shortcuts import REVIEW, Shortcut, find
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.widgets.rail import Rail
from agent_assist.desktop.ui.widgets.sign_in import SignIn
from agent_assist.desktop.ui.windows.charts_board import ChartsBoard
from agent_assist.desktop.ui.windows.contact_page import ContactPage
from agent_assist.desktop.ui.windows.queue_board import QueueBoard
from agent_assist.desktop.ui.windows.restyle import restyle_all
from agent_assist.desktop.ui.windows.review_closing import ReviewClosing
from agent_assist.desktop.ui.windows.rounds_board import RoundsBoard
from agent_assist.desktop.ui.windows.side_window import SideWindow

AHEAD_MS = 250
"""How long after the window was shown the pages are made that come next."""
SIZE, GOOD_WIDTH = QSize(1440, 900), 1200
"""How large the window would like to be, and the width that its queue needs to be read at a glance, px."""
LEAST_SIZE = QSize(620, 270)
"""Of the window, px: half of a screen of 1366 x 768 at 200 %, less title bar, taskbar and the strip."""
LOOK_MS = 5_000
"""How often it is looked what others do."""
_WISHES: dict[tuple[type[object], str], rounds_intents.SupervisorIntent] = {
    (SignInPage, "refresh"): intents.RefreshQueue(),
    (QueuePage, "charts"): intents.ShowCharts(),
    (RoundsPage, "charts"): intents.ShowCharts(),
    (ChartsPage, "rounds"): rounds_intents.ShowRounds(),
}
"""What a key means on a page as a whole."""


class ReviewWindow(SideWindow):
    """Main thread only. `intent` carries one value of `presenters.intents` per wish; opening asks the server."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SIZE, LEAST_SIZE)
        self._state: ReviewState | None = None
        self.setWindowTitle(tr(say("Agent Assist: review")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail = Rail(theme)
        self.sign_in = SignIn(theme)
        self._board: QueueBoard | None = None
        self._contact: ContactPage | None = None
        self._charts: ChartsBoard | None = None
        self._rounds: RoundsBoard | None = None
        self.voice = Announcer(self)
        self.closing = ReviewClosing(self)
        self._turns = Turns(self)
        self._ahead = pause(self, AHEAD_MS, self._make_ahead)
        self._looks = pause(self, LOOK_MS, self._look)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.sign_in, 1)
        self.sign_in.setVisible(False)
        for source in (self.rail, self.sign_in):
            source.intent.connect(self.intent)
        theme.changed.connect(lambda: restyle_all(self))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def board(self) -> QueueBoard:
        """The queue's page; made when it is first needed, so that the window itself opens quickly."""
        if self._board is None:
            board = self._board = QueueBoard(self._theme)
            board.setVisible(False)
            for source in (board.queue, board.preview, board.bulk):
                source.intent.connect(self.intent)
            board.filters.chosen.connect(self._filter)
            board.queue.searched.connect(lambda words: self.intent.emit(intents.SearchQueue(words)))
            self._row.addWidget(board, 1)
        return self._board

    @property
    def contact(self) -> ContactPage:
        """The page of a contact; made when it is first needed."""
        if self._contact is None:
            self._contact = _joined(ContactPage(self._theme), self._row, self.intent)
        return self._contact

    @property
    def charts(self) -> ChartsBoard:
        """The page of the charts; made when it is first wanted."""
        if self._charts is None:
            self._charts = _joined(ChartsBoard(self._theme), self._row, self.intent)
        return self._charts

    @property
    def rounds(self) -> RoundsBoard:
        """The page of the calibration rounds; made when it is first wanted."""
        if self._rounds is None:
            self._rounds = _joined(RoundsBoard(self._theme), self._row, self.intent)
        return self._rounds

    def _make_ahead(self) -> None:
        """Make the other pages while nobody waits for them, so that showing one does not hold up the thread."""
        self._turns.run(
            lambda: self.board,
            lambda: self.contact,
            lambda: self.contact.make_ahead(),  # noqa: PLW0108 - the page is made in the turn before
        )

    @property
    def state(self) -> ReviewState | None:
        """The state that is shown, or None before the first."""
        return self._state

    def show_state(self, state: ReviewState) -> None:
        """Show a state; only the page that is shown is touched."""
        if state == self._state:
            return
        before, self._state = self._state, state
        self.rail.setVisible(not isinstance(state.page, SignInPage))
        self.rail.show_place(state.page)
        self.rail.show_person(state.initials, state.person)
        self._show_page(state)
        self.voice.hear(heard_in_review(state))
        if isinstance(state.page, SignInPage):
            self.sign_in.show_state(state.page)
            relayout(self.sign_in)
        elif isinstance(state.page, QueuePage):
            self.board.show_state(state.page)
            self.board.status.show_state(state.status)
        elif isinstance(state.page, ChartsPage):
            self.charts.show_state(state.page)
            relayout(self.charts)
        elif isinstance(state.page, RoundsPage):
            self.rounds.show_state(state.page)
        else:
            self.contact.show_state(state.page)
        if before is None or type(before.page) is not type(state.page):
            self._arrive(state)

    def _show_page(self, state: ReviewState) -> None:
        wanted = self._page_of(state)
        for page in (self.sign_in, self._board, self._contact, self._charts, self._rounds):
            if page is None:
                continue
            if page is not wanted and not page.isHidden():
                hand_back(page)
            page.setVisible(page is wanted)

    def _page_of(self, state: ReviewState) -> QWidget:
        if isinstance(state.page, SignInPage):
            return self.sign_in
        if isinstance(state.page, ChartsPage):
            return self.charts
        if isinstance(state.page, RoundsPage):
            return self.rounds
        return self.board if isinstance(state.page, QueuePage) else self.contact

    def _arrive(self, state: ReviewState) -> None:
        """Put the focus where the page is worked: the name, the window itself, or the rows."""
        if isinstance(state.page, SignInPage):
            self.sign_in.open()
        elif isinstance(state.page, QueuePage):
            self.board.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(state.page, ChartsPage):
            self.charts.take_focus()
        elif isinstance(state.page, RoundsPage):
            self.rounds.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, key: str) -> None:
        page = self._state.page if self._state else None
        search = page.search if isinstance(page, QueuePage) else ""
        view = key.removeprefix("view:")
        self.intent.emit(intents.FilterQueue(key, search if key else "") if view == key else intents.ShowView(view))

    def _look(self) -> None:
        """Learn what others do while the window is seen."""
        if (
            self.isVisible()
            and not self.isMinimized()
            and not isinstance(self._page(), SignInPage | ChartsPage | RoundsPage)
        ):
            self.intent.emit(intents.LookAgain())
        self._looks.start()

    def _page(self) -> Page | None:
        return self._state.page if self._state is not None else None

    def _act(self, name: str) -> bool:
        """Do what a key means on the shown page; return whether it meant something."""
        page = self._page()
        wish = _WISHES.get((type(page), name))
        if wish is not None:
            self.intent.emit(wish)
            return True
        if isinstance(page, QueuePage):
            return self.board.act(page, name)
        if isinstance(page, ChartsPage | RoundsPage):
            return (self.charts if isinstance(page, ChartsPage) else self.rounds).act(name)
        if isinstance(page, ContactState):
            if name == "back" and typing() and page.form.unsaved:
                self.setFocus(Qt.FocusReason.OtherFocusReason)  # the first Esc leaves the text, the second the contact
                return True
            return self.contact.act(page, name)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key of the table; only J and K repeat, and letters mean nothing while text is typed."""
        shortcut: Shortcut | None = None if event.isAutoRepeat() else find(REVIEW, event.keyCombination())
        if event.isAutoRepeat() and event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            shortcut = find(REVIEW, event.keyCombination())
        if shortcut is None or (typing() and not shortcut.anywhere) or not self._act(shortcut.name):
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close without a question: the program ends."""
        self.closing.asks = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Sign out: whoever opens the window next signs in. What is being written is not dropped without a question."""
        page = self._state.page if self._state is not None else None
        if self.closing.keeps(page):
            event.ignore()
            return
        if page is not None and not (isinstance(page, SignInPage) and not page.busy):
            self.intent.emit(intents.SignOut())
        self._looks.stop()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the server when the window is opened, so that it never stands there without saying why nothing works."""
        super().showEvent(event)
        self._ahead.start()
        self._looks.start()
        if not event.spontaneous() and self._state is not None and not isinstance(self._state.page, ContactState):
            self.intent.emit(intents.RefreshQueue())


P = TypeVar("P", ContactPage, ChartsBoard, RoundsBoard)


def _joined(page: P, row: QHBoxLayout, heard: SignalInstance) -> P:
    """Put a page into the window, hidden, and let what it wants be heard."""
    page.setVisible(False)
    page.intent.connect(heard)
    row.addWidget(page, 1)
    return page
