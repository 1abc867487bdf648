"""A desktop portal for global keys, as its interface is documented (xdg-desktop-portal 1.20).

It allows what it is told to. It takes the portal's name on a session bus and answers on a thread of its own.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_KEYS: Final = "org.freedesktop.portal.GlobalShortcuts"
_UNKNOWN: Final = "org.freedesktop.DBus.Error.UnknownMethod"
_ANSWER_S: Final = 10.0


class Portal:
    """Close it.

    Args:
        bus: address of the session bus.
        allows: how each shortcut is to be pressed, by its id; what is not named is not allowed.
        code: what requests are answered with: 0 done, 1 the person said no, 2 failed.
        has_keys: whether it knows the interface; many portals do not.
    """

    def __init__(
        self, bus: str, allows: Mapping[str, str] | None = None, *, code: int = 0, has_keys: bool = True
    ) -> None:
        self._allows, self._code, self._has_keys = dict(allows or {}), code, has_keys
        self._to = open_dbus_connection(bus)
        self._to.send_and_get_reply(message_bus.RequestName(NAME), timeout=_ANSWER_S)
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        """Calls with their values, in order."""
        self.session = self.client = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._answer, name="portal")
        self._thread.start()

    def press(self, shortcut: str, session: str = "") -> None:
        """Say that the keys of a shortcut are pressed, and let go."""
        for word in ("Activated", "Deactivated"):
            self._signal(_PATH, _KEYS, word, "osta{sv}", (session or self.session, shortcut, 1, {}))

    def change(self, allows: Mapping[str, str]) -> None:
        """Say that the person chose other keys."""
        self._signal(_PATH, _KEYS, "ShortcutsChanged", "oa(sa{sv})", (self.session, _listed(allows)))

    def end_session(self) -> None:
        """End the session, as a desktop may at any time."""
        self._signal(self.session, "org.freedesktop.portal.Session", "Closed", "a{sv}", ({},))

    def close(self) -> None:
        """Leave the bus. Safe to call twice."""
        if not self._over.is_set():
            self._over.set()
            self._thread.join(_ANSWER_S)
            self._to.close()

    def _answer(self) -> None:
        while not self._over.is_set():
            try:
                message = self._to.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._called(message)

    def _called(self, message: Message) -> None:
        fields = message.header.fields
        method, self.client = str(fields[HeaderFields.member]), str(fields[HeaderFields.sender])
        self.asked.append((method, tuple(message.body)))
        if method not in {"CreateSession", "BindShortcuts"} or not self._has_keys:
            self._to.send(new_error(message, _UNKNOWN))
            return
        own = self.client[1:].replace(".", "_")
        options = message.body[-1]
        request = f"{_PATH}/request/{own}/{options['handle_token'][1]}"
        self._to.send(new_method_return(message, "o", (request,)))
        if method == "CreateSession":
            self.session = f"{_PATH}/session/{own}/{options['session_handle_token'][1]}"
            results: dict[str, tuple[str, Any]] = {"session_handle": ("s", self.session)}
        else:
            wanted = {name for name, _ in message.body[1]}
            results = {"shortcuts": ("a(sa{sv})", _listed({k: v for k, v in self._allows.items() if k in wanted}))}
        code = self._code if method == "BindShortcuts" else 0
        self._signal(
            request, "org.freedesktop.portal.Request", "Response", "ua{sv}", (code, results if not code else {})
        )

    def _signal(self, path: str, interface: str, member: str, shape: str, body: tuple[Any, ...]) -> None:
        signal = new_signal(DBusAddress(path, NAME, interface), member, shape, body)
        signal.header.fields[HeaderFields.destination] = self.client
        self._to.send(signal)


def _listed(allows: Mapping[str, str]) -> list[tuple[str, dict[str, tuple[str, str]]]]:
    return [(name, {"trigger_description": ("s", keys), "description": ("s", "")}) for name, keys in allows.items()]
