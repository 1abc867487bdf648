"""The queue's page of the review window: filters, rows, preview, sync line.

Where there is no room for the filters beside rows and preview, they fold: the rail opens them in place of the preview.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.desktop.presenters.review_state import QueuePage
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.widgets.filter_list import FilterList
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.preview_pane import PreviewPane
from agent_assist.desktop.ui.widgets.queue_list import QueueList
from agent_assist.desktop.ui.widgets.status_line import StatusLine
from agent_assist.desktop.ui.widgets.words import HEADING, Words

FILTERS_WIDTH = 240
NARROW_BELOW = 1_060
"""With less width the filters fold, px: the rows would cut the names of flags."""
_TITLE = say("Review")


class QueueBoard(QWidget):
    """Shows a QueuePage. Its parts emit their own intents.

    Signals:
        folded: the filters were folded, unfolded, opened or closed.
    """

    folded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.filters = FilterList(theme)
        self.queue = QueueList(theme)
        self.preview = PreviewPane(theme)
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
        self.narrow = False
        """Whether there is no room for the filters beside rows and preview."""
        self.filters_open = False
        """Whether folded filters are open, in place of the preview."""
        self.filters.chosen.connect(lambda _key: self._fold(self.narrow, opened=False))

    def turn_filters(self) -> None:
        """Open folded filters, or close them."""
        self._fold(self.narrow, opened=not self.filters_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters where there is no room for them."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        if narrow is not self.narrow:
            self._fold(narrow, opened=False)

    def _fold(self, narrow: bool, *, opened: bool) -> None:  # noqa: FBT001 - the one fact that decides
        self.narrow, self.filters_open = narrow, narrow and opened
        policy = self._left.sizePolicy()
        policy.setRetainSizeWhenHidden(not narrow)
        self._left.setSizePolicy(policy)
        self._left.setVisible(not narrow or self.filters_open)
        self.preview.setVisible(not self.filters_open)
        self.folded.emit()

    def show_state(self, page: QueuePage) -> None:
        """Show the queue; when it has just come, its parts are drawn one by one, the rows first."""
        fresh = self._page is None or self._page.load is not page.load
        self._page = page
        self.queue.show_state(page)
        if fresh and self.window().isVisible():
            self._left.setVisible(False)
            self._turns.run(self._show_left, self._render_preview)
        elif not self._turns.busy:
            self._show_left()
            self._render_preview()

    def _show_left(self) -> None:
        if self._page is not None:
            self.filters.show_state(self._page.filters)
        relayout(self._left)
        self._left.setVisible(not self.narrow or self.filters_open)

    def _render_preview(self) -> None:
        if self._page is not None:
            self.preview.show_state(self._page.preview)
        relayout(self.preview)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._area, self._theme)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(FILTERS_WIDTH)
        policy = side.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the rows stay where they are while the filters are not drawn yet
        side.setSizePolicy(policy)
        title = Words(self._theme, HEADING, said=_TITLE)
        title.setIndent(0)
        self._area = scrolled(self.filters, self._theme)
        heading, foot = beside(title), beside(self.status)
        heading.setContentsMargins(18, 0, 18, 12)
        foot.setContentsMargins(18, 0, 12, 0)
        column = below(heading, self._area, foot, parent=side, margins=(0, 17, 0, 8))
        column.setStretchFactor(self._area, 1)
        return side
