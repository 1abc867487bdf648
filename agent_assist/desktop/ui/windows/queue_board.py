"""The queue's page of the review window: filters, rows, preview, sync line."""

from __future__ import annotations

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

FILTERS_WIDTH = 208
_TITLE = say("Review")


class QueueBoard(QWidget):
    """Shows a QueuePage. Its parts emit their own intents."""

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
        self._left.setVisible(True)

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
