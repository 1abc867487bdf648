"""An area that scrolls up and down, whose bar lies over its edge: nothing moves or is cut when the bar appears."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from agent_assist.desktop.ui.theme import Theme

BAR = 10
"""Width of the bar, px: the room that cards leave at the edge."""


class OverlaidScroll(QScrollArea):
    """Never takes the focus; what is behind it shows through. Main thread only."""

    def __init__(self, theme: Theme, inside: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.setVisible(False)
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._follow_range)
        own.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(own.setValue)
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        self.bar.setStyleSheet(self._theme.scroll_bar_sheet())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the edge where reading ends."""
        super().resizeEvent(event)
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.bar.setGeometry(QRect(self.width() - BAR if right else 0, 0, BAR, self.height()))
        self._follow_range(self.verticalScrollBar().minimum(), self.verticalScrollBar().maximum())

    def _follow_range(self, least: int, most: int) -> None:
        own = self.verticalScrollBar()
        self.bar.setRange(least, most)
        self.bar.setPageStep(own.pageStep())
        self.bar.setSingleStep(own.singleStep())
        self.bar.setValue(own.value())
        self.bar.setVisible(most > least)
        self.bar.raise_()
