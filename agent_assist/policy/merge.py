"""Merging, exactly: places to rules to one decision. Pure; see docs/policy.md for the six rules by number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.domain.binding import Evidence
from agent_assist.policy.decision import OverlayDuty, PlaceTerms, Rule, Terms
from agent_assist.policy.levels import Level
from agent_assist.policy.rows import OverlayRow, RecordingRow

if TYPE_CHECKING:
    from agent_assist.policy.question import Question

UNKNOWN = "XX"
"""ISO 3166 user-assigned code of the row for an unknown place."""

Resolve = Callable[[str, date], RecordingRow]


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
    joined = [Participant(c.place, "customer") for c in question.customer]
    joined.append(Participant(question.agent, "agent"))
    joined.append(Participant(question.recorder, "recorder"))
    if all(c.evidence is Evidence.AREA_CODE for c in question.customer):
        joined.extend(Participant(code, "unknown") for code in unknown_place)
    return joined


class Resolver:
    """Finds the row of a code on a day (rule 2 and the `@` versions).

    Args:
        rows: every row of the pack.
    """

    def __init__(self, rows: Iterable[RecordingRow]) -> None:
        self._versions: dict[str, list[RecordingRow]] = {}
        for row in rows:
            self._versions.setdefault(row.place, []).append(row)
        for versions in self._versions.values():
            versions.sort(key=lambda row: row.from_version or date.min, reverse=True)

    def row(self, code: str, on: date) -> RecordingRow | None:
        """Return the row of exactly this code that holds on the day, newest version first."""
        for row in self._versions.get(code, ()):
            if (row.from_version is None or on >= row.from_version) and row.validity.fires(on):
                return row
        return None

    def resolve(self, code: str, on: date) -> RecordingRow:
        """Return the row that stands for a code: its own, its country's, or the unknown place's.

        A subdivision of the United States without a row of its own takes the unknown place's: the federal
        row is only a floor and says nothing about a territory's own law.

        Raises:
            LookupError: not even the unknown place has a row on this day; `Pack` checks for it on loading.
        """
        country = code.partition("-")[0]
        found = self.row(code, on) or (self.row(country, on) if country != "US" else None) or self.row(UNKNOWN, on)
        if found is None:
            raise LookupError(UNKNOWN)
        return found


def rules(joined: list[Participant], on: date, resolve: Resolve) -> tuple[Rule, ...]:
    """Return what each place contributes, in order of its code (rules 2 and 3).

    Args:
        joined: every participant.
        on: the day of the call.
        resolve: the row that stands for a code on a day.
    """
    rows: dict[str, RecordingRow] = {}
    roles: dict[str, set[str]] = {}
    asked: dict[str, set[str]] = {}
    for one in joined:
        row = resolve(one.code, on)
        rows[row.code] = row
        roles.setdefault(row.code, set()).add(one.role)
        asked.setdefault(row.code, set()).add(one.code)
    return tuple(_rule(rows[code], roles[code], asked[code]) for code in sorted(rows))


def _rule(row: RecordingRow, roles: set[str], asked: set[str]) -> Rule:
    full = not row.recording_place_only or "recorder" in roles
    terms = {field.name: getattr(row, field.name) for field in fields(PlaceTerms)}
    if not full:
        terms |= {"level": min(row.level, Level.NOTICE), "min_level": Level.NONE}
        terms |= dict.fromkeys(("capture_notice", "offer_alternative", "beep_alternative"), False)
    there, codes = tuple(sorted(roles)), tuple(sorted(asked))
    return Rule(place=row.code, counted_in_full=full, roles=there, asked=codes, **terms)


def merged(found: tuple[Rule, ...]) -> Terms:
    """Join the rules: strictest levels, booleans by or, the tone only if all allow it (rule 4)."""
    capturing = [rule for rule in found if rule.capture_notice]
    return Terms(
        level=max(rule.level for rule in found),
        min_level=max(rule.min_level for rule in found),
        capture_notice=bool(capturing),
        offer_alternative=any(rule.offer_alternative for rule in found),
        beep_alternative=bool(capturing) and all(rule.beep_alternative for rule in capturing),
    )


def places_covered(joined: list[Participant]) -> frozenset[str]:
    """Return the codes by which an overlay reaches this call: those asked, their countries, everywhere."""
    codes = {one.code for one in joined}
    return frozenset(codes | {code.partition("-")[0] for code in codes} | {"*"})


def duties(
    overlays: Iterable[OverlayRow], covered: frozenset[str], facts: frozenset[str], question: Question
) -> tuple[OverlayDuty, ...]:
    """Return the overlays that fire, by id (rule 6).

    Args:
        overlays: every overlay of the pack.
        covered: the places of the call.
        facts: the facts of the question and everything they imply.
        question: the question, for its day and the age of the caller.
    """
    fired = (
        row
        for row in overlays
        if not row.codes.isdisjoint(covered)
        and row.facts <= facts
        and row.validity.fires(question.on)
        and (row.age_below is None or question.age is None or question.age < row.age_below)
    )
    return tuple(
        OverlayDuty(**{field.name: getattr(row, field.name) for field in fields(OverlayDuty)})
        for row in sorted(fired, key=lambda row: row.id)
    )
