"""By when a request or a withdrawal must be answered: rights.toml and one question to it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from agent_assist.domain.errors import BadInput
from agent_assist.policy.basis import Basis, DatedRules, basis
from agent_assist.policy.calendar_days import SPAN_LIMIT, Span, Unit

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_UNITS = frozenset(unit.value for unit in Unit)


@dataclass(frozen=True, slots=True)
class RightsRule:
    """One row.

    Args:
        basis: where and from when it holds, and what it rests on.
        name: for people.
        rights: what may be asked: access, erasure, withdraw-consent, …
        respond: the time to answer, or None where the law has a word and no number.
        standard: that word: immediate, without-delay, on-receipt, …; empty where there is a number.
        extend: by how much the time may be extended, or None.
        acknowledge: by when receipt must be confirmed, or None.
        clock_starts: what starts the clock, in the row's words.
    """

    basis: Basis
    name: str
    rights: frozenset[str]
    respond: Span | None
    standard: str
    extend: Span | None
    acknowledge: Span | None
    clock_starts: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """What one rule asks for a request received on a day. Days are None where the rule has none."""

    rule: RightsRule
    due: date | None
    extended: date | None
    acknowledge_by: date | None

    def to_json(self) -> dict[str, object]:
        """Return the deadline as receipts carry it: days in ISO 8601, null where there is none."""
        rule = self.rule
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
        }


class Rights(DatedRules[RightsRule]):
    """The rows of rights.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, groups: Mapping[str, frozenset[str]]) -> None:
        super().__init__(_rule(name, row, groups) for name, row in table.tables("rule").items())
        self.known = frozenset[str]().union(*(rule.rights for rule in self.rules))

    def deadlines(
        self, right: str, places: Iterable[str], received: date, holidays: Collection[date] = ()
    ) -> tuple[Deadline, ...]:
        """Return the deadlines for a request, the strictest first.

        A rule without a number (at once, without delay) comes before every date; then the earliest day.

        Args:
            right: what is asked; one of `known`.
            places: every place whose law counts.
            received: the day the clock started, in the customer's calendar.
            holidays: days that are no business days beside Saturday and Sunday; the pack knows none.

        Raises:
            BadInput: the right is not in the file, so that a duty could be missed in silence; or a place is no code.
        """
        if right not in self.known:
            raise BadInput("The right is not known to the pack.", "Use one of its rights.toml, such as access.")
        rules = self.holding(places, received)
        found = [_deadline(rule, received, holidays) for rule in rules if right in rule.rights]
        return tuple(sorted(found, key=lambda one: (one.due or date.min, one.rule.basis.id)))


def _deadline(rule: RightsRule, received: date, holidays: Collection[date]) -> Deadline:
    due = rule.respond.after(received, holidays) if rule.respond else None
    extended = rule.extend.after(due, holidays) if rule.extend and due else None
    if rule.extend and rule.respond and rule.extend.unit is rule.respond.unit:
        # one span from receipt: a month plus two months is three months, also from 31 January
        extended = Span(rule.respond.count + rule.extend.count, rule.respond.unit).after(received, holidays)
    acknowledge = rule.acknowledge.after(received, holidays) if rule.acknowledge else None
    return Deadline(rule, due, extended, acknowledge)


def _rule(name: str, row: Table, groups: Mapping[str, frozenset[str]]) -> RightsRule:
    unit, count = row.text("respond_unit"), row.number("respond_within", 0, SPAN_LIMIT)
    if (count == 0) == (unit in _UNITS):
        raise row.error("respond_within", "must be 0 with the name of its unit, or a number of days or months")
    rights = frozenset(row.texts("rights"))
    if not rights:
        raise row.error("rights", "is empty")
    return RightsRule(
        basis(name, row, groups),
        row.text("name"),
        rights,
        Span(count, Unit(unit)) if unit in _UNITS else None,
        "" if unit in _UNITS else unit,
        _span(row, "extend"),
        _span(row, "ack"),
        row.text("clock_starts"),
    )


def _span(row: Table, prefix: str) -> Span | None:
    ending = "_by" if prefix == "extend" else "_within"
    if prefix + ending not in row.data:
        return None
    unit = row.text(f"{prefix}_unit")
    if unit not in _UNITS:
        raise row.error(f"{prefix}_unit", "is not one of day, business-day, month, year")
    return Span(row.number(prefix + ending, 1, SPAN_LIMIT), Unit(unit))
