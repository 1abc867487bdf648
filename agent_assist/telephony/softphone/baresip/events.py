"""What baresip's ctrl_tcp messages mean, as call events. Pure state machine; knows no socket.

Source: baresip 1.1.0, observed on the wire. Hold has no event of its own there: the direction of the audio in
CALL_REMOTE_SDP tells it. CALL_ANSWERED means an answered re-INVITE, not an answered call. DTMF events carry
digits that may be a card number: they are not looked at.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.softphone.party import URI_LIMIT, Party, clean_text, is_call_id, name_of, number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

CALL_LIMIT: Final = 64
"""Most calls followed at once; a phone with more is broken or hostile."""
REASON_LIMIT: Final = 80
VANISHED: Final = "phone restarted"
"""Reason of the ENDED reported for a call that the phone no longer lists after a reconnect."""
_LISTED: Final = re.compile(
    r"[> ] \[line \d+, id ([!-~]+)\] +\d+:\d\d:\d\d +([A-Z]+) +(\(on hold\))? *(\S{1,1024})", re.ASCII
)
_HELD_AUDIO: Final = frozenset({"sendonly", "recvonly", "inactive"})


class MalformedMessageError(ValueError):
    """A message is not what ctrl_tcp sends. To be counted and skipped."""


@dataclass(frozen=True, slots=True)
class ListedCall:
    """One line of `listcalls`.

    Args:
        call_id: the SIP Call-ID.
        phase: baresip's word: INCOMING, OUTGOING, RINGING, EARLY, ESTABLISHED, TERMINATED.
        on_hold: the agent's side holds.
        uri: the other party.
        account: the account's address, empty if unknown.
    """

    call_id: str
    phase: str
    on_hold: bool
    uri: str
    account: str


@dataclass(frozen=True, slots=True)
class _Known:
    """A call as heard so far."""

    number: str | None
    name: str
    direction: Direction
    line: str
    connected: bool = False
    held: bool = False


def parse_message(frame: bytes) -> Mapping[str, object]:
    """Return the JSON object in a frame.

    Raises:
        MalformedMessageError: not UTF-8, not JSON, nested too deep, or not an object.
    """
    try:
        message = json.loads(frame.decode("utf-8"))
    except (ValueError, RecursionError) as exc:
        raise MalformedMessageError("not JSON") from exc
    if not isinstance(message, dict):
        raise MalformedMessageError("not an object")
    return message


def parse_listing(text: str) -> list[ListedCall]:
    """Return the calls in the answer to `listcalls`, in its order; lines that are not calls are skipped."""
    calls: list[ListedCall] = []
    account = ""
    for line in text.splitlines():
        if line.startswith("User-Agent: "):
            account = clean_text(line.removeprefix("User-Agent: "), URI_LIMIT)
        elif (match := _LISTED.match(line)) and is_call_id(match[1]) and len(calls) < CALL_LIMIT:
            calls.append(ListedCall(match[1], match[2], match[3] is not None, match[4], account))
    return calls


class BaresipTranslator:
    """Follows the calls of one phone. Used by one thread; outlives connections."""

    def __init__(self, source: str = "baresip") -> None:
        self._source = source
        self._calls: dict[str, _Known] = {}

    @property
    def has_calls(self) -> bool:
        """Whether a call is known. Any thread."""
        return bool(self._calls)

    def event(self, message: Mapping[str, object], at_ms: int) -> list[CallEvent]:
        """Return what a ctrl_tcp event means: no, one or two call events.

        Args:
            message: the decoded object, `{"event": true, "type": …}`.
            at_ms: when its bytes arrived, milliseconds since 1970 UTC.

        Raises:
            MalformedMessageError: fields are missing, of a wrong type, or out of bounds.
        """
        kind = message.get("type")
        if message.get("event") is not True or not isinstance(kind, str):
            raise MalformedMessageError("not an event")
        if kind not in _HANDLED:
            return []
        call_id = message.get("id")
        if call_id is None and kind != "CALL_CLOSED" and message.get("direction") == "outgoing":
            return []  # a call that is only being dialled has no id yet
        if not isinstance(call_id, str) or not is_call_id(call_id):
            raise MalformedMessageError("no call id")
        known = self._calls.get(call_id)
        if kind == "CALL_CLOSED":
            return self._closed(call_id, message, at_ms)
        if kind == "CALL_REMOTE_SDP" or kind in _HOLD_STATES:
            return self._audio(call_id, known, _HOLD_STATES.get(kind, message.get("remoteaudiodir")), at_ms)
        return self._progress(call_id, known, message, at_ms)

    def _progress(
        self, call_id: str, known: _Known | None, message: Mapping[str, object], at_ms: int
    ) -> list[CallEvent]:
        """Take a call from its first sign to the moment it stands."""
        kind = message["type"]
        if known is None:
            known = self._learn(call_id, message)
            if kind != "CALL_ESTABLISHED":
                return [self._tell(call_id, known, CallState.INCOMING, at_ms)]
        if kind == "CALL_ESTABLISHED" and not known.connected:
            known = self._calls[call_id] = replace(known, connected=True)
            return [self._tell(call_id, known, CallState.CONNECTED, at_ms)]
        return []

    def listing(self, calls: list[ListedCall], at_ms: int) -> list[CallEvent]:
        """Return what changed while nobody listened: news of listed calls, ENDED for the others."""
        listed = {call.call_id: call for call in calls if call.phase != "TERMINATED"}
        events = [
            self._tell(call_id, self._calls.pop(call_id), CallState.ENDED, at_ms, VANISHED)
            for call_id in [c for c in self._calls if c not in listed]
        ]
        for call_id, call in listed.items():
            events += self._from_listing(call_id, call, at_ms)
        return events

    def _from_listing(self, call_id: str, call: ListedCall, at_ms: int) -> list[CallEvent]:
        """Bring one listed call up to date."""
        events: list[CallEvent] = []
        known = self._calls.get(call_id)
        connected = call.phase == "ESTABLISHED"
        if known is None:
            # The listing does not say who called whom once a call stands; an agent's call is then taken as
            # incoming.
            direction = Direction.IN if call.phase in {"INCOMING", "ESTABLISHED"} else Direction.OUT
            known = _Known(number_of(call.uri), "", direction, number_of(call.account) or "")
            if not connected:
                events.append(self._tell(call_id, known, CallState.INCOMING, at_ms))
        if connected and not known.connected:
            known = replace(known, connected=True)
            events.append(self._tell(call_id, known, CallState.CONNECTED, at_ms))
        self._calls[call_id] = known
        if connected and (call.on_hold or known.held):
            events += self._hold(call_id, known, held=call.on_hold, at_ms=at_ms)
        return events

    def _learn(self, call_id: str, message: Mapping[str, object]) -> _Known:
        """Take in a call heard of for the first time."""
        uri, direction = message.get("peeruri"), message.get("direction")
        if not isinstance(uri, str) or len(uri) > URI_LIMIT or direction not in {"incoming", "outgoing"}:
            raise MalformedMessageError("no party or direction")
        if len(self._calls) >= CALL_LIMIT:
            raise MalformedMessageError("too many calls")
        name, account = message.get("peerdisplayname"), message.get("accountaor")
        self._calls[call_id] = known = _Known(
            number=number_of(uri),
            name=name_of(name) if isinstance(name, str) else "",
            direction=Direction.IN if direction == "incoming" else Direction.OUT,
            line=(number_of(account) or "") if isinstance(account, str) else "",
        )
        return known

    def _audio(self, call_id: str, known: _Known | None, audio: object, at_ms: int) -> list[CallEvent]:
        """Read hold and resume from the direction of the audio; before the call stands it means nothing."""
        if known is None or not known.connected or not isinstance(audio, str):
            return []
        if audio not in _HELD_AUDIO and audio != "sendrecv":
            raise MalformedMessageError("unknown audio direction")
        return self._hold(call_id, known, held=audio in _HELD_AUDIO, at_ms=at_ms)

    def _hold(self, call_id: str, known: _Known, *, held: bool, at_ms: int) -> list[CallEvent]:
        """Report a change of hold, and nothing where it was known already (baresip repeats itself)."""
        if held == known.held or not known.connected:
            return []
        known = self._calls[call_id] = replace(known, held=held)
        return [self._tell(call_id, known, CallState.HELD if held else CallState.RESUMED, at_ms)]

    def _closed(self, call_id: str, message: Mapping[str, object], at_ms: int) -> list[CallEvent]:
        """End a call that was known; the close of an unknown one is no news."""
        known = self._calls.pop(call_id, None)
        if known is None:
            return []
        reason = message.get("param")
        words = clean_text(reason, REASON_LIMIT) if isinstance(reason, str) else ""
        return [self._tell(call_id, known, CallState.ENDED, at_ms, words)]

    def _tell(self, call_id: str, known: _Known, state: CallState, at_ms: int, reason: str = "") -> CallEvent:
        party = Party(known.number, known.direction, known.name, known.line)
        return party.event(call_id, state, at_ms, self._source, reason)


_HOLD_STATES: Final = {"CALL_HOLD": "sendonly", "CALL_RESUME": "sendrecv"}
"""Newer baresip versions have these; 1.1.0 does not send them."""
_HANDLED: Final = frozenset(
    {"CALL_INCOMING", "CALL_OUTGOING", "CALL_RINGING", "CALL_PROGRESS", "CALL_ESTABLISHED", "CALL_CLOSED"}
    | {"CALL_REMOTE_SDP", *_HOLD_STATES}
)
