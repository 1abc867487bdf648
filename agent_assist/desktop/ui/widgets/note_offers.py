"""What a note offers beside masking: to keep a greyed span, and the neutral wording for what was said of health."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.note import PLACEHOLDER, NoteModel
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.widgets.note_field import NoteField, plain_format, units
from agent_assist.domain.releases import ALWAYS_MASKED, HEALTH, ReleaseReason

HINT = say("Grey text is masked as you type on. Press Ctrl+R or click to keep it.")
GONE = say("There is nothing to keep here. Masked text can't be restored.")
ALWAYS = say("Payment data and passwords are always masked.")
FORBIDDEN = say("Your organisation's rules keep this out of notes.")
NEUTRAL = say("support need noted")
_QUESTION = say("Why keep it?")
_REASONS = {
    ReleaseReason.REFERENCE: say("Order or case number"),
    ReleaseReason.PUBLIC: say("Public information"),
    ReleaseReason.MISTAKEN: say("Mistaken for something else"),
    ReleaseReason.REQUESTED: say("The customer asked us to use it"),
}
"""In the order of their keys."""


class NoteOffers(QObject):
    """Listens to one field. Main thread only.

    Signals:
        intent: ReleaseFinding.
        told: what to say under the field.
    """

    intent = Signal(object)
    told = Signal(object)

    def __init__(self, field: NoteField, model: NoteModel) -> None:
        super().__init__(field)
        self._field = field
        self._model = model
        self._position = 0
        self.menu = QMenu(field)
        self._actions: dict[ReleaseReason, QAction] = {}
        title = QAction(tr(_QUESTION), self.menu)
        title.setEnabled(False)
        self.menu.addAction(title)
        for number, (reason, words) in enumerate(_REASONS.items(), 1):
            action = QAction(f"&{number}  " + tr(words).replace("&", "&&"), self.menu)
            action.triggered.connect(lambda _checked=False, why=reason: self._release(why))
            self.menu.addAction(action)
            self._actions[reason] = action
        self.menu.aboutToShow.connect(lambda: field.wait(waiting=True))
        self.menu.aboutToHide.connect(lambda: field.wait(waiting=False))
        field.edited.connect(lambda: self.told.emit(HINT))
        field.keep_wanted.connect(self.ask)
        field.neutral_wanted.connect(self.write_neutral)
        field.viewport().installEventFilter(self)  # not on the field: it would be asked about each key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of a click on a greyed span."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            self._clicked(event)
        return super().eventFilter(watched, event)

    def ask(self) -> None:
        """Ask why the greyed span at the cursor, or the nearest before it, is not sensitive; or say why it must go."""
        self._position = self._field.cursor_index()
        found = self._model.pending_at(self._position)
        reasons = self._model.allowed.kept_out.reasons(found.kind) if found is not None else ()
        if not reasons:
            self.told.emit(GONE if found is None else ALWAYS if found.kind in ALWAYS_MASKED else FORBIDDEN)
            return
        for reason, action in self._actions.items():
            action.setVisible(reason in reasons)
        corner = self._field.cursorRect().bottomLeft() + QPoint(0, 4)
        self.menu.popup(self._field.viewport().mapToGlobal(corner))

    def write_neutral(self) -> None:
        """Put the neutral wording in place of the newest token that stands for something said of health."""
        text, tokens = self._model.text, self._model.tokens
        places = [at for at, char in enumerate(text) if char == PLACEHOLDER]
        found = [at for at, token in zip(places, tokens, strict=True) if token.kind == HEALTH]
        if not found:
            return
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(units(text, found[-1]))
        cursor.setPosition(units(text, found[-1] + 1), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(tr(NEUTRAL), plain_format())

    def _clicked(self, event: QMouseEvent) -> None:
        cursor = self._field.cursorForPosition(event.position().toPoint())
        place = self._field.cursor_index(cursor)
        inside = any(start <= place <= end for start, end in self._model.pending)
        if inside and event.button() == Qt.MouseButton.LeftButton and not self._field.textCursor().hasSelection():
            self.ask()

    def _release(self, reason: ReleaseReason) -> None:
        self.intent.emit(intents.ReleaseFinding(self._position, reason))
