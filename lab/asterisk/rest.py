"""Another program on the REST interface: it asks, and holds the event line open that makes an application of it."""

from __future__ import annotations

import base64
import contextlib
import json
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Final

from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from lab.opened import Opened

_ACCOUNT: Final = "assist:lab-ari"
_PATIENCE_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: its status, and what stood in it."""

    status: int
    body: object


class RestApplication(Opened):
    """A Stasis application of its own. A context manager.

    Args:
        port: Asterisk's HTTP port on loopback.
        name: of the application.
    """

    def __init__(self, port: int, name: str) -> None:
        self.name = name
        self.events: list[dict[str, object]] = []
        self._address = f"127.0.0.1:{port}/ari"
        token = base64.b64encode(_ACCOUNT.encode()).decode()
        self._headers = {"Authorization": f"Basic {token}"}
        self._news = threading.Condition()
        self._open = contextlib.ExitStack()
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Open the event line."""
        place = f"ws://{self._address}/events?app={self.name}&subscribeAll=true"
        opening = connect(place, additional_headers=self._headers, open_timeout=_PATIENCE_S, proxy=None)
        self._line = self._open.enter_context(opening)
        self._thread = threading.Thread(target=self._read, name="lab-rest", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Close the event line, which ends its thread."""
        self._open.close()
        if self._thread is not None:
            self._thread.join(2.0)

    def ask(self, method: str, path: str) -> Told:
        """Send one request."""
        address = f"http://{self._address}{path}"
        request = urllib.request.Request(address, method=method, headers=self._headers)
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE_S) as answer:  # noqa: S310 - http, above
                return Told(answer.status, _json(answer.read()))
        except urllib.error.HTTPError as error:
            return Told(error.code, _json(error.read()))

    def heard(self, kind: str, limit_s: float = 5.0) -> bool:
        """Wait for an event of a kind."""
        with self._news:
            return self._news.wait_for(lambda: any(event.get("type") == kind for event in self.events), limit_s)

    def _read(self) -> None:
        """Keep the events until the line ends. Thread body."""
        with contextlib.suppress(WebSocketException):
            for message in self._line:
                with self._news:
                    self.events.append(json.loads(message))
                    self._news.notify_all()


def _json(text: bytes) -> object:
    with contextlib.suppress(ValueError):
        found: object = json.loads(text)
        return found
    return None
