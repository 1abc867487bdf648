"""One purpose and its three answers: same size, same distance, same key count, none is the default."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import AnswerRow as State
from agent_assist.desktop.presenters.panel_state import Segment
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.answer_size import ANSWERS, BUTTON_WIDTH, GAP, STACKED_WIDTH, Fit, shape
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.focused_row import FocusedRow
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.script_view import ScriptView
from agent_assist.desktop.ui.widgets.words import META, PREVIEW, STRONG, Words
from agent_assist.domain.consent import ConsentState

WITHDRAWN = say("Withdrawn")
_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}


class AnswerRow(FocusedRow):
    """A purpose; it takes the focus itself, so that no single answer ever has it.

    Emits GiveAnswer and UndoLast for its own purpose; `focused` tells the card to show the keys here.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: State | None = None
        self._fit = Fit.ONE_LINE
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title = Words(theme, STRONG, wrap=True, most_lines=2)
        self._retention = Words(theme, META, "text2", end=True)
        self._retention.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.correct = Button(theme, Kind.TEXT, key="Z", height=32, inline=True)
        self.correct.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = [Button(theme, Kind.ANSWER) for _ in ANSWERS]
        head = beside(self._title, None, self._retention, self.correct)
        head.setAlignment(self._title, Qt.AlignmentFlag.AlignVCenter)
        answers = self._answers = QHBoxLayout()
        answers.setSpacing(GAP)
        for button, (state, words, _key) in zip(self.buttons, ANSWERS, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedWidth(BUTTON_WIDTH)
            button.say(words)
            button.clicked.connect(lambda _checked=False, chosen=state: self._give(chosen))
            answers.addWidget(button)
        answers.addStretch(1)
        self.correct.clicked.connect(self._correct)
        holder = QWidget()
        holder.setMinimumHeight(32)
        holder.setLayout(head)
        self._column = below(holder, answers, parent=self, margins=(12, 2, 12, 8))
        self.question: ScriptView | None = None
        """What to ask about this purpose; made when it is first needed, as most rows never ask."""

    def show_state(self, state: State) -> None:
        """Show a purpose with its answer, if any."""
        if state == self._state:
            return
        self._state = state
        self._title.say(state.title)
        self._retention.say(state.retention)
        correcting = state.correct_s is not None
        self._retention.setVisible(not correcting)
        self.correct.setVisible(correcting)
        if state.correct_s is not None:
            self.correct.say(say("Correct, {seconds} s left", seconds=state.correct_s))
            if self._title.sizeHint().width() + self.correct.sizeHint().width() + 8 > STACKED_WIDTH:
                self.correct.say(say("{seconds} s", seconds=state.correct_s))
        for button, (answer, _words, _key) in zip(self.buttons, ANSWERS, strict=True):
            button.set_chosen(state.chosen == answer)
        self._name(state)
        self.update()

    def ask(self, question: tuple[Segment, ...], language_tag: str) -> None:
        """Show what to ask about this purpose, between its name and its answers; nothing hides it."""
        if question and self.question is None:
            self.question = ScriptView(self._theme, PREVIEW)
            self.question.setContentsMargins(0, 0, 0, 8)
            self._column.insertWidget(1, self.question)
        if self.question is not None:
            self.question.show_segments(question, language_tag)
            self.question.setVisible(bool(question))

    def _show_keys(self, lit: bool) -> None:  # noqa: FBT001 - a setter of one fact
        for button, (_answer, _words, key) in zip(self.buttons, ANSWERS, strict=True):
            button.set_key(key if lit else "")

    def arrange(self, fit: Fit) -> None:
        """Lay the three answers out alike."""
        if fit is self._fit:
            return
        self._fit = fit
        way = QBoxLayout.Direction.TopToBottom if fit is Fit.STACKED else QBoxLayout.Direction.LeftToRight
        self._answers.setDirection(way)
        for button in self.buttons:
            shape(button, fit)

    @property
    def purpose(self) -> str:
        """The purpose shown, empty before the first state."""
        return self._state.purpose if self._state else ""

    def _name(self, state: State) -> None:
        """Give the row and its answers names that can be understood alone."""
        chosen = {answer: words for answer, words, _key in ANSWERS} | {ConsentState.WITHDRAWN: WITHDRAWN}
        said = tr(chosen[state.chosen]) if state.chosen in chosen else tr(say("no answer yet"))
        self.setAccessibleName(f"{self._title.text()}: {said}")
        self.setAccessibleDescription(tr(say("Press 1 for Yes, 2 for No, 3 for Unclear.")))
        for button in self.buttons:
            button.setAccessibleName(f"{self._title.text()}: {button.label}")

    def _give(self, state: ConsentState) -> None:
        self.intent.emit(intents.GiveAnswer(self.purpose, state))

    def _correct(self) -> None:
        self.intent.emit(intents.UndoLast(self.purpose))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1, 2, 3 for this purpose while it has the focus."""
        index = _KEYS.get(Qt.Key(event.key()))
        if index is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self._give(ANSWERS[index][0])
