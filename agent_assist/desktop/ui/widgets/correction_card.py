"""A field of the record is corrected: what the customer says, what reads it back, and the customer's answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.rights_state import CorrectionCard as State
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.language import tongue
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.choice_group import ChoiceGroup
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import ReadCardView
from agent_assist.desktop.ui.widgets.words import BODY, LIST, LIST_STRONG, META, PREVIEW, TITLE, Role, Words
from agent_assist.domain.fields import VALUE_LIMIT
from agent_assist.domain.sensitive import Sensitive

_TYPED = say("Customer says")
REVEAL = say("Reveal")
REASON = say("Correct customer data")
_READ = Role(18, 27, 500)
"""The sentence that is read aloud: large, and with the answers still in view on a low panel where it is short."""


class CorrectionCard(ReadCardView[State]):
    """The card. Emits FillRequest, TypeCorrection and CloseCard. Off the screen it holds no value.

    Signals:
        lit: what is to be done now, so that it is seen.
    """

    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=9, bottom=12)
        self._again: State | None = None
        self._title = Words(theme, TITLE, wrap=True)
        self.back = Button(theme, Kind.TEXT, key="Esc", height=TARGET_SMALL)
        self._now_title, self._now = Words(theme, LIST, "text2", wrap=True), Words(theme, PREVIEW, wrap=True)
        self._left = Words(theme, META, "pause", tabular=True)
        self._screen = Words(theme, META, "unc", wrap=True)
        self.reveal = Button(theme, Kind.SECONDARY, icon="eye", height=TARGET_SMALL, inline=True, said=REVEAL)
        self.reveal.setAccessibleDescription(tr(REASON))
        self._typed_title = Words(theme, LIST, "text2", wrap=True)
        self.field = Field(theme, _TYPED, limit=VALUE_LIMIT)
        self.field.edit.setPlaceholderText("")  # its name stands over it
        self.field.setVisible(False)
        self._value = Words(theme, PREVIEW, wrap=True, follow_text=True)
        self._wrong = Words(theme, LIST, "unc", wrap=True)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        self._read_title = Words(theme, LIST_STRONG, "accent", wrap=True)
        self._sentence = Words(theme, _READ, wrap=True, follow_text=True)
        self._spelled = Words(theme, BODY, "text2", wrap=True, follow_text=True)
        self.group = ChoiceGroup(theme)
        marks = below()
        self._marks = Rows(marks, lambda: Words(theme, META, "text2", wrap=True, tabular=True))
        self._sent = Words(theme, META, "text2", wrap=True)
        head = beside(self._title, 6, self.back)
        head.setStretch(0, 1)
        now = beside(self._now, 8, self.reveal)
        now.setStretch(0, 1)
        fill(
            self.card.column,
            head,
            4,
            self._now_title,
            now,
            self._left,
            self._screen,
            4,
            self._typed_title,
            self.field,
            self._value,
        )
        fill(self.card.column, self._wrong, 4, self.button, self._read_title, self._sentence, self._spelled, 4)
        fill(self.card.column, self.group, 4, marks, self._sent)
        self.group.intent.connect(self.intent)
        self.field.edit.textEdited.connect(lambda text: self._type(text, entered=False))
        self.field.edit.returnPressed.connect(self.save)
        self.button.clicked.connect(self.save)
        self.reveal.clicked.connect(lambda: self.intent.emit(intents.ShowRecord()))
        self.back.clicked.connect(lambda: self.intent.emit(intents.CloseCard()))

    def save(self) -> None:
        """Have what is typed read back; Enter, Ctrl+Enter and the button mean this here."""
        if self._state is not None and self._state.typing:
            self._type(self.field.edit.text(), entered=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Off the screen no part of it keeps a value."""
        super().hideEvent(event)
        self._again, self._state = self._state or self._again, None
        self.field.edit.setText("")  # and with it what undo would bring back
        for words in (self._now, self._value, self._sentence, self._spelled):
            words.say(EMPTY)

    def showEvent(self, event: QShowEvent) -> None:
        """Back on the screen it shows what it showed, unless another state came first."""
        super().showEvent(event)
        if self._state is None and self._again is not None:
            self.show_state(self._again)

    def open(self) -> None:
        """Take the focus: the line to type into, where something is typed."""
        super().open()
        if self._state is not None and self._state.typing:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, text: str, *, entered: bool) -> None:
        self.intent.emit(intents.TypeCorrection(Sensitive(text), entered))

    def _show(self, state: State, before: State | None) -> None:
        value = state.value.reveal() if state.value is not None else ""
        self._title.say(state.title)
        self.back.say(state.back)
        for words, said in (
            (self._now_title, state.now_title),
            (self._left, state.now_left),
            (self._screen, state.screen),
            (self._typed_title, state.typed_title),
            (self._wrong, state.wrong),
            (self._read_title, state.read_title),
        ):
            _show(words, said)
        self._show_now(state)
        self._value.say(shown(value))
        self._value.setVisible(state.sentence is not None)
        self._read(state)
        if state.groups:
            self.group.show_state(state.groups[0])
        else:
            hand_back(self.group)
        self.group.setVisible(bool(state.groups))
        self._marks.show(state.marks, Words.say)
        self._sent.say(state.sent)
        self._say_where(state)
        self._show_typing(state, value)
        if before is None or (before.typing, before.groups) != (state.typing, state.groups):
            self.lit.emit(self._sentence if state.sentence is not None else self.field if state.typing else self.group)

    def _show_now(self, state: State) -> None:
        """Show what the record has: closed, or open for its time; the focus then goes on to what is typed."""
        self._now.say(shown(state.now_value.reveal()) if state.now_value is not None else state.now)
        self._now.setVisible(state.now != EMPTY)
        if not state.can_show and self.reveal.hasFocus() and state.typing:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal.setVisible(state.can_show)

    def _read(self, state: State) -> None:
        """Show the sentence in the language of the call, and the value letter by letter."""
        spoken = tongue(state.language)
        for words, said in ((self._sentence, state.sentence), (self._spelled, state.spelled)):
            words.say(tr(said.reveal(), spoken) if said is not None else EMPTY)
            words.setVisible(said is not None)

    def _show_typing(self, state: State, value: str) -> None:
        """Show the line to type into while it can be typed; the focus goes to it, and after it to the card."""
        typed = self.field.edit
        if typed.text() != value:
            typed.setText(value)
        opened = state.typing and self.field.isHidden()
        if not state.typing and (typed.hasFocus() or self.button.hasFocus()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setVisible(state.typing)
        self.button.say(state.action)
        self.button.setEnabled(state.typing)
        self.button.setVisible(state.typing)
        if opened:
            typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_where(self, state: State) -> None:
        """Name the card by what is to be done now: first what is to be read out."""
        todo = self._sentence.text() or (self._typed_title.text() if state.typing else self.group.accessibleName())
        self.setAccessibleName(". ".join(one for one in (self._title.text(), self._wrong.text(), todo) if one))


def _show(words: Words, said: Text) -> None:
    words.say(said)
    words.setVisible(said != EMPTY)
