"""A field of the customer's record: label, dots with a tail, and Reveal; while it is open its value and its time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.fields_state import FieldRow
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON, TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import META, META_STRONG, PREVIEW, Words

_REVEAL = say("Reveal")
_HIDE = say("Hide")


class MaskedField(Themed):
    """One row. The widget holds a value only while it is open; there is nothing to select or copy.

    Signals:
        wanted: the name of the field to open.
        closed: the open value is no longer wanted.
    """

    HEARD_AS = roles.ROW

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._row: FieldRow | None = None
        self._label = Words(theme, META, "text2")
        self.value = Words(theme, PREVIEW, tabular=True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._left = Words(theme, META_STRONG, "pause", tabular=True)
        self._note = Words(theme, META, "text2", wrap=True)
        self._lock = Icon(theme, "lock", 18)
        self.button = Button(theme, Kind.SECONDARY, icon="eye", height=TARGET_SMALL, inline=True)
        self.hide_button = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_HIDE)
        row = beside(wide=below(self._label, self.value, self._left, self._note, gap=2))
        fill(row, 8, self._lock, self.button, self.hide_button)
        row.setContentsMargins(13, 9, 11, 9)
        self.setLayout(row)
        self.button.clicked.connect(self._ask)
        self.hide_button.clicked.connect(self.closed)

    @property
    def name(self) -> str:
        """The field shown; empty without one."""
        return self._row.name if self._row is not None else ""

    def show_row(self, row: FieldRow) -> None:
        """Show a field, open or closed."""
        if row == self._row:
            return
        before, self._row = self._row, row
        is_open = row.value is not None
        text = row.value.reveal() if row.value is not None else row.hint
        self._label.say(row.label)
        self.value.say(text)
        self._left.say(row.left)
        self._left.setVisible(is_open)
        self._note.say(row.note)
        self._note.setVisible(row.note != EMPTY)
        self._lock.setVisible(row.locked)
        opens_now = is_open and (before is None or before.value is None)
        self.hide_button.setVisible(is_open)
        if opens_now and self.button.hasFocus():
            self.hide_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.setVisible(not is_open and not row.locked)
        self.button.say(_REVEAL)
        self.button.setAccessibleName(tr(say("Reveal {label}", label=shown(row.label, 60))))
        self.setAccessibleName(f"{shown(row.label, 60)}: {shown(text)}")
        self.update()

    def forget(self) -> None:
        """Drop the value; the row is no longer on the screen."""
        self._row = None
        self.value.say("")
        self.setAccessibleName("")

    def _ask(self) -> None:
        self.wanted.emit(self.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame; an open value has a stronger edge."""
        is_open = self._row is not None and self._row.value is not None
        edge = self._theme.color("pause" if is_open else "ctl")
        width = 2 if is_open else self._theme.tokens.stroke
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_BUTTON, self._theme.color("surface"), edge, width)
