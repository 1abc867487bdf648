"""Place, people and rule of the call: what is known, where it comes from, and the keys that correct it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.context_state import ContextCard as State
from agent_assist.desktop.presenters.context_state import ContextRow
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.view import ReadCardView
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, META_STRONG, Words

_PLACE, _PEOPLE, _RULE = say("Location"), say("On the line"), say("Rule")
_CHANGE, _REASONS = say("Change"), say("Reasons")
_MOST = 3


class _Fact(Row):
    """One thing that is known, and below it where that comes from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Words(theme, LIST_STRONG, wrap=True)
        self._note = Words(theme, META, "text2", wrap=True)
        below(self._words, self._note, 3, parent=self)

    def show_row(self, row: ContextRow) -> None:
        self._words.set_tone("unc" if row.open else "text")
        self._words.say(row.words)
        self._note.say(row.note)
        self._note.setVisible(self._note.text() != "")


class ContextCard(ReadCardView[State]):
    """The card behind the row of place, people and rule. Emits TakeTurn, and UseTool to go on from it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=9, bottom=12)
        self.learn = self._opener(theme, "L", _CHANGE)
        self.reasons = self._opener(theme, "Y", _REASONS)
        places, people, rule = below(), below(), below()
        self._change = Words(theme, META, "text2", wrap=True)
        choices = below(gap=6)
        column = self.card.column
        fill(column, self._head(theme, "map-pin", _PLACE, self.learn), places, self._change, 8, Hairline(theme), 5)
        fill(column, self._head(theme, "scale", _RULE, self.reasons), rule, 8, Hairline(theme), 7)
        fill(column, self._head(theme, "users", _PEOPLE), 2, people, 4, choices)
        self._places, self._people, self._rule = (Rows(at, lambda: _Fact(theme)) for at in (places, people, rule))
        self.choices = [self._choice(theme, place) for place in range(_MOST)]
        fill(choices, *self.choices)
        self.learn.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.PLACE)))
        self.reasons.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.WHY)))

    def _show(self, state: State, _before: State | None) -> None:
        self._places.show(state.places, _Fact.show_row)
        self._change.say(state.change)
        self._people.show(state.people, _Fact.show_row)
        self._rule.show((state.rule,), _Fact.show_row)
        for place, button in enumerate(self.choices):
            button.setVisible(place < len(state.choices))
            if place < len(state.choices):
                button.say(state.choices[place].label)
        self.learn.setEnabled(state.can_learn)
        self.reasons.setEnabled(state.can_explain)
        told = [row.accessibleName() for row in self.findChildren(_Fact) if not row.isHidden()]
        self.setAccessibleName(". ".join(told))

    def _choice(self, theme: Theme, place: int) -> Button:
        button = Button(theme, Kind.SECONDARY, key=str(place + 1), height=TARGET_SMALL)
        button.clicked.connect(lambda: self._choose(place))
        return button

    def _choose(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(intents.TakeTurn(self._state.choices[place].turn))

    def _opener(self, theme: Theme, key: str, words: Text) -> Button:
        return Button(theme, Kind.SECONDARY, key=key, height=TARGET_SMALL, inline=True, said=words)

    def _head(self, theme: Theme, icon: str, words: Text, button: Button | None = None) -> QHBoxLayout:
        """Return the line over a part of the card: what it is about, and the key that goes on from it."""
        line = beside(Icon(theme, icon, 16), 8, Words(theme, META_STRONG, "text2", said=words), None)
        if button is not None:
            line.addWidget(button)
        return line
