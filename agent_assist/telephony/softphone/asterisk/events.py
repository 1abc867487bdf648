"""What a switch's events mean for one agent's phone, as call events. Pure state machine; knows no socket.

Source: one capture of Asterisk 22 and its documentation. The call's key is the Linkedid, which survives REFER and
Redirect; a phone that rings a second time for the same Linkedid (a queue tries again) gets the Uniqueid of its leg.
The agent is connected when their leg enters a bridge: a click-to-dial call answers the agent's own phone first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.asterisk.channels import CHANNEL_EVENTS, UP, Channel, ChannelBook
from agent_assist.telephony.softphone.party import Party, clean_text, is_call_id, name_of, number_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_assist.telephony.asterisk.blocks import Block

PHONE_EVENTS: Final = CHANNEL_EVENTS | {"DialBegin", "DialEnd", "QueueCallerJoin", "BlindTransfer", "AttendedTransfer"}
CALL_LIMIT: Final = 64
"""Most calls followed at once; a phone with more is broken or hostile."""
LINE_LIMIT: Final = 80
_REASON_LIMIT: Final = 80
_QUEUE_LIMIT: Final = 1_000
"""Most calls remembered as having come through a queue."""
VANISHED: Final = "ended while the switch could not be heard"
ELSEWHERE: Final = "answered by a colleague"
TRANSFERRED: Final = "transferred"
GAVE_UP: Final = "caller gave up"
NO_ANSWER: Final = "no answer"
_REASONS: Final = {"BUSY": "busy", "CANCEL": GAVE_UP, "NOANSWER": NO_ANSWER}
_ANSWERED_ELSEWHERE: Final = "26"
"""Hang-up cause, as in Q.850."""
_RINGING: Final = frozenset({4, 5})


@dataclass(slots=True)
class _Call:
    """A call of the agent's, as told so far; its repr hides who calls."""

    call_id: str
    direction: Direction
    linkedid: str
    legs: set[str]
    number: str | None = field(default=None, repr=False)
    name: str = field(default="", repr=False)
    line: str = ""
    told: bool = False
    connected: bool = False
    held: bool = False
    reason: str = ""
    holders: set[str] = field(default_factory=set)

    @property
    def state(self) -> CallState:
        """Where it stands, as told."""
        if not self.connected:
            return CallState.INCOMING
        return CallState.HELD if self.held else CallState.CONNECTED


class AsteriskTranslator:
    """Follows the calls of one extension. Used by one thread; outlives connections.

    Args:
        extension: the agent's endpoint as it stands in a channel's name, for example "bob" in `PJSIP/bob-00000001`.
        source: the adapter's name.
    """

    def __init__(self, extension: str, source: str) -> None:
        self._extension = extension
        self._source = source
        self._book = ChannelBook()
        self._calls: dict[str, _Call] = {}
        self._used: dict[str, None] = {}
        self._queues: dict[str, str] = {}
        self.refused = 0
        """Calls that were one too many."""

    @property
    def live(self) -> frozenset[str]:
        """Ids of the calls that were told and have not ended."""
        return frozenset(call.call_id for call in self._calls.values() if call.told)

    def listing(self, items: Iterable[Block], at_ms: int) -> list[CallEvent]:
        """Return what changed while nobody listened.

        Args:
            items: a whole Status list.
            at_ms: now, milliseconds since 1970 UTC.
        """
        self._book.snapshot(items)
        events: list[CallEvent] = []
        for call in list(self._calls.values()):
            call.legs = {leg for leg in call.legs if self._book.get(leg)}
            if not call.legs:
                events += self._end(call, VANISHED, at_ms)
        for channel in self._book:
            if self._mine(channel):
                events += self._leg(channel, at_ms)
        for channel in self._book:
            events += self._hold(channel, at_ms)
        return events

    def event(self, block: Block, at_ms: int) -> list[CallEvent]:
        """Return what one event of the switch means: none, one or two call events."""
        channel = self._book.apply(block)
        if block.event == "QueueCallerJoin":
            self._queues[block.get("Linkedid")] = clean_text(block.get("Queue"), LINE_LIMIT)
            while len(self._queues) > _QUEUE_LIMIT:
                del self._queues[next(iter(self._queues))]
        elif block.event in {"BlindTransfer", "AttendedTransfer"}:
            for key in ("TransfererUniqueid", "OrigTransfererUniqueid", "SecondTransfererUniqueid"):
                self._note(block.get(key), TRANSFERRED)
        elif block.event == "DialEnd":
            self._note(block.get("DestUniqueid"), _REASONS.get(block.get("DialStatus"), ""))
        if channel is None:
            return []
        if block.event == "Hangup":
            return self._gone(channel, block, at_ms)
        if block.event in {"Hold", "Unhold"}:
            return self._hold(channel, at_ms)
        return self._leg(channel, at_ms) if self._mine(channel) else []

    def _mine(self, channel: Channel) -> bool:
        """Tell whether a leg is the agent's phone."""
        return channel.is_of(self._extension)

    def _leg(self, channel: Channel, at_ms: int) -> list[CallEvent]:
        """Take in the agent's leg as it is now."""
        call = self._calls.get(channel.uniqueid) or self._join(channel)
        if call is None:
            return []
        if not call.told:
            self._learn(call, channel)
        events = [self._tell(call, call.state, at_ms)] if call.told and self._other_party(call, channel) else []
        if channel.state in _RINGING and not call.told:
            call.told = True
            events.append(self._tell(call, CallState.INCOMING, at_ms))
        if channel.state == UP and channel.bridged and not call.connected:
            call.told = call.connected = True
            events.append(self._tell(call, CallState.CONNECTED, at_ms))
        return events

    def _join(self, channel: Channel) -> _Call | None:
        """Begin a call for a new leg, or add the leg to the call it rings for too; None if there are too many."""
        for call in self._calls.values():
            if call.linkedid == channel.linkedid and not call.connected and call.direction is Direction.IN:
                call.legs.add(channel.uniqueid)
                self._calls[channel.uniqueid] = call
                return call
        if len(self._calls) >= CALL_LIMIT:
            self.refused += 1
            return None
        call_id = channel.uniqueid if channel.linkedid in self._used else channel.linkedid
        self._used[call_id] = None
        while len(self._used) > _QUEUE_LIMIT:
            del self._used[next(iter(self._used))]
        direction = Direction.OUT if channel.uniqueid == channel.linkedid else Direction.IN
        self._calls[channel.uniqueid] = call = _Call(call_id, direction, channel.linkedid, {channel.uniqueid})
        return call

    def _learn(self, call: _Call, channel: Channel) -> None:
        """Read who is on the other side; the agent's leg shows it a moment after it was made."""
        call.linkedid = channel.linkedid
        first = self._book.get(channel.linkedid)
        other = number_of(channel.peer_number)
        if call.direction is Direction.OUT:
            call.number = other or number_of("" if channel.exten in {"s", "h"} else channel.exten)
            call.name = name_of(channel.peer_name)
            return
        call.number = other or (number_of(first.number) if first else None)
        call.name = name_of(channel.peer_name) or (name_of(first.caller) if first else "")
        call.line = self._queues.get(channel.linkedid) or (clean_text(first.exten, LINE_LIMIT) if first else "")

    def _other_party(self, call: _Call, channel: Channel) -> bool:
        """Take in that the switch shows another party than was told; returns whether it does.

        After a transfer, a pick-up or from a parking place the agent's leg learns whom it is talking to.
        """
        other = number_of(channel.peer_number)
        if other is None or other == call.number or not channel.bridged:
            return False
        call.number, call.name = other, name_of(channel.peer_name)
        return True

    def _hold(self, channel: Channel, at_ms: int) -> list[CallEvent]:
        """Report a change of hold, on either side; an Unhold without a Hold (before a REFER) is none."""
        for call in {id(call): call for call in self._calls.values()}.values():
            if channel.linkedid != call.linkedid and channel.uniqueid not in call.legs:
                continue
            (call.holders.add if channel.held else call.holders.discard)(channel.uniqueid)
            return self._held(call, at_ms)
        return []

    def _held(self, call: _Call, at_ms: int) -> list[CallEvent]:
        held = bool(call.holders)
        if held == call.held or not call.connected:
            return []
        call.held = held
        return [self._tell(call, CallState.HELD if held else CallState.RESUMED, at_ms)]

    def _note(self, uniqueid: str, reason: str) -> None:
        """Remember why a leg is about to end."""
        call = self._calls.get(uniqueid)
        # A queue that rang long enough says so, and then cancels the leg: the caller waits on.
        if call is not None and reason and not (call.reason == NO_ANSWER and reason == GAVE_UP):
            call.reason = reason

    def _gone(self, channel: Channel, block: Block, at_ms: int) -> list[CallEvent]:
        """A leg ended: the agent's ends their call, another's may have held it."""
        call = self._calls.pop(channel.uniqueid, None)
        if call is None:
            return self._hold_gone(channel, at_ms)
        call.legs.discard(channel.uniqueid)
        if call.legs:
            return []
        elsewhere = block.get("Cause") == _ANSWERED_ELSEWHERE or self._taken_by_another(channel)
        if not call.connected and call.direction is Direction.IN and elsewhere:
            call.reason = ELSEWHERE
        return self._end(call, call.reason or clean_text(block.get("Cause-txt"), _REASON_LIMIT), at_ms)

    def _hold_gone(self, channel: Channel, at_ms: int) -> list[CallEvent]:
        """A leg that held a call is gone: whoever is left is not on hold by it."""
        channel.held = False
        return self._hold(channel, at_ms)

    def _taken_by_another(self, channel: Channel) -> bool:
        """Tell whether another phone is talking to the caller of a leg that never was answered."""
        legs = self._book.call(channel.linkedid)
        return any(leg.uniqueid != channel.linkedid and leg.bridged and not self._mine(leg) for leg in legs)

    def _end(self, call: _Call, reason: str, at_ms: int) -> list[CallEvent]:
        """Forget a call; tells of its end if it was told of."""
        self._calls = {leg: one for leg, one in self._calls.items() if one is not call}
        return [self._tell(call, CallState.ENDED, at_ms, reason)] if call.told else []

    def _tell(self, call: _Call, state: CallState, at_ms: int, reason: str = "") -> CallEvent:
        party = Party(call.number, call.direction, call.name, call.line)
        event = party.event(call.call_id, state, at_ms, self._source, reason)
        return replace(event, aliases=self._aliases(call))

    def _aliases(self, call: _Call) -> tuple[str, ...]:
        """Return the SIP Call-ID of the agent's phone, by which a softphone knows the call; shown while bridged."""
        shown = {leg.peer_call_id for leg in self._book.call(call.linkedid) if leg.uniqueid not in call.legs}
        known = [call_id for call_id in shown if is_call_id(call_id)]
        return tuple(known) if len(known) == 1 else ()
