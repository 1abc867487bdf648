"""The decision: three equal answers, a comment that is required, one button. Nothing is chosen beforehand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import DecisionForm as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET
from agent_assist.desktop.ui.widgets.answer_size import TWO_LINE_HEIGHT
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.comment_field import CommentField
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import below, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words
from agent_assist.domain.review import ReviewDecision

_TITLE = say("Your decision")
_COMMENT = say("Why? The agent will read this.")
_RECORD, _BUSY = say("Save decision"), say("Saving the decision")
_EARLIER = say("Earlier decisions")
_WORDS_BESIDE_KEY = 68
"""Longest words that stand beside their key on one line, px."""
DECISIONS: tuple[tuple[ReviewDecision, Text], ...] = (
    (ReviewDecision.UPHELD, say("Uphold")),
    (ReviewDecision.DISMISSED, say("Dismiss")),
    (ReviewDecision.NEEDS_COACHING, say("Coach")),
)


class DecisionForm(CardView[State]):
    """Emits ChooseFlag, ChooseDecision, WriteComment and RecordDecision."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, outer=8, inner=18, top=12, bottom=12)
        title = Words(theme, STRONG, said=_TITLE)
        flags, earlier, answers = below(), below(), QHBoxLayout()
        answers.setSpacing(7)
        self._flags = Rows(flags, self._make_flag)
        self.flags: list[Choice] = []
        self.buttons = [Button(theme, Kind.ANSWER, key=str(place + 1)) for place in range(len(DECISIONS))]
        for button, (decision, words) in zip(self.buttons, DECISIONS, strict=True):
            button.say(words)
            button.setMinimumWidth(90)
            button.clicked.connect(lambda _checked=False, chosen=decision: self._choose(chosen))
            answers.addWidget(button, 1)
        two_lines = max(button.words_width() for button in self.buttons) > _WORDS_BESIDE_KEY
        for button in self.buttons:  # all alike: none may look like the easier one
            button.set_two_lines(two_lines)
            button.setFixedHeight(TWO_LINE_HEIGHT if two_lines else TARGET)
        self.comment = CommentField(theme, _COMMENT)
        self.button = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL)
        self._missing = Words(theme, META, "text2", wrap=True)
        self._earlier_title = Words(theme, META, "text2", said=_EARLIER)
        self._earlier = Rows(earlier, lambda: Words(theme, LIST, wrap=True))
        fill(
            self.card.column,
            *(title, 6, flags, 6, answers, 12, self.comment, 12, self.button),
            *(5, self._missing, self._earlier_title, earlier),
        )
        self.comment.written.connect(self._write)
        self.comment.submitted.connect(self.record)
        self.button.clicked.connect(self.record)

    def _show(self, state: State, _before: State | None) -> None:
        flags = state.flags if len(state.flags) > 1 else ()
        self.flags = self._flags.show(flags, lambda choice, flag: choice.show_choice(flag[1], chosen=flag[2]))
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
        self._earlier.show(state.earlier, Words.say)

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
