"""The notes card: the field in its frame, when it was saved, how much was masked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.panel_state import NotesCard as State
from agent_assist.desktop.presenters.text import say, say_count
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON, TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.note_field import LINE, NoteField
from agent_assist.desktop.ui.widgets.note_offers import HINT, NoteOffers
from agent_assist.desktop.ui.widgets.pieces import Icon, beside
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, META_MEDIUM, Words

_TITLE = say("Notes")
_SAVE = say("Save the note")
_HEALTH = say("Health details are not kept without separate consent.")
_WRITE = say("Write “support need noted”")
_FULL = say("The note is full. Shorten it to write more.")
LINES = 6


class NoteFrame(QWidget):
    """Frame of the field; its edge follows the focus."""

    def __init__(self, theme: Theme, field: NoteField) -> None:
        super().__init__()
        self._theme = theme
        self._field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 6, 8)
        column.addWidget(field)
        field.installEventFilter(self)
        self.setFixedHeight(LINES * LINE + 20)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Redraw the frame when the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and edge; the edge follows the focus of the field."""
        focused = self._field.hasFocus()
        edge = self._theme.color("focus" if focused else "ctl")
        width = 2 if focused else self._theme.tokens.stroke
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_BUTTON, self._theme.color("surface"), edge, width)


class NotesCard(QWidget):
    """The note of the shown contact. Emits SaveNote and ReleaseFinding; `edited` says that the model changed."""

    intent = Signal(object)
    edited = Signal()

    def __init__(self, theme: Theme, model: NoteModel) -> None:
        super().__init__()
        self._state: State | None = None
        card = Card(theme)
        title = Words(theme, LIST_STRONG)
        title.say(_TITLE)
        self._saved = Words(theme, META, "text2", end=True, tabular=True)
        self.field = NoteField(theme, model)
        self._shield = Icon(theme, "shield-check", 18, "ok")
        self._masked = Words(theme, META_MEDIUM)
        self._full = Words(theme, META_MEDIUM, "unc", wrap=True)
        self._full.say(_FULL)
        self._full.setVisible(False)
        self.hint = Words(theme, META, "text2", wrap=True)
        self.hint.say(HINT)
        self.offers = NoteOffers(self.field, model)
        self.neutral = Button(theme, Kind.SECONDARY, key="Ctrl+E", height=TARGET_SMALL)
        self.neutral.say(_WRITE)
        self._health = Words(theme, META, "text2", wrap=True)
        self._health.say(_HEALTH)
        for part in (self.neutral, self._health):
            part.setVisible(False)
        self.button = Button(theme, Kind.SECONDARY, key="Ctrl+S", height=TARGET_SMALL)
        self.button.say(_SAVE)
        column = card.column
        column.setContentsMargins(26, 4 + 10, 26, 10 + 12)
        column.addLayout(beside(title, None, self._saved))
        column.addSpacing(7)
        column.addWidget(NoteFrame(theme, self.field))
        column.addWidget(self._full)
        column.addSpacing(7)
        column.addLayout(beside(self._shield, 6, self._masked, None))
        column.addWidget(self.hint)
        column.addSpacing(8)
        column.addWidget(self._health)
        column.addWidget(self.neutral)
        column.addSpacing(8)
        column.addWidget(self.button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.field.edited.connect(self.edited)
        self.field.full.connect(self._full.setVisible)
        self.field.save_wanted.connect(self.save)
        self.button.clicked.connect(self.save)
        self.offers.intent.connect(self._release)
        self.offers.told.connect(self.hint.say)
        self.neutral.clicked.connect(self.offers.write_neutral)

    def show_state(self, state: State) -> None:
        """Show the frame; another contact shows another note."""
        if state == self._state:
            return
        if self._state is not None and self._state.health_kept and not state.health_kept:
            self.field.settle()  # the consent is gone, and with it what was kept by it
        self.neutral.setVisible(state.health)
        self._health.setVisible(state.health)
        if self._state is None or state.contact_id != self._state.contact_id:
            self.offers.menu.close()
            self.field.reload()
        self._state = state
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
