"""Statements on what agents answered to flags about their own calls."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from agent_assist.server.db.answer_schema import flag_answer
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.transaction import Tx


class AnswerRow(NamedTuple):
    """One answer, without its words.

    Args:
        contact, flag: what was answered.
        stance: a domain.review.Stance.
        event: id of the fact, which has the words.
        at_ms: when it was written, milliseconds since 1970 UTC.
        decision, decided_by, decided_at_ms: the decision that a dispute is about, who made it (an account) and when;
            empty and 0 for a reply.
    """

    contact: str
    flag: str
    stance: str
    event: str
    at_ms: int
    decision: str = ""
    decided_by: str = ""
    decided_at_ms: int = 0


_ANSWERS = Rows(flag_answer, AnswerRow)


def of_contacts(tx: Tx, tenant: str, contacts: Collection[str]) -> list[AnswerRow]:
    """Return the answers about contacts, the oldest first."""
    if not contacts:
        return []
    order = (flag_answer.c.at_ms, flag_answer.c.contact, flag_answer.c.flag, flag_answer.c.stance)
    return _ANSWERS.all(tx, _ANSWERS.of(tenant, flag_answer.c.contact.in_(contacts)).order_by(*order))


def save(tx: Tx, tenant: str, rows: Collection[AnswerRow]) -> None:
    """Write answers, each in place of a former one of its stance. Behind `evidence.hold`."""
    for row in rows:
        same = (
            flag_answer.c.contact == row.contact,
            flag_answer.c.flag == row.flag,
            flag_answer.c.stance == row.stance,
        )
        tx.execute(flag_answer.delete().where(flag_answer.c.tenant == tenant, *same))
        _ANSWERS.add(tx, tenant, row)
