"""What a call's MixMonitors are asked and told over the manager interface."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import MEASURING
from agent_assist.telephony.asterisk.client import ANSWER_S, AmiClient, AmiError
from agent_assist.telephony.recorder.asterisk.calls import LEGS, MonitoredCall, Stopped, customer_of, legs_of
from agent_assist.telephony.recorder.asterisk.mixmonitor import (
    BOTH,
    RAW,
    Monitor,
    begun_again,
    parse_list,
    safe_channel,
    safe_path,
)
from agent_assist.telephony.recorder.asterisk.sight import NotToldError, Seen, look

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from agent_assist.domain.clock import Clock
    from agent_assist.telephony.asterisk.blocks import Block
    from agent_assist.telephony.asterisk.channels import ChannelBook

_TURN_MS: Final = 900
"""For all that one call of the loop asks."""
_TRIES: Final = 5
_TRY_S: Final = 0.04
"""How often, and how long each time, an event is waited for that the switch's answer is ahead of."""
_ROUNDS: Final = 3
"""How often a stop looks whether something runs yet."""


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
        self._take_in()

    def seen(self, call: MonitoredCall) -> Seen:
        """Ask which channels carry the call's sound.

        Raises:
            NotToldError: the switch does not tell, or not yet.
            AmiError: connection lost.
        """
        for left in reversed(range(_TRIES)):
            try:
                return look(self._book, call, self._bridge, self._console)
            except NotToldError as told:
                if told.code != MEASURING or not left:
                    raise
                self._take_in(_TRY_S)  # the event that is missing is on its way
        raise NotToldError(MEASURING)

    def running(self, call: MonitoredCall) -> tuple[list[Monitor], Seen]:
        """Ask for the recorders of every channel that carries the call's sound.

        Raises:
            NotToldError: a channel could not be asked, or its answer is none.
            AmiError: connection lost.
        """
        seen = self.seen(call)
        found: list[Monitor] = []
        for leg in seen.legs:
            if not safe_channel(leg.name) or self._book.ambiguous(leg.name):
                raise NotToldError("channel_unreadable")
            found += [replace(monitor, doubted=leg.unmuted) for monitor in self._listed(leg.uniqueid, leg.name)]
        for name in seen.hidden:
            found += self._listed("", name)
        if not seen.legs:
            self._client.ping()
        return found, seen

    def start(self, call: MonitoredCall, stopped: Stopped) -> str:
        """Begin a recording where one was stopped, or on the customer's channel; returns an error code, or nothing."""
        legs = legs_of(self._book, call)
        before = next((leg for leg in legs if leg.uniqueid == stopped.channel), None)
        channel = before or customer_of(call, legs)
        name = stopped.where if stopped.where and not stopped.channel else channel.name if channel else ""
        if not name:
            return "call_unknown"
        fields = {"Channel": name, "File": stopped.path, "Options": stopped.options}
        answer = self._ask("MixMonitor", {name: value for name, value in fields.items() if value})
        return "" if answer.response == "Success" else "recorder_refused"

    def stop(self, call: MonitoredCall) -> str:
        """Stop each recorder by its id, and look whether others run yet; returns an error code, or nothing.

        Where the recorders cannot be listed a stop is sent all the same, to every channel of the call.
        """
        refused = False
        for _ in range(_ROUNDS):
            try:
                running, _seen = self.running(call)
            except NotToldError as told:
                for leg in legs_of(self._book, call)[:LEGS]:
                    if safe_channel(leg.name):
                        self._ask("StopMixMonitor", {"Channel": leg.name})
                return told.code
            if not running:
                return ""
            for monitor in running:
                fields = {"Channel": monitor.where, "MixMonitorID": monitor.ident}
                refused = self._ask("StopMixMonitor", fields).response != "Success"
        return "recorder_refused" if refused else ""

    def switch(self, monitor: Monitor, sides: frozenset[str], *, on: bool) -> bool:
        """Mute or unmute; returns whether the switch said Success, which proves nothing."""
        channel = self._book.get(monitor.channel)
        if on and channel is not None:
            channel.unmuted = False
        direction = "both" if sides == BOTH else next(iter(sides))
        fields = {"Channel": monitor.where, "Direction": direction, "State": "1" if on else "0"}
        return self._ask("MixMonitorMute", fields | {"MixMonitorID": monitor.ident}).response == "Success"

    def stopped(self, running: Sequence[Monitor]) -> list[Stopped]:
        """Return how the recorders are begun again, as far as that can be told."""
        found: list[Stopped] = []
        for monitor in running:
            channel = self._book.get(monitor.channel)
            again = begun_again(monitor, channel.files if channel else ())
            if again is not None:
                found.append(again)
        return found

    def last_path(self, call: MonitoredCall) -> Stopped:
        """Return what to go on with: the call's last recording, else a new one named by the channel."""
        for leg in legs_of(self._book, call):
            for path in reversed(leg.files):
                if safe_path(path) and not path.endswith(RAW):
                    return Stopped(leg.uniqueid, path, "a")
        name = re.sub(r"[^A-Za-z0-9.]", "_", call.customer)
        return Stopped(call.customer, f"agent-assist-{name}.wav", "a")

    def _listed(self, channel: str, name: str) -> list[Monitor]:
        """Ask for the recorders of one channel. Raises NotToldError."""
        answer = self._ask("Command", {"Command": f"mixmonitor list {name}"})
        monitors = parse_list(channel, answer.output)
        if answer.response != "Success" or monitors is None:
            raise NotToldError("recorder_refused")
        return [replace(monitor, where=name) for monitor in monitors]

    def _bridge(self, bridge: str) -> tuple[Block, Sequence[Block]] | None:
        """Ask what a bridge is and who is in it; None where it is gone. Raises NotToldError."""
        answer, items = self._client.ask_list("BridgeInfo", {"BridgeUniqueid": bridge}, self._left_s())
        if answer.response == "Success" and items:
            return items[-1], items[:-1]
        if answer.response == "Error" and "not found" in answer.get("Message"):
            return None
        raise NotToldError("recorder_refused")

    def _console(self, command: str) -> Sequence[str]:
        """Give a command of the console; returns its lines. Raises NotToldError."""
        answer = self._ask("Command", {"Command": command})
        if answer.response != "Success":
            raise NotToldError("recorder_refused")
        return answer.output

    def _take_in(self, wait_s: float = 0.0) -> None:
        for block in self._client.events(wait_s):
            self._book.apply(block)

    def _left_s(self) -> float:
        """Return the seconds that this turn may still ask. Raises AmiError."""
        left_s = (self._until - self._clock.mono_ms()) / 1000
        if left_s <= 0:
            raise AmiError("unreachable")
        return min(left_s, ANSWER_S)

    def _ask(self, action: str, fields: Mapping[str, str]) -> Block:
        """Ask within the time of this turn. Raises AmiError."""
        return self._client.ask(action, fields, self._left_s())
