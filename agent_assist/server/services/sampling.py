"""Draws contacts at random for review, by a seed that was committed to before their day began (ADR 51)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Final, NamedTuple

from agent_assist.domain import sampling as rule
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.calls import FlagRaised
from agent_assist.domain.facts.sampling import SamplingCommitted, SamplingRevealed
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.evidence.envelope import fact_of
from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db import evidence, feed, keeping_state, queue, review, sampling
from agent_assist.server.db.database import Tx
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.db.sampling import DayRow
from agent_assist.server.services import own
from agent_assist.server.services.service import Service

_DOMAIN: Final = b"assist-sampling/1\n"
_AT_ONCE = 25
"""Flags that are raised in one transaction: desks wait for its lock meanwhile."""
_EVENTS_AT_ONCE = 2_000
_ONE_DAY = timedelta(days=1)


class Ran(NamedTuple):
    """What a run did.

    Args:
        committed: the day that it committed to; empty for none.
        revealed: the days whose seed it told.
        lost: days that are over and whose committed seed this server's key does not give.
        raised: how many contacts it raised a flag on.
    """

    committed: str = ""
    revealed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    raised: int = 0


class Sampling(Service):
    """Commits, reveals and draws. A run that is killed is taken up by the next; of two at once each effect is one."""

    def run(self) -> Ran:
        """Do all that is due now.

        Raises:
            ServerBusy: the database waits for others; the next run goes on where this one ended.
        """
        today = rule.day_at(self._clock.now_ms())
        committed = self._commit(today + _ONE_DAY)
        revealed, lost = self._reveal(today)
        raised = self._whole_days() + self._late()
        return Ran(committed, tuple(revealed), tuple(lost), raised)

    def _seed(self, day: str) -> bytes:
        """Return the seed of a day, which only the holder of the server's key can work out; it is stored nowhere."""
        told = _DOMAIN + f"{self._database.tenant}\n{day}".encode()
        return hashlib.sha256(self._database.key.sign(told)).digest()

    def _commit(self, day: date) -> str:
        """Commit to a day that has not begun; returns its name, or nothing where that is done or not wanted."""
        name, tenant = day.isoformat(), self._database.tenant
        with self._database.read() as tx:
            if sampling.named(tx, tenant, [name]) or not self._share(tx):
                return ""
        key, commitment = self._database.key, rule.commitment_of(self._seed(name))
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            share = self._share(tx)
            begun = self._clock.now_ms() >= rule.began_ms(day)  # who waited for the lock may come too late
            if begun or not share or sampling.named(tx, tenant, [name]):
                return ""
            body = SamplingCommitted(day=day, per_million=share, commitment=commitment)
            own.write(tx, tenant, key, self._clock, body)
            row = DayRow(name, share, commitment, evidence.head_pos(tx, tenant))
            sampling.add(tx, tenant, row)
            _tell(tx, tenant, row)
        return name

    def _share(self, tx: Tx) -> int:
        """Return the organisation's share, calls of a million."""
        row = feed.one(tx, self._database.tenant, "setting", rule.SETTING)
        return rule.rules_of(json.loads(row.body)).per_million if row else 0

    def _reveal(self, today: date) -> tuple[list[str], list[str]]:
        """Tell the seeds of the days that are over; returns those, and those whose seed is not to be had."""
        tenant, told, lost = self._database.tenant, [], []
        with self._database.read() as tx:
            waiting = [row for row in sampling.days(tx, tenant, unfinished=True) if not row.seed]
        for row in waiting:
            if date.fromisoformat(row.day) >= today:
                continue
            seed, key = self._seed(row.day), self._database.key
            if rule.commitment_of(seed) != row.commitment:
                lost.append(row.day)
                continue
            with self._database.write() as tx:
                evidence.hold(tx, tenant)
                if sampling.named(tx, tenant, [row.day])[row.day].seed:
                    continue
                body = SamplingRevealed(day=date.fromisoformat(row.day), seed=seed.hex())
                own.write(tx, tenant, key, self._clock, body)
                sampling.reveal(tx, tenant, row.day, seed.hex())
                _tell(tx, tenant, row._replace(seed=seed.hex()))
            told.append(row.day)
        return told, lost

    def _whole_days(self) -> int:
        """Test all contacts of the days whose seed is told and that were not tested; returns how many got a flag."""
        tenant, raised = self._database.tenant, 0
        with self._database.read() as tx:
            waiting = [row for row in sampling.days(tx, tenant, unfinished=True) if row.seed]
        for row in waiting:
            with self._database.read() as tx:
                drawn = self._drawn(tx, row)
            raised += self._raise(row, drawn, len(drawn))
            with self._database.write() as tx:
                evidence.hold(tx, tenant)
                # One that came meanwhile may be behind the place up to which another server looked for late ones.
                if self._drawn(tx, row) == drawn:
                    sampling.finish(tx, tenant, row.day)
        return raised

    def _drawn(self, tx: Tx, row: DayRow) -> list[str]:
        """Return the contacts of a day that its seed draws, as far as they came."""
        return _by_rule(row, sampling.contacts_of(tx, self._database.tenant, date.fromisoformat(row.day)))

    def _late(self) -> int:
        """Test the contacts that came after their day was tested; returns how many got a flag."""
        tenant, raised = self._database.tenant, 0
        while True:
            with self._database.read() as tx:
                after = sampling.position(tx, tenant)
                if after is None:
                    return raised
                names, pos = keeping_state.changed(tx, tenant, after, _EVENTS_AT_ONCE)
                here = review.contacts(tx, tenant, names)
                of = {name: day.isoformat() for name in here if (day := rule.day_of(name)) is not None}
                days = [row for row in sampling.named(tx, tenant, set(of.values())).values() if row.tested]
                drawn = [(row, some, len(self._drawn(tx, row))) for row in days if (some := _of_day(row, of))]
            if pos == after:
                return raised
            for row, some, many in drawn:
                raised += self._raise(row, some, many)
            with self._database.write() as tx:
                sampling.move(tx, tenant, after, pos)

    def _raise(self, day: DayRow, drawn: Sequence[str], many: int) -> int:
        """Raise a flag on each drawn contact that has none; `many` were drawn of the day. Returns how many got one."""
        raised = 0
        key, tenant = self._database.key, self._database.tenant
        for some in _parted(drawn):
            with self._database.read() as tx:
                if not self._wanting(tx, day, some):
                    continue
            with self._database.write() as tx:
                evidence.hold(tx, tenant)
                wanting = self._wanting(tx, day, some)
                detail = rule.detail_of(date.fromisoformat(day.day), many)
                flag, low = FlagKind.DRAWN, Severity.LOW
                entries: dict[tuple[str, str], FlagRow] = {}
                agents = review.contacts(tx, tenant, wanting)
                for contact in wanting:
                    body = FlagRaised(flag=flag, severity=low, detail=detail)
                    event = own.write(tx, tenant, key, self._clock, body, contact)
                    at_ms = self._clock.now_ms()
                    entries[contact, flag.value] = FlagRow(flag=flag, severity=low, at_ms=at_ms, detail=detail)
                    told = {"contact": contact, "flag": flag, "severity": low, "at_ms": at_ms, "detail": detail}
                    pos = evidence.take(tx, tenant, 1)
                    row = FeedRow("flag", fact_of(event, {}).id, pos, agents[contact].agent, json.dumps(told))
                    feed.put(tx, tenant, row)  # its agent learns of it before anybody has decided anything
                review.save_flags(tx, tenant, entries, ())
                queue.refresh(tx, tenant, wanting)
            raised += len(wanting)
        return raised

    def _wanting(self, tx: Tx, day: DayRow, drawn: Sequence[str]) -> list[str]:
        """Return drawn contacts that get a flag: without any, not erased, not known before the commitment."""
        tenant = self._database.tenant
        flagged = {contact for contact, _ in review.flags(tx, tenant, drawn)}
        keys = evidence.key_states(tx, tenant, [key_id(contact) for contact in drawn])
        first = sampling.first_positions(tx, tenant, drawn)
        return [
            contact
            for contact in drawn
            if contact not in flagged and keys.get(key_id(contact), "") is not None and first.get(contact, 0) > day.pos
        ]


def _by_rule(row: DayRow, contacts: Iterable[str]) -> list[str]:
    """Return those contacts of a day that its seed draws."""
    seed = bytes.fromhex(row.seed)
    return [contact for contact in contacts if rule.is_drawn(seed, contact, row.per_million)]


def _of_day(row: DayRow, days: Mapping[str, str]) -> list[str]:
    """Return those of the given contacts, each with its day, that belong to a day and are drawn."""
    return _by_rule(row, [contact for contact, day in days.items() if day == row.day])


def _tell(tx: Tx, tenant: str, row: DayRow) -> None:
    """Let every desktop hold a commitment before its day begins, and the seed afterwards. Behind `evidence.hold`."""
    told = {"day": row.day, "per_million": row.per_million, "commitment": row.commitment, "seed": row.seed}
    feed.put(tx, tenant, FeedRow("draw", row.day, evidence.take(tx, tenant, 1), None, json.dumps(told)))


def _parted(contacts: Sequence[str]) -> Iterator[list[str]]:
    rest = iter(contacts)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
