"""How long each record of a contact is kept: the law of its places, and the organisation's own period. Pure.

Nothing is deleted here. A day is computed, with the rule or the period that it comes from; where no day can be known,
or two rules contradict each other, that is said and a person decides (ADR 38).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from agent_assist.domain.clock import utc_of
from agent_assist.policy.call_records import Kept, Record
from agent_assist.policy.local_days import days_at
from agent_assist.policy.pack import Pack
from agent_assist.policy.question import PLACE
from agent_assist.policy.record_kinds import OF_SINK, words
from agent_assist.policy.retention import Bounds, Clock, RetentionRule

_DAY = timedelta(days=1)
_NO_LAW = Bounds(None, None, None, None, conflict=False, rules=())
_TABLE = "retention.toml"


class Why(StrEnum):
    """What the day of a record comes from, or why it has none."""

    OWN = "own"
    """The organisation's own period."""
    MAXIMUM = "maximum"
    """A law's maximum, which ends before the organisation's own period."""
    MINIMUM = "minimum"
    """A law's minimum, which ends after the organisation's own period."""
    CONFLICT = "conflict"
    """A law's minimum ends after another's maximum: a person decides."""
    UNDATED = "undated"
    """A law's minimum counts from a moment that no fact tells: it may still hold on any day."""
    UNSET = "unset"
    """No law sets a maximum, and the organisation has set no period of its own."""

    @property
    def dated(self) -> bool:
        """Whether there is a day by which the record must be gone."""
        return self in {Why.OWN, Why.MAXIMUM, Why.MINIMUM}


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long one record is kept.

    Args:
        record: which.
        due: the day by which it must be gone; None where there is none (`why`).
        why: where the day comes from, or why there is none.
        rules: the rules behind `why`: the one of a minimum or maximum, both of a conflict, all that have no day.
        own: the day on which the organisation's own period ends; None where it set none.
        keep_until: the last day on which a law wants it to be there; None where none does.
        delete_by: the day by which a law wants it to be gone; None where none does.
        undated: ids of the rules with a number that count from a moment which no fact tells.
        place_known: every place is known to the pack; otherwise a law may bind that is not listed.
    """

    record: Record
    due: date | None
    why: Why
    rules: tuple[RetentionRule, ...] = ()
    own: date | None = None
    keep_until: date | None = None
    delete_by: date | None = None
    undated: tuple[str, ...] = ()
    place_known: bool = True

    def to_json(self) -> dict[str, object]:
        """Return the answer as JSON values: days in ISO 8601 or null, each rule with what it rests on."""
        days = {"own": self.own, "keep_until": self.keep_until, "delete_by": self.delete_by}
        return {
            "record": self.record.name,
            "due": self.due.isoformat() if self.due else None,
            "why": self.why.value,
            "rules": [
                {
                    "id": rule.basis.id,
                    "bound": rule.bound,
                    "period": period(rule),
                    "counted_from": rule.counted_from,
                    "citations": list(rule.basis.citations),
                    "confidence": rule.basis.confidence,
                }
                for rule in self.rules
            ],
            **{name: day.isoformat() if day else None for name, day in days.items()},
            "undated": list(self.undated),
            "place_known": self.place_known,
        }


def period(rule: RetentionRule) -> str:
    """Return the length that a rule names, as a person says it: `30 days`, `1 month`; empty for a principle."""
    if rule.span is None:
        return ""
    unit = rule.span.unit.value.replace("-", " ")
    return f"{rule.span.count} {unit}{'' if rule.span.count == 1 else 's'}"


def own_days(pack: Pack, record: Record, places: Iterable[str], promised: Mapping[str, int]) -> int | None:
    """Return the organisation's own period for a record, in days; None where it set none.

    Of what the customer was told on the call and what the pack says today the shorter one counts.

    Args:
        pack: the one in force.
        record: of which contact's.
        places: those of the call.
        promised: days by purpose, as the packs of the contact's own time had them.
    """
    if record.kind not in OF_SINK.values():
        return pack.house.keep.get(record.kind)
    today = {one.id: one.days_at(places) for one in pack.purposes}
    found = [days[record.purpose] for days in (today, promised) if record.purpose in days]
    return min(found, default=None)


class _Asked(NamedTuple):
    """What counts for every record of a contact: the pack, the places, the tags that hold, the day of the law."""

    pack: Pack
    places: tuple[str, ...]
    facts: frozenset[str]
    today: date

    def days(self, record: Record, *, latest: bool) -> dict[Clock, date]:
        return {clock: self.day(at_ms, latest=latest) for clock, at_ms in record.moments.items()}

    def day(self, at_ms: int, *, latest: bool) -> date:
        """Return the calendar day of a moment where it comes first, or last, among these places."""
        at = utc_of(at_ms)
        days = [day for place in self.places or ("",) for day in days_at(self.pack.gazetteer.code(place), at)]
        return max(days) if latest else min(days)


def keeping(pack: Pack, kept: Kept, today: date, promised: Mapping[str, int] | None = None) -> tuple[Keeping, ...]:
    """Return how long each record of a contact is kept.

    Args:
        pack: the one in force; its law of today counts.
        kept: the records, and whose law counts for them.
        today: the day whose law is asked.
        promised: days by purpose, as the packs of the contact's own time had them.
    """
    said = tuple(code for one in (kept.places or ("",)) for code in ((one,) if one else pack.unknown_place))
    codes = tuple(dict.fromkeys(code for code in said if PLACE.fullmatch(code)))
    known = len(codes) == len(set(said)) and all(map(pack.gazetteer.known, codes)) and "XX" not in codes
    facts = pack.facts.intersection(kept.tags) | pack.house.facts
    asked = _Asked(pack, codes, facts, today)
    return tuple(_one(asked, record, promised or {}, known=known) for record in kept.records)


def _one(asked: _Asked, record: Record, promised: Mapping[str, int], *, known: bool) -> Keeping:
    first, last = (asked.days(record, latest=latest) for latest in (False, True))
    soonest, latest = (_bounds(asked, record, days) for days in (first, last))
    days = own_days(asked.pack, record, asked.places, promised)
    began = asked.day(record.since_ms, latest=False)
    own = began + timedelta(days=days) if days is not None else None
    undated = tuple(rule.basis.id for rule in soonest.undated)
    until, by = latest.keep_until, soonest.delete_by
    due, why, rules = _decided(own, soonest, latest)
    return Keeping(record, due, why, rules, own, until, by, undated, known)


def _decided(own: date | None, soonest: Bounds, latest: Bounds) -> tuple[date | None, Why, tuple[RetentionRule, ...]]:
    """Return day, reason, rules: `soonest` counts maximums from the earliest day, `latest` minimums from the last."""
    until, by = latest.keep_until, soonest.delete_by
    keep, drop = _rules(latest.keep_rule), _rules(soonest.delete_rule)
    open_ended = tuple(rule for rule in soonest.undated if rule.bound == "min")
    if until is not None and by is not None and until > by:
        return None, Why.CONFLICT, (*keep, *drop)
    if open_ended:
        return None, Why.UNDATED, open_ended
    ends = min((day for day in (own, by) if day is not None), default=None)
    if ends is None:
        return None, Why.UNSET, keep
    if until is not None and until >= ends and until != by:
        return until + _DAY, Why.MINIMUM, keep
    if by is not None and (own is None or by < own or until == by):
        return by, Why.MAXIMUM, drop
    return ends, Why.OWN, ()


def _rules(rule: RetentionRule | None) -> tuple[RetentionRule, ...]:
    return () if rule is None else (rule,)


def _bounds(asked: _Asked, record: Record, days: Mapping[Clock, date]) -> Bounds:
    pack, facts = asked.pack, asked.facts
    if _TABLE not in pack.contents:
        return _NO_LAW
    purpose = next((one for one in pack.purposes if one.id == record.purpose), None)
    tags = facts | pack.facts.intersection(purpose.facts if purpose else ())
    named = words(record.kind, purpose.records if purpose else (), pack.implied(tags), record.right)
    kinds = named & pack.retention.kinds
    return pack.retention.bounds(kinds, asked.places, days, asked.today, tags) if kinds else _NO_LAW
