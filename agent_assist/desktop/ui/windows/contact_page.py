"""One contact on one page: timeline, comparison, policy decision, notes, decision form."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import ContactPage as State
from agent_assist.desktop.presenters.review_state import Load
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.contact_header import HEADER, ContactHeader
from agent_assist.desktop.ui.widgets.customer_page import CustomerPage
from agent_assist.desktop.ui.widgets.decision_form import DecisionForm
from agent_assist.desktop.ui.widgets.labelled import Labelled
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.pieces import Badge, below, beside, fill
from agent_assist.desktop.ui.widgets.requirements_table import RequirementsTable
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.rule_list import RuleList
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.timeline import Timeline
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, META, STRONG, Words
from agent_assist.desktop.ui.windows.queue_board import PLACES

SIDE_WIDTH = 372
TWO_COLUMNS = 860
"""Least width of the page, px, at which the decision stands in a column of its own."""
_POLICY_SEEN = 130
"""Least height, px, that the decision leaves to what stands above it; with less there is one column."""
_ROWS_AHEAD = 5
_HAPPENED = say("What happened on the call")
_POLICY = say("Policy decision")
_NOTES = say("Notes")


class ContactPage(Themed):
    """Emits CloseContact, PassContact, SavePage and what the decision form emits."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: State | None = None
        self.form = DecisionForm(theme)
        self.paper = CustomerPage(theme)
        self._message = Words(theme, BODY, "text2", wrap=True)
        self._others = Words(theme, BODY, "unc", wrap=True)
        self._others.setVisible(False)
        self._others.setContentsMargins(0, 10, 0, 2)
        self._turns = Turns(self)
        self._columns: list[QVBoxLayout] = []
        left, right = self._left_cards(), self._right_cards()
        self._areas = [self._column(_HAPPENED, left), self._column(_POLICY, right)]
        self._side = QWidget()
        self._side.setFixedWidth(SIDE_WIDTH)
        self._foot = below(self._areas[1], self.form, parent=self._side, margins=(0, 0, 0, 8))
        self._foot.setStretch(0, 1)
        self._one_column = self._below_bar = False
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
        both = beside(10, self._areas[0], 0, self._side, 8)
        both.setStretchFactor(self._areas[0], 1)
        both.setContentsMargins(0, 8, 0, 0)
        self._content.setLayout(both)
        self._message.setContentsMargins(0, 24, 0, 0)
        self._bar = ContactHeader(theme)
        self.back = self._bar.back
        others, message = beside(24, self._others, 24), beside(24, self._message, 24)
        column = below(self._bar, others, message, self._content, None, parent=self)
        column.setStretchFactor(self._content, 1)
        self._bar.intent.connect(self.intent)
        self.form.intent.connect(self.intent)
        self.form.intent.connect(self._follow_form)
        self.paper.intent.connect(self.intent)

    def show_state(self, state: State) -> None:
        """Show an opened contact; parts that did not change stay."""
        if state == self._state:
            return
        fresh = self._state is None or self._state.title != state.title or self._state.load is not state.load
        self._state = state
        self._bar.show_state(state)
        self._title_below.say(state.title)
        self._opened_below.say(state.opened_note)
        ready = state.load is Load.READY
        self._content.setVisible(ready)
        self._message.say(state.message)
        self._message.setVisible(not ready or state.message != EMPTY)
        self._others.say(state.others)
        self._others.setVisible(state.others != EMPTY)
        self.form.show_state(state.form)
        self.paper.show_state(state.customer_page)
        if ready and fresh and self.window().isVisible():
            self._show_by_parts()
        elif not self._turns.busy:
            for fill in self._fills:
                fill()
            relayout(self)
        self._arrange()

    def act(self, page: State, name: str) -> bool:
        """Do what a key means on the page as it is known; return whether it meant something."""
        written = page.form.unsaved
        if name in PLACES:
            self.form.choose(PLACES[name])
            return True
        acts: dict[str, Callable[[], object]] = {
            "back": lambda: self.intent.emit(intents.CloseContact()),
            "change": self.form.change,
            "record": self.form.record,
            "opinion": self.form.second.ask,
            "coach": self.form.coaching.begin,
            "hand_over": self._bar.ask_whom,
        }
        if not (written or page.form.busy):  # what is written is not left behind by a key
            acts["onward"] = lambda: self.intent.emit(intents.NextContact())
        act = acts.get(name)
        if act is not None:
            act()
        return act is not None

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out in as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns with the decision at the foot of the second; in a small window one column that scrolls."""
        high = self.form.heightForWidth(SIDE_WIDTH) if self.form.hasHeightForWidth() else self.form.sizeHint().height()
        one = self.width() < TWO_COLUMNS or self.height() - HEADER < max(high, 0) + _POLICY_SEEN
        below_bar = one or self._bar.needs > self.width()
        if one is not self._one_column:
            self._one_column = one
            self._move_cards(one=one)
        if below_bar is not self._below_bar:
            self._below_bar = below_bar
            self._bar.shorten(short=below_bar)
            self._head.setVisible(below_bar)
            relayout(self)

    def _move_cards(self, *, one: bool) -> None:
        """Put the cards of the second column under those of the first, or back."""
        self._side.setVisible(not one)
        first, second = self._columns
        for place, card in enumerate((self.form, self._policy, self.paper) if one else (self._policy, self.paper)):
            layout, at = (first, first.count() - 1) if one else (second, place)
            layout.insertWidget(at, card)
        if not one:
            self._foot.addWidget(self.form)
        relayout(self)

    def _follow_form(self, intent: intents.ReviewIntent) -> None:
        """Bring the comment into view once a decision is chosen: it is written next."""
        if self._one_column and isinstance(intent, intents.ChooseDecision):
            area, form = self._areas[0], self.form
            QTimer.singleShot(0, form, lambda: area.ensureWidgetVisible(form.button, 0, 40))

    def _show_paper(self) -> None:
        self._unveil(self.paper)

    def _show_form(self) -> None:
        self._unveil(self.form)

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
        self._head = QWidget()
        self._title_below = Words(theme, HEADING, wrap=True)
        self._opened_below = Words(theme, META, "text2", wrap=True)
        below(self._title_below, 2, self._opened_below, parent=self._head, margins=(16, 4, 16, 8))
        self._head.setVisible(False)
        return [self._head, chart, comparison, self._notes_card]

    def _right_cards(self) -> list[QWidget]:
        theme = self._theme
        policy = self._policy = Card(theme, outer=8, inner=18, top=12, bottom=12)
        self._level = Badge(theme)
        self._pack = Words(theme, META, "text2", wrap=True)
        rules = below()
        fill(policy.column, beside(Words(theme, STRONG, said=_POLICY), None, self._level), 8, rules, self._pack)
        self._rules = RuleList(rules, theme)
        return [policy, self.paper]

    def _column(self, name: Text, cards: list[QWidget]) -> QScrollArea:
        inside = QWidget()
        column = below(*cards, parent=inside, gap=2, margins=(0, 0, 0, 8))
        column.addStretch(1)
        self._columns.append(column)
        area = scrolled(inside, self._theme)
        area.setAccessibleName(tr(name))
        return area

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        for area in self._areas:
            restyle_bar(area, self._theme)
