"""One question of a form with its choices, each with a key of its own while they act on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.rights_state import RequestChoice, RequestGroup
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import STRONG as STRONG_FACE
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_ROW, TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words

_MOST = 9
"""Choices of a group: as many as there are keys."""
_WIDE = 296
"""Room for the choices of a group, px."""
_SIDES, _MARK, _SPACE = 6, 25, 6
"""Room left and right of the words of a choice, that of its key or check, and between two choices, px."""
_WORDS_PX = 13
_LOGGED = say("Logged already")


class _Choice(Button):
    """A choice of a group: two of them fit beside each other. Room for its key is kept while others have the keys."""

    @property
    def face(self) -> QFont:
        """The font of the words."""
        return font(_WORDS_PX, STRONG_FACE)

    def sizeHint(self) -> QSize:
        """Return the size that holds words and key, px."""
        return QSize(round(self.words_width() + _MARK + _SIDES + 0.5), self.height())


class ChoiceGroup(Themed):
    """One question with its choices, in as many columns as the longest of them allows. Emits FillRequest."""

    HEARD_AS = roles.GROUP

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: RequestGroup | None = None
        self._title = Words(theme, STRONG, wrap=True)
        self._aside = Words(theme, META, "text2")
        self.buttons = [self._button(theme, place) for place in range(_MOST)]
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACE)
        note = below()
        self._notes = Rows(note, lambda: Words(theme, LIST, "text2", wrap=True))
        head = beside(self._title, 6, self._aside)
        head.setStretch(0, 1)
        below(head, 4, self._grid, 2, note, parent=self, margins=(6, 5, 6, 5))

    def show_state(self, state: RequestGroup) -> None:
        """Show a question; its keys stand only where it is the one they act on."""
        before, self._state = self._state, state
        if state == before:
            return
        self._title.say(state.title)
        self._aside.say(state.aside)
        self._aside.setVisible(self._aside.text() != "")
        for place, button in enumerate(self.buttons):
            there = place < len(state.choices)
            if not there:
                hand_back(button)
            button.setVisible(there)
            if there:
                choice = state.choices[place]
                self._show_choice(button, choice, str(place + 1) if state.active and not choice.logged else "")
        self._lay_out(len(state.choices))
        self._notes.show(state.note, Words.say)
        chosen = [tr(one.name) for one in state.choices if one.chosen]
        self.setAccessibleName(f"{self._title.text()} {', '.join(chosen) or self._aside.text()}")
        self.update()

    def _show_choice(self, button: Button, choice: RequestChoice, key: str) -> None:
        button.say(choice.name)
        button.set_key(key)
        button.set_chosen(choice.chosen)
        button.setEnabled(not choice.logged)
        button.setAccessibleName(f"{self._title.text()} {button.label}")
        button.setAccessibleDescription(tr(_LOGGED) if choice.logged else "")

    def _lay_out(self, count: int) -> None:
        """Lay the choices out in three, two or one column: no word is cut."""
        shown = self.buttons[:count]
        widest = max((button.sizeHint().width() for button in shown), default=0)
        most = 3 if count <= 3 else 2  # noqa: PLR2004 - three beside each other, more below each other
        columns = next((many for many in range(most, 1, -1) if widest <= (_WIDE - _SPACE * (many - 1)) // many), 1)
        for button in self.buttons:
            self._grid.removeWidget(button)
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // columns, place % columns)

    def _button(self, theme: Theme, place: int) -> Button:
        button = _Choice(theme, Kind.ANSWER, height=TARGET_SMALL)
        button.setParent(self)  # not in the grid yet: without a parent it would be a window of its own
        button.setVisible(False)
        button.clicked.connect(lambda: self._choose(place))
        return button

    def _choose(self, place: int) -> None:
        if self._state is not None and place < len(self._state.choices):
            self.intent.emit(intents.FillRequest(self._state.choices[place].value))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and ring of the group that the keys act on."""
        if self._state is not None and self._state.active:
            color = self._theme.color
            paint.box(QPainter(self), QRectF(self.rect()), RADIUS_ROW, color("soft"), color("focus"), 2)
