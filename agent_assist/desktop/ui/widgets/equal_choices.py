"""Choices of one size, one look and one key each, none preselected and none with the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.answer_size import GAP, STACKED_WIDTH
from agent_assist.desktop.ui.widgets.button import Button, Kind


class EqualChoices(QWidget):
    """Up to `most` choices below each other; the keys are 1, 2, 3. Emits the place of the one that was chosen."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, most: int = 3) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GAP)
        for place in range(most):
            button = Button(theme, Kind.ANSWER, key=str(place + 1))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedWidth(STACKED_WIDTH)
            button.clicked.connect(lambda _checked=False, one=place: self.chosen.emit(one))
            self.buttons.append(button)
            column.addWidget(button)

    def show_words(self, words: Sequence[Text]) -> None:
        """Show a choice for each text."""
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(words))
            if place < len(words):
                button.say(words[place])
