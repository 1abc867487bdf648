"""What does the customer ask for, who asks, how shall the answer go? A form of three groups, and what was asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.rights_state import AskedRight
from agent_assist.desktop.presenters.rights_state import RightsCard as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.language import tongue
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.choice_group import ChoiceGroup
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.view import ReadCardView
from agent_assist.desktop.ui.widgets.words import BODY, LIST, LIST_STRONG, PREVIEW, STRONG, TITLE, Words

_CHECK = say("Change")


class _Asked(Row):
    """One right that was asked for: what to say, its name and its day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Words(theme, LIST_STRONG, wrap=True)
        self._tell = Words(theme, PREVIEW, wrap=True, follow_text=True)
        self._day = Words(theme, LIST, "text2", wrap=True)
        notes = below()
        self._notes = Rows(notes, lambda: Words(theme, LIST, "text2", wrap=True))
        below(self._tell, self._name, self._day, notes, 6, parent=self, gap=2)

    def show_state(self, state: AskedRight) -> None:
        self._name.say(state.name)
        self._tell.say(said(state))
        self._tell.setVisible(self._tell.text() != "")
        self._day.say(state.day)
        self._day.setVisible(self._day.text() != "")
        self._notes.show(state.notes, Words.say)


def said(state: AskedRight) -> str:
    """Return what to say to the customer, in the language of the call."""
    return tr(state.tell, tongue(state.language))


class RightsCard(ReadCardView[State]):
    """The form. Emits FillRequest, NoteIdentity, AskForRight, and CloseCard to go a step back.

    Signals:
        lit: the group that the keys act on, so that it is seen.
    """

    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=9, bottom=12)
        self._title = Words(theme, TITLE, wrap=True)
        self.back = Button(theme, Kind.TEXT, key="Esc", height=TARGET_SMALL)
        self.groups = [ChoiceGroup(theme) for _ in range(3)]
        self.check = Button(theme, Kind.TEXT, key="I", height=TARGET_SMALL)
        self.check.setAccessibleDescription(tr(_CHECK))
        self._day = Words(theme, STRONG, wrap=True)
        more = below()
        self._more = Rows(more, lambda: Words(theme, BODY, "text2", wrap=True))
        self.button = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL)
        what, who, how = self.groups
        checked = beside(None, self.check)
        head = beside(self._title, 6, self.back)
        head.setStretch(0, 1)
        fill(self.card.column, head, what, who, checked, how, 4, self._day, more, 4, self.button)
        self._asked_card = Card(theme, raised=False, top=10, bottom=6)
        self._said = Words(theme, LIST_STRONG, "accent")
        asked = below()
        self._asked = Rows(asked, lambda: _Asked(theme))
        self.correct = Button(theme, Kind.SECONDARY, key="K", height=TARGET_SMALL)
        fill(self._asked_card.column, self._said, 4, asked, self.correct, 4)
        self.whole.insertWidget(0, self._asked_card)  # what was just written down is what is read out next
        for group in self.groups:
            group.intent.connect(self.intent)
        self.check.clicked.connect(lambda: self.intent.emit(intents.NoteIdentity()))
        self.button.clicked.connect(lambda: self.intent.emit(intents.AskForRight()))
        self.correct.clicked.connect(lambda: self.intent.emit(intents.CorrectRecord()))
        self.back.clicked.connect(lambda: self.intent.emit(intents.CloseCard()))

    def save(self) -> None:
        """Write the request down, if it can be; Ctrl+Enter means this here."""
        if self.button.isEnabled():
            self.button.click()

    def _show(self, state: State, before: State | None) -> None:
        self._title.say(state.title)
        self.back.say(state.back)
        for group, shown in zip(self.groups, state.groups, strict=True):
            group.show_state(shown)
        self.check.say(state.identity)
        self._day.say(state.day)
        self._day.setVisible(self._day.text() != "")
        self._more.show(state.more, Words.say)
        missing = tr(state.missing)
        self.button.say(state.action)
        self.button.setEnabled(not missing)
        self.button.setAccessibleDescription(missing)
        self._said.say(state.said)
        self._asked.show(state.asked, _Asked.show_state)
        self._asked_card.setVisible(bool(state.asked))
        same = before is not None and before.contact_id == state.contact_id
        self.correct.say(state.correct)
        self.correct.setVisible(state.correct != EMPTY)
        self._say_where(state, fresh=same and before is not None and _newer(state, before))

    def _say_where(self, state: State, *, fresh: bool) -> None:
        """Name the card by what is to be done now, and bring that into view: first what was just written down."""
        turn = next((group for group, shown in zip(self.groups, state.groups, strict=True) if shown.active), None)
        named = [self._title.text(), turn.accessibleName() if turn else self._day.text()]
        self.setAccessibleName(". ".join([self._asked_name(state), *named] if fresh else named))
        self.lit.emit(self._asked_card if fresh else turn or self.button)

    def _asked_name(self, state: State) -> str:
        return said(state.asked[0])


def _newer(state: State, before: State) -> bool:
    """Tell whether something was just written down, or taken back, that is read out next."""
    gone, gone_before = (sum(one.void for one in shown.asked) for shown in (state, before))
    return len(state.asked) > len(before.asked) or gone > gone_before
