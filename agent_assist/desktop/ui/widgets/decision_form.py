"""The decision: three equal answers, a comment that is required, one button. Nothing is chosen beforehand.

Who has chosen writes next: the focus goes to the comment, and from then on no single key chooses another decision. What
is typed could otherwise turn the decision that it explains.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import DecisionForm as State
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.coaching_note import CoachingNote
from agent_assist.desktop.ui.widgets.comment_field import CommentField
from agent_assist.desktop.ui.widgets.locked_choice import LockedChoice
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import below, fill
from agent_assist.desktop.ui.widgets.reply import Reply
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.second_opinion import SecondOpinion
from agent_assist.desktop.ui.widgets.severity_choice import SeverityChoice
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, META, STRONG, Words
from agent_assist.domain.review import ReviewDecision

_TITLE = say("Your decision")
_COMMENT = say("Why? The agent will read this.")
_RECORD, _BUSY = say("Save decision"), say("Saving the decision")
_JUDGEMENT, _SAVE_JUDGEMENT, _SAVING = say("Your judgement"), say("Save judgement"), say("Saving the judgement")
_EARLIER = say("Earlier decisions")
_LOCKED = say("Locked while you write: keys 1 to 3 only type.")
_AGAIN_KEY = "Alt+D"
_ONE_LINE, _TWO_LINES = 66, 62
"""Widest words beside a keycap, and height of a button with the keycap under them, px."""
DECISIONS: tuple[tuple[ReviewDecision, Text], ...] = (
    (ReviewDecision.UPHELD, say("Uphold")),
    (ReviewDecision.DISMISSED, say("Dismiss")),
    (ReviewDecision.NEEDS_COACHING, say("Coach")),
)


class DecisionForm(CardView[State]):
    """Emits ChooseFlag, ChooseDecision, ChooseSeverity, WriteComment, RecordDecision and AskSecondOpinion."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, outer=8, inner=18, top=12, bottom=12)
        self._title, self._judged = Words(theme, STRONG, said=_TITLE), Words(theme, LIST, wrap=True)
        flags, earlier, replies = below(), below(), below()
        self._replies = Rows(replies, lambda: Reply(theme))
        self._flags = Rows(flags, self._make_flag)
        self.flags: list[Choice] = []
        self.second = SecondOpinion(theme)
        self.buttons = [Button(theme, Kind.ANSWER, key=str(place + 1)) for place in range(len(DECISIONS))]
        self._choices = self._make_choices()
        self.locked = LockedChoice(theme)
        self._inputs, self.severity = QWidget(), SeverityChoice(theme)
        self.coaching = CoachingNote(theme)
        self._hint = Words(theme, META, "text2", wrap=True, said=_LOCKED)
        self.comment = CommentField(theme, _COMMENT)
        # a hint inside the field would be cut to one line
        why = self._why = Words(theme, LIST_STRONG, wrap=True, said=_COMMENT)
        why.setBuddy(self.comment.edit)
        self.button = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL)
        self._missing = Words(theme, META, "text2", wrap=True)
        again = below()
        self._again = Rows(again, self._make_again)
        self.again: list[Button] = []
        self._earlier_title = Words(theme, META, "text2", said=_EARLIER)
        self._earlier = Rows(earlier, lambda: Words(theme, LIST, wrap=True))
        said = (6, self._choices, self.locked, 4, self._hint, self.severity, 8, why, 4, self.comment, 12, self.button)
        below(*said, parent=self._inputs)
        fill(
            self.card.column,
            *(replies, self.second, 8, self._title, self._judged, 6, flags, self._inputs),
            *(5, self._missing, self._earlier_title, earlier, again, self.coaching),
        )
        for part in (self.second, self.severity, self.coaching):
            part.intent.connect(self.intent)
        self.locked.change.clicked.connect(self.change)
        self.comment.written.connect(self._write)
        self.comment.submitted.connect(self.record)
        self.button.clicked.connect(self.record)

    def _make_choices(self) -> QWidget:
        """Lay out the three answers, equally wide and high."""
        choices = QWidget()
        answers = QHBoxLayout(choices)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(7)
        for button, (decision, words) in zip(self.buttons, DECISIONS, strict=True):
            button.say(words)
            button.setMinimumWidth(90)
            button.clicked.connect(lambda _checked=False, chosen=decision: self._choose(chosen))
            answers.addWidget(button, 1)
        if any(button.words_width() > _ONE_LINE for button in self.buttons):
            for button in self.buttons:  # all alike, so that none of them stands out
                button.setFixedHeight(_TWO_LINES)
                button.set_two_lines(True)
        return choices

    def _show(self, state: State, before: State | None) -> None:
        flags = state.flags if len(state.flags) > 1 else ()
        self.flags = self._flags.show(flags, lambda choice, flag: choice.show_choice(flag[1], chosen=flag[2]))
        self._replies.show(state.replies, lambda row, told: row.show_words(*told))
        self.second.show_state(state.second)
        if before is not None and before.chosen is not None and state.chosen is None:
            hand_back(self)  # what was written is saved or no longer wanted: keys mean commands again
        self._show_choice(state)
        waits = bool(
            state.flags or state.chosen or state.comment or state.judged != EMPTY
        )  # else there is nothing to decide or to lose
        if not waits:
            hand_back(self._inputs)
        self._inputs.setVisible(waits)
        self.severity.show_state(state.severities)
        self.severity.set_busy(busy=state.busy)
        self.comment.show_text(state.comment)
        self.comment.edit.setReadOnly(state.busy)
        self._show_judged(state)
        self.button.setEnabled(state.can_record and not state.busy)
        self._missing.say(state.missing)
        self._missing.setVisible(self._missing.text() != "")
        self._earlier_title.setVisible(bool(state.earlier))
        self._earlier.show(state.earlier, Words.say)
        self.again = self._again.show(() if state.busy else state.addable, lambda button, told: button.say(told[1]))
        for place, button in enumerate(self.again):
            button.set_key(_AGAIN_KEY if place == 0 else "")
        self.coaching.show_state(state.coaching)

    def _show_judged(self, state: State) -> None:
        """In a calibration round a flag is judged: without words, and nothing is decided."""
        judged = state.judged != EMPTY
        self._title.say(_JUDGEMENT if judged else _TITLE)
        self._judged.say(state.judged)
        self._judged.setVisible(judged)
        if judged:
            self.button.say(_SAVING if state.busy else _SAVE_JUDGEMENT)
            self._hint.setVisible(False)
        else:
            self.button.say(_BUSY if state.busy else _RECORD)
        for part in (self._why, self.comment):
            part.setVisible(not judged)

    def _show_choice(self, state: State) -> None:
        """Show the three answers, or the chosen one alone."""
        for button in self.buttons:
            button.setEnabled(not state.busy)
        self.locked.change.setEnabled(not state.busy)
        words = next((words for decision, words in DECISIONS if decision is state.chosen), None)
        if words is not None:
            hand_back(self._choices)
            self.locked.show_words(words)
        elif self.locked.isVisible():
            hand_back(self.locked)
        for part, shown in ((self._choices, words is None), (self.locked, words is not None)):
            part.setVisible(shown)
        self._hint.setVisible(words is not None)

    @property
    def writing(self) -> bool:
        """Whether a decision was chosen and is being written."""
        return self._state is not None and self._state.chosen is not None

    def choose(self, place: int) -> None:
        """Choose the decision at a place, from 0, by its key; nothing while one is being written."""
        if not self.writing and 0 <= place < len(DECISIONS) and self.buttons[place].isEnabled():
            self._choose(DECISIONS[place][0])

    def change(self) -> None:
        """Open the choice again, and what was written stays; where nothing is chosen, add to the first decision."""
        if self.writing and self.locked.change.isEnabled():
            self.intent.emit(intents.ChooseDecision(None))
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.writing and self.again:
            self.again[0].click()

    def record(self) -> None:
        """Ask to write the decision down, if that is possible now."""
        if self.button.isEnabled():
            self.intent.emit(intents.RecordDecision())

    def _choose(self, decision: ReviewDecision) -> None:
        self.intent.emit(intents.ChooseDecision(decision))
        judges = self._state is not None and self._state.judged != EMPTY
        (self.button if judges else self.comment.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, text: str) -> None:
        self.intent.emit(intents.WriteComment(text))

    def _make_flag(self) -> Choice:
        choice = Choice(self._theme)
        choice.clicked.connect(lambda: self._choose_flag(self.flags.index(choice)))
        return choice

    def _choose_flag(self, place: int) -> None:
        if self._state is not None:
            self.intent.emit(intents.ChooseFlag(self._state.flags[place][0]))

    def _make_again(self) -> Button:
        button = Button(self._theme, Kind.SECONDARY, key=_AGAIN_KEY, height=TARGET_SMALL)
        button.clicked.connect(lambda: self._add(self.again.index(button)))
        return button

    def _add(self, place: int) -> None:
        """Offer the three answers once more for a flag that is decided; what was decided stays as it is."""
        if self._state is not None and place < len(self._state.addable):
            self.intent.emit(intents.ChooseFlag(self._state.addable[place][0]))
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
