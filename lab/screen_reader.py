"""A screen without a monitor, and what a screen reader gets from the programs on it: AT-SPI, over a real D-Bus.

Only on Linux: Qt speaks AT-SPI under X11 and Wayland, not without a screen (`offscreen`). So a virtual X server is
needed, a session bus, and the bus of assistive technology, which starts by itself when it is asked for.
"""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from lab.processes import ProcessGroup, wait_until

PROGRAMS: Final = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
"""Program to Debian package."""
POLITENESS: Final = {1: "polite", 2: "assertive"}
FILLER, FRAME, LIST_ITEM, BUTTON, TEXT, UNKNOWN = 20, 23, 32, 43, 61, 67
"""Numbers of roles; a filler is a container, which says nothing of itself."""
ENABLED, FOCUSABLE, FOCUSED, SHOWING, VISIBLE = 8, 11, 12, 25, 30
"""Numbers of states."""
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ACTION: Final = "org.a11y.atspi.Action"
_ROOT: Final = DBusAddress("/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry", _ACCESSIBLE)
_REGISTRY: Final = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_ANSWER_S: Final = 10.0
_DEEPEST, _TOGETHER = 40, 40
"""Levels of a tree, and questions that are under way at once."""


def missing_programs() -> list[str]:
    """Return the Debian packages that are not installed here; empty if all are."""
    return [package for program, package in PROGRAMS.items() if shutil.which(program) is None]


class Announced(NamedTuple):
    """One announcement: its words, and `polite` or `assertive`."""

    words: str
    politeness: str


@dataclass(frozen=True, slots=True)
class Accessible:
    """One thing of the accessible tree.

    Args:
        name: what is read.
        role: number of its role.
        states: numbers of its states.
        depth: how far below the program.
        at: bus name and path, to ask it more.
    """

    name: str
    role: int
    states: frozenset[int]
    depth: int
    at: tuple[str, str] = ("", "")


class Screen:
    """A virtual screen with a session bus. Close it.

    Args:
        folder: short, as sockets stand in it; logs too.
        size: px.
    """

    def __init__(self, folder: Path, size: str = "1366x768") -> None:
        self._group = ProcessGroup(folder)
        runtime = folder / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        number = folder / "display"
        try:
            show = ("Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset")
            self._group.start("display", ["sh", "-c", f'exec "$@" >"{number}"', "sh", *show])
            own = ("env", "-u", "DISPLAY", f"XDG_RUNTIME_DIR={runtime}", "GIO_USE_VFS=local")
            self._group.start("bus", [*own, "dbus-daemon", "--session", "--nofork", "--print-address=1"])
            wait_until(lambda: number.exists() and number.read_text(encoding="utf-8").endswith("\n"), "a display", 30)
            self.display = ":" + number.read_text(encoding="utf-8").strip()
            log = self._group.log("bus")
            wait_until(lambda: log.exists() and "guid=" in log.read_text(encoding="utf-8"), "a session bus", 30)
            self.bus = next(line for line in log.read_text(encoding="utf-8").splitlines() if "guid=" in line)
        except BaseException:
            self._group.close()
            raise

    def environ(self) -> dict[str, str]:
        """Return the variables of a program on this screen, to whose tree a screen reader listens."""
        kept = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
        return {
            **kept,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": self.bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def close(self) -> None:
        """End everything."""
        self._group.close()


class ScreenReader:
    """Listens on the bus of assistive technology, from before a program starts. Close it.

    `announced` is filled on a thread of its own, in the order of the announcements.
    """

    def __init__(self, bus: str) -> None:
        with open_dbus_connection(bus) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _asked(session, new_method_call(where, "GetAddress"))
        self._calls = open_dbus_connection(address)
        self._heard = open_dbus_connection(address)
        self.announced: list[Announced] = []
        self._over = threading.Event()
        events = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        _asked(self._heard, message_bus.AddMatch(events))
        for kind in ("object:announcement", "object:state-changed"):
            _asked(self._heard, new_method_call(_REGISTRY, "RegisterEvent", "sass", (kind, [], "")))
        self._thread = threading.Thread(target=self._listen, name="screen-reader")
        self._thread.start()

    def _listen(self) -> None:
        while not self._over.is_set():
            try:
                message = self._heard.receive(timeout=0.1)
            except TimeoutError:
                continue
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.signal and _member(message) == "Announcement":
                _kind, politeness, _, (_, words), *_ = message.body
                self.announced.append(Announced(str(words), POLITENESS.get(politeness, str(politeness))))

    def programs(self) -> list[tuple[str, str]]:
        """Return the bus name and path of each program that shows its tree."""
        return [(bus, path) for bus, path in _asked(self._calls, new_method_call(_ROOT, "GetChildren"))[0]]

    def tree(self) -> list[Accessible]:
        """Return everything that the programs show now, by levels. What is hidden, and what is in it, is left out."""
        found: list[Accessible] = []
        level = self.programs()
        for depth in range(_DEEPEST):
            level = [(bus, path) for bus, path in level if not path.endswith("/null")]
            if not level:
                break
            states = [_bits(answer) for answer in self._each(level, "GetState")]
            level = [at for at, state in zip(level, states, strict=True) if depth == 0 or SHOWING in state]
            states = [state for state in states if depth == 0 or SHOWING in state]
            roles, names = self._each(level, "GetRole"), self._each(level, "Name")
            for at, state, (role,), ((_, name),) in zip(level, states, roles, names, strict=True):
                found.append(Accessible(str(name), int(role), state, depth, at))
            level = [(bus, path) for (children,) in self._each(level, "GetChildren") for bus, path in children]
        return found

    def actions(self, of: list[Accessible]) -> list[list[str]]:
        """Return the names of what can be done with each thing."""
        calls = [new_method_call(DBusAddress(path, bus, _ACTION), "GetActions") for bus, path in (one.at for one in of)]
        parts = (calls[at : at + _TOGETHER] for at in range(0, len(calls), _TOGETHER))
        return [[str(name) for name, *_ in told] for part in parts for (told,) in self._answers(part)]

    def act(self, thing: Accessible, name: str) -> bool:
        """Do one of a thing's actions."""
        (names,) = self.actions([thing])
        return bool(self._ask(thing, _ACTION, "DoAction", "i", (names.index(name),)))

    def focus(self, thing: Accessible) -> bool:
        """Give a thing the focus."""
        return bool(self._ask(thing, "org.a11y.atspi.Component", "GrabFocus"))

    def write(self, thing: Accessible, text: str) -> bool:
        """Put a text into a field, in place of what it holds."""
        return bool(self._ask(thing, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,)))

    def text(self, thing: Accessible) -> str:
        """Return all of the text that a thing holds."""
        return str(self._ask(thing, "org.a11y.atspi.Text", "GetText", "ii", (0, -1)))

    def _ask(self, thing: Accessible, interface: str, asked: str, *values: Any) -> object:
        bus, path = thing.at
        return _asked(self._calls, new_method_call(DBusAddress(path, bus, interface), asked, *values))[0]

    def _each(self, level: list[tuple[str, str]], asked: str) -> list[tuple[Any, ...]]:
        """Ask each thing the same; the questions are under way together."""
        messages = []
        for bus, path in level:
            if asked == "Name":
                at = DBusAddress(path, bus, "org.freedesktop.DBus.Properties")
                messages.append(new_method_call(at, "Get", "ss", (_ACCESSIBLE, asked)))
            else:
                messages.append(new_method_call(DBusAddress(path, bus, _ACCESSIBLE), asked))
        parts = (messages[at : at + _TOGETHER] for at in range(0, len(messages), _TOGETHER))
        return [answer for part in parts for answer in self._answers(part)]

    def _answers(self, messages: list[Message]) -> list[tuple[Any, ...]]:
        serials = []
        for message in messages:
            serials.append(next(self._calls.outgoing_serial))
            self._calls.send(message, serial=serials[-1])
        waiting, answers = set(serials), {}
        while waiting:
            answer = self._calls.receive(timeout=_ANSWER_S)
            to = answer.header.fields.get(HeaderFields.reply_serial)
            if to in waiting:
                waiting.discard(to)
                if answer.header.message_type is MessageType.error:
                    raise RuntimeError(f"{answer.body}")
                answers[to] = tuple(answer.body)
        return [answers[serial] for serial in serials]

    def close(self) -> None:
        """Stop listening."""
        self._over.set()
        self._thread.join(_ANSWER_S)
        self._heard.close()
        self._calls.close()


def _bits(answer: tuple[Any, ...]) -> frozenset[int]:
    """Return the numbers of the states in an answer of two words of 32 bits."""
    ((low, high),) = answer
    return frozenset(number for number in range(64) if (low | high << 32) >> number & 1)


def _member(message: Message) -> str:
    return str(message.header.fields.get(HeaderFields.member, ""))


def _asked(connection: DBusConnection, message: Message) -> tuple[Any, ...]:
    """Ask, and return the answer's values; raises RuntimeError for an error in its place."""
    answer = connection.send_and_get_reply(message, timeout=_ANSWER_S)
    if answer.header.message_type is MessageType.error:
        raise RuntimeError(f"{_member(message)}: {answer.body}")
    return tuple(answer.body)
