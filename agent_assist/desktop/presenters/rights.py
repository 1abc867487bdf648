"""Rights of the customer on the panel: the request as it is filled in, and what the card shows. GUI thread; no Qt."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Screen
from agent_assist.desktop.presenters.rights_state import RightsCard
from agent_assist.desktop.presenters.rights_view import rights_card
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.rights import NOTHING_HEARD
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import Clock
from agent_assist.domain.rights import AnswerBy, Asker, IdentityCheck, Right

_CHECKS = tuple(IdentityCheck)


class RightsPresenter:
    """Keeps a request while it is filled in, before it is written down; the services know everything else.

    Args:
        desk: the services.
        screen: which card is open.
        clock: tells when a check of who asks is noted.
    """

    def __init__(self, desk: Desk, screen: Screen, clock: Clock) -> None:
        self._desk = desk
        self._screen = screen
        self._clock = clock
        self._card = Kept(rights_card)
        self._right: Right | None = None
        self._heard = NOTHING_HEARD
        self._page = 0

    def handle(self, intent: i.FillRequest | i.NoteIdentity | i.AskForRight) -> None:
        """Fill the request in, or write it down; nothing without a live call, or while its card is not open."""
        file = self._desk.shown()
        if file is None or not file.state.live or self._screen.tool is not ToolKey.RIGHTS:
            return
        if isinstance(intent, i.FillRequest):
            self._fill(file, intent.choice)
        elif isinstance(intent, i.NoteIdentity):
            self._check()
        else:
            self._ask(file)

    def back(self) -> bool:
        """Take the last answer back that the form shows; returns whether there was one."""
        if self._heard.answer_by is not None:
            self._heard = self._heard._replace(answer_by=None)
        elif self._heard.by is not None:
            self._heard = self._heard._replace(by=None)
        elif self._right is not None:
            self._right = None
        else:
            return False
        return True

    def leave(self) -> None:
        """The card is gone: nothing is filled in."""
        self._right = None
        self._heard = NOTHING_HEARD
        self._page = 0

    def card(self) -> RightsCard | None:
        """Return the card of the shown contact; None where no call is on."""
        file = self._desk.shown()
        if file is None:
            return None
        self._desk.rights.load(file)
        marked = self._desk.rights.marked(file)
        return self._card.of(
            RightsInputs(
                open=self._desk.rights.open(file),
                chosen=self._looked_at(file, self._right) if self._right is not None else None,
                heard=self._heard._replace(by=self._heard.by or marked),
                page=self._page,
                requests=file.requests,
                child=file.minor_at_ms is not None,
                vulnerable=not file.tags.keys().isdisjoint({CallMark.VULNERABLE, CallMark.IN_DOUBT}),
            )
        )

    def _fill(self, file: CaseFile, choice: Right | Asker | AnswerBy | None) -> None:
        if choice is None:
            self._page += 1
        elif isinstance(choice, Right):
            self._right = choice if choice in self._desk.rights.open(file) else None
        elif isinstance(choice, Asker):
            self._heard = self._heard._replace(by=choice)
        else:
            self._heard = self._heard._replace(answer_by=choice)

    def _check(self) -> None:
        now = self._heard.identity or IdentityCheck.NOT_CHECKED
        check = _CHECKS[(_CHECKS.index(now) + 1) % len(_CHECKS)]
        at_ms = None if check is IdentityCheck.NOT_CHECKED else self._clock.now_ms()
        self._heard = self._heard._replace(identity=check, identity_at_ms=at_ms)

    def _ask(self, file: CaseFile) -> None:
        """Write the form down once it is full; what was not checked is written as that."""
        right = self._right
        by = self._heard.by or self._desk.rights.marked(file)
        if right is None or by is None or self._heard.answer_by is None:
            return
        heard = self._heard._replace(by=by, identity=self._heard.identity or IdentityCheck.NOT_CHECKED)
        self.leave()
        self._desk.rights.ask(file, right, heard)

    def _looked_at(self, file: CaseFile, right: Right) -> ChosenRight:
        """Return a right with what would be written down of it now."""
        now = self._desk.rights.request(file, right, self._heard)
        return ChosenRight(right=right, body=now.body, law_known=now.law_known)
