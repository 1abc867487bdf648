"""Where a customer is, as far as the facts of the contact say. Pure."""

from __future__ import annotations

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER


def said_places(file: CaseFile) -> tuple[str, ...]:
    """Return where the customer is, as it was said: not whose rule stood for it, and not where the agent is.

    Where the facts do not tell (those of early versions hold no question), the places of the decision stand in.
    """
    where = file.whereabouts
    if where.sound and CUSTOMER in where.places:
        return where.customer
    rows = file.decision.places if file.decision else ()
    return tuple(dict.fromkeys(row.partition("@")[0] for row in rows))
