"""Dismisses one low flag of several contacts: one after the other, each opened and decided like a single one (ADR 53).

Nothing is written of a contact before its turn, so whatever ends the course leaves each contact decided or not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.review_desk import DecidedAlready, Judged, OpenedContact, ReviewDesk
from agent_assist.domain.errors import AssistError, AuthExpired, Offline
from agent_assist.domain.facts import Fact
from agent_assist.domain.flag_course import answers, decision_in_force, disputed_decision
from agent_assist.domain.review import ReviewDecision, ReviewReason, Severity

MOST = 50
"""Most contacts in one course: what a person can still look over before it is recorded."""


class Left(StrEnum):
    """Why a contact was left as it is, although nothing failed."""

    DECIDED = "decided"
    """Somebody else decided its flag."""
    DISPUTED = "disputed"
    """The agent disputes a decision on it: that is looked at alone."""
    UNREAD = "unread"
    """The agent replied, and the reply was not read."""
    NOT_LOW = "not_low"
    """The flag is not there, or not low."""


class Wanted(NamedTuple):
    """A contact whose flag is to be dismissed.

    Args:
        contact: its id.
        opened: the contact, where it was opened already to read a reply.
        read: how many answers of the agent to this flag were read.
    """

    contact: str
    opened: OpenedContact | None = None
    read: int = 0


class Told(NamedTuple):
    """What became of one contact; dismissed where nothing else is said.

    Args:
        contact: its id.
        left: why it was left as it is.
        error: why it failed.
        opened: the contact as it was read last, where it was.
        unsure: the decision was written here, and the server did not confirm it.
    """

    contact: str
    left: Left | None = None
    error: AssistError | None = None
    opened: OpenedContact | None = None
    unsure: bool = False

    @property
    def dismissed(self) -> bool:
        """Whether the decision counts."""
        return self.left is None and self.error is None

    @property
    def ends(self) -> bool:
        """Whether no further contact can be tried: the server is away, or the session is over."""
        return isinstance(self.error, Offline | AuthExpired)


def why_left(opened: OpenedContact, flag: str, read: int) -> Left | None:
    """Return why a flag may not be dismissed together with others; None where it may.

    Args:
        opened: the contact as the server has it now.
        flag: a FlagKind.
        read: how many answers of the agent to it were read.
    """
    reviews = opened.file.reviews
    if disputed_decision(reviews, flag) is not None:
        return Left.DISPUTED
    if decision_in_force(reviews, flag) is not None:
        return Left.DECIDED
    if not any(one.kind == flag and one.severity is Severity.LOW for one in opened.file.flags):
        return Left.NOT_LOW
    return Left.UNREAD if len(answers(reviews, flag)) > read else None


class BulkDismissal:
    """One course over several contacts. GUI thread only.

    Args:
        desk: the supervisor's desk, where somebody is signed in.
        flag: which flag is dismissed, a FlagKind.
        comment: the reason, which each agent reads.
        told: gets what became of each contact.
        done: is called once; of contacts that were not tried nothing was told.
    """

    def __init__(
        self,
        desk: ReviewDesk,
        flag: str,
        comment: str,
        told: Callable[[Told], None],
        done: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._flag, self._comment = flag, comment
        self._told, self._done = told, done
        self._session = desk.signed_in
        self._rest: list[Wanted] = []

    def run(self, wanted: Sequence[Wanted]) -> None:
        """Dismiss them in turn; of more than MOST only so many are tried."""
        self._rest = list(wanted[:MOST])
        self._next()

    def stop(self) -> None:
        """Try no further contact; the one under way is finished."""
        self._rest = []

    def _next(self) -> None:
        if self._desk.signed_in is not self._session:
            self.stop()
        if not self._rest:
            self._done()
            return
        one = self._rest.pop(0)

        def opened(outcome: Outcome[OpenedContact]) -> None:
            if isinstance(outcome, Failed):
                self._tell(Told(one.contact, error=outcome.error))
            else:
                self._decide(one, outcome.value)

        if one.opened is None:
            self._desk.open(one.contact, ReviewReason.DECIDE_FLAG, opened)
        else:
            self._desk.again(one.opened, opened)

    def _decide(self, one: Wanted, opened: OpenedContact) -> None:
        if self._desk.signed_in is not self._session:
            self._rest.insert(0, one)
            self._next()
            return
        left = why_left(opened, self._flag, one.read)
        if left is not None:
            self._tell(Told(one.contact, left, opened=opened))
            return

        def decided(outcome: Outcome[Fact]) -> None:
            if not isinstance(outcome, Failed):
                self._tell(Told(one.contact, opened=opened))
            elif isinstance(outcome.error, DecidedAlready):
                self._tell(Told(one.contact, Left.DECIDED, opened=outcome.error.opened))
            else:
                unsure = isinstance(outcome.error, Offline | AuthExpired)
                self._tell(Told(one.contact, error=outcome.error, unsure=unsure))

        self._desk.decide(opened, self._flag, Judged(ReviewDecision.DISMISSED, self._comment), decided)

    def _tell(self, told: Told) -> None:
        if told.ends:
            self.stop()
        if told.dismissed and self._session is not None:
            self._desk.unsent.forget(self._session, [told.contact])
        self._told(told)
        self._next()
