"""The guide beside the practice panel: the lessons, what the caller says, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.practice_state import (
    AnswerCall,
    HearAgain,
    LeavePractice,
    Mark,
    PracticeState,
    PractiseAgain,
    SkipLesson,
    SwitchVoice,
    Voice,
)
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.lesson_row import LessonRow
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import below, beside
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, META, META_STRONG, Words

_TITLE = say("Practice call: the eight keys")
_NOTE = say("A made-up customer, Ms Okafor, calls you. Nothing you do here is stored or sent.")
_LEAVE, _SKIP, _ANSWER, _AGAIN = (
    say("Leave practice"),
    say("Skip this step"),
    say("Answer the call"),
    say("Practise again"),
)
_DONE = say("Done")
_HEAR_AGAIN = say("Hear her again")
_VOICES = {Voice.ON: say("Voice: on"), Voice.OFF: say("Voice: off"), Voice.FAILED: say("Voice: off")}
_SILENT = {
    Voice.NONE: say("This computer has no voice for her. Read what she says."),
    Voice.FAILED: say("The voice of this computer doesn't work. Read what she says."),
}
GAP = 6


class PracticeGuide(View[PracticeState]):
    """What the caller says and what to do; both are read out when they change.

    Emits one value of `presenters.practice_state` per wish.
    """

    HEARD_AS = roles.GROUP
    NAMES_KEYS = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._low = False
        self.voice = Announcer(self)
        self._step = Words(theme, META_STRONG, "accent")
        self._title = Words(theme, HEADING, wrap=True, said=_TITLE)
        self._note = Words(theme, BODY, "text2", wrap=True, said=_NOTE)
        self._task = Words(theme, BODY, wrap=True)
        self.answer = Button(theme, Kind.PRIMARY, key="Enter", said=_ANSWER)
        self.answer.clicked.connect(lambda: self.intent.emit(AnswerCall()))
        self.rows: list[LessonRow] = []
        self._list = below(gap=GAP)
        inside = QWidget()
        below(self._list, None, parent=inside, margins=(0, 0, 8, 0))
        self._area = scrolled(inside, theme)
        self._area.setAccessibleName(tr(_TITLE))
        self.leave = Button(theme, Kind.TEXT, height=TARGET_SMALL, said=_LEAVE)
        self.skip = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True, said=_SKIP)
        self.leave.clicked.connect(lambda: self.intent.emit(LeavePractice()))
        self.skip.clicked.connect(self._skip)
        foot = beside(self.leave, None, self.skip)
        self.again = Button(theme, Kind.SECONDARY, key="H", height=TARGET_SMALL, inline=True, said=_HEAR_AGAIN)
        self.switch = Button(theme, Kind.TEXT, height=TARGET_SMALL)
        self.again.clicked.connect(lambda: self.intent.emit(HearAgain()))
        self.switch.clicked.connect(lambda: self.intent.emit(SwitchVoice()))
        self.silent = Words(theme, META, "text2", wrap=True)
        self._hearing = below(self.silent, beside(self.again, None, self.switch), gap=4)
        head = below(self._step, self._title, self._note, self._task, self.answer, gap=8)
        column = below(head, 12, parent=self)
        column.addWidget(self._area, 1)
        column.addSpacing(10)
        column.addLayout(self._hearing)
        column.addSpacing(6)
        column.addLayout(foot)

    def _show(self, state: PracticeState, _before: PracticeState | None) -> None:
        while len(self.rows) < len(state.rows):
            self.rows.append(LessonRow(self._theme, len(self.rows) + 1))
            self._list.addWidget(self.rows[-1])
        before_call = not any(row.mark is Mark.OPEN for row in state.rows) or state.answers
        words = (EMPTY, EMPTY, EMPTY) if before_call else (state.said, state.task, state.hint)
        for widget, row in zip(self.rows, state.rows, strict=True):
            widget.show_row(row, *words)
        self._task.say(state.task if before_call else EMPTY)
        self._task.setVisible(before_call)
        at = next((place for place, row in enumerate(state.rows, 1) if row.mark is Mark.OPEN), len(state.rows))
        self._step.say(say("Step {at} of {of}", at=at, of=len(state.rows)))
        self.answer.setVisible(state.answers)
        self.skip.say(_AGAIN if state.over else _SKIP)
        self.skip.setEnabled(state.over or not (state.answers or before_call))
        self.leave.say(_DONE if state.over else _LEAVE)
        self._show_voice(state)
        self._fit()
        told = " ".join(tr(part) for part in (state.said, state.task, state.hint) if part != EMPTY)
        self.voice.say(told)
        relayout(self)
        QTimer.singleShot(0, self, self._keep_in_view)

    def _show_voice(self, state: PracticeState) -> None:
        """Show whether she can be heard; while she says nothing there is nothing to hear again."""
        self.silent.say(_SILENT.get(state.voice, EMPTY))
        self.silent.setVisible(state.voice in _SILENT)
        self.switch.say(_VOICES.get(state.voice, EMPTY))
        self.switch.setVisible(state.voice in _VOICES)
        self.again.setVisible(state.voice is Voice.ON)
        self.again.setEnabled(state.said != EMPTY)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Show only the open lesson, for a window of little height."""
        if low is not self._low:
            self._low = low
            self._fit()
            relayout(self)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._area, self._theme)

    def _fit(self) -> None:
        self._title.setVisible(not self._low)
        self._note.setVisible(not self._low)
        for row in self.rows:
            row.setVisible(not self._low or row.is_open)

    def _keep_in_view(self) -> None:
        opened = next((row for row in self.rows if row.is_open), None)
        if opened is not None:
            self._area.ensureWidgetVisible(opened, 0, 12)

    def _skip(self) -> None:
        over = self._state is not None and self._state.over
        self.intent.emit(PractiseAgain() if over else SkipLesson())
