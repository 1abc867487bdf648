"""The charts' page of the review window: what is shown of whom, the charts, and how old their numbers are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.charts_state import ChartCard
from agent_assist.desktop.presenters.review_state import ChartsPage, Load
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.chart_picture import ChartPicture
from agent_assist.desktop.ui.widgets.chart_view import ChartView
from agent_assist.desktop.ui.widgets.flow import Flow
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import Hairline, below
from agent_assist.desktop.ui.widgets.saving import ask_where
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, LIST_STRONG, META, Words

CARD_WIDTH, MOST_CARDS = 330, 3
TABLE_WIDTH, MOST_TABLES = 480, 2
"""Least width of a chart as bars and as a table, px, and most of them side by side."""
LOW = 460
"""Height, px, below which the head scrolls with the charts."""
_GAP, _SIDE = 14, 20
_TITLE, _SAVE = say("Charts"), say("Save numbers")
_AS_TABLE, _AS_BARS = say("Show as table"), say("Show as bars")
_KINDS = {"csv": say("Table (*.csv)"), "png": say("Picture (*.png)")}
_FILE = "charts.csv"
_HINT = naming(
    say(
        "← and → go from point to point in a chart. Press Q for the query behind it. No figure here is about one agent."
    ),
    "Q",
)


class ChartsBoard(View[ChartsPage]):
    """Emits ShowCharts, ChooseCharts and ExportCharts."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.table = False
        """Whether the numbers are shown as tables."""
        self.views: list[ChartView] = []
        self.voice = Announcer(self)
        small = partial(Button, theme, Kind.SECONDARY, height=TARGET_SMALL, inline=True)
        self.weeks, self.team = small(icon="chevron-down"), small(icon="chevron-down")
        self.as_table = small(key="T", said=_AS_TABLE)
        self.save = small(key="E", said=_SAVE)
        self.again = small(icon="refresh-cw", key="F5", said=say("Refresh"))
        line = QWidget()
        flow = Flow(line)
        for button in (self.weeks, self.team, self.as_table, self.save, self.again):
            flow.addWidget(button)
        self._message = Words(theme, LIST_STRONG, "unc", wrap=True)
        self._notice = Words(theme, LIST_STRONG, "unc", wrap=True)
        self._note = Words(theme, LIST, "text2", wrap=True)
        self._as_of = Words(theme, META, "text2", wrap=True)
        self._why = Words(theme, BODY, "text2", wrap=True, centre=True)
        self._hint = Words(theme, META, "text2", wrap=True, said=_HINT)
        title = Words(theme, HEADING, said=_TITLE)
        told = (self._message, self._notice, self._note, self._as_of)
        self._head = QWidget()
        below(title, 8, line, 4, *told, parent=self._head, margins=(_SIDE, 12, _SIDE, 8))
        inside, self._cards = QWidget(), QWidget()
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        rest = below(self._cards, 10, self._hint, None, self._why, None, margins=(_SIDE, 4, _SIDE, 12))
        self._inside = below(rest, parent=inside)
        self._inside.setStretchFactor(rest, 1)
        self._area = scrolled(inside, theme)
        self._column = below(self._head, Hairline(theme), self._area, parent=self)
        self._column.setStretchFactor(self._area, 1)
        self._low, self._columns = False, 0
        self._turns = Turns(self)
        self.weeks.clicked.connect(self._choose_weeks)
        self.team.clicked.connect(self._choose_team)
        self.as_table.clicked.connect(self.turn)
        self.save.clicked.connect(self.ask_where)
        self.again.clicked.connect(lambda: self.intent.emit(intents.ShowCharts()))
        self._acts: dict[str, Callable[[], object]] = {
            "table": self.turn,
            "query": self._show_query,
            "export": self.ask_where,
            "refresh": lambda: self.intent.emit(intents.ShowCharts()),
            "back": lambda: self.intent.emit(intents.CloseContact()),
        }
        """What keys mean on this page."""

    def act(self, name: str) -> bool:
        """Do what a key means; return whether it meant something."""
        act = self._acts.get(name)
        if act is not None:
            act()
        return act is not None

    def _show(self, page: ChartsPage, _before: ChartsPage | None) -> None:
        weeks, team = page.chosen
        self.weeks.say(dict(page.weeks).get(weeks, EMPTY))
        self.team.say(say("Team: {name}", name=dict(page.teams).get(team, EMPTY)))
        there = bool(page.cards)
        told = page.message if there else EMPTY
        for words, said in (
            (self._message, told),
            (self._notice, page.notice),
            (self._note, page.note),
            (self._as_of, page.as_of),
        ):
            words.say(said)
            words.setVisible(said != EMPTY)
        self._message.set_tone("text2" if page.load is Load.LOADING else "unc")
        self._why.say(EMPTY if there else page.message)
        self._why.setVisible(not there)
        self._hint.setVisible(there)
        self.as_table.setEnabled(there)
        self.save.setEnabled(there and page.load is Load.READY and not page.exporting)
        self.again.setEnabled(page.load is not Load.LOADING)
        self._show_cards(page.cards)

    def _show_cards(self, cards: tuple[ChartCard, ...]) -> None:
        while len(self.views) < len(cards):
            view = ChartView(self._theme)
            view.pointed.connect(partial(self._pointed, view))
            self.views.append(view)
            self._columns = 0
        for view in self.views[len(cards) :]:
            view.setVisible(False)
        for view, card in zip(self.views, cards, strict=False):
            view.show_card(card, table=self.table)
        self._arrange()
        for view in self.views[: len(cards)]:
            view.setVisible(True)

    def _arrange(self) -> None:
        """Put as many charts side by side as there is room for."""
        least, most = (TABLE_WIDTH, MOST_TABLES) if self.table else (CARD_WIDTH, MOST_CARDS)
        columns = min(max((self.width() - 2 * _SIDE) // least, 1), most)
        if columns == self._columns:
            return
        self._columns = columns
        for place, view in enumerate(self.views):
            self._grid.addWidget(view, place // columns, place % columns)
        for column in range(MOST_CARDS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts anew where they fit; in a low window everything scrolls."""
        super().resizeEvent(event)
        self._arrange()
        if (low := self.height() < LOW) is not self._low:
            self._low = low
            holder = self.window().focusWidget()
            (self._inside if low else self._column).insertWidget(0, self._head)
            if holder is not None and self._head.isAncestorOf(holder):
                holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_query(self) -> None:
        """Show the statement behind the chart that has the focus; without one there is nothing to tell it of."""
        for view in self.views:
            if view.figure.hasFocus() and view.isVisible():
                view.show_query()

    def turn(self) -> None:
        """Show the same numbers as tables, or as bars again."""
        if self._state is None or not self._state.cards:
            return
        self.table = not self.table
        self.as_table.say(_AS_BARS if self.table else _AS_TABLE)
        self._show_cards(self._state.cards)

    def _pointed(self, view: ChartView, said: str) -> None:
        """Bring the point that is looked at into view, and have it read."""
        self.voice.say(said)
        inside = self._area.widget()
        if said and inside is not None:
            row = view.figure.row_rect(view.figure.point).toRect()
            for corner in (row.bottomLeft(), row.topLeft()):
                at = view.figure.mapTo(inside, corner)
                self._area.ensureVisible(at.x(), at.y(), 0, _GAP)

    def _choose_weeks(self) -> None:
        if self._state is not None:
            team, chosen = self._state.chosen[1], self._state.chosen[0]
            lines = ((words, intents.ChooseCharts(many, team), many == chosen) for many, words in self._state.weeks)
            self._open_menu(self.weeks, lines)

    def _choose_team(self) -> None:
        if self._state is not None:
            weeks, chosen = self._state.chosen
            lines = ((words, intents.ChooseCharts(weeks, name), name == chosen) for name, words in self._state.teams)
            self._open_menu(self.team, lines)

    def _open_menu(self, owner: Button, lines: Iterable[tuple[Text, intents.ChooseCharts, bool]]) -> None:
        menu = QMenu(self)
        one_of = QActionGroup(menu)
        for words, wish, chosen in lines:
            action = menu.addAction(shown(tr(words), 80).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(chosen)
            one_of.addAction(action)
            action.triggered.connect(lambda _on=False, wanted=wish: self.intent.emit(wanted))
            if chosen:
                menu.setActiveAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(owner.mapToGlobal(QPoint(0, owner.height())))

    def ask_where(self) -> None:
        """Ask where the numbers are saved; it does not hold up the thread."""
        if self.save.isEnabled():
            ask_where(self, _SAVE, _FILE, _KINDS, self._export)

    def _export(self, file: str) -> None:
        """Save a picture where the name says so, else the numbers."""
        if file.lower().endswith(".png") and self._state is not None:
            views = self.views[: len(self._state.cards)]
            picture = ChartPicture(self._cards, views, tr(self._state.told), self._theme)
            wish = intents.ExportCharts(file, picture.png)
            self._turns.run(*picture.steps, lambda: self.intent.emit(wish))
        else:
            self.intent.emit(intents.ExportCharts(file))

    def take_focus(self) -> None:
        """Begin where the period is chosen."""
        self.weeks.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._area, self._theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.color("app"))
