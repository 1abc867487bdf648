"""Somebody else with a manager account: sees every event, does what other programs of a switch do.

Written apart from the product's own manager client, whose judge it is.
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import threading
import time
from typing import TYPE_CHECKING, Final

from lab.processes import LabError

if TYPE_CHECKING:
    from collections.abc import Callable

Event = dict[str, str]
AT: Final = "At"
"""Key under which an event's arrival stands, seconds since 1970."""
CRASH: Final = "Crash"
"""Event of ours: the switch was killed at this moment."""
_KEPT: Final = 200_000
_ANSWER_S: Final = 3.0


class Stranger:
    """One manager session. Its methods are for one thread; a thread of its own reads.

    Args:
        port: the manager port on loopback.
        user: account.
        secret: its password.
    """

    def __init__(self, port: int, user: str, secret: str) -> None:
        self.log: list[Event] = []
        """Events in the order in which they came."""
        self.connected = True
        self._answers: dict[str, Event] = {}
        self._numbers = itertools.count(1)
        self._news = threading.Condition()
        self._whom = (port, user, secret)
        self._connect()

    def _connect(self) -> None:
        port, user, secret = self._whom
        self.connected = True
        self._socket = socket.create_connection(("127.0.0.1", port), 2.0)
        self._socket.settimeout(None)
        self._thread = threading.Thread(target=self._read, name="lab-stranger", daemon=True)
        self._thread.start()
        self.act("Login", Username=user, Secret=secret, Events="on")

    def outlives(self, crash_s: float) -> None:
        """Note when the switch was killed, seconds since 1970, and hear the one that was started since."""
        self.close()
        self.log.append({"Event": CRASH, AT: str(crash_s)})
        self._connect()

    def act(self, action: str, **fields: str) -> Event:
        """Send an action and return its answer; empty where none came."""
        ident = f"lab-{next(self._numbers)}"
        lines = [("Action", action), ("ActionID", ident), *fields.items()]
        with contextlib.suppress(OSError):
            self._socket.sendall("".join(f"{key}: {value}\r\n" for key, value in lines).encode() + b"\r\n")
        with self._news:
            self._news.wait_for(lambda: ident in self._answers or not self.connected, _ANSWER_S)
            return self._answers.pop(ident, {})

    def command(self, command: str) -> str:
        """Give a command of the console and return what it writes."""
        return self.act("Command", Command=command).get("Output", "")

    def variable(self, channel: str, name: str) -> str:
        """Return a variable or function of a channel."""
        return self.act("Getvar", Channel=channel, Variable=name).get("Value", "")

    def channels(self, endpoint: str = "") -> list[str]:
        """Return the names of the channels there are, of one endpoint if given."""
        listed = self.command("core show channels concise")
        names = [line.partition("!")[0] for line in listed.splitlines() if "!" in line]
        return [name for name in names if not endpoint or name.startswith(f"PJSIP/{endpoint}-")]

    def channel(self, endpoint: str, limit_s: float = 5.0) -> str:
        """Return the newest channel of an endpoint, waited for. Raises LabError."""
        until = time.monotonic() + limit_s
        while time.monotonic() < until:
            if found := sorted(self.channels(endpoint)):
                return found[-1]
            threading.Event().wait(0.05)
        raise LabError(f"no channel of {endpoint}")

    def wait(
        self, name: str, test: Callable[[Event], bool] = bool, since: float = 0.0, limit_s: float = 5.0
    ) -> Event | None:
        """Return the first such event since a moment, waited for; None if it does not come."""

        def found() -> Event | None:
            events = self.events(name, since)
            return next((event for event in events if test(event)), None)

        with self._news:
            return self._news.wait_for(found, limit_s)

    def events(self, name: str, since: float = 0.0) -> list[Event]:
        """Return the events of a name since a moment."""
        return [event for event in list(self.log) if event.get("Event") == name and float(event[AT]) >= since]

    def close(self) -> None:
        """End the session and its thread. Safe to call twice."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(2.0)
        self._socket.close()

    def _read(self) -> None:
        """Sort blocks into answers and events until the connection ends. Thread body."""
        buffer = b""
        greeted = False
        while True:
            try:
                data = self._socket.recv(65_536)
            except OSError:
                data = b""
            if not data:
                break
            buffer += data
            if not greeted and b"\r\n" in buffer:
                buffer, greeted = buffer.partition(b"\r\n")[2], True
            while b"\r\n\r\n" in buffer:
                block, _, buffer = buffer.partition(b"\r\n\r\n")
                self._take(block.decode(errors="replace"))
        with self._news:
            self.connected = False
            self._news.notify_all()

    def _take(self, block: str) -> None:
        event: Event = {}
        output: list[str] = []
        for line in block.split("\r\n"):
            key, _, value = line.partition(":")
            if key == "Output":
                output.append(value.removeprefix(" "))
            else:
                event.setdefault(key, value.removeprefix(" "))
        if output:
            event["Output"] = "\n".join(output)
        event[AT] = str(time.time())
        with self._news:
            if "Response" in event:
                self._answers[event.get("ActionID", "")] = event
            elif len(self.log) < _KEPT:
                self.log.append(event)
            self._news.notify_all()
