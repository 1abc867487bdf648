"""Between calls: what is offered, a line each, and the key that shows the panel from everywhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_assist.desktop.presenters.offers_state import OfferKind, OfferLine, OpenOffer
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.keycap import Keycap
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.titled_button import TitledButton
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import LIST, Words

_GAP, _EDGE = 12, 26
_ORDER = tuple(OfferKind)


class OffersCard(View[tuple[OfferLine, ...]]):
    """A low card with a line for each offer; without any it hides. Emits OpenOffer."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        card = Card(theme, raised=False, top=10, bottom=10)
        self._rows: QVBoxLayout = below(gap=_GAP)
        card.column.addLayout(self._rows)
        self.lines: dict[OfferKind, TitledButton] = {}
        below(card, parent=self)
        self.setVisible(False)

    def _show(self, state: tuple[OfferLine, ...], _before: object) -> None:
        for line in state:
            self._line(line).show_words(line.title, line.detail, line.action)
        shown = {line.kind for line in state}
        for kind, row in self.lines.items():
            row.setVisible(kind in shown)
        self.setVisible(bool(state))

    def _line(self, line: OfferLine) -> TitledButton:
        row = self.lines.get(line.kind)
        if row is None:
            button = Button(self._theme, Kind.SECONDARY, key=line.key, height=TARGET_SMALL, inline=True)
            above = sum(_ORDER.index(kind) < _ORDER.index(line.kind) for kind in self.lines)
            row = self.lines[line.kind] = TitledButton(self._theme, button)
            button.clicked.connect(partial(self._open, line.kind))
            self._rows.insertWidget(above, row)
        return row

    def _open(self, kind: OfferKind) -> None:
        self.intent.emit(OpenOffer(kind))


class FromAnywhere(Themed):
    """The key that shows the panel whichever window has the keyboard. Words only: pressing it is what it says."""

    HEARD_AS = roles.WORDS

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._words = Words(theme, LIST, "text2", wrap=True, said=say("Show from anywhere"))
        self._cap = Keycap(theme, "")
        line = beside(_EDGE, Icon(theme, "keyboard", 18), 10, wide=self._words, parent=self)
        line.addWidget(self._cap)
        line.addSpacing(_EDGE)

    def show_key(self, keys: str) -> None:
        """Show it; empty hides the line."""
        self._cap.say(keys)
        self.setAccessibleName(f"{self._words.text()}: {keys}")
        self.setVisible(keys != "")


def offers_and_key(theme: Theme) -> tuple[OffersCard, FromAnywhere, QWidget]:
    """Return both, and what holds them one below the other."""
    offers, key, both = OffersCard(theme), FromAnywhere(theme), QWidget()
    below(offers, 6, key, parent=both)
    return offers, key, both
