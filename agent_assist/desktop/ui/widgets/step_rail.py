"""The steps of the first start at the side of its window: those done, the one of the moment, those to come."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.first_start_state import Page
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.step_mark import StepMark
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import BODY, STRONG, TITLE, Words

WIDTH = 232
_NAMES: dict[Page, Text] = {
    Page.WELCOME: say("Welcome"),
    Page.CONNECT: say("Connect"),
    Page.CHECKS: say("Check this computer"),
    Page.PRACTICE: say("Practice call"),
}
_DONE, _NOW, _LATER = say("done"), say("now"), say("later")


class _Step(Themed):
    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme, number: int, name: Text) -> None:
        super().__init__(theme)
        self._name = name
        self._mark = StepMark(theme, number)
        self._words = Words(theme, BODY, "text2", wrap=True, said=name)
        beside(self._mark, 12, wide=self._words, parent=self, margins=(0, 8, 0, 8))

    def show_step(self, stands: str) -> None:
        now = stands == "now"
        self._mark.show_as(stands)
        self._words.set_tone("text" if now else "text2")
        self._words.set_role(STRONG if now else BODY)
        word = {"done": _DONE, "now": _NOW, "later": _LATER}[stands]
        self.setAccessibleName(f"{tr(self._name)}. {tr(word)}")


class StepRail(Themed):
    """Shows where the first start stands; nothing in it can be pressed."""

    HEARD_AS = roles.LIST

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(theme)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr(say("Steps")))
        self._steps = {page: _Step(theme, number, name) for number, (page, name) in enumerate(_NAMES.items(), 1)}
        sign = beside(Icon(theme, "shield-check", 28, "accent"), 10, wide=Words(theme, TITLE, said=say("Agent Assist")))
        tongue = Words(theme, BODY, "text2")
        tongue.say(language)
        spoken = beside(Icon(theme, "languages", 18), 10, wide=tongue)
        column = below(sign, 24, *self._steps.values(), None, spoken, parent=self, margins=(20, 28, 16, 24))
        column.setSpacing(0)

    def show_steps(self, page: Page, done: frozenset[Page]) -> None:
        """Show which step is open, and which are done."""
        for one, step in self._steps.items():
            step.show_step("now" if one is page else "done" if one in done else "later")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, darker than that of the step."""
        QPainter(self).fillRect(self.rect(), self._theme.color("sunken"))
