"""What a call's MixMonitors are asked and told over the manager interface."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from agent_assist.telephony.asterisk.client import ANSWER_S, AmiClient, AmiError
from agent_assist.telephony.recorder.asterisk.calls import MonitoredCall, legs_of
from agent_assist.telephony.recorder.asterisk.mixmonitor import (
    BOTH,
    Monitor,
    parse_list,
    safe_channel,
    safe_path,
    stem_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from agent_assist.domain.clock import Clock
    from agent_assist.telephony.asterisk.blocks import Block
    from agent_assist.telephony.asterisk.channels import ChannelBook

LEGS: Final = 16
"""Most channels of one call that are asked for recorders; more is a conference."""
_TURN_MS: Final = 900
"""For all that one call of the loop asks."""
_ROUNDS: Final = 3
"""How often a stop looks whether something runs yet."""


class NotToldError(Exception):
    """The switch gave no usable answer to a question. `code` is a stable word."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class MixMonitorDoor:
    """Every method raises AmiError when the connection is lost or the turn's time is up. Used by one thread.

    Args:
        client: the manager session.
        book: the channels there are.
        clock: time.
    """

    def __init__(self, client: AmiClient, book: ChannelBook, clock: Clock) -> None:
        self._client = client
        self._book = book
        self._clock = clock
        self._until = 0

    def begin(self) -> None:
        """Begin a turn of the loop, and take in the events that came."""
        self._until = self._clock.mono_ms() + _TURN_MS
        for block in self._client.events():
            self._book.apply(block)

    def running(self, call: MonitoredCall) -> list[Monitor]:
        """Ask for the recorders of every channel of the call.

        Raises:
            NotToldError: a channel could not be asked, or its answer is none.
            AmiError: connection lost.
        """
        legs = legs_of(self._book, call)
        if len(legs) > LEGS:
            raise NotToldError("too_many_channels")
        found: list[Monitor] = []
        for leg in legs:
            if not safe_channel(leg.name) or self._book.ambiguous(leg.name):
                raise NotToldError("channel_unreadable")
            answer = self._ask("Command", {"Command": f"mixmonitor list {leg.name}"})
            monitors = parse_list(leg.uniqueid, answer.output)
            if answer.response != "Success" or monitors is None:
                raise NotToldError("recorder_refused")
            found += [replace(monitor, doubted=leg.unmuted) for monitor in monitors]
        if not legs:
            self._client.ping()
        return found

    def start(self, call: MonitoredCall, path: str) -> str:
        """Begin a recording on the customer's channel; returns an error code, or nothing.

        Option a: a file that is there already is gone on with, never begun anew.
        """
        customer = self._book.get(call.uniqueid) or next(iter(legs_of(self._book, call)), None)
        if customer is None:
            return "call_unknown"
        answer = self._ask("MixMonitor", {"Channel": customer.name, "File": path, "Options": "a"})
        return "" if answer.response == "Success" else "recorder_refused"

    def stop(self, call: MonitoredCall) -> str:
        """Stop each recorder by its id, and look whether others run yet; returns an error code, or nothing.

        Where the recorders cannot be listed a stop is sent all the same, to every channel of the call.
        """
        refused = False
        for _ in range(_ROUNDS):
            try:
                running = self.running(call)
            except NotToldError as told:
                for leg in legs_of(self._book, call)[:LEGS]:
                    if safe_channel(leg.name):
                        self._ask("StopMixMonitor", {"Channel": leg.name})
                return told.code
            if not running:
                return ""
            for monitor in running:
                fields = {"Channel": self._name_of(monitor), "MixMonitorID": monitor.ident}
                refused = self._ask("StopMixMonitor", fields).response != "Success"
        return "recorder_refused" if refused else ""

    def switch(self, monitor: Monitor, sides: frozenset[str], *, on: bool) -> bool:
        """Mute or unmute; returns whether the switch said Success, which proves nothing."""
        channel = self._book.get(monitor.channel)
        if on and channel is not None:
            channel.unmuted = False
        direction = "both" if sides == BOTH else next(iter(sides))
        fields = {"Channel": self._name_of(monitor), "Direction": direction, "State": "1" if on else "0"}
        return self._ask("MixMonitorMute", fields | {"MixMonitorID": monitor.ident}).response == "Success"

    def paths(self, running: list[Monitor]) -> list[str]:
        """Return the paths, with ending, that the recorders were started with, as far as they can be given again."""
        paths: list[str] = []
        for monitor in running:
            channel = self._book.get(monitor.channel)
            own = [path for path in (channel.files if channel else []) if stem_of(path) == monitor.mixed]
            paths += [path for path in own[-1:] if safe_path(path)]
        return paths

    def last_path(self, call: MonitoredCall) -> str:
        """Return the path to go on with: the call's last recording, else a new one named by the channel."""
        for leg in legs_of(self._book, call):
            for path in reversed(leg.files):
                if safe_path(path):
                    return path
        return "agent-assist-" + re.sub(r"[^A-Za-z0-9.]", "_", call.uniqueid) + ".wav"

    def _ask(self, action: str, fields: Mapping[str, str]) -> Block:
        """Ask within the time of this turn. Raises AmiError."""
        left_s = (self._until - self._clock.mono_ms()) / 1000
        if left_s <= 0:
            raise AmiError("unreachable")
        return self._client.ask(action, fields, min(left_s, ANSWER_S))

    def _name_of(self, monitor: Monitor) -> str:
        channel = self._book.get(monitor.channel)
        return channel.name if channel else ""
