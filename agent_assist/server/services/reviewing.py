"""What a supervisor reads: the queue of flagged contacts, and one contact after its opening was written down."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from msgspec import UNSET, structs

from agent_assist.domain.errors import BadInput, Forbidden, VersionTooOld
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.identity import is_uuid7
from agent_assist.protocol import messages as m
from agent_assist.server.db import accounts, calibration, evidence, queue, review, seconds
from agent_assist.server.db.database import Tx
from agent_assist.server.db.queue import Place, Wanted
from agent_assist.server.db.seconds import FlagOf, Reader
from agent_assist.server.services import blind
from agent_assist.server.services.accounts import SESSION_MS
from agent_assist.server.services.service import Service

CONTACT_PAGE = 500
"""Most events of one contact in one answer."""
CONTACT_BYTES = 8 * 1024 * 1024
"""A page of events ends early when it reaches this size."""
CONTACT_LIMIT = 5_000
"""Most events for a desktop of an earlier version, which asks for all of them at once."""
SEARCH_LIMIT = 200
"""Longest search, in characters."""
_CURSOR = re.compile(r"([0-2])\.([0-9]{1,18})\.([0-9a-f-]{36})")
_RANK = {severity: rank for rank, severity in enumerate(queue.RANKS)}


class Reviewing(Service):
    """What supervisors see of contacts and flags."""

    def queue(self, who: Reader, asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        """Return a page of the contacts with flags, by severity and age, and how many there are.

        Args:
            who: the supervisor who asks, and where.
            asked: which page, without a `sort`; None for all, undecided ones first, as a desktop of an earlier version
                asks.

        Raises:
            BadInput: the filter, the search or the cursor cannot be used.
            VersionTooOld: all of them are more than QUEUE_LIMIT. An earlier version would show the first of them as if
                they were all.
        """
        tenant = self._database.tenant
        with self._database.read() as tx:
            counted = queue.counts(tx, tenant)
            if asked is None:
                total = _sum(counted, queue.OPEN, queue.DECIDED)
                order, following = _all(tx, tenant, total), ""
            else:
                order, following, total = _page(tx, tenant, asked, counted)
            items, told = items_of(tx, tenant, who, [place.contact for place in order], self._clock.now_ms())
        blind.note(self._database, self._clock, who, told)
        counts = counts_by_filter(counted)
        return m.QueueAnswer(items=items, now_ms=self._clock.now_ms(), counts=counts, total=total, next=following)

    def contact(self, who: Reader, contact: str, opened: str, after: int | None = None) -> m.ContactAnswer:
        """Return what is written down of one contact, without what others decided where that must not be known yet.

        Args:
            who: the supervisor who asks, and where.
            contact: which contact.
            opened: id of the stored `review_opened` event of this person for this contact, at most 8 hours old.
            after: `next` of the page before, 0 for the first; None for everything at once.

        Raises:
            Forbidden: no such opening; a look that is not written down is not possible.
            BadInput: everything at once is too much.
        """
        tenant = self._database.tenant
        with self._database.read() as tx:
            must_have_opened(tx, tenant, who.account, contact, opened, self._clock.now_ms())
            states = blind.standing(tx, tenant, who, [contact], self._clock.now_ms())
            own = states.get(contact, {})
            hidden = calibration.judged_at(tx, tenant, contact)  # the round alone tells them, when it is over
            if blind.hides(own):
                hidden |= seconds.telling(tx, tenant, contact, who.account)
            if after is None:
                events, following = _whole(tx, tenant, contact, hidden), 0
            else:
                events, following = _events(tx, tenant, contact, after, hidden)
            told = blind.told_by(review.flags(tx, tenant, [contact]), states)
            keys = evidence.keys(tx, tenant, [key_id(contact)])
            agent = review.contacts(tx, tenant, [contact])[contact].agent
            names = accounts.names(tx, tenant, {agent})
        blind.note(self._database, self._clock, who, told)
        return m.ContactAnswer(
            contact=contact,
            agent_name=names.get(agent, agent),
            events=events,
            keys=[m.SubjectKey(kid=kid, key=key) for kid, key in keys],
            next=following,
            seconds=dict(own) or UNSET,
        )


def _all(tx: Tx, tenant: str, total: int) -> list[Place]:
    """Return the contacts for a desktop that knows no pages; what it cannot show whole it is refused."""
    if total > m.QUEUE_LIMIT:
        raise VersionTooOld(
            f"This version of Agent Assist can't show more than {m.QUEUE_LIMIT} flagged contacts. There are {total}.",
            "Ask IT to update Agent Assist on this computer. Nothing is lost.",
        )
    waiting = queue.page(tx, tenant, Wanted(queue.OPEN), None, m.QUEUE_LIMIT)
    left = m.QUEUE_LIMIT - len(waiting)
    return waiting + (queue.page(tx, tenant, Wanted(queue.DECIDED), None, left) if left else [])


def _page(
    tx: Tx, tenant: str, asked: m.QueueQuery, counted: Mapping[tuple[str, int], int]
) -> tuple[list[Place], str, int]:
    """Return a page, the cursor of the next one, and how many contacts there are in all pages."""
    wanted = _wanted(asked)
    limit = max(1, min(asked.limit, m.QUEUE_LIMIT))
    found = queue.page(tx, tenant, wanted, place_of(asked.after), limit + 1)
    following = ".".join(map(str, found[limit - 1])) if len(found) > limit else ""
    if wanted.search:
        total = queue.matches(tx, tenant, wanted)
    elif wanted.rank is None:
        total = _sum(counted, wanted.list)
    else:
        total = counted.get((wanted.list, wanted.rank), 0)
    return found[:limit], following, total


def _wanted(asked: m.QueueQuery) -> Wanted:
    group, _, value = asked.filter.partition(":")
    search = asked.search.strip()
    if len(search) > SEARCH_LIMIT or not search.isprintable():
        raise BadInput("This search can't be used.", f"Use up to {SEARCH_LIMIT} printable characters.")
    if asked.filter in {queue.OPEN, queue.DECIDED} or (group == "kind" and value.isprintable()):
        return Wanted(asked.filter, None, search)
    if group == "severity" and value in _RANK:
        return Wanted(queue.OPEN, _RANK[value], search)
    raise BadInput("The queue has no such filter.", "Use open, decided, severity:high, or kind:FLAG.")


def place_of(cursor: str) -> Place | None:
    """Return the place that a cursor names; None for an empty one.

    Raises:
        BadInput: it is not one that the queue gave.
    """
    if not cursor:
        return None
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise BadInput("The cursor is not one of this queue.", "Ask for the first page again.")
    return Place(int(found[1]), int(found[2]), found[3])


def _sum(counted: Mapping[tuple[str, int], int], *lists: str) -> int:
    return sum(many for (name, _), many in counted.items() if name in lists)


def counts_by_filter(counted: Mapping[tuple[str, int], int]) -> dict[str, int]:
    """Return the counts by the filters that a desktop asks with."""
    found = {queue.OPEN: _sum(counted, queue.OPEN), queue.DECIDED: _sum(counted, queue.DECIDED)}
    found |= {f"severity:{name}": counted.get((queue.OPEN, rank), 0) for name, rank in _RANK.items()}
    return found | {name: _sum(counted, name) for name, _ in sorted(counted) if name.startswith(queue.KIND)}


def items_of(
    tx: Tx, tenant: str, who: Reader, order: Sequence[str], now_ms: int
) -> tuple[list[m.QueueItem], Mapping[FlagOf, str]]:
    """Return contacts as the queue shows them to somebody, the flags of each by severity and age; and what that tells.

    The second is to be noted before the first is sent: of which flags it tells the decision, and who made each.
    """
    contacts = review.contacts(tx, tenant, order)
    flags = review.flags(tx, tenant, order)
    states = blind.standing(tx, tenant, who, order, now_ms)
    told = blind.told_by(flags, states)
    people = {row.agent for row in contacts.values()} | {flag.decided_by for flag in flags.values()}
    names = accounts.names(tx, tenant, people - {""})
    of: dict[str, list[m.FlagRow]] = {}
    for (contact, _), flag in sorted(flags.items(), key=lambda one: _urgency(one[1])):
        named = structs.replace(flag, decided_by=names.get(flag.decided_by, flag.decided_by))
        of.setdefault(contact, []).append(named)
    items = [
        m.QueueItem(
            contact=row.id,
            opened_at_ms=row.opened_at_ms,
            talk_ms=row.talk_ms,
            agent=row.agent,
            agent_name=names.get(row.agent, row.agent),
            number_masked=row.number_masked,
            line=row.line,
            flags=blind.without(of.get(row.id, []), states.get(row.id, {})),
            seconds=dict(states.get(row.id, {})) or UNSET,
        )
        for row in (contacts[contact] for contact in order)
    ]
    return items, told


def _events(tx: Tx, tenant: str, contact: str, after: int, hidden: Collection[int]) -> tuple[list[str], int]:
    """Return a page of a contact's events without some positions, and where to go on behind; 0 for no more."""
    found = evidence.of_contact(tx, tenant, contact, m.EventCode.STORED, CONTACT_PAGE + 1, after)
    page: list[tuple[int, bytes]] = []
    size = 0
    for pos, data in found[:CONTACT_PAGE]:
        size += len(data)
        if page and size > CONTACT_BYTES:
            break
        page.append((pos, data))
    shown = [data.decode() for pos, data in page if pos not in hidden]
    following = page[-1][0] if len(page) < len(found) else 0
    if following and not shown:  # an empty page would look like the end
        return _events(tx, tenant, contact, following, hidden)
    return shown, following


def _whole(tx: Tx, tenant: str, contact: str, hidden: Collection[int]) -> list[str]:
    """Return all events for a desktop that knows no pages; a part of them would pass for all."""
    found = evidence.of_contact(tx, tenant, contact, m.EventCode.STORED, CONTACT_LIMIT + 1)
    if len(found) > CONTACT_LIMIT:
        raise BadInput("This call has too many entries for this version.", "Update Agent Assist to review it.")
    return [data.decode() for pos, data in found if pos not in hidden]


def must_have_opened(tx: Tx, tenant: str, person: str, contact: str, opened: str, now_ms: int) -> None:
    """Let a supervisor's account pass who wrote down the opening of this contact in this session's time.

    Raises:
        Forbidden: no such opening; a look that is not written down is not possible.
    """
    row = evidence.opening(tx, tenant, opened) if is_uuid7(opened) else None
    fits = (
        row is not None
        and row.kind == FactKind.REVIEW_OPENED
        and row.code == m.EventCode.STORED
        and row.contact == contact
        and row.actor == person
        and row.received_at_ms > now_ms - SESSION_MS
    )
    if not fits:
        raise Forbidden("Open the contact first.", "State a reason and open it again.")


def _urgency(flag: m.FlagRow) -> tuple[int, int, str]:
    return _RANK.get(flag.severity, len(_RANK)), flag.at_ms, flag.flag
