"""When a customer may be called: calling_hours.toml and one question to it. Pure."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_assist.policy.basis import Basis, DatedRules, Lore, basis
from agent_assist.policy.following import ended
from agent_assist.policy.local_days import days_at, local_times
from agent_assist.policy.public_holidays import Holidays, HolidaysOf, holidays_of

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

Hours = tuple[time, time]
"""From and until, on the customer's clock."""
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_WEEK = frozenset(range(1, 8))
_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_AHEAD = 15
"""Days that are looked at for the next time a call is allowed: two weeks, and today."""
_TRIES = 40
"""Most times at which the rules of several places are asked whether they agree by then."""


class HolidayScope(StrEnum):
    """Whose public holidays a row means."""

    PLACE = "place"
    """Those of the customer's place, its region's too."""
    COUNTRY = "country"
    """Those of the whole country."""


class CallingHours(Struct, frozen=True):
    """One row: calls of this kind are allowed on these days (1 is Monday) in these hours of the customer's clock.

    Args:
        basis: where it holds, whom it binds (`facts`, such as marketing_call), and what it rests on.
        spans: by day of the week from and until; a call that begins at `until` is too late. A day that is not there is
            banned.
        not_on_holidays: public holidays of the place are banned too.
        scope: which of them.
    """

    basis: Basis
    spans: Mapping[int, tuple[Hours, ...]]
    not_on_holidays: bool
    scope: HolidayScope = HolidayScope.PLACE

    @property
    def words(self) -> str:
        """The hours in English, as the texts of a pack are: `Mon-Fri 10:00-13:00; Sat 10:00-12:00`."""
        runs: list[tuple[int, int, str]] = []
        for day, spans in sorted(self.spans.items()):
            hours = " and ".join(f"{first:%H:%M}-{last:%H:%M}" for first, last in spans)
            if runs and runs[-1][1:] == (day - 1, hours):
                runs[-1] = (runs[-1][0], day, hours)
            else:
                runs.append((day, day, hours))
        days = (f"{_NAMES[a - 1]}{f'-{_NAMES[b - 1]}' if b > a else ''} {hours}" for a, b, hours in runs)
        whose = " of the country" if self.scope is HolidayScope.COUNTRY else ""
        return "; ".join(days) + (f"; not on public holidays{whose}" if self.not_on_holidays else "")

    def allows(self, local: datetime, holidays: Container[date]) -> bool:
        """Tell whether a call may begin at a moment of the customer's clock."""
        return any(first <= local.time() < last for first, last in self._of_day(local.date(), holidays))

    def changes(self, local: datetime, holidays: Container[date]) -> datetime | None:
        """Return when that ends: until when a call is allowed, or from when; None where that is not within weeks.

        Args:
            local: a moment of the customer's clock; so is the answer.
            holidays: days that are banned where the row says so.
        """
        now, today = local.time(), self._of_day(local.date(), holidays)
        ends = next((last for first, last in today if first <= now < last), None)
        if ends is not None:
            while more := next((last for first, last in today if first <= ends < last), None):
                ends = more
            return _at(local, local.date(), ends)
        for ahead in range(_AHEAD):
            day = local.date() + timedelta(days=ahead)
            begins = [first for first, _ in self._of_day(day, holidays) if ahead or first > now]
            if begins:
                return _at(local, day, min(begins))
        return None

    def _of_day(self, day: date, holidays: Container[date]) -> tuple[Hours, ...]:
        if self.not_on_holidays and day in holidays:
            return ()
        return self.spans.get(day.isoweekday(), ())


def _at(local: datetime, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, local.tzinfo)


class HoursNow(Struct, frozen=True):
    """What one rule says about a call at a moment.

    Args:
        rule: the rule.
        local: the customer's clock; None where that is not known, and nobody can say that the call is allowed.
        allowed: whether the call may begin now.
        changes: until when it may, or from when, on the same clock; None where that is not known.
        holidays: whether public holidays were looked at, where the rule asks for them.
    """

    rule: CallingHours
    local: datetime | None
    allowed: bool
    changes: datetime | None
    holidays: Holidays = Holidays.NO_MATTER


class CallingTimes(DatedRules[CallingHours]):
    """The rows of calling_hours.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, lore: Lore) -> None:
        super().__init__((_rule(name, row, lore) for name, row in ended(table.tables("rule")).items()), lore)

    def outside(
        self, places: Iterable[str], at: datetime, facts: Iterable[str], holidays: HolidaysOf = holidays_of
    ) -> tuple[HoursNow, ...]:
        """Return the rules that do not allow a call now, by id (see `now`)."""
        return tuple(one for one in self.now(places, at, facts, holidays) if not one.allowed)

    def now(
        self, places: Iterable[str], at: datetime, facts: Iterable[str], holidays: HolidaysOf = holidays_of
    ) -> tuple[HoursNow, ...]:
        """Return what each rule that binds says about a call now, by id.

        A place with several clocks must be allowed by each; so must several places. Where the clocks of a place are
        not known, its rules are returned without a time: nobody can say that it is allowed.

        Args:
            places: where the customer may be, as it was said.
            at: the moment, with a time zone.
            facts: tags of the organisation and of the call, such as outbound_call and marketing_call.
            holidays: the public holidays of a place; those that are not sure count too.

        Raises:
            BadInput: a place is no code, or a fact no tag of the pack, so that a duty could be missed in silence.
        """
        told = tuple(facts)
        found: dict[str, HoursNow] = {}
        for place in places:
            code = self._lore.gazetteer.code(place)
            clocks, days = local_times(code, at), days_at(code, at)
            for rule in {rule.basis.id: rule for day in days for rule in self.holding([place], day, told)}.values():
                for one in (_now(rule, code, local, holidays) for local in clocks or (None,)):
                    before = found.get(rule.basis.id)
                    if before is None or _stricter(one, before):
                        found[rule.basis.id] = one
        return tuple(found[name] for name in sorted(found))

    def opens(
        self, places: Iterable[str], at: datetime, facts: Iterable[str], holidays: HolidaysOf = holidays_of
    ) -> datetime | None:
        """Return the first moment from now on at which every rule allows a call; None where none is known."""
        asked, told = tuple(places), tuple(facts)
        for _ in range(_TRIES):
            closed = self.outside(asked, at, told, holidays)
            if not closed:
                return at
            opening = [one.changes for one in closed if one.changes is not None]
            if len(opening) < len(closed):
                return None
            at = max(opening)
        return None

    def asked_of(self, facts: Iterable[str]) -> bool:
        """Tell whether any place has hours for calls with these facts.

        Raises:
            BadInput: a fact is no tag of the pack.
        """
        told = self._lore.implied(facts)
        return any(rule.basis.facts <= told for rule in self.rules)


def _now(rule: CallingHours, place: str, local: datetime | None, holidays: HolidaysOf) -> HoursNow:
    if local is None:
        return HoursNow(rule, None, allowed=False, changes=None)
    if not rule.not_on_holidays:
        return HoursNow(rule, local, rule.allows(local, ()), rule.changes(local, ()))
    known = holidays(place.partition("-")[0] if rule.scope is HolidayScope.COUNTRY else place)
    days = known.possible if known is not None else ()
    counted = Holidays.COUNTED if known is not None else Holidays.NOT_COUNTED
    return HoursNow(rule, local, rule.allows(local, days), rule.changes(local, days), counted)


def _stricter(one: HoursNow, other: HoursNow) -> bool:
    """Tell whether one clock is in the way more than another: it does not allow the call, or not for as long."""
    if one.allowed != other.allowed:
        return other.allowed
    if one.changes is None or other.changes is None:
        return other.changes is not None
    return one.changes < other.changes if one.allowed else one.changes > other.changes


def _rule(name: str, row: Table, lore: Lore) -> CallingHours:
    spans: dict[int, tuple[Hours, ...]] = {}
    for one in (row, *row.rows("also")):
        days, hours = _days(one), tuple(_span(one, text) for text in one.texts("hours"))
        if not hours:
            raise one.error("hours", "is empty: a kind of call that is never allowed is a duty, not a time")
        if not days.isdisjoint(spans):
            raise one.error("days", "names a day twice in the same row")
        spans |= dict.fromkeys(days, hours)
    scope = row.word("holidays_of", HolidayScope, HolidayScope.PLACE)
    return CallingHours(basis(name, row, lore), spans, row.flag("not_on_holidays"), scope)


def _days(row: Table) -> frozenset[int]:
    days = row.data.get("days", sorted(_WEEK))
    if not isinstance(days, list) or not days or not all(type(day) is int and day in _WEEK for day in days):
        raise row.error("days", "is not a list of days from 1 (Monday) to 7")
    return frozenset(days)


def _span(row: Table, text: str) -> Hours:
    first, dash, last = text.partition("-")
    begins, ends = _TIME.fullmatch(first), _TIME.fullmatch(last)
    if not dash or begins is None or ends is None or first >= last:
        raise row.error("hours", 'holds something else than spans such as "08:00-21:00"')
    return time(int(begins[1]), int(begins[2])), time(int(ends[1]), int(ends[2]))
