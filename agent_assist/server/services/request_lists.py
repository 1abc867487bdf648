"""The lists of requests for rights: what the organisation owes, what is late, and all of it, by pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.rights_course import by_reference
from agent_assist.policy.pack import Pack
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, requests
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.requests import Place, RequestRow
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.requests import Requests, ShownRequest
from agent_assist.server.services.service import Service

FILTERS: Final = ("open", "overdue", "all")
PAGE: Final = 100
"""Requests of one page unless it is asked for another number."""
PAGE_LIMIT: Final = 500
"""Most requests of one page."""
_STALE_AT_ONCE: Final = 50
"""Requests that are brought up to date in one transaction: half a second in which nobody else writes."""
_CURSOR = re.compile(r"(\d{4}-\d\d-\d\d)\.([0-9a-f-]{36})", re.ASCII)


class RequestPage(NamedTuple):
    """Requests of a list, and the cursor of the next page; empty after the last one."""

    items: tuple[ShownRequest, ...]
    next: str


class RequestCounts(NamedTuple):
    """How many requests the organisation owes, and how many of them are late."""

    owed: int
    overdue: int


class RequestLists(Service):
    """The lists of the organisation.

    Args:
        database, clock: as for every service.
        packs: whose days count.
        own: reads the requests.
    """

    def __init__(self, database: Database, clock: Clock, packs: PacksInUse, own: Requests) -> None:
        super().__init__(database, clock)
        self._packs = packs
        self._requests = own

    def page(self, wanted: str = "open", after: str = "", limit: int = PAGE) -> RequestPage:
        """Return a page of a list.

        What waits for the person stands where it stood when it was last handled; its days are asked anew.

        Args:
            wanted: `open`, what the organisation owes, or `overdue`, of it what is late; both with the earliest day
                first. `all`: every request, the newest first.
            after: `next` of the page before; empty for the first.
            limit: most requests, from 1 to PAGE_LIMIT.

        Raises:
            BadInput: another list, another cursor, or another number.
        """
        if wanted not in FILTERS:
            raise BadInput("There is no such list of requests.", f"Choose one of: {', '.join(FILTERS)}.")
        if not 1 <= limit <= PAGE_LIMIT:
            raise BadInput("A page cannot hold so many requests.", f"Ask for 1 to {PAGE_LIMIT}.")
        pack = self._packs.in_force()
        self._bring_up_to_date(pack)
        if wanted == "all":
            return self._every(pack, after, limit)
        found: list[ShownRequest] = []
        place = _place(after)
        before = self._requests.today().isoformat() if wanted == "overdue" else ""
        while True:
            with self._database.read() as tx:
                rows = requests.owed(tx, self._database.tenant, before, place, limit + 1)
                shown = self._shown(tx, rows[:limit], pack)
            for row, one in zip(rows, shown, strict=False):
                place = Place(row.act_by, row.id)
                found += [one] if one is not None and (one.overdue or not before) else []
                if len(found) == limit:
                    more = row is not rows[-1]
                    return RequestPage(tuple(found), ".".join(place) if more else "")
            if len(rows) <= limit:  # what the table had as late, and is not, because it waits for the person
                return RequestPage(tuple(found), "")

    def counts(self) -> RequestCounts:
        """Return how many requests the organisation owes now, and how many of them are late; over everything."""
        pack, tenant = self._packs.in_force(), self._database.tenant
        self._bring_up_to_date(pack)
        today, after = self._requests.today().isoformat(), ""
        with self._database.read() as tx:
            owed, late = requests.counted(tx, tenant, today)
            while rows := requests.waiting(tx, tenant, today, after, PAGE_LIMIT):
                late += sum(one is not None and one.overdue for one in self._shown(tx, rows, pack))
                after = rows[-1].id
        return RequestCounts(owed, late)

    def _every(self, pack: Pack, after: str, limit: int) -> RequestPage:
        if after and not is_uuid7(after):
            raise _no_cursor()
        with self._database.read() as tx:
            rows = requests.every(tx, self._database.tenant, after, limit + 1)
            shown = self._shown(tx, rows[:limit], pack)
        return RequestPage(tuple(one for one in shown if one), rows[limit - 1].id if len(rows) > limit else "")

    def _shown(self, tx: Tx, rows: Sequence[RequestRow], pack: Pack) -> list[ShownRequest | None]:
        """Return rows with their facts; None for one whose facts say nothing of it."""
        by_contact = self._requests.courses_of(tx, {row.contact for row in rows})
        found: list[ShownRequest | None] = []
        for row in rows:
            course = by_reference(by_contact.get(row.contact, ()), row.id)
            found.append(self._requests.of(row.contact, [course], pack)[0] if course else None)
        return found

    def _bring_up_to_date(self, pack: Pack) -> None:
        """Ask the pack in force for the days of what is owed, where the rows have them from another one.

        Another pack may set an earlier day, and then the list would show what is late too far below.
        """
        tenant, digest = self._database.tenant, pack.ref.digest
        while True:
            with self._database.read() as tx:
                if not requests.of_other_packs(tx, tenant, digest, 1):
                    return
            with self._database.write() as tx:
                evidence.hold(tx, tenant)
                rows = requests.of_other_packs(tx, tenant, digest, _STALE_AT_ONCE)
                requests.save(
                    tx, tenant, [replace(row, pack=digest) for row in rows]
                )  # whatever its facts say: it ends
                for contact in {row.contact for row in rows}:
                    self._requests.keep(tx, contact, pack)


def _place(cursor: str) -> Place | None:
    found = _CURSOR.fullmatch(cursor)
    if cursor and found is None:
        raise _no_cursor()
    return Place(found[1], found[2]) if found else None


def _no_cursor() -> BadInput:
    return BadInput("The cursor is not one of this list.", "Ask for the first page again.")
