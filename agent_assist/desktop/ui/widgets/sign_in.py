"""Sign in as a supervisor: name, password, one button, and why the last try failed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import SignInPage as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import HEADING, LIST, LIST_MEDIUM, LIST_STRONG, META, Words

_TITLE = say("Sign in to review")
_NOTE = say("Each time you open a contact it is logged, and the agent can see it.")
_NAME, _PASSWORD = say("User ID"), say("Password")
_WHICH = say("The ID that IT gave you, not your name or e-mail address.")
_GO, _BUSY = say("Sign in"), say("Signing in …")
WIDTH = 400


class SignIn(View[State]):
    """The sign-in page. Emits SignIn; the password is cleared from the field as soon as it was sent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        card = Card(theme, inner=24, top=22, bottom=26)
        self._voice = Announcer(self)
        title = Words(theme, HEADING, said=_TITLE)
        note = Words(theme, LIST, "text2", wrap=True, said=_NOTE)
        self.name = Field(theme, _NAME, limit=128)
        self.name.edit.setPlaceholderText("")
        self.password = Field(theme, _PASSWORD, secret=True, limit=256)
        self._error_icon = Icon(theme, "triangle-alert", 16, "unc")
        self._error = Words(theme, LIST_MEDIUM, "unc", wrap=True)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        fill(card.column, title, 4, note)
        for words, field in ((_NAME, self.name), (_PASSWORD, self.password)):
            label = Words(theme, LIST_STRONG, said=words)
            label.setBuddy(field.edit)
            fill(card.column, 14, label, 5, field)
            if field is self.name:
                fill(card.column, 4, Words(theme, META, "text2", wrap=True, said=_WHICH))
        fill(card.column, 12, beside(self._error_icon, 8, wide=self._error), 12, self.button)
        card.setFixedWidth(WIDTH)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.addStretch(2)
        whole.addLayout(beside(None, card, None))  # an alignment would measure it as if it were as wide as the page
        whole.addStretch(3)
        self._area = scrolled(page, theme)
        self._area.setAccessibleName(tr(_TITLE))
        below(self._area, parent=self)
        self.button.clicked.connect(self._send)
        self.name.edit.returnPressed.connect(self.password.edit.setFocus)
        self.password.edit.returnPressed.connect(self._send)
        self.name.edit.textChanged.connect(self._enable)
        self.password.edit.textChanged.connect(self._enable)
        self.show_state(State())

    def _show(self, state: State, before: State | None) -> None:
        self._error.say(state.error)
        wrong = self._error.text() != ""
        self._error.setVisible(wrong)
        self._error_icon.setVisible(wrong)
        self._voice.say(self._error.text())
        self.button.say(_BUSY if state.busy else _GO)
        self.name.edit.setEnabled(not state.busy)
        self.password.edit.setEnabled(not state.busy)
        self._enable()
        if before is not None and before.busy and not state.busy and self.isVisible():
            self.open()  # a field that is switched off loses the focus

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._area, self._theme)

    def open(self) -> None:
        """Put the focus where typing begins."""
        (self.password if self.name.edit.text() else self.name).edit.setFocus()

    def _enable(self) -> None:
        busy = self._state is not None and self._state.busy
        self.button.setEnabled(not busy and self.name.edit.text().strip() != "" and self.password.edit.text() != "")

    def _send(self) -> None:
        if not self.button.isEnabled():
            return
        wanted = intents.SignIn(self.name.edit.text().strip(), self.password.edit.text())
        self.password.edit.clear()
        self.intent.emit(wanted)
