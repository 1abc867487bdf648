"""It rings: what to do about recording, why, and the next sentence as a preview."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import IncomingCard as State
from agent_assist.desktop.presenters.panel_state import ToolKey
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.pieces import Badge, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.script_view import ScriptView
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import BODY, DECISION, LIST, LIST_STRONG, META, PREVIEW, Words

_WHY = say("Why?")
_READY = say("Ready")


class IncomingCard(CardView[State]):
    """The decision before the call is answered. Emits UseTool(why)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=14, bottom=16)
        self._moment = Words(theme, LIST_STRONG, "accent")
        self._level = Badge(theme)
        self._decision = Words(theme, DECISION, wrap=True)
        self._summary = Words(theme, BODY, "text2", wrap=True)
        self.why = Button(theme, Kind.SECONDARY, key="Y", icon="info", height=TARGET_SMALL, inline=True, said=_WHY)
        self._basis = Words(theme, META, "text2", end=True)
        standing = below(gap=2, margins=(0, 8, 0, 0))
        self._standing = Rows(standing, lambda: Words(theme, LIST, wrap=True))
        head, foot = beside(self._moment, None, self._level), beside(self.why, None, self._basis)
        fill(self.card.column, head, 9, self._decision, 8, self._summary, standing, 11, foot)
        self._next = Card(theme, raised=False, ground="app", top=10, bottom=11)
        self._language = Words(theme, LIST, "text2", end=True)
        self._preview = ScriptView(theme, PREVIEW, "text2")
        ready = beside(Words(theme, LIST_STRONG, "text2", said=_READY), None, self._language)
        fill(self._next.column, ready, 6, self._preview)
        self.whole.addWidget(self._next)
        self.why.clicked.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.WHY)))

    def _show(self, state: State, _before: State | None) -> None:
        self._moment.say(state.before)
        self._level.say(state.level)
        self._decision.say(by_sentence(tr(state.decision)))
        self._summary.say(state.summary)
        self._basis.say(state.basis)
        self._language.say(state.language)
        self._standing.show(state.standing, Words.say)
        self._preview.show_segments(state.preview, "en")
        self._next.setVisible(bool(state.preview))


def by_sentence(words: str) -> str:
    """Put each sentence on a line of its own; a decision is read at a glance."""
    return words.replace(". ", ".\n").replace("。", "。\n").rstrip("\n")
