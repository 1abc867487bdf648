"""The rules behind a decision: place, name, what they ask, citation and how sure that is."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QBoxLayout

from agent_assist.desktop.presenters.panel_state import WhyRule
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.pieces import Badge, Icon, below, beside
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.words import LIST_STRONG, META, Words

_CITATIONS = 3
_SOURCES = 2
_HOST = re.compile(r"https?://(?:www\.)?([^/?#\s]+)")


class _Rule(Row):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "scale", 16)
        self._name = Words(theme, LIST_STRONG, wrap=True)
        self._level = Badge(theme)
        self._summary = Words(theme, META, "text2", wrap=True)
        self._citations = Words(theme, META, "text2", wrap=True)
        self._sources = Words(theme, META, "text3", wrap=True)
        head = beside(self._name, 8, self._level)
        head.setStretchFactor(self._name, 1)
        words = below(head, self._summary, self._citations, self._sources)
        beside(self._icon, 10, top=True, wide=words, parent=self, margins=(0, 0, 0, 10))

    def show_rule(self, rule: WhyRule) -> None:
        unknown = rule.place in {"XX", ""}
        icon = "file-text" if rule.further else "map-pin" if unknown else "scale"
        self._icon.set(icon, "text2")
        self._name.say(rule.name or rule.place)
        self._level.say(rule.level)
        self._summary.say(rule.summary)
        self._summary.setVisible(rule.summary != "")
        cited = "; ".join(rule.citations[:_CITATIONS])
        self._citations.say(cited)
        self._citations.setVisible(cited != "")
        read = " · ".join(f"{name} {_where(address)}".strip() for name, address in rule.sources[:_SOURCES])
        self._sources.say(rule.confidence)
        sure = self._sources.text()
        self._sources.say(" · ".join(part for part in (sure, read) if part))
        self._sources.setVisible(self._sources.text() != "")


def _where(address: str) -> str:
    """Return what fits a narrow panel of an address: its host. The whole address stands in the fact and in the pack."""
    found = _HOST.match(address)
    return found[1] if found else address


class RuleList:
    """Rules with their sources, one below the other."""

    def __init__(self, layout: QBoxLayout, theme: Theme) -> None:
        self._rows = Rows(layout, lambda: _Rule(theme))
        self._shown: tuple[WhyRule, ...] = ()

    def make_ahead(self, count: int) -> None:
        """Make rows that will be needed; they stay hidden, and what is shown stays."""
        self._rows.make_ahead(count)

    def show_state(self, rules: tuple[WhyRule, ...]) -> None:
        """Show rules and further duties; blocks are reused."""
        if rules == self._shown:
            return
        self._shown = rules
        self._rows.show(rules, _Rule.show_rule)
