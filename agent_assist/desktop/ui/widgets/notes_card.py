"""The notes card: the field in its frame, when it was saved, how much was masked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.panel_state import NotesCard as State
from agent_assist.desktop.presenters.text import say, say_count
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.field_frame import FieldFrame
from agent_assist.desktop.ui.widgets.labelled import Labelled
from agent_assist.desktop.ui.widgets.note_field import LINE, NoteField
from agent_assist.desktop.ui.widgets.note_offers import HINT, NoteOffers
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, META, META_MEDIUM, Words

_TITLE = say("Notes")
_SAVE = say("Save the note")
_HEALTH = say("Health details are not kept without separate consent.")
_WRITE = say("Write “support need noted”")
_UNCHECKED = say("This note can't be checked, so nothing of it is saved. Delete the last words, or tell IT.")
_FULL = say("The note is full. Shorten it to write more.")
_EARLIER = say("Already saved on this call; it stays as it is:")
LINES = 6


class NotesCard(CardView[State]):
    """The note of the shown contact. Emits SaveNote and ReleaseFinding; `edited` says that the model changed."""

    edited = Signal()

    def __init__(self, theme: Theme, model: NoteModel) -> None:
        super().__init__(theme, top=10, bottom=12)
        title = Words(theme, LIST_STRONG, said=_TITLE)
        self._saved = Words(theme, META, "text2", end=True, tabular=True)
        self.field = NoteField(theme, model)
        frame = FieldFrame(theme, self.field)
        frame.setFixedHeight(LINES * LINE + 20)
        below(self.field, parent=frame, margins=(14, 7, 6, 8))
        self._shield = Icon(theme, "shield-check", 18, "ok")
        self._masked = Words(theme, META_MEDIUM)
        self._full = Words(theme, META_MEDIUM, "unc", wrap=True, said=_FULL)
        self.unchecked = Words(theme, META_MEDIUM, "unc", wrap=True, said=_UNCHECKED)
        self.hint = Words(theme, META, "text2", wrap=True, said=HINT)
        self.offers = NoteOffers(self.field, model)
        self.neutral = Button(theme, Kind.SECONDARY, key="Ctrl+E", height=TARGET_SMALL, said=_WRITE)
        self._health = Words(theme, META, "text2", wrap=True, said=_HEALTH)
        for part in (self._full, self.unchecked, self.neutral, self._health):
            part.setVisible(False)
        self.button = Button(theme, Kind.SECONDARY, key="Ctrl+S", height=TARGET_SMALL, said=_SAVE)
        earlier = below(gap=8)
        self._earlier = Rows(earlier, lambda: Labelled(theme, LIST))
        self._before_it = Words(theme, META, "text2", wrap=True, said=_EARLIER)
        self._before_it.setVisible(False)
        fill(
            self.card.column,
            *(beside(title, None, self._saved), 7, frame, self._full, self.unchecked, 7),
            *(beside(self._shield, 6, self._masked, None), self.hint, 8),
            *(self._health, self.neutral, 8, self.button, 8, self._before_it, earlier),
        )
        self.field.edited.connect(self.edited)
        self.field.full.connect(self._full.setVisible)
        self.field.save_wanted.connect(self.save)
        self.button.clicked.connect(self.save)
        self.offers.intent.connect(self._release)
        self.offers.told.connect(self.hint.say)
        self.neutral.clicked.connect(self.offers.write_neutral)

    def _show(self, state: State, before: State | None) -> None:
        if before is not None and before.health_kept and not state.health_kept:
            self.field.settle()  # the consent is gone, and with it what was kept by it
            if self._state is not state:
                return  # what was settled has shown a newer state meanwhile
        self.unchecked.setVisible(state.unchecked)
        self.neutral.setVisible(state.health)
        self._health.setVisible(state.health)
        if before is None or state.contact_id != before.contact_id:
            self.offers.menu.close()
            self.field.reload()
        if before is None or state.earlier != before.earlier:
            self._earlier.show(state.earlier, Labelled.show_note)
            self._before_it.setVisible(bool(state.earlier))
        self._saved.say(state.saved)
        self._masked.say(
            say_count(
                "1 item masked before the note is saved", "{n} items masked before the note is saved", state.masked
            )
        )
        self._masked.setVisible(state.masked > 0)
        self._shield.setVisible(state.masked > 0)
        self.button.setEnabled(state.can_save)

    def save(self) -> None:
        """Settle the note and ask to keep it."""
        self.field.settle()
        self.intent.emit(intents.SaveNote())

    def _release(self, intent: intents.ReleaseFinding) -> None:
        """Ask for it, then grey what is left: nothing else of the panel may change."""
        self.intent.emit(intent)
        self.field.grey()

    def open(self) -> None:
        """Put the focus into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
