"""Which channels the switch itself says are in a call's bridges, now; among them those that no event tells of.

Events tell of channels that phones have. A conference's recorder, and the one of the REST interface, sit in a bridge
as channels of their own, of which no event tells: the bridge counts them, and the console's list of channels names
them. So each look asks the bridges; what is counted and cannot be found leaves the call unconfirmed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import MEASURING
from agent_assist.telephony.coded import CodedError
from agent_assist.telephony.recorder.asterisk.calls import LEGS, MonitoredCall, legs_of, spread
from agent_assist.telephony.recorder.asterisk.mixmonitor import safe_channel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agent_assist.telephony.asterisk.blocks import Block
    from agent_assist.telephony.asterisk.channels import Channel, ChannelBook

ELSEWHERE: Final = "recorded_elsewhere"
"""Somebody else's recorder is on the call, and what it does cannot be looked at."""
_NO_AGENT: Final = "call_unknown"
_HOLDING: Final = "holding_bridge"
_RECORDS: Final = "CBRec/"
"""A conference's recorder: a MixMonitor, which can be listed."""
_HARMLESS: Final = ("CBAnn/", "Announcer/")
"""They play into a bridge and take nothing out of it."""
_SNOOPS: Final = "Snoop/"
"""The REST interface listens by it, and may record it, which the manager interface does not show."""
_COLUMNS: Final = 14
"""Of a line of `core show channels concise`: bridge and Uniqueid are the last two."""
_ROUNDS: Final = 4
"""A bridge brings legs, and these bring bridges: Local channels make chains of some."""


class NotToldError(CodedError):
    """The switch gave no usable answer to a question. `code` is a stable word."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was looked at.

    Args:
        legs: channels that events tell of, each to be asked for its recorders.
        hidden: names of further channels to be asked.
        blind: why silence cannot be claimed whatever they say; empty where all can be looked at.
    """

    legs: Sequence[Channel]
    hidden: Sequence[str] = ()
    blind: str = ""


def look(
    book: ChannelBook,
    call: MonitoredCall,
    bridge: Callable[[str], tuple[Block, Sequence[Block]] | None],
    console: Callable[[str], Sequence[str]],
) -> Seen:
    """Return everything that can carry the call's sound now.

    Args:
        book: channels as events tell; kept right by what the bridges say.
        call: which.
        bridge: asks for a bridge: what it is and who is in it; None where it is gone.
        console: gives a command of the console and returns its lines.

    Raises:
        NotToldError: an answer cannot be used, or what events tell and what the switch says differ yet.
    """
    legs = legs_of(book, call)
    asked: set[str] = set()
    hidden: dict[str, int] = {}
    for _ in range(_ROUNDS):
        new = {leg.bridge for leg in legs if leg.bridge} - asked
        if not new:
            break
        for name in new:
            hidden[name] = _members(book, name, bridge(name))
        asked |= new
        legs = spread(book, legs_of(book, call))
    if len(legs) > LEGS:
        raise NotToldError("too_many_channels")
    call.remember(legs)
    named, blind = _hidden({name: count for name, count in hidden.items() if count}, console)
    if any(leg.monitored or leg.name.startswith(_SNOOPS) for leg in legs):
        blind = ELSEWHERE
    elif legs and call.extension and not any(call.is_agents(leg) for leg in legs):
        blind = blind or _NO_AGENT  # the agent's own leg was not heard of yet, or is gone: this is not all of the call
    return Seen(legs, named, blind)


def _members(book: ChannelBook, name: str, answer: tuple[Block, Sequence[Block]] | None) -> int:
    """Bring the book up to date with who is in a bridge; returns how many are in it that no event tells of."""
    if answer is None:
        for leg in book:
            if leg.bridge == name:
                leg.bridge = ""  # it is gone; that its members left was not heard yet
        return 0
    what, members = answer
    there = {member.get("Uniqueid") for member in members}
    for leg in book:
        if leg.uniqueid in there:
            leg.bridge, leg.holding = name, what.get("BridgeTechnology") == _HOLDING
        elif leg.bridge == name:
            leg.bridge = ""
    if any(book.get(uniqueid) is None for uniqueid in there):
        raise NotToldError(MEASURING)  # its event is on the way
    counted = what.get("BridgeNumChannels")
    if not (counted.isascii() and counted.isdigit()) or len(counted) > len("5000"):
        raise NotToldError("answer_unreadable")
    return 0 if what.get("BridgeTechnology") == _HOLDING else max(0, int(counted) - len(there))


def _hidden(counts: dict[str, int], console: Callable[[str], Sequence[str]]) -> tuple[list[str], str]:
    """Name the channels in bridges that no event tells of; returns them, and why silence cannot be claimed."""
    if not counts:
        return [], ""
    rows = [line.split("!") for line in console("core show channels concise") if "!" in line]
    found = {row[0]: row[-2] for row in rows if len(row) >= _COLUMNS and row[-2] in counts}
    recorders = [name for name in found if name.startswith(_RECORDS)]
    others = [name for name in found if name.startswith(("Recorder/",))]
    known = sum(name.startswith((_RECORDS, *_HARMLESS)) for name in found)
    if others or known < sum(counts.values()) or not all(safe_channel(name) for name in recorders):
        return recorders, ELSEWHERE
    return recorders, ""
