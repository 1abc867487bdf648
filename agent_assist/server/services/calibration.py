"""What supervisors see of calibration rounds: their own while they judge, all of it when it is over (ADR 56)."""

from __future__ import annotations

from agent_assist.domain.agreement import agreement
from agent_assist.protocol.calibration import Case, Judgement, Round, RoundsAnswer
from agent_assist.protocol.messages import FlagRow
from agent_assist.server.db import accounts, calibration, review
from agent_assist.server.db.calibration import JudgementRow, RoundRow
from agent_assist.server.db.seconds import FlagOf, Reader
from agent_assist.server.db.transaction import Tx
from agent_assist.server.services.judging import knows
from agent_assist.server.services.service import Service

ROUNDS_MOST = 30
"""Most rounds in an answer."""


class Calibration(Service):
    """The rounds of a supervisor."""

    def rounds(self, who: Reader) -> RoundsAnswer:
        """Return the newest rounds that somebody is in or began, those with something to judge first."""
        tenant, now = self._database.tenant, self._clock.now_ms()
        with self._database.read() as tx:
            rows = calibration.of_person(tx, tenant, who.account, ROUNDS_MOST + 1)
            found = [_Seen(tx, tenant, who, row, now).told() for row in rows[:ROUNDS_MOST]]
        found.sort(key=_order)
        return RoundsAnswer(rounds=found, now_ms=now, more=len(rows) > ROUNDS_MOST)


def _order(one: Round) -> tuple[bool, bool, int]:
    waits = not one.over and any(case.blind and not case.mine for case in one.cases)
    return not waits, one.over, one.over_ms if not one.over else -one.over_ms


class _Seen:
    """One round as one person may see it at a moment."""

    def __init__(self, tx: Tx, tenant: str, who: Reader, row: RoundRow, now_ms: int) -> None:
        self._tx, self._tenant, self._who, self._row = tx, tenant, who, row
        self._over = now_ms >= row.over_ms
        self._people = calibration.members(tx, tenant, row.id)
        self._cases = calibration.cases(tx, tenant, row.id)
        self._judged = calibration.judgements(tx, tenant, row.id)
        self._names = accounts.names(tx, tenant, {*self._people, row.begun_by})

    def told(self) -> Round:
        member, row = self._who.account in self._people, self._row
        by_person = [sum(one.account == person for one in self._judged) for person in self._people]
        names = {contact for contact, _ in self._cases}
        self._known = review.contacts(self._tx, self._tenant, names)
        flags = review.flags(self._tx, self._tenant, names)
        shown = self._judged if self._over and member else []
        of = {case: {one.account: one.decision for one in shown if one[:2] == case} for case in self._cases}
        found = agreement(of.values())
        return Round(
            id=row.id,
            by=self._name(row.begun_by),
            begun_ms=row.begun_ms,
            over_ms=row.over_ms,
            over=self._over,
            member=member,
            members=[self._name(one) for one in self._people],
            finished=sum(many == len(self._cases) for many in by_person),
            cases=[self._case(case, flags.get(case), shown, member=member) for case in self._cases],
            alike=found.alike,
            counted=found.cases,
            judgements=found.judgements,
            kappa=found.kappa,
        )

    def _case(self, of: FlagOf, entry: FlagRow | None, shown: list[JudgementRow], *, member: bool) -> Case:
        mine = next((one.decision for one in self._judged if one[:3] == (*of, self._who.account)), "")
        contact = self._known.get(of[0])
        blind = False
        if member and not self._over and not mine and entry is not None and contact is not None:
            blind = not knows(self._tx, self._tenant, self._who, self._row, entry, contact)
        return Case(
            contact=of[0],
            flag=of[1],
            mine=mine,
            blind=blind,
            judgements=[Judgement(by=self._name(one.account), decision=one.decision) for one in shown if one[:2] == of],
            number=contact.number_masked if contact is not None else "",
            opened_ms=contact.opened_at_ms if contact is not None else 0,
        )

    def _name(self, account: str) -> str:
        return self._names.get(account, account)
