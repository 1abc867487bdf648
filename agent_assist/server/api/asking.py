"""What every handler has at hand: the services it may ask, and who is asking."""

from __future__ import annotations

from dataclasses import dataclass

from agent_assist.domain.facts.server import LedgerExported
from agent_assist.server.api import reading
from agent_assist.server.api.reading import Asked
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.seconds import Reader
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.calibration import Calibration
from agent_assist.server.services.charting import Charting
from agent_assist.server.services.condition import Condition
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.explaining import Explaining
from agent_assist.server.services.export import Export
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.ingest import Ingest
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs import Packs
from agent_assist.server.services.readers import Readers
from agent_assist.server.services.receipts import Receipts
from agent_assist.server.services.reviewing import Reviewing
from agent_assist.server.services.searching import Searching
from agent_assist.server.services.sharing import Sharing


@dataclass(frozen=True, slots=True)
class Services:
    """What the handlers ask, made once at start-up; each is callable from any thread."""

    accounts: Accounts
    enrolment: Enrolment
    ingest: Ingest
    reviewing: Reviewing
    searching: Searching
    sharing: Sharing
    charting: Charting
    calibration: Calibration
    feed: Feed
    packs: Packs
    condition: Condition
    log: Log
    export: Export
    receipts: Receipts
    explaining: Explaining
    readers: Readers
    version: str

    def device(self, request: Asked) -> DeviceRow:
        """Return the enrolled device whose token a request bears.

        Raises:
            AuthExpired: the token is missing, unknown or revoked.
            VersionTooOld: the device speaks a protocol that this server does not.
        """
        reading.check_protocol(request)
        return self.enrolment.device(reading.token(request))

    def reader(self, request: Asked) -> None:
        """Let an auditor with a living token pass, or any enrolled device.

        Raises:
            AuthExpired: the token is neither's.
        """
        if not self.readers.auditor(reading.token(request)):
            self.device(request)

    def supervisor(self, request: Asked) -> Reader:
        """Return the supervisor whose session a request bears, and the device at which it is open.

        Raises:
            AuthExpired: the device's token or the session is missing, unknown or over.
            Forbidden: the account is no supervisor's.
        """
        device = self.device(request)
        return Reader(self.accounts.supervisor(device, reading.session(request)).id, device.id, device.agent)

    def auditor(self, request: Asked) -> LedgerExported:
        """Let an auditor pass, or a supervisor with an open session on this device; returns who it is, to be logged.

        A supervisor, and the device, count as having been sent every decision of the ledger from now on.
        """
        name = self.readers.auditor(reading.token(request))
        if name:
            return LedgerExported(by=name, reader="auditor")
        who = self.supervisor(request)
        self.export.sent_to(who)
        return LedgerExported(by=who.account, reader="supervisor")
