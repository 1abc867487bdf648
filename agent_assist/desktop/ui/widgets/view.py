"""What all parts of a window have in common: they show one kind of state and emit what a person wants."""

from __future__ import annotations

from typing import Generic, TypeVar, Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.card import Card, Frame
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.themed import Themed

S = TypeVar("S")


class View(Themed, Generic[S]):
    """Shows states of one kind. Main thread only.

    Signals:
        intent: one value of `presenters.intents` per wish.
    """

    intent = Signal(object)
    NAMES_KEYS = False
    """Whether its words may name single keys, so that it is shown again where these act otherwise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: S | None = None

    def show_again(self) -> None:
        """Say everything once more: the state is the same, and what is said of it is not."""
        if self._state is not None:
            self._show(self._state, None)

    def show_state(self, state: S) -> None:
        """Show a state; one that equals the state before changes nothing and costs nothing."""
        if state != self._state:
            before, self._state = self._state, state
            self._show(state, before)

    def _show(self, state: S, before: S | None) -> None:
        """Bring the widgets up to date; `before` is what they show now, None the first time."""
        raise NotImplementedError


class CardView(View[S]):
    """A view that is a card. What follows the card goes into `whole`, below it.

    Args:
        theme: colours.
        frame: as `Card` takes it.
    """

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme, **frame: Unpack[Frame]) -> None:
        super().__init__(theme)
        self.card = Card(theme, **frame)
        self.whole = below(self.card, parent=self)


class ReadCardView(CardView[S]):
    """A card that is read when it is opened: it takes the focus, and gives it back to what had it before."""

    def __init__(self, theme: Theme, **frame: Unpack[Frame]) -> None:
        super().__init__(theme, **frame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.came_from: QWidget | None = None
        """What had the focus when the card was opened."""

    def open(self) -> None:
        """Take the focus, so that a screen reader reads the card; remember who had it."""
        self.came_from = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
