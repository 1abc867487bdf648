"""What a decision form says of second opinions: a hidden decision, two side by side, and asking for one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import BothOpinions, Opinion
from agent_assist.desktop.presenters.review_state import SecondPart as State
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.severity_name import SeverityName
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, META, STRONG, Words

_TITLE = say("The first decision is hidden")
_AGREE, _DIFFER = say("both agree"), say("opinions differ")
_KEY = "Alt+S"
_RADIUS = 8
"""Of the boxes, px."""


class Box(Themed):
    """A frame around what stands in it: dashed where something is missing."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme, *, dashed: bool = False) -> None:
        super().__init__(theme)
        self._dashed = dashed

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        edge, stroke = self._theme.color("ctl" if self._dashed else "line"), self._theme.tokens.stroke
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint.box(QPainter(self), body, _RADIUS, None, edge, stroke, dashed=self._dashed)


class _Side(Box):
    """One of two opinions."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._head, self._decision = Words(theme, META, "text2", wrap=True), Words(theme, LIST_STRONG, wrap=True)
        self._words, self._severity = Words(theme, META, "text2", wrap=True), SeverityName(theme)
        how = beside(self._severity.shape, 7, self._severity.words, None)
        below(self._head, 3, self._decision, 3, how, 3, self._words, None, parent=self, margins=(12, 9, 12, 10))

    def show_opinion(self, one: Opinion) -> None:
        """Show who decided what, and the words."""
        self._head.say(one.head)
        self._decision.say(one.decision)
        self._words.say(one.words)
        self._severity.show(one.severity, one.severity_name)
        for part in (self._severity.shape, self._severity.words):
            part.setVisible(one.severity != "")


class Both(Themed):
    """The decision on a flag and the second opinion on it, side by side."""

    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._flag, self.verdict = Words(theme, STRONG, wrap=True), Words(theme, META, "ok", wrap=True)
        self._first, self._second = _Side(theme), _Side(theme)
        self._note = Words(theme, META, "text2", wrap=True)
        pair = beside(self._first, 8, self._second)
        for place in (0, 2):
            pair.setStretch(place, 1)
        below(self._flag, self.verdict, 6, pair, 6, self._note, 12, parent=self)

    def show_both(self, state: BothOpinions) -> None:
        """Show both, whether they agree, and what follows."""
        self._flag.say(state.flag)
        self.verdict.say(_AGREE if state.agree else _DIFFER)
        self.verdict.set_tone("ok" if state.agree else "unc")
        self._first.show_opinion(state.first)
        self._second.show_opinion(state.second)
        self._note.say(state.note)


class SecondOpinion(View[State]):
    """Emits AskSecondOpinion."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.hidden = Box(theme, dashed=True)
        self._hidden_words = Words(theme, LIST, "text2", wrap=True)
        title = Words(theme, LIST_STRONG, wrap=True, said=_TITLE)
        inside = below(title, 3, self._hidden_words)
        below(
            beside(Icon(theme, "eye-off", 18), 10, top=True, wide=inside), parent=self.hidden, margins=(14, 11, 14, 12)
        )
        both, notes, asks = below(), below(), below()
        self._both = Rows(both, lambda: Both(theme))
        self._notes = Rows(notes, lambda: Words(theme, LIST, "text2", wrap=True))
        self._asks = Rows(asks, self._make_ask)
        self.asks: list[Button] = []
        below(self.hidden, both, notes, asks, parent=self, gap=6)

    def _show(self, state: State, before: State | None) -> None:
        del before
        self._hidden_words.say(state.hidden)
        self.hidden.setVisible(state.hidden != EMPTY)
        self._both.show(state.both, Both.show_both)
        self._notes.show(state.notes, Words.say)
        self.asks = self._asks.show(state.askable, self._show_ask)
        for place, button in enumerate(self.asks):
            button.set_key(_KEY if place == 0 else "")
            button.setEnabled(not state.busy)
        self.setVisible(state != State() and state != State(busy=True))

    def ask(self) -> None:
        """Ask about the first flag that can be asked about, if there is one now."""
        if self.asks and self.asks[0].isEnabled():
            self.asks[0].click()

    def _make_ask(self) -> Button:
        button = Button(self._theme, Kind.SECONDARY, key=_KEY, height=TARGET_SMALL)
        button.clicked.connect(lambda: self._ask(self.asks.index(button)))
        return button

    def _show_ask(self, button: Button, told: tuple[str, Text]) -> None:
        button.say(told[1])

    def _ask(self, place: int) -> None:
        if self._state is not None and place < len(self._state.askable):
            self.intent.emit(intents.AskSecondOpinion(self._state.askable[place][0]))
