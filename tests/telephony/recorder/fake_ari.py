"""Asterisk's REST interface on a real socket, in the words of the capture of Asterisk 22; it lies on demand."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

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
        "dialplan": {"context": "from-internal", "exten": "400", "priority": 2, "app_name": "Stasis"},
        "creationtime": "2026-11-24T05:41:41.695+0000",
        "language": "en",
    }


class FakeAri:
    """Lies: deaf_pause and deaf_stop (204, nothing happens), restart (recordings forgotten), other_channel, wrong_word,
    queued, grows (its duration goes on in a pause), forbid, not_in_stasis, garbage, silent, cut (204 is lost),
    late (a command is obeyed, its answer comes after 0.7 s).
    """

    def __init__(self) -> None:
        self.lies: set[str] = set()
        self.channels = [channel(CHANNEL, CALL), channel("1795498901.21", "other")]
        self.live: dict[str, dict[str, Any]] = {}
        self.stored: list[str] = []
        self.audio: dict[str, bytes] = {}
        self.requests: list[str] = []
        self.authorization = AUTHORIZATION
        self.seconds = 3
        self.free = threading.Event()
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # as Asterisk's own HTTP server does for each session (main/http.c)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                """Say nothing."""

            def do_GET(self) -> None:
                fake._serve(self)

            do_POST = do_DELETE = do_GET  # noqa: N815 - the base class's names

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        if self._thread.is_alive():
            self.free.set()
            self._server.shutdown()
            self._server.server_close()
            self._thread.join(5)

    def writes(self) -> bool:
        """Whether a recording of the call takes sound in, now."""
        mine = f"channel:{self.channels[0]['id']}" if self.channels else ""
        return any((one["state"], one["target_uri"]) == ("recording", mine) for one in list(self.live.values()))

    def commands(self) -> list[str]:
        return [request for request in list(self.requests) if not request.startswith("GET")]

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        if self.free.is_set():
            handler.close_connection = True
            return
        self.requests.append(f"{handler.command} {handler.path.removeprefix('/ari')}")
        if "silent" in self.lies:
            self.free.wait(5)
            handler.close_connection = True
            return
        refused = "forbid" in self.lies or handler.headers.get("Authorization") != self.authorization
        status, told = (401, {"error": "Unauthorized"}) if refused else self._outcome(handler.command, handler.path)
        if "cut" in self.lies and handler.command != "GET":
            handler.close_connection = True
            return
        if "late" in self.lies and handler.command != "GET":
            self.free.wait(0.7)
        body = told if isinstance(told, bytes) else b"" if told is None else json.dumps(told).encode()
        if "elsewhere" in self.lies and "live" in handler.path:
            status, body = 404, b'{"message":"no such page"}'
        if "garbage" in self.lies and handler.command == "GET" and "live" in handler.path:
            body = b'{"name":'
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        try:
            handler.wfile.write(body)
        except OSError:  # who asked gave up
            handler.close_connection = True

    def _outcome(self, method: str, target: str) -> tuple[int, Any]:
        parts = urlsplit(target)
        path = [unquote(one) for one in parts.path.split("/")[2:]]
        if path == ["asterisk", "ping"]:
            return 200, {"ping": "pong", "asterisk_id": "02:fc:00:00:00:01"}
        if path == ["channels"]:
            return 200, self.channels
        if path[0] == "channels" and path[2] == "record":
            return self._record(path[1], {k: v[0] for k, v in parse_qs(parts.query).items()})
        if path[:2] == ["recordings", "stored"]:
            return self._finished(path[2:])
        if path[:2] == ["recordings", "live"] and path[2] in self.live:
            return self._change(method, path[2], path[3:])
        return 404, {"message": "Recording not found"}

    def _finished(self, rest: list[str]) -> tuple[int, Any]:
        if not rest:
            return 200, [{"name": name, "format": "wav"} for name in self.stored]
        return (200, self.audio[rest[0]]) if rest[0] in self.audio else (404, {"message": "Recording not found"})

    def _record(self, number: str, query: dict[str, str]) -> tuple[int, Any]:
        if number not in {one["id"] for one in self.channels}:
            return 404, {"message": "Channel not found"}
        name = query["name"]
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
