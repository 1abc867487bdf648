"""How supervisors share the queue: who is in which team, who works on a contact, who has it open (ADR 45)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from msgspec import UNSET, structs

from agent_assist.domain.errors import BadInput, Forbidden
from agent_assist.domain.facts import Role
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.review import ReviewAssigned
from agent_assist.domain.identity import is_uuid7
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol import messages as m
from agent_assist.server.db import accounts, answers, evidence, review, sharing
from agent_assist.server.db.accounts import AccountRow
from agent_assist.server.db.seconds import Reader
from agent_assist.server.db.sharing import HolderRow, PersonRow
from agent_assist.server.db.transaction import Tx
from agent_assist.server.services import blind, own
from agent_assist.server.services.reviewing import must_have_opened
from agent_assist.server.services.service import Service

SEEN_MS: Final = 20_000
"""How long after its last word a window counts as open, in milliseconds. Windows say it every 5 s."""
NOTE_MOST: Final = 2_000
"""Longest note of a hand-over, in characters."""
_TEAM_MOST = 100


class Sharing(Service):
    """Assignments and presence. An assignment is a fact of the server; of two who take a contact the first has it."""

    def people(self) -> m.PeopleAnswer:
        """Return everybody whose contacts can be looked for or who can be given one, by name."""
        with self._database.read() as tx:
            found = sharing.people(tx, self._database.tenant)
        return m.PeopleAnswer(
            people=[m.Person(id=one.id, name=one.name, team=one.team, reviews=_reviews(one)) for one in found]
        )

    def set_team(self, account: str, team: str) -> None:
        """Put a person into a team, or with an empty name into none. A team gives no right.

        Raises:
            BadInput: there is no such person, or the name cannot be used.
        """
        team = team.strip()
        if len(team) > _TEAM_MOST or not team.isprintable():
            raise BadInput("This team name cannot be used.", f"Use up to {_TEAM_MOST} printable characters.")
        with self._database.write() as tx:
            if accounts.find(tx, self._database.tenant, account) is None:
                raise BadInput("No user with this ID.", "See admin users.")
            sharing.set_team(tx, self._database.tenant, account, team)

    def teams(self) -> dict[str, str]:
        """Return the team of everybody who is in one, by account."""
        with self._database.read() as tx:
            return {one.id: one.team for one in sharing.people(tx, self._database.tenant) if one.team}

    def assign(self, person: AccountRow, asked: m.AssignRequest) -> m.AssignAnswer:
        """Let somebody work on a contact, or nobody; who does it is `person`.

        Nothing is changed where somebody else works on it by now than the sender believes.

        Raises:
            BadInput: there is no such contact or supervisor, or the note cannot be kept.
            Forbidden: the contact is the call of who would review it.
        """
        tenant, key = self._database.tenant, self._database.key  # the first look for the key is a transaction itself
        note = _checked(asked)
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            row = review.contacts(tx, tenant, [asked.contact]).get(asked.contact)
            if row is None or not review.flags(tx, tenant, [asked.contact]):
                raise BadInput("There is no such contact in the queue.", "Refresh the queue.")
            _check_receiver(tx, tenant, asked.to, row.agent)
            now = sharing.holders(tx, tenant, [asked.contact]).get(asked.contact)
            before = now.account if now is not None else ""
            if before == asked.holder and asked.to != before:
                subject = _subject(tx, tenant, asked.contact, note)
                body = ReviewAssigned(by=person.id, to=asked.to, before=before, note=note)
                own.write(tx, tenant, key, self._clock, body, asked.contact, subject)
                fresh = HolderRow(asked.contact, asked.to, person.id, self._clock.now_ms(), note)
                sharing.assign(tx, tenant, fresh)
                before = asked.to
            names = accounts.names(tx, tenant, {before} - {""})
        return m.AssignAnswer(done=before == asked.to, held_by=before, held_by_name=names.get(before, before))

    def look(self, who: Reader, asked: m.LookRequest) -> m.LookAnswer:
        """Note that a supervisor has a contact open still, and tell what others do with it.

        Raises:
            Forbidden: the contact was not opened by this person.
        """
        tenant, now = self._database.tenant, self._clock.now_ms()
        with self._database.write() as tx:
            must_have_opened(tx, tenant, who.account, asked.contact, asked.opened, now)
            sharing.look(tx, tenant, who.account, asked.contact, now)
            there = [one for _, one in sharing.looking(tx, tenant, [asked.contact], now - SEEN_MS)]
            others = [one for one in there if one != who.account]
            states = blind.standing(tx, tenant, who, [asked.contact], now)
            known = review.flags(tx, tenant, [asked.contact])
            of, told = states.get(asked.contact, {}), blind.told_by(known, states)
            flags = blind.without(known.values(), of)
            holder = sharing.holders(tx, tenant, [asked.contact]).get(asked.contact, HolderRow("", "", "", 0))
            ids = {*others, holder.account, holder.assigned_by, *(flag.decided_by for flag in flags)}
            names = accounts.names(tx, tenant, ids - {""})
        blind.note(self._database, self._clock, who, told)
        note = "" if blind.hides(of) else holder.note
        return m.LookAnswer(
            looking=[names.get(one, one) for one in others],
            flags=[structs.replace(flag, decided_by=names.get(flag.decided_by, flag.decided_by)) for flag in flags],
            held_by=holder.account,
            held_by_name=names.get(holder.account, holder.account),
            note=note,
            note_by=names.get(holder.assigned_by, holder.assigned_by) if note else "",
            seconds=dict(of) or UNSET,
        )


def with_others(tx: Tx, tenant: str, person: str, items: Collection[m.QueueItem], now_ms: int) -> list[m.QueueItem]:
    """Return items of the queue with who works on each, and which others have it open now."""
    contacts = [item.contact for item in items]
    holders = sharing.holders(tx, tenant, contacts)
    seen: dict[str, list[str]] = {}
    for contact, who in sharing.looking(tx, tenant, contacts, now_ms - SEEN_MS):
        if who != person:
            seen.setdefault(contact, []).append(who)
    answered: dict[str, dict[str, None]] = {}
    for answer in answers.of_contacts(tx, tenant, contacts):
        answered.setdefault(answer.contact, {})[answer.flag] = None
    ids = {row.account for row in holders.values()} | {who for some in seen.values() for who in some}
    names = accounts.names(tx, tenant, ids)
    shared = [_shared(item, holders.get(item.contact), seen.get(item.contact, []), names) for item in items]
    return [
        structs.replace(one, answered=list(answered[one.contact])) if one.contact in answered else one for one in shared
    ]


def _shared(item: m.QueueItem, holder: HolderRow | None, seen: list[str], names: Mapping[str, str]) -> m.QueueItem:
    who = holder.account if holder is not None else ""
    looking = [names.get(one, one) for one in seen]
    return structs.replace(item, held_by=who, held_by_name=names.get(who, who), looking=looking)


def _reviews(person: PersonRow) -> bool:
    return person.role == Role.SUPERVISOR and not person.disabled


def _checked(asked: m.AssignRequest) -> str:
    """Return the note of a hand-over, after everything that can be said without looking anything up."""
    note = asked.note.strip()
    if not is_uuid7(asked.contact):
        raise BadInput("There is no such contact in the queue.", "Refresh the queue.")
    if len(note) > NOTE_MOST or "\x00" in note:
        raise BadInput("This note can't be kept.", f"Use up to {NOTE_MOST} characters.")
    if "\x00" in asked.to + asked.holder:
        raise BadInput("There is no such supervisor.", "Choose one of the list.")
    if note and not asked.to:
        raise BadInput("A note needs somebody who gets it.", "Choose who takes the contact over.")
    return note


def _check_receiver(tx: Tx, tenant: str, to: str, agent: str) -> None:
    if not to:
        return
    person = accounts.find(tx, tenant, to)
    if person is None or person.role != Role.SUPERVISOR or accounts.is_disabled(tx, tenant, to):
        raise BadInput("There is no such supervisor.", "Choose one of the list.")
    if to == agent:
        raise Forbidden("Nobody reviews their own call.", "Choose another supervisor.")


def _subject(tx: Tx, tenant: str, contact: str, note: str) -> SubjectKey | None:
    """Return the key that closes a note; without a note none is needed.

    Raises:
        BadInput: the person was erased, so that no note can be kept that would be erased with them.
    """
    if not note:
        return None
    key = evidence.key_states(tx, tenant, [key_id(contact)]).get(key_id(contact))
    if key is None:
        raise BadInput("The customer's data was erased, so no note can be kept.", "Hand over without a note.")
    return SubjectKey(key_id(contact), evidence.key_bytes(key))
