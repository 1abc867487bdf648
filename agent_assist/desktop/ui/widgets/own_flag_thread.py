"""One flag of an agent's own record: what was found, what was said, and what can be said now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.own_record_state import FlagDetail as State
from agent_assist.desktop.presenters.own_record_state import Saying
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled, turn_pages
from agent_assist.desktop.ui.widgets.own_answer_form import OwnAnswerForm
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.severity_name import SeverityName
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, META, META_STRONG, Words

_BACK, _THREAD = say("Back to the list"), say("The flag and what was said about it")
_READABLE = 190
"""Least height, px, that the form leaves to what was said; with less it scrolls with it."""


class SayingLine(QWidget):
    """What somebody said: who and when, the words, what became of it."""

    HEARD_AS = roles.ROW

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._head, self._words = Words(theme, META, "text2", wrap=True), Words(theme, BODY, wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        beside(14, wide=below(self._head, 2, self._words, 2, self._note, 12), parent=self)

    def show_saying(self, saying: Saying) -> None:
        """Show it; a refusal stands out."""
        self._head.say(saying.head)
        self._words.say(saying.words)
        self._note.set_tone("unc" if saying.refused else "text2")
        self._note.say(saying.note)
        self._note.setVisible(saying.note != EMPTY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line that joins what was said."""
        left = 0 if not self.isRightToLeft() else self.width() - 3
        QPainter(self).fillRect(left, 0, 3, self.height() - 12, self._theme.color("line"))


class OwnFlagThread(View[State]):
    """Emits what its form emits. `left` is emitted where the person wants to go back to the list."""

    HEARD_AS = roles.GROUP

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.back = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_BACK)
        self._severity = SeverityName(theme)
        self._meta = Words(theme, META, "text2", end=True)
        self._title = Words(theme, HEADING, wrap=True)
        self._state_words = Words(theme, META_STRONG, wrap=True)
        self._found = Words(theme, BODY, wrap=True)
        self._closed = Words(theme, LIST, "text2", wrap=True)
        self._closed_row = QWidget()
        below(beside(Icon(theme, "info", 18), 8, top=True, wide=self._closed), parent=self._closed_row)
        sayings = below()
        inside = QWidget()
        self._column = below(
            beside(self._severity.shape, 8, self._severity.words, None, self._meta),
            *(4, self._title, 2, self._state_words, 6, self._found, 14, sayings, self._closed_row, None),
            parent=inside,
            margins=(20, 14, 20, 10),
        )
        self._sayings = Rows(sayings, lambda: SayingLine(theme))
        self.area = scrolled(inside, theme)
        self.area.setAccessibleName(tr(_THREAD))
        self.form = OwnAnswerForm(theme)
        self.form.intent.connect(self.intent)
        self._back_row = QWidget()
        below(beside(self.back, None), parent=self._back_row, margins=(16, 8, 16, 0))
        self._whole = below(self._back_row, self.area, self.form, parent=self, margins=(0, 0, 0, 8))
        self._whole.setStretch(1, 1)
        self._inside = False
        self.back.clicked.connect(self.left)
        self.show_back(shown=False)

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back to the list, where the list is not beside it."""
        self._back_row.setVisible(shown)

    def _show(self, state: State, before: State | None) -> None:
        line = state.line
        self._severity.shape.setVisible(line.severity_name != EMPTY)
        self._severity.show(line.severity, line.severity_name)
        self._meta.say(line.meta)
        self._title.say(line.title)
        self._state_words.say(
            say("{one} · {other}", one=line.state, other=line.due) if line.due != EMPTY else line.state
        )
        self._found.say(say("Found: {what}", what=state.found) if state.found != EMPTY else EMPTY)
        self._found.setVisible(state.found != EMPTY)
        self._sayings.show(state.sayings, SayingLine.show_saying)
        self._closed.say(state.closed)
        self._closed_row.setVisible(state.closed != EMPTY)
        self.form.setVisible(state.form is not None)
        if state.form is not None:
            self.form.show_state(state.form)
        moved = before is None or (before.line.contact, before.line.flag) != (line.contact, line.flag)
        relayout(self)
        self._place_form()
        if moved:
            self.area.verticalScrollBar().setValue(0)

    def scroll_by(self, pages: int) -> None:
        """Scroll what was said by so many pages, down for a positive number."""
        turn_pages(self.area, pages, kept=40)

    def answer(self) -> None:
        """Go to the field of the answer, where there is one, and bring it into view."""
        if not self.form.isHidden():
            self.form.write()
            if self._inside:
                self.area.ensureWidgetVisible(self.form.send, 0, 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form where there is room for it."""
        super().resizeEvent(event)
        self._place_form()

    def _place_form(self) -> None:
        """The form stands at the foot, or scrolls with the rest where it would leave that no room."""
        wide = max(1, self.width())
        high = self.form.heightForWidth(wide) if self.form.hasHeightForWidth() else self.form.sizeHint().height()
        inside = self.height() - high < _READABLE
        if inside is self._inside:
            return
        self._inside = inside
        if inside:
            self._column.insertWidget(self._column.count() - 1, self.form)
        else:
            self._whole.addWidget(self.form)
        self.form.setVisible(self._state is not None and self._state.form is not None)
        relayout(self)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self.area, self._theme)


class Ground(Themed):
    """A part of the window on a ground of its own.

    Args:
        theme: colours.
        ground: token of the ground.
    """

    def __init__(self, theme: Theme, ground: str) -> None:
        super().__init__(theme)
        self._ground = ground

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.color(self._ground))
