"""When a customer may be called: calling_hours.toml and one question to it. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from agent_assist.policy.basis import Basis, DatedRules, Lore, basis
from agent_assist.policy.local_days import days_at, local_times

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

Hours = tuple[time, time]
"""From and until, on the customer's clock."""
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_WEEK = frozenset(range(1, 8))


@dataclass(frozen=True, slots=True)
class CallingHours:
    """One row: calls of this kind are allowed on these days (1 is Monday) in these hours of the customer's clock.

    Args:
        basis: where it holds, whom it binds (`facts`, such as marketing_call), and what it rests on.
        spans: by day of the week from and until; a call that begins at `until` is too late. A day that is not there is
            banned.
        not_on_holidays: public holidays of the place are banned too.
    """

    basis: Basis
    spans: Mapping[int, tuple[Hours, ...]]
    not_on_holidays: bool

    def allows(self, local: datetime, holidays: Collection[date]) -> bool:
        """Tell whether a call may begin at a moment of the customer's clock."""
        if self.not_on_holidays and local.date() in holidays:
            return False
        return any(first <= local.time() < last for first, last in self.spans.get(local.isoweekday(), ()))


@dataclass(frozen=True, slots=True)
class OutsideHours:
    """A call that a rule does not allow now. `local` is the customer's clock; None where that is not known."""

    rule: CallingHours
    local: datetime | None


class CallingTimes(DatedRules[CallingHours]):
    """The rows of calling_hours.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, lore: Lore) -> None:
        super().__init__((_rule(name, row, lore) for name, row in table.tables("rule").items()), lore)

    def outside(
        self, places: Iterable[str], at: datetime, facts: Iterable[str], holidays: Collection[date] = ()
    ) -> tuple[OutsideHours, ...]:
        """Return the rules that do not allow a call now, by id; a place with several clocks must be allowed by each.

        Where the clocks of a place are not known, its rules are returned without a time: nobody can say that it is
        allowed.

        Args:
            places: where the customer may be, as it was said.
            at: the moment, with a time zone.
            facts: tags of the organisation and of the call, such as outbound_call and marketing_call.
            holidays: public holidays of these places.

        Raises:
            BadInput: a place is no code, or a fact no tag of the pack, so that a duty could be missed in silence.
        """
        told = tuple(facts)
        found: dict[str, OutsideHours] = {}
        for place in places:
            code = self._lore.gazetteer.code(place)
            clocks, days = local_times(code, at), days_at(code, at)
            rules = {rule.basis.id: rule for day in days for rule in self.holding([place], day, told)}
            for name, rule in rules.items():
                wrong = [local for local in clocks if not rule.allows(local, holidays)]
                if wrong or not clocks:
                    found.setdefault(name, OutsideHours(rule, wrong[0] if wrong else None))
        return tuple(found[name] for name in sorted(found))


def _rule(name: str, row: Table, lore: Lore) -> CallingHours:
    spans: dict[int, tuple[Hours, ...]] = {}
    for one in (row, *row.rows("also")):
        days, hours = _days(one), tuple(_span(one, text) for text in one.texts("hours"))
        if not hours:
            raise one.error("hours", "is empty: a kind of call that is never allowed is a duty, not a time")
        if not days.isdisjoint(spans):
            raise one.error("days", "names a day twice in the same row")
        spans |= dict.fromkeys(days, hours)
    return CallingHours(basis(name, row, lore), spans, row.flag("not_on_holidays"))


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
