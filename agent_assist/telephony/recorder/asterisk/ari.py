"""The recorder in Asterisk's REST interface: live recordings that this desktop starts, read back after each command.

What was captured of Asterisk 22 decides the design: pause, unpause, mute and stop answer 204 and send no event, so
`GET /recordings/live/NAME` alone tells; it tells a pause, never a mute, so mute is not used; the recorded duration
leaves out a pause, so one that grows contradicts it. There is no list of live recordings: one is known
by its name.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.domain.web_address import private_address
from agent_assist.telephony.recorder.driver import COMMANDS, Verdict, nothing
from agent_assist.telephony.recorder.http_door import HttpDoor, json_of
from agent_assist.telephony.recorder.secret import secret_of
from agent_assist.telephony.recorder.watched import WatchedCalls

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock
    from agent_assist.protocol.http import Answer

_ANSWER_BYTES: Final = 1_048_576
"""The list of a busy exchange's channels: about 400 bytes each."""
_SEARCH_MS: Final = 1_000
"""An unknown call is looked for this often."""
_GROWTH_S: Final = 1
"""What a recording may still grow by after its pause: durations are whole seconds."""
_STATES: Final = {
    "recording": RecorderState.RECORDING,
    "paused": RecorderState.PAUSED,
    "done": RecorderState.OFF,
    "failed": RecorderState.OFF,
    "canceled": RecorderState.OFF,
}
_OK: Final = range(200, 300)
_NOT_FOUND: Final = 404
_GONE: Final = "Recording not found"
"""Asterisk's message with 404, as captured of Asterisk 22."""
_UNREADABLE: Final = "answer_unreadable"


@dataclass(slots=True)
class _Call:
    """One call: its channel, its recording, and what was seen of that."""

    call_id: str
    channel: str = ""
    parts: int = 0
    """Recordings begun for this call; the last one is the one that is driven."""
    recorded: str = ""
    """The channel that one was begun on; a transfer may have given the call another since."""
    searched_ms: int | None = None
    paused_at_s: int | None = None

    @property
    def name(self) -> str:
        """The recording's name: tells nothing about the call, and no two parts share one."""
        return f"{names_of(self.call_id)}{_digest(self.recorded, 8)}-{self.parts}"


def names_of(call_id: str) -> str:
    """Return how the names of a call's recordings begin."""
    return f"assist-{_digest(call_id, 16)}-"


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]


class AriRecorder(WatchedCalls[_Call]):
    """Recorder driver over ARI.

    Args:
        address: of Asterisk's HTTP server, `https://HOST:PORT`, or http on this machine.
        secret: reads `asterisk-ari` (`USER:PASSWORD`) from the keyring.
        clock: time.

    Raises:
        BadInput: not such an address.
    """

    name = "asterisk_ari"
    commands = frozenset(COMMANDS)
    grace_ms = 200

    def __init__(self, address: str, secret: Callable[[], str], clock: Clock) -> None:
        super().__init__(_Call)
        self._door = HttpDoor(private_address(address, "Asterisk's address"), _ANSWER_BYTES)
        self._secret = secret
        self._clock = clock
        self._authorization = ""

    def connect(self) -> None:
        """Show who we are; Asterisk answers 401 to a wrong password."""
        self._authorization = authorization(self._secret)
        if self._ask("GET", "/asterisk/ping").status not in _OK:
            raise RecorderUnreachable("Asterisk's REST interface does not answer.", "Check ari.conf and http.conf.")

    def close(self) -> None:
        """Drop connections and password."""
        self._authorization = ""
        self._door.close()

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give the request that fits what the recording does now."""
        call = self._call(call_id)
        if command in {RecorderCommand.START, RecorderCommand.RESUME}:
            return self._begin(call)
        if call.parts:
            call.paused_at_s = None
            word = "pause" if command is RecorderCommand.PAUSE else "stop"
            return _error(self._ask("POST", f"/recordings/live/{call.name}/{word}"), gone="")
        return "" if self._channel(call, at_once=True) else "call_unknown"

    def observe(self, call_id: str) -> Verdict | None:
        """Read the recording back; without one of ours, tell that its channel is there and nothing of ours runs."""
        call = self._call(call_id)
        if not call.parts:
            if not self._channel(call):
                return nothing("call_unknown")
            return Verdict(RecorderState.OFF, Means.READ_BACK, detail="live=none")
        answer = self._ask("GET", f"/recordings/live/{call.name}")
        told = json_of(answer) if answer.status in {*_OK, _NOT_FOUND} else None
        if answer.status == _NOT_FOUND:
            # A proxy or a server without the interface says 404 to everything; only Asterisk speaks of the recording.
            gone = isinstance(told, dict) and told.get("message") == _GONE
            return Verdict(RecorderState.OFF, Means.READ_BACK, detail="live=gone") if gone else nothing(_UNREADABLE)
        return self._judged(call, told) if isinstance(told, dict) else nothing(_UNREADABLE)

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Nothing follows: a stopped recording is stored under its own name, which is never used again."""
        del call_id
        return verdict

    def _judged(self, call: _Call, told: dict[str, object]) -> Verdict | None:
        if told.get("name") != call.name or told.get("target_uri") != f"channel:{call.recorded}":
            return nothing("answer_of_another")
        word = told.get("state")
        if word == "queued":
            return None
        if not isinstance(word, str) or word not in _STATES:
            return nothing("state_unknown")
        state, seconds = _STATES[word], told.get("duration")
        if state in QUIET and isinstance(seconds, int):
            first = call.paused_at_s = seconds if call.paused_at_s is None else call.paused_at_s
            if seconds > first + _GROWTH_S:
                return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "recorder_contradicts")
        if state not in QUIET:
            call.paused_at_s = None
        return Verdict(state, Means.READ_BACK, detail=f"live={word} part={call.parts}")

    def _begin(self, call: _Call) -> str:
        """Go on after a pause, or begin a recording under a new name; nothing where one runs.

        One that may run yet is never left behind for a new one: nobody would stop it.
        """
        if call.parts:
            seen = self.observe(call.call_id)
            if seen is None or seen.state is RecorderState.RECORDING:
                return ""
            if seen.state is RecorderState.PAUSED:
                return _error(self._ask("DELETE", f"/recordings/live/{call.name}/pause"), gone="call_unknown")
            if seen.state is not RecorderState.OFF:
                return seen.error
        if not self._channel(call, at_once=True):
            return "call_unknown"
        call.parts += 1
        call.recorded = call.channel
        call.paused_at_s = None
        query = f"name={call.name}&format=wav&ifExists=fail"
        return _error(
            self._ask("POST", f"/channels/{quote(call.channel, safe='')}/record?{query}"), gone="call_unknown"
        )

    def _channel(self, call: _Call, *, at_once: bool = False) -> str:
        """Return the call's channel, looked for where it is not known; empty if there is none.

        It is the one with this id, or whose SIP Call-ID (`protocol_id`) this is. Two such channels are none: another
        one's recording must not be taken for this call's.
        """
        now_ms = self._clock.mono_ms()
        fresh = call.searched_ms is not None and now_ms - call.searched_ms < _SEARCH_MS
        if fresh and not at_once:
            return call.channel
        call.searched_ms = now_ms
        told = json_of(self._ask("GET", "/channels"))
        channels = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
        found = [one.get("id") for one in channels if call.call_id in {one.get("id"), one.get("protocol_id")}]
        call.channel = found[0] if len(found) == 1 and isinstance(found[0], str) else ""
        return call.channel

    def _ask(self, method: str, path: str) -> Answer:
        return self._door.ask(method, f"/ari{path}", {"Authorization": self._authorization})


def authorization(secret: Callable[[], str]) -> str:
    """Return the header that shows who we are.

    Raises:
        RecorderUnreachable: there is no secret, or it is not USER:PASSWORD.
    """
    text = secret_of(secret)
    if ":" not in text:
        raise RecorderUnreachable(
            "The secret asterisk-ari must have the form USER:PASSWORD.", "Set it again.", reason="secret_unusable"
        )
    return f"Basic {base64.b64encode(text.encode()).decode()}"


def _error(answer: Answer, gone: str) -> str:
    """Return the error of a command's answer; 204 is no evidence of anything."""
    if answer.status == _NOT_FOUND:
        return gone
    return "" if answer.status in _OK else "recorder_refused"
