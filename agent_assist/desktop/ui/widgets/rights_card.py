"""What does the customer ask for? A right is searched for and looked at with its day, and then written down."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.rights_state import AskedRight
from agent_assist.desktop.presenters.rights_state import RightsCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pick_list import Pick, PickList, SearchWords
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, LIST_STRONG, STRONG, TITLE, Words
from agent_assist.domain.rights import Right

_SEARCH = SearchWords(say("Find a request"), say("Requests found"), say("No request by this name."))
_BACK = say("Back")
_ASKED = say("Requested on this call")


class _Chosen(QWidget):
    """What would be written down, with the button that does it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Words(theme, HEADING, wrap=True)
        self._day = Words(theme, STRONG, wrap=True)
        self._more_column = below()
        self._more = Rows(self._more_column, lambda: Words(theme, BODY, "text2", wrap=True))
        more = QWidget()
        more.setLayout(self._more_column)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        self.back = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_BACK)
        below(self._name, 5, self._day, 4, more, 12, self.button, 8, beside(self.back, None), parent=self)

    def show_state(self, state: AskedRight) -> None:
        self._name.say(state.name)
        self._day.say(state.day)
        self._more.show(state.more, Words.say)


class _Asked(Row):
    """One right that was asked for: its name, its day, and the reference to tell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Words(theme, LIST_STRONG, wrap=True)
        self._tell = Words(theme, BODY, "accent", wrap=True)
        self._day = Words(theme, LIST, "text2", wrap=True)
        below(self._name, self._tell, self._day, 6, parent=self, gap=1)

    def show_state(self, state: AskedRight) -> None:
        self._name.say(state.name)
        self._tell.say(state.tell)
        self._day.say(state.day)


class RightsCard(CardView[State]):
    """The card. Emits ChooseRight, AskForRight for the chosen one, and CloseCard to go back to the choice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=11, bottom=14)
        self._wrote = False
        self._title = Words(theme, TITLE, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self.picks = PickList(theme, _SEARCH)
        self._question = QWidget()
        below(self._title, 3, self._note, 10, self.picks, parent=self._question)
        self.chosen = _Chosen(theme)
        fill(self.card.column, self._question, self.chosen)
        self._asked_card = Card(theme, raised=False, top=10, bottom=6)
        fill(self._asked_card.column, Words(theme, LIST_STRONG, "text2", said=_ASKED), 4)
        self._asked = Rows(self._asked_card.column, lambda: _Asked(theme))
        self.whole.insertWidget(0, self._asked_card)  # what was just written down is what is read out next
        self.picks.picked.connect(lambda right: self.intent.emit(intents.ChooseRight(Right(right))))
        self.chosen.button.clicked.connect(self._write)
        self.chosen.back.clicked.connect(lambda: self.intent.emit(intents.CloseCard()))

    @property
    def button(self) -> Button:
        """The coloured button."""
        return self.chosen.button

    def _show(self, state: State, before: State | None) -> None:
        self._title.say(state.title)
        self._note.say(state.note)
        self.chosen.button.say(state.action)
        if state.chosen is not None:
            self.chosen.show_state(state.chosen)
        else:
            self.picks.show_picks([Pick(choice.right, tr(choice.name)) for choice in state.choices])
        if before is None or (before.chosen is None) is not (state.chosen is None):
            self._turn(chosen=state.chosen is not None)
        self._asked.show(state.asked, _Asked.show_state)
        self._asked_card.setVisible(bool(state.asked))

    def _turn(self, *, chosen: bool) -> None:
        """Show the choice, or what is chosen; who goes back goes on searching, who wrote it down has the keys again."""
        if chosen:
            hand_back(self._question)
        self._question.setVisible(not chosen)
        self.chosen.setVisible(chosen)
        if not chosen and self._wrote:
            self.picks.search.edit.clear()  # what was searched for is in the list above now, and no longer a choice
        elif not chosen and self.isVisible():
            self.picks.open()
        self._wrote = False

    def _write(self) -> None:
        self._wrote = True
        self.intent.emit(intents.AskForRight())

    def open(self) -> None:
        """Begin a new search with the focus in the field."""
        if not self._question.isHidden():
            self.picks.open()

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        self.picks.restyle()
