"""The list of lessons: offered, coming back, done. It can stand in any window: a state in, intents out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.lessons_state import LessonItem, LessonsState, StartLesson
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.lesson_page import Plate
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, LIST_STRONG, STRONG, Words

_TITLE, _PRIVATE, _START = say("Lessons"), say("Nobody else sees which ones you take"), say("Start")
_NONE = say("Nothing is offered right now. After a flag on one of your calls, a lesson about it appears here.")
_LOADING = say("Looking for lessons …")
_PARTS: tuple[tuple[str, Text, str, str], ...] = (
    ("offered", EMPTY, "play", "accent"),
    ("coming_back", say("Coming back, so that it stays"), "clock", "accent"),
    ("done", say("Done"), "check", "ok"),
    ("others", say("All other lessons"), "graduation-cap", "text2"),
)
"""Field of the state, heading, icon and its colour, in their order."""


class LessonLine(Themed):
    """One lesson of the list, with its button where it can be started."""

    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme, item: LessonItem, icon: str, tone: str, *, first: bool) -> None:
        super().__init__(theme)
        title, because = Words(theme, STRONG, wrap=True), Words(theme, LIST, "text2", wrap=True, said=item.because)
        title.say(item.title)
        because.setVisible(because.text() != "")
        when = Words(theme, LIST, "text2", said=item.when)
        words = below(None, title, 2, because, None)
        kind = Kind.PRIMARY if first else Kind.SECONDARY
        self.start = Button(theme, kind, key="Enter" if first else "", height=TARGET_SMALL, inline=True, said=_START)
        self.start.setAccessibleName(f"{tr(_START)}: {shown(item.title)}")
        self.start.setVisible(item.starts)
        row = beside(Icon(theme, icon, 22, tone), 14, wide=words, margins=(0, 10, 0, 10))
        fill(row, 12, when, self.start)
        below(row, Hairline(theme), parent=self)
        told = (shown(item.title), tr(item.because), tr(item.when))
        self.setAccessibleName(". ".join(part for part in told if part))


class LessonsPage(View[LessonsState]):
    """The list; how many are offered is read out when it changes. Emits StartLesson."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.voice = Announcer(self)
        self._count = Words(theme, BODY, "text2", wrap=True)
        private = Words(theme, LIST, "text2", wrap=True, said=_PRIVATE)
        head = beside(Words(theme, HEADING, said=_TITLE), 10, wide=self._count)
        self._trouble = Plate(theme, "unc_bg")
        self._trouble_words = Words(theme, LIST, "unc", wrap=True)
        words = beside(Icon(theme, "triangle-alert", 18, "unc"), 10, top=True, wide=self._trouble_words)
        below(words, parent=self._trouble, margins=(14, 10, 14, 10))
        self._rule = Words(theme, LIST, "text2", wrap=True)
        rule = Plate(theme, "app")
        below(beside(Icon(theme, "info", 18), 10, top=True, wide=self._rule), parent=rule, margins=(14, 10, 14, 10))
        self.lines: list[LessonLine] = []
        self._pieces: list[QWidget] = []
        self._list = below()
        inside = QWidget()
        below(self._list, None, parent=inside, margins=(0, 0, 10, 0))
        self.area = scrolled(inside, theme)
        column = below(
            *(head, 2, beside(Icon(theme, "lock", 16), 6, wide=private), 10, self._trouble, Hairline(theme)),
            parent=self,
        )
        column.addWidget(self.area, 1)
        column.addSpacing(10)
        column.addWidget(rule)
        self.setAccessibleName(tr(_TITLE))

    def _show(self, state: LessonsState, _before: LessonsState | None) -> None:
        count = say_count("1 offered to you", "{n} offered to you", len(state.offered))
        self._count.say(count if state.offered else EMPTY)
        self._rule.say(state.rule)
        self._trouble_words.say(state.trouble)
        self._trouble.setVisible(state.trouble != EMPTY)
        self._fill(state)
        told = tr(_LOADING) if not state.ready else tr(count) if state.offered else tr(_NONE)
        self.voice.say(" ".join(part for part in (told, tr(state.trouble)) if part))
        relayout(self)

    @property
    def first(self) -> LessonLine | None:
        """The lesson that Enter starts: the first one that is offered."""
        return self.lines[0] if self.lines and self._state is not None and self._state.offered else None

    def take_focus(self) -> None:
        """Give the focus to the first lesson that can be started."""
        starts = [line.start for line in self.lines if line.start.isVisible()]
        if starts:
            starts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self.area, self._theme)

    def _fill(self, state: LessonsState) -> None:
        """Make the lines anew; there are few, and they change when a lesson ends."""
        for gone in self._pieces:
            gone.setVisible(False)
            self._list.removeWidget(gone)
            gone.deleteLater()
        self._pieces, self.lines = [], []
        if not state.offered:
            self._add(self._words("text2", _NONE if state.ready else _LOADING, 14))
        for field, heading, icon, tone in _PARTS:
            items: tuple[LessonItem, ...] = getattr(state, field)
            if items and heading != EMPTY:
                self._add(self._words("text", heading, 18))
            for item in items:
                line = LessonLine(self._theme, item, icon, tone, first=field == "offered" and not self.lines)
                line.start.clicked.connect(lambda _checked=False, one=item.lesson: self.intent.emit(StartLesson(one)))
                self.lines.append(line)
                self._add(line)

    def _add(self, piece: QWidget) -> None:
        self._pieces.append(piece)
        self._list.addWidget(piece)

    def _words(self, tone: str, text: Text, above: int) -> Words:
        """Return words between the lines: a heading, or what there is to say of an empty list."""
        made = Words(self._theme, BODY if tone == "text2" else LIST_STRONG, tone, wrap=True, said=text)
        made.setContentsMargins(0, above, 0, 8)
        return made
