"""What became of a request for a right, read from its facts, and what may happen to it next. Pure.

Desk, page, list and review read this one fold. An act that may not follow what came before changes nothing and is
counted, whoever wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import UNSET

from agent_assist.domain.correction import Correction
from agent_assist.domain.facts import Fact, said
from agent_assist.domain.facts.review import CorrectionReadBack, Deadline, RightsHandled, RightsRequested
from agent_assist.domain.rights import (
    AnswerBy,
    Asker,
    IdentityCheck,
    PauseReason,
    Right,
    RightsAct,
    SystemAnswer,
    reference,
)


class RequestState(StrEnum):
    """How a request stands."""

    OPEN = "open"
    WAITING = "waiting"
    """The person was asked for something that has not come."""
    EXTENDED = "extended"
    GRANTED = "granted"
    """Granted, and not yet done."""
    REFUSED = "refused"
    CARRIED_OUT = "carried_out"
    APPEALED = "appealed"
    """Refused, and the person objected; the appeal waits for its decision."""


class NotNow(StrEnum):
    """Why an act may not follow what came before."""

    ANSWERED = "answered"
    """The request has its answer."""
    ALREADY = "already"
    """This has happened, and happens once."""
    NOT_ASKED = "not_asked"
    """Nothing of the kind was asked for."""
    UNPROVEN = "unproven"
    """Proof of who asks was asked for, and has not come."""
    NOT_GRANTED = "not_granted"
    NOT_REFUSED = "not_refused"
    NOT_TOLD = "not_told"
    """This system was not told, or has answered."""
    SYSTEMS = "systems"
    """A system that was told has not answered."""
    FINAL = "final"
    """The appeal was decided; there is no second one."""


BEFORE_ANSWER: Final = frozenset({RequestState.OPEN, RequestState.WAITING, RequestState.EXTENDED})
"""While the organisation owes an answer, and while a second request for the same right is the same request."""
OWES: Final = BEFORE_ANSWER | {RequestState.GRANTED, RequestState.APPEALED}
"""While the organisation has something to do."""

_ON_APPEAL: Final = frozenset({RightsAct.CAME, RightsAct.GRANTED, RightsAct.REFUSED})
"""What may happen while an appeal waits: missing proof may still come, and it is decided."""


class ActMoment(NamedTuple):
    """One act; `at_ms` is in milliseconds since 1970 UTC, the rest as in `RightsHandled`."""

    event: str
    at_ms: int
    act: RightsAct
    by: str
    on: date | None
    needs: PauseReason | None = None
    until: date | None = None
    rule: str = ""
    reason: str = ""
    grounds: tuple[str, ...] = ()
    words: str = ""
    system: str = ""
    answer: SystemAnswer | None = None


class ToldSystem(NamedTuple):
    """A system that was told of a request, when, and what it answered; None while it has not."""

    system: str
    told: date | None
    answer: SystemAnswer | None
    answered: date | None


class Waited(NamedTuple):
    """The organisation waited for the person: from a day, to the day on which it came; None while it has not."""

    reason: PauseReason
    asked: date
    came: date | None


@dataclass(frozen=True, slots=True)
class RightsCourse:
    """A request and all that happened to it.

    Args:
        event: id of its fact.
        right, channel, places, due, deadlines, pack, words: as in `RightsRequested`.
        at_ms: when it was written down, milliseconds since 1970 UTC.
        asker: who asks.
        answer_by: how the person wants the answer; None where nobody said.
        identity: what the agent says they checked; None where the request did not come on a call, or is an old one.
        received: the day on which it came, where that was before it was written down; None else.
        acts: what happened since, in order.
        again: ids of facts that ask for the same right while this request waits for its answer.
        corrections: what was read back to the customer and confirmed, in order.
    """

    event: str
    right: str
    channel: str
    at_ms: int
    asker: Asker = Asker.CUSTOMER
    answer_by: AnswerBy | None = None
    identity: IdentityCheck | None = None
    received: date | None = None
    words: str = ""
    places: tuple[str, ...] = ()
    due: str | None = None
    deadlines: tuple[Deadline, ...] = field(default=(), repr=False)
    pack: str = ""
    acts: tuple[ActMoment, ...] = ()
    again: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def reference(self) -> str:
        """The short code that the person is told."""
        return reference(self.event)

    @property
    def references(self) -> tuple[str, ...]:
        """Every code that the person may have been told: its own, and those of requests that are the same one."""
        return tuple(map(reference, (self.event, *self.again)))

    @property
    def correctable(self) -> bool:
        """Whether a value may be read back for it: a customer who was checked asks, and waits for the answer."""
        checked = self.identity not in {None, IdentityCheck.NOT_CHECKED} and self.asker is Asker.CUSTOMER
        return self.right == Right.RECTIFICATION and checked and self.state in BEFORE_ANSWER

    @property
    def waited(self) -> tuple[Waited, ...]:
        """What the person was asked for, in order."""
        found: list[Waited] = []
        for one in self.acts:
            if one.needs is None or one.on is None:
                continue
            if one.act is RightsAct.ASKED:
                found.append(Waited(one.needs, one.on, None))
                continue
            for place, asked in enumerate(found):
                if asked.reason is one.needs and asked.came is None:
                    found[place] = asked._replace(came=max(asked.asked, one.on))
        return tuple(found)

    @property
    def waits_for(self) -> frozenset[PauseReason]:
        """What the person was asked for and has not sent."""
        return frozenset(one.reason for one in self.waited if one.came is None)

    @property
    def systems(self) -> tuple[ToldSystem, ...]:
        """The systems that were told, in order; one that was told again stands where it was told first."""
        found: dict[str, ToldSystem] = {}
        for one in self.acts:
            if one.act is RightsAct.TOLD:
                found[one.system] = ToldSystem(one.system, one.on, None, None)
            elif one.act is RightsAct.CONFIRMED and one.system in found:
                found[one.system] = found[one.system]._replace(answer=one.answer, answered=one.on)
        return tuple(found.values())

    @property
    def silent(self) -> frozenset[str]:
        """The systems that were told and have not answered."""
        return frozenset(one.system for one in self.systems if one.answer is None)

    @property
    def answer(self) -> ActMoment | None:
        """The newest answer: granted or refused; None before one."""
        return self.last(RightsAct.GRANTED, RightsAct.REFUSED)

    @property
    def verified(self) -> date | None:
        """The day on which proof of who asks came, if it was asked for and came; None else."""
        came = self.last(RightsAct.CAME, needs=PauseReason.IDENTITY)
        return came.on if came else None

    @property
    def state(self) -> RequestState:
        """How it stands after all of its acts."""
        last = self.last(RightsAct.GRANTED, RightsAct.REFUSED, RightsAct.CARRIED_OUT, RightsAct.APPEALED)
        if last is not None:
            return RequestState(last.act.value)
        if self.waits_for:
            return RequestState.WAITING
        return RequestState.EXTENDED if self.last(RightsAct.EXTENDED) else RequestState.OPEN

    def last(self, *acts: RightsAct, needs: PauseReason | None = None) -> ActMoment | None:
        """Return the newest of some acts, or None; with `needs`, of those that are about it."""
        fitting = (one for one in reversed(self.acts) if one.act in acts and (needs is None or one.needs is needs))
        return next(fitting, None)

    def refusal(self, act: RightsAct, needs: PauseReason | None = None, system: str = "") -> NotNow | None:
        """Return why an act may not follow now; None where it may.

        What a law says of it, such as how far the time may be extended, is not asked here.

        Args:
            act: what shall happen.
            needs: what is asked for or came, with those two acts.
            system: which one was told or answered, with those two acts.
        """
        state = self.state
        if act in {RightsAct.TOLD, RightsAct.CONFIRMED}:
            return self._not_by_system(act, system, state)
        if act in {RightsAct.CARRIED_OUT, RightsAct.PACKAGED}:
            if state is RequestState.GRANTED:
                return NotNow.SYSTEMS if self.silent else None
            done = state is RequestState.CARRIED_OUT
            return NotNow.ALREADY if done else NotNow.NOT_GRANTED
        if act is RightsAct.APPEALED:
            return self._no_appeal(state)
        on_appeal = state is RequestState.APPEALED and act in _ON_APPEAL
        return self._not_unanswered(act, needs) if on_appeal or state in BEFORE_ANSWER else NotNow.ANSWERED

    def _not_by_system(self, act: RightsAct, system: str, state: RequestState) -> NotNow | None:
        if act is RightsAct.CONFIRMED:
            return None if system in self.silent else NotNow.NOT_TOLD
        if system in self.silent:
            return NotNow.ALREADY
        return None if state in OWES else NotNow.ANSWERED

    def _no_appeal(self, state: RequestState) -> NotNow | None:
        if state is RequestState.APPEALED:
            return NotNow.ALREADY
        if state is not RequestState.REFUSED:
            return NotNow.NOT_REFUSED
        return NotNow.FINAL if self.last(RightsAct.APPEALED) else None

    def _not_unanswered(self, act: RightsAct, needs: PauseReason | None) -> NotNow | None:
        if act in {RightsAct.ACKNOWLEDGED, RightsAct.EXTENDED}:
            return NotNow.ALREADY if self.last(act) else None
        if act is RightsAct.ASKED:
            return NotNow.ALREADY if needs in self.waits_for else None
        if act is RightsAct.CAME:
            return None if needs in self.waits_for else NotNow.NOT_ASKED
        unproven = act is RightsAct.GRANTED and PauseReason.IDENTITY in self.waits_for
        return NotNow.UNPROVEN if unproven else None


def requested(courses: Sequence[RightsCourse], fact: Fact, body: RightsRequested) -> tuple[RightsCourse, ...]:
    """Return a contact's requests with one more; asking again while one waits for its answer is the same request."""
    for place, one in enumerate(courses):
        if one.right == body.right and one.state in BEFORE_ANSWER:
            return (*courses[:place], replace(one, again=(*one.again, fact.id)), *courses[place + 1 :])
    fresh = RightsCourse(
        event=fact.id,
        right=body.right,
        channel=body.channel,
        at_ms=fact.at_ms,
        asker=said(body.by, Asker.CUSTOMER),
        answer_by=said(body.answer_by, None),
        identity=said(body.identity, None),
        received=said(body.received, None),
        words=body.words,
        places=body.places,
        due=body.due,
        deadlines=body.deadlines,
        pack=body.pack,
    )
    return (*courses, fresh)


def handled(
    courses: Sequence[RightsCourse], fact: Fact, body: RightsHandled | CorrectionReadBack
) -> tuple[RightsCourse, ...] | None:
    """Return a contact's requests after an act; None for one that may not follow, or that is about no request here."""
    if isinstance(body, CorrectionReadBack):
        return _corrected(courses, fact, body)
    needs, system = said(body.needs, None), said(body.system, "")
    for place, one in enumerate(courses):
        if body.request == one.event and one.refusal(body.act, needs, system) is None:
            return (*courses[:place], replace(one, acts=(*one.acts, _moment(fact, body))), *courses[place + 1 :])
    return None


def _corrected(
    courses: Sequence[RightsCourse], fact: Fact, body: CorrectionReadBack
) -> tuple[RightsCourse, ...] | None:
    told = Correction(fact.id, fact.at_ms, body.before, body.after, body.field, body.value, body.digest_key)
    for place, one in enumerate(courses):
        if body.request in {one.event, *one.again} and one.correctable:
            return (*courses[:place], replace(one, corrections=(*one.corrections, told)), *courses[place + 1 :])
    return None


def by_reference(courses: Iterable[RightsCourse], told: str) -> RightsCourse | None:
    """Return the request that a code or the id of an event names; None if none of these."""
    return next((one for one in courses if told in {one.event, *one.again, *one.references}), None)


def _moment(fact: Fact, body: RightsHandled) -> ActMoment:
    told = {name: getattr(body, name) for name in _AS_TOLD}
    return ActMoment(fact.id, fact.at_ms, **{name: value for name, value in told.items() if value is not UNSET})


_AS_TOLD = ActMoment._fields[2:]
