"""Requests for rights: asked on a page or by letter, listed by their days, and handled by one person at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

import msgspec

from agent_assist.domain import casefile
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import FactBody
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.review import FlagKind
from agent_assist.domain.rights import Asker, Channel, Right, read_reference
from agent_assist.domain.rights_course import BEFORE_ANSWER, OWES, RightsCourse, by_reference
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.receipt_code import hashed, read_code
from agent_assist.policy.local_days import earliest_day
from agent_assist.policy.pack import Pack
from agent_assist.policy.promise import Promise, RequestDays, known_places, promise, request_days, request_of
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, queue, receipts, requests, review
from agent_assist.server.db.columns import NO_DAY
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.requests import RequestRow
from agent_assist.server.services import own
from agent_assist.server.services.one_line import one_line
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.rights_flag import flag_after
from agent_assist.server.services.said_places import said_places
from agent_assist.server.services.service import Service
from agent_assist.server.services.subject_keys import subject_keys
from agent_assist.server.services.taken_back import facts_of

WORDS_LIMIT: Final = 4_000
"""Longest text of a person, or of the organisation, in characters."""
EARLIER_LIMIT: Final = timedelta(days=366)
"""How long before it is entered a letter may have come: what is older is a slip of the pen."""


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request as administrators and customers see it.

    Args:
        contact: whose call it belongs to.
        course: what was asked, and what became of it.
        days: by when what must be done, by the pack in force now.
        today: the day by the organisation's clock, by which it is late or not.
    """

    contact: str
    course: RightsCourse
    days: RequestDays
    today: date

    @property
    def days_left(self) -> int | None:
        """Days until something must be done, negative where it is late; None where nothing has a day."""
        by = self.days.act_by
        return None if by is None else (by - self.today).days

    @property
    def overdue(self) -> bool:
        """Whether a day has passed by which something had to be done."""
        return (self.days_left or 0) < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRight:
    """What a person asks for.

    Args:
        right: as the pack names it.
        channel: where it came in; a call is told by the agent's desk.
        asker: who asks.
        received: the day on which a letter came; None for now.
        entered_by: who of the organisation enters a letter; empty for what the customer does.
        words: what the person says they want; written closed with the contact's key.
    """

    right: str
    channel: Channel
    asker: Asker = Asker.CUSTOMER
    received: date | None = None
    entered_by: str = ""
    words: str = ""


class Requests(Service):
    """The requests of the organisation.

    Args:
        database, clock: as for every service.
        packs: whose law and whose days count.
        zone: the organisation's clock, by which a request is late.
    """

    def __init__(self, database: Database, clock: Clock, packs: PacksInUse, zone: tzinfo = UTC) -> None:
        super().__init__(database, clock)
        self._packs = packs
        self._zone = zone

    @property
    def rights(self) -> tuple[str, ...]:
        """The rights that can be asked for, by name: those of the pack in force; all, where it knows of none."""
        pack = self._packs.in_force()
        return tuple(sorted(pack.rights.known if "rights.toml" in pack.contents else Right))

    def today(self) -> date:
        """Return the day by the organisation's clock."""
        return self.now().astimezone(self._zone).date()

    def now(self) -> datetime:
        """Return the moment."""
        return utc_of(self._clock.now_ms())

    def of(self, contact: str, courses: Iterable[RightsCourse], pack: Pack | None = None) -> tuple[ShownRequest, ...]:
        """Return requests of a contact with their days, by the pack in force.

        Who has a transaction open asks for that pack before and gives it here: asking takes another connection.
        """
        pack, today, now = pack or self._packs.in_force(), self.today(), self.now()
        return tuple(
            ShownRequest(contact, one, request_days(pack, one, _day(pack, one, now)), today) for one in courses
        )

    def one(self, told: str) -> ShownRequest:
        """Return the request that a reference or the id of its fact names.

        Raises:
            BadInput: none, or more than one.
        """
        with self._database.read() as tx:
            contact, course = self.named(tx, told)
        return self.of(contact, [course])[0]

    def ask(self, contact: str, asked: AskedRight) -> tuple[ShownRequest, bool]:
        """Write down that somebody uses a right; tells whether it was new, or the same request waits for its answer.

        Raises:
            BadInput: the pack has no such right, there is no such contact, the day or the words cannot be used.
        """
        tenant, pack = self._database.tenant, self._packs.in_force()
        _ = self._database.key  # outside the transaction: it may write
        if asked.right not in self.rights:
            raise BadInput("The policy pack has no such right.", f"Choose one of: {', '.join(self.rights)}.")
        words = checked_words(asked.words)
        with self._database.read() as tx:
            if not is_uuid7(contact) or not review.contacts(tx, tenant, [contact]):
                raise BadInput("There is no such contact.", "Give the contact's id as the review shows it.")
            file = self._file(tx, contact)
        found, received = self._promise(pack, file, asked)
        body = msgspec.structs.replace(
            request_of(pack, found, asked.right, asked.channel, said_places(file), asked.asker),
            received=received or msgspec.UNSET,
            entered_by=one_line("name of who enters it", asked.entered_by)
            if asked.channel is Channel.LETTER
            else msgspec.UNSET,
            words=words,
        )
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            same = [one for one in self.courses(tx, contact) if one.right == asked.right and one.state in BEFORE_ANSWER]
            if same:
                return self.of(contact, same, pack)[0], False
            self._raise_flag(tx, contact, body, law_known=found.law_known)
            fresh = self.write(tx, body, contact, pack)
        return self.of(contact, fresh, pack)[-1], True

    def contact_of_code(self, code: str) -> str:
        """Return the contact that a receipt's code belongs to.

        Raises:
            BadInput: it is no code, or nobody has it, or its person was erased.
        """
        known = read_code(code)
        with self._database.read() as tx:
            found = receipts.contact_of(tx, self._database.tenant, hashed(known)) if known else None
        if found is None:
            raise BadInput("No receipt has this code.", "Check the code, or give --contact.")
        return found

    def courses(self, tx: Tx, contact: str) -> tuple[RightsCourse, ...]:
        """Return what a contact's facts say of its requests; personal words where their key exists."""
        return self.courses_of(tx, [contact]).get(contact, ())

    def courses_of(self, tx: Tx, contacts: Collection[str]) -> dict[str, tuple[RightsCourse, ...]]:
        """Return the same for many contacts at once; one without a request is left out."""
        tenant = self._database.tenant
        keys = subject_keys(tx, tenant, map(key_id, contacts))
        files = {contact: casefile.fold(facts) for contact, facts in facts_of(tx, tenant, contacts, keys).items()}
        return {contact: file.requests if file else () for contact, file in files.items()}

    def write(self, tx: Tx, body: FactBody, contact: str, pack: Pack) -> tuple[RightsCourse, ...]:
        """Write a fact about a contact, bring its rows up to date, and return its requests. Behind `evidence.hold`.

        Raises:
            BadInput: it holds words, and there is no key to close them with.
        """
        tenant = self._database.tenant
        key = subject_keys(tx, tenant, [key_id(contact)]).get(key_id(contact))
        if body.closed() and key is None:
            raise BadInput(
                "The words cannot be kept: this person was erased, or the call has brought no key.",
                "Leave the words out.",
            )
        own.write(tx, tenant, self._database.key, self._clock, body, contact, key)
        return self.keep(tx, contact, pack)

    def keep(self, tx: Tx, contact: str, pack: Pack) -> tuple[RightsCourse, ...]:
        """Bring a contact's rows of the lists up to date, and return its requests. Behind `evidence.hold`."""
        courses = self.courses(tx, contact)
        rows = [row for one in self.of(contact, courses, pack) for row in rows_of(one, pack.ref.digest)]
        requests.save(tx, self._database.tenant, rows)
        return courses

    def named(self, tx: Tx, told: str) -> tuple[str, RightsCourse]:
        """Return the contact and the request that a reference or an id names; raises BadInput as `one` does."""
        row = self._named(tx, told)
        course = by_reference(self.courses(tx, row.contact), row.id)
        if course is None:
            raise _unknown()
        return row.contact, course

    def _promise(self, pack: Pack, file: CaseFile, asked: AskedRight) -> tuple[Promise, date | None]:
        now = promise(pack, asked.right, said_places(file), file.whereabouts.tags, self.now())
        if asked.received is None or asked.received == now.received:
            return now, None
        if not now.received - EARLIER_LIMIT <= asked.received <= self.today():
            raise BadInput("The letter cannot have come on that day.", "Give a day of the last year, as 2026-11-24.")
        then = promise(pack, asked.right, said_places(file), file.whereabouts.tags, self.now(), asked.received)
        return then, asked.received

    def _raise_flag(self, tx: Tx, contact: str, body: RightsRequested, *, law_known: bool) -> None:
        tenant, place = self._database.tenant, (contact, FlagKind.RIGHTS_REQUESTED.value)
        known = review.flags(tx, tenant, [contact])
        entry = flag_after(known.get(place), body, self._clock.now_ms(), law_known=law_known)
        if entry is not None:
            review.save_flags(tx, tenant, {place: entry}, known)
            queue.refresh(tx, tenant, [contact])

    def _file(self, tx: Tx, contact: str) -> CaseFile:
        found = evidence.all_of_contact(tx, self._database.tenant, contact, EventCode.STORED)
        return casefile.fold(fact_of(read(data), {}) for _, data in found) or CaseFile(contact)

    def _named(self, tx: Tx, told: str) -> RequestRow:
        reference = read_reference(told)
        if is_uuid7(told):
            rows = requests.named(tx, self._database.tenant, event=told)
        else:
            rows = requests.named(tx, self._database.tenant, reference=reference) if reference else []
        if not rows:
            raise _unknown()
        if len({row.same_as or row.id for row in rows}) > 1:
            ids = ", ".join(row.id for row in rows)
            raise BadInput("More than one request has this reference.", f"Give the id of one instead: {ids}.")
        return rows[0]


def rows_of(shown: ShownRequest, pack: str) -> list[RequestRow]:
    """Return the rows of a request: its own, and those of the facts that ask for the same once more."""
    course, by = shown.course, shown.days.act_by
    return [
        RequestRow(
            id=event,
            contact=shown.contact,
            reference=reference,
            same_as="" if event == course.event else course.event,
            right=course.right,
            state=course.state.value,
            owes=int(course.state in OWES and event == course.event),
            act_by=by.isoformat() if by else NO_DAY,
            at_ms=course.at_ms,
            pack=pack,
        )
        for event, reference in zip((course.event, *course.again), course.references, strict=True)
    ]


def checked_words(text: str) -> str:
    """Return the words of a person without blanks around them.

    Raises:
        BadInput: too long, or with characters that nothing shows.
    """
    words = text.strip()
    if len(words) > WORDS_LIMIT or "\x00" in words or not words.replace("\n", " ").isprintable():
        raise BadInput("These words cannot be kept.", f"Give printable text of at most {WORDS_LIMIT} characters.")
    return words


def _day(pack: Pack, course: RightsCourse, now: datetime) -> date:
    """Return the day where the customer is; the earliest of several, so that nothing looks later than it is."""
    return earliest_day(map(pack.gazetteer.code, known_places(pack, course.places)), now)


def _unknown() -> BadInput:
    return BadInput("No request has this reference.", "Check it, or look it up with `admin requests list --all`.")
