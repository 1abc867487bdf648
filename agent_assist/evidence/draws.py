"""Works the draws of calls at random out again from an exported ledger, without the server that made them (ADR 51).

The order of the lines is that of the server's log. Whether they are what the server signed is not asked here: `verify`
does that first. What was refused counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple

import msgspec

from agent_assist.domain import sampling as rule
from agent_assist.domain.facts import Fact, read
from agent_assist.domain.facts.authority import contact_of_key
from agent_assist.domain.facts.calls import FlagRaised
from agent_assist.domain.facts.sampling import SamplingCommitted, SamplingRevealed
from agent_assist.domain.facts.server import EventRefused, SubjectErased
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.review import FlagKind
from agent_assist.evidence.envelope import fact_of
from agent_assist.evidence.envelope import read as read_event

_SERVER: Final = "server"
_DAY_MS: Final = 24 * 3_600_000
LATE_MS: Final = _DAY_MS
"""How long before the end of the ledger a drawn contact may lack its flag: it is raised by the server's next run."""


class DayDrawn(msgspec.Struct, frozen=True, kw_only=True):
    """What a ledger says of the draw of one day.

    Args:
        day: the UTC day, ISO 8601.
        share_percent: the share that was committed to.
        revealed: whether its seed is told.
        contacts: how many contacts it has.
        drawn: how many of them the seed draws.
        flagged: how many of these have the flag of the draw.
    """

    day: str
    share_percent: float
    revealed: bool = False
    contacts: int = 0
    drawn: int = 0
    flagged: int = 0


class Draws(NamedTuple):
    """What was found: each day that was committed to, and the lines that do not fit."""

    days: list[DayDrawn]
    faults: list[str]


class _Commitment(NamedTuple):
    place: int
    body: SamplingCommitted


@dataclass(slots=True)
class _Told:
    """What the lines tell, as far as a draw depends on it; places are lines, from 0."""

    committed: dict[date, _Commitment] = field(default_factory=dict)
    seeds: dict[date, bytes] = field(default_factory=dict)
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Where the first event of each contact stands, and when it was, milliseconds since 1970 UTC."""
    drawn: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    end_ms: int = 0
    faults: list[str] = field(default_factory=list)


def check_draws(lines: Iterable[bytes]) -> Draws:
    """Check every day that a ledger of a whole organisation tells of.

    Args:
        lines: of the export, each without or with its line end.

    Raises:
        Invalid, BadInput: a line is no line of a ledger.
    """
    facts = list(_facts(lines))
    refused = {body.event for _, fact in facts if isinstance(body := read(fact), EventRefused)}
    told = _Told()
    for place, (device, fact) in enumerate(facts):
        if fact.id not in refused:
            _take(told, place, device, fact)
    days = [_day(told, day, mine) for day, mine in sorted(told.committed.items())]
    for contact in sorted(told.drawn):
        day = rule.day_of(contact)
        if day not in told.committed:
            told.faults.append(f"{day}: {contact} has the flag of the draw, and the day had no commitment")
    return Draws(days, told.faults)


def _facts(lines: Iterable[bytes]) -> Iterator[tuple[str, Fact]]:
    """Yield the facts of the events with the device that wrote each; other lines are passed over."""
    for line in lines:
        data = line.rstrip(b"\r\n")
        if data and b'"prev":' in data:
            event = read_event(data)
            yield str(event.value["device"]), fact_of(event, {})


def _take(told: _Told, place: int, device: str, fact: Fact) -> None:
    body = read(fact)
    told.end_ms = max(told.end_ms, fact.at_ms)
    if fact.contact and is_uuid7(fact.contact):
        told.first.setdefault(fact.contact, (place, fact.at_ms))
    if isinstance(body, FlagRaised):
        by_draw = device == _SERVER and body.flag is FlagKind.DRAWN
        (told.drawn if by_draw else told.others).add(fact.contact)
    if device != _SERVER:
        return
    if isinstance(body, SamplingCommitted):
        if body.day in told.committed:
            told.faults.append(f"{body.day}: there is more than one commitment")
        elif fact.at_ms >= rule.began_ms(body.day):
            told.faults.append(f"{body.day}: the commitment was written after the day began")
        told.committed.setdefault(body.day, _Commitment(place, body))
    elif isinstance(body, SamplingRevealed):
        mine = told.committed.get(body.day)
        again = body.day in told.seeds
        told.faults += faults_of_a_seed(fact, body, mine.body if mine else None, again=again)
        told.seeds.setdefault(body.day, bytes.fromhex(body.seed))
    elif isinstance(body, SubjectErased):
        told.erased |= {fact.contact, *(contact_of_key(kid) for kid in body.kids)}


def faults_of_a_seed(
    fact: Fact, body: SamplingRevealed, committed: SamplingCommitted | None, *, again: bool
) -> Iterator[str]:
    """Yield what does not fit of a seed that was told; `again` where it was told before."""
    if again:
        yield f"{body.day}: the seed was told more than once"
    if committed is None:
        yield f"{body.day}: a seed was told without a commitment"
    elif rule.commitment_of(bytes.fromhex(body.seed)) != committed.commitment:
        yield f"{body.day}: the seed is not the one that was committed to"
    if fact.at_ms < rule.began_ms(body.day + timedelta(days=1)):
        yield f"{body.day}: the seed was told before the day was over"


def _day(told: _Told, day: date, mine: _Commitment) -> DayDrawn:
    here = {contact: at for contact, at in told.first.items() if rule.day_of(contact) == day}
    share = mine.body.per_million
    made = DayDrawn(day=day.isoformat(), share_percent=share * 100 / rule.MILLION, contacts=len(here))
    seed = told.seeds.get(day)
    if seed is None:
        if told.end_ms >= rule.began_ms(day + timedelta(days=1)) + LATE_MS:
            told.faults.append(f"{day}: the seed was not told")
        return made
    drawn = {contact: at for contact, at in here.items() if rule.is_drawn(seed, contact, share)}
    for contact in sorted((told.drawn & set(here)) - set(drawn)):
        told.faults.append(f"{day}: {contact} has the flag of the draw and was not drawn")
    for contact, (place, at_ms) in drawn.items():
        has = contact in told.drawn or contact in told.others or contact in told.erased
        if not has and place > mine.place and at_ms < told.end_ms - LATE_MS:
            told.faults.append(f"{day}: {contact} was drawn and has no flag")
    flagged = len(told.drawn & set(drawn))
    return msgspec.structs.replace(made, revealed=True, drawn=len(drawn), flagged=flagged)
