"""Asterisk's REST interface on a real socket, in the words of the captures of Asterisk 22; it lies on demand.

What real switches do and a kinder fake hid: a channel in a bridge cannot be recorded, a bridge or channel outside an
application neither, and live recordings are listed nowhere: only events tell of them, from the moment one listens.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.fakes.http_server import HttpFake, body_of, send

CALL = "12e7645e2dd25b1a"
CHANNEL = "1795498901.20"
AUTHORIZATION = "Basic YXNzaXN0OnBhc3M="
"""assist:pass"""


def channel(number: str, protocol_id: str) -> dict[str, Any]:
    """A channel as in the capture."""
    return {
        "id": number,
        "name": "PJSIP/alice-00000014",
        "state": "Up",
        "protocol_id": protocol_id,
        "caller": {"name": "Alice Customer", "number": "5551001"},
        "connected": {"name": "", "number": ""},
        "dialplan": {"context": "from-internal", "exten": "400", "priority": 2, "app_name": "Dial", "app_data": ""},
        "creationtime": "2026-11-24T05:41:41.695+0000",
        "language": "en",
    }


class FakeAri(HttpFake):
    """Lies: deaf_pause and deaf_stop (204, nothing happens), restart (recordings forgotten), other_channel, wrong_word,
    queued, grows (its duration goes on in a pause), forbid, not_in_stasis, garbage, silent, cut (204 is lost),
    late (a command is obeyed, its answer comes after 0.7 s).
    """

    def __init__(self) -> None:
        self.lies: set[str] = set()
        self.channels = [channel(CHANNEL, CALL), channel("1795498901.21", "other")]
        self.bridges: list[dict[str, Any]] = [
            {"id": "b1", "bridge_type": "mixing", "bridge_class": "basic", "creator": "", "channels": [CHANNEL]}
        ]
        self.variables: dict[str, str] = {}
        """MIXMONITOR_FILENAME of channels, by id."""
        self.listening: list[socket.socket] = []
        self.live: dict[str, dict[str, Any]] = {}
        self.stored: list[str] = []
        self.audio: dict[str, bytes] = {}
        self.requests: list[str] = []
        self.authorization = AUTHORIZATION
        self.seconds = 3
        self.free = threading.Event()
        super().__init__("HTTP/1.1", no_delay=True)  # as Asterisk's own does for each session (main/http.c)

    def close(self) -> None:
        self.free.set()
        self.cut_line()
        super().close()

    def writes(self) -> bool:
        """Whether a recording of the call takes sound in, now."""
        mine = self.channels[0]["id"] if self.channels else ""
        heard = {f"channel:{one['id']}" for one in self.channels if one["name"].startswith(f"Snoop/{mine}-")}
        return any(one["state"] == "recording" and one["target_uri"] in heard for one in list(self.live.values()))

    def commands(self) -> list[str]:
        asked = [request for request in list(self.requests) if not request.startswith(("GET", "PUT"))]
        return [request.partition("?")[0] for request in asked]

    def tell(self, kind: str, recording: dict[str, Any]) -> None:
        """An event to whoever listens."""
        body = json.dumps({"type": kind, "recording": recording}).encode()
        for line in list(self.listening):
            with contextlib.suppress(OSError):
                line.sendall(b"\x81\x7e" + struct.pack("!H", len(body)) + body)

    def cut_line(self) -> None:
        """The event line breaks."""
        lines, self.listening = self.listening, []
        for line in lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _listen(self, handler: BaseHTTPRequestHandler) -> None:
        """Become an event line, until it ends."""
        key = handler.headers["Sec-WebSocket-Key"].encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        accept = base64.b64encode(hashlib.sha1(key, usedforsecurity=False).digest()).decode()
        head = f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"
        handler.connection.sendall(head.encode())
        self.listening.append(handler.connection)
        with contextlib.suppress(OSError):
            while handler.connection.recv(4096):
                pass
        handler.close_connection = True

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        if self.free.is_set():
            handler.close_connection = True
            return
        body_of(handler)
        self.requests.append(f"{handler.command} {handler.path.removeprefix('/ari')}")
        if "silent" in self.lies:
            self.free.wait(5)
            handler.close_connection = True
            return
        refused = "forbid" in self.lies or handler.headers.get("Authorization") != self.authorization
        if not refused and handler.path.startswith("/ari/events"):
            self._listen(handler)
            return
        status, told = (401, {"error": "Unauthorized"}) if refused else self._outcome(handler.command, handler.path)
        if "cut" in self.lies and handler.command in {"POST", "DELETE"}:
            handler.close_connection = True
            return
        if "late" in self.lies and handler.command in {"POST", "DELETE"}:
            self.free.wait(0.7)
        body = told if isinstance(told, bytes) else b"" if told is None else json.dumps(told).encode()
        if "elsewhere" in self.lies and "live" in handler.path:
            status, body = 404, b'{"message":"no such page"}'
        if "garbage" in self.lies and handler.command == "GET" and "live" in handler.path:
            body = b'{"name":'
        send(handler, status, body, {"Content-Type": "application/json"})

    def _outcome(self, method: str, target: str) -> tuple[int, Any]:
        parts = urlsplit(target)
        path = [unquote(one) for one in parts.path.split("/")[2:]]
        if path == ["asterisk", "ping"]:
            return 200, {"ping": "pong", "asterisk_id": "02:fc:00:00:00:01"}
        if path[0] in {"applications", "bridges"}:
            return 200, self.bridges if path == ["bridges"] else {"name": path[1]}
        if path[0] == "channels":
            return self._channel(method, path[1:], {k: v[0] for k, v in parse_qs(parts.query).items()})
        if path[:2] == ["recordings", "stored"]:
            return self._finished(path[2:])
        if path[:2] == ["recordings", "live"] and path[2] in self.live:
            return self._change(method, path[2], path[3:])
        return 404, {"message": "Recording not found"}

    def _finished(self, rest: list[str]) -> tuple[int, Any]:
        if not rest:
            return 200, [{"name": name, "format": "wav"} for name in self.stored]
        return (200, self.audio[rest[0]]) if rest[0] in self.audio else (404, {"message": "Recording not found"})

    def _channel(self, method: str, path: list[str], query: dict[str, str]) -> tuple[int, Any]:
        if not path:
            return 200, self.channels
        if path[0] not in {one["id"] for one in self.channels}:
            return 404, {"message": "Channel not found"}
        if method == "DELETE":
            self.channels = [one for one in self.channels if one["id"] != path[0]]
            return 204, None
        if path[1] == "variable":
            return 200, {"value": self.variables.get(path[0], "")}
        if path[1] == "snoop":
            self.channels.append({**channel(path[2], ""), "name": f"Snoop/{path[0]}-00000000"})
            return 200, self.channels[-1]
        return self._record(path[0], query)

    def _record(self, number: str, query: dict[str, str]) -> tuple[int, Any]:
        name = query["name"]
        if any(number in bridge["channels"] for bridge in self.bridges):
            return 409, {"message": "Cannot record channel while in bridge"}
        if "not_in_stasis" in self.lies or name in self.live or name in self.stored:
            return 409, {"message": "Channel not in Stasis application"}
        self.live[name] = {"name": name, "format": "wav", "state": "recording", "target_uri": f"channel:{number}"}
        return 201, {**self.live[name], "state": "queued"}

    def _change(self, method: str, name: str, rest: list[str]) -> tuple[int, Any]:
        recording = self.live[name]
        if method == "GET" and not rest:
            told = dict(recording)
            if "wrong_word" in self.lies:
                told["state"] = "on hold"
            if "queued" in self.lies:
                told["state"] = "queued"
            if "other_channel" in self.lies:
                told["target_uri"] = "channel:1795498901.21"
            if "grows" in self.lies:
                self.seconds += 1
                told["duration"] = self.seconds
            return 200, told
        if rest == ["pause"] and "deaf_pause" not in self.lies:
            recording["state"] = "paused" if method == "POST" else "recording"
        if rest == ["stop"] and "deaf_stop" not in self.lies:
            del self.live[name]
            self.stored.append(name)
        return 204, None
