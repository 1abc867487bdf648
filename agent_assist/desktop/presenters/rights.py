"""Rights of the customer on the panel: the request as it is filled in, and what the card shows. GUI thread; no Qt."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Screen
from agent_assist.desktop.presenters.rights_state import RightsCard
from agent_assist.desktop.presenters.rights_view import rights_card
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.rights import NOTHING_HEARD, Heard
from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import Clock
from agent_assist.domain.rights import AnswerBy, Asker, IdentityCheck, Right

_CHECKS = tuple(IdentityCheck)


class _Form(NamedTuple):
    """A request as far as it is filled in; `page`: which rights are shown, from 0."""

    right: Right | None = None
    heard: Heard = NOTHING_HEARD
    page: int = 0


_EMPTY = _Form()


class RightsPresenter:
    """Keeps a request of each live call while it is filled in, before it is written down.

    Another card, or another call, does not empty it: whoever comes back goes on where they were.

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
        self._forms: dict[str, _Form] = {}

    def handle(self, intent: i.FillRequest | i.NoteIdentity | i.AskForRight) -> None:
        """Fill the request in, or write it down; nothing without a live call, or while its card is not open."""
        file = self._desk.shown()
        if file is None or not file.state.live or self._screen.tool is not ToolKey.RIGHTS:
            return
        if isinstance(intent, i.FillRequest):
            self._keep(file, self._filled(file, intent.choice))
        elif isinstance(intent, i.NoteIdentity):
            self._keep(file, self._checked(file))
        else:
            self._ask(file)

    def back(self) -> bool:
        """Take the last answer back that the form shows; returns whether there was one."""
        file = self._desk.shown()
        if file is None or self._screen.tool is not ToolKey.RIGHTS:
            return False
        form = self._form(file)
        if form.heard.answer_by is not None:
            form = form._replace(heard=form.heard._replace(answer_by=None))
        elif form.heard.by is not None:
            form = form._replace(heard=form.heard._replace(by=None))
        elif form.right is not None:
            form = form._replace(right=None)
        else:
            self._keep(file, _EMPTY)
            return False
        self._keep(file, form)
        return True

    def card(self) -> RightsCard | None:
        """Return the card of the shown contact; None where no call is on."""
        file = self._desk.shown()
        if file is None:
            return None
        self._desk.rights.load(file)
        form = self._form(file)
        marked = self._desk.rights.marked(file)
        return self._card.of(
            RightsInputs(
                open=self._desk.rights.open(file),
                chosen=self._looked_at(file, form, form.right) if form.right is not None else None,
                heard=form.heard._replace(by=form.heard.by or marked),
                page=form.page,
                requests=file.requests,
                child=file.minor_at_ms is not None,
                vulnerable=not file.tags.keys().isdisjoint({CallMark.VULNERABLE, CallMark.IN_DOUBT}),
            )
        )

    def _form(self, file: CaseFile) -> _Form:
        return self._forms.get(file.contact_id, _EMPTY)

    def _keep(self, file: CaseFile, form: _Form) -> None:
        """Keep the form of a call, and none of a call that is over."""
        live = {one.contact_id for one in self._desk.calls.contacts()}
        self._forms = {contact: kept for contact, kept in self._forms.items() if contact in live}
        self._forms[file.contact_id] = form

    def _filled(self, file: CaseFile, choice: Right | Asker | AnswerBy | None) -> _Form:
        form = self._form(file)
        if choice is None:
            return form._replace(page=form.page + 1)
        if isinstance(choice, Right):
            return form._replace(right=choice if choice in self._desk.rights.open(file) else None)
        if isinstance(choice, Asker):
            return form._replace(heard=form.heard._replace(by=choice))
        return form._replace(heard=form.heard._replace(answer_by=choice))

    def _checked(self, file: CaseFile) -> _Form:
        form = self._form(file)
        now = form.heard.identity or IdentityCheck.NOT_CHECKED
        check = _CHECKS[(_CHECKS.index(now) + 1) % len(_CHECKS)]
        at_ms = None if check is IdentityCheck.NOT_CHECKED else self._clock.now_ms()
        return form._replace(heard=form.heard._replace(identity=check, identity_at_ms=at_ms))

    def _ask(self, file: CaseFile) -> None:
        """Write the form down once it is full; what was not checked is written as that."""
        form = self._form(file)
        by = form.heard.by or self._desk.rights.marked(file)
        if form.right is None or by is None or form.heard.answer_by is None:
            return
        heard = form.heard._replace(by=by, identity=form.heard.identity or IdentityCheck.NOT_CHECKED)
        self._keep(file, _EMPTY)
        self._desk.rights.ask(file, form.right, heard)

    def _looked_at(self, file: CaseFile, form: _Form, right: Right) -> ChosenRight:
        """Return a right with what would be written down of it now."""
        now = self._desk.rights.request(file, right, form.heard)
        return ChosenRight(right=right, body=now.body, law_known=now.law_known)
