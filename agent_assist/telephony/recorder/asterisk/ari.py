"""The recorder in Asterisk's REST interface: a listener of this program's own on the call, recorded and read back.

What real switches showed decides the design. A channel in a bridge cannot be recorded, and one that is recorded cannot
be bridged; so a snoop channel is recorded, which hears both sides and goes with its channel from bridge to bridge. It
bears the recording's name, so that a desktop that was started anew finds both again. Pause, unpause, mute and stop
answer 204 and send no event, so `GET /recordings/live/NAME` alone tells; it tells a pause, never a mute, so mute is not
used; the recorded duration leaves out a pause, so one that grows contradicts it. The interface lists no live
recordings: others' are known by the events with which they begin, and only from the moment at which somebody listens.
What it does not show at all (MixMonitor, spies, conferences' recorders) leaves silence unconfirmed.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import msgspec

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.domain.web_address import private_address
from agent_assist.telephony.recorder.asterisk.ari_line import EventLine
from agent_assist.telephony.recorder.asterisk.ari_live import (
    EVENTS,
    UNREADABLE,
    LiveRecordings,
    authorization,
    error_of,
)
from agent_assist.telephony.recorder.asterisk.ari_sight import (
    ELSEWHERE,
    LEGS,
    RestChannel,
    RestLook,
    bridges_of,
    channels_of,
)
from agent_assist.telephony.recorder.driver import COMMANDS, Verdict, not_quiet, nothing
from agent_assist.telephony.recorder.http_door import GOOD, json_of
from agent_assist.telephony.recorder.watched import Absence, WatchedCalls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agent_assist.domain.clock import Clock

_GROWTH_S: Final = 1
"""What a recording may still grow by after its pause: durations are whole seconds."""
_CONFLICT: Final = 409
_TRIES: Final = 6
"""How often a new listener is asked to be recorded: it comes into the application a moment after it was made."""
_TRY_S: Final = 0.04
PART: Final = re.compile(r"[0-9a-f]{8}-(\d{1,4})")
"""What stands behind `names_of` in a recording's name: on which channel, and the how manieth."""


@dataclass(slots=True)
class _Call:
    """One call: its channels, its recording, and what was seen of that."""

    call_id: str
    remembered: dict[str, None] = field(default_factory=dict)
    """Channels that it ever had."""
    name: str = ""
    """The recording that is driven, and the listener that it records; empty where there was none yet."""
    parts: int = 0
    """Recordings begun for this call."""
    paused_at_s: int | None = None
    absence: Absence = field(default_factory=Absence)


@dataclass(frozen=True, slots=True)
class _Seen:
    """One look at one call: the legs, and why silence cannot be claimed."""

    legs: Sequence[RestChannel]
    look: RestLook
    blind: str = ""


def names_of(call_id: str) -> str:
    """Return how the names of a call's recordings begin: they tell nothing about the call."""
    return f"assist-{_digest(call_id, 16)}-"


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]


class AriRecorder(WatchedCalls[_Call]):
    """Recorder driver over ARI.

    Args:
        address: of Asterisk's HTTP server, `https://HOST:PORT`, or http on this machine.
        secret: reads `asterisk-ari` (`USER:PASSWORD`) from the keyring.
        clock: time.
        extension: the agent's endpoint; its leg is followed where the call id alone does not tell it.

    Raises:
        BadInput: not such an address.
    """

    name = "asterisk_ari"
    commands = frozenset(COMMANDS)
    grace_ms = 200

    def __init__(self, address: str, secret: Callable[[], str], clock: Clock, extension: str = "") -> None:
        super().__init__(_Call)
        address = private_address(address, "Asterisk's address")
        self._live = LiveRecordings(address)
        self._line = EventLine(address)
        self._app = f"agent-assist-{secrets.token_hex(6)}"
        self._secret = secret
        self._clock = clock
        self._extension = extension
        self._earlier: frozenset[str] = frozenset()
        """Channels that were there before the event line was open."""

    def connect(self) -> None:
        """Show who we are, and begin to listen to whose recordings begin; Asterisk answers 401 to a wrong password."""
        self._live.authorization = authorization(self._secret)
        if self._live.ask("GET", "/asterisk/ping").status not in GOOD:
            raise RecorderUnreachable("Asterisk's REST interface does not answer.", "Check ari.conf and http.conf.")
        self._line.open(f"/ari/events?app={self._app}&subscribeAll=true", self._live.authorization)
        wanted = msgspec.json.encode({"allowed": [{"type": event} for event in EVENTS]})
        # Where a version does not know the filter, every event comes, and most are dropped here.
        self._live.ask("PUT", f"/applications/{self._app}/eventFilter", wanted)
        self._earlier = frozenset(channels_of(json_of(self._live.ask("GET", "/channels"))) or ())

    def close(self) -> None:
        """Drop connections and password; what is known of calls and of others' recordings stays."""
        self._line.close()
        self._live.close()

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give the request that fits what the recordings of the call do now."""
        call = self._call(call_id)
        seen = self._look(call)
        if isinstance(seen, str):
            return seen
        if command in {RecorderCommand.START, RecorderCommand.RESUME}:
            return self._begin(call, seen)
        call.paused_at_s = None
        word = "pause" if command is RecorderCommand.PAUSE else "stop"
        errors = [self._live.give(name, word) for name in (call.name, *self._theirs(call, seen)) if name]
        if command is RecorderCommand.STOP and call.name:
            self._live.ask("DELETE", f"/channels/{call.name}")
        return next((error for error in errors if error), "")

    def observe(self, call_id: str) -> Verdict | None:
        """Read back every recording of the call that is known, and say what cannot be seen."""
        call = self._call(call_id)
        seen = self._look(call)
        if isinstance(seen, str):
            return self._gone(call) if seen == "call_unknown" and call.remembered else nothing(seen)
        call.absence.end()
        found = [self._own(call)] if call.name else []
        found += [self._live.other(name) for name in self._theirs(call, seen)]
        worst = not_quiet(found)
        if worst is not None:
            return worst
        blind = seen.blind or self._hidden(seen.legs)
        if blind:
            return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, blind)
        if None in found:
            return None
        paused = [one for one in found if one is not None and one.state is RecorderState.PAUSED]
        off = found[0] if found else Verdict(RecorderState.OFF, Means.READ_BACK, detail="live=none")
        return paused[0] if paused else off

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Nothing follows: a stopped recording is stored under its own name, which is never used again."""
        del call_id
        return verdict

    def _look(self, call: _Call) -> _Seen | str:
        """Look for the call's channels; returns an error code where they cannot be told.

        Two channels of one SIP Call-ID are none: another one's recording must not be taken for this call's.
        """
        for event in self._line.events():
            self._live.hear(event)
        channels = channels_of(json_of(self._live.ask("GET", "/channels")))
        bridges = bridges_of(json_of(self._live.ask("GET", "/bridges")))
        if channels is None or bridges is None:
            return UNREADABLE
        look = RestLook(channels, bridges)
        known = [channels[ident] for ident in call.remembered if ident in channels]
        named = look.named(call.call_id)
        if len(named) > 1 and not known:
            return "call_unknown"
        found = {one.ident: one for one in (*named, *known)}
        # A call id that is a SIP Call-ID names the agent's own leg; else its endpoint tells it.
        agents = {one.ident for one in found.values() if one.is_of(self._extension)}
        legs = look.spread(agents or set(found))
        if not legs:
            return "call_unknown"
        if len(legs) > LEGS:
            return "too_many_channels"
        for leg in legs:
            call.remembered.setdefault(leg.ident)
        self._find_again(call, look)
        begins = names_of(call.call_id)
        own = {one.ident for one in channels.values() if one.ident.startswith(begins)}
        full = ELSEWHERE if self._live.too_many else ""
        return _Seen(legs, look, full or look.blind(legs, own, self._earlier))

    def _find_again(self, call: _Call, look: RestLook) -> None:
        """Find a recording that an earlier desktop began: its listener bears its name."""
        begins = names_of(call.call_id)
        parts = [
            (int(match[1]), ident)
            for ident in look.channels
            if ident.startswith(begins) and (match := PART.fullmatch(ident.removeprefix(begins)))
        ]
        if parts and max(parts)[0] > call.parts:
            call.parts, call.name = max(parts)

    def _theirs(self, call: _Call, seen: _Seen) -> list[str]:
        """Return the names of others' live recordings on the call."""
        idents = {leg.ident for leg in seen.legs}
        targets = {f"bridge:{bridge.ident}" for bridge in seen.look.bridges_of(idents)}
        targets |= {f"channel:{ident}" for ident in idents}
        targets |= {f"channel:{one.ident}" for one in seen.look.listeners(idents)}
        own = names_of(call.call_id)
        return [name for name in self._live.of(targets) if not name.startswith(own)]

    def _hidden(self, legs: Sequence[RestChannel]) -> str:
        """Tell whether MixMonitor was ever begun on a leg: what it does now is not shown here."""
        for leg in legs:
            place = f"/channels/{quote(leg.ident, safe='')}/variable?variable=MIXMONITOR_FILENAME"
            told = json_of(self._live.ask("GET", place))
            if isinstance(told, dict) and told.get("value"):
                return ELSEWHERE
        return ""

    def _gone(self, call: _Call) -> Verdict | None:
        """Say what is known of a call that has no channel any more: nothing."""
        return None if call.absence.waits(self._clock.mono_ms()) else nothing("call_unknown")

    def _own(self, call: _Call) -> Verdict | None:
        """Read back the recording of this program; one that grows in a pause contradicts it."""
        verdict, seconds = self._live.seen(call.name, f"channel:{call.name}")
        if verdict is None or verdict.means is not Means.READ_BACK:
            return verdict
        if verdict.state not in QUIET:
            call.paused_at_s = None
        elif seconds is not None:
            call.paused_at_s = seconds if call.paused_at_s is None else call.paused_at_s
            if seconds > call.paused_at_s + _GROWTH_S:
                return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "recorder_contradicts")
        return replace(verdict, detail=f"{verdict.detail} part={call.parts}")

    def _begin(self, call: _Call, seen: _Seen) -> str:
        """Go on after a pause, or record a new listener under a new name; nothing where one runs.

        One that may run yet is never left behind for a new one: nobody would stop it.
        """
        if call.name:
            own = self._own(call)
            if own is None or own.state is RecorderState.RECORDING:
                return ""
            if own.state is RecorderState.PAUSED:
                return error_of(self._live.ask("DELETE", f"/recordings/live/{call.name}/pause"), gone="call_unknown")
            if own.state is not RecorderState.OFF:
                return own.error
        agents = [leg for leg in seen.legs if leg.is_of(self._extension) or leg.protocol_id == call.call_id]
        named = [leg for leg in seen.legs if leg.ident == call.call_id]
        leg = next(iter([*agents, *named, *seen.legs]))
        call.parts += 1
        call.name = f"{names_of(call.call_id)}{_digest(leg.ident, 8)}-{call.parts}"
        call.paused_at_s = None
        query = f"app={self._app}&spy=both"
        answer = self._live.ask("POST", f"/channels/{quote(leg.ident, safe='')}/snoop/{call.name}?{query}")
        if answer.status not in GOOD:
            return error_of(answer, gone="call_unknown")
        for _ in range(_TRIES):
            answer = self._live.ask("POST", f"/channels/{call.name}/record?name={call.name}&format=wav&ifExists=fail")
            if answer.status != _CONFLICT:
                break
            for event in self._line.events(_TRY_S):
                self._live.hear(event)
        if answer.status not in GOOD:
            self._live.ask("DELETE", f"/channels/{call.name}")
        return error_of(answer, gone="call_unknown")
