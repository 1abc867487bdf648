"""Receipts for customers: opening one with code and number, taking consent back, asking for data, the signed file.

There is no login. Whoever knows the code and the last four digits of the number that called may do what the customer
could do on the telephone, and nothing else. Every act is a fact of the server in the log.
"""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo

from agent_assist.domain import casefile
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import utc_of
from agent_assist.domain.consent import ConsentState, Origin
from agent_assist.domain.contact import last_four
from agent_assist.domain.errors import BadInput, Forbidden, UnlockRefused
from agent_assist.domain.facts import FactBody, FactKind
from agent_assist.domain.facts.authority import key_id
from agent_assist.domain.facts.consent import ConsentWithdrawn
from agent_assist.domain.rights import Channel, Right
from agent_assist.evidence import jws, privacy_notice, receipt
from agent_assist.evidence.envelope import Event, fact_of, read
from agent_assist.evidence.privacy_notice import PrivacyNotice
from agent_assist.evidence.receipt import AskedPurpose, House
from agent_assist.evidence.receipt_code import hashed, read_code
from agent_assist.evidence.receipt_file import file_bytes, list_of
from agent_assist.policy.promise import Promise, promise
from agent_assist.protocol.messages import EventCode
from agent_assist.server.clock import Clock
from agent_assist.server.db import evidence, feed, receipts, review
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.services import own
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.requests import AskedRight, Requests, ShownRequest
from agent_assist.server.services.said_places import said_places
from agent_assist.server.services.service import Service
from agent_assist.server.services.subject_keys import subject_keys
from agent_assist.server.services.throttle import FREE, Throttle

TICKET_MS = 900_000
"""How long an opened receipt can be acted on without the digits: a quarter of an hour."""
_FREE_OF_CODE = 30
"""Wrong digits for one code, from all addresses together, that cost no wait: ten times what one address has."""
EVERYTHING = "*"
"""Stands for every purpose in a withdrawal."""
_WITHDRAW = Right.WITHDRAW_CONSENT.value


@dataclass(frozen=True, slots=True)
class Opened:
    """A receipt that was opened.

    Args:
        contact: whose call it was.
        file: what the contact's facts say.
        pos: position of the newest fact that was read.
    """

    contact: str
    file: CaseFile
    pos: int = 0


def take_in(tx: Tx, tenant: str, events: Sequence[Event], now_ms: int) -> None:
    """Remember the codes that a batch offers, in its transaction and after its keys. A bad code is passed over.

    Args:
        tx: the transaction.
        tenant: the house.
        events: those that were stored; a refused one offers nothing.
        now_ms: time of receipt.
    """
    offers = [event for event in events if event.value["kind"] == FactKind.RECEIPT_OFFERED]
    if not offers:
        return
    kids = {key_id(str(event.value["contact"])) for event in offers}
    keys = subject_keys(tx, tenant, kids)
    for event in offers:
        code = read_code(fact_of(event, keys).personal.get("code", ""))
        if code:
            receipts.add(tx, tenant, hashed(code), str(event.value["contact"]), now_ms)


class Receipts(Service):
    """What the customer can ask for with a receipt's code.

    Args:
        database, clock: as for every service.
        log: gives the place of an event in the log.
        packs: the purposes that were asked, and the deadlines of today.
        zone: the organisation's time zone, whose clock the page shows; what is signed or stored keeps UTC.
    """

    def __init__(self, database: Database, clock: Clock, log: Log, packs: PacksInUse, zone: tzinfo = UTC) -> None:
        super().__init__(database, clock)
        self.zone = zone
        self._log = log
        self._packs = packs
        self._requests = Requests(database, clock, packs, zone)
        self._throttle = Throttle(database, clock)

    def now_ms(self) -> int:
        """Return the time, milliseconds since 1970 UTC."""
        return self._clock.now_ms()

    def house(self) -> House:
        """Return the controller as `admin house` set it; a plain stand-in where nobody did."""
        with self._database.read() as tx:
            row = feed.one(tx, self._database.tenant, "setting", "house")
        return receipt.house_of(json.loads(row.body) if row else {})

    def privacy_notice(self, opened: Opened, language: str) -> PrivacyNotice | None:
        """Return the privacy notice of the day of the call; None where none is published, or the day is not known."""
        with self._database.read() as tx:
            row = feed.one(tx, self._database.tenant, "setting", privacy_notice.SETTING)
        at_ms = opened.file.opened_at_ms
        if row is None or not at_ms:
            return None
        day = utc_of(at_ms).astimezone(self.zone).date()
        return privacy_notice.in_force(json.loads(row.body), day, language)

    def purposes(self, opened: Opened, language: str) -> dict[str, AskedPurpose]:
        """Return by id what was asked on a call, worded in a language, each from the pack of that time."""
        packs = {decision.pack: self._packs.purposes(decision.pack) for decision in opened.file.decisions}
        known = [*self._packs.purposes(), *(purpose for pack in packs.values() for purpose in pack)]
        places = opened.file.decision.places if opened.file.decision is not None else ()
        return {purpose.id: receipt.asked(purpose, language, places) for purpose in known}

    def unlock(self, code: str, digits: str, peer: str) -> str:
        """Return a ticket for somebody who knows a code and the last four digits of the number.

        Raises:
            BadInput: not a code at all; costs no try.
            UnlockRefused: too many tries of this code by this peer, far too many of this code by all, or the two do not
                fit.
            Forbidden: the number was withheld, so the receipt cannot be opened here.
        """
        known = read_code(code)
        if known is None:
            raise BadInput("That isn't a valid code.", "Check it and try again.")
        code_hash = hashed(known)
        # For whoever tries, and, much later, for the code: four digits must not be found from many addresses at once.
        own = f"receipt {code_hash} {peer}"
        self._throttle.attempt({own: FREE, f"receipt {code_hash}": _FREE_OF_CODE})
        expected = self._expected(code_hash)
        given = digits.strip()
        if expected == "":
            raise Forbidden("The number was withheld.", "Call us and quote the code.")
        # A code that nobody has is compared too, so that it takes as long and answers the same.
        if not hmac.compare_digest((expected or "none").encode(), given.encode()) or expected is None:
            raise UnlockRefused("The code and digits don't match.", "Check both and try again.")
        self._throttle.succeeded(own)
        return self._ticket(code_hash, self._clock.now_ms() + TICKET_MS)

    def open(self, code: str, ticket: str) -> Opened:
        """Return the receipt that a ticket opens.

        Raises:
            UnlockRefused: the ticket is of another code, forged or too old.
        """
        known = read_code(code)
        code_hash = hashed(known) if known else ""
        ends, _, _mac = ticket.partition(".")
        fits = ends.isascii() and ends.isdigit() and len(ends) < 20  # noqa: PLR2004 - more digits than a time has
        if not fits or not hmac.compare_digest(self._ticket(code_hash, int(ends)).encode(), ticket.encode()):
            raise UnlockRefused("This page was not opened with the digits.", "Open the receipt again.")
        if int(ends) < self._clock.now_ms():
            raise UnlockRefused("This page was open too long.", "Open the receipt again.")
        with self._database.read() as tx:
            contact = receipts.contact_of(tx, self._database.tenant, code_hash)
            if contact is None:  # the person was erased since the ticket was given out
                raise UnlockRefused("This receipt is no longer available.", "Call us if you have questions.")
            return self._opened(tx, Opened(contact, CaseFile(contact)))

    def withdraw(self, opened: Opened, purpose: str) -> int:
        """Take back a purpose, or EVERYTHING; returns how many were taken back. Only what stands as given changes."""
        tenant = self._database.tenant
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            now = self._opened(tx, opened)  # again, inside the transaction: a second click takes back nothing
            given = [name for name, answer in now.file.answers.items() if answer.state.valid]
            wanted = [name for name in given if purpose in {EVERYTHING, name}]
            for name in wanted:
                self._withdraw(tx, now.file, name)
            if wanted:
                self._tell(tx, tenant, opened.contact, wanted)
        return len(wanted)

    def rights(self) -> tuple[str, ...]:
        """Return the rights that the page offers: those of the pack in force."""
        return self._requests.rights

    def requests(self, opened: Opened) -> tuple[ShownRequest, ...]:
        """Return what was asked for, with the days of each request."""
        return self._requests.of(opened.contact, opened.file.requests)

    def ask(self, opened: Opened, right: str) -> tuple[ShownRequest, bool]:
        """Write down that the customer uses a right; tells whether it was new, or waits for its answer already.

        Raises:
            BadInput: the pack has no such right.
        """
        return self._requests.ask(opened.contact, AskedRight(right=right, channel=Channel.RECEIPT_PAGE))

    def withdrawal_promise(self, opened: Opened) -> Promise | None:
        """Return by when a law wants a withdrawal of this call to be followed; None where none was made."""
        withdrawn = [one for one in opened.file.answers.values() if one.state is ConsentState.WITHDRAWN]
        if not withdrawn or _WITHDRAW not in self.rights():
            return None
        at = utc_of(min(one.at_ms for one in withdrawn))  # the first: never a day too late
        tags = opened.file.whereabouts.tags
        return promise(self._packs.in_force(), _WITHDRAW, said_places(opened.file), tags, at)

    def signed(self, opened: Opened) -> bytes:
        """Return the file of all answers of a call, each signed and with its place in the log.

        Raises:
            BadInput: there is no answer.
        """
        head = self._log.head()
        with self._database.read() as tx:
            found = evidence.all_of_contact(tx, self._database.tenant, opened.contact, EventCode.STORED)
            events = [event for event in (read(data) for _, data in found) if event.value["kind"] in receipt.STATUS]
        made = receipt.documents(events, self._packs.purposes, self.house(), provisional=False)
        rows = [
            (jws.sign(document, self._database.key), self._log.place(event.id, head.note)) for event, document in made
        ]
        if not rows:
            raise BadInput("There is no answer to sign.", "Ask the agent what was answered.")
        size = int(head.note.split("\n")[1])
        listed = list_of([document for _event, document in made], size, self._database.key)
        return file_bytes(rows, self._database.key.public, listed)

    def kid(self) -> str:
        """Return the fingerprint of the key that signs receipts, in hexadecimal digits."""
        return jws.key_id(self._database.key.public)

    def _expected(self, code_hash: str) -> str | None:
        """Return the digits of a code's number; empty where it was withheld, None for an unknown code."""
        tenant = self._database.tenant
        with self._database.read() as tx:
            contact = receipts.contact_of(tx, tenant, code_hash)
            if contact is None:
                return None
            row = review.contacts(tx, tenant, [contact]).get(contact)
        return last_four(row.number_masked) if row else ""

    def _ticket(self, code_hash: str, ends_ms: int) -> str:
        """Return the ticket of a code until a time: signed, so that every server of the organisation knows it."""
        signature = self._database.key.sign(f"assist-ticket/1\n{code_hash} {ends_ms}".encode())
        return f"{ends_ms}.{urlsafe_b64encode(signature).rstrip(b'=').decode()}"

    def _opened(self, tx: Tx, before: Opened) -> Opened:
        """Return a receipt with everything that was stored since it was read; what was read is not read again."""
        file: CaseFile | None = before.file if before.pos else None
        pos = before.pos
        fresh = evidence.all_of_contact(tx, self._database.tenant, before.contact, EventCode.STORED, before.pos)
        for at, data in fresh:
            pos, file = at, casefile.add(file, fact_of(read(data), {}))
        return Opened(before.contact, file or before.file, pos)

    def _withdraw(self, tx: Tx, file: CaseFile, purpose: str) -> None:
        body = ConsentWithdrawn(
            purpose=purpose,
            expression=Origin.PAGE.value,
            origin=Origin.PAGE,
            places=file.decision.places if file.decision else (),
            corrects=None,
            refers=file.answers[purpose].event_id,
        )
        self._write(tx, body, file.contact_id)

    def _write(self, tx: Tx, body: FactBody, contact: str) -> None:
        own.write(tx, self._database.tenant, self._database.key, self._clock, body, contact)

    def _tell(self, tx: Tx, tenant: str, contact: str, purposes: Sequence[str]) -> None:
        """Let the agent's devices know, so that what stood as given stands no longer."""
        row = review.contacts(tx, tenant, [contact]).get(contact)
        body = {"contact": contact, "purposes": list(purposes), "at_ms": self._clock.now_ms()}
        text = json.dumps(body, sort_keys=True)
        pos = evidence.take(tx, tenant, 1)
        name = f"{contact}.{self._clock.now_ms()}"
        feed.put(tx, tenant, FeedRow("withdrawal", name, pos, row.agent if row else "", text))
