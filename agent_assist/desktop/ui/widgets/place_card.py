"""Where is the customer? A search over the places of the pack."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import PlaceCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pick_list import Pick, PickList, SearchWords
from agent_assist.desktop.ui.widgets.pieces import fill
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, TITLE, Words

_SEARCH = SearchWords(say("Country, state or code"), say("Locations found"), say("No location by this name."))


class PlaceCard(CardView[State]):
    """Learn a place. Emits LearnPlace for the chosen one; nothing is chosen until a key or click says so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=11, bottom=14)
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self.picks = PickList(theme, _SEARCH)
        fill(self.card.column, self._title, 3, self._note, 10, self.picks)
        self.picks.picked.connect(lambda code: self.intent.emit(intents.LearnPlace(code)))

    def _show(self, state: State, before: State | None) -> None:
        self._title.say(state.title)
        self._note.say(state.note)
        if before is None or state.choices != before.choices:
            self.picks.show_picks([Pick(choice.code, choice.name, choice.code) for choice in state.choices])

    def open(self) -> None:
        """Begin a new search with the focus in the field."""
        self.picks.open()

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        self.picks.restyle()
