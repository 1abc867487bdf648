"""Where facts are kept. Implemented by the encrypted cache and by a memory fake; called on the store lane only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.envelope import Draft, Event
from agent_assist.evidence.jws import Signer
from agent_assist.evidence.personal import SubjectKey


class DeviceIdentity(Struct, frozen=True):
    """Who this device is for the server. `server` is its address."""

    device: str
    tenant: str
    agent: str
    agent_name: str
    server: str


class ContactRow(Struct, frozen=True):
    """One contact as the cache projects it; times in milliseconds since 1970 UTC."""

    contact: str
    opened_at_ms: int
    ended_at_ms: int | None
    number_masked: str
    line: str
    verdict: str | None
    finished: bool
    unsynced: int


class FlagDecision(Struct, frozen=True):
    """A decision that a supervisor made on a flag of one of this agent's contacts."""

    contact: str
    flag: str
    decision: str
    comment: str
    decided_by: str
    decided_at_ms: int


class Opening(Struct, frozen=True):
    """A supervisor opened one of this agent's contacts, and why."""

    contact: str
    reason: str
    opened_by: str
    opened_at_ms: int


class StandingConsent(Struct, frozen=True):
    """The newest standing answer of a number's customer to one purpose, from earlier contacts.

    Args:
        purpose: id of the purpose.
        kind: the fact's kind, such as consent_given or consent_withdrawn.
        at_ms: when it was captured, milliseconds since 1970 UTC.
        valid_until_ms: when it runs out; None without an end.
        event_id: the fact that says so.
    """

    purpose: str
    kind: str
    at_ms: int
    valid_until_ms: int | None
    event_id: str

    def holds_at(self, now_ms: int) -> bool:
        """Tell whether it allows anything at a moment."""
        return self.given and (self.valid_until_ms is None or now_ms < self.valid_until_ms)

    def runs_out(self, now_ms: int) -> bool:
        """Tell whether it was given and has run out."""
        return self.given and not self.holds_at(now_ms)

    @property
    def given(self) -> bool:
        """Whether it was a yes, run out or not."""
        return self.kind in {FactKind.CONSENT_GIVEN, FactKind.CONSENT_RENEWED}


class ContactStore(Protocol):
    """Facts in, facts out. Every call on the store lane; every write durable when it returns."""

    issuer: Signer
    """Who signs receipts while the server is away: this device."""

    def identity(self) -> DeviceIdentity | None:
        """Return who this device is, or None before enrolment."""

    def enrol(self, identity: DeviceIdentity) -> None:
        """Remember who this device is; once only."""

    def append(self, drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:
        """Write facts in one transaction, each with its outbox row; return them as they read back.

        Args:
            drafts: the facts.
            subject: key of a contact that is not this device's own, as the server gave it to a supervisor who opened
                it. It closes what is written, and is not kept.
        """

    def facts(self, contact: str) -> list[Fact]:
        """Return a contact's facts in order."""

    def unfinished(self) -> list[str]:
        """Return contacts whose wrap-up was not finished, oldest first (after a crash or a restart)."""

    def unaudited(self, since_ms: int, limit: int) -> list[str]:
        """Return connected contacts that ended at or after a time and whose recording was not audited, newest first."""

    def recent(self, limit: int) -> list[ContactRow]:
        """Return the newest contacts, at most `limit`, the newest first."""

    def standing(self, contact: str) -> list[StandingConsent]:
        """Return the standing answers of earlier contacts of the same number; none when it was withheld or erased.

        A withdrawal that the server tells of, made by the customer on the receipt's page, counts like one on a call,
        and is told also where the yes was for one call only. A number's latest contacts count, hundreds of them; what
        was answered before those is as if it was never asked. An answer that cannot be read ends every yes before it;
        a no is still told.
        The number itself is not looked at: contacts are tied by a keyed hash that never leaves the cache.
        """

    def answers(self, contact: str) -> list[Event]:
        """Return a contact's consent events as they stand in the chain, in order; personal values stay closed."""

    def decisions(self, limit: int) -> list[FlagDecision]:
        """Return the newest decisions on this agent's flags."""

    def openings(self, limit: int) -> list[Opening]:
        """Return who opened contacts of this agent, newest first."""

    def published(self, kind: str) -> list[tuple[str, Mapping[str, object]]]:
        """Return the rows of a kind (script, pack, setting) that the server gave out: id and body, in their order."""

    def seal(self) -> None:
        """Sign the newest event, if it is not sealed yet."""

    def export(self) -> Iterator[bytes]:
        """Yield the ledger, line by line (docs/evidence-format.md)."""
