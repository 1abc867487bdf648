"""The rail of the review window: the sign of the program, where one is, who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QVBoxLayout

from agent_assist.desktop.presenters import intents, rounds_intents
from agent_assist.desktop.presenters.review_state import ChartsPage, ContactPage, Page, RoundsPage
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import STRONG, Theme, font
from agent_assist.desktop.ui.widgets.themed import Themed

WIDTH = 64
_REVIEW = say("Open flags")
_CHARTS, _CHARTS_LATER = say("Charts"), say("Charts: go back to the queue first")
_ROUNDS, _ROUNDS_LATER = say("Calibration"), say("Calibration: go back to the queue first")
_OUT = say("Sign out")
_PERSON = say("Your account")


class RailButton(QAbstractButton):
    """A cell of the rail: the icon of a page, or the initials of a person."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.current = False
        self.letters = ""
        self.setFixedSize(WIDTH, 44)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of a cell, the same for all, px."""
        return QSize(WIDTH, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, or the initials in a circle; the open page stands out."""
        painter = QPainter(self)
        color = self._theme.color
        body = QRectF(10, 0, 44, 44)
        contrast = self._theme.tokens.name == "contrast"
        if self.letters:
            circle = QRectF(14, 4, 36, 36)
            edge = color("focus" if self.hasFocus() else "ctl")
            ground = color("hover" if self.underMouse() else "surface")
            paint.box(painter, circle, 18, ground, edge, 2 if self.hasFocus() else self._theme.tokens.stroke)
            centre = Qt.AlignmentFlag.AlignHCenter
            paint.line_of_text(painter, circle, self.letters, font(13, STRONG), color("text"), centre)
            return
        if self.current:
            paint.box(painter, body, 10, color("surface"), color("line") if contrast else None)
            paint.box(painter, paint.placed(self, QRectF(3, 12, 3, 20)), 1.5, color("fill"))
        elif self.underMouse():
            paint.box(painter, body, 10, color("hover"))
        if self.hasFocus():
            paint.focus_ring(painter, body, 10, self._theme)
        tone = "accent" if self.current else "text2" if self.isEnabled() else "text3"
        paint.icon(painter, self, QRectF(22, 12, 20, 20), self._icon, color(tone).name())


class Rail(Themed):
    """Emits CloseContact (to the queue), ShowCharts, ShowRounds and SignOut."""

    HEARD_AS = roles.BAR

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFixedWidth(WIDTH)
        self.queue = RailButton(theme, "inbox")
        self.queue.current = True
        self.queue.setAccessibleName(tr(_REVIEW))
        self.charts = RailButton(theme, "chart-column")
        self.charts.setAccessibleName(tr(_CHARTS))
        self.rounds = RailButton(theme, "users")
        self.rounds.setAccessibleName(tr(_ROUNDS))
        self.person = RailButton(theme, "log-out")
        self.person.setAccessibleName(tr(_PERSON))
        self.menu = QMenu(self)
        self._name = QAction(tr(_PERSON), self.menu)
        self._name.setEnabled(False)
        self.sign_out = QAction(tr(_OUT), self.menu)
        self.menu.addActions([self._name, self.sign_out])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 74, 0, 14)
        column.setSpacing(6)
        column.addWidget(self.queue)
        column.addWidget(self.charts)
        column.addWidget(self.rounds)
        column.addStretch(1)
        column.addWidget(self.person)
        self.queue.clicked.connect(lambda: self.intent.emit(intents.CloseContact()))
        self.charts.clicked.connect(lambda: self.intent.emit(intents.ShowCharts()))
        self.rounds.clicked.connect(lambda: self.intent.emit(rounds_intents.ShowRounds()))
        self.person.clicked.connect(self._open_menu)
        self.sign_out.triggered.connect(lambda: self.intent.emit(intents.SignOut()))

    def show_place(self, page: Page) -> None:
        """Show where one is; from an opened contact every other way leads over the queue, or over its round."""
        contact = isinstance(page, ContactPage)
        judged = isinstance(page, ContactPage) and page.form.judged != EMPTY
        self.charts.current = isinstance(page, ChartsPage)
        self.rounds.current = judged or isinstance(page, RoundsPage)
        self.queue.current = not (self.charts.current or self.rounds.current)
        for button, words, later in (
            (self.charts, _CHARTS, _CHARTS_LATER),
            (self.rounds, _ROUNDS, _ROUNDS_LATER),
        ):
            if contact:
                hand_back(button)
            button.setEnabled(not contact)
            button.setToolTip(tr(later if contact else words))
        for button in (self.queue, self.charts, self.rounds):
            button.update()

    def show_person(self, initials: str, name: str) -> None:
        """Show the initials of who is signed in; none hides them. The whole name stands in the menu."""
        self.person.letters = shown(initials, 3)
        words = shown(name, 60) or tr(_PERSON)
        self._name.setText(words.replace("&", "&&"))
        self.person.setAccessibleName(words)
        self.person.setToolTip(words)
        self.person.update()

    def _open_menu(self) -> None:
        """Open the menu beside the initials; a click alone signs nobody out."""
        corner = QPoint(WIDTH - 8, self.person.height() - self.menu.sizeHint().height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(8 - self.menu.sizeHint().width())
        self.menu.popup(self.person.mapToGlobal(corner))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the sign of the program."""
        painter = QPainter(self)
        color = self._theme.color
        painter.fillRect(self.rect(), color("sunken"))
        if self._theme.tokens.name == "contrast":
            painter.fillRect(paint.placed(self, QRectF(WIDTH - 1, 0, 1, self.height())), color("line"))
        paint.box(painter, QRectF(14, 14, 36, 36), 10, color("fill"))
        paint.icon(painter, self, QRectF(23, 23, 18, 18), "shield-check", color("on_accent").name())
