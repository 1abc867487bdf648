"""The selected contact before it is opened, and the reason that opening asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import Preview as State
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.shapes import SEVERITY_TOKENS
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Badge, Hairline, Icon, Severity, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, LIST_STRONG, META, META_STRONG, STRONG, Words
from agent_assist.domain.review import ReviewReason

WIDTH = 324
_WHY = say("Why are you opening it?")
_OPEN = say("Open contact")
_NOTHING = say("Select a contact to see what was flagged.")


class _Fact(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label = Words(theme, META, "text2")
        self._value = Words(theme, LIST_STRONG, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(1)
        column.addWidget(self._label)
        column.addWidget(self._value)

    def show_fact(self, label: Text, value: Text) -> None:
        self._label.say(label)
        self._value.say(value)


class PreviewPane(QWidget):
    """Emits ChooseReason and OpenContact."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state: State | None = None
        self._reasons: tuple[ReviewReason, ...] = ()
        self.setFixedWidth(WIDTH)
        self._shape = Severity(theme)
        self._severity = Words(theme, META_STRONG)
        self._kind = Badge(theme)
        self._title = Words(theme, HEADING, wrap=True)
        self._meta = Words(theme, LIST, "text2", wrap=True)
        why = Words(theme, STRONG)
        why.say(_WHY)
        self._seen = Words(theme, META, "text2", wrap=True)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        self.button.say(_OPEN)
        facts, reasons = QVBoxLayout(), QVBoxLayout()
        facts.setSpacing(0)
        reasons.setSpacing(0)
        self._facts = Rows(facts, lambda: _Fact(theme))
        self._choices = Rows(reasons, self._make_choice)
        self.choices: list[Choice] = []
        self._filled = self._fill(why, facts, reasons)
        self._nothing = Words(theme, BODY, "text2", wrap=True)
        self._nothing.say(_NOTHING)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._filled, 1)
        self._hint = QWidget()
        hint = QVBoxLayout(self._hint)
        hint.setContentsMargins(24, 24, 24, 0)
        hint.addWidget(self._nothing)
        hint.addStretch(1)
        whole.addWidget(self._hint, 1)
        self._filled.setVisible(False)
        self.button.clicked.connect(lambda: self.intent.emit(intents.OpenContact()))

    def show_state(self, state: State | None) -> None:
        """Show a preview; None asks to select one."""
        self._filled.setVisible(state is not None)
        self._hint.setVisible(state is None)
        if state is None or state == self._state:
            self._state = state
            return
        self._state = state
        self._shape.set(state.severity)
        self._severity.set_tone(SEVERITY_TOKENS.get(state.severity, SEVERITY_TOKENS["low"])[1])
        self._severity.say(state.severity_name)
        self._kind.say(state.kind)
        self._title.say(state.title)
        self._meta.say(state.meta)
        for fact, (label, value) in zip(self._facts.take(len(state.facts)), state.facts, strict=True):
            fact.show_fact(label, value)
        self._reasons = tuple(reason for reason, _words in state.reasons)
        self.choices = self._choices.take(len(state.reasons))
        for place, (choice, (reason, words)) in enumerate(zip(self.choices, state.reasons, strict=True)):
            choice.show_choice(words, chosen=reason is state.chosen, key=str(place + 1))
        self._seen.say(state.seen_note)
        self.button.setEnabled(state.can_open)

    def choose(self, place: int) -> None:
        """Ask for the reason at a place, from 0."""
        if self._state is not None and 0 <= place < len(self._reasons):
            self.intent.emit(intents.ChooseReason(self._reasons[place]))

    def _fill(self, why: Words, facts: QVBoxLayout, reasons: QVBoxLayout) -> QWidget:
        """Lay out what is shown of a contact."""
        seen = beside(Icon(self._theme, "eye", 16), 9, top=True)
        seen.addWidget(self._seen, 1)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(24, 20, 24, 17)
        column.setSpacing(0)
        column.addLayout(beside(self._shape, 8, self._severity, None, self._kind))
        for widget, gap in ((self._title, 10), (self._meta, 5)):
            column.addSpacing(gap)
            column.addWidget(widget)
        column.addSpacing(14)
        column.addLayout(facts)
        column.addStretch(1)
        column.addWidget(Hairline(self._theme))
        column.addSpacing(10)
        column.addWidget(why)
        column.addSpacing(4)
        column.addLayout(reasons)
        column.addSpacing(6)
        column.addLayout(seen)
        column.addSpacing(12)
        column.addWidget(self.button)
        return filled

    def _make_choice(self) -> Choice:
        choice = Choice(self._theme)
        choice.clicked.connect(lambda: self.choose(self.choices.index(choice)))
        return choice
