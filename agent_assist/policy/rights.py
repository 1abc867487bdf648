"""By when a request or a withdrawal must be answered: rights.toml and one question to it. Pure."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from agent_assist.domain.errors import BadInput
from agent_assist.domain.rights import PauseReason
from agent_assist.policy.basis import Basis, DatedRules, Lore, basis
from agent_assist.policy.calendar_days import SPAN_LIMIT, Span, Unit, next_working_day
from agent_assist.policy.following import ended
from agent_assist.policy.public_holidays import Holidays, HolidaysOf, holidays_of

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_UNITS = frozenset(unit.value for unit in Unit)


class ClockStart(StrEnum):
    """From when the time to answer counts."""

    RECEIPT = "receipt"
    VERIFICATION = "verification"
    """From when it was proven who asks."""


class Pause(NamedTuple):
    """Days in which the clock waited: the day on which it was asked for, and the day on which it came."""

    reason: PauseReason
    asked: date
    came: date


class RightsRule(Struct, frozen=True):
    """One row.

    Args:
        basis: where and from when it holds, whom it binds, and what it rests on.
        name: for people.
        rights: what may be asked: access, erasure, withdraw-consent, …
        respond: the time to answer, or None where the law has a word and no number.
        standard: that word: immediate, without-delay, on-receipt, …; empty where there is a number.
        extend: by how much the time may be extended, or None.
        acknowledge: by when receipt must be confirmed, or None.
        carry_out: how long after the answer it must be done, or None.
        appeal: how long the organisation may take to decide about an appeal, or None where the law has none.
        clock_starts: what starts the clock, in the row's words.
        starts: the same as a program needs it.
        pauses: what the clock may wait for.
        rolls: a last day that is no working day moves to the next one.
    """

    basis: Basis
    name: str
    rights: frozenset[str]
    respond: Span | None
    standard: str
    extend: Span | None
    acknowledge: Span | None
    carry_out: Span | None
    appeal: Span | None
    clock_starts: str
    starts: ClockStart
    pauses: frozenset[PauseReason]
    rolls: bool

    @property
    def works_by_day(self) -> bool:
        """Whether working days count, so that a public holiday can move a day."""
        spans = (self.respond, self.extend, self.acknowledge)
        return self.rolls or any(span is not None and span.unit is Unit.BUSINESS_DAY for span in spans)

    def appeal_by(self, appealed: date, holidays: Container[date] = ()) -> date | None:
        """Return by when an appeal of that day must be decided; None where the law has no appeal."""
        return self.appeal.after(appealed, holidays) if self.appeal else None

    def carry_out_by(self, answered: date, holidays: Container[date] = ()) -> date | None:
        """Return by when what was granted on a day must be done; None where the law has no term of its own."""
        return self.carry_out.after(answered, holidays) if self.carry_out else None


class Deadline(Struct, frozen=True):
    """What one rule asks for a request received on a day.

    Days are None where the rule has none, and where its clock has not begun (`waits`).
    """

    rule: RightsRule
    due: date | None
    extended: date | None
    acknowledge_by: date | None
    waits: bool = False
    holidays: Holidays = Holidays.NO_MATTER

    def to_json(self) -> dict[str, object]:
        """Return the deadline as receipts carry it: days in ISO 8601, null where there is none.

        `holidays` stands there only where working days count.
        """
        rule = self.rule
        told = {"holidays": self.holidays.value} if self.holidays else {}
        return {
            "rule": rule.basis.id,
            "name": rule.name,
            "due": self.due.isoformat() if self.due else None,
            "standard": rule.standard,
            "extended": self.extended.isoformat() if self.extended else None,
            "acknowledge_by": self.acknowledge_by.isoformat() if self.acknowledge_by else None,
            "clock_starts": rule.clock_starts,
            "citations": list(rule.basis.citations),
            "confidence": rule.basis.confidence,
            "evidence": rule.basis.evidence,
            **told,
        }


class Request(Struct, frozen=True, kw_only=True):
    """What somebody asks for, and what happened to it since.

    Args:
        right: what is asked; one of the pack's.
        places: every place whose law counts, as it was said.
        received: the day on which it came, in the earliest of their calendars (`local_days.earliest_day`).
        facts: tags of the organisation and of the call; a law binds where all of its own hold.
        verified: the day on which it was proven who asks; None while it is not.
        pauses: days in which the organisation waited for the person.
        holidays: the public holidays of a place: those of the law's place are no working days.
    """

    right: str
    places: tuple[str, ...]
    received: date
    facts: frozenset[str] = frozenset()
    verified: date | None = None
    pauses: Sequence[Pause] = ()
    holidays: HolidaysOf = holidays_of


class Rights(DatedRules[RightsRule]):
    """The rows of rights.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, lore: Lore) -> None:
        super().__init__((_rule(name, row, lore) for name, row in ended(table.tables("rule")).items()), lore)
        self.known = frozenset[str]().union(*(rule.rights for rule in self.rules))

    def deadlines(
        self,
        right: str,
        places: Iterable[str],
        received: date,
        facts: Iterable[str] = (),
        holidays: HolidaysOf = holidays_of,
    ) -> tuple[Deadline, ...]:
        """Return the deadlines for a request whose clock nothing has stopped, the strictest first (see `clocks`)."""
        asked = Request(
            right=right,
            places=tuple(places),
            received=received,
            facts=frozenset(facts),
            verified=received,
            holidays=holidays,
        )
        return self.clocks(asked)

    def clocks(self, asked: Request) -> tuple[Deadline, ...]:
        """Return the deadlines for a request, the strictest first.

        A rule without a number (at once, without delay) comes before every date; then the earliest day; last what
        waits to begin.

        Raises:
            BadInput: the right is not in the file, a place is no code or a fact no tag, so that a duty could be missed.
        """
        if asked.right not in self.known:
            raise BadInput("The right is not known to the pack.", "Use one of its rights.toml, such as access.")
        rules = self.holding(asked.places, asked.received, asked.facts)
        reach = self._lore.gazetteer.reach(asked.places)
        found = [_deadline(rule, reach, asked) for rule in rules if asked.right in rule.rights]
        return tuple(sorted(found, key=lambda one: (one.waits, one.due or date.min, one.rule.basis.id)))


def _deadline(rule: RightsRule, reach: frozenset[str], asked: Request) -> Deadline:
    """Return the days of a rule; where its law holds at several of the places, the earliest day of each.

    A holiday gives more time, so it counts only by the calendar of a place where the law holds, and the days that
    nobody knows count as worked.
    """
    if not rule.works_by_day:
        return _counted(rule, asked, ())
    known = [asked.holidays(code) for code in sorted(rule.basis.codes & reach)]
    each = [_counted(rule, asked, days.sure if days is not None else ()) for days in known]
    return replace(
        each[0],
        due=_earliest(one.due for one in each),
        extended=_earliest(one.extended for one in each),
        acknowledge_by=_earliest(one.acknowledge_by for one in each),
        holidays=Holidays.NOT_COUNTED if None in known else Holidays.COUNTED,
    )


def _earliest(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _counted(rule: RightsRule, asked: Request, holidays: Container[date]) -> Deadline:
    acknowledge = rule.acknowledge.after(asked.received, holidays) if rule.acknowledge else None
    begin = asked.received if rule.starts is ClockStart.RECEIPT else asked.verified
    if begin is None:
        return Deadline(rule, None, None, acknowledge, waits=True)
    if rule.respond is None:
        return Deadline(rule, None, None, acknowledge)
    due = rule.respond.after(begin, holidays)
    extended = rule.extend.after(due, holidays) if rule.extend else None
    if rule.extend and rule.extend.unit is rule.respond.unit:
        # one span from receipt: a month plus two months is three months, also from 31 January
        extended = Span(rule.respond.count + rule.extend.count, rule.respond.unit).after(begin, holidays)
    stopped = _stopped(rule, begin, asked.pauses)
    return Deadline(rule, _last(rule, due, stopped, holidays), _last(rule, extended, stopped, holidays), acknowledge)


def _last(rule: RightsRule, day: date | None, stopped: timedelta, holidays: Container[date]) -> date | None:
    """Return the last day after the clock stood still, moved to a working day where the law says so."""
    if day is None:
        return None
    moved = Span(stopped.days, Unit.DAY).after(day)
    return next_working_day(moved, holidays) if rule.rolls else moved


def _stopped(rule: RightsRule, begin: date, pauses: Iterable[Pause]) -> timedelta:
    """Return how long the clock of a rule stood still: each day once, however many things were waited for."""
    days: set[date] = set()
    for one in pauses:
        if one.reason in rule.pauses:
            first = max(one.asked, begin)
            days.update(first + timedelta(days=number) for number in range((one.came - first).days))
    return timedelta(days=len(days))


def _rule(name: str, row: Table, lore: Lore) -> RightsRule:
    unit, count = row.text("respond_unit"), row.number("respond_within", 0, SPAN_LIMIT)
    if (count == 0) == (unit in _UNITS):
        raise row.error("respond_within", "must be 0 with the name of its unit, or a number of days or months")
    rights = frozenset(row.texts("rights"))
    if not rights:
        raise row.error("rights", "is empty")
    return RightsRule(
        basis(name, row, lore),
        row.text("name"),
        rights,
        Span(count, Unit(unit)) if unit in _UNITS else None,
        "" if unit in _UNITS else unit,
        _span(row, "extend", "_by"),
        _span(row, "ack"),
        _span(row, "carry_out"),
        _span(row, "appeal"),
        row.text("clock_starts"),
        row.word("starts", ClockStart, ClockStart.RECEIPT),
        frozenset(row.words("pauses", PauseReason)),
        row.flag("rolls") if "rolls" in row.data else False,
    )


def _span(row: Table, prefix: str, ending: str = "_within") -> Span | None:
    if prefix + ending not in row.data:
        return None
    return Span(row.number(prefix + ending, 1, SPAN_LIMIT), row.word(f"{prefix}_unit", Unit))
