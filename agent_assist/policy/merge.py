"""Merging, exactly: places to rules to one decision. Pure; see docs/policy.md for the rules by number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.domain.binding import Evidence
from agent_assist.policy.decision import OverlayDuty, Rule, Terms
from agent_assist.policy.gazetteer import Gazetteer
from agent_assist.policy.levels import Level
from agent_assist.policy.local_days import days_at
from agent_assist.policy.rows import OverlayRow, RecordingRow

if TYPE_CHECKING:
    from agent_assist.policy.question import CustomerPlace, Question

_REMEMBERED = 2_048
"""Contributions that are kept: of a place, with who is there; a check of thousands should not fill memory."""
UNKNOWN = "XX"
"""ISO 3166 user-assigned code of the row for an unknown place."""


class Participant(NamedTuple):
    """One code of the question and who stands behind it: customer, agent, recorder or unknown."""

    code: str
    role: str


def participants(question: Question, unknown_place: tuple[str, ...]) -> list[Participant]:
    """Return every code that joins (rule 1).

    Args:
        question: the question.
        unknown_place: the codes that stand for an unknown place in this house.
    """
    joined = [Participant(c.place, "customer") for c in question.customer if c.place]
    joined.append(Participant(question.agent, "agent"))
    joined.append(Participant(question.recorder, "recorder"))
    if any(_uncertain(places) for places in _by_person(question.customer)):
        joined.extend(Participant(code, "unknown") for code in unknown_place)
    return joined


def _by_person(customer: tuple[CustomerPlace, ...]) -> Iterable[list[CustomerPlace]]:
    """Return the places of each person; one person whose places nobody knows where there is none."""
    persons: dict[str, list[CustomerPlace]] = {}
    for one in customer:
        persons.setdefault(one.person, []).append(one)
    return persons.values() or [[]]


def _uncertain(places: list[CustomerPlace]) -> bool:
    """Whether a person may be anywhere: no better evidence than an area code."""
    return all(not one.place or one.evidence is Evidence.AREA_CODE for one in places)


class Resolver:
    """Finds the rows of a code for a question (rules 2 and 7, and the `@` versions).

    Args:
        rows: every row of the pack.
        gazetteer: whose row stands for a code without one.
    """

    def __init__(self, rows: Iterable[RecordingRow], gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._versions: dict[str, list[RecordingRow]] = {}
        self._readings: dict[int, RecordingRow] = {}
        for row in rows:
            self._versions.setdefault(row.place, []).append(row)
            self._readings |= {id(one): one for one in (row, *(variant.row for variant in row.variants))}
        for versions in self._versions.values():
            versions.sort(key=lambda row: row.from_version or date.min, reverse=True)
        self._told = lru_cache(maxsize=_REMEMBERED)(self._rule)

    def row(self, code: str, on: date) -> RecordingRow | None:
        """Return the row of exactly this code that holds on the day, newest version first."""
        for row in self._versions.get(code, ()):
            if (row.from_version is None or on >= row.from_version) and row.validity.fires(on):
                return row
        return None

    def resolve(self, code: str, on: date) -> RecordingRow:
        """Return the row that stands for a code on a day: that of a stand-in, else the unknown place's.

        Raises:
            LookupError: not even the unknown place has a row on this day; `Pack` checks for it on loading.
        """
        for one in (*self._gazetteer.stand_ins(code), UNKNOWN):
            found = self.row(one, on)
            if found is not None:
                return found
        raise LookupError(UNKNOWN)

    def told(self, reading: RecordingRow, roles: Iterable[str], asked: Iterable[str]) -> Rule:
        """Return what a row, or one of its variants, contributes for those who are there (rule 3).

        Args:
            reading: one of the rows of the pack or of their variants.
            roles: who is there.
            asked: the codes of the question that led here.
        """
        return self._told(id(reading), tuple(sorted(roles)), tuple(sorted(asked)))

    def _rule(self, reading: int, roles: tuple[str, ...], asked: tuple[str, ...]) -> Rule:
        return _rule(self._readings[reading], roles, asked)


def local_days(joined: list[Participant], question: Question, gazetteer: Gazetteer) -> dict[str, tuple[date, ...]]:
    """Return by code the calendar days that count (rule 7): the place's at the moment asked, or the day asked.

    A place that goes by another name (`UK`) has the clocks of its own code.
    """
    at = question.at
    if at is None:
        return dict.fromkeys((one.code for one in joined), (question.on,))
    return {code: days_at(gazetteer.code(code), at) for code in {one.code for one in joined}}


def rules(
    joined: list[Participant],
    days: Mapping[str, tuple[date, ...]],
    resolver: Resolver,
    question: Question,
    facts: frozenset[str],
) -> tuple[Rule, ...]:
    """Return what each place contributes, in order of its code (rules 2, 3 and 7).

    Args:
        joined: every participant.
        days: the calendar days of each code.
        resolver: finds the row that stands for a code on a day.
        question: the question, for its purpose and channel.
        facts: the facts of the question and everything they imply.
    """
    rows: dict[str, RecordingRow] = {}
    roles: dict[str, set[str]] = {}
    asked: dict[str, set[str]] = {}
    for one in joined:
        for day in days[one.code]:
            row = resolver.resolve(one.code, day)
            rows[row.code] = row
            roles.setdefault(row.code, set()).add(one.role)
            asked.setdefault(row.code, set()).add(one.code)
    return tuple(
        resolver.told(rows[code].under(question.purpose, question.channel, facts), roles[code], asked[code])
        for code in sorted(rows)
    )


def _rule(row: RecordingRow, roles: tuple[str, ...], asked: tuple[str, ...]) -> Rule:
    full = not row.recording_place_only or "recorder" in roles
    return Rule(
        place=row.code,
        counted_in_full=full,
        roles=roles,
        asked=asked,
        level=row.level if full else min(row.level, Level.NOTICE),
        min_level=row.min_level if full else Level.NONE,
        capture_notice=full and row.capture_notice,
        offer_alternative=full and row.offer_alternative,
        beep_alternative=full and row.beep_alternative,
        name=row.name,
        summary=row.summary,
        notes=row.notes,
        citations=row.citations,
        confidence=row.confidence,
        evidence=row.evidence,
        sources=row.sources,
    )


def merged(found: tuple[Rule, ...]) -> Terms:
    """Join the rules: strictest levels, booleans by or, the tone only if all allow it (rule 4)."""
    capturing = [rule for rule in found if rule.capture_notice]
    return Terms(
        level=max([rule.level for rule in found]),
        min_level=max([rule.min_level for rule in found]),
        capture_notice=bool(capturing),
        offer_alternative=any(rule.offer_alternative for rule in found),
        beep_alternative=bool(capturing) and all(rule.beep_alternative for rule in capturing),
    )


def duties(
    overlays: Iterable[tuple[OverlayRow, OverlayDuty]],
    reach: Mapping[date, frozenset[str]],
    facts: frozenset[str],
    question: Question,
) -> tuple[OverlayDuty, ...]:
    """Return the overlays that fire, by id (rule 6).

    Args:
        overlays: every overlay of the pack, with what an answer tells of it.
        reach: by calendar day the codes by which a duty reaches the places that have this day.
        facts: the facts of the question and everything they imply.
        question: the question, for its purpose, its channel and the age of the caller.
    """
    anywhere = frozenset[str]().union(*reach.values())
    fired = [
        duty
        for row, duty in overlays
        if row.facts <= facts
        and (not row.purposes or question.purpose in row.purposes)
        and (not row.channels or question.channel in row.channels)
        and (row.age_below is None or question.age is None or question.age < row.age_below)
        and not row.codes.isdisjoint(anywhere)
        and any(not row.codes.isdisjoint(codes) and row.validity.fires(day) for day, codes in reach.items())
    ]
    return tuple(sorted(fired, key=lambda duty: duty.id))
