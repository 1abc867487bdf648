"""The others at an opened contact: learning of them, and handing it to one of them. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import structs

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.review_others import others_told, with_others_decisions
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import OpenedContact, ReviewDesk, while_signed_in
from agent_assist.domain.casefile import CaseFile
from agent_assist.protocol import messages as m


class ContactOthers:
    """What the server said last of one opened contact; `changed` is called when it has said it."""

    def __init__(self, desk: ReviewDesk, changed: Callable[[], None]) -> None:
        self._desk = desk
        self._changed = changed
        self._opening = ""
        self._told: m.LookAnswer | None = None

    @property
    def known(self) -> bool:
        """Whether the server tells of others at all."""
        return self._told is not None

    def forget(self) -> None:
        """The contact was left."""
        self._opening, self._told = "", None

    def look(self, opened: OpenedContact) -> None:
        """Say that the contact is looked at still, and learn of others; an answer for another one is dropped."""
        self._opening = opened.opening

        def done(outcome: Outcome[m.LookAnswer]) -> None:
            if isinstance(outcome, Ok) and self._opening == opened.opening:
                self._told = outcome.value
                self._changed()

        self._desk.look(opened, done)

    def pass_on(self, opened: OpenedContact, to: str, note: str, done: Callable[[Text], None]) -> None:
        """Hand the contact to another supervisor; `done` gets what became of it, in words."""
        holder = self._told.held_by if self._told is not None else ""

        def finish(outcome: Outcome[m.AssignAnswer]) -> None:
            if isinstance(outcome, Failed):
                done(error_words(outcome.error))
                return
            answer = outcome.value
            if self._told is not None and self._opening == opened.opening:
                now = {"held_by": answer.held_by, "held_by_name": answer.held_by_name}
                self._told = structs.replace(self._told, **now)
            if answer.done:
                done(say("Assigned to {name}.", name=answer.held_by_name))
            else:
                done(say("{name} was faster and works on this contact.", name=answer.held_by_name))

        asked = m.AssignRequest(contact=opened.file.contact_id, to=to, holder=holder, note=note)
        self._desk.assign(asked, while_signed_in(self._desk, finish))

    def file(self, opened: OpenedContact) -> CaseFile:
        """Return the case file with what others decided meanwhile."""
        return with_others_decisions(opened.file, self._told)

    def on(
        self, page: r.ContactPage, opened: OpenedContact, me: m.SignInAnswer, people: Sequence[m.Person]
    ) -> r.ContactPage:
        """Return the page with who else has to do with the contact, and who can be given it."""
        receivers = [(one.id, one.name) for one in people if one.reviews and one.id != me.user and self.known]
        return structs.replace(page, others=others_told(self._told, opened.file, me), receivers=tuple(receivers))
