"""The next sentence: heading, language, the line, its version, the reading bar, and one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import ScriptCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BADGE
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.cell import pressable
from agent_assist.desktop.ui.widgets.pieces import beside, fill
from agent_assist.desktop.ui.widgets.script_view import ReadingBar, ScriptView
from agent_assist.desktop.ui.widgets.steps import Steps
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, META_STRONG, Words

READ = say("I have read it")
_NEXT = say("Next")


class LanguageButton(QPushButton):
    """The language badge; pressing it steps to the next language that exists."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._language = ""
        self._line = paint.KeptLine()
        pressable(self, QSizePolicy.Policy.Fixed)

    def show_language(self, language: str) -> None:
        """Name the language in that language."""
        plain = shown(language, 40)
        if plain != self._language:
            self._language = plain
            words = say("Script language: {language}. Press for the next one.", language=plain)
            self.setAccessibleName(tr(words))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the natural size; 32 px high to be hit, drawn 22 high."""
        return QSize(round(QFontMetricsF(font(12, MEDIUM)).horizontalAdvance(self._language)) + 34, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge with the language's own name."""
        painter = QPainter(self)
        color = self._theme.color
        body = QRectF(0, 5, self.width(), 22)
        ground = "hover" if self.underMouse() else "sunken"
        edge = color("line") if self._theme.tokens.name == "contrast" else None
        paint.box(painter, body, RADIUS_BADGE, color(ground), edge)
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()), RADIUS_BADGE + 2, self._theme)
        rect = paint.placed(self, QRectF(7, 9, 14, 14))
        paint.icon(painter, self, rect, "languages", color("text2").name())
        rect = paint.placed(self, QRectF(26, 5, self.width() - 33, 22))
        self._line.draw(painter, rect, self._language, font(12, MEDIUM), color("text2"), paint.leading(self))


class ScriptCard(CardView[State]):
    """The sentence to say now. Emits MarkRead and ChooseLanguage."""

    def __init__(self, theme: Theme, mono_ms: Callable[[], int]) -> None:
        super().__init__(theme, top=9, bottom=16)
        self._heading = Words(theme, LIST_STRONG, "accent")
        self.language = LanguageButton(theme)
        self.line = ScriptView(theme)
        self._version = Words(theme, META, "text3")
        self._takes = Words(theme, META, "text3", end=True)
        self.bar = ReadingBar(theme, mono_ms)
        self.button = Button(theme, Kind.PRIMARY, key="Space", height=46, said=READ)
        self._why_not = Words(theme, META, "text2", wrap=True)
        self._why_not.setContentsMargins(0, 6, 0, 0)
        head = beside(self._heading, None, self.language)
        version = beside(self._version, None, self._takes)
        fill(self.card.column, head, 6, self.line, 8, version, 5, self.bar, 15, self.button, self._why_not)
        self._next = QWidget()
        self._following = Words(theme, META, "text2")
        self._steps = Steps(theme)
        next_word = Words(theme, META_STRONG, "text2", said=_NEXT)
        self._next.setLayout(beside(20, next_word, 10, self._following, None, self._steps, 20))
        self.whole.setSpacing(2)
        self.whole.addWidget(self._next)
        self.button.clicked.connect(lambda: self.intent.emit(intents.MarkRead()))
        self.language.clicked.connect(lambda: self.intent.emit(intents.ChooseLanguage()))

    def _show(self, state: State, _before: State | None) -> None:
        self._heading.say(state.heading)
        self.language.show_language(state.language)
        self.line.show_segments(state.segments, state.language_tag)
        version, _, takes = tr(state.version).rpartition(" · ")
        self._version.say(version or takes)
        self._takes.say(takes if version else "")
        self.bar.follow(state.started_at_mono_ms, state.spoken_ms)
        self.button.setEnabled(state.can_mark)
        self._why_not.say(state.why_not)
        self._why_not.setVisible(not state.can_mark and self._why_not.text() != "")
        self._following.say(state.following)
        self._steps.set(state.step, state.steps)
        self._next.setVisible(self._following.text() != "" or state.step > 0)
