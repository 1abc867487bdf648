"""The queue's page of the review window: filters, rows, preview, sync line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.desktop.presenters import intents, rounds_intents
from agent_assist.desktop.presenters.bulk_state import BulkStage
from agent_assist.desktop.presenters.review_state import QueuePage
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.widgets.bulk_form import BulkForm
from agent_assist.desktop.ui.widgets.filter_list import FilterList
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.preview_pane import NARROW_WIDTH, WIDTH, PreviewPane
from agent_assist.desktop.ui.widgets.queue_list import QueueList
from agent_assist.desktop.ui.widgets.status_line import StatusLine
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import HEADING, Words

FILTERS_WIDTH = 208
ALL_WIDTH, LIST_WIDTH = 900, 300
"""Width of the page, px, below which the filters fold; and least width of the rows beside what is folded out."""
PLACES = {"first": 0, "second": 1, "third": 2}
"""Which reason or decision a key means."""
_WISHES: dict[str, rounds_intents.SupervisorIntent] = {
    "open": intents.OpenContact(),
    "refresh": intents.RefreshQueue(),
    "take": intents.TakeContact(),
    "take_over": intents.TakeContact(over=True),
    "take_next": intents.TakeNext(),
    "mark": intents.MarkContact(),
    "together": intents.StartBulk(),
    "undo": intents.UndoBulk(),
    "record": intents.RecordBulk(),
}
_OF_MARKS: dict[str, Callable[[QueuePage], bool]] = {
    "together": lambda page: page.marks is not None and page.bulk is None,
    "undo": lambda page: page.bulk is not None and page.bulk.stage is BulkStage.WAITING,
    "record": lambda page: page.bulk is not None and page.bulk.can_record,
}
"""Keys that mean something only in the right moment."""
_TITLE = say("Review")


class QueueBoard(Themed):
    """Shows a QueuePage. Its parts emit their own intents."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.filters = FilterList(theme)
        self.queue = QueueList(theme)
        self.preview = PreviewPane(theme)
        self.bulk = BulkForm(theme)
        self.status = StatusLine(theme, framed=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._page: QueuePage | None = None
        self._turns = Turns(self)
        self._left = self._side()
        row.addWidget(self._left)
        row.addWidget(self.queue, 1)
        row.addWidget(self.preview)
        row.addWidget(self.bulk)
        self._acts: dict[str, Callable[[], object]] = {
            "next": lambda: self.queue.step(1),
            "previous": lambda: self.queue.step(-1),
            "search": lambda: self.queue.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "filter": self.narrow,
            "view": self.queue.bar.keep_view,
            "export": self.queue.bar.ask_where,
            "mark_all": self.queue.mark_all,
            "rounds": self._rounds,
            "mark_down": lambda: self.queue.extend(1),
            "mark_up": lambda: self.queue.extend(-1),
        }
        """What keys mean that the page itself does."""
        self._folded = self._wanted = self._bulk_begun = False
        self._drawn = True
        self.queue.filters.clicked.connect(self.toggle_filters)
        self.filters.chosen.connect(lambda _key: self._unfold(shown=False))

    def show_state(self, page: QueuePage) -> None:
        """Show the queue; when it has just come, its parts are drawn one by one, the rows first."""
        fresh = self._page is None or self._page.load is not page.load
        self._page = page
        self.queue.show_state(page)
        if fresh and self.window().isVisible():
            self._drawn = False
            self._left.setVisible(False)
            self._turns.run(self._show_left, self._render_preview)
        elif not self._turns.busy:
            self._show_left()
            self._render_preview()

    def _show_left(self) -> None:
        if self._page is not None:
            self.filters.show_state(self._page.filters)
        relayout(self._left)
        self._drawn = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters where there is no room for all three columns."""
        super().resizeEvent(event)
        self._folded = self.width() < ALL_WIDTH
        policy = self._left.sizePolicy()
        policy.setRetainSizeWhenHidden(not self._folded)  # the rows stay where they are while filters are drawn
        self._left.setSizePolicy(policy)
        self._arrange()

    def act(self, page: QueuePage, name: str) -> bool:
        """Do what a key means on the page as it is known; return whether it meant something.

        Its parts are drawn a turn later, and no key may be lost in between.
        """
        if name in PLACES:
            return self._choose_reason(page, PLACES[name])
        if name == "back":
            self._back(page)
            return True
        if name in _OF_MARKS and not _OF_MARKS[name](page):
            return False
        if name == "open" and not (page.preview is not None and page.preview.can_open):
            return False
        if name in _WISHES:
            self.queue.intent.emit(_WISHES[name])
            return True
        act = self._acts.get(name)
        if act is not None:
            act()
        return act is not None

    def _back(self, page: QueuePage) -> None:
        """Leave the text, then the form, then the marks, then whatever else has the focus: one of them at a time."""
        at_rows = not self.bulk.isAncestorOf(self.window().focusWidget() or self)
        if page.bulk is not None and at_rows:
            self.queue.intent.emit(intents.CancelBulk())
        elif page.bulk is None and page.marks is not None and self.window().focusWidget() is self.queue.list:
            self.queue.intent.emit(intents.ClearMarks())
        self.queue.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_reason(self, page: QueuePage, place: int) -> bool:
        if page.preview is None or place >= len(page.preview.reasons):
            return False
        self.queue.intent.emit(intents.ChooseReason(page.preview.reasons[place][0]))
        return True

    def _rounds(self) -> None:
        """Plan a round with the marked contacts, or show the rounds."""
        planned = self._page is not None and self._page.marks is not None and self._page.bulk is None
        self.queue.intent.emit(rounds_intents.PlanRound() if planned else rounds_intents.ShowRounds())

    def narrow(self) -> None:
        """Open the menu that narrows the list; where the filters are folded show them, or fold them again."""
        if self._folded:
            self.toggle_filters()
        else:
            self.queue.narrow()

    def toggle_filters(self) -> None:
        """Show the folded filters, or fold them again; nothing where they stand there anyway."""
        self._unfold(shown=not self._wanted)

    def _unfold(self, *, shown: bool) -> None:
        self._wanted = shown and self._folded
        self._arrange()

    def _arrange(self) -> None:
        """Show the columns that fit: rows always, filters beside or in place of the preview."""
        narrow = self.width() < FILTERS_WIDTH + LIST_WIDTH + WIDTH
        for pane in (self.preview, self.bulk):
            pane.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)
        self.queue.fold(folded=self._folded)
        open_now = self._wanted and self._folded
        if not open_now and self._folded:
            hand_back(self._left)
        elif open_now and narrow:
            hand_back(self.preview)
            hand_back(self.bulk)
        self._left.setVisible(self._drawn and (open_now or not self._folded))
        bulk = self._page is not None and self._page.bulk is not None
        self.preview.setVisible(not bulk and not (open_now and narrow))
        self.bulk.setVisible(bulk and not (open_now and narrow))

    def _render_preview(self) -> None:
        if self._page is not None:
            self.preview.show_state(self._page.preview)
            begins = self._page.bulk is not None and not self._bulk_begun
            self._bulk_begun = self._page.bulk is not None
            if begins:
                hand_back(self.preview)
            self.bulk.show_state(self._page.bulk)
            self._arrange()
            if begins and self._page.bulk is not None and self._page.bulk.stage is BulkStage.WRITING:
                self.bulk.take_focus()  # what is told unasked takes none
        for pane in (self.preview, self.bulk):
            relayout(pane)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._area, self._theme)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(FILTERS_WIDTH)
        title = Words(self._theme, HEADING, said=_TITLE)
        title.setIndent(0)
        self._area = scrolled(self.filters, self._theme)
        heading, foot = beside(title), beside(self.status)
        heading.setContentsMargins(18, 0, 18, 12)
        foot.setContentsMargins(18, 0, 12, 0)
        column = below(heading, self._area, foot, parent=side, margins=(0, 17, 0, 8))
        column.setStretchFactor(self._area, 1)
        return side
