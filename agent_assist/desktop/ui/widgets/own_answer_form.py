"""What an agent can say to a flag: a reply, or a dispute. The words stay until they are kept."""

from __future__ import annotations

from PySide6.QtCore import Qt

from agent_assist.desktop.presenters.own_record_state import AnswerForm as State
from agent_assist.desktop.presenters.own_record_state import SendAnswer, WriteAnswer
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.comment_field import CommentField
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words
from agent_assist.domain.review import Stance

_WORDS, _AS_REPLY, _BUSY = say("What you want to say"), say("Send as a reply only"), say("Saving …")
_MISSING = say("Write something to send it.")
_FIELD = 84


class OwnAnswerForm(CardView[State]):
    """Emits WriteAnswer and SendAnswer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, outer=8, inner=16, top=10, bottom=12)
        self._title, self._until = Words(theme, STRONG), Words(theme, META, "text2", end=True)
        self._explain = Words(theme, LIST, "text2", wrap=True)
        self.field = CommentField(theme, _WORDS)
        self.field.setFixedHeight(_FIELD)
        self._missing = Words(theme, META, "text2", wrap=True, said=_MISSING)
        self.reply = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True, said=_AS_REPLY)
        self.send = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TARGET_SMALL, inline=True)
        fill(
            self.card.column,
            beside(self._title, None, self._until),
            *(2, self._explain, 8, self.field, 8),
            below(beside(None, self.send), 6, beside(None, self.reply), 4, self._missing),
        )
        self.field.written.connect(lambda text: self.intent.emit(WriteAnswer(text)))
        self.field.submitted.connect(self.submit)
        self.send.clicked.connect(self.submit)
        self.reply.clicked.connect(lambda: self.intent.emit(SendAnswer(Stance.REPLY)))

    def submit(self) -> None:
        """Send what is written, where that is possible now."""
        if self._state is not None and self.send.isEnabled():
            self.intent.emit(SendAnswer(self._state.stance))

    def write(self) -> None:
        """Put the focus where the words go, or on the button where none can be kept."""
        part = self.field.edit if not self.field.isHidden() else self.send
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, state: State, before: State | None) -> None:
        self._title.say(state.title)
        self._until.say(state.until)
        self._until.setVisible(state.until != EMPTY)
        self._explain.say(state.explain)
        self.field.setVisible(state.takes_words)
        self.field.show_text(state.text)
        self.field.edit.setReadOnly(state.busy)
        self.send.say(_BUSY if state.busy else state.send)
        self.send.setEnabled(state.can_send)
        self.reply.setVisible(state.can_reply)
        self.reply.setEnabled(state.can_send)
        self._missing.setVisible(not state.can_send and not state.busy)
        if before is None or (before.takes_words, before.can_reply) != (state.takes_words, state.can_reply):
            relayout(self)
