"""Rights of the customer on the panel: which one is chosen, and what the card shows. GUI thread; knows no Qt."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Screen
from agent_assist.desktop.presenters.rights_state import RightsCard
from agent_assist.desktop.presenters.rights_view import rights_card
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.rights import Right


class RightsPresenter:
    """Keeps which right is looked at before it is written down; the services know everything else.

    Args:
        desk: the services.
        screen: which card is open.
    """

    def __init__(self, desk: Desk, screen: Screen) -> None:
        self._desk = desk
        self._screen = screen
        self._chosen: Right | None = None
        self._card = Kept(rights_card)

    def handle(self, intent: i.ChooseRight | i.AskForRight) -> None:
        """Look at a right, or write the chosen one down; nothing without a live call, or while its card is not open."""
        file = self._desk.shown()
        if file is None or not file.state.live or self._screen.tool is not ToolKey.RIGHTS:
            return
        if isinstance(intent, i.ChooseRight):
            self._chosen = intent.right if intent.right in self._desk.rights.open(file) else None
        elif self._chosen is not None:
            right, self._chosen = self._chosen, None
            self._desk.rights.ask(file, right)

    def back(self) -> bool:
        """Go back from what is chosen to the choice; returns whether there was a step."""
        chosen, self._chosen = self._chosen, None
        return chosen is not None

    def leave(self) -> None:
        """The card is gone: nothing is chosen."""
        self._chosen = None

    def card(self) -> RightsCard | None:
        """Return the card of the shown contact; None where no call is on."""
        file = self._desk.shown()
        if file is None:
            return None
        self._desk.rights.load(file)
        chosen = self._looked_at(file, self._chosen) if self._chosen is not None else None
        return self._card.of(RightsInputs(open=self._desk.rights.open(file), chosen=chosen, requests=file.requests))

    def _looked_at(self, file: CaseFile, right: Right) -> ChosenRight:
        """Return a right with what would be written down of it now."""
        now = self._desk.rights.request(file, right)
        return ChosenRight(right=right, body=now.body, law_known=now.law_known)
