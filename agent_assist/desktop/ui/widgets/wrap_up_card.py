"""The call is over: its verdict, answers, recorder truth, flags, and one button to finish."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WrapUpCard as State
from agent_assist.desktop.presenters.panel_state import WrapUpRow
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.receipt_card import SMALL, ReceiptOffer
from agent_assist.desktop.ui.widgets.recorder_bar import RecorderBar
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, TITLE, Words

FINISH = say("Finish call")
_FLAGS_TITLE = say("Flags on this call")


class _Row(Row):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setMinimumHeight(24)
        self._label = Words(theme, LIST, "text2", wrap=True)
        self._flag = Icon(theme, "flag", 16, "unc")
        self._value = Words(theme, LIST_STRONG, end=True, tabular=True)
        row = beside(self._label, 7, self._flag, 7, self._value, top=True, parent=self, margins=(0, 2, 0, 2))
        row.setStretch(0, 1)

    def show_row(self, row: WrapUpRow) -> None:
        self._label.say(row.label)
        self._value.say(row.value)
        self._flag.setVisible(row.flag)


class _Flag(Row):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Words(theme, LIST, wrap=True)
        beside(Icon(theme, "flag", 16, "unc"), 9, wide=self._words, parent=self, margins=(0, 3, 0, 3))

    def show_flag(self, words: Text) -> None:
        self._words.say(words)


class WrapUpCard(CardView[State]):
    """The wrap-up. Emits FinishCall."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=11, bottom=16)
        self._shield = Icon(theme, "shield-check", 22, "ok")
        self._verdict = Words(theme, TITLE, wrap=True)
        self._explanation = Words(theme, LIST, "text2", wrap=True)
        self.bar = RecorderBar(theme)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL, said=FINISH)
        self.receipt = ReceiptOffer(theme, SMALL)
        self._flags_title = Words(theme, LIST_STRONG, "text2", said=_FLAGS_TITLE)
        column = self.card.column
        flags = below()
        fill(column, beside(self._shield, 10, wide=self._verdict), self._explanation, 4, self._flags_title, flags)
        self._answers = self._section()
        self._recorder = self._section()
        fill(column, 4, self.bar)
        self._rows = self._section()
        fill(column, 4, self.receipt, 12, self.button)
        self._flags = Rows(flags, lambda: _Flag(theme))
        self.button.clicked.connect(lambda: self.intent.emit(intents.FinishCall()))

    def _show(self, state: State, _before: State | None) -> None:
        fine = state.tone == "ok"
        self.card.set_edge("line" if fine else "unc_shape", 0 if fine else 2)
        self._shield.set("shield-check" if fine else "shield-alert", "ok" if fine else "unc")
        self._verdict.say(state.verdict)
        self._explanation.say(state.explanation)
        for pool, rows in (
            (self._answers, state.answers),
            (self._recorder, (state.recorder,)),
            (self._rows, state.rows),
        ):
            pool.show(rows, _Row.show_row)
        self.bar.show_parts(state.bar, state.total_ms)
        self.bar.setVisible(bool(state.bar) and state.total_ms > 0)
        self._flags.show(state.flags, _Flag.show_flag)
        self._flags_title.setVisible(bool(state.flags))
        self.receipt.show_receipt(state.receipt)

    def _section(self) -> Rows[_Row]:
        """Add a part of the card under a line of its own."""
        rows = below()
        fill(self.card.column, 8, Hairline(self._theme), 6, rows)
        return Rows(rows, lambda: _Row(self._theme))
