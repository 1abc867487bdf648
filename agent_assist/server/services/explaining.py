"""Explain this call, on the server: the page of one contact, and the fact that somebody had it made."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from typing import Literal

from msgspec import structs

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import TYPES, Fact, FactKind
from agent_assist.domain.facts import read as read_fact
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.review import CallExplained
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.explain import LANGUAGES, Audience, Story, Words, story, words
from agent_assist.evidence.explain.page import page
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.receipt import NAMELESS, house_of
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, feed, reception, review
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services import blind, own
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import TICKET_MS, Opened
from agent_assist.server.services.reviewing import must_have_opened
from agent_assist.server.services.service import Service

MEDIA = {"html": "text/html", "pdf": "application/pdf"}
"""Formats of the page and their media types."""
EVENTS_LIMIT = 5_000
"""From how many events of one contact on there is no page; a call has about ten."""
To = Literal["supervisor", "customer"]


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was made: its bytes and their media type."""

    data: bytes
    media: str


class Explaining(Service):
    """Makes the page that explains a contact; that one was made is written down.

    Args:
        database, clock: as for every service.
        packs: the purposes that were asked, by the pack of that time.
        zone: the organisation's time zone, whose clock the page shows.
    """

    def __init__(self, database: Database, clock: Clock, packs: PacksInUse, zone: tzinfo = UTC) -> None:
        super().__init__(database, clock)
        self._zone = zone
        self._packs = packs

    def for_supervisor(self, who: Reader, contact: str, opened: str, language: str, form: str) -> Made:
        """Return the page for a supervisor who hands it to the customer, notes included. Each page is a fact.

        Args:
            who: the supervisor who asks, and where.
            contact: which contact.
            opened: id of the stored `review_opened` event, as for reading the contact itself.
            language: a language tag that the page speaks.
            form: `html` or `pdf`.

        Raises:
            BadInput: another language or format, or more is written down than a page holds.
            Forbidden: the contact was not opened by this person, or a decision that it tells must not be known yet.
        """
        if language.lower().partition("-")[0] not in LANGUAGES:
            raise BadInput("The page is not available in this language.", f"Choose one of: {', '.join(LANGUAGES)}.")
        if form not in MEDIA:
            raise BadInput("The page is not available in this format.", "Choose html or pdf.")
        with self._database.write() as tx:
            now, tenant = self._clock.now_ms(), self._database.tenant
            must_have_opened(tx, tenant, who.account, contact, opened, now)
            evidence.hold(tx, tenant)  # what may not be told yet, nobody changes until the page is written down
            states = blind.standing(tx, tenant, who, [contact], now)
            blind.refuse_page(states.get(contact, {}))
            told_of = blind.told_by(review.flags(tx, tenant, [contact]), states)
            self._write(tx, contact, "supervisor", who.account, words(language, {}).language, form)
            facts, had = self._facts(tx, contact, personal=True), self._received(tx, contact)
            company = _company(tx, tenant)
        blind.note(self._database, self._clock, who, told_of)
        told = replace(story(contact, facts), received=had)
        return Made(_made(told, self._words(language, facts), form, company), MEDIA[form])

    def for_customer(self, opened: Opened, language: str) -> Made:
        """Return the page for whoever opened the receipt of a call with its second factor.

        No personal value is told on it, and how the house supervises its staff is left out. That it was looked at
        is written down once in the life of a ticket, so that nobody fills the log by loading it again.

        Raises:
            BadInput: more is written down than a page holds.
        """
        since = self._clock.now_ms() - TICKET_MS
        with self._database.read() as tx:
            facts, had = self._facts(tx, opened.contact, personal=False), self._received(tx, opened.contact)
            company = _company(tx, self._database.tenant)
        if not _seen(facts, since):
            with self._database.write() as tx:
                evidence.hold(tx, self._database.tenant)
                if not _seen(self._facts(tx, opened.contact, personal=False), since):  # another look at the same time
                    self._write(tx, opened.contact, "customer", "", words(language, {}).language, "html")
                facts = self._facts(tx, opened.contact, personal=False)
        told = replace(story(opened.contact, facts, Audience.DOOR), received=had)
        return Made(_made(told, self._words(language, facts), "html", company), MEDIA["html"])

    def _words(self, language: str, facts: Iterable[Fact]) -> Words:
        """Return the words, with the purposes as the packs named them that decided about this call."""
        packs = dict.fromkeys(fact.policy.pack for fact in facts if fact.policy is not None)
        known = [*self._packs.purposes(), *(purpose for pack in packs for purpose in self._packs.purposes(pack))]
        return words(language, {purpose.id: purpose.label(language) for purpose in known}, self._zone)

    def _facts(self, tx: Tx, contact: str, *, personal: bool) -> list[Fact]:
        tenant = self._database.tenant
        events = evidence.of_contact(tx, tenant, contact, EventCode.STORED, EVENTS_LIMIT)
        if len(events) >= EVENTS_LIMIT:  # a page that leaves something out in silence would not be true
            raise BadInput("The log of this call is too long for one page.", "Ask for an export.")
        known = evidence.key_states(tx, tenant, [key_id(contact)])
        keys = {kid: SubjectKey(kid, evidence.key_bytes(key)) for kid, key in known.items() if key is not None}
        facts = [fact_of(read(data), keys) for _, data in events]
        if None in known.values():
            facts = [_without_clear(fact) for fact in facts]
        return facts if personal else [_without_personal(fact) for fact in facts]

    def _received(self, tx: Tx, contact: str) -> tuple[int, int] | None:
        return reception.span(tx, self._database.tenant, contact, EventCode.STORED)

    def _write(self, tx: Tx, contact: str, to: To, by: str, language: str, form: str) -> None:
        body = CallExplained(to=to, by=by, language=language, format=form)
        own.write(tx, self._database.tenant, self._database.key, self._clock, body, contact)


def _without_clear(fact: Fact) -> Fact:
    """Return a fact of somebody who was erased, without what an earlier version wrote in the clear."""
    known = TYPES.get(fact.kind)
    if known is None:
        return fact
    kept = {
        name: value
        for name, value in fact.body.items()
        if name not in known.RULES.closed or (isinstance(value, str) and value in known.OWN_WORDS)
    }
    return structs.replace(fact, body=kept)


def _without_personal(fact: Fact) -> Fact:
    """Return a fact with those of its closed values that are fields of its body, and no others."""
    known = TYPES.get(fact.kind)
    fields = () if known is None else known.RULES.closed
    return structs.replace(fact, personal={name: value for name, value in fact.personal.items() if name in fields})


def _seen(facts: Iterable[Fact], since_ms: int) -> bool:
    """Whether a customer's look stands in the log already, newer than a moment."""
    return any(_by_customer(fact) for fact in facts if fact.at_ms > since_ms)


def _by_customer(fact: Fact) -> bool:
    if fact.kind != FactKind.CALL_EXPLAINED:
        return False
    body = read_fact(fact)
    return isinstance(body, CallExplained) and body.to == "customer"


def _company(tx: Tx, tenant: str) -> str:
    """Return the organisation's name as `admin house` set it; empty where nobody did."""
    row = feed.one(tx, tenant, "setting", "house")
    name = house_of(json.loads(row.body)).name if row else NAMELESS
    return "" if name == NAMELESS else name


def _made(told: Story, chosen: Words, form: str, company: str) -> bytes:
    if form == "html":
        return page(told, chosen, company=company).encode()
    from agent_assist.evidence.explain.paper import paper  # its library is loaded only where paper is wanted

    return paper(told, chosen, company=company)
