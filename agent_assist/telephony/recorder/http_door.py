"""One recorder's HTTP door: bounded exchanges whose every failure is RecorderUnreachable with a reason."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO, Final

import msgspec

from agent_assist.domain.errors import AssistError, RecorderUnreachable, RecordingNotReady, ServerBusy
from agent_assist.domain.web_address import is_loopback_host, split_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from agent_assist.protocol.http import Answer, Wire

AUDIO_BYTES: Final = 128 * 1024 * 1024
"""Longest finished recording that is fetched: two hours of stereo at 8 kHz and 16 bit; it is held in memory."""
AUDIO_S: Final = 30.0
"""How long fetching one may take, seconds."""
CONNECT_S: Final = 0.3
READ_S: Final = 0.6
ANSWER_BYTES: Final = 65_536
"""Longest answer: a read-back is a few hundred bytes."""
FORBIDS: Final = "recorder_forbids"
BUSY: Final = "recorder_busy"
TOO_LONG: Final = 0
"""Status of an answer that was longer than the limit and so was not read."""
GOOD: Final = range(200, 300)
"""Statuses of an answer that says yes."""
_UNAUTHORISED, _FORBIDDEN, _TOO_MANY, _SERVER_FAULT = 401, 403, 429, 500
_LONGEST_REST_MS: Final = 60_000


class HttpDoor:
    """Speaks to one address. Used by one thread; requests is imported with the first exchange.

    Args:
        address: `https://HOST[:PORT]`, or http on this machine.
        answer_bytes: longest answer that is read.
        patience_s: longest silence, and longest time for a whole answer, in seconds.

    Proxies are those of the environment; redirects are refused, certificates checked with the system's trust store.
    """

    def __init__(self, address: str, answer_bytes: int = ANSWER_BYTES, patience_s: float = READ_S) -> None:
        self.address, host = split_address(address)
        self._loopback = is_loopback_host(host)
        self._answer_bytes = answer_bytes
        self._patience_s = patience_s
        self._wire: Wire | None = None

    @property
    def host(self) -> str:
        """What stands in the Host header."""
        return self.address.partition("://")[2]

    def ask(self, method: str, target: str, headers: Mapping[str, str], body: bytes | None = None) -> Answer:
        """Send one request; returns the answer whatever its status below 500, but for 401, 403 and 429.

        Raises:
            RecorderUnreachable: no answer, or one that says that this desktop may not ask (now).
        """
        from agent_assist.protocol.http import Answer

        try:
            answer = self._open().exchange(method, target, headers=headers, body=body, token=None)
        except ServerBusy:
            return Answer(TOO_LONG, is_json=False, body=b"")
        except AssistError as exc:
            raise away() from exc
        if answer.status in {_UNAUTHORISED, _FORBIDDEN}:
            raise RecorderUnreachable(
                "The recorder does not let this desktop in.", "Check the secret and its rights.", reason=FORBIDS
            )
        if answer.status == _TOO_MANY:
            rest = answer.retry_after_s
            raise RecorderBusy(min(_LONGEST_REST_MS, rest * 1000) if rest is not None else 1_000)
        if answer.status >= _SERVER_FAULT:
            raise away()
        return answer

    def close(self) -> None:
        """Drop the connections; the next exchange makes new ones."""
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def _open(self) -> Wire:
        if self._wire is None:
            from agent_assist.protocol.http import Limits, Wire

            limits = Limits(CONNECT_S, self._patience_s, self._patience_s, self._answer_bytes)
            self._wire = Wire(self.address, limits, loopback=self._loopback)
        return self._wire


class RecorderBusy(RecorderUnreachable):
    """The recorder asks for a rest of so many milliseconds."""

    def __init__(self, rest_ms: int) -> None:
        super().__init__("The recorder asks for fewer requests.", "Look who else uses its account.", reason=BUSY)
        self.rest_ms = rest_ms


def away() -> RecorderUnreachable:
    """Return the error of a recorder that does not answer."""
    return RecorderUnreachable("The recorder does not answer.", "Check its address and the network.")


def json_of(answer: Answer) -> object:
    """Return the JSON in an answer, or None if it cannot be read."""
    try:
        return msgspec.json.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def opened_by(ask: Callable[[], Answer]) -> Callable[[], BinaryIO]:
    """Return what opens a finished recording by asking for it; it is held in memory.

    Opening it raises RecordingNotReady where it is not there yet, and whatever `ask` raises.
    """

    def read() -> BinaryIO:
        answer = ask()
        if answer.status not in GOOD or not answer.body:
            raise RecordingNotReady("The recording is not there yet.", "It will be checked again in a moment.")
        return io.BytesIO(answer.body)

    return read
