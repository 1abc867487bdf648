"""How long a record must or may be kept: retention.toml and one question to it. Pure.

Each rule counts from a moment of its own (`Clock`), and binds as the law stands today: a voiceprint made before an act
came into force is held after it all the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from agent_assist.domain.errors import BadInput
from agent_assist.policy.basis import Basis, DatedRules, Lore, basis
from agent_assist.policy.calendar_days import SPAN_LIMIT, Span, Unit
from agent_assist.policy.following import RECORDS_UNTIL, ended

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_BOUNDS = ("min", "max", "none")


class Clock(StrEnum):
    """The moment from which a rule counts."""

    CALL = "call"
    RECORDING = "recording"
    CREATION = "creation"
    LAST_INTERACTION = "last_interaction"
    LAST_ACTIVITY = "last_activity"
    LAST_USE = "last_use"
    REQUEST = "request"
    GRANT = "grant"
    PURPOSE_MET = "purpose_met"
    PURPOSE_EXPIRES = "purpose_expires"
    CONTRACT_END = "contract_end"
    NOTICE_OF_ACTION = "notice_of_action"
    CAUSE_OF_ACTION = "cause_of_action"
    RESOLUTION = "resolution"
    PROCESSING = "processing"
    PROCESSING_END = "processing_end"
    COLLECTED = "collected"
    UNKNOWN = "unknown"
    """The rule was not read so far that its moment is known; it never has a day."""


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One row. `bound` is min, max or none (a principle without a number); `span` is None for a principle.

    `counted_from` says in the row's words from which moment the law counts, `clock` as a program needs it. `made_until`
    is the last day of that moment on which a record falls under the row; None where it is about records of every day.
    """

    basis: Basis
    kinds: frozenset[str]
    record: str
    bound: str
    span: Span | None
    counted_from: str
    clock: Clock
    made_until: date | None = None

    def covers(self, known: Mapping[Clock, date]) -> bool:
        """Tell whether a record of these moments falls under the row; one whose moment is not known may, so it does."""
        return self.made_until is None or known.get(self.clock, self.made_until) <= self.made_until


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long a record of these kinds is kept.

    Args:
        keep_until: the last day it must be there; None where no law sets a minimum.
        delete_by: the day by which it must be gone; None where no law sets a maximum.
        keep_rule, delete_rule: the rules that set these.
        conflict: the minimum ends after the maximum; a person must decide, the engine does not.
        rules: every rule that binds, principles too, by id.
        undated: those with a number whose moment the asker does not know, so that they set no day yet.
    """

    keep_until: date | None
    delete_by: date | None
    keep_rule: RetentionRule | None
    delete_rule: RetentionRule | None
    conflict: bool
    rules: tuple[RetentionRule, ...]
    undated: tuple[RetentionRule, ...] = ()

    def to_json(self) -> dict[str, object]:
        """Return the answer as JSON values: days in ISO 8601 or null, each rule with what it rests on."""
        return {
            "keep_until": self.keep_until.isoformat() if self.keep_until else None,
            "delete_by": self.delete_by.isoformat() if self.delete_by else None,
            "conflict": self.conflict,
            "undated": [rule.basis.id for rule in self.undated],
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

    def __init__(self, table: Table, lore: Lore) -> None:
        super().__init__(
            (_rule(name, row, lore) for name, row in ended(table.tables("rule"), RECORDS_UNTIL).items()), lore
        )
        self.kinds = frozenset[str]().union(*(rule.kinds for rule in self.rules))

    def bounds(
        self,
        kinds: Collection[str],
        places: Iterable[str],
        moments: Mapping[Clock, date],
        today: date,
        facts: Iterable[str] = (),
    ) -> Bounds:
        """Return for how long a record is kept that is all of these kinds at once.

        Args:
            kinds: kinds of the file, such as quality_audio; a row of kind `any` always counts.
            places: every place whose law counts, as it was said.
            moments: the days that are known of this record; a rule that counts from another has no day yet.
            today: the day whose law is asked.
            facts: tags of the organisation and of the call; a law binds where all of its own hold.

        Returns:
            The largest minimum, the smallest maximum, whether they contradict each other, and what has no day yet.

        Raises:
            BadInput: a kind is not in the file, a place is no code or a fact no tag, so that a duty could be missed.

        Source: head of retention.toml.
        """
        wanted = frozenset(kinds)
        if not wanted or not wanted <= self.kinds:
            raise BadInput(
                "The pack defines no retention for this type of record.", "Use a type listed in its retention.toml."
            )
        asked = wanted | {"any"}
        known: dict[Clock, date] = {clock: day for clock, day in moments.items() if clock is not Clock.UNKNOWN}
        binding = self.holding(places, today, facts)
        found = tuple(rule for rule in binding if not rule.kinds.isdisjoint(asked) and rule.covers(known))
        numbered = [(rule, rule.span) for rule in found if rule.span is not None and rule.bound != "none"]
        ends = {rule.basis.id: span.after(known[rule.clock]) for rule, span in numbered if rule.clock in known}
        dated = [rule for rule, _ in numbered if rule.basis.id in ends]
        keep = max((r for r in dated if r.bound == "min"), key=lambda r: ends[r.basis.id], default=None)
        drop = min((r for r in dated if r.bound == "max"), key=lambda r: ends[r.basis.id], default=None)
        until = ends[keep.basis.id] if keep else None
        by = ends[drop.basis.id] if drop else None
        conflict = until is not None and by is not None and until > by
        undated = tuple(rule for rule, _ in numbered if rule.basis.id not in ends)
        return Bounds(until, by, keep, drop, conflict, found, undated)


def _rule(name: str, row: Table, lore: Lore) -> RetentionRule:
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
    clock = row.word("clock", Clock, Clock.UNKNOWN)
    return RetentionRule(
        basis(name, row, lore),
        kinds,
        row.text("record"),
        bound,
        span,
        row.text("counted_from"),
        clock,
        row.day("made_until"),
    )
