"""The list of keys (F1), made from the shortcut table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from agent_assist.desktop.presenters.global_keys_view import GlobalKeyRow
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.shortcuts import Shortcut, need_alt
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.keycap import Keycap
from agent_assist.desktop.ui.widgets.pieces import beside
from agent_assist.desktop.ui.widgets.words import LIST, STRONG, TITLE, Role, Words

_TITLE = say("Keys")
_CLOSE = say("Close")
_EVERYWHERE = say("In every window")
_HERE = say("In this window")
_WITH_ALT = say("Letters, digits and signs act only with Alt held. You can change that under More.")
_NONE = say("No keys are chosen for this. IT can set them.")


class CheatSheet(QFrame):
    """Covers the window it lies in until it is closed.

    Args:
        theme: colours and fonts.
        table: keys of the window.
        parent: the window.
        everywhere: keys that work in other windows too; they are chosen, and few, so they stand first.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        table: tuple[Shortcut, ...],
        parent: QWidget,
        everywhere: tuple[GlobalKeyRow, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr(_TITLE))
        title = Words(theme, TITLE)
        title.say(_TITLE)
        close = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True)
        close.say(_CLOSE)
        close.clicked.connect(self.closed)
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        if need_alt():
            self._say(grid, _WITH_ALT, LIST)
        if everywhere:
            self._say(grid, _EVERYWHERE, STRONG)
            for row in everywhere:
                self._add(grid, (row.keys,), row.words, row.trouble)
            self._say(grid, _HERE, STRONG)
        for shortcut in table:
            self._add(grid, shortcut.keys, shortcut.words)
        if not everywhere:
            self._say(grid, _EVERYWHERE, STRONG)
            self._say(grid, _NONE, LIST)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(tr(_TITLE))
        area.verticalScrollBar().setStyleSheet(theme.scroll_bar_sheet())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(26, 18, 18, 18)
        whole.setSpacing(14)
        whole.addLayout(beside(title, None, close, 8))
        whole.addWidget(area, 1)

    def _add(self, grid: QGridLayout, keys: tuple[str, ...], does: Text, trouble: Text = EMPTY) -> None:
        """Add a line: keys, what they do, and below why they do not."""
        caps = beside(*[piece for key in keys for piece in (Keycap(self._theme, key), 4)])
        words = Words(self._theme, LIST, wrap=True)
        words.say(does)
        row = grid.rowCount()
        grid.addLayout(caps, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(words, row, 1)
        if trouble != EMPTY:
            why = Words(self._theme, LIST, "unc", wrap=True)
            why.say(trouble)
            grid.addWidget(why, row + 1, 1)

    def _say(self, grid: QGridLayout, text: Text, role: Role) -> None:
        """Add a line of words over both columns."""
        words = Words(self._theme, role, wrap=True)
        words.say(text)
        grid.addWidget(words, grid.rowCount(), 0, 1, 2)

    def words(self) -> list[str]:
        """Return what is listed, for whoever reads it aloud."""
        return [label.text() for label in self.findChildren(Words)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground over the whole panel."""
        QPainter(self).fillRect(self.rect(), self._theme.color("app"))
