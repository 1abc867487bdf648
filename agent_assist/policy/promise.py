"""By when a request for a right must be answered, as it stands: what the laws say, and what happened since. Pure.

Desk, page and list ask here, so that none of them tells another day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from msgspec import UNSET, Struct, convert

from agent_assist.domain.clock import utc_of
from agent_assist.domain.facts.review import Deadline as Told
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.rights import Asker, Channel, PauseReason, RightsAct
from agent_assist.domain.rights_course import BEFORE_ANSWER, RequestState, RightsCourse
from agent_assist.policy.calendar_days import Span, Unit
from agent_assist.policy.local_days import earliest_day
from agent_assist.policy.question import PLACE
from agent_assist.policy.rights import Deadline, Pause, Request

if TYPE_CHECKING:
    from agent_assist.policy.pack import Pack

_FILE = "rights.toml"


class Promise(NamedTuple):
    """By when a request must be answered.

    Args:
        deadlines: of each law that binds, the strictest first.
        own: the last day of the organisation's own term, where no law sets one; None where it promises nothing.
        law_known: every place that was said is known to the pack; otherwise a law may bind that is not listed.
        received: the day on which the request came, in the earliest of the customer's calendars.
    """

    deadlines: tuple[Deadline, ...]
    own: date | None
    law_known: bool
    received: date

    @property
    def due(self) -> date | None:
        """The earliest day of a law, else that of the organisation's own term."""
        return next((one.due for one in self.deadlines if one.due), self.own)

    @property
    def longest(self) -> Deadline | None:
        """The law that allows the shortest extension; None where one of them allows none, or sets no day yet."""
        if not self.deadlines or not all(one.due and one.extended for one in self.deadlines):
            return None
        return min(self.deadlines, key=lambda one: one.extended or date.max)

    @property
    def acknowledge_by(self) -> date | None:
        """The earliest day by which a law wants receipt to be confirmed."""
        return min((one.acknowledge_by for one in self.deadlines if one.acknowledge_by), default=None)


class Term(NamedTuple):
    """A day that a law sets after the answer, and the id of its rule; both empty where no law sets one."""

    day: date | None = None
    rule: str = ""


class RequestDays(Struct, frozen=True, kw_only=True):
    """The days of one request, in the calendar of the customer's place. Each is None where there is none, or no more.

    Args:
        promise: what the laws say, with all the days on which the organisation waited for the person.
        due: by when it must be answered, an extension included.
        acknowledge_by: by when receipt must be confirmed, while it is not.
        carry_out_by: by when what was granted must be done, while it is not.
        decide_by: by when an appeal must be decided, while it waits.
        longest: the last day to which the time may be extended now.
    """

    promise: Promise
    due: date | None
    acknowledge_by: date | None
    carry_out_by: date | None
    decide_by: date | None
    longest: date | None

    @property
    def act_by(self) -> date | None:
        """The next day by which the organisation must do something; None where it owes nothing, or no day is set."""
        owed = (self.acknowledge_by, self.due, self.carry_out_by, self.decide_by)
        return min((day for day in owed if day), default=None)


def promise(
    pack: Pack, right: str, places: Iterable[str], facts: Iterable[str], at: datetime, received: date | None = None
) -> Promise:
    """Return by when a request that is made at a moment must be answered.

    Args:
        pack: the pack in force.
        right: what is asked, as rights.toml names it.
        places: where the customer is, as it was said; what is no code, and what no row knows, stays unknown.
        facts: tags of the call; those of the organisation are added, those that the pack lacks are left out.
        at: the moment, with a time zone.
        received: the day on which it came, where that was before; None else.
    """
    said = tuple(dict.fromkeys(places))
    known = known_places(pack, said)
    received = received or earliest_day(map(pack.gazetteer.code, known), at)
    asked = Request(
        right=right,
        places=known,
        received=received,
        facts=pack.facts.intersection(facts) | pack.house.facts,
        verified=received,
    )
    return _promise(pack, asked, law_known=bool(known) and len(known) == len(said))


def request_of(
    pack: Pack, promised: Promise, right: str, channel: Channel, places: tuple[str, ...], asker: Asker
) -> RightsRequested:
    """Return the fact that somebody uses a right, with what was promised of it.

    Args:
        pack: the pack that the promise comes from.
        promised: by when it must be answered.
        right: what is asked, as rights.toml names it.
        channel: where it came in.
        places: where the customer is, as it was said.
        asker: who asks.
    """
    return RightsRequested(
        right=right,
        channel=channel.value,
        places=places,
        due=promised.due.isoformat() if promised.due else None,
        deadlines=tuple(convert(one.to_json(), Told) for one in promised.deadlines),
        pack=pack.ref.digest,
        by=UNSET if asker is Asker.CUSTOMER else asker,
    )


def promise_of(pack: Pack, course: RightsCourse, today: date) -> Promise:
    """Return by when a request must be answered, with all that happened to it.

    A clock that begins with proof of who asks begins with receipt where nobody asked for proof. What has not come yet
    stops a clock until today.

    Args:
        pack: the pack in force now; the law is that of the day on which the request came.
        course: the request.
        today: the day where the customer is.
    """
    known = known_places(pack, course.places)
    received = course.received or earliest_day(map(pack.gazetteer.code, known), utc_of(course.at_ms))
    asked_who = any(one.reason is PauseReason.IDENTITY for one in course.waited)
    asked = Request(
        right=course.right,
        places=known,
        received=received,
        facts=_facts_then(pack, course) | pack.house.facts,
        verified=course.verified if asked_who else received,
        pauses=tuple(Pause(one.reason, one.asked, one.came or max(today, one.asked)) for one in course.waited),
    )
    return _promise(pack, asked, law_known=bool(known) and len(known) == len(dict.fromkeys(course.places)))


def request_days(pack: Pack, course: RightsCourse, today: date) -> RequestDays:
    """Return the days of a request as it stands; arguments as in `promise_of`."""
    state, now = course.state, promise_of(pack, course, today)
    waits, answer = state in BEFORE_ANSWER, course.answer
    due = _extended(pack, course, now, today) if course.last(RightsAct.EXTENDED) else now.due
    granted = state is RequestState.GRANTED and answer is not None
    appeal = course.last(RightsAct.APPEALED) if state is RequestState.APPEALED else None
    told = waits and not course.last(RightsAct.ACKNOWLEDGED)
    longest = now.longest.extended if waits and now.longest and not course.last(RightsAct.EXTENDED) else None
    return RequestDays(
        promise=now,
        due=due if waits else None,
        acknowledge_by=now.acknowledge_by if told else None,
        carry_out_by=(answer.until or due) if granted and answer else None,
        decide_by=appeal.until if appeal else None,
        longest=longest,
    )


def carry_out_by(now: Promise, granted: date) -> Term:
    """Return by when what was granted on a day must be done, by the strictest law."""
    return _first((one.rule.carry_out_by(granted), one.rule.basis.id) for one in now.deadlines)


def decide_by(now: Promise, appealed: date) -> Term:
    """Return by when an appeal of a day must be decided, by the strictest law."""
    return _first((one.rule.appeal_by(appealed), one.rule.basis.id) for one in now.deadlines)


def known_places(pack: Pack, said: Iterable[str]) -> tuple[str, ...]:
    """Return those places, as they were said, whose law the pack can be asked for."""
    return tuple(place for place in dict.fromkeys(said) if PLACE.fullmatch(place) and pack.gazetteer.known(place))


def _promise(pack: Pack, asked: Request, *, law_known: bool) -> Promise:
    found: tuple[Deadline, ...] = ()
    if _FILE in pack.contents and asked.right in pack.rights.known:
        found = pack.rights.clocks(asked)
    own = None
    if not any(one.due or one.rule.standard or one.waits for one in found) and pack.house.answer_days:
        own = Span(pack.house.answer_days, Unit.DAY).after(asked.received)
    return Promise(found, own, law_known, asked.received)


def _facts_then(pack: Pack, course: RightsCourse) -> frozenset[str]:
    """Return the tags that held on the call: those of the rules which its fact names as binding."""
    named = {one.rule for one in course.deadlines}
    if _FILE not in pack.contents or not named:
        return frozenset()
    return frozenset[str]().union(*(rule.basis.facts for rule in pack.rights.rules if rule.basis.id in named))


def _extended(pack: Pack, course: RightsCourse, now: Promise, today: date) -> date | None:
    """Return the day of an extension, moved by what the organisation waited for since, as the law's own day moves."""
    extension = course.last(RightsAct.EXTENDED)
    if extension is None or extension.until is None:
        return now.due
    before = course.acts[: course.acts.index(extension)]
    then = promise_of(pack, replace(course, acts=before), extension.on or today)
    moved = _longest(now), _longest(then)
    return extension.until + max(moved[0] - moved[1], timedelta()) if moved[0] and moved[1] else extension.until


def _longest(promised: Promise) -> date | None:
    return promised.longest.extended if promised.longest else None


def _first(terms: Iterable[tuple[date | None, str]]) -> Term:
    found = sorted((day, rule) for day, rule in terms if day)
    return Term(*found[0]) if found else Term()
