"""Global keys of a Wayland session: the portal `org.freedesktop.portal.GlobalShortcuts`, over D-Bus. Main thread only.

A program names what it wants and which keys it would like; the desktop asks the person, who may choose other keys. What
comes back is therefore shown as the desktop says it. Only the portal is believed: another sender's signals are passed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import QObject

from agent_assist.desktop.presenters.global_keys_view import DOES
from agent_assist.desktop.runtime.global_keys import Combination, KeyState, Refusal, refused
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.ui.global_keys.session_bus import Said, SessionBus
from agent_assist.desktop.ui.global_keys.source import Pressed, Told
from agent_assist.desktop.ui.global_keys.wire import Wire
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.telephony.softphone.told_event import PanelAct

PROGRAM: Final = "agent-assist"
"""Name of the program's desktop entry; the desktop remembers by it what the person allowed."""
PORTAL: Final = "org.freedesktop.portal.Desktop"
_OBJECT: Final = "/org/freedesktop/portal/desktop"
_KEYS: Final = "org.freedesktop.portal.GlobalShortcuts"
_REGISTRY: Final = "org.freedesktop.host.portal.Registry"
_REQUEST: Final = "org.freedesktop.portal.Request"
_SESSION: Final = "org.freedesktop.portal.Session"
_BUS: Final = "org.freedesktop.DBus"
_CREATE, _BIND = "agent_assist_create", "agent_assist_bind"
"""Last parts of the names of requests; they belong to this connection alone."""
_NO_PORTAL: Final = tuple(
    f"{_BUS}.Error.{name}"
    for name in ("ServiceUnknown", "NameHasNoOwner", "UnknownMethod", "UnknownInterface", "UnknownObject", "Spawn.")
)
_LONGEST: Final = 60


class Bus(Protocol):
    """What is asked of the bus; `SessionBus` does it."""

    @property
    def descriptor(self) -> int:
        """What can be waited on."""

    def call(self, at: tuple[str, str, str], method: str, shape: str, body: tuple[object, ...]) -> int:
        """Send a call, and return its serial."""

    def listen(self, sender: str, interface: str) -> None:
        """Ask for the signals of an interface."""

    def heard(self) -> list[Said]:
        """Return what has come."""

    def close(self) -> None:
        """End it."""


class PortalKeys(QObject):
    """Global keys of a desktop portal.

    Args:
        parent: owns this.
        submit: runs a job on another thread, and hands its outcome over on this one: the bus may keep it waiting.
        connect: makes the connection; raises OSError where there is no bus.
    """

    def __init__(
        self,
        parent: QObject,
        submit: Callable[[Callable[[], Bus | None], Callable[[Outcome[Bus | None]], None]], object],
        connect: Callable[[], Bus] = SessionBus,
    ) -> None:
        super().__init__(parent)
        self._submit, self._connect = submit, connect
        self._wire: Wire[Bus] = Wire(self, self.look)
        self._chosen: Mapping[PanelAct, Combination] = {}
        self._pressed: Pressed = _nothing
        self._told: Told = _nothing
        self._asked = 0
        self._portal = self._session = ""
        self._over = False

    def take(self, chosen: Mapping[PanelAct, Combination], pressed: Pressed, told: Told) -> None:
        """Ask for the keys; what the desktop says comes later."""
        self._chosen, self._pressed, self._told = chosen, pressed, told
        told(refused(chosen, Refusal.WAITING))
        connect = self._connect

        def made() -> Bus | None:
            try:
                return connect()
            except OSError:
                return None

        self._submit(made, self._connected)

    def close(self) -> None:
        """End the connection, and with it the portal's session."""
        self._over = True
        self._wire.close()

    def look(self) -> None:
        """Take what has come."""
        bus = self._wire.to
        if bus is None:
            return
        try:
            for said in bus.heard():
                self._take(bus, said)
        except OSError:
            self._end(Refusal.LOST)

    def _connected(self, outcome: Outcome[Bus | None]) -> None:
        bus = outcome.value if isinstance(outcome, Ok) else None
        if self._over:
            if bus is not None:
                bus.close()
            return
        if bus is None:
            self._end(Refusal.NO_SYSTEM)
            return
        self._wire.to = bus
        try:
            for interface in (_KEYS, _REQUEST, _SESSION):
                bus.listen(PORTAL, interface)
            bus.listen(_BUS, _BUS)
            bus.call((PORTAL, _OBJECT, _REGISTRY), "Register", "sa{sv}", (PROGRAM, {}))  # an older portal has none
            options = {"handle_token": ("s", _CREATE), "session_handle_token": ("s", "agent_assist")}
            self._asked = bus.call((PORTAL, _OBJECT, _KEYS), "CreateSession", "a{sv}", (options,))
        except OSError:
            self._end(Refusal.LOST)
            return
        self._wire.listen()

    def _take(self, bus: Bus, said: Said) -> None:
        if said.answers:
            if said.answers == self._asked and said.kind == "error":
                self._end(Refusal.NO_SYSTEM if said.name.startswith(_NO_PORTAL) else Refusal.LOST)
            elif said.answers == self._asked:
                self._portal = said.sender
        elif said.sender == _BUS and said.name == f"{_BUS}.NameOwnerChanged":
            if self._portal and said.body[:2] == (PORTAL, self._portal):
                self._end(Refusal.LOST)
        elif said.sender == self._portal:
            self._hear(bus, said)

    def _hear(self, bus: Bus, said: Said) -> None:
        """Take a signal of the portal."""
        if said.name == f"{_REQUEST}.Response":
            self._answered(bus, said.path.rpartition("/")[2], *_two(said.body))
        elif said.name == f"{_SESSION}.Closed" and said.path == self._session:
            self._end(Refusal.LOST)
        elif self._session and said.body[:1] == (self._session,):
            if said.name == f"{_KEYS}.Activated":
                name = _two(said.body)[1]
                act = next((act for act in self._chosen if act.value == name), None)
                if act is not None:
                    self._pressed(act)
            elif said.name == f"{_KEYS}.ShortcutsChanged":
                self._bound(_two(said.body)[1])

    def _answered(self, bus: Bus, token: str, code: object, results: object) -> None:
        """Take the answer to a request: 0 means done, 1 that the person said no."""
        if token not in {_CREATE, _BIND}:
            return
        if code != 0 or not isinstance(results, dict):
            self._end(Refusal.DECLINED if code == 1 else Refusal.LOST)
        elif token == _CREATE:
            self._session = str(_value(results, "session_handle"))
            wishes = [
                (act.value, {"description": ("s", tr(DOES[act])), "preferred_trigger": ("s", trigger(keys))})
                for act, keys in self._chosen.items()
            ]
            body = (self._session, wishes, "", {"handle_token": ("s", _BIND)})
            self._asked = bus.call((PORTAL, _OBJECT, _KEYS), "BindShortcuts", "oa(sa{sv})sa{sv}", body)
        else:
            self._bound(_value(results, "shortcuts"))

    def _bound(self, shortcuts: object) -> None:
        """Tell which keys the person allowed, in the desktop's own words."""
        allowed: dict[object, str] = {}
        for one in shortcuts if isinstance(shortcuts, list) else []:
            name, about = _two(one if isinstance(one, tuple) else ())
            if isinstance(name, str) and isinstance(about, dict):
                allowed[name] = shown(str(_value(about, "trigger_description")), _LONGEST)
        self._told(
            [
                KeyState(act, allowed[act.value] or str(keys))
                if act.value in allowed
                else KeyState(act, str(keys), Refusal.DECLINED)
                for act, keys in self._chosen.items()
            ]
        )

    def _end(self, why: Refusal) -> None:
        self.close()
        self._told(refused(self._chosen, why))


def trigger(keys: Combination) -> str:
    """Return keys as the portal has them, such as "CTRL+SHIFT+F9" or "CTRL+ALT+p"."""
    held = [name for name, is_held in zip(("CTRL", "ALT", "SHIFT"), keys[:3], strict=True) if is_held]
    return "+".join([*held, keys.key if len(keys.key) > 1 else keys.key.lower()])


def _two(values: tuple[object, ...]) -> tuple[object, object]:
    return (values[0], values[1]) if len(values) > 1 else (None, None)


def _value(table: Mapping[object, object], name: str) -> object:
    """Return what a table of variants holds under a name; empty where it holds nothing."""
    found = table.get(name)
    return found[1] if isinstance(found, tuple) and len(found) > 1 else ""


def _nothing(_value: object) -> None:
    """Stand where nobody listens yet."""
