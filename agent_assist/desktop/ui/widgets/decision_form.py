"""The decision: three equal answers, a comment that is required, one button. Nothing is chosen beforehand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import DecisionForm as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.comment_field import CommentField
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words
from agent_assist.domain.review import ReviewDecision

_TITLE = say("Your decision")
_COMMENT = say("Why? The agent will read this.")
_RECORD, _BUSY = say("Save decision"), say("Saving the decision")
_EARLIER = say("Earlier decisions")
DECISIONS: tuple[tuple[ReviewDecision, Text], ...] = (
    (ReviewDecision.UPHELD, say("Uphold")),
    (ReviewDecision.DISMISSED, say("Dismiss")),
    (ReviewDecision.NEEDS_COACHING, say("Coach")),
)


class DecisionForm(QWidget):
    """Emits ChooseFlag, ChooseDecision, WriteComment and RecordDecision."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state: State | None = None
        card = Card(theme, outer=8, inner=18)
        title = Words(theme, STRONG)
        title.say(_TITLE)
        flags, earlier, answers = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        flags.setSpacing(0)
        earlier.setSpacing(0)
        answers.setSpacing(7)
        self._flags = Rows(flags, self._make_flag)
        self.flags: list[Choice] = []
        self.buttons = [Button(theme, Kind.ANSWER, key=str(place + 1)) for place in range(len(DECISIONS))]
        for button, (decision, words) in zip(self.buttons, DECISIONS, strict=True):
            button.say(words)
            button.setMinimumWidth(90)
            button.clicked.connect(lambda _checked=False, chosen=decision: self._choose(chosen))
            answers.addWidget(button, 1)
        self.comment = CommentField(theme, _COMMENT)
        self.button = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL)
        self._missing = Words(theme, META, "text2", wrap=True)
        self._earlier_title = Words(theme, META, "text2")
        self._earlier_title.say(_EARLIER)
        self._earlier = Rows(earlier, lambda: Words(theme, LIST, wrap=True))
        column = card.column
        column.setContentsMargins(26, 4 + 12, 26, 10 + 12)
        column.addWidget(title)
        column.addSpacing(6)
        column.addLayout(flags)
        for layout, gap in ((answers, 12),):
            column.addSpacing(6)
            column.addLayout(layout)
            column.addSpacing(gap)
        column.addWidget(self.comment)
        column.addSpacing(12)
        column.addWidget(self.button)
        column.addSpacing(5)
        column.addWidget(self._missing)
        column.addWidget(self._earlier_title)
        column.addLayout(earlier)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.comment.written.connect(self._write)
        self.comment.submitted.connect(self.record)
        self.button.clicked.connect(self.record)

    def show_state(self, state: State) -> None:
        """Show the choices and the comment of a flag's decision."""
        if state == self._state:
            return
        self._state = state
        self.flags = self._flags.take(len(state.flags) if len(state.flags) > 1 else 0)
        for choice, (_kind, words, chosen) in zip(self.flags, state.flags, strict=False):
            choice.show_choice(words, chosen=chosen)
        for button, (decision, _words) in zip(self.buttons, DECISIONS, strict=True):
            button.set_chosen(state.chosen is decision)
            button.setEnabled(not state.busy)
        self.comment.show_text(state.comment)
        self.comment.edit.setReadOnly(state.busy)
        self.button.say(_BUSY if state.busy else _RECORD)
        self.button.setEnabled(state.can_record and not state.busy)
        self._missing.say(state.missing)
        self._missing.setVisible(self._missing.text() != "")
        self._earlier_title.setVisible(bool(state.earlier))
        for row, words in zip(self._earlier.take(len(state.earlier)), state.earlier, strict=True):
            row.say(words)

    def choose(self, place: int) -> None:
        """Choose the decision at a place, from 0."""
        if 0 <= place < len(DECISIONS) and self.buttons[place].isEnabled():
            self._choose(DECISIONS[place][0])

    def record(self) -> None:
        """Ask to write the decision down, if that is possible now."""
        if self.button.isEnabled():
            self.intent.emit(intents.RecordDecision())

    def _choose(self, decision: ReviewDecision) -> None:
        self.intent.emit(intents.ChooseDecision(decision))

    def _write(self, text: str) -> None:
        self.intent.emit(intents.WriteComment(text))

    def _make_flag(self) -> Choice:
        choice = Choice(self._theme)
        choice.clicked.connect(lambda: self._choose_flag(self.flags.index(choice)))
        return choice

    def _choose_flag(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(intents.ChooseFlag(self._state.flags[place][0]))
