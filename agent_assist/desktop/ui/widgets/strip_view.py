"""The compact strip, 360 x 64: recorder light, next step with its key, time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

from agent_assist.desktop.presenters.panel_state import (
    AnswersCard,
    ContextCard,
    DisposeCard,
    FieldsCard,
    GuardianCard,
    IncomingCard,
    NotesCard,
    NoticeCard,
    PanelState,
    PaymentCard,
    ScriptCard,
    WordCard,
    WrapUpCard,
)
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import paint, roles, shapes
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import MEDIUM, STRONG, Theme, font
from agent_assist.desktop.ui.widgets.themed import Themed

HEIGHT = 64
_TILE = 62
_TEXT_X = 75
_NOTES = say("Notes")
_FIELDS = say("Customer data")
_CONTEXT = say("Location, people and rule")
_READ = say("Read the sentence")


def next_step(state: PanelState) -> tuple[Text, str]:  # noqa: PLR0911 - one answer per kind of card
    """Return the next step in words, and the key that does it (empty for none)."""
    card = state.card
    if isinstance(card, ScriptCard):
        return (_READ, "Space") if card.can_mark else (card.heading, "")
    if isinstance(card, IncomingCard):
        return card.decision, ""
    if isinstance(card, AnswersCard | DisposeCard | GuardianCard):
        return card.title, "1 2" if isinstance(card, GuardianCard) else "1 2 3"
    if isinstance(card, WordCard):
        return card.title, " ".join(str(place + 1) for place in range(len(card.choices)))
    if isinstance(card, NoticeCard):
        return card.title, "Enter" if card.action.source else ""
    if isinstance(card, WrapUpCard):
        return card.verdict, "Enter"
    if isinstance(card, PaymentCard):
        return card.title, "P"
    if isinstance(card, NotesCard | ContextCard):
        return (_NOTES if isinstance(card, NotesCard) else _CONTEXT), ""
    if isinstance(card, FieldsCard):
        return _FIELDS, ""
    return card.title, ""


class StripView(Themed):
    """The strip.

    Signals:
        opened: it was clicked; the column is wanted. The key `Esc` does the same in the panel.
    """

    HEARD_AS = roles.GROUP

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: PanelState | None = None
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_state(self, state: PanelState) -> None:
        """Show the essence of a state."""
        before = self._state
        self._state = state
        if before is not None and (before.recorder, before.card) == (state.recorder, state.card):
            return
        step, key = next_step(state)
        self.setAccessibleName(shown(". ".join((tr(state.recorder.title), tr(step), key, state.recorder.timer))))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the column when the strip is clicked."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the light, the next step with its key, and the time."""
        if self._state is None:
            return
        painter = QPainter(self)
        color = self._theme.color
        band = self._state.recorder
        words, ground = shapes.RECORDER_TOKENS[band.state]
        painter.fillRect(self.rect(), color("surface"))
        painter.fillRect(paint.placed(self, QRectF(0, 0, _TILE, HEIGHT)), color(ground))
        shapes.recorder(painter, paint.placed(self, QRectF(15, 16, 32, 32)), band.state, self._theme, band.left)
        shapes.lower_edge(painter, self.width(), HEIGHT, band.state, self._theme)
        step, key = next_step(self._state)
        face = font(15, STRONG, tabular=True)
        timer = paint.placed(self, QRectF(self.width() - 75, 22, 60, 20))
        paint.line_of_text(
            painter, timer, band.timer, font(15, MEDIUM, tabular=True), color("text2"), paint.trailing(self)
        )
        right = self.width() - 60.0
        if key:
            width = paint.keycap_size(key).width()
            cap = paint.placed(self, QRectF(right - width, 23, width, 18))
            paint.keycap(painter, cap.center(), key, color("text2"), color("ctl"))
            right -= width + 8
        rect = paint.placed(self, QRectF(_TEXT_X, 14, right - _TEXT_X, 17))
        title = shown(tr(band.title), 80)
        paint.line_of_text(painter, rect, title, font(12, STRONG), color(words), paint.leading(self))
        rect = paint.placed(self, QRectF(_TEXT_X, 31, right - _TEXT_X, 20))
        paint.line_of_text(painter, rect, shown(tr(step), 120), face, color("text"), paint.leading(self))
