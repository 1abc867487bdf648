"""A contact (one call with one customer) and the moves a softphone's events make in it.

Pure values and one transition function. Knows no phone, no screen, no store.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from agent_assist.domain.carry import CarriedAnswer

NUMBER_LIMIT = 64
"""Longest number taken from a softphone, in characters; ITU-T E.164 needs 15, SIP user parts are longer."""
SHORTEST_COMPARABLE = 7
"""Fewest digits of a number that may stand for one customer (house choice: shorter ones are extensions)."""
CALL_ID_LIMIT = 128
"""Longest call id taken from a softphone, in characters."""
WITHHELD = "withheld"
"""Stands for a number that nobody told."""
NO_ID = "noid-"
"""Begins the id that a call gets whose phone has none."""


class Direction(StrEnum):
    """Who called whom, seen from the desk: `in` is a customer's call, `out` is the agent's."""

    IN = "in"
    OUT = "out"


class CallState(StrEnum):
    """What a softphone says of a call. The wire words of `agent-assist call-event`."""

    INCOMING = "incoming"
    CONNECTED = "connected"
    HELD = "held"
    RESUMED = "resumed"
    ENDED = "ended"


class ContactState(StrEnum):
    """Where a contact stands. MISSED and ENDED are final; AFTER_CALL_WORK ends with the agent's wrap-up."""

    INCOMING = "incoming"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    HELD = "held"
    MISSED = "missed"
    ENDED = "ended"
    AFTER_CALL_WORK = "after_call_work"

    @property
    def live(self) -> bool:
        """Whether somebody may still be on the line."""
        return self in {
            ContactState.INCOMING,
            ContactState.CONNECTING,
            ContactState.CONNECTED,
            ContactState.HELD,
        }


class CallEvent(Struct, frozen=True):
    """One fact from a softphone, already checked by its adapter.

    Args:
        state: what happened.
        call_id: the softphone's key of the call, 1 to CALL_ID_LIMIT printable characters; the recorder may know it too.
        number: the other party as dialled or shown, without URI parts; None when withheld.
        direction: who called whom.
        at_ms: when the bytes arrived, milliseconds since 1970 UTC.
        name: display name, if the phone gave one.
        line: the queue or account the call came in on, if the phone knows it.
        reason: why the call ended, in the softphone's words; empty when unknown.
        source: the adapter that said so, for example "baresip".
        aliases: other ids under which the call is known: of its first leg, of the telephone system.
        carried: answers that an earlier leg of the call brought along, already checked for their form.
    """

    state: CallState
    call_id: str
    number: str | None
    direction: Direction
    at_ms: int
    name: str = ""
    line: str = ""
    reason: str = ""
    source: str = ""
    carried: tuple[CarriedAnswer, ...] = ()
    aliases: tuple[str, ...] = ()


class Contact(Struct, frozen=True):
    """One call as the desktop knows it. Times are milliseconds since 1970 UTC.

    Args:
        contact_id: UUIDv7, made when the call was first heard of.
        call_id: the softphone's key.
        number: full number while the call lasts; None when withheld. Never logged.
        direction: who called whom.
        state: where it stands now.
        opened_at_ms: first event.
        connected_at_ms: when speech could begin; None before.
        ended_at_ms: when it ended; None before.
        name: display name.
        line: queue or account.
        source: adapter that reported it.
    """

    contact_id: str
    call_id: str
    number: str | None
    direction: Direction
    state: ContactState
    opened_at_ms: int
    connected_at_ms: int | None = None
    ended_at_ms: int | None = None
    name: str = ""
    line: str = ""
    source: str = ""


def open_contact(contact_id: str, event: CallEvent) -> Contact:
    """Begin a contact from the first event heard of a call, whichever it is (a phone may restart in mid-call)."""
    connected = event.state in {CallState.CONNECTED, CallState.HELD, CallState.RESUMED}
    contact = Contact(
        contact_id=contact_id,
        call_id=event.call_id,
        number=event.number,
        direction=event.direction,
        state=ContactState.INCOMING if event.direction is Direction.IN else ContactState.CONNECTING,
        opened_at_ms=event.at_ms,
        connected_at_ms=event.at_ms if connected else None,
        name=event.name,
        line=event.line,
        source=event.source,
    )
    return advance(contact, event)


def advance(contact: Contact, event: CallEvent) -> Contact:
    """Apply one softphone event; an event that cannot follow leaves the contact as it is.

    Pure. Repeated events are harmless. An ended or missed contact never comes back.
    """
    state = contact.state
    if not state.live:
        return contact
    if event.state is CallState.CONNECTED and contact.connected_at_ms is None:
        return replace(contact, state=ContactState.CONNECTED, connected_at_ms=event.at_ms)
    if event.state is CallState.HELD and contact.connected_at_ms is not None:
        return replace(contact, state=ContactState.HELD)
    if event.state in {CallState.RESUMED, CallState.CONNECTED} and contact.connected_at_ms is not None:
        return replace(contact, state=ContactState.CONNECTED)
    if event.state is CallState.ENDED:
        ended = ContactState.MISSED if contact.connected_at_ms is None else ContactState.ENDED
        return replace(contact, state=ended, ended_at_ms=event.at_ms)
    return contact


def comparable_number(number: str | None) -> str | None:
    """Return what two numbers must share to be the same one, or None where that cannot be told.

    Digits and a leading plus sign count; a short internal extension says nothing about a person. A number written with
    and without its country is taken for two: better asked twice than mixed up.
    """
    text = (number or "").strip()
    digits = "".join(c for c in text if c.isascii() and c.isdigit())
    if len(digits) < SHORTEST_COMPARABLE:
        return None
    return f"+{digits}" if text.startswith("+") else digits


def mask_number(number: str | None) -> str:
    """Return what may be shown of a number: its last four digits behind dots, or "withheld".

    A number of fewer than eight digits shows only its last two, so that a short extension is not shown whole.
    """
    if not number:
        return WITHHELD
    digits = [c for c in number if c.isdigit()]
    keep = 4 if len(digits) >= 8 else 2  # noqa: PLR2004 - the two cases of the docstring
    if len(digits) <= keep:
        return "•••"
    return "••• ••• " + "".join(digits[-keep:])


def last_four(number_masked: str) -> str:
    """Return the last four digits that a masked number shows; empty where it shows fewer, as one that was withheld."""
    shown = "".join(char for char in number_masked if char.isascii() and char.isdigit())
    return shown[-4:] if len(shown) >= 4 else ""  # noqa: PLR2004 - the four of the name
