"""rtpengine's doors: ng requests over UDP, and its command line over TCP for a second opinion."""

from __future__ import annotations

import contextlib
import re
import secrets
import socket
import time
from dataclasses import dataclass
from functools import partial
from typing import Final

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.telephony.recorder.rtpengine.bencode import SIZE_LIMIT, BencodeError, Value, decode, encode
from agent_assist.telephony.turned import turned

_TRIES: Final = 2
_TRY_S: Final = 0.25
_CLI_S: Final = 0.5
_CLI_LIMIT: Final = 16 * 1024
_CLI_CALL_ID: Final = re.compile(r"[!-~]{1,128}")


recorder_errors = partial(
    turned,
    (OSError, BencodeError),
    lambda _cause: RecorderUnreachable("The recorder does not answer.", "Check that rtpengine is running."),
)
"""Turns what sockets and answers raise."""


@dataclass(frozen=True, slots=True)
class Media:
    """What a query tells of one call.

    Args:
        known: the recorder relays this call.
        recording: it says that it has a recording of the call open (paused or not); never proof.
        packets: RTP packets received so far, all sides.
        octets: their payload bytes, as counted by the recorder.
    """

    known: bool
    recording: bool = False
    packets: int = 0
    octets: int = 0


class NgClient:
    """One UDP socket to one rtpengine. Used by one thread.

    Args:
        host: its address.
        port: its --listen-ng port.
        cli_port: its --listen-cli port; 0 if it has none.
    """

    def __init__(self, host: str, port: int, cli_port: int = 0) -> None:
        self._address = (host, port)
        self._cli_port = cli_port

    def ask(self, command: str, call_id: str) -> dict[str, Value]:
        """Send one request and return its reply.

        Every request has a cookie of its own: rtpengine answers a cookie it has seen from a cache and does
        nothing. The second try repeats the cookie for that very reason.

        Raises:
            RecorderUnreachable: no reply, or one that cannot be read.
        """
        cookie = secrets.token_hex(8).encode()
        request = cookie + b" " + encode({"command": command, "call-id": call_id})
        with recorder_errors(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
            channel.connect(self._address)
            for _ in range(_TRIES):
                channel.send(request)
                with contextlib.suppress(TimeoutError):
                    reply = decode(_reply(channel, cookie + b" "))
                    if not isinstance(reply, dict):
                        raise BencodeError("reply is no dictionary")
                    return reply
            raise TimeoutError("no reply")

    def media(self, call_id: str) -> Media:
        """Ask what the recorder says of a call. Raises RecorderUnreachable."""
        reply = self.ask("query", call_id)
        if reply.get("result") != "ok":
            return Media(known=False)
        packets, octets = _received(reply.get("tags"))
        # "recording" is 1, or 0 after a pause that stops nothing; both mean that a file is being written.
        return Media(True, "call recording" in _dict(reply.get("recording")), packets, octets)

    def recording_by_cli(self, call_id: str) -> bool | None:
        """Ask on the command line port, which is right also after a false pause; None if it cannot tell.

        Raises:
            RecorderUnreachable: the port does not answer.
        """
        if not self._cli_port or _CLI_CALL_ID.fullmatch(call_id) is None:
            return None
        received = b""
        with (
            recorder_errors(),
            socket.create_connection((self._address[0], self._cli_port), _CLI_S) as connection,
        ):
            connection.settimeout(_CLI_S)
            connection.sendall(f"list sessions {call_id}\n".encode())
            while b"\nrecording: " not in received[:-4] and len(received) < _CLI_LIMIT:
                data = connection.recv(4096)
                if not data:
                    break
                received += data
        match = re.search(rb"\nrecording: (yes|no)", received)
        return None if match is None else match[1] == b"yes"


def _reply(channel: socket.socket, prefix: bytes) -> bytes:
    """Wait, bounded, for the datagram with our cookie; late answers to other requests are dropped."""
    until = time.monotonic() + _TRY_S
    while (left_s := until - time.monotonic()) > 0:
        channel.settimeout(left_s)
        data = channel.recv(SIZE_LIMIT + 64)
        if data.startswith(prefix):
            return data.removeprefix(prefix)
    raise TimeoutError("no reply")


def _received(tags: Value | None) -> tuple[int, int]:
    """Add up the RTP received on all sides of a call."""
    packets = octets = 0
    for side in _dict(tags).values():
        for media in _list(_dict(side).get("medias")):
            for stream in _list(_dict(media).get("streams")):
                if "RTCP" in _list(_dict(stream).get("flags")):
                    continue
                stats = _dict(_dict(stream).get("stats"))
                packets += _int(stats.get("packets"))
                octets += _int(stats.get("bytes"))
    return packets, octets


def _dict(value: Value | None) -> dict[str, Value]:
    return value if isinstance(value, dict) else {}


def _list(value: Value | None) -> list[Value]:
    return value if isinstance(value, list) else []


def _int(value: Value | None) -> int:
    return value if isinstance(value, int) and value > 0 else 0
