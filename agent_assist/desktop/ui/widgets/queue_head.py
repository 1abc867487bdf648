"""The heads over the queue's columns. Three of them sort, as the server can; which order stands is drawn and heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.queue_wish import SORTS
from agent_assist.desktop.presenters.review_state import QueuePage
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.focus import FocusKeeper
from agent_assist.desktop.ui.models.queue_columns import MARK, NARROW, SIDE, columns
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import MEDIUM, STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BADGE
from agent_assist.desktop.ui.widgets.cell import pressable
from agent_assist.desktop.ui.widgets.mark_all import BOX, MarkAllBox
from agent_assist.desktop.ui.widgets.view import View

HEIGHT = 32
_DUE = ("due", "newest", "oldest")
"""What the last column can be sorted by, in the order in which clicks go round."""
_ARROWS = {"severity": "↓", "agent": "↓", "due": "↑", "newest": "↓", "oldest": "↑"}
"""Which way the values go from the first row on: ↑ from small to large or from early to late."""


class ColumnHead(FocusKeeper):
    """A head; one that sorts is a button.

    Args:
        theme: colours.
        sorts: the orders that pressing it goes round; none for a head that is only read.
        end: its words stand at the trailing side.
    """

    def __init__(self, theme: Theme, sorts: tuple[str, ...] = (), *, end: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._sorts = sorts
        self._end = end
        self._sort = ""
        pressable(self, QSizePolicy.Policy.Fixed)

    @property
    def following(self) -> str:
        """The order that pressing it asks for."""
        if self._sort not in self._sorts:
            return self._sorts[0] if self._sorts else ""
        return self._sorts[(self._sorts.index(self._sort) + 1) % len(self._sorts)]

    def show_head(self, words: Text, sort: str, *, can_sort: bool) -> None:
        """Show its words, and whether the list is sorted by it."""
        self._sort = sort if sort in self._sorts else ""
        self.setText(tr(words))
        self.setEnabled(can_sort and bool(self._sorts))
        told = words
        if self._sort:
            told = say("{column}, sorted: {order}", column=words, order=SORTS[self._sort])
        elif self.isEnabled():
            told = say("{column}, sort: {order}", column=words, order=SORTS[self.following])
        self.setAccessibleName(tr(told))
        self.setToolTip(tr(told) if self.isEnabled() else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, and an arrow beside them where the list is sorted by this column."""
        painter, color, body = QPainter(self), self._theme.color, QRectF(self.rect())
        if self.hasFocus():
            paint.focus_ring(painter, body.adjusted(0, 2, 0, -2), RADIUS_BADGE, self._theme)
        face = font(12, STRONG if self._sort else MEDIUM)
        arrow = f" {_ARROWS[self._sort]}" if self._sort else ""
        room = max(0.0, body.width() - QFontMetricsF(face).horizontalAdvance(arrow))
        words = QFontMetricsF(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room) + arrow
        tone = "text" if self._sort or (self.isEnabled() and self.underMouse()) else "text2"
        side = paint.trailing(self) if self._end else paint.leading(self)
        paint.line_of_text(painter, body, words, face, color(tone), side)


class QueueHead(View[QueuePage]):
    """The heads, each over its column. Emits FilterQueue."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr(say("Columns")))
        self.flag, self.agent = ColumnHead(theme, ("severity",)), ColumnHead(theme, ("agent",))
        self.holder, self.reply = ColumnHead(theme), ColumnHead(theme)
        self.due = ColumnHead(theme, _DUE, end=True)
        self.all = MarkAllBox(theme)
        self.all.setParent(self)
        self._heads = (self.flag, self.agent, self.holder, self.reply, self.due)
        for head in self._heads:
            head.setParent(self)
            head.clicked.connect(lambda _checked=False, pressed=head: self._sort(pressed))

    def _show(self, page: QueuePage, _before: QueuePage | None) -> None:
        self.all.show_rows(page.rows)
        due = say("When") if page.sort in {"newest", "oldest"} else say("Due")
        words = (say("Flag"), say("Agent"), say("With"), say("Reply"), due)
        for head, said in zip(self._heads, words, strict=True):
            head.show_head(said, page.sort, can_sort=page.can_sort)

    def _sort(self, head: ColumnHead) -> None:
        if self._state is not None and head.following:
            self.intent.emit(intents.FilterQueue(f"sort:{head.following}", self._state.search))

    def arrange(self, width: int) -> None:
        """Put each head over its column of a list of this width, px."""
        self.all.setVisible(width >= NARROW)
        box = QRectF(SIDE + (MARK - BOX) / 2, 0, BOX, HEIGHT - 1)
        self.all.setGeometry(paint.placed(self, box).toRect())
        for head, column in zip(self._heads, columns(width), strict=True):
            head.setVisible(column.width > 0 and width >= NARROW)
            place = QRectF(column.x, 0, column.width, HEIGHT - 1)
            head.setGeometry(paint.placed(self, place).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line under the heads."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
