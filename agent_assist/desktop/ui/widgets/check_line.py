"""One check of the first start: a shape and words for how it stands, what was found, why it matters, what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from agent_assist.desktop.presenters.first_start_state import CheckRow, HelpCheck, Mark
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import Hairline, below, beside
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, LIST_MEDIUM, STRONG, Words

_SIZE = 24
_LOOKS = {
    Mark.OK: ("ok_bg", "ok", "check"),
    Mark.HELPED: ("unc_bg", "unc", "triangle-alert"),
    Mark.FAILED: ("rec_bg", "rec", "x"),
    Mark.RUNNING: (None, "text2", "clock"),
    Mark.UNTRIED: (None, "text2", "ellipsis"),
}
"""Ground, colour of the sign, and the sign: shape and words say it as well as the colour."""
_STANDS = {
    Mark.OK: say("all right"),
    Mark.HELPED: say("could be better"),
    Mark.FAILED: say("needs you"),
    Mark.RUNNING: say("checking"),
    Mark.UNTRIED: say("not tried"),
}


class _Sign(Themed):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.mark = Mark.RUNNING
        self.setFixedSize(_SIZE, _SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a filled circle for what is known, a dashed one for what is not."""
        painter, body, color = QPainter(self), QRectF(self.rect()), self._theme.color
        ground, tone, icon = _LOOKS[self.mark]
        contrast = self._theme.tokens.name == "contrast"
        edge = color("ctl") if ground is None else color(tone) if contrast else None
        filled = color(ground) if ground is not None else None
        paint.box(painter, body, _SIZE / 2, filled, edge, self._theme.tokens.stroke, dashed=ground is None)
        paint.icon(painter, self, body.adjusted(4, 4, -4, -4), icon, color(tone).name())


class CheckLine(View[CheckRow]):
    """How one check stands now. Emits HelpCheck for its button."""

    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._sign = _Sign(theme)
        self._title = Words(theme, STRONG)
        self._found = Words(theme, LIST_MEDIUM, wrap=True)
        self._help_words = Words(theme, LIST, "text2", wrap=True)
        self.button = Button(theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True)
        self.button.clicked.connect(self._help)
        words = below(self._title, self._found, self._help_words)
        row = beside(self._sign, 14, top=True)
        row.addLayout(words, 1)
        row.addSpacing(12)
        row.addWidget(self.button)
        below(8, row, 8, Hairline(theme), parent=self)

    def _show(self, row: CheckRow, _before: CheckRow | None) -> None:
        self._sign.mark = row.mark
        self._sign.update()
        self._title.say(row.title)
        self._found.set_tone(_LOOKS[row.mark][1] if row.mark in {Mark.HELPED, Mark.FAILED} else "text2")
        self._found.say(row.found)
        self._help_words.say(" ".join(tr(part) for part in (row.why, row.advice) if part != EMPTY))
        self._help_words.setVisible(self._help_words.text() != "")
        self.button.say(row.action)
        self.button.setVisible(self.button.label != "")
        self.setAccessibleName(self.told())
        self.setAccessibleDescription(self._help_words.text())

    def told(self) -> str:
        """What it is called: title, how it stands, what was found."""
        row = self._state
        return "" if row is None else f"{tr(row.title)}, {tr(_STANDS[row.mark])}. {tr(row.found)}"

    @property
    def stands(self) -> Mark:
        """How the check stands."""
        return self._state.mark if self._state is not None else Mark.RUNNING

    def _help(self) -> None:
        if self._state is not None:
            self.intent.emit(HelpCheck(self._state.check))
