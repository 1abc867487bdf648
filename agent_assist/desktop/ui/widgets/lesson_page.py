"""One lesson: a situation, three equal answers, an explanation whichever is chosen, its source, when it comes back."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.lessons_state import ChooseAnswer, FinishLesson, LessonState, PutLessonAside
from agent_assist.desktop.presenters.text import naming, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import STRONG as BOLD
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import RADIUS_ROW
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.lesson_answer import LessonAnswer
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import Badge, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST_MEDIUM, META, META_STRONG, STRONG, Run, Words

ANSWERS = 3
_MINUTE, _PRIVATE, _SCENE = say("1 minute"), say("Only you see this"), say("From a call like yours")
_LATER, _DONE, _CHOOSE = say("Later"), say("Done"), naming(say("Choose an answer: 1, 2 or 3"), "1", "2", "3")
_SIDE = 28


class Plate(Themed):
    """A ground of one colour behind some words."""

    def __init__(self, theme: Theme, ground: str) -> None:
        super().__init__(theme)
        self._ground = ground

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground; in high contrast, where grounds are alike, its edge too."""
        color, tokens = self._theme.color, self._theme.tokens
        edge = color("line") if tokens.name == "contrast" else None
        paint.box(QPainter(self), QRectF(self.rect()), RADIUS_ROW, color(self._ground), edge, tokens.stroke)


class LessonPage(View[LessonState]):
    """One lesson; what is new in it is read out. Emits one value of `presenters.lessons_state` per wish."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.voice = Announcer(self)
        minute = Badge(theme, icon="clock", tone="accent", ground="soft")
        minute.say(_MINUTE)
        self._topic = Words(theme, LIST_MEDIUM, "text2")
        private = Words(theme, LIST_MEDIUM, "text2", said=_PRIVATE)
        head = beside(minute, 8, self._topic, None, Icon(theme, "lock", 16), 6, private)
        self._title = Words(theme, HEADING, wrap=True)
        self._situation = Words(theme, BODY, wrap=True)
        self._question = Words(theme, STRONG, wrap=True)
        scene = Plate(theme, "app")
        label = Words(theme, META_STRONG, "text2", said=_SCENE)
        below(label, self._situation, self._question, gap=6, parent=scene, margins=(16, 12, 16, 14))
        self.answers = [LessonAnswer(theme, str(place + 1)) for place in range(ANSWERS)]
        for place, answer in enumerate(self.answers):
            answer.clicked.connect(lambda _checked=False, one=place: self.intent.emit(ChooseAnswer(one)))
        self._explained = Plate(theme, "soft")
        self._explanation = Words(theme, BODY, wrap=True)
        below(self._explanation, parent=self._explained, margins=(16, 12, 16, 14))
        self._source = Words(theme, META, "text2", wrap=True)
        inside = QWidget()
        choices = below(*self.answers, gap=8)
        below(
            *(head, 12, self._title, 12, scene, 14, choices, 14, self._explained, 10, self._source, None),
            parent=inside,
            margins=(_SIDE, 20, _SIDE, 8),
        )
        self.area = scrolled(inside, theme)
        self.later = Button(theme, Kind.SECONDARY, key="Esc", inline=True, said=_LATER)
        self.done = Button(theme, Kind.PRIMARY, key="Enter", inline=True, said=_DONE)
        self.later.clicked.connect(lambda: self.intent.emit(PutLessonAside()))
        self.done.clicked.connect(lambda: self.intent.emit(FinishLesson()))
        self._returns = Words(theme, META, "text2", wrap=True)
        column = below(parent=self)
        column.addWidget(self.area, 1)
        foot = beside(self.later, 14, wide=below(None, self._returns, None), margins=(_SIDE, 10, _SIDE, 20))
        fill(foot, 12, self.done)
        column.addLayout(foot)

    def _show(self, state: LessonState, before: LessonState | None) -> None:
        self._topic.say(state.topic)
        self._title.say(state.title)
        self._situation.say(state.situation)
        self._question.say(state.question)
        for place, answer in enumerate(self.answers):
            answer.show_answer(state.answers[place], chosen=place == state.chosen)
        chosen = state.chosen is not None
        lead = tr(state.lead)
        self._explanation.say_runs((Run(lead, "accent", BOLD), Run(" " + state.explanation)) if chosen else ())
        self._explained.setVisible(chosen)
        self._source.say(state.source)
        self._source.setVisible(chosen)
        self._returns.say(state.returns if chosen else _CHOOSE)
        self.done.setEnabled(chosen)
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(f"{state.situation} {state.question}")
        if chosen:
            told = (lead, state.explanation, tr(state.source), tr(state.returns))
        else:
            told = (state.title, state.situation, state.question, tr(_CHOOSE))
        self.voice.say(" ".join(told))
        relayout(self)
        if before is None or before.lesson != state.lesson:
            self.area.verticalScrollBar().setValue(0)
        elif chosen:
            layout = self.layout()
            if layout is not None:
                layout.activate()
            self.area.ensureWidgetVisible(self._source, 0, 8)

    def choose(self, place: int) -> None:
        """Choose by key; another answer than the first one changes nothing."""
        if self._state is not None and self._state.chosen is None:
            self.intent.emit(ChooseAnswer(place))

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self.area, self._theme)
