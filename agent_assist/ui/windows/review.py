"""The review window of a supervisor: sign in, the queue, one contact."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agent_assist.presenters import intents
from agent_assist.presenters.review_state import ContactPage as ContactState
from agent_assist.presenters.review_state import QueuePage, ReviewState, SignInPage
from agent_assist.presenters.text import say
from agent_assist.ui.focus import hand_back, typing
from agent_assist.ui.relayout import relayout
from agent_assist.ui.shortcuts import REVIEW, Shortcut, find
from agent_assist.ui.text import tr
from agent_assist.ui.theme import Theme
from agent_assist.ui.widgets.filter_list import FilterList
from agent_assist.ui.widgets.preview_pane import PreviewPane
from agent_assist.ui.widgets.queue_list import QueueList
from agent_assist.ui.widgets.rail import Rail
from agent_assist.ui.widgets.sign_in import SignIn
from agent_assist.ui.widgets.status_line import StatusLine
from agent_assist.ui.widgets.words import HEADING, Words
from agent_assist.ui.windows.contact_page import ContactPage
from agent_assist.ui.windows.restyle import restyle_all

FILTERS_WIDTH = 208
AHEAD_MS = 250
"""How long after the queue was drawn the page of a contact is made."""
_TITLE = say("Review")
_PLACES = {"first": 0, "second": 1, "third": 2}


class ReviewWindow(QWidget):
    """Main thread only. `intent` carries one value of `presenters.intents` per wish; opening asks the server."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state: ReviewState | None = None
        self.setWindowTitle(tr(say("Agent Assist: review")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(960, 600)
        self.resize(1200, 800)
        self.rail = Rail(theme)
        self.sign_in = SignIn(theme)
        self.filters = FilterList(theme)
        self.queue = QueueList(theme)
        self.preview = PreviewPane(theme)
        self._contact: ContactPage | None = None
        self.status = StatusLine(theme, framed=False)
        self._queue_page = self._make_queue_page()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        for page in (self.sign_in, self._queue_page):
            row.addWidget(page, 1)
            page.setVisible(False)
        for source in (self.rail, self.sign_in, self.queue, self.preview):
            source.intent.connect(self.intent)
        self.filters.chosen.connect(self._filter)
        self.queue.searched.connect(self._search)
        theme.changed.connect(self._restyle)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def contact(self) -> ContactPage:
        """The page of a contact; made when the first one is opened, so that the window itself opens quickly."""
        if self._contact is None:
            self._contact = ContactPage(self._theme)
            self._contact.setVisible(False)
            self._contact.intent.connect(self.intent)
            self._row.addWidget(self._contact, 1)
        return self._contact

    def _make_ahead(self) -> None:
        """Make the page of a contact while the queue is read, so that opening one does not hold up the thread."""
        if self._contact is None:
            self.contact.hide()

    @property
    def state(self) -> ReviewState | None:
        """The state that is shown, or None before the first."""
        return self._state

    def render(self, state: ReviewState) -> None:  # type: ignore[override]  # QWidget.render paints elsewhere
        """Show a state; only the page that is shown is touched."""
        if state == self._state:
            return
        before, self._state = self._state, state
        self.rail.setVisible(not isinstance(state.page, SignInPage))
        self.rail.show_person(state.initials)
        self.status.render(state.status)
        self._show_page(state)
        if isinstance(state.page, SignInPage):
            self.sign_in.render(state.page)
            relayout(self.sign_in)
        elif isinstance(state.page, QueuePage):
            self.filters.render(state.page.filters)
            self.queue.render(state.page)
            self.preview.render(state.page.preview)
            relayout(self._queue_page)
            if self._contact is None:
                QTimer.singleShot(AHEAD_MS, self, self._make_ahead)
        else:
            self.contact.render(state.page)
        if before is None or type(before.page) is not type(state.page):
            self._arrive(state)

    def _make_queue_page(self) -> QWidget:
        page = QWidget()
        side = QWidget()
        side.setFixedWidth(FILTERS_WIDTH)
        title = Words(self._theme, HEADING)
        title.say(_TITLE)
        title.setIndent(0)
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.filters)
        area.viewport().setAutoFillBackground(False)
        self.filters.setAutoFillBackground(False)
        area.verticalScrollBar().setStyleSheet(self._theme.scroll_bar_sheet())
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 17, 0, 8)
        column.setSpacing(0)
        heading = QHBoxLayout()
        heading.setContentsMargins(18, 0, 18, 12)
        heading.addWidget(title)
        column.addLayout(heading)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 0, 12, 0)
        foot.addWidget(self.status)
        column.addLayout(foot)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.queue, 1)
        row.addWidget(self.preview)
        return page

    def _show_page(self, state: ReviewState) -> None:
        shown = type(state.page)
        pages: list[QWidget] = [self.sign_in, self._queue_page]
        if shown is ContactState or self._contact is not None:
            pages.append(self.contact)
        wanted = pages[[SignInPage, QueuePage, ContactState].index(shown)]
        for page in pages:
            if page is not wanted and not page.isHidden():
                hand_back(page)
            page.setVisible(page is wanted)

    def _arrive(self, state: ReviewState) -> None:
        """Put the focus where the page is worked: the name, the window itself, or the rows."""
        if isinstance(state.page, SignInPage):
            self.sign_in.open()
        elif isinstance(state.page, QueuePage):
            self.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, key: str) -> None:
        page = self._state.page if self._state else None
        search = page.search if isinstance(page, QueuePage) else ""
        self.intent.emit(intents.FilterQueue(key, search))

    def _search(self, words: str) -> None:
        page = self._state.page if self._state else None
        active = next((row.key for row in page.filters if row.active), "") if isinstance(page, QueuePage) else ""
        self.intent.emit(intents.FilterQueue(active, words))

    def _act(self, name: str) -> bool:
        """Do what a key means on the shown page; return whether it meant something."""
        page = self._state.page if self._state else None
        if isinstance(page, SignInPage) and name == "refresh":
            self.intent.emit(intents.RefreshQueue())
            return True
        if isinstance(page, QueuePage):
            return self._act_in_queue(name)
        if isinstance(page, ContactState):
            if name == "back":
                self.intent.emit(intents.CloseContact())
            elif name in _PLACES:
                self.contact.form.choose(_PLACES[name])
            elif name == "record":
                self.contact.form.record()
            else:
                return False
            return True
        return False

    def _act_in_queue(self, name: str) -> bool:
        if name in {"next", "previous"}:
            self.queue.step(1 if name == "next" else -1)
        elif name == "open":
            self.preview.button.click()
        elif name in _PLACES:
            self.preview.choose(_PLACES[name])
        elif name == "search":
            self.queue.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif name == "refresh":
            self.intent.emit(intents.RefreshQueue())
        elif name == "back":
            self.queue.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def _restyle(self) -> None:
        self._area.verticalScrollBar().setStyleSheet(self._theme.scroll_bar_sheet())
        restyle_all(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key of the table."""
        shortcut: Shortcut | None = None if event.isAutoRepeat() else find(REVIEW, event.keyCombination())
        if event.isAutoRepeat() and event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            shortcut = find(REVIEW, event.keyCombination())
        if shortcut is None or (typing() and not shortcut.anywhere) or not self._act(shortcut.name):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the server when the window is opened, so that it never stands there without saying why nothing works."""
        super().showEvent(event)
        if not event.spontaneous() and self._state is not None and not isinstance(self._state.page, ContactState):
            self.intent.emit(intents.RefreshQueue())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.color("app"))
