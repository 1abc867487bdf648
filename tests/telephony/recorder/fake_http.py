"""An HTTP recorder on a real socket: it answers by its state, and lies on demand."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler
from typing import Any

from tests.fakes.http_server import HttpFake, body_of, send

PROFILE = """
name = "house"
title = "The house's recorder"
tried = "tried in tests"
source = ["the fake in the tests"]
address = "http://127.0.0.1:{value.port}"
look_ms = 100
grace_ms = 300
[values]
port = "[0-9]+"
team = ".+"
[auth]
kind = "bearer"
[commands.start]
method = "POST"
path = "/calls/{call_id}/start?team={value.team}"
json = { call = "{call_id}", note = { team = ["{value.team}"], loud = true } }
[commands.pause]
method = "POST"
path = "/calls/{call_id}/pause"
form = { team = "{value.team}" }
[commands.resume]
method = "POST"
path = "/calls/{call_id}/resume"
[commands.stop]
method = "DELETE"
path = "/calls/{call_id}"
headers = { X-Team = "{value.team}" }
[read_back]
path = "/calls/{call_id}"
value = "recorders.*.state"
none = "off"
states = { on = "recording", held = "paused", done = "off" }
same = { call = "{call_id}" }
"""
SECRET = "t0ken-of-the-house"
_AFTER = {"start": "on", "resume": "on", "pause": "held", "stop": "done"}


class FakeHttpRecorder(HttpFake):
    """One call per name in `calls`; `lies` says how it misbehaves.

    Lies: no_effect (204, nothing happens), deaf (the answer is lost, nothing happens), obeys_and_falls (it happens, the
    answer is lost), late (the answer comes after the client gave up), wrong_word, garbage, empty, huge, endless, drip,
    redirect, forbid, busy, fault, another (tells of another call), second (a second recorder goes on), not_json.
    """

    def __init__(self) -> None:
        self.lies: set[str] = set()
        self.calls: dict[str, str] = {}
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []
        self.secret = SECRET
        self.retry_after = "1"
        self.released = threading.Event()
        self.closed = False
        super().__init__("HTTP/1.1")

    def close(self) -> None:
        self.closed = True
        self.released.set()
        super().close()

    def values(self) -> dict[str, str]:
        return {"port": str(self.port), "team": 'a/b&c="d" ../e'}

    def writes(self, call: str) -> bool:
        """Whether sound of a call is written, now."""
        return self.calls.get(call) == "on" or "second" in self.lies

    def commands(self) -> list[str]:
        """What changed something was asked, as method and path."""
        return [f"{method} {path}" for method, path, _, _ in list(self.requests) if method != "GET"]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = body_of(handler)
        self.requests.append((handler.command, handler.path, dict(handler.headers), body))
        if self.closed:
            handler.close_connection = True
            return
        reading = handler.command == "GET"
        status, answer, headers = self._outcome(handler, reading=reading)
        if self._broken(handler, reading=reading):
            return
        send(handler, status, answer, headers)

    def _outcome(self, handler: BaseHTTPRequestHandler, *, reading: bool) -> tuple[int, bytes, Mapping[str, str]]:
        if "forbid" in self.lies or handler.headers.get("Authorization") != f"Bearer {self.secret}":
            return 401, b"{}", {}
        for lie, status, headers in (
            ("busy", 429, {"Retry-After": self.retry_after}),
            ("fault", 500, {}),
            ("redirect", 302, {"Location": f"http://127.0.0.1:{self.port}/calls/elsewhere"}),
            ("refuse", 409, {}),
        ):
            if lie in self.lies:
                return status, b"{}", headers
        parts = handler.path.partition("?")[0].split("/")
        call = parts[2]
        if call not in self.calls:
            return 404, b'{"error":"no such call"}', {}
        if not reading:
            word = "stop" if handler.command == "DELETE" else parts[3]
            if not self.lies & {"no_effect", "deaf"}:
                self.calls[call] = _AFTER[word]
            return 204, b"", {}
        return 200, self._state(call), {"Content-Type": "application/json"}

    def _state(self, call: str) -> bytes:
        state = "PAUSED!" if "wrong_word" in self.lies else self.calls[call]
        recorders: list[Any] = [{"state": state}] if state != "never" else []
        if "second" in self.lies:
            recorders.append({"state": "on"})
        told: Any = {"call": "another" if "another" in self.lies else call, "recorders": recorders}
        if "garbage" in self.lies:
            return b'{"call": "\xff'
        if "empty" in self.lies:
            return b""
        if "list" in self.lies:
            told = [told]
        if "deep" in self.lies:
            return b"[" * 60_000
        if "huge" in self.lies:
            told["more"] = "x" * 100_000
        if "odd" in self.lies:
            told["recorders"] = {"state": "held"}
        return json.dumps(told).encode()

    def _broken(self, handler: BaseHTTPRequestHandler, *, reading: bool) -> bool:
        """Lose the answer where a lie says so; returns whether it is lost."""
        if self.lies & {"deaf", "obeys_and_falls"} and not reading:
            handler.close_connection = True
            return True
        if "late" in self.lies and not reading:
            self.released.wait(2.0)
            handler.close_connection = True
            return True
        if "silent" in self.lies:
            self.released.wait(5.0)
            handler.close_connection = True
            return True
        if "drip" in self.lies and reading:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n")
            while not self.released.wait(0.1):
                try:
                    handler.wfile.write(b" ")
                    handler.wfile.flush()
                except OSError:
                    break
            handler.close_connection = True
            return True
        return False
