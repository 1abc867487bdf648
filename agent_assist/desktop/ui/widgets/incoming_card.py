"""It rings: what to do about recording, why, and the next sentence as a preview."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import IncomingCard as State
from agent_assist.desktop.presenters.panel_state import ToolKey
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import Badge, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.script_view import ScriptView
from agent_assist.desktop.ui.widgets.words import BODY, DECISION, LIST, LIST_STRONG, META, PREVIEW, Words

_BEFORE = say("Before you answer")
_WHY = say("Why?")
_READY = say("Ready")


class IncomingCard(QWidget):
    """The decision before the call is answered. Emits UseTool(why)."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state: State | None = None
        card = Card(theme)
        before = Words(theme, LIST_STRONG, "accent")
        before.say(_BEFORE)
        self._level = Badge(theme)
        self._decision = Words(theme, DECISION, wrap=True)
        self._summary = Words(theme, BODY, "text2", wrap=True)
        self.why = Button(theme, Kind.SECONDARY, key="Y", icon="info", height=TARGET_SMALL, inline=True)
        self.why.say(_WHY)
        self._basis = Words(theme, META, "text2", end=True)
        card.column.addLayout(beside(before, None, self._level))
        card.column.addSpacing(9)
        card.column.addWidget(self._decision)
        card.column.addSpacing(8)
        card.column.addWidget(self._summary)
        standing = QVBoxLayout()
        standing.setSpacing(2)
        standing.setContentsMargins(0, 8, 0, 0)
        card.column.addLayout(standing)
        self._standing = Rows(standing, lambda: Words(theme, LIST, wrap=True))
        card.column.addSpacing(11)
        card.column.addLayout(beside(self.why, None, self._basis))
        card.column.setContentsMargins(26, 4 + 14, 26, 10 + 16)
        self._next = Card(theme, raised=False, ground="app")
        ready = Words(theme, LIST_STRONG, "text2")
        ready.say(_READY)
        self._language = Words(theme, LIST, "text2", end=True)
        self._preview = ScriptView(theme, PREVIEW, "text2")
        self._next.column.addLayout(beside(ready, None, self._language))
        self._next.column.addSpacing(6)
        self._next.column.addWidget(self._preview)
        self._next.column.setContentsMargins(26, 4 + 10, 26, 10 + 11)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(card)
        column.addWidget(self._next)
        self.why.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.WHY)))

    def show_state(self, state: State) -> None:
        """Show the decision on a ringing call and the sentence that follows."""
        if state == self._state:
            return
        self._state = state
        self._level.say(state.level)
        self._decision.say(by_sentence(tr(state.decision)))
        self._summary.say(state.summary)
        self._basis.say(state.basis)
        self._language.say(state.language)
        for line, words in zip(self._standing.take(len(state.standing)), state.standing, strict=True):
            line.say(words)
        self._preview.show_segments(state.preview, "en")
        self._next.setVisible(bool(state.preview))


def by_sentence(words: str) -> str:
    """Put each sentence on a line of its own; a decision is read at a glance."""
    return words.replace(". ", ".\n").replace("。", "。\n").rstrip("\n")
