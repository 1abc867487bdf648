"""What a supervisor looks for in the queue: which contacts, in which order, and how many there are (ADR 45)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from agent_assist.domain.errors import BadInput
from agent_assist.protocol import messages as m
from agent_assist.server.db import queue, search
from agent_assist.server.db.search import Search
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services import blind
from agent_assist.server.services.reviewing import counts_by_filter, items_of, place_of
from agent_assist.server.services.service import Service
from agent_assist.server.services.sharing import with_others

COUNT_MOST: Final = 100_000
"""Most contacts that are counted for one search; of more it is said that there are more."""
TEXT_MOST: Final = 200
"""Longest text of a search, in characters."""
_NAME_MOST = 100
_SAID_MOST = 1_000
_SAID = re.compile(r"[a-z_]+(?:,[a-z_]+)*", re.ASCII)
_RANK = {severity: rank for rank, severity in enumerate(queue.RANKS)}
_STATES = ("open", "mine", "unassigned", "decided", *search.OPINIONS)


class Searching(Service):
    """Pages of the queue by all that is asked for at once."""

    def queue(self, who: Reader, asked: m.QueueQuery) -> m.QueueAnswer:
        """Return a page of what is looked for, how many there are, and who else has to do with each contact.

        Args:
            who: the supervisor who asks, whose contacts are `mine`, and where.
            asked: the query, with a `sort`.

        Raises:
            BadInput: one of its values cannot be used.
        """
        tenant, now = self._database.tenant, self._clock.now_ms()
        wanted, after = search_of(who.account, asked), place_of(asked.after)
        limit = max(1, min(asked.limit, m.QUEUE_LIMIT))
        with self._database.read() as tx:
            counted = queue.counts(tx, tenant)
            found = search.page(tx, tenant, wanted, after, limit + 1)
            kept = kept_count(wanted, counted)
            total = search.matches(tx, tenant, wanted, COUNT_MOST + 1) if kept is None else kept
            items, told = items_of(tx, tenant, who, [place.contact for place in found[:limit]], now)
            items = with_others(tx, tenant, who.account, items, now)
            counts = counts_by_filter(counted)
            counts["mine"] = search.held(tx, tenant, who.account)
            counts |= {name: search.opinions(tx, tenant, name, who.account) for name in search.OPINIONS}
            counts["unassigned"] = counts[queue.OPEN] - search.held(tx, tenant)
        blind.note(self._database, self._clock, who, told)
        bound = kept is None and total > COUNT_MOST
        return m.QueueAnswer(
            items=items,
            now_ms=now,
            counts=counts,
            total=COUNT_MOST if bound else total,
            next=".".join(map(str, found[limit - 1])) if len(found) > limit else "",
            more=bound,
        )


def search_of(person: str, asked: m.QueueQuery) -> Search:
    """Return what a query looks for.

    Args:
        person: account of the supervisor who asks, whose contacts are `mine`.
        asked: the query, with a `sort`.

    Raises:
        BadInput: one of its values cannot be used.
    """
    text = asked.search.strip()
    if asked.filter not in _STATES:
        raise BadInput("The queue has no such state.", f"Use one of: {', '.join(_STATES)}.")
    if asked.sort not in search.ORDERS:
        raise BadInput("The queue can't be sorted by this.", f"Use one of: {', '.join(search.ORDERS)}.")
    if asked.severity and asked.severity not in _RANK:
        raise BadInput("There is no such severity.", f"Use one of: {', '.join(queue.RANKS)}.")
    if asked.since_ms and asked.until_ms and asked.since_ms >= asked.until_ms:
        raise BadInput("The first day is after the last, so nothing can match.", "Choose another day.")
    if len(text) > TEXT_MOST or not text.isprintable():
        raise BadInput("This search can't be used.", f"Use up to {TEXT_MOST} printable characters.")
    for value in (asked.kind, asked.team, asked.agent):
        if len(value) > _NAME_MOST or not value.isprintable():
            raise BadInput("This filter can't be used.", f"Use up to {_NAME_MOST} printable characters.")
    if asked.said and (len(asked.said) > _SAID_MOST or _SAID.fullmatch(asked.said) is None):
        raise BadInput("These kinds of flags can't be read.", "Give their names with commas between them.")
    holder = {"mine": person, "unassigned": ""}.get(asked.filter)
    return Search(
        list=queue.DECIDED if asked.filter == "decided" else queue.OPEN,
        order=asked.sort,
        rank=_RANK.get(asked.severity),
        kind=asked.kind,
        since_ms=asked.since_ms,
        until_ms=asked.until_ms,
        team=asked.team,
        agent=asked.agent,
        text=text,
        said=tuple(asked.said.split(",")) if asked.said and text else (),
        holder=holder,
        opinions=asked.filter if asked.filter in search.OPINIONS else "",
        reader=person,
    )


def kept_count(asked: Search, counted: Mapping[tuple[str, int], int]) -> int | None:
    """Return how many contacts a search finds, where the kept counts say so; None where they must be counted."""
    narrow = (asked.since_ms, asked.until_ms, asked.team, asked.agent, asked.text)
    if any(narrow) or asked.opinions or asked.holder is not None or (asked.kind and asked.list == queue.DECIDED):
        return None
    name = queue.KIND + asked.kind if asked.kind else asked.list
    return sum(many for (of, rank), many in counted.items() if of == name and asked.rank in {None, rank})
