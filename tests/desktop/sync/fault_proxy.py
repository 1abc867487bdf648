"""An HTTP proxy that does what networks do: it loses, breaks off, delays, repeats, and answers nonsense."""

from __future__ import annotations

import http.client
import random
import socket
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FAULTS = ("drop_request", "drop_answer", "delay", "error", "truncate", "repeat", "portal")
_TIMEOUT_S = 15


class FaultProxy:
    """Listens on a free loopback port and forwards to `port`.

    Args:
        port: of the real server.
        seed: of the faults.
        rate: share of requests that meet one.
    """

    def __init__(self, port: int, seed: int, rate: float) -> None:
        self.target = port
        self.rate = rate
        self.met: Counter[str] = Counter()
        self._random = random.Random(seed)  # noqa: S311 - repeatable faults
        self._lock = threading.Lock()
        self.pause = threading.Event()
        proxy = self

        class Handler(_Handler):
            owner = proxy

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def choose(self) -> str:
        with self._lock:
            fault = self._random.choice(FAULTS) if self._random.random() < self.rate else ""
            self.met[fault] += 1
        return fault

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(_TIMEOUT_S)


class _Handler(BaseHTTPRequestHandler):
    owner: FaultProxy

    def log_message(self, *_args: object) -> None:
        """Be quiet."""

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def _serve(self) -> None:
        self.close_connection = True
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fault = self.owner.choose()
        if fault == "drop_request":
            self._hang_up()
            return
        if fault == "error":
            self._answer(500, "text/html", b"<html>oops</html>")
            return
        if fault == "portal":
            self._answer(200, "text/html", b"<html>please sign in to the network</html>")
            return
        if fault == "delay":
            self.owner.pause.wait(0.02)
        try:
            status, kind, data = self._forward(body)
            if fault == "repeat":
                status, kind, data = self._forward(body)
        except OSError:
            self._hang_up()
            return
        if fault == "drop_answer":
            self._hang_up()
        elif fault == "truncate":
            self._answer(status, kind, data, len(data) // 2)
        else:
            self._answer(status, kind, data)

    def _forward(self, body: bytes) -> tuple[int, str, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.owner.target, timeout=_TIMEOUT_S)
        try:
            headers = {k: v for k, v in self.headers.items() if k.lower() not in {"host", "connection"}}
            connection.request(self.command, self.path, body or None, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers.get("Content-Type", ""), answer.read()
        finally:
            connection.close()

    def _answer(self, status: int, kind: str, data: bytes, cut: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data if cut is None else data[:cut])

    def _hang_up(self) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)
