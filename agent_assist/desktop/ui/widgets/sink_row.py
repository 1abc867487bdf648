"""One place that data flows to, and what was read back from it."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.presenters.panel_state import SinkLine
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.words import LIST_MEDIUM, META, Words

_TONES = {"ok": ("check", "ok"), "waiting": ("clock", "text2"), "unconfirmed": ("triangle-alert", "unc")}


class SinkRow(Row):
    """Its own icon and name at the start where it has one; result and sign at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.hairline = Hairline(theme)
        self._own = Icon(theme, "circle", 16)
        self._sign = Icon(theme, "check", 16, "ok")
        self._name = Words(theme, LIST_MEDIUM)
        self._result = Words(theme, META, "text2", end=True)
        line = beside(self._own, 9, self._name, None, self._result, 9, self._sign, margins=(0, 8, 0, 8))
        below(self.hairline, line, parent=self)

    def show_sink(self, sink: SinkLine) -> None:
        """Show where data flows to, and what was read back."""
        self._own.set(sink.icon or "circle", "text2")
        self._own.setVisible(bool(sink.icon))
        self._sign.set(*_TONES.get(sink.tone, _TONES["waiting"]))
        self._name.say(sink.name)
        self._result.say(sink.result)


def show_sinks(rows: Rows[SinkRow], sinks: Sequence[SinkLine]) -> None:
    """Show one row for each place, with a hairline between two of them."""
    for index, row in enumerate(rows.show(sinks, SinkRow.show_sink)):
        row.hairline.setVisible(index > 0)
