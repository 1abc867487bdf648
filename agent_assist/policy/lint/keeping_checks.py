"""Checks of periods: what the organisation set, against what the pack's own law says. Pure; the pack was read before.

Compared in days, for the worst first day: one month is 28 days where the least counts, 31 where the most does. No row
wins in silence: a record is kept by `policy.keeping`, and what an organisation must decide is told here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import NamedTuple

from agent_assist.domain.purpose import Purpose
from agent_assist.policy.calendar_days import Span
from agent_assist.policy.keeping import period
from agent_assist.policy.lint.codes import exists
from agent_assist.policy.lint.finding import Finding, Places, Severity
from agent_assist.policy.pack import Pack
from agent_assist.policy.record_kinds import NOT_OURS, OF_NO_PURPOSE, OF_SINK, OURS, STOPS, words
from agent_assist.policy.retention import Clock, RetentionRule

_PURPOSES, _HOUSE, _RETENTION = "purposes.toml", "house.toml", "retention.toml"
_UNKNOWN = "XX"
_SHOWN = 6
"""Places that a finding names one by one."""
_FIRST_DAYS = tuple(date(2027, 1, 1) + timedelta(days=n) for n in range(731))
"""Two years with a 29 February: every length that a span can have."""
_AT_ONCE = frozenset({Clock.CALL, Clock.RECORDING, Clock.CREATION, Clock.COLLECTED, Clock.PROCESSING})
"""Moments of one call: periods that count from two of them can be compared."""


class _Set(NamedTuple):
    """A period that the organisation set: for what, in which line, what the law calls such records, days by place."""

    file: str
    line: int
    name: str
    how: str
    words: frozenset[str]
    facts: frozenset[str]
    days: Mapping[str, int]

    def at(self, code: str) -> int:
        """Return the days at a place; the entry of `*` is the one for every other."""
        return self.days.get(code, self.days.get(code.partition("-")[0], self.days["*"]))


def periods(pack: Pack, at: Places, today: date | None) -> Iterator[Finding]:
    """Periods that are longer than a maximum or shorter than a minimum; rules that contradict each other.

    Args:
        pack: with a retention.toml.
        at: finds lines.
        today: whose law is asked; None: that of the pack's first day.
    """
    on = today or pack.manifest.effective_from
    where = _customers(pack)
    yield from _strange(pack, at)
    for name in pack.payment.forbidden.unknown:
        reason = f"{name}: no kind of text that this program finds: use one of docs/masking.md, or a word of ADR 38"
        yield Finding("payment.toml", at.at("payment.toml", "forbidden_fields"), "unmapped", reason)
    for one in _set(pack, at):
        rules = [rule for rule in pack.retention.rules if _binds(rule, one, on)]
        for rule in rules:
            yield from _apart(rule, one, where)
        yield from _contradictions(rules, one, where)
    yield from _unset(pack, at)


def _customers(pack: Pack) -> frozenset[str] | None:
    """Return where customers can be, with their countries; None for everywhere.

    An organisation that knows it says so in `unknown_place`.
    """
    if not all(pack.gazetteer.known(code) for code in pack.unknown_place) or _UNKNOWN in pack.unknown_place:
        return None
    return pack.gazetteer.reach(pack.unknown_place)


def _set(pack: Pack, at: Places) -> Iterator[_Set]:
    for purpose in pack.purposes:
        facts = pack.implied(pack.house.facts | pack.facts.intersection(purpose.facts))
        for kind in dict.fromkeys(OF_SINK[sink] for sink in purpose.sinks if sink in OF_SINK):
            named = words(kind, purpose.records, facts)
            line = at.at(_PURPOSES, f"purpose.{purpose.id}", "retention_days")
            how = f"retention_days of {purpose.id}"
            days = {"*": purpose.retention_days, **purpose.retention_by_place}
            yield _Set(_PURPOSES, line, f"{kind.value} for {purpose.id}", how, named, facts, days)
    selling = any("marketing_call" in purpose.facts for purpose in pack.purposes)
    facts = pack.implied(pack.house.facts | pack.facts.intersection({"marketing_call"} if selling else ()))
    for kind, days_kept in pack.house.keep.items():
        named = words(kind, (), facts, min(STOPS))
        line = at.at(_HOUSE, "keep", kind.value)
        yield _Set(_HOUSE, line, kind.value.replace("_", " "), f"keep.{kind.value}", named, facts, {"*": days_kept})


def _binds(rule: RetentionRule, one: _Set, on: date) -> bool:
    """Whether a rule with a number is about such records, and is law on the day or will be."""
    if rule.span is None or rule.bound == "none" or rule.kinds.isdisjoint(one.words):
        return False
    later = rule.basis.validity.effective_from
    is_law = rule.basis.validity.fires(on) or (later is not None and later > on and rule.basis.validity.fires(later))
    return is_law and rule.basis.facts <= one.facts and (rule.made_until is None or rule.made_until >= on)


def _reached(rule: RetentionRule, one: _Set, where: frozenset[str] | None) -> list[str]:
    """Return the places of a rule, and those inside of them that have a period of their own, where customers can be."""
    inside = {code for code in one.days if code != "*" and code.partition("-")[0] in rule.basis.codes}
    codes = rule.basis.codes | inside
    return sorted(codes if where is None or "*" in codes else codes & where)


def _apart(rule: RetentionRule, one: _Set, where: frozenset[str] | None) -> Iterator[Finding]:
    """Periods that end after a maximum, or before a minimum."""
    if rule.span is None:
        return
    most = rule.bound == "max"
    bound = _shortest(rule.span) if most else _longest(rule.span)
    wrong: dict[int, list[str]] = {}
    for code in _reached(rule, one, where):
        if (one.at(code) > bound) if most else (one.at(code) < bound):
            wrong.setdefault(one.at(code), []).append(code)
    for days, places in sorted(wrong.items()):
        law = f"{rule.basis.id} ({', '.join(rule.basis.citations)}; confidence {rule.basis.confidence})"
        wants = f"at {'most' if most else 'least'} {_exactly(rule, bound)} from {rule.counted_from}"
        what = f"retention_by_place for {_named(places)}" if one.file == _PURPOSES else one.how
        reason = (
            f"{one.name} in {_named(places)}: {one.how} keeps it {days} days, and {law} wants {wants}: "
            f"set {what} to {bound} or {'less' if most else 'more'}, or let counsel change the row"
        )
        yield Finding(one.file, one.line, "kept_too_long" if most else "kept_too_short", reason, Severity.WARNING)


def _exactly(rule: RetentionRule, days: int) -> str:
    """Return a rule's period, with the days that it has at its shortest, or its longest, where it is none of days."""
    told = period(rule)
    return told if told in {f"{days} days", "1 day"} else f"{told} ({days} days)"


def _contradictions(rules: list[RetentionRule], one: _Set, where: frozenset[str] | None) -> Iterator[Finding]:
    """Rules of one place of which no period can satisfy both, where they count from one moment."""
    least = [rule for rule in rules if rule.bound == "min"]
    most = [rule for rule in rules if rule.bound == "max"]
    for keep, drop in product(least, most):
        clocks = {keep.clock, drop.clock}
        if keep.span is None or drop.span is None or not (len(clocks) == 1 or clocks <= _AT_ONCE):
            continue
        both = [code for code in _reached(drop, one, where) if _meets(code, keep)]
        if both and _outlasts(keep.span, drop.span):
            reason = (
                f"{one.name} in {_named(both)}: {keep.basis.id} wants at least {period(keep)}, {drop.basis.id} at most "
                f"{period(drop)}: such a record gets no day; have counsel decide which of the two binds you, and leave "
                "the other out of your pack or bind it by a tag (facts)"
            )
            yield Finding(one.file, one.line, "contradiction", reason, Severity.WARNING)


def _meets(code: str, rule: RetentionRule) -> bool:
    return not rule.basis.codes.isdisjoint({code, code.partition("-")[0], "*"})


def _strange(pack: Pack, at: Places) -> Iterator[Finding]:
    """Words that no record of ours can be, so that a rule or a purpose would decide nothing in silence."""
    named = frozenset[str]().union(*(purpose.records for purpose in pack.purposes))
    for rule in pack.retention.rules:
        lost = sorted(rule.kinds - OURS - NOT_OURS.keys() - named)
        if lost:
            line = at.at(_RETENTION, f"rule.{rule.basis.id}", "kinds")
            what = f"no record of this program is a {', '.join(lost)}"
            reason = f"{rule.basis.id}: {what}: name it in the records of a purpose"
            yield Finding(_RETENTION, line, "unmapped", reason, Severity.WARNING)
    for purpose in pack.purposes:
        line = at.at(_PURPOSES, f"purpose.{purpose.id}", "records")
        yield from (Finding(_PURPOSES, line, *found) for found in _of_purpose(purpose, pack))
        for code in purpose.retention_by_place:
            if not exists(code):
                line = at.at(_PURPOSES, f"purpose.{purpose.id}", "retention_by_place")
                yield Finding(_PURPOSES, line, "unknown_code", f"{code} is no place of ISO 3166")


def _of_purpose(purpose: Purpose, pack: Pack) -> Iterator[tuple[str, str, Severity]]:
    lost = sorted(frozenset(purpose.records) - pack.retention.kinds)
    if lost:
        reason = f"{purpose.id}: no row of retention.toml is about {', '.join(lost)}: use the words of its kinds"
        yield "unmapped", reason, Severity.ERROR
    if "recorder" in purpose.sinks and not purpose.records:
        reason = (
            f"{purpose.id}: it does not say what its recordings are, so that no rule about one kind of recording binds "
            f"them: add records, such as quality_audio"
        )
        yield "unmapped", reason, Severity.WARNING


def _unset(pack: Pack, at: Places) -> Iterator[Finding]:
    open_ = [kind for kind in OF_NO_PURPOSE if kind not in pack.house.keep]
    if open_:
        names = ", ".join(open_)
        reason = f"no period is set for {names}: such records are never due; decide how long you need each, in [keep]"
        yield Finding(_HOUSE, at.at(_HOUSE, "keep"), "undecided", reason, Severity.WARNING)


@cache
def _shortest(span: Span) -> int:
    return min((span.after(day) - day).days for day in _FIRST_DAYS)


@cache
def _longest(span: Span) -> int:
    return max((span.after(day) - day).days for day in _FIRST_DAYS)


@cache
def _outlasts(one: Span, other: Span) -> bool:
    """Whether a span ends after another that began on the same day, for some day."""
    return any(one.after(day) > other.after(day) for day in _FIRST_DAYS)


def _named(places: list[str]) -> str:
    if places == ["*"]:
        return "every place"
    more = len(places) - _SHOWN
    return ", ".join(places[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
