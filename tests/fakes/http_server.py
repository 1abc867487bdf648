"""A fake that is asked over HTTP, on a real socket."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import MappingProxyType

NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class HttpFake:
    """Listens on a free loopback port until `close`; a subclass gives each answer, on a thread of the request.

    Args:
        protocol: `HTTP/1.1` keeps connections open.
        no_delay: small answers are sent at once (TCP_NODELAY).
    """

    def __init__(self, protocol: str = "HTTP/1.0", *, no_delay: bool = False) -> None:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = protocol
            disable_nagle_algorithm = no_delay

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                """Say nothing."""

            def do_GET(self) -> None:
                fake.answer(self)

            do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - the base class's names

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="fake-http")
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Read a request and answer it."""
        raise NotImplementedError

    def close(self) -> None:
        """Take no more requests. Safe to call twice."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._server.server_close()
            self._thread.join(5)


def body_of(handler: BaseHTTPRequestHandler) -> bytes:
    """The body of a request."""
    return handler.rfile.read(int(handler.headers.get("Content-Length") or 0))


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: Mapping[str, str] = NO_HEADERS) -> None:
    """Send an answer with its length; whoever asked may have given up."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    try:
        handler.wfile.write(body)
    except OSError:
        handler.close_connection = True
