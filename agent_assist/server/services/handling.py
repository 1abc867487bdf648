"""What an organisation does with a request for a right: each act is a fact, and what may not follow is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Final

from msgspec import UNSET

from agent_assist.domain.errors import BadInput, BugError
from agent_assist.domain.facts import Writer
from agent_assist.domain.facts.review import RightsHandled
from agent_assist.domain.rights import ExtensionReason, Ground, PauseReason, RightsAct, SystemAnswer
from agent_assist.domain.rights_course import NotNow, RightsCourse
from agent_assist.policy.local_days import days_at
from agent_assist.policy.pack import Pack
from agent_assist.policy.promise import Promise, Term, carry_out_by, decide_by, known_places, promise_of, request_days
from agent_assist.policy.rights import RightsRule
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence
from agent_assist.server.db.database import Database
from agent_assist.server.services.one_line import one_line
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.request_lists import RequestLists
from agent_assist.server.services.requests import Requests, ShownRequest, checked_words
from agent_assist.server.services.service import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What an administrator does with a request.

    Args:
        act: what.
        by: who does it, one line.
        on: the day on which it happened, where that was before today; None for now.
        needs: what the person is asked for, or what came.
        until: the new last day of an extension.
        reason: why the time is extended.
        grounds: why it is refused.
        words: what the organisation says about it; written closed with the contact's key.
        system: which system was told or answered, one line that the customer reads.
        answer: what it answered.
    """

    act: RightsAct
    by: str
    on: date | None = None
    needs: PauseReason | None = None
    until: date | None = None
    reason: ExtensionReason | None = None
    grounds: tuple[Ground, ...] = ()
    words: str = ""
    system: str = ""
    answer: SystemAnswer | None = None


class Handling(Service):
    """Handles requests, each under the lock behind which facts are written: of two who act at once, one is refused.

    Args:
        database, clock: as for every service.
        packs: whose law says how far the time may be extended.
        zone: the organisation's clock.
    """

    def __init__(self, database: Database, clock: Clock, packs: PacksInUse, zone: tzinfo = UTC) -> None:
        super().__init__(database, clock)
        self._packs = packs
        self.requests = Requests(database, clock, packs, zone)
        self.lists = RequestLists(database, clock, packs, self.requests)

    def act(self, told: str, done: Act) -> ShownRequest:
        """Write down an act, and return the request as it then stands.

        Args:
            told: the reference of a request, or the id of its fact.
            done: the act.

        Raises:
            BadInput: there is no such request, the act may not follow what came before, no law allows it, or one of its
                values cannot be used. Nothing is written then.
        """
        by, words = one_line("name of who does it", done.by), checked_words(done.words)
        system = one_line("name of the system", done.system) if done.act in _OF_SYSTEMS else ""
        if done.act is RightsAct.REFUSED and not done.grounds:
            raise BadInput("A refusal needs a reason.", f"Give one or more of: {', '.join(Ground)}.")
        vague = Ground.OTHER in done.grounds or done.reason is ExtensionReason.OTHER
        if vague and not words:
            raise BadInput(
                "“other” needs your own words.", "Say the reason with --words-stdin; the person may ask for it."
            )
        pack, now = self._packs.in_force(), self.requests.now()
        _ = self._database.key  # outside the transaction: it may write
        with self._database.write() as tx:
            evidence.hold(tx, self._database.tenant)
            contact, course = self.requests.named(tx, told)
            why = course.refusal(done.act, done.needs, system)
            if why is not None:
                raise _refused(course, why, done)
            on = _day_of(pack, course, done, now)
            term = _term(pack, course, done, on)
            body = RightsHandled(
                request=course.event,
                act=done.act,
                by=by,
                on=on,
                needs=done.needs or UNSET,
                until=term.day or UNSET,
                rule=term.rule or UNSET,
                reason=done.reason or UNSET,
                grounds=tuple(dict.fromkeys(ground.value for ground in done.grounds)) or UNSET,
                words=words,
                system=system or UNSET,
                answer=done.answer or UNSET,
            )
            if body.misfit(Writer.SERVER, contact):
                raise BugError("An act came without its values.", "Report this.")
            after = self.requests.write(tx, body, contact, pack)
        return self.requests.of(contact, [one for one in after if one.event == course.event], pack)[0]


_OF_SYSTEMS: Final = frozenset({RightsAct.TOLD, RightsAct.CONFIRMED})


def _term(pack: Pack, course: RightsCourse, done: Act, on: date) -> Term:
    """Return the day that an act sets."""
    if done.act is RightsAct.EXTENDED:
        return _extension(pack, course, done, on)
    if done.act is RightsAct.GRANTED:
        return carry_out_by(promise_of(pack, course, on), on)
    if done.act is RightsAct.APPEALED:
        return decide_by(promise_of(pack, course, on), on)
    return Term()


def _extension(pack: Pack, course: RightsCourse, done: Act, on: date) -> Term:
    days = request_days(pack, course, on)
    law, longest = days.promise.longest, days.longest
    if done.until is None or done.reason is None:
        raise BadInput("An extension needs its last day and a reason.", "Give --until DATE and --reason.")
    if law is None or longest is None or days.due is None:
        raise BadInput(_no_extension(days.promise), "Answer in time, or ask the person for what is missing.")
    if on > days.due:
        raise BadInput(f"The time to answer ended on {days.due}.", "Answer now; it can no longer be extended.")
    if not days.due < done.until <= longest:
        raise BadInput(
            f"{_named(law.rule)} allows an extension to {longest} at most; the answer is due on {days.due}.",
            "Give a day after the one and not after the other.",
        )
    return Term(done.until, law.rule.basis.id)


def _named(rule: RightsRule) -> str:
    """Return a law as it is cited: the name of its row is a heading, and no sentence can be made with it."""
    return rule.basis.citations[0] if rule.basis.citations else rule.name


def _no_extension(promise: Promise) -> str:
    if not promise.deadlines:
        return "No law that we know sets a day for this request, so none allows an extension."
    waits = next((one for one in promise.deadlines if one.waits), None)
    if waits:
        return f"The time to answer has not begun under {_named(waits.rule)}."
    strict = next(one for one in promise.deadlines if not (one.due and one.extended))
    return f"{strict.rule.name} allows no extension."


def _day_of(pack: Pack, course: RightsCourse, done: Act, now: datetime) -> date:
    """Return the day on which an act counts where the customer is.

    Of several calendars the one counts by which no clock stands still for too long: asking counts from the latest, and
    all else from the earliest.
    """
    places = known_places(pack, course.places) or ("",)
    today = [day for place in places for day in days_at(pack.gazetteer.code(place) if place else "", now)]
    begun = promise_of(pack, course, min(today)).received
    before = max([begun, *(one.on for one in course.acts if one.on)])
    if done.on is None:
        return max(before, max(today) if done.act is RightsAct.ASKED else min(today))
    if not before <= done.on <= max(today):
        raise BadInput(f"It cannot have happened on {done.on}.", f"Give a day from {before} to {max(today)}.")
    return done.on


def _refused(course: RightsCourse, why: NotNow, done: Act) -> BadInput:
    title, advice = _WHY[why]
    last = course.acts[-1] if course.acts else None
    state = f"{course.state.value.replace('_', ' ')} on {last.on} by {last.by}" if last else course.state.value
    return BadInput(f"Request {course.reference}: {title} ({state}).", advice.format(needs=done.needs or ""))


_WHY: Final[Mapping[NotNow, tuple[str, str]]] = {
    NotNow.ANSWERED: ("it has its answer already", "Nothing was changed. Look at it with `admin requests show`."),
    NotNow.ALREADY: ("this was done already", "Nothing was changed. Look at it with `admin requests show`."),
    NotNow.NOT_ASKED: ("the person was not asked for this", "Write down first what was asked: `wait --for {needs}`."),
    NotNow.UNPROVEN: (
        "proof of who asks was asked for and has not come",
        "Write down first that it came: `came --for identity`. Or refuse the request.",
    ),
    NotNow.NOT_GRANTED: ("only what was granted can be carried out", "Grant it first."),
    NotNow.NOT_REFUSED: ("there is no refusal to appeal against", "Nothing was changed."),
    NotNow.NOT_TOLD: (
        "this system was not told of it, or has answered",
        "Check its name with `admin requests show`; write down first that it was told: `tell --system NAME`.",
    ),
    NotNow.SYSTEMS: (
        "a system that was told has not answered",
        "Write down first what it answered: `confirm --system NAME --answer …`.",
    ),
    NotNow.FINAL: ("its appeal was decided, and there is no second one", "Nothing was changed."),
}
