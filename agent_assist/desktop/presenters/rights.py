"""Rights of the customer on the panel: the request as it is filled in, and what the card shows. GUI thread; no Qt."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.correction import CorrectionPresenter
from agent_assist.desktop.presenters.in_force_state import ToolKey
from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Screen
from agent_assist.desktop.presenters.request_intents import RequestIntent
from agent_assist.desktop.presenters.rights_state import CorrectionCard, RequestValue, RightsCard
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

    @property
    def begun(self) -> bool:
        """Whether anything is filled in."""
        return self.right is not None or self.heard != NOTHING_HEARD


_EMPTY = _Form()


class RightsPresenter:
    """Keeps a request of each call while it is filled in, before it is written down.

    Another card, another call or the end of the call does not empty it: whoever comes back goes on where they were, and
    the call is not finished while something is filled in. A kill does: until it is full, it is on the screen alone.

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
        self._correction = CorrectionPresenter(desk, screen)
        self._forms: dict[str, _Form] = {}
        self._live = ""

    def handle(self, intent: RequestIntent) -> None:
        """Fill the request or a correction in, or write it down; nothing on a finished call, or on another card."""
        file = self._desk.shown()
        if file is None or file.finished or self._screen.tool is not ToolKey.RIGHTS:
            return
        if isinstance(intent, i.CorrectRecord):
            self._correction.begin(file)
        elif self._correction.open(file) or isinstance(intent, i.TypeCorrection | i.ShowRecord):
            if isinstance(intent, i.FillRequest | i.TypeCorrection | i.ShowRecord):
                self._correction.handle(file, intent)
        elif isinstance(intent, i.FillRequest):
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
        if self._correction.back(file):
            return True
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

    def keeps(self) -> bool:
        """Open the card of the shown call where its request is half filled in, so that finishing it drops nothing."""
        file = self._desk.shown()
        if file is None or not self._form(file).begun:
            return False
        self._screen.tool = ToolKey.RIGHTS
        return True

    def shows(self) -> str:
        """Return the field whose value may stand open here: that which is corrected; empty for none."""
        file = self._desk.shown()
        there = file is not None and self._screen.tool is ToolKey.RIGHTS
        return self._correction.field(file) if there and file is not None else ""

    def card(self) -> RightsCard | CorrectionCard | None:
        """Return the card of the shown contact; None without one, and where its call ended under an empty form."""
        file = self._desk.shown()
        if file is None:
            return None
        return self._correction.card(file) or self._request(file)

    def _request(self, file: CaseFile) -> RightsCard | None:
        form = self._form(file)
        before, self._live = self._live, file.contact_id if file.state.live else ""
        if before == file.contact_id and not self._live and not form.begun:
            self._screen.tool = None
            return None
        self._desk.rights.load(file)
        marked = self._desk.rights.marked(file)
        return self._card.of(
            RightsInputs(
                open=self._desk.rights.open(file),
                chosen=self._looked_at(file, form, form.right) if form.right is not None else None,
                heard=form.heard._replace(by=form.heard.by or marked),
                page=form.page,
                requests=file.requests,
                void=self._desk.rights.void(file),
                offered=self._desk.corrections.offered(file) if file.requests else (),
                correctable=self._desk.corrections.request(file) is not None,
                child=file.minor_at_ms is not None,
                vulnerable=not file.tags.keys().isdisjoint({CallMark.VULNERABLE, CallMark.IN_DOUBT}),
                begun=form.begun,
                over=not file.state.live,
                language=self._desk.disclosure.language(file.contact_id),
                contact_id=file.contact_id,
            )
        )

    def _form(self, file: CaseFile) -> _Form:
        return self._forms.get(file.contact_id, _EMPTY)

    def _keep(self, file: CaseFile, form: _Form) -> None:
        """Keep the form of a call, and none of a call that is finished."""
        there = {one.contact_id for one in (*self._desk.calls.contacts(), *self._desk.calls.unfinished())}
        self._forms = {contact: kept for contact, kept in self._forms.items() if contact in there}
        self._forms[file.contact_id] = form
        self._desk.rights.begun = frozenset(contact for contact, kept in self._forms.items() if kept.begun)

    def _filled(self, file: CaseFile, choice: RequestValue) -> _Form:
        form = self._form(file)
        if choice is None:
            return form._replace(page=form.page + 1)
        if isinstance(choice, Right):
            return form._replace(right=choice if choice in self._desk.rights.open(file) else None)
        if isinstance(choice, Asker):
            return form._replace(heard=form.heard._replace(by=choice))
        if isinstance(choice, AnswerBy):
            return form._replace(heard=form.heard._replace(answer_by=choice))
        return form  # what only a correction asks

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
        self._desk.rights.ask(file, form.right, heard, lambda: self._restore(file, form))

    def _restore(self, file: CaseFile, form: _Form) -> None:
        """Have a form back that could not be written down, unless the next one is begun already."""
        if not self._form(file).begun:
            self._keep(file, form)

    def _looked_at(self, file: CaseFile, form: _Form, right: Right) -> ChosenRight:
        """Return a right with what would be written down of it now."""
        now = self._desk.rights.request(file, right, form.heard)
        return ChosenRight(right=right, body=now.body, law_known=now.law_known)
