"""What rows beside the ledger say of a person, taken out of them when the person is erased."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

import sqlalchemy as sa

from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.authority import contact_of_key
from agent_assist.server.db import evidence, feed, receipts, review
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.db.schema import subject_key
from agent_assist.server.db.transaction import Tx

_TOLD: Final = (
    ("opening", FactKind.REVIEW_OPENED, "reason_text"),
    ("decision", FactKind.REVIEW_DECIDED, "comment"),
    ("opinion", FactKind.SECOND_OPINION_GIVEN, "comment"),
    ("coaching", FactKind.COACHING_NOTED, "text"),
)
"""Rows that tell the agent of a review: kind, kind of the fact that they have their id from, and their free text."""


def forget(tx: Tx, tenant: str, contact: str) -> None:
    """Leave nothing of a person in the rows that were made from a contact's facts. Behind `evidence.hold`.

    Its row in the queue loses number and line, its flags what reviewers wrote, its receipt every code; and the agent's
    devices get the rows about its review again, without the words.
    """
    if not contact:
        return
    review.forget(tx, tenant, contact)
    receipts.forget(tx, tenant, contact)
    told = [
        row
        for kind, written, words in _TOLD
        for name in evidence.ids_of_kind(tx, tenant, contact, written)
        if (row := _without(feed.one(tx, tenant, kind, name), words)) is not None
    ]
    if told:
        first = evidence.take(tx, tenant, len(told))
        for pos, row in enumerate(told, first):
            feed.put(tx, tenant, replace(row, pos=pos))


def _without(row: FeedRow | None, words: str) -> FeedRow | None:
    """Return a row without its free text; None where there is none, or no text in it."""
    values = {} if row is None else json.loads(row.body)
    if row is None or not values.get(words):
        return None
    return replace(row, body=json.dumps({**values, words: ""}, ensure_ascii=True, sort_keys=True))


def forget_again(tx: Tx, tenant: str) -> None:
    """Do the same for everybody who was erased before a program did it. Behind `evidence.hold`."""
    gone = sa.select(subject_key.c.kid).where(subject_key.c.tenant == tenant, subject_key.c.key.is_(None))
    for kid in tx.execute(gone.order_by(subject_key.c.kid)).scalars().all():
        forget(tx, tenant, contact_of_key(str(kid)))
