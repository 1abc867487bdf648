"""Which channels of a switch can carry the sound of the call that a softphone names. Pure.

A call is followed by the agent's leg and by what shares its sound: the bridge it is in, the other legs of the same
call, and whoever listens to one of these. Following the customer's channel alone is wrong: a transfer between two
colleagues gives the agent who receives it another customer's channel, and the old one ends.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.telephony.recorder.watched import Absence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_assist.telephony.asterisk.channels import Channel, ChannelBook

LEGS: Final = 16
"""Most channels of one call that are asked for recorders; more is a large conference."""
_REMEMBERED: Final = 64


@dataclass(frozen=True, slots=True)
class Stopped:
    """A recorder that a pause stopped, as it is begun again; its repr hides paths, which hold numbers and names.

    Args:
        channel: uniqueid of the channel it sat on; empty for one of which no event tells.
        where: that channel's name then, by which it is addressed where it has no uniqueid here.
        path: its file; empty where it wrote only sides.
        options: what it is begun again with.
    """

    channel: str
    path: str = field(repr=False)
    options: str = field(repr=False)
    where: str = field(default="", repr=False)


@dataclass(slots=True)
class MonitoredCall:
    """One call and what was asked of its recorders. Times are monotonic milliseconds.

    Args:
        call_id: as the softphone names it.
        extension: the agent's endpoint; empty where it is not known.
        customer: uniqueid of the customer's channel, as it was found.
        certain: it is known to be the customer's channel, and not only the call's first leg.
        agent: uniqueid of the agent's leg where only the bridge tells it; else empty.
        remembered: every leg that the call ever had, oldest first.
        quiet: the state that "nothing runs" means.
        asked: the last command.
        sent_ms: when it was given.
        empty_ms: since when no recorder is listed; None while one is.
        absence: since when no channel of the call is left.
        stopped: recorders that a pause stopped.
    """

    call_id: str
    extension: str
    customer: str
    certain: bool
    agent: str = ""
    remembered: dict[str, None] = field(default_factory=dict)
    quiet: RecorderState = RecorderState.OFF
    asked: RecorderCommand | None = None
    sent_ms: int = 0
    empty_ms: int | None = None
    absence: Absence = field(default_factory=Absence)
    stopped: list[Stopped] = field(default_factory=list, repr=False)

    def is_agents(self, leg: Channel) -> bool:
        """Tell whether a leg is the agent's phone."""
        return leg.is_of(self.extension) or leg.uniqueid == self.agent

    def remember(self, legs: Iterable[Channel]) -> None:
        """Keep the legs: one that lives is followed when the others are gone."""
        for leg in legs:
            self.remembered.setdefault(leg.uniqueid)
        while len(self.remembered) > _REMEMBERED:
            del self.remembered[next(iter(self.remembered))]


def find_call(book: ChannelBook, call_id: str, extension: str) -> MonitoredCall | None:
    """Return the call that a softphone names; None if the switch does not know it (yet).

    Args:
        book: the channels there are.
        call_id: the SIP Call-ID of the agent's phone, or a Linkedid, a Uniqueid or the name of a channel.
        extension: the agent's endpoint; tells the sides apart where the SIP Call-ID does not.
    """
    customer = book.by_phone(call_id)
    if customer is not None:
        others = [leg for leg in book if customer.bridge and leg.bridge == customer.bridge and leg is not customer]
        agent = others[0].uniqueid if len(others) == 1 else ""
        call = MonitoredCall(call_id, extension, customer.uniqueid, certain=True, agent=agent)
        call.remember([customer, *others])
        return call
    one = book.get(call_id) or book.by_name(call_id)
    legs = book.call(one.linkedid if one else call_id) or book.once(call_id)
    others = [leg for leg in legs if extension and not leg.is_of(extension)]
    for leg in others or legs:
        call = MonitoredCall(call_id, extension, leg.uniqueid, certain=0 < len(others) < len(legs))
        call.remember(legs)
        return call
    return None


def legs_of(book: ChannelBook, call: MonitoredCall) -> list[Channel]:
    """Return the channels that carry the call's sound now, as far as events tell, the agent's first.

    Where the agent's leg lives it alone is followed; where it is not known, or gone, every leg that the call ever had.
    More than LEGS + 1 are not looked for.
    """
    known = [leg for uniqueid in call.remembered if (leg := book.get(uniqueid))]
    known += [leg for leg in book if call.call_id in leg.calls or call.call_id == leg.peer_call_id]
    linked = {leg.linkedid for leg in known}
    known += [leg for leg in book if leg.linkedid in linked and call.is_agents(leg)]
    legs = spread(book, [leg for leg in known if call.is_agents(leg)] or known)
    call.remember(legs)
    return legs


def spread(book: ChannelBook, legs: Iterable[Channel]) -> list[Channel]:
    """Return legs and all that shares their sound, or theirs in turn."""
    found: dict[str, Channel] = {leg.uniqueid: leg for leg in legs}
    waiting = list(found.values())
    while waiting and len(found) <= LEGS:
        for other in book.joined(waiting.pop()):
            if other.uniqueid not in found:
                found[other.uniqueid] = other
                waiting.append(other)
    return list(found.values())


def customer_of(call: MonitoredCall, legs: list[Channel]) -> Channel | None:
    """Return the channel to begin a recording on: the customer's, else another party's in the agent's bridge."""
    bridges = {leg.bridge for leg in legs if call.is_agents(leg) and leg.bridge}
    first = [leg for leg in legs if leg.uniqueid == call.customer]
    others = [leg for leg in legs if leg.bridge in bridges and not call.is_agents(leg)]
    return next(iter([*first, *others, *legs]), None)
