"""A line to type into, framed as the other controls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.widgets.field_frame import FieldFrame
from agent_assist.desktop.ui.widgets.keycap import Keycap
from agent_assist.desktop.ui.widgets.pieces import Icon


class _Line(QLineEdit):
    """Keeps Enter to itself: QLineEdit passes it on after acting, and the panel would press its button with it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the key, then take Enter."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class Field(FieldFrame):
    """A framed QLineEdit.

    Args:
        theme: colours.
        name: accessible name, and the hint while it is empty.
        icon: icon at the start; empty for none.
        key: keycap at the end; empty for none.
        secret: shows dots (passwords).
        limit: longest text in characters.
    """

    def __init__(
        self, theme: Theme, name: Text, *, icon: str = "", key: str = "", secret: bool = False, limit: int = 200
    ) -> None:
        self.edit = _Line()
        super().__init__(theme, self.edit)
        self.setFixedHeight(40)
        self.edit.setFrame(False)
        self.edit.setMaxLength(limit)
        self.edit.setFont(font(14))
        self.edit.setAccessibleName(tr(name))
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        else:
            self.edit.setPlaceholderText(tr(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 10, 4)
        row.setSpacing(10)
        if icon:
            row.addWidget(Icon(theme, icon, 18))
        row.addWidget(self.edit, 1)
        if key:
            row.addWidget(Keycap(theme, key))
        self.setFocusProxy(self.edit)
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        palette = self._theme.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.color("surface"))
        self.edit.setPalette(palette)
