"""Small pieces of cards: an icon, a hairline, a badge, a severity shape, and items laid beside or below each other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BADGE
from agent_assist.desktop.ui.widgets.themed import Themed


class Icon(Themed):
    """A line icon; decoration beside words that say the same."""

    def __init__(self, theme: Theme, name: str, size: int, tone: str = "text2") -> None:
        super().__init__(theme)
        self._name = name
        self._tone = tone
        self.setFixedSize(size, size)

    def set(self, name: str, tone: str) -> None:
        """Show another icon or colour."""
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in its colour."""
        color = self._theme.color(self._tone).name()
        paint.icon(QPainter(self), self, QRectF(self.rect()), self._name, color)


class Severity(Themed):
    """A severity shape: diamond, triangle or ring."""

    def __init__(self, theme: Theme, name: str = "low", size: int = 16) -> None:
        super().__init__(theme)
        self._name = name
        self.setFixedSize(size, size)

    def set(self, name: str) -> None:
        """Show another severity, by its shape and its colour."""
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape of the severity."""
        shapes.severity(QPainter(self), QRectF(self.rect()), self._name, self._theme)


class Hairline(Themed):
    """A thin line between two parts of a card."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line across the whole width."""
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))


class Badge(Themed):
    """Two words on a ground of their own, with an icon if it helps. Its words are its accessible name."""

    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme, *, icon: str = "", tone: str = "text2", ground: str = "sunken") -> None:
        super().__init__(theme)
        self._icon = icon
        self._tone = tone
        self._ground = ground
        self._words = ""
        self._line = paint.KeptLine()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def say(self, words: Text | str) -> None:
        """Set the words; empty ones hide it."""
        plain = shown(tr(words) if isinstance(words, Text) else words, 60)
        if plain != self._words:
            self._words = plain
            self.setAccessibleName(plain)
            self.updateGeometry()
            self.update()
        self.setVisible(plain != "")

    def sizeHint(self) -> QSize:
        """Return the size that holds icon and words, px."""
        width = QFontMetricsF(font(12, MEDIUM)).horizontalAdvance(self._words) + 16
        return QSize(round(width + 0.5) + (20 if self._icon else 0), 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge, icon and words of the badge."""
        painter = QPainter(self)
        body = QRectF(self.rect())
        color = self._theme.color
        edge = color("line") if self._theme.tokens.name == "contrast" else None
        paint.box(painter, body, RADIUS_BADGE, color(self._ground), edge)
        left = 8.0
        if self._icon:
            rect = paint.placed(self, QRectF(6, 3, 16, 16))
            paint.icon(painter, self, rect, self._icon, color(self._tone).name())
            left = 26.0
        rect = paint.placed(self, QRectF(left, 0, self.width() - left - 8, 22))
        self._line.draw(painter, rect, self._words, font(12, MEDIUM), color(self._tone), paint.leading(self))


Item = QWidget | QLayout | int | None
"""What is laid out: a number is room in px, None takes what is left."""


def fill(layout: QBoxLayout, *items: Item) -> None:
    """Add items at the end of a row or a column."""
    for item in items:
        if isinstance(item, int):
            layout.addSpacing(item)
        elif item is None:
            layout.addStretch()
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def beside(
    *items: Item,
    top: bool = False,
    wide: QWidget | QLayout | None = None,
    parent: QWidget | None = None,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> QHBoxLayout:
    """Lay items side by side.

    Args:
        items: what is laid out, from the start.
        top: whether widgets stand at the top of the row.
        wide: follows them and takes what is left.
        parent: the widget whose layout it becomes; None for a row inside another layout.
        margins: room left, above, right and below of them all, px.
    """
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(0)
    fill(layout, *items)
    for item in items if top else ():
        if isinstance(item, QWidget):
            layout.setAlignment(item, Qt.AlignmentFlag.AlignTop)
    if wide is not None:
        fill(layout, wide)
        layout.setStretch(layout.count() - 1, 1)
    return layout


def below(
    *items: Item, parent: QWidget | None = None, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Lay items below each other.

    Args:
        items: what is laid out, from the top.
        parent: the widget whose layout it becomes; None for a column inside another layout.
        gap: room between two items, px.
        margins: room left, above, right and below of them all, px.
    """
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    fill(layout, *items)
    return layout
