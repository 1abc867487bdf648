"""A card with one chart: what is measured, of how many, the chart itself, and the sentence on what stands out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.charts_state import ChartCard
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.chart_figure import ChartFigure
from agent_assist.desktop.ui.widgets.pieces import below, fill
from agent_assist.desktop.ui.widgets.query_dialog import QueryDialog
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.words import LIST, META, STRONG, Words


class ChartView(Themed):
    """Shows a ChartCard. `pointed` carries the sentence of the point that is looked at, empty for none."""

    HEARD_AS = roles.GROUP

    pointed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shown: ChartCard | None = None
        card = Card(theme, raised=False, outer=0, inner=8)
        policy = card.sizePolicy()  # a least height of its own is that of a narrow card, and would leave room below
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        card.setSizePolicy(policy)
        self._title = Words(theme, STRONG, wrap=True)
        self._of = Words(theme, META, "text2", wrap=True)
        self._note = Words(theme, META, "text2", wrap=True)
        self.figure = ChartFigure(theme)
        self.foot = Words(theme, LIST, "text2", wrap=True)
        words = below(self._title, self._of, self._note, margins=(8, 0, 8, 6))
        foot = below(self.foot, margins=(8, 8, 8, 0))
        fill(card.column, words, self.figure, None, foot)
        below(card, parent=self)
        self.figure.pointed.connect(self._point)

    def show_card(self, card: ChartCard, *, table: bool) -> None:
        """Show a chart, as bars or as a table."""
        self.figure.show_card(card, table=table)
        if card == self._shown:
            return
        self._shown = card
        self._title.say(card.title)
        self._of.say(card.of)
        self._note.say(card.note)
        self._note.setVisible(card.note != EMPTY)
        self.figure.setAccessibleName(f"{self._title.text()}, {self._of.text()}")
        self._tell()

    def show_query(self) -> None:
        """Show the statement behind the numbers, under the words of the chart and of the point that is looked at."""
        if self._shown is not None and self._shown.query:
            told = f"{self._title.text()}. {self.foot.text()}"
            QueryDialog(self, told, self._shown.query).open()

    def _tell(self) -> None:
        """Put the sentence of the point that is looked at, or of what stands out, at the foot."""
        if self._shown is None:
            return
        bars, point = self._shown.bars, self.figure.point
        said = bars[point].said if 0 <= point < len(bars) else self._shown.foot
        self.foot.say(said)
        self.foot.set_tone("text" if point >= 0 else "text2")
        self.figure.setAccessibleDescription(shown(tr(said)))

    def _point(self, place: int) -> None:
        self._tell()
        self.pointed.emit(self.foot.text() if place >= 0 else "")
