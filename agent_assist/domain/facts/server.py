"""Facts about the server's own acts: devices, erasures, what it refused, its log."""

from __future__ import annotations

from agent_assist.domain.facts.body import (
    OWN_CONTACT,
    SERVER_ONLY,
    About,
    AtMs,
    Count,
    Effect,
    FactBody,
    LengthMs,
    Rules,
    Writer,
    of_no_contact,
)
from agent_assist.domain.facts.fact import FactKind

_DESKTOP = frozenset({Writer.DESKTOP})
_EITHER = frozenset({About.CONTACT, About.NOTHING})


class DeviceRevoked(FactBody, frozen=True, kw_only=True):
    """A device lost its access; what its key signs from then on is not its own.

    Args:
        device: which device.
        public_key: base64 of its raw Ed25519 key.
        seq: where its chain stood.
        digest: of the event there.
    """

    KIND = FactKind.DEVICE_REVOKED
    RULES = of_no_contact("about a device of the organisation; it belongs to no contact", Effect.ACCESS)

    device: str = ""
    public_key: str = ""
    seq: Count = 0
    digest: str = ""


class ErasureFact(FactBody, frozen=True, kw_only=True):
    """What the server did with a wish to be forgotten.

    Args:
        erasure: its id.
        subject: the key that was asked for; empty where a contact was.
        kids: ids of the keys.
        reason: why it was asked for.
        asked_by: who asked.
    """

    erasure: str = ""
    subject: str = ""
    kids: tuple[str, ...] = ()
    reason: str = ""
    asked_by: str = ""


class ErasureDeferred(ErasureFact, frozen=True, kw_only=True):
    """An erasure was asked for, and a law keeps the values until a date.

    Args:
        kept_until_ms: until when the law keeps them.
        basis: which law.
    """

    KIND = FactKind.ERASURE_DEFERRED
    RULES = Rules(SERVER_ONLY, _EITHER, effects=frozenset({Effect.ERASURE}))

    kept_until_ms: AtMs | None = None
    basis: str = ""


class SubjectErased(ErasureFact, frozen=True, kw_only=True):
    """The server destroyed the keys of a person's values."""

    KIND = FactKind.SUBJECT_ERASED
    RULES = Rules(SERVER_ONLY, _EITHER, effects=frozenset({Effect.ERASURE, Effect.NEWS}))


class HoldPlaced(FactBody, frozen=True, kw_only=True):
    """The administrator put a contact on legal hold: nothing of it is erased until the hold is released.

    The reason is a line of the organisation's own, in the clear like that of an erasure: it must be readable after the
    contact was erased, and stand where the contact's key never came.

    Args:
        reason: why, such as the file number of a case.
        by: who asked for it.
    """

    KIND = FactKind.HOLD_PLACED
    RULES = Rules(SERVER_ONLY, OWN_CONTACT, effects=frozenset({Effect.HOLD}))

    reason: str
    by: str


class HoldReleased(FactBody, frozen=True, kw_only=True):
    """The administrator released one hold of a contact; another one may still stand.

    Args:
        hold: id of the fact that placed it.
        reason: why it is no longer needed.
        by: who asked for it.
    """

    KIND = FactKind.HOLD_RELEASED
    RULES = Rules(SERVER_ONLY, OWN_CONTACT, effects=frozenset({Effect.HOLD}))

    hold: str
    reason: str
    by: str


class ErasureConfirmed(FactBody, frozen=True, kw_only=True):
    """A device destroyed its copies of the keys of an erasure.

    Args:
        erasure: its id.
        keys: how many copies it destroyed.
    """

    KIND = FactKind.ERASURE_CONFIRMED
    RULES = of_no_contact(
        "a device's own confirmation, of no contact; the customer is told by subject_erased",
        Effect.ERASURE,
        writers=_DESKTOP,
    )

    erasure: str = ""
    keys: Count = 0


class EventRefused(FactBody, frozen=True, kw_only=True):
    """The server refused an event: it stays as evidence that it was sent, and nothing follows from it.

    It names no contact of its own, so that nobody can write into somebody else's contact by being refused.

    Args:
        event: id of the refused event.
        device: who sent it.
        reason: why, one of the codes of docs/evidence-format.md.
    """

    KIND = FactKind.EVENT_REFUSED
    RULES = of_no_contact("about an event that does not count; what it claimed is not told either")

    event: str = ""
    device: str = ""
    reason: str = ""


class LedgerExported(FactBody, frozen=True, kw_only=True):
    """Somebody read the ledger of the organisation, or of one device. Personal values stay closed in it.

    Args:
        by: the supervisor's account, or the name that IT gave the auditor.
        reader: `supervisor` or `auditor`.
        device: whose chain; empty for all of them.
    """

    KIND = FactKind.LEDGER_EXPORTED
    RULES = of_no_contact("about the ledger as a whole; it opens no personal value of any contact")

    by: str = ""
    reader: str = ""
    device: str = ""


class EventsReceived(FactBody, frozen=True, kw_only=True):
    """The server took in a run of events of one device. When it did is the time of this fact itself.

    A device's own times are what its clock said; this one is the server's, and stands in the log behind the events.

    Args:
        device: whose events.
        first: sequence number of the first of them.
        last: of the last of them.
        digest: of the last of them, which names all before it.
    """

    KIND = FactKind.EVENTS_RECEIVED
    RULES = of_no_contact("about a delivery of a device; the page names the times by itself")

    device: str
    first: Count
    last: Count
    digest: str


class TimeDoubted(FactBody, frozen=True, kw_only=True):
    """The times that a device gave events differ more from the server's than a late delivery explains.

    The events count as they are; only when they happened is in doubt.

    Args:
        device: whose events.
        events: their ids.
        reason: `future`, dated after the server had them; or `past`, dated too long before.
        off_ms: the largest difference among them.
    """

    KIND = FactKind.TIME_DOUBTED
    RULES = Rules(SERVER_ONLY, _EITHER)

    device: str
    events: tuple[str, ...]
    reason: str = ""
    off_ms: LengthMs = 0


class StaffFact(FactBody, frozen=True, kw_only=True):
    """What the administrator did with somebody's account.

    Args:
        person: the person's account.
    """

    RULES = of_no_contact("about the organisation's own staff; it belongs to no contact")

    person: str


class PersonDisabled(StaffFact, frozen=True, kw_only=True):
    """The administrator let a person sign in no more; their sessions ended."""

    KIND = FactKind.PERSON_DISABLED


class PersonEnabled(StaffFact, frozen=True, kw_only=True):
    """The administrator let a person sign in again."""

    KIND = FactKind.PERSON_ENABLED


class RoleChanged(StaffFact, frozen=True, kw_only=True):
    """The administrator gave a person another role; the sessions with the rights of the former one ended.

    Args:
        before: the former role, `agent` or `supervisor`.
        role: the new one.
    """

    KIND = FactKind.ROLE_CHANGED

    before: str
    role: str


class LogRestarted(FactBody, frozen=True, kw_only=True):
    """A device saw the server's log begin again, as it does after a restore. Both notes carry the server's signature.

    Args:
        before: the last checkpoint that it saw of the log before.
        after: the first one of the log after.
    """

    KIND = FactKind.LOG_RESTARTED
    RULES = of_no_contact("about the server's log as a whole; it belongs to no contact", writers=_DESKTOP)

    before: str = ""
    after: str = ""


class SplitViewFound(FactBody, frozen=True, kw_only=True):
    """A device saw the server's log tell two histories. Both notes carry a signature.

    Args:
        before: the checkpoint seen before.
        after: the one that does not continue it.
        reason: `two_roots`, `shorter`, `no_proof`, `other_key` or `other_origin`.
    """

    KIND = FactKind.SPLIT_VIEW_FOUND
    RULES = of_no_contact("about the server's log as a whole; it belongs to no contact", writers=_DESKTOP)

    before: str = ""
    after: str = ""
    reason: str = ""
