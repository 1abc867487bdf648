"""Coaching notes under the decision: those that there are, a button for each flag, and the field of the one written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import coaching_intents as c
from agent_assist.desktop.presenters.review_state import NO_COACHING
from agent_assist.desktop.presenters.review_state import CoachingPart as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.comment_field import CommentField
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.reply import Reply
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, Words

_KEY = "W"
_FIELD = say("Coaching note. The agent will read this; it changes no decision.")
_SEND, _SENDING, _CANCEL = say("Send the note"), say("Sending the note"), say("Discard the note")


class CoachingNote(View[State]):
    """Hidden where there is nothing to read or to write. Emits the intents of a coaching note."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.voice = Announcer(self)
        notes, offers = below(), below()
        self._notes = Rows(notes, lambda: Reply(theme))
        self._offers = Rows(offers, self._make_offer)
        self.offers: list[Button] = []
        self._written = QWidget()
        self._title, why = Words(theme, LIST_STRONG, wrap=True), Words(theme, META, "text2", wrap=True, said=_FIELD)
        self.field = CommentField(theme, _FIELD)
        why.setBuddy(self.field.edit)
        self.send = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TARGET_SMALL)
        self.cancel = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, said=_CANCEL)
        below(
            *(self._title, 2, why, 4, self.field, 6),
            *(self.send, 6, self.cancel),
            parent=self._written,
        )
        self._hint = Words(theme, META, "text2", wrap=True)
        self._told = Words(theme, META, "text2", wrap=True)
        below(8, notes, offers, 3, self._hint, self._written, 4, self._told, parent=self)
        self.setAccessibleName(tr(say("Coaching notes")))
        self.field.written.connect(lambda text: self.intent.emit(c.WriteCoachingNote(text)))
        for asked in (self.field.submitted, self.send.clicked):
            asked.connect(self._ask_to_send)
        self.cancel.clicked.connect(lambda: self.intent.emit(c.OpenCoachingNote()))

    def _show(self, state: State, before: State | None) -> None:
        opens = state.flag != "" and (before is None or before.flag == "")
        if before is not None and before.flag and not state.flag:
            hand_back(self)
        self._notes.show(state.notes, lambda row, told: row.show_words(*told))
        self.offers = self._offers.show(state.offered, lambda button, told: button.say(told[1]))
        for place, button in enumerate(self.offers):
            button.set_key(_KEY if place == 0 else "")
        self._hint.say(state.hint)
        self._hint.setVisible(state.hint != EMPTY)
        self._written.setVisible(state.flag != "")
        self._title.say(state.title)
        self.field.show_text(state.text)
        self.field.edit.setReadOnly(state.busy)
        self.send.say(_SENDING if state.busy else _SEND)
        self.send.setEnabled(state.can_save)
        self.cancel.setEnabled(not state.busy)
        self._told.say(state.told)
        self._told.setVisible(state.told != EMPTY)
        self.setVisible(state != NO_COACHING)
        if before is not None and state.told not in {EMPTY, before.told}:
            self.voice.say(tr(state.told))
        if opens and self.isVisible():
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Write about the first flag that a note can be written about, if there is one now."""
        if self.offers:
            self.offers[0].click()

    def _ask_to_send(self) -> None:
        if self._state is not None and self._state.can_save:
            self.intent.emit(c.SendCoachingNote())

    def _make_offer(self) -> Button:
        button = Button(self._theme, Kind.SECONDARY, key=_KEY, height=TARGET_SMALL)
        button.clicked.connect(lambda: self._open(self.offers.index(button)))
        return button

    def _open(self, place: int) -> None:
        if self._state is not None and place < len(self._state.offered):
            self.intent.emit(c.OpenCoachingNote(self._state.offered[place][0]))
