"""The head of an opened contact: the way back, its severity and title, and that somebody opened it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import ContactPage as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.hand_over_dialog import HandOverDialog
from agent_assist.desktop.ui.widgets.pieces import Badge, Icon, beside
from agent_assist.desktop.ui.widgets.severity_name import SeverityName
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import HEADING, META, Words

HEADER, _GAPS = 60, 150
"""Height of the header, and the room in it that no words take, px."""
_QUEUE, _ROUND, _HAND_OVER = say("Queue"), say("Round"), say("Assign …")


class ContactHeader(Themed):
    """Emits CloseContact and PassContact. Main thread only."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedHeight(HEADER)
        self.back = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_QUEUE)
        self.pass_on = Button(theme, Kind.SECONDARY, key="Alt+H", height=TARGET_SMALL, inline=True, said=_HAND_OVER)
        self.pass_on.setVisible(False)
        self._receivers: tuple[tuple[str, str], ...] = ()
        self._severity = SeverityName(theme)
        self._title = Words(theme, HEADING)
        self._badge, self.blind = Badge(theme), Badge(theme)
        self.blind.setVisible(False)
        self._opened = Words(theme, META, "text2", end=True)
        self._eye = Icon(theme, "eye", 16)
        self.setLayout(
            beside(
                *(18, self.back, 18, self._severity.shape, 9, self._severity.words, 16, self._title, 12, self._badge),
                *(8, self.blind, None, self._eye, 9, self._opened, 12, self.pass_on, 12),
            )
        )
        self.back.clicked.connect(lambda: self.intent.emit(intents.CloseContact()))
        self.pass_on.clicked.connect(self.ask_whom)

    def show_state(self, state: State) -> None:
        """Show whose contact it is."""
        self._severity.show(state.severity, state.severity_name)
        self._title.say(state.title)
        self._badge.say(state.badge)
        self.back.say(_ROUND if state.form.judged != EMPTY else _QUEUE)
        self.blind.say(state.blind)
        self.blind.setVisible(state.blind != EMPTY)
        self._opened.say(state.opened_note)
        self._receivers = state.receivers
        self.pass_on.setVisible(bool(state.receivers))
        self.pass_on.setEnabled(not state.form.busy)

    def ask_whom(self) -> None:
        """Ask to whom the contact is handed over; it does not hold up the thread."""
        if self._receivers and self.pass_on.isEnabled():
            dialog = HandOverDialog(self, self._receivers)
            dialog.intent.connect(self.intent)
            dialog.open()

    @property
    def needs(self) -> int:
        """Width with everything in it on one line, px."""
        parts = [self.back, self._severity.words, self._title, self._badge, self._opened]
        more = self.pass_on.sizeHint().width() if self._receivers else 0
        more += self.blind.sizeHint().width() + 8 if not self.blind.isHidden() else 0
        return sum(part.sizeHint().width() for part in parts) + _GAPS + more

    def shorten(self, *, short: bool) -> None:
        """Leave title and opening to the page below, where there is no room for them here."""
        for part in (self._title, self._opened, self._eye):
            part.setVisible(not short)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
