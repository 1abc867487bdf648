"""Other calls beside the shown one: each with its recorder's shape, its state and for how long, to change over to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WaitingCall
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles, shapes
from agent_assist.desktop.ui.text import isolated, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, META_STRONG, Words
from agent_assist.domain.recorder import RecorderState

_SHOW = say("Show")
MOST = 4
_SHAPE = 20


class RecorderShape(Themed):
    """The shape of a recorder's state; the words beside it say whose."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state = RecorderState.NONE
        self.setFixedSize(_SHAPE, _SHAPE)

    def set(self, state: RecorderState) -> None:
        """Show another state."""
        if state is not self._state:
            self._state = state
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        shapes.recorder(QPainter(self), QRectF(self.rect()), self._state, self._theme)


class _Line(Row):
    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._contact_id = ""
        self._shape = RecorderShape(theme)
        self._number = Words(theme, LIST_STRONG)
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # never cut
        self._queue = Words(theme, META, "text2")
        self._state = Words(theme, META_STRONG, "text2")
        self._state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._time = Words(theme, META, "text2", tabular=True)
        self.button = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True, said=_SHOW)
        told = below(beside(self._number, 8, wide=self._queue), beside(self._state, 6, wide=self._time))
        below(beside(self._shape, 11, told, 8, self.button, margins=(18, 3, 10, 3)), Hairline(theme), parent=self)
        self.button.clicked.connect(lambda: self.intent.emit(intents.SwitchContact(self._contact_id)))

    def show_call(self, call: WaitingCall) -> None:
        self._contact_id = call.contact_id
        self._shape.set(call.recorder)
        self._number.say(isolated(call.number_masked))
        self._queue.say(call.line)
        self._state.set_tone("unc" if call.due else "text2")
        self._state.say(call.state)
        self._time.say(isolated(call.time) if call.time else "")
        self.button.setAccessibleName(f"{tr(_SHOW)} {self._number.text()}")
        told = (self._number.text(), self._queue.text(), self._state.text())
        self.setAccessibleName(", ".join(words for words in told if words))  # without the time, which always changes


class WaitingCalls(View[tuple[WaitingCall, ...]]):
    """The other calls, the first few of them; without one it hides. Emits SwitchContact."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows = Rows(below(parent=self), self._make_row)
        self.setVisible(False)

    def _show(self, calls: tuple[WaitingCall, ...], _before: object) -> None:
        for place, row in enumerate(self._rows.show(calls[:MOST], _Line.show_call)):
            row.button.set_key("" if place else "O")
        self.setVisible(bool(calls))

    def press(self) -> None:
        """Show the first of them, which was not shown for longest; nothing where no call waits."""
        if self._state:
            self.intent.emit(intents.SwitchContact(self._state[0].contact_id))

    def _make_row(self) -> _Line:
        row = _Line(self._theme)
        row.intent.connect(self.intent)
        return row
