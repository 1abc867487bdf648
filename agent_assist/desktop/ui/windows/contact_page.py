"""One contact on one page: timeline, comparison, policy decision, notes, decision form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import ContactPage as State
from agent_assist.desktop.presenters.review_state import Load
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.shapes import SEVERITY_TOKENS
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.customer_page import CustomerPage
from agent_assist.desktop.ui.widgets.decision_form import DecisionForm
from agent_assist.desktop.ui.widgets.labelled import Labelled
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import Badge, Icon, Severity, below, beside, fill
from agent_assist.desktop.ui.widgets.requirements_table import RequirementsTable
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.rule_list import RuleList
from agent_assist.desktop.ui.widgets.timeline import Timeline
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, META, META_STRONG, STRONG, Words

SIDE_WIDTH = 372
_ROWS_AHEAD = 5
_QUEUE = say("Queue")
_HAPPENED = say("What happened on the call")
_POLICY = say("Policy decision")
_NOTES = say("Notes")


class ContactPage(QWidget):
    """Emits CloseContact, SavePage and what the decision form emits."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state: State | None = None
        self.form = DecisionForm(theme)
        self.paper = CustomerPage(theme)
        self._message = Words(theme, BODY, "text2", wrap=True)
        self._turns = Turns(self)
        self._areas = [self._column(self._left_cards()), self._column(self._right_cards())]
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        below(self._areas[1], self.form, parent=side).setStretch(0, 1)  # the decision never scrolls out of sight
        self._cards = (self._chart, self._comparison, self._notes_card, self._policy, self.form, self.paper)
        self._fills = (
            self._fill_chart,
            self._fill_comparison,
            self._fill_notes,
            self._fill_policy,
            self._show_form,
            self._show_paper,
        )
        self._content = QWidget()
        both = beside(10, self._areas[0], 0, side, 8)
        both.setStretchFactor(self._areas[0], 1)
        both.setContentsMargins(0, 8, 0, 0)
        self._content.setLayout(both)
        self._message.setContentsMargins(0, 24, 0, 0)
        column = below(self._header(), beside(24, self._message, 24), self._content, None, parent=self)
        column.setStretchFactor(self._content, 1)
        self.form.intent.connect(self.intent)
        self.paper.intent.connect(self.intent)

    def show_state(self, state: State) -> None:
        """Show an opened contact; parts that did not change stay."""
        if state == self._state:
            return
        fresh = self._state is None or self._state.title != state.title or self._state.load is not state.load
        self._state = state
        self._shape.set(state.severity)
        self._severity.set_tone(SEVERITY_TOKENS.get(state.severity, SEVERITY_TOKENS["low"])[1])
        self._severity.say(state.severity_name)
        self._title.say(state.title)
        self._badge.say(state.badge)
        self._opened.say(state.opened_note)
        ready = state.load is Load.READY
        self._content.setVisible(ready)
        self._message.say(state.message)
        self._message.setVisible(not ready or state.message != EMPTY)
        self.form.show_state(state.form)
        self.paper.show_state(state.customer_page)
        if ready and fresh and self.window().isVisible():
            self._show_by_parts()
        elif not self._turns.busy:
            for fill in self._fills:
                fill()
            relayout(self)

    def make_ahead(self) -> None:
        """Make the rows that most contacts need."""
        self.table.make_ahead(_ROWS_AHEAD)
        self._rules.make_ahead(_ROWS_AHEAD)

    def _show_by_parts(self) -> None:
        """Fill and draw the cards one by one; all at once they would hold up the thread."""
        for card in self._cards:
            card.setVisible(False)
        self._turns.run(*self._fills)

    def _unveil(self, card: QWidget) -> None:
        relayout(card)
        card.setVisible(True)

    def _fill_chart(self) -> None:
        if self._state is not None:
            self._when.say(self._state.when)
            self.timeline.show_lanes(self._state.lanes, self._state.flag_spans, self._state.total_ms)
        self._unveil(self._chart)

    def _fill_comparison(self) -> None:
        if self._state is not None:
            self.table.show_state(self._state.requirements)
        self._unveil(self._comparison)

    def _fill_notes(self) -> None:
        notes = self._state.notes if self._state is not None else ()
        self._notes.show(notes, lambda row, note: row.show_words(*note))
        relayout(self._notes_card)
        self._notes_card.setVisible(bool(notes))

    def _fill_policy(self) -> None:
        if self._state is not None:
            self._level.say(self._state.level)
            self._rules.show_state(self._state.rules)
            self._pack.say(self._state.pack)
        self._unveil(self._policy)

    def _show_paper(self) -> None:
        self._unveil(self.paper)

    def _show_form(self) -> None:
        self._unveil(self.form)

    def _header(self) -> QWidget:
        theme = self._theme
        self.back = Button(theme, Kind.SECONDARY, key="Esc", height=TARGET_SMALL, inline=True, said=_QUEUE)
        self._shape = Severity(theme)
        self._severity = Words(theme, META_STRONG)
        self._severity.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._title = Words(theme, HEADING, wrap=True, most_lines=2)
        self._badge = Badge(theme)
        self._opened = Words(theme, META, "text2", wrap=True, end=True, most_lines=2)
        bar = _Header(theme)
        eye = Icon(theme, "eye", 16)
        row = beside(
            *(18, self.back, 18, self._shape, 9, self._severity, 16, self._title, 12, self._badge),
            *(None, eye, 9, self._opened, 24),
        )
        for words in (self._title, self._opened):
            row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        bar.setLayout(row)
        self.back.clicked.connect(lambda: self.intent.emit(intents.CloseContact()))
        return bar

    def _left_cards(self) -> list[QWidget]:
        theme = self._theme
        chart = self._chart = Card(theme, outer=8, inner=18, top=12, bottom=8)
        self._when = Words(theme, META, "text2", end=True)
        self.timeline = Timeline(theme)
        fill(chart.column, beside(Words(theme, STRONG, said=_HAPPENED), None, self._when), 8, self.timeline)
        comparison = self._comparison = Card(theme, outer=8, inner=1, top=4, bottom=6)
        self.table = RequirementsTable(theme)
        comparison.column.addWidget(self.table)
        self._notes_card = Card(theme, outer=8, inner=18, top=12, bottom=10)
        fill(self._notes_card.column, Words(theme, STRONG, said=_NOTES), 4)
        self._notes = Rows(self._notes_card.column, lambda: Labelled(theme, BODY, top=2, bottom=6, tabular=True))
        return [chart, comparison, self._notes_card]

    def _right_cards(self) -> list[QWidget]:
        theme = self._theme
        policy = self._policy = Card(theme, outer=8, inner=18, top=12, bottom=12)
        self._level = Badge(theme)
        self._pack = Words(theme, META, "text2", wrap=True)
        rules = below()
        fill(policy.column, beside(Words(theme, STRONG, said=_POLICY), None, self._level), 8, rules, self._pack)
        self._rules = RuleList(rules, theme)
        return [policy, self.paper]

    def _column(self, cards: list[QWidget]) -> QScrollArea:
        inside = QWidget()
        below(*cards, parent=inside, gap=2, margins=(0, 0, 0, 8)).addStretch(1)
        area = scrolled(inside, self._theme)
        area.setAccessibleName(tr(_HAPPENED))
        return area

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        for area in self._areas:
            restyle_bar(area, self._theme)


class _Header(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
