"""Other calls beside the shown one, each one line to change over with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WaitingCall
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import isolated, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, Words

_SHOW = say("Show")
MOST = 4


class _Line(Row):
    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._contact_id = ""
        self._number = Words(theme, LIST_STRONG)
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # never cut
        self._state = Words(theme, LIST, "text2", wrap=True, most_lines=2)
        self.button = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True, said=_SHOW)
        row = beside(Icon(theme, "phone-call", 18), 8, self._number, 8, self._state, None, self.button)
        row.setAlignment(self._state, Qt.AlignmentFlag.AlignVCenter)
        row.setContentsMargins(18, 2, 18, 4)
        self.setLayout(row)
        self.button.clicked.connect(lambda: self.intent.emit(intents.SwitchContact(self._contact_id)))

    def show_call(self, call: WaitingCall) -> None:
        self._contact_id = call.contact_id
        self._number.say(isolated(call.number_masked))
        self._state.say(call.state)
        self.button.setAccessibleName(f"{tr(_SHOW)} {self._number.text()}")


class WaitingCalls(View[tuple[WaitingCall, ...]]):
    """The other calls, the first few of them; without one it hides. Emits SwitchContact."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows = Rows(below(parent=self), self._make_row)
        self.setVisible(False)

    def _show(self, calls: tuple[WaitingCall, ...], _before: object) -> None:
        self._rows.show(calls[:MOST], _Line.show_call)
        self.setVisible(bool(calls))

    def press(self) -> None:
        """Show the first of them; nothing where no call waits."""
        if self._state:
            self.intent.emit(intents.SwitchContact(self._state[0].contact_id))

    def _make_row(self) -> _Line:
        row = _Line(self._theme)
        row.intent.connect(self.intent)
        return row
