"""Works the draws out again from the events alone, and names what does not fit (ADR 51)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from agent_assist.domain import sampling as rule
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.calls import FlagRaised
from agent_assist.domain.facts.sampling import SamplingCommitted, SamplingRevealed
from agent_assist.domain.review import FlagKind
from agent_assist.evidence.draws import faults_of_a_seed
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.server.db import evidence, sampling
from agent_assist.server.db.database import Tx
from agent_assist.server.services.own import DEVICE
from agent_assist.server.services.service import Service

_ONE_DAY = timedelta(days=1)
REVEALED_WITHIN_MS = 24 * 3_600_000
"""How long after a day its seed may be told before the check names it: a server may be down over a night."""


class DrawnDay(msgspec.Struct, frozen=True, kw_only=True):
    """How a day stands, as the events say it.

    Args:
        day: the UTC day, ISO 8601.
        share_percent: the share that was committed to; 0 without a commitment.
        state: `no commitment` (nothing is drawn), `committed` (the seed is not told yet) or `revealed`.
        contacts: how many contacts are known of the day.
        drawn: how many of them the seed draws.
        flagged: how many of these the draw put into the review.
        other_flag: how many of these had a flag already.
        erased: how many of these were erased before they were tested.
        early: how many of these came before the commitment, so that the draw does not count for them.
        waiting: how many of these came after the last run.
    """

    day: str
    share_percent: float = 0
    state: str = "no commitment"
    contacts: int = 0
    drawn: int = 0
    flagged: int = 0
    other_flag: int = 0
    erased: int = 0
    early: int = 0
    waiting: int = 0


class Checked(NamedTuple):
    """What a check found: each day from the first commitment on, and the lines that do not fit."""

    days: list[DrawnDay]
    faults: list[str]


class _Committed(NamedTuple):
    """A commitment in its place: position in the log, when it was written (ms since 1970 UTC), and what it says."""

    pos: int
    at_ms: int
    body: SamplingCommitted


class SamplingCheck(Service):
    """Reads facts of the server, flags, and which contacts there are; of the rows only how far contacts were tested."""

    def check(self) -> Checked:
        """Check every day from the first commitment to the last."""
        tenant = self._database.tenant
        faults: list[str] = []
        with self._database.read() as tx:
            committed, seeds = self._told(tx, faults)
            days: list[DrawnDay] = []
            rows = {row.day for row in sampling.days(tx, tenant) if row.tested}
            tested = sampling.position(tx, tenant) or 0
            for day in _every(committed):
                mine = committed.get(day)
                if mine is None:
                    days.append(DrawnDay(day=day.isoformat()))
                    faults += self._unfounded(tx, day)
                    continue
                seed = seeds.get(day)
                days.append(self._day(tx, mine, seed, tested if day.isoformat() in rows else 0, faults))
        return Checked(days, faults)

    def _told(self, tx: Tx, faults: list[str]) -> tuple[dict[date, _Committed], dict[date, bytes]]:
        """Return commitments and seeds by day; what contradicts itself goes to the faults, and the first one counts."""
        committed: dict[date, _Committed] = {}
        seeds: dict[date, bytes] = {}
        for pos, data in sampling.facts_of_the_draw(tx, self._database.tenant, DEVICE):
            fact = fact_of(read(data), {})
            body = read_fact(fact)
            if isinstance(body, SamplingCommitted):
                if body.day in committed:
                    faults.append(f"{body.day}: there is more than one commitment")
                elif fact.at_ms >= rule.began_ms(body.day):
                    faults.append(f"{body.day}: the commitment was written after the day began")
                committed.setdefault(body.day, _Committed(pos, fact.at_ms, body))
            elif isinstance(body, SamplingRevealed):
                mine = committed.get(body.day)
                faults += faults_of_a_seed(fact, body, mine.body if mine else None, again=body.day in seeds)
                seeds.setdefault(body.day, bytes.fromhex(body.seed))
        return committed, seeds

    def _day(self, tx: Tx, committed: _Committed, seed: bytes | None, tested: int, faults: list[str]) -> DrawnDay:
        day, share = committed.body.day, committed.body.per_million
        told = DrawnDay(day=day.isoformat(), share_percent=share * 100 / rule.MILLION, state="committed")
        here = sampling.told_of(tx, self._database.tenant, day)
        if seed is None:
            if self._clock.now_ms() >= rule.began_ms(day + _ONE_DAY) + REVEALED_WITHIN_MS:
                faults.append(f"{day}: the seed was not told")
            return msgspec.structs.replace(told, contacts=len(here))
        drawn = {one: pos for one, pos in here.items() if rule.is_drawn(seed, one, share)}
        by_draw, others = self._flags(tx, day)
        faults += [f"{day}: {one} has the flag of the draw and was not drawn" for one in sorted(by_draw - set(drawn))]
        gone = self._erased(tx, drawn)
        states: Counter[str] = Counter()
        for one, pos in drawn.items():
            state = _state(one, pos, committed.pos, by_draw, others, gone)
            if state == "left out" and pos > tested:
                state = "waiting"
            elif state == "left out":
                faults.append(f"{day}: {one} was drawn and has no flag")
            states[state] += 1
        counts = {name: states[name] for name in ("flagged", "other_flag", "erased", "early", "waiting")}
        return msgspec.structs.replace(told, state="revealed", contacts=len(here), drawn=len(drawn), **counts)

    def _flags(self, tx: Tx, day: date) -> tuple[frozenset[str], frozenset[str]]:
        """Return the contacts of a day that the server put a flag of the draw on, and those with any other flag."""
        by_draw: set[str] = set()
        others: set[str] = set()
        for contact, device, data in sampling.flags_raised(tx, self._database.tenant, day):
            body = read_fact(fact_of(read(data), {}))
            drawn = device == DEVICE and isinstance(body, FlagRaised) and body.flag is FlagKind.DRAWN
            (by_draw if drawn else others).add(contact)
        return frozenset(by_draw), frozenset(others)

    def _unfounded(self, tx: Tx, day: date) -> list[str]:
        by_draw, _ = self._flags(tx, day)
        return [f"{day}: {one} has the flag of the draw, and the day had no commitment" for one in sorted(by_draw)]

    def _erased(self, tx: Tx, drawn: Mapping[str, int]) -> frozenset[str]:
        kept = evidence.key_states(tx, self._database.tenant, [key_id(one) for one in drawn])
        return frozenset(one for one in drawn if kept.get(key_id(one), "") is None)


def _every(committed: Mapping[date, _Committed]) -> Iterator[date]:
    """Return each day from the first commitment to the last, those without one between them, too."""
    if committed:
        day, last = min(committed), max(committed)
        while day <= last:
            yield day
            day += _ONE_DAY


def _state(
    contact: str, pos: int, committed: int, by_draw: frozenset[str], others: frozenset[str], gone: frozenset[str]
) -> str:
    """Return what became of a drawn contact; `left out` where nothing explains that it has no flag."""
    if contact in by_draw:
        return "flagged"
    if contact in others:
        return "other_flag"
    if contact in gone:
        return "erased"
    return "early" if pos < committed else "left out"
