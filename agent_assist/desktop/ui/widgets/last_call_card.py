"""A finished call: its result, its notes, what can still be added, and until when it is open here."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.last_call_state import LastCallCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.labelled import Labelled
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import ReadCardView
from agent_assist.desktop.ui.widgets.words import BODY, LIST, META, TITLE, Words

_ADD, _OLDER, _CLOSE, _NO_NOTE = say("Add a note"), say("Another call"), say("Close"), say("No note was saved.")


class LastCallCard(ReadCardView[State]):
    """The card. Emits UseTool for the note and for another call, and CloseCard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=11, bottom=14)
        self._title = Words(theme, TITLE, wrap=True)
        self._detail = Words(theme, META, "text2", wrap=True, tabular=True)
        self._none = Words(theme, LIST, "text2", said=_NO_NOTE)
        self._rule = Words(theme, META, "text2", wrap=True)
        self._until = Words(theme, META, "text2", wrap=True)
        notes = below(gap=8)
        self._notes = Rows(notes, lambda: Labelled(theme, BODY))
        self.add = Button(theme, Kind.SECONDARY, key="N", height=TARGET_SMALL, inline=True, said=_ADD)
        self.older = Button(theme, Kind.SECONDARY, key="B", height=TARGET_SMALL, inline=True, said=_OLDER)
        self.close_button = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_CLOSE)
        column = self.card.column
        fill(column, self._title, 2, self._detail, 9, Hairline(theme), 9, notes, self._none, 10)
        fill(column, beside(self.add, None), 8, self._rule, 9, Hairline(theme), 9, self._until, 10)
        fill(column, beside(self.close_button, None), 8, beside(self.older, None))
        self.add.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.NOTES)))
        self.older.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.LAST)))
        self.close_button.clicked.connect(lambda: self.intent.emit(intents.CloseCard()))

    def _show(self, state: State, _before: State | None) -> None:
        self._title.say(state.title)
        self._detail.say(state.detail)
        self._notes.show(state.notes, Labelled.show_note)
        self._none.setVisible(not state.notes)
        self._rule.say(state.rule)
        self._until.say(state.until)
        self.older.setVisible(state.more)
        told = (self._title, self._detail, self._none, self._rule, self._until)
        self.setAccessibleName(". ".join(words.text() for words in told if not words.isHidden()))
