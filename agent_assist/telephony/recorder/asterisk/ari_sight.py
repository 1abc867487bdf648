"""What the REST interface lists of a call: its legs, its bridges, who listens, and what of it cannot be seen. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

ELSEWHERE: Final = "recorded_elsewhere"
"""A recorder or a listener of somebody else is on the call."""
NOT_ALL_SEEN: Final = "not_all_seen"
"""Something that can record the call does not tell whether it does."""
LEGS: Final = 16
_STASIS: Final = "Stasis"
_SPIES: Final = frozenset({"ChanSpy", "ExtenSpy"})
_CONFERENCE: Final = "ConfBridge"
_HOLDING: Final = "holding"
_SNOOP: Final = re.compile(r"Snoop/(.{1,128})-[0-9a-f]{8}")
_LOCAL: Final = re.compile(r"(Local/.{1,200});[12]")


@dataclass(frozen=True, slots=True)
class RestChannel:
    """One channel as listed; its repr hides whose it is."""

    ident: str
    name: str = field(repr=False)
    protocol_id: str = field(repr=False)
    app: str
    data: str = field(repr=False)

    @property
    def snooped(self) -> str:
        """Id of the channel that it listens to on behalf of the REST interface; empty for an ordinary one."""
        match = _SNOOP.fullmatch(self.name)
        return match[1] if match else ""

    @property
    def local(self) -> str:
        """What the two halves of a Local channel share; empty for another kind."""
        match = _LOCAL.fullmatch(self.name)
        return match[1] if match else ""

    def is_of(self, extension: str) -> bool:
        """Tell whether it is a leg of an agent's phone."""
        whole = self.name.rpartition("-")[0]
        return bool(extension) and extension in {whole, whole.partition("/")[2]}


@dataclass(frozen=True, slots=True)
class RestBridge:
    """One bridge as listed."""

    ident: str
    members: frozenset[str]
    stasis: bool
    conference: bool
    holding: bool


@dataclass(frozen=True, slots=True)
class RestLook:
    """All channels and bridges at one moment."""

    channels: dict[str, RestChannel]
    bridges: Sequence[RestBridge]

    def named(self, call_id: str) -> list[RestChannel]:
        """Return the channels of this id or SIP Call-ID."""
        return [one for one in self.channels.values() if call_id in {one.ident, one.protocol_id}]

    def spread(self, seeds: Collection[str]) -> list[RestChannel]:
        """Return channels and all that shares their sound: bridges, halves of Local channels."""
        found = set(seeds) & set(self.channels)
        while len(found) <= LEGS:
            halves = {self.channels[ident].local for ident in found} - {""}
            more = {one.ident for one in self.channels.values() if one.local in halves}
            more |= {member for bridge in self.bridges_of(found) for member in bridge.members}
            if more & set(self.channels) <= found:
                break
            found |= more & set(self.channels)
        return [one for one in self.channels.values() if one.ident in found]

    def bridges_of(self, legs: Collection[str]) -> list[RestBridge]:
        """Return the bridges in which legs hear one another."""
        return [bridge for bridge in self.bridges if not bridge.holding and bridge.members & set(legs)]

    def listeners(self, legs: Collection[str]) -> list[RestChannel]:
        """Return the channels by which the REST interface listens to legs."""
        return [one for one in self.channels.values() if one.snooped in set(legs)]

    def blind(self, legs: Sequence[RestChannel], own: Collection[str], earlier: Collection[str]) -> str:
        """Return why silence cannot be claimed of legs whatever the recordings say; empty where all can be seen.

        Args:
            legs: of the call.
            own: ids of listeners that this program made.
            earlier: ids of channels that were there before anybody listened to whose recordings begin.
        """
        idents = {leg.ident for leg in legs}
        spies = [one for one in self.channels.values() if one.app in _SPIES and one.ident not in own]
        if any(leg.name.startswith(spy.data.partition(",")[0]) for spy in spies for leg in legs):
            return ELSEWHERE
        if any(one.ident not in own for one in self.listeners(idents)):
            return ELSEWHERE
        bridges = self.bridges_of(idents)
        told = any(bridge.stasis for bridge in bridges) or any(leg.app == _STASIS for leg in legs)
        if any(bridge.conference for bridge in bridges) or (told and idents & set(earlier)):
            return NOT_ALL_SEEN
        return ""


def channels_of(told: object) -> dict[str, RestChannel] | None:
    """Read the list of channels; None where it is none."""
    if not isinstance(told, list):
        return None
    found: dict[str, RestChannel] = {}
    for one in told:
        if not isinstance(one, dict):
            return None
        plan = one.get("dialplan")
        plan = plan if isinstance(plan, dict) else {}
        ident = _text(one, "id")
        if ident:
            channel = RestChannel(
                ident, _text(one, "name"), _text(one, "protocol_id"), _text(plan, "app_name"), _text(plan, "app_data")
            )
            found[ident] = channel
    return found


def bridges_of(told: object) -> list[RestBridge] | None:
    """Read the list of bridges; None where it is none."""
    if not isinstance(told, list):
        return None
    found: list[RestBridge] = []
    for one in told:
        members = one.get("channels") if isinstance(one, dict) else None
        if not isinstance(members, list):
            return None
        found.append(
            RestBridge(
                _text(one, "id"),
                frozenset(member for member in members if isinstance(member, str)),
                stasis=_text(one, "bridge_class") == "stasis",
                conference=_text(one, "creator") == _CONFERENCE,
                holding=_text(one, "bridge_type") == _HOLDING,
            )
        )
    return found


def _text(one: dict[str, object], key: str) -> str:
    value = one.get(key)
    return value if isinstance(value, str) else ""
