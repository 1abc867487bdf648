"""The page that explains a call to its customer: a button that asks for a file, and what became of it."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import CustomerPage as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import beside
from agent_assist.desktop.ui.widgets.saving import ask_where
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import META, Words

_SAVE = say("Page for customer")
_KINDS = {"pdf": say("PDF (*.pdf)")}
_FILE = "call.pdf"


class CustomerPage(CardView[State]):
    """Emits SavePage once a file was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, outer=8, inner=18, top=9, bottom=9)
        self.save = Button(theme, Kind.SECONDARY, icon="file-text", height=TARGET_SMALL, inline=True, said=_SAVE)
        self._note = Words(theme, META, "text2", wrap=True)
        self.card.column.addLayout(beside(self.save, 12, wide=self._note))
        self.save.clicked.connect(self._ask)

    def _show(self, state: State, _before: State | None) -> None:
        self._note.say(state.note)
        self.save.setEnabled(not (state.busy or state.barred))

    def _ask(self) -> None:
        ask_where(self, _SAVE, _FILE, _KINDS, self._chosen)

    def _chosen(self, file: str) -> None:
        self.intent.emit(intents.SavePage(file))
