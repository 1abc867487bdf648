"""Calibration rounds as they are begun and judged, while a batch is taken in (ADR 56)."""

from __future__ import annotations

from agent_assist.domain.facts import Fact, Role
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.facts.calibration import LONGEST_MS, CalibrationBegun, CalibrationJudged
from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db import accounts, calibration, review, seconds
from agent_assist.server.db.calibration import JudgementRow, RoundRow
from agent_assist.server.db.review import ContactRow
from agent_assist.server.db.seconds import FlagOf, Reader
from agent_assist.server.db.transaction import Tx


class Judging:
    """The rounds that a batch begins, and what it judges. Behind `evidence.hold`.

    Args:
        tx, tenant: the batch's transaction.
        device: id of the device that sent the batch.
        agent: account of its agent.
        now_ms: time of receipt, milliseconds since 1970 UTC: it is the server's clock that ends a round.
    """

    def __init__(self, tx: Tx, tenant: str, device: str, agent: str, now_ms: int) -> None:
        self._tx = tx
        self._tenant = tenant
        self._device, self._agent = device, agent
        self._now_ms = now_ms

    def take(
        self, fact: Fact, body: CalibrationBegun | CalibrationJudged, entry: FlagRow | None, contact: ContactRow | None
    ) -> Refusal | None:
        """Take a round or a judgement; return why it is refused, None if it is not.

        Args:
            fact: what was written.
            body: its values.
            entry: the flag that is judged, opened before; None for a round.
            contact: its contact; None for a round.
        """
        if isinstance(body, CalibrationBegun):
            return self._begin(fact, body)
        return Refusal.NO_ROUND if entry is None or contact is None else self._judge(fact, body, entry, contact)

    def _begin(self, fact: Fact, body: CalibrationBegun) -> Refusal | None:
        tx, tenant, members = self._tx, self._tenant, set(body.members)
        cases = [(one.contact, one.flag.value) for one in body.cases]
        if not self._now_ms < body.ends <= self._now_ms + LONGEST_MS:
            return Refusal.NO_ROUND
        if accounts.working(tx, tenant, members, Role.SUPERVISOR) != members:
            return Refusal.NO_ROUND
        names = {contact for contact, _ in cases}
        known, flags = review.contacts(tx, tenant, names), review.flags(tx, tenant, names)
        own = any(row.agent in members for row in known.values())
        if own or any(of not in flags or self._unnoted(of, flags[of]) for of in cases):
            return Refusal.NO_ROUND
        row = RoundRow(fact.id, fact.actor.id, self._now_ms, body.ends)
        calibration.add(tx, tenant, row, body.members, cases)
        return None

    def _judge(self, fact: Fact, body: CalibrationJudged, entry: FlagRow, contact: ContactRow) -> Refusal | None:
        tx, tenant, me, of = self._tx, self._tenant, fact.actor.id, (fact.contact, body.flag.value)
        row = calibration.find(tx, tenant, body.round)
        if row is None or of not in calibration.cases(tx, tenant, row.id):
            return Refusal.NO_ROUND
        people, judged = calibration.members(tx, tenant, row.id), calibration.judgements(tx, tenant, row.id)
        done = any((one.contact, one.flag, one.account) == (*of, me) for one in judged)
        if me not in people or done or self._now_ms >= row.over_ms:
            return Refusal.ROUND_CLOSED
        if knows(tx, tenant, Reader(me, self._device, self._agent), row, entry, contact):
            return Refusal.NOT_BLIND
        calibration.judge(tx, tenant, row.id, JudgementRow(*of, me, body.decision.value))
        if len(judged) + 1 == len(people) * len(calibration.cases(tx, tenant, row.id)):
            calibration.finish(tx, tenant, row.id, self._now_ms)
        return None

    def _unnoted(self, of: FlagOf, entry: FlagRow) -> bool:
        """Whether a flag has a decision of which nobody noted to whom it was sent."""
        return bool(entry.decision) and seconds.decided_ms(self._tx, self._tenant, *of, entry.decided_by) is None


def knows(tx: Tx, tenant: str, who: Reader, row: RoundRow, entry: FlagRow, contact: ContactRow) -> bool:
    """Tell whether somebody, or the computer at which they sit, was sent what they must not know to judge a flag."""
    if entry.decided_by == who.account or contact.agent in {who.account, who.agent}:
        return True
    of = (contact.id, entry.flag)
    if of in seconds.sent_to(tx, tenant, who, [contact.id]):
        return True
    decided = seconds.decided_ms(tx, tenant, *of, entry.decided_by) if entry.decision else None
    since = min(row.begun_ms, decided if decided is not None else row.begun_ms)
    return seconds.ledger_read_ms(tx, tenant, who) >= since
