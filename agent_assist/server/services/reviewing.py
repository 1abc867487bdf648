"""What a supervisor reads: the queue of flagged contacts, and one contact after its opening was written down."""

from __future__ import annotations

from msgspec import structs

from agent_assist.domain.errors import Forbidden
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.identity import is_uuid7
from agent_assist.protocol import messages as m
from agent_assist.server.db import accounts, evidence, review
from agent_assist.server.db.accounts import AccountRow
from agent_assist.server.db.database import Tx
from agent_assist.server.services.accounts import SESSION_MS
from agent_assist.server.services.service import Service

QUEUE_LIMIT = 500
"""Most contacts in one answer; the most urgent come first."""
CONTACT_LIMIT = 5_000
"""Most events of one contact in one answer."""
_RANK = {"high": 0, "medium": 1, "low": 2}


class Reviewing(Service):
    """What supervisors see of contacts and flags."""

    def queue(self) -> m.QueueAnswer:
        """Return contacts with flags: undecided first, then by severity and age."""
        tenant = self._database.tenant
        with self._database.read() as tx:
            order = review.flagged(tx, tenant, QUEUE_LIMIT)
            contacts = review.contacts(tx, tenant, order)
            flags = review.flags(tx, tenant, order)
            people = {row.agent for row in contacts.values()} | {flag.decided_by for flag in flags.values()}
            names = accounts.names(tx, tenant, people - {""})
        of: dict[str, list[m.FlagRow]] = {}
        for (contact, _), flag in sorted(flags.items(), key=lambda one: _urgency(one[1])):
            named = structs.replace(flag, decided_by=names.get(flag.decided_by, flag.decided_by))
            of.setdefault(contact, []).append(named)
        items = []
        for contact in order:
            row = contacts[contact]
            items.append(
                m.QueueItem(
                    contact=row.id,
                    opened_at_ms=row.opened_at_ms,
                    talk_ms=row.talk_ms,
                    agent=row.agent,
                    agent_name=names.get(row.agent, row.agent),
                    number_masked=row.number_masked,
                    line=row.line,
                    flags=of.get(contact, []),
                )
            )
        return m.QueueAnswer(items=items, now_ms=self._clock.now_ms())

    def contact(self, person: AccountRow, contact: str, opened: str) -> m.ContactAnswer:
        """Return everything written down of one contact.

        Args:
            person: the supervisor who asks.
            contact: which contact.
            opened: id of the stored `review_opened` event of this person for this contact, at most 8 hours old.

        Raises:
            Forbidden: no such opening; a look that is not written down is not possible.
        """
        tenant = self._database.tenant
        with self._database.read() as tx:
            must_have_opened(tx, tenant, person, contact, opened, self._clock.now_ms())
            events = evidence.of_contact(tx, tenant, contact, m.EventCode.STORED, CONTACT_LIMIT)
            keys = evidence.keys(tx, tenant, [key_id(contact)])
            agent = review.contacts(tx, tenant, [contact])[contact].agent
            names = accounts.names(tx, tenant, {agent})
        return m.ContactAnswer(
            contact=contact,
            agent_name=names.get(agent, agent),
            events=[data.decode() for data in events],
            keys=[m.SubjectKey(kid=kid, key=key) for kid, key in keys],
        )


def must_have_opened(tx: Tx, tenant: str, person: AccountRow, contact: str, opened: str, now_ms: int) -> None:
    """Let a supervisor pass who wrote down the opening of this contact in this session's time.

    Raises:
        Forbidden: no such opening; a look that is not written down is not possible.
    """
    row = evidence.opening(tx, tenant, opened) if is_uuid7(opened) else None
    fits = (
        row is not None
        and row.kind == FactKind.REVIEW_OPENED
        and row.code == m.EventCode.STORED
        and row.contact == contact
        and row.actor == person.id
        and row.received_at_ms > now_ms - SESSION_MS
    )
    if not fits:
        raise Forbidden("Open the contact first.", "State a reason and open it again.")


def _urgency(flag: m.FlagRow) -> tuple[int, int, str]:
    return _RANK.get(flag.severity, len(_RANK)), flag.at_ms, flag.flag
