"""How long a record must or may be kept: retention.toml and one question to it. Pure."""

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

_BOUNDS = ("min", "max", "none")


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One row. `bound` is min, max or none (a principle without a number); `span` is None for a principle.

    `counted_from` says from which moment the law counts; who asks must know that moment.
    """

    basis: Basis
    kinds: frozenset[str]
    record: str
    bound: str
    span: Span | None
    counted_from: str


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long a record of these kinds is kept.

    Args:
        keep_until: the last day it must be there; None where no law sets a minimum.
        delete_by: the day by which it must be gone; None where no law sets a maximum.
        keep_rule, delete_rule: the rules that set these.
        conflict: the minimum ends after the maximum; a person must decide, the engine does not.
        rules: every rule that counted, principles too, by id.
    """

    keep_until: date | None
    delete_by: date | None
    keep_rule: RetentionRule | None
    delete_rule: RetentionRule | None
    conflict: bool
    rules: tuple[RetentionRule, ...]

    def to_json(self) -> dict[str, object]:
        """Return the answer as JSON values: days in ISO 8601 or null, each rule with what it rests on."""
        return {
            "keep_until": self.keep_until.isoformat() if self.keep_until else None,
            "delete_by": self.delete_by.isoformat() if self.delete_by else None,
            "conflict": self.conflict,
            "rules": [
                {
                    "id": rule.basis.id,
                    "record": rule.record,
                    "bound": rule.bound,
                    "counted_from": rule.counted_from,
                    "citations": list(rule.basis.citations),
                    "confidence": rule.basis.confidence,
                    "evidence": rule.basis.evidence,
                }
                for rule in self.rules
            ],
        }


class Retention(DatedRules[RetentionRule]):
    """The rows of retention.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, groups: Mapping[str, frozenset[str]]) -> None:
        super().__init__(_rule(name, row, groups) for name, row in table.tables("rule").items())
        self.kinds = frozenset[str]().union(*(rule.kinds for rule in self.rules))

    def bounds(self, kinds: Collection[str], places: Iterable[str], start: date) -> Bounds:
        """Return for how long a record is kept that is all of these kinds at once.

        Args:
            kinds: kinds of the file, such as quality_audio; a row of kind `any` always counts.
            places: every place whose law counts.
            start: the day from which the rules count, and the day whose law is asked.

        Returns:
            The largest minimum, the smallest maximum, and whether they contradict each other.

        Raises:
            BadInput: a kind is not in the file, so that a duty could be missed in silence; or a place is no code.

        Source: head of retention.toml.
        """
        wanted = frozenset(kinds)
        if not wanted or not wanted <= self.kinds:
            raise BadInput(
                "The pack defines no retention for this type of record.", "Use a type listed in its retention.toml."
            )
        asked = wanted | {"any"}
        found = tuple(rule for rule in self.holding(places, start) if not rule.kinds.isdisjoint(asked))
        ends = {rule.basis.id: rule.span.after(start) for rule in found if rule.span is not None}
        keep = max((r for r in found if r.bound == "min"), key=lambda r: ends[r.basis.id], default=None)
        drop = min((r for r in found if r.bound == "max"), key=lambda r: ends[r.basis.id], default=None)
        until = ends[keep.basis.id] if keep else None
        by = ends[drop.basis.id] if drop else None
        return Bounds(until, by, keep, drop, until is not None and by is not None and until > by, found)


def _rule(name: str, row: Table, groups: Mapping[str, frozenset[str]]) -> RetentionRule:
    bound, unit = row.text("bound"), row.text("unit")
    if bound not in _BOUNDS:
        raise row.error("bound", "is not one of min, max, none")
    count = row.number("value", 0, SPAN_LIMIT)
    if unit not in {one.value for one in Unit} | {"principle"}:
        raise row.error("unit", "is not one of day, business-day, month, year, principle")
    span = Span(count, Unit(unit)) if unit != "principle" else None
    if bound != "none" and (span is None or count == 0):
        raise row.error("value", "must be a number of days, months or years for a min or a max")
    kinds = frozenset(row.texts("kinds"))
    if not kinds:
        raise row.error("kinds", "is empty")
    return RetentionRule(basis(name, row, groups), kinds, row.text("record"), bound, span, row.text("counted_from"))
