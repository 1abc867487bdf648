"""The queue: a list that is moved in with J and K, or a page that says why it is empty."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QListView, QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import Load, QueuePage
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.models.queue_columns import NARROW
from agent_assist.desktop.ui.models.queue_rows import QueueDelegate, QueueModel
from agent_assist.desktop.ui.numbers import number
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.list_view import point_at, restyle_list, set_up_list
from agent_assist.desktop.ui.widgets.mark_bar import MarkBar
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside
from agent_assist.desktop.ui.widgets.queue_bar import QueueBar
from agent_assist.desktop.ui.widgets.queue_head import QueueHead
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, LIST, TITLE, Words

_SEARCH = say("Agent, number or flag")
_LIST = say("Flagged contacts")
_AGAIN = say("Refresh")
_ALL = say("All open")
_FILTER = say("Filter")
_SEARCH_WIDTH, _WIDEST = 220, 16_777_215
_MESSAGE_WIDTH, _MESSAGE_EDGE = 360, 12
LOW = 420
"""Height, px, below which conditions are counted instead of shown."""
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_ICONS = {Load.LOADING: "clock", Load.OFFLINE: "cloud-off", Load.ERROR: "triangle-alert", Load.EMPTY: "shield-check"}


def _many(page: QueuePage) -> Text | str:
    """Say how many contacts the list has; a bound is said as one."""
    if page.count is None:
        return ""
    return say("more than {n}", n=page.count) if page.beyond else number(page.count)


class QueueView(QListView):
    """A list that moves by arrows only; letters and Enter belong to the window's table of keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or leave the key to the window."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


class QueueList(View[QueuePage]):
    """Head and rows of the queue. Emits SelectContact, MoreOfQueue, RefreshQueue and what its bar emits.

    `searched` carries the words of the search.
    """

    searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Words(theme, TITLE)
        self._count = Words(theme, BODY, "text2", tabular=True)
        self._order = Words(theme, LIST, "text2")
        self.search = Field(theme, _SEARCH, icon="search", key="/", limit=80)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.model = QueueModel(self)
        self.list = QueueView()
        delegate = QueueDelegate(theme, self.list)
        delegate.marked.connect(lambda contact: self.intent.emit(intents.MarkContact(contact)))
        set_up_list(self.list, self.model, delegate, _LIST)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._message_icon = Icon(theme, "inbox", 24)
        self._message = Words(theme, BODY, "text2", wrap=True, centre=True)
        self.again = Button(theme, Kind.SECONDARY, icon="refresh-cw", key="F5", inline=True, said=_AGAIN)
        self.clear = Button(theme, Kind.SECONDARY, inline=True, said=_ALL)
        self._empty = self._make_empty()
        self.filters = Button(theme, Kind.SECONDARY, key="F", height=TARGET_SMALL, inline=True, said=_FILTER)
        self.filters.setVisible(False)
        self._narrow: bool | None = None
        head = QWidget()
        self._head = QGridLayout(head)
        self._head.setContentsMargins(24, 12, 24, 10)
        self._head.setHorizontalSpacing(10)
        self._head.setVerticalSpacing(8)
        self._head.setColumnStretch(2, 1)
        self._lay_out(narrow=False)
        self.bar = QueueBar(theme)
        self.marks = MarkBar(theme)
        for part in (self.bar, self.marks):
            part.intent.connect(self.intent)
        self.heads = QueueHead(theme)
        self.heads.intent.connect(self.intent)
        self.heads.all.clicked.connect(self.mark_all)
        column = below(head, self.bar, Hairline(theme), self.heads, parent=self, margins=(1, 0, 0, 0))
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.marks)
        self.search.edit.textChanged.connect(self.searched)
        self.search.edit.returnPressed.connect(self._to_rows)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.clicked.connect(self._clicked)
        self.list.verticalScrollBar().rangeChanged.connect(self._show_heads)  # the bar takes room from the columns
        self.model.more_wanted.connect(lambda: self.intent.emit(intents.MoreOfQueue()))
        self.again.clicked.connect(lambda: self.intent.emit(intents.RefreshQueue()))
        self.clear.clicked.connect(lambda: self.intent.emit(intents.FilterQueue()))
        self.restyle()

    def _show(self, page: QueuePage, _before: QueuePage | None) -> None:
        ready = page.load is Load.READY
        self._title.say(page.title)
        self._count.say(_many(page))
        self.bar.show_state(page)
        self.marks.show_state(page.marks if page.bulk is None else None)
        self._order.say(page.order)
        self._order.setVisible(ready)
        self.heads.show_state(page)
        self._show_heads()
        self.list.setVisible(ready)
        self._empty.setVisible(not ready)
        self._message.say(page.message)
        self._message_icon.set(_ICONS.get(page.load, "inbox"), "unc" if page.load is Load.ERROR else "text2")
        narrowed = page.load is Load.EMPTY and bool(page.chips or page.search)
        self.again.setVisible(page.load in {Load.OFFLINE, Load.ERROR, Load.EMPTY} and not narrowed)
        self.clear.setVisible(narrowed)
        self.model.set_rows(page.rows, more=page.more)
        if self.search.edit.text() != page.search and not self.search.edit.hasFocus():
            self.search.edit.setText(page.search)
        point_at(self.list, self.model.selected_place())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the search under the title where both do not fit side by side; keep a message inside."""
        super().resizeEvent(event)
        self._message.setFixedWidth(min(_MESSAGE_WIDTH, self.width() - 2 * _MESSAGE_EDGE))
        self._lay_out(narrow=self.width() < NARROW)
        self._show_heads()
        self._fold_bar()

    def _lay_out(self, *, narrow: bool) -> None:
        """Put the parts of the head on one line, or on three."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self.search.setMinimumWidth(120 if narrow else _SEARCH_WIDTH)
        self.search.setMaximumWidth(_WIDEST if narrow else _SEARCH_WIDTH)
        second = 1 if narrow else 0
        self._head.addWidget(self._title, 0, 0, 1, 4 if narrow else 1)
        self._head.addWidget(self._count, second, 0 if narrow else 1)
        self._head.addWidget(self._order, second, 1 if narrow else 2, 1, 4 if narrow else 1)
        self._head.addWidget(self.filters, 0, 4 if narrow else 3)
        self._head.addWidget(self.search, 2 if narrow else 0, 0 if narrow else 5, 1, 5 if narrow else 1)
        self.list.scheduleDelayedItemsLayout()

    def _show_heads(self) -> None:
        """Show the heads over rows that have columns, as wide as the rows."""
        self.heads.setVisible(not self.list.isHidden() and not self._narrow and self.height() >= LOW)
        self.heads.arrange(self.list.viewport().width())

    def step(self, by: int) -> None:
        """Select the next (1) or the previous (-1) contact."""
        contact = self._beside(by)
        if contact is not None:
            self.intent.emit(intents.SelectContact(contact))

    def _to_rows(self) -> None:
        """Go on from the words of the search to what they found."""
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark_all(self) -> None:
        """Ask to select all rows that are shown, or none where they are."""
        if self._state is not None and self._state.rows and self._state.load is Load.READY:
            self.intent.emit(intents.MarkAll(tuple(row.contact_id for row in self._state.rows)))

    def extend(self, by: int) -> None:
        """Select on to the next (1) or the previous (-1) contact."""
        contact = self._beside(by)
        if contact is not None:
            self.intent.emit(intents.ExtendMarks(contact))

    def _beside(self, by: int) -> str | None:
        """Return the contact beside the one that has the cursor, in view; None at the end, where more are asked for."""
        place = max(self.model.selected_place(), self.list.currentIndex().row())
        row = self.model.row_at(place + by)
        if row is not None:
            self.list.scrollTo(self.model.index(place + by))
            return row.contact_id
        if by > 0 and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())
        return None

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_list(self.list, self._theme)

    def fold(self, *, folded: bool) -> None:
        """Show the button of the filters where they are folded."""
        self.filters.setVisible(folded)
        self._fold_bar()

    def _fold_bar(self) -> None:
        low = self.height() < LOW
        self.marks.fold(low=low)
        self.bar.fold(low=low, folded=not self.filters.isHidden())
        self._message_icon.setVisible(not low)
        self._empty_column.setSpacing(6 if low else 14)

    def narrow(self) -> None:
        """Open the menu that narrows the list, where the server knows how."""
        self.bar.menu.open()

    def _make_empty(self) -> QWidget:
        holder = QWidget()
        column = self._empty_column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(2)
        self._message.setFixedWidth(_MESSAGE_WIDTH)
        for widget in (self._message_icon, self._message, self.again, self.clear):
            column.addLayout(beside(None, widget, None))
        column.addStretch(3)
        return holder

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now.row())
        if row is not None and not row.selected:
            self.intent.emit(intents.SelectContact(row.contact_id))

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None and not row.selected:
            self.intent.emit(intents.SelectContact(row.contact_id))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the edges."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.color("line"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("line"))
