"""The channels of a switch, as its events tell of them. Pure state; knows no socket.

A call is what shares a Linkedid. Names change (masquerade, local channel optimisation) and a Linkedid may be replaced
when two calls are joined, so a channel is followed by its Uniqueid, and each event says which call it belongs to now.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from agent_assist.telephony.asterisk.blocks import Block

CHANNEL_EVENTS: Final = frozenset(
    {"Newchannel", "Newstate", "NewCallerid", "NewConnectedLine", "Rename", "Hangup", "Hold", "Unhold", "BridgeEnter"}
    | {"BridgeLeave", "MixMonitorMute", "MonitorStart", "MonitorStop", "ChanSpyStart", "ChanSpyStop"}
)
"""Events that a book needs."""
PEER_CALL_ID: Final = "BRIDGEPVTCALLID"
"""On a bridged channel, the SIP Call-ID of the other side's phone: on the customer's channel, the agent's."""
FILE_NAME: Final = "MIXMONITOR_FILENAME"
ON_HOLD: Final = "CHANNEL(onhold)"
"""In a list of channels: 1 where the other side holds this one. No event tells it of a hold that began before."""
VARIABLES: Final = (PEER_CALL_ID, FILE_NAME, ON_HOLD)
CHANNEL_LIMIT: Final = 5_000
"""Most channels followed; more than a switch of this kind carries."""
UP: Final = 6
"""ChannelState of an answered channel."""
_FILE_LIMIT: Final = 8
_CALL_LIMIT: Final = 32
_ID: Final = re.compile(r"[!-~]{1,128}")
_SNOOP: Final = re.compile(r"Snoop/([!-~]{1,128})-[0-9a-f]{8}")
"""The name of a channel by which the REST interface listens to another: that one's Uniqueid stands in it."""
_SPIES: Final = frozenset({"ChanSpy", "ExtenSpy"})
_HOLDING: Final = "holding_bridge"
_ENDPOINT: Final = re.compile(r"[A-Za-z0-9]+/(.+)-[0-9a-f]{8}(?:;[12])?(?:<[A-Z]+>)?")


@dataclass(slots=True)
class Channel:
    """One leg of a call. Texts are as sent, written by callers in part; its repr hides them.

    Args:
        name: as the switch addresses it, for example `PJSIP/alice-00000000`.
        uniqueid: stays while the leg lives.
        linkedid: the call it belongs to now.
        calls: the calls it ever belonged to, as far as was heard.
        state: Asterisk's number; 4 ring, 5 ringing, 6 up.
        number: caller id of this leg.
        caller: its name.
        peer_number: connected line, the other side as shown to this leg.
        peer_name: its name.
        exten: extension it is in.
        peer_call_id: SIP Call-ID of the other side's phone while bridged.
        files: paths of the recorders that were started on it, oldest first.
        held: it put the other side on hold.
        waits: the other side held it when the channels were listed.
        bridge: id of the bridge it is in; empty for none.
        holding: that bridge only plays music: its members do not hear one another.
        monitored: the older recorder, Monitor, was begun on it and not ended. A claim, like the next.
        unmuted: the last word of its recorders was that a direction is unmuted. A claim: it can cast doubt on a pause,
            never prove one.
    """

    name: str
    uniqueid: str
    linkedid: str
    state: int = 0
    number: str = field(default="", repr=False)
    caller: str = field(default="", repr=False)
    peer_number: str = field(default="", repr=False)
    peer_name: str = field(default="", repr=False)
    exten: str = field(default="", repr=False)
    peer_call_id: str = ""
    files: list[str] = field(default_factory=list, repr=False)
    held: bool = False
    waits: bool = False
    bridge: str = ""
    holding: bool = False
    monitored: bool = False
    unmuted: bool = False
    calls: set[str] = field(default_factory=set)

    @property
    def bridged(self) -> bool:
        """Whether it is in a bridge."""
        return bool(self.bridge)

    def is_of(self, extension: str) -> bool:
        """Tell whether this is a leg of an agent's phone: `bob`, or with its technology `PJSIP/bob`."""
        return bool(extension) and extension in {self.endpoint, self.name.rpartition("-")[0]}

    @property
    def endpoint(self) -> str:
        """Whose leg it is: the part between slash and dash; empty where the name has another form."""
        match = _ENDPOINT.fullmatch(self.name)
        return match[1] if match else ""

    def take(self, block: Block) -> None:
        """Bring up to date from the channel's lines of an event."""
        self.name = block.get("Channel") or self.name
        self.linkedid = block.get("Linkedid") or self.linkedid
        if len(self.calls) < _CALL_LIMIT:
            self.calls.add(self.linkedid)
        state = block.get("ChannelState")
        self.state = int(state) if state.isascii() and state.isdigit() and len(state) < 3 else self.state  # noqa: PLR2004
        self.number = block.get("CallerIDNum")
        self.caller = block.get("CallerIDName")
        self.peer_number = block.get("ConnectedLineNum")
        self.peer_name = block.get("ConnectedLineName")
        self.exten = block.get("Exten") or self.exten

    def hear(self, block: Block) -> None:
        """Take in what an event says beyond the channel's lines."""
        if block.event == "VarSet":
            self.set(block.get("Variable"), block.get("Value"))
        elif block.event in {"Hold", "Unhold"}:
            self.held = block.event == "Hold"
        elif block.event == "MixMonitorMute":
            self.unmuted = block.get("State") == "0"
        elif block.event in {"MonitorStart", "MonitorStop"}:
            self.monitored = block.event == "MonitorStart"
        elif block.event in {"BridgeEnter", "BridgeLeave"}:
            inside = block.event == "BridgeEnter"
            self.bridge = block.get("BridgeUniqueid") if inside else ""
            self.holding = inside and block.get("BridgeTechnology") == _HOLDING

    def set(self, name: str, value: str) -> None:
        """Take in a variable: the phone's call id, or one more file that is recorded; others are passed over."""
        if name == PEER_CALL_ID:
            self.peer_call_id = value
        elif name == ON_HOLD:
            self.waits = value == "1"
        elif name == FILE_NAME and value and value not in self.files[-1:]:
            self.files = [*self.files, value][-_FILE_LIMIT:]


class ChannelBook:
    """All channels of a switch. Used by one thread."""

    def __init__(self) -> None:
        self._channels: dict[str, Channel] = {}
        self._listeners: dict[str, set[str]] = {}
        """Uniqueid of a channel that listens to others, and theirs."""
        self._listens_to: dict[str, str] = {}
        """Uniqueid of a listener that was there before anybody told to whom: how the names begin that it may hear."""

    def __iter__(self) -> Iterator[Channel]:
        return iter(list(self._channels.values()))

    def clear(self) -> None:
        """Forget everything: after a reconnect nothing of before is known to hold."""
        self._channels.clear()
        self._listeners.clear()
        self._listens_to.clear()

    def snapshot(self, items: Iterable[Block], *, monitors: bool = False) -> None:
        """Take in the items of a Status list, which names every channel there is.

        Args:
            items: the list.
            monitors: the switch has the older recorder, Monitor, of which only events tell: one may have begun unheard.
        """
        before = self._channels
        self._channels = {}
        self._listeners.clear()
        self._listens_to.clear()
        for item in items:
            channel = self._known(item)
            if channel is None:
                continue
            if channel.uniqueid in before:
                channel.files = before[channel.uniqueid].files
                channel.held = before[channel.uniqueid].held
                channel.calls |= before[channel.uniqueid].calls
            for name, value in (item.variables or {}).items():
                channel.set(name, value)
            channel.bridge = item.get("BridgeID")
            channel.monitored = monitors
            if item.get("Application") in _SPIES:
                self._listens_to[channel.uniqueid] = item.get("Data").partition(",")[0]
        for channel in self._channels.values():
            peers = [one for one in self._channels.values() if one.bridge == channel.bridge and one is not channel]
            if channel.bridge and len(peers) == 1:
                channel.held = peers[0].waits

    def apply(self, block: Block) -> Channel | None:
        """Take in an event; returns the channel it is about, as it is now (or was, after its end), if known."""
        if block.event == "Newchannel":
            return self._known(block)
        if block.event in {"ChanSpyStart", "ChanSpyStop"}:
            self._listens(block)
            return None
        channel = self._channels.get(block.get("Uniqueid"))
        if channel is None:
            return None
        if block.event == "Rename":
            channel.name = block.get("Newname") or channel.name
            return channel
        channel.take(block)
        channel.hear(block)
        if block.event == "Hangup":
            del self._channels[channel.uniqueid]
            self._listeners.pop(channel.uniqueid, None)
            self._listens_to.pop(channel.uniqueid, None)
        return channel

    def get(self, uniqueid: str) -> Channel | None:
        """Return a channel that lives."""
        return self._channels.get(uniqueid)

    def call(self, linkedid: str) -> list[Channel]:
        """Return the channels of a call, oldest first."""
        return [channel for channel in self._channels.values() if channel.linkedid == linkedid]

    def once(self, linkedid: str) -> list[Channel]:
        """Return the channels that ever belonged to a call: two that are joined go on under the name of one."""
        return [channel for channel in self._channels.values() if linkedid in channel.calls]

    def joined(self, leg: Channel) -> list[Channel]:
        """Return what shares a leg's sound as far as events tell: its call, its bridge, and who listens to it."""
        return [
            other
            for other in self._channels.values()
            if other.linkedid == leg.linkedid
            or (leg.bridge and other.bridge == leg.bridge and not leg.holding)
            or self._hears(other, leg)
        ]

    def by_phone(self, call_id: str) -> Channel | None:
        """Return the channel whose other side is the phone with this SIP Call-ID: the customer's."""
        return next((c for c in self._channels.values() if c.peer_call_id == call_id), None)

    def by_name(self, name: str) -> Channel | None:
        """Return the channel of this name."""
        return next((c for c in self._channels.values() if c.name == name), None)

    def ambiguous(self, name: str) -> bool:
        """Tell whether a command on `name` could meet another channel: Asterisk's CLI takes a name's beginning."""
        low = name.lower()
        return sum(channel.name.lower().startswith(low) for channel in self._channels.values()) > 1

    def _listens(self, block: Block) -> None:
        """Take in that somebody begins or ends to listen to a channel."""
        listener, heard = block.get("SpyerUniqueid"), block.get("SpyeeUniqueid")
        self._listens_to.pop(listener, None)
        if block.event == "ChanSpyStart" and listener in self._channels:
            self._listeners.setdefault(listener, set()).add(heard)
        elif listener in self._listeners:
            self._listeners[listener].discard(heard)

    def _hears(self, other: Channel, leg: Channel) -> bool:
        """Tell whether one channel listens to another, or may do so since before this desktop looked."""
        if leg.uniqueid in self._listeners.get(other.uniqueid, ()):
            return True
        snoop = _SNOOP.fullmatch(other.name)
        if snoop is not None:
            return snoop[1] == leg.uniqueid
        begins = self._listens_to.get(other.uniqueid)
        return begins is not None and other is not leg and leg.name.startswith(begins)

    def _known(self, block: Block) -> Channel | None:
        """Return the channel of a block, entered if it is new; None where it has no usable names."""
        uniqueid, linkedid = block.get("Uniqueid"), block.get("Linkedid") or block.get("Uniqueid")
        if not _ID.fullmatch(uniqueid) or not _ID.fullmatch(linkedid) or not block.get("Channel"):
            return None
        if uniqueid not in self._channels:
            if len(self._channels) >= CHANNEL_LIMIT:
                return None
            self._channels[uniqueid] = Channel(block.get("Channel"), uniqueid, linkedid)
        self._channels[uniqueid].take(block)
        return self._channels[uniqueid]
