"""The customer's data: closed fields, the question why one is opened, and the meter."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.fields_state import PRESETS, REASONS, AskReason
from agent_assist.desktop.presenters.fields_state import FieldsCard as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.keycap import Keycap
from agent_assist.desktop.ui.widgets.masked_field import MaskedField
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, META, Words
from agent_assist.domain.fields import REASON_LIMIT, RevealReason

_TITLE = say("Customer data")
_WHY = say("Why are you opening it?")
_HOW_LONG = say("It is shown for 20 seconds, and this is logged.")


class ReasonCard(CardView[AskReason]):
    """Why is it opened? Three presets by key, and a line for another reason. Emits GiveReason."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=12, bottom=12)
        self.card.set_edge("focus", 2)
        title = Words(theme, LIST_STRONG, said=_WHY)
        self._about = Words(theme, LIST, "text2", tabular=True)
        self._note = Words(theme, META, "unc", wrap=True)
        self.choices = [Choice(theme) for _ in PRESETS]
        self.other = Field(theme, REASONS[RevealReason.OTHER], key="4", limit=REASON_LIMIT)
        how_long = Words(theme, META, "text2", wrap=True, said=_HOW_LONG)
        for choice, reason in zip(self.choices, PRESETS, strict=True):
            choice.clicked.connect(lambda _checked=False, why=reason: self._give(why))
        column = self.card.column
        fill(column, beside(title, None, Keycap(theme, "Esc")), self._about, self._note, 6)
        fill(column, *self.choices)
        fill(column, 6, self.other, 8, beside(Icon(theme, "timer", 18), 8, wide=how_long))
        self.other.edit.returnPressed.connect(self._give_words)

    def _show(self, ask: AskReason, _before: AskReason | None) -> None:
        self._about.say(say("{label} {hint}", label=ask.label, hint=ask.hint))
        self._note.say(ask.note)
        self._note.setVisible(ask.note != EMPTY)
        for number, (choice, words) in enumerate(zip(self.choices, ask.presets, strict=True), 1):
            choice.show_choice(words, chosen=False, key=str(number))

    def forget(self) -> None:
        """Drop a reason that was typed and not given."""
        self.other.edit.setText("")  # and with it what undo would bring back; clear() keeps that

    def _give(self, reason: RevealReason) -> None:
        self.intent.emit(intents.GiveReason(reason))

    def _give_words(self) -> None:
        words = self.other.edit.text().strip()
        if words:
            self.intent.emit(intents.GiveReason(RevealReason.OTHER, words))


class FieldsCard(CardView[State]):
    """The card. Emits OpenField, GiveReason and CloseCard, and in `lit` the question, so that it is seen."""

    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=12, bottom=13)
        self._closed: State | None = None
        title = Words(theme, LIST_STRONG, said=_TITLE)
        self._meter = Words(theme, META, "text2", wrap=True, tabular=True)
        self._empty = Words(theme, LIST, "text2", wrap=True)
        self._reason = Words(theme, META, "text2", wrap=True)
        self._screen = Words(theme, META, "unc", wrap=True)
        rows = below(gap=8)
        self._rows = Rows(rows, self._make_row)
        self.rows: list[MaskedField] = []
        fill(self.card.column, title, self._meter, 8, rows, self._empty, 4, self._reason, self._screen)
        self.question = ReasonCard(theme)
        self.question.setVisible(False)
        self.question.intent.connect(self.intent)
        self.whole.addWidget(self.question)

    def _show(self, state: State, _before: State | None) -> None:
        self._meter.say(state.meter)
        self.rows = self._rows.show(state.rows, MaskedField.show_row)
        for surplus in self.findChildren(MaskedField):
            if surplus not in self.rows:
                surplus.forget()
        for words, said in ((self._empty, state.empty), (self._reason, state.reason), (self._screen, state.screen)):
            words.say(said)
            words.setVisible(said != EMPTY)
        self._ask(state.ask)

    def hideEvent(self, event: QHideEvent) -> None:
        """Off the screen nothing keeps a value."""
        super().hideEvent(event)
        self.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Back on the screen the fields are closed, until a state says otherwise."""
        super().showEvent(event)
        if self._state is None and self._closed is not None:
            self.show_state(self._closed)

    def forget(self) -> None:
        """Drop values and what was typed; the next state shows the card anew."""
        if self._state is not None:
            rows = tuple(structs.replace(row, value=None, left=EMPTY) for row in self._state.rows)
            self._closed = structs.replace(self._state, rows=rows, ask=None, reason=EMPTY, screen=EMPTY)
        self._state = None
        for row in self.findChildren(MaskedField):
            row.forget()
        self.question.forget()

    def _ask(self, ask: AskReason | None) -> None:
        if ask is None:
            hand_back(self.question)
            self.question.setVisible(False)
            self.question.forget()
            return
        self.question.show_state(ask)
        if self.question.isHidden():
            self.question.setVisible(True)
            self.lit.emit(self.question)

    def _make_row(self) -> MaskedField:
        row = MaskedField(self._theme)
        row.wanted.connect(lambda name: self.intent.emit(intents.OpenField(name)))
        row.closed.connect(lambda: self.intent.emit(intents.CloseCard()))
        return row
