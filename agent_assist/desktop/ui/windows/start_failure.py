"""The window of a start that failed: what is wrong, where, what is allowed, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from agent_assist.desktop.presenters.start_failure import StartFailure
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import isolated, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, Item, below, beside
from agent_assist.desktop.ui.widgets.themed import ThemedWindow
from agent_assist.desktop.ui.widgets.words import HEADING, LIST, LIST_STRONG, STRONG, Words

_CLOSE, _COPY = say("Close"), say("Copy this text")
_MARGIN, _WIDTH = 28, 460


class StartFailureWindow(ThemedWindow):
    """Shows one failure; closes on its button, Enter and Esc. Its words can be copied.

    Args:
        theme: colours.
        failure: what to show.
    """

    HEARD_AS = roles.WINDOW
    GROUND = "surface"

    def __init__(self, theme: Theme, failure: StartFailure) -> None:
        roles.install()
        super().__init__(theme)
        title = Words(theme, HEADING, wrap=True, said=failure.title)
        parts: list[Item] = [beside(Icon(theme, "triangle-alert", 22, "unc"), 10, top=True, wide=title), 10]
        self._lines = [tr(failure.title)]
        for name, words in failure.facts:
            label, value = Words(theme, LIST_STRONG, "text2", said=name), Words(theme, LIST, wrap=True)
            value.say(isolated(words))
            parts += [label, 2, value, 12]
            self._lines.append(f"{tr(name)}: {words}")
        self._lines.append(tr(failure.advice))
        parts += [Words(theme, STRONG, wrap=True, said=failure.advice), 18]
        self.close_button = Button(theme, Kind.PRIMARY, key="Enter")
        self.close_button.say(_CLOSE)
        self.close_button.clicked.connect(self.close)
        self.copy_button = Button(theme, Kind.TEXT)
        self.copy_button.say(_COPY)
        self.copy_button.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addLayout(below(*parts))
        layout.addWidget(self.close_button)
        layout.addWidget(self.copy_button)
        layout.addStretch()
        self.setWindowTitle(tr(say("Agent Assist")))
        self.setAccessibleName(tr(failure.title))
        self.setAccessibleDescription("\n".join(self._lines[1:]))
        self.setFixedWidth(_WIDTH)
        self.close_button.setFocus()

    def _copy(self) -> None:
        """Put the words on the clipboard, for IT; nothing of a call is in them."""
        QGuiApplication.clipboard().setText("\n".join(self._lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter and Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.close()
        else:
            super().keyPressEvent(event)
