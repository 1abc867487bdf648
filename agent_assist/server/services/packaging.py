"""The package for a person who asked for their data: made once the request is granted, and written down as made."""

from __future__ import annotations

import json
from datetime import UTC, tzinfo
from typing import Final

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.rights import Right, RightsAct
from agent_assist.evidence import receipt
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.explain import LANGUAGES, words
from agent_assist.evidence.leaflet import leaflet
from agent_assist.evidence.package import encoded, package
from agent_assist.evidence.package_page import told as page_of
from agent_assist.evidence.receipt import House
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, feed
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.services.handling import Act, Handling
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.service import Service
from agent_assist.server.services.subject_keys import subject_keys

PACKAGED: Final = frozenset({Right.ACCESS.value, Right.PORTABILITY.value})
"""The rights that a package answers."""


class Packaging(Service):
    """Makes packages.

    Args:
        database, clock: as for every service.
        packs: the purposes that were asked.
        handling: knows the requests, and writes down that a package was made.
        zone: whose clock the sheets show; the file for machines keeps UTC.
    """

    def __init__(
        self, database: Database, clock: Clock, packs: PacksInUse, handling: Handling, zone: tzinfo = UTC
    ) -> None:
        super().__init__(database, clock)
        self._packs = packs
        self._handling = handling
        self._zone = zone

    def make(self, request: str, by: str, language: str) -> tuple[bytes, bytes]:
        """Return the package of a request, for machines (JSON) and for the person (PDF), after it was written down.

        Args:
            request: its reference, or the id of its fact.
            by: who makes it, one line.
            language: one of the pages'.

        Raises:
            BadInput: another language, a request for something else, one that is not granted or waits for a system, or
                one of somebody who was erased. Nothing is written down then.
        """
        if language not in LANGUAGES:
            raise BadInput("The package is not available in this language.", f"Choose one of: {', '.join(LANGUAGES)}.")
        shown = self._handling.requests.one(request)
        if shown.course.right not in PACKAGED:
            raise BadInput(
                f"Request {shown.course.reference} is for something else than the person's data.",
                f"A package answers a request for: {', '.join(sorted(PACKAGED))}.",
            )
        with self._database.read() as tx:
            facts = self._facts(tx, shown.contact)
            house = self._house(tx)
        asked = dict.fromkeys(fact.policy.pack for fact in facts if fact.policy is not None)
        known = [*self._packs.purposes(), *(one for pack in asked for one in self._packs.purposes(pack))]
        chosen = words(language, {one.id: one.label(language) for one in known}, self._zone)
        made = package(shown.contact, shown.course, facts, chosen, house, self._clock.now_ms())
        files = encoded(made), leaflet(page_of(made, self._zone))
        self._handling.act(shown.course.event, Act(act=RightsAct.PACKAGED, by=by))  # refuses what may not be handed out
        return files

    def _facts(self, tx: Tx, contact: str) -> list[Fact]:
        """Return everything that is stored of a contact.

        Raises:
            BadInput: its person was erased.
        """
        tenant, kid = self._database.tenant, key_id(contact)
        if evidence.key_states(tx, tenant, [kid]).get(kid, "") is None:
            raise BadInput("This person was erased: nothing of theirs is left to hand over.", "Tell them so.")
        keys = subject_keys(tx, tenant, [kid])
        return [fact_of(read(data), keys) for _, data in evidence.all_of_contact(tx, tenant, contact, EventCode.STORED)]

    def _house(self, tx: Tx) -> House:
        row = feed.one(tx, self._database.tenant, "setting", "house")
        return receipt.house_of(json.loads(row.body) if row else {})
