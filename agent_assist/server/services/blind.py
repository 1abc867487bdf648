"""The wall around a decision that somebody else is to judge without knowing it (ADR 54).

Every answer that can hold a decision goes through here. Either the decision is left out, because who asks could still
give a blind second opinion; or it is noted that it was sent to them, before the answer leaves. There is no third way.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import structs

from agent_assist.domain.errors import Forbidden
from agent_assist.domain.facts import Role
from agent_assist.domain.review import WITHHELD, Second
from agent_assist.protocol.messages import FlagRow
from agent_assist.server.clock import Clock
from agent_assist.server.db import accounts, calibration, review, seconds
from agent_assist.server.db.database import Database
from agent_assist.server.db.review import ContactRow
from agent_assist.server.db.seconds import FlagOf, Reader, SecondRow, State
from agent_assist.server.db.transaction import Tx

Standing = Mapping[str, Mapping[str, str]]
"""By contact and flag, how its second opinion stands for somebody: values of `Second`."""


def standing(tx: Tx, tenant: str, who: Reader, contacts: Collection[str], now_ms: int) -> Standing:
    """Return how the second opinions of contacts stand for somebody; a contact without any is left out."""
    walled = calibration.walled(tx, tenant, who.account, contacts, now_ms)
    rows = seconds.of_contacts(tx, tenant, contacts)
    if not rows and not walled:
        return {}
    asked = {contact for contact, _ in rows} | walled
    known = known_to(tx, tenant, who, rows, review.contacts(tx, tenant, asked))
    flags = review.flags(tx, tenant, asked)
    here = deciders(tx, tenant, rows.values())
    found: dict[str, dict[str, str]] = {}
    for (contact, flag), row in rows.items():
        state = _for(who, row, known=(contact, flag) in known)
        if state == State.DIFFER and who.account != row.given_by and row.asked_by not in here:
            state = Second.ORPHANED
        if state:
            found.setdefault(contact, {})[flag] = state
    for (contact, flag), entry in flags.items():
        if contact in walled and found.get(contact, {}).get(flag) != Second.BLIND:
            found.setdefault(contact, {})[flag] = Second.HIDDEN
        elif entry.decision and hides(found.get(contact, {})):
            found[contact].setdefault(flag, Second.HIDDEN)
    return found


def hides(states: Mapping[str, str]) -> bool:
    """Tell whether decisions about a contact are withheld from who can still give a blind opinion or is in a round."""
    return not WITHHELD.isdisjoint(states.values())


def known_to(
    tx: Tx, tenant: str, who: Reader, rows: Mapping[FlagOf, SecondRow], contacts: Mapping[str, ContactRow]
) -> set[FlagOf]:
    """Return the flags whose first decision was sent to somebody, or to the computer at which they sit.

    Args:
        tx: the transaction.
        tenant: whose rows.
        who: to whom.
        rows: the second opinions.
        contacts: their contacts.
    """
    wanted = {of: row for of, row in rows.items() if row.state == State.ASKED}
    known = seconds.sent_to(tx, tenant, who, {contact for contact, _ in wanted})
    read_ms = seconds.ledger_read_ms(tx, tenant, who) if wanted else -1
    return {
        of
        for of, row in wanted.items()
        if who.account in {row.asked_by, contacts[of[0]].agent}
        or who.agent == contacts[of[0]].agent  # its agent is told of decisions
        or of in known
        or (read_ms >= 0 and read_ms >= (seconds.decided_ms(tx, tenant, *of, row.asked_by) or 0))
    }


def deciders(tx: Tx, tenant: str, rows: Collection[SecondRow]) -> set[str]:
    """Return who of the first deciders of opinions that differ can still decide anew."""
    first = {row.asked_by for row in rows if row.state == State.DIFFER}
    return accounts.working(tx, tenant, first, Role.SUPERVISOR)


def without(flags: Collection[FlagRow], states: Mapping[str, str]) -> list[FlagRow]:
    """Return flags as somebody may see them: behind the wall without any decision."""
    if not hides(states):
        return list(flags)
    return [structs.replace(one, decision="", comment="", decided_by="", decided_at_ms=None) for one in flags]


def told_by(flags: Mapping[FlagOf, FlagRow], states: Standing) -> dict[FlagOf, str]:
    """Return of which flags an answer tells the decision, and the account of who made each."""
    return {of: one.decided_by for of, one in flags.items() if one.decision and not hides(states.get(of[0], {}))}


def note(database: Database, clock: Clock, who: Reader, told: Mapping[FlagOf, str]) -> None:
    """Note, before an answer leaves, that it tells somebody of these decisions. What is noted already costs a look.

    Of a decision that they made themselves only the computer is noted: that they know it stands there since they did.
    """
    own = {of for of, by in told.items() if by == who.account}
    for reader, flags in ((who, set(told) - own), (who._replace(account=""), own)):
        if not flags:
            continue
        with database.read() as tx:
            fresh = flags - seconds.noted(tx, database.tenant, reader, {contact for contact, _ in flags})
        if fresh:
            with database.write() as tx:
                seconds.note_sent(tx, database.tenant, reader, sorted(fresh), clock.now_ms())


def refuse_page(states: Mapping[str, str]) -> None:
    """Refuse what tells of decisions and cannot leave them out.

    Raises:
        Forbidden: a blind second opinion is still to be given.
    """
    if hides(states):
        raise Forbidden(
            "This page tells the first decision. You may not know it yet: a second opinion or calibration round waits.",
            "Give your second opinion first, or wait until the round is over.",
        )


def _for(who: Reader, row: SecondRow, *, known: bool) -> str:
    if row.state == State.ASKED:
        return Second.ASKED if row.asked_by == who.account else Second.SEEN if known else Second.BLIND
    return "" if row.state == State.OVERTAKEN else row.state
