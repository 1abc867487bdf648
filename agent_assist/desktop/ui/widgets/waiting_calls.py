"""Other calls beside the shown one, each one line to change over with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WaitingCall
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import isolated, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, Words

_SHOW = say("Show")
MOST = 4


class _Line(QWidget):
    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._contact_id = ""
        self._number = Words(theme, LIST_STRONG)
        self._state = Words(theme, LIST, "text2")
        self.button = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True)
        self.button.say(_SHOW)
        row = beside(Icon(theme, "phone-call", 18), 8, self._number, 8, self._state, None, self.button)
        row.setContentsMargins(18, 2, 18, 4)
        self.setLayout(row)
        self.button.clicked.connect(lambda: self.intent.emit(intents.SwitchContact(self._contact_id)))

    def show_call(self, call: WaitingCall) -> None:
        self._contact_id = call.contact_id
        self._number.say(isolated(call.number_masked))
        self._state.say(call.state)
        self.button.setAccessibleName(f"{tr(_SHOW)} {self._number.text()}")


class WaitingCalls(QWidget):
    """The other calls. Emits SwitchContact."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._calls: tuple[WaitingCall, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = Rows(column, self._make_row)
        self.setVisible(False)

    def show_state(self, calls: tuple[WaitingCall, ...]) -> None:
        """Show the first calls; none hides the strip."""
        if calls == self._calls:
            return
        self._calls = calls
        first = calls[:MOST]
        for row, call in zip(self._rows.take(len(first)), first, strict=True):
            row.show_call(call)
        self.setVisible(bool(calls))

    def _make_row(self) -> _Line:
        row = _Line(self._theme)
        row.intent.connect(self.intent)
        return row
