"""The call is over: its verdict, answers, recorder truth, flags, and one button to finish."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import WrapUpCard as State
from agent_assist.desktop.presenters.panel_state import WrapUpRow
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, beside
from agent_assist.desktop.ui.widgets.receipt_card import SMALL, ReceiptOffer
from agent_assist.desktop.ui.widgets.recorder_bar import RecorderBar
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, TITLE, Words

FINISH = say("Finish call")
_FLAGS_TITLE = say("Flags on this call")


class _Row(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setMinimumHeight(24)
        self._label = Words(theme, LIST, "text2", wrap=True)
        self._flag = Icon(theme, "flag", 16, "unc")
        self._value = Words(theme, LIST_STRONG, end=True, tabular=True)
        row = beside(self._label, 7, self._flag, 7, self._value, top=True)
        row.setContentsMargins(0, 2, 0, 2)
        row.setStretch(0, 1)
        self.setLayout(row)

    def show_row(self, row: WrapUpRow) -> None:
        self._label.say(row.label)
        self._value.say(row.value)
        self._flag.setVisible(row.flag)


class _Flag(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Words(theme, LIST, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(9)
        row.addWidget(Icon(theme, "flag", 16, "unc"))
        row.addWidget(self._words, 1)

    def show_flag(self, words: Text) -> None:
        self._words.say(words)


class WrapUpCard(QWidget):
    """The wrap-up. Emits FinishCall."""

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state: State | None = None
        self._card = Card(theme)
        self._shield = Icon(theme, "shield-check", 22, "ok")
        self._verdict = Words(theme, TITLE, wrap=True)
        self._explanation = Words(theme, LIST, "text2", wrap=True)
        self.bar = RecorderBar(theme)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL)
        self.button.say(FINISH)
        column = self._card.column
        column.setContentsMargins(26, 4 + 11, 26, 10 + 16)
        head = beside(self._shield, 10)
        head.addWidget(self._verdict, 1)
        column.addLayout(head)
        column.addWidget(self._explanation)
        self._answers = self._section(theme)
        recorder = QVBoxLayout()
        self._line(theme)
        column.addLayout(recorder)
        self._recorder = Rows(recorder, lambda: _Row(theme))
        column.addSpacing(4)
        column.addWidget(self.bar)
        self._rows = self._section(theme)
        self.receipt = ReceiptOffer(theme, SMALL)
        column.addSpacing(4)
        column.addWidget(self.receipt)
        self._flags_title = Words(theme, LIST_STRONG, "text2")
        self._flags_title.say(_FLAGS_TITLE)
        column.addWidget(self._flags_title)
        flags = QVBoxLayout()
        column.addLayout(flags)
        self._flags = Rows(flags, lambda: _Flag(theme))
        column.addSpacing(12)
        column.addWidget(self.button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.button.clicked.connect(lambda: self.intent.emit(intents.FinishCall()))

    def show_state(self, state: State) -> None:
        """Show the verdict, the answers and what the recorder did."""
        if state == self._state:
            return
        self._state = state
        fine = state.tone == "ok"
        self._card.set_edge("line" if fine else "unc_shape", 0 if fine else 2)
        self._shield.set("shield-check" if fine else "shield-alert", "ok" if fine else "unc")
        self._verdict.say(state.verdict)
        self._explanation.say(state.explanation)
        for pool, rows in (
            (self._answers, state.answers),
            (self._recorder, (state.recorder,)),
            (self._rows, state.rows),
        ):
            for widget, row in zip(pool.take(len(rows)), rows, strict=True):
                widget.show_row(row)
        self.bar.show_parts(state.bar, state.total_ms)
        self.bar.setVisible(bool(state.bar) and state.total_ms > 0)
        for flag, words in zip(self._flags.take(len(state.flags)), state.flags, strict=True):
            flag.show_flag(words)
        self._flags_title.setVisible(bool(state.flags))
        self.receipt.show_receipt(state.receipt)

    def _line(self, theme: Theme) -> None:
        self._card.column.addSpacing(8)
        self._card.column.addWidget(Hairline(theme))
        self._card.column.addSpacing(6)

    def _section(self, theme: Theme) -> Rows[_Row]:
        self._line(theme)
        layout = QVBoxLayout()
        layout.setSpacing(0)
        self._card.column.addLayout(layout)
        return Rows(layout, lambda: _Row(theme))
