"""Which channels of a switch belong to the call that a softphone names. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from agent_assist.domain.recorder import RecorderState

if TYPE_CHECKING:
    from agent_assist.telephony.asterisk.channels import Channel, ChannelBook


@dataclass(slots=True)
class MonitoredCall:
    """One call and what was asked of its recorders. Times are monotonic milliseconds.

    Args:
        uniqueid: the customer's channel.
        linkedid: the call it belongs to, as last seen.
        certain: it is known to be the customer's channel, and not only the call's first leg.
        quiet: the state that "nothing runs" means.
        sent_ms: when the last command was given.
        empty_ms: since when no recorder is listed; None while one is.
        stopped: paths of the recorders that a pause stopped; they hold numbers and names, so its repr hides them.
    """

    uniqueid: str
    linkedid: str
    certain: bool
    quiet: RecorderState = RecorderState.OFF
    sent_ms: int = 0
    empty_ms: int | None = None
    stopped: list[str] = field(default_factory=list, repr=False)


def find_call(book: ChannelBook, call_id: str, extension: str) -> MonitoredCall | None:
    """Return the call that a softphone names; None if the switch does not know it (yet).

    Args:
        book: the channels there are.
        call_id: the SIP Call-ID of the agent's phone, or a Linkedid, a Uniqueid or the name of a channel.
        extension: the agent's endpoint; tells the sides apart where the SIP Call-ID does not.
    """
    customer = book.by_phone(call_id)
    if customer is not None:
        return MonitoredCall(customer.uniqueid, customer.linkedid, certain=True)
    one = book.get(call_id) or book.by_name(call_id)
    legs = book.call(one.linkedid if one else call_id)
    others = [leg for leg in legs if extension and leg.endpoint != extension]
    for leg in others or legs:
        return MonitoredCall(leg.uniqueid, leg.linkedid, certain=0 < len(others) < len(legs))
    return None


def legs_of(book: ChannelBook, call: MonitoredCall) -> list[Channel]:
    """Return the channels of the call as they are now.

    The customer's channel tells the Linkedid; where it is gone (masquerade), the last one that it told is followed.
    """
    customer = book.get(call.uniqueid)
    if customer is not None:
        call.linkedid = customer.linkedid
    return book.call(call.linkedid)
