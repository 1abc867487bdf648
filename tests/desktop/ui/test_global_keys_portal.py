"""Global keys by the desktop portal: the messages of its documentation, wrong ones, and those of somebody else."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.runtime.global_keys import KeyState, Refusal, combination
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.domain.errors import DesktopBusy
from agent_assist.telephony.softphone.told_event import PanelAct

pytest.importorskip("jeepney", reason="portals are Linux's, and so is the library that speaks with them")

from agent_assist.desktop.ui.global_keys.portal import PortalKeys, trigger
from agent_assist.desktop.ui.global_keys.session_bus import Said, SessionBus

SHOW, PAUSE = PanelAct.SHOW, PanelAct.PAUSE
CHOSEN = {SHOW: combination("Ctrl+Shift+F9"), PAUSE: combination("Ctrl+Alt+P")}
KEYS, REQUEST, SESSION = (f"org.freedesktop.portal.{name}" for name in ("GlobalShortcuts", "Request", "Session"))
PORTAL, OTHER, HANDLE = ":1.5", ":1.9", "/org/freedesktop/portal/desktop/session/1_7/agent_assist"


class FakeBus:
    """A bus that notes what it is asked, and says what it is told to."""

    def __init__(self) -> None:
        self._near, self._far = socket.socketpair()
        self.calls: list[tuple[str, str, tuple[Any, ...]]] = []
        self.listened: list[str] = []
        self.waiting: list[Said] = []
        self.fails = self.closed = False

    @property
    def descriptor(self) -> int:
        return self._near.fileno()

    def call(self, at: tuple[str, str, str], method: str, shape: str, body: tuple[Any, ...]) -> int:
        del at
        if self.fails:
            raise BrokenPipeError
        self.calls.append((method, shape, body))
        return len(self.calls)

    def listen(self, sender: str, interface: str) -> None:
        self.listened.append(f"{sender} {interface}")

    def heard(self) -> list[Said]:
        if self.fails:
            raise ConnectionResetError
        found, self.waiting = self.waiting, []
        return found

    def close(self) -> None:
        self.closed = True
        self._near.close()
        self._far.close()


class Scene:
    """The keys, their bus, and what they tell."""

    def __init__(self, app: QApplication) -> None:
        self.bus = FakeBus()
        self.acts: list[PanelAct] = []
        self.states: list[tuple[KeyState, ...]] = []
        self.connect: Callable[[], FakeBus] = lambda: self.bus
        self.keys = PortalKeys(app, lambda job, done: done(Ok(job())), self._connected)

    def _connected(self) -> FakeBus:
        return self.connect()

    def take(self) -> None:
        self.keys.take(CHOSEN, self.acts.append, self.told)

    def told(self, states: Sequence[KeyState]) -> None:
        self.states.append(tuple(states))

    @property
    def refusals(self) -> list[Refusal | None]:
        return [one.refusal for one in self.states[-1]]

    def says(self, *said: Said) -> None:
        self.bus.waiting += said
        self.keys.look()

    def answered(self, token: str, code: object, results: object, sender: str = PORTAL) -> None:
        self.says(signal(f"{REQUEST}.Response", f"/request/1_7/{token}", (code, results), sender))

    def bound(self, *names: str) -> None:
        """Go all the way: the person allowed these."""
        self.take()
        self.says(Said("answer", "", "", PORTAL, len(self.bus.calls), ("/request",)))
        self.answered("agent_assist_create", 0, {"session_handle": ("s", HANDLE)})
        shortcuts = [(name, {"trigger_description": ("s", f"press {name}")}) for name in names]
        self.answered("agent_assist_bind", 0, {"shortcuts": ("a(sa{sv})", shortcuts)})


def signal(name: str, path: str, body: tuple[Any, ...], sender: str = PORTAL) -> Said:
    return Said("signal", name, path, sender, 0, body)


def activated(name: object, session: object = HANDLE, sender: str = PORTAL) -> Said:
    return signal(f"{KEYS}.Activated", "/org/freedesktop/portal/desktop", (session, name, 1, {}), sender)


@pytest.fixture
def scene(qapp: QApplication) -> Iterator[Scene]:
    made = Scene(qapp)
    yield made
    made.keys.close()
    made.bus.close()
    made.keys.deleteLater()


def test_the_portal_is_asked_as_it_is_documented(scene: Scene) -> None:
    scene.bound("show", "pause")
    register, create, bind = scene.bus.calls
    assert register == ("Register", "sa{sv}", ("agent-assist", {}))
    options = {"handle_token": ("s", "agent_assist_create"), "session_handle_token": ("s", "agent_assist")}
    assert create == ("CreateSession", "a{sv}", (options,))
    wishes = [
        ("show", {"description": ("s", "Show Agent Assist"), "preferred_trigger": ("s", "CTRL+SHIFT+F9")}),
        (
            "pause",
            {"description": ("s", "Payment step: pause or resume"), "preferred_trigger": ("s", "CTRL+ALT+p")},
        ),
    ]
    assert bind == (
        "BindShortcuts",
        "oa(sa{sv})sa{sv}",
        (HANDLE, wishes, "", {"handle_token": ("s", "agent_assist_bind")}),
    )
    assert [one.refusal for one in scene.states[0]] == [Refusal.WAITING, Refusal.WAITING]
    assert scene.states[-1] == (KeyState(SHOW, "press show"), KeyState(PAUSE, "press pause"))


def test_a_press_acts_and_what_was_not_allowed_is_told(scene: Scene) -> None:
    scene.bound("pause")
    assert scene.states[-1] == (KeyState(SHOW, "Ctrl+Shift+F9", Refusal.DECLINED), KeyState(PAUSE, "press pause"))
    scene.says(activated("pause"), signal(f"{KEYS}.Deactivated", "", (HANDLE, "pause", 2, {})), activated("pause"))
    assert scene.acts == [PAUSE, PAUSE]


@pytest.mark.parametrize(
    "said",
    [
        activated("pause", sender=OTHER),
        activated("pause", session="/another/session"),
        activated("answer"),
        activated(3),
        activated(["pause"]),
        signal(f"{KEYS}.Activated", "", (HANDLE,)),
        signal(f"{KEYS}.Activated", "", ()),
        signal(f"{SESSION}.Closed", HANDLE, ({},), OTHER),
        signal(f"{SESSION}.Closed", "/another/session", ({},)),
        signal(f"{REQUEST}.Response", "/request/x/another", (0, {})),
        signal("org.freedesktop.DBus.NameOwnerChanged", "", ("org.other", PORTAL, ""), "org.freedesktop.DBus"),
        signal("org.freedesktop.DBus.NameOwnerChanged", "", ("org.freedesktop.portal.Desktop", PORTAL, ""), OTHER),
        Said("error", "org.freedesktop.DBus.Error.UnknownMethod", "", PORTAL, 1, ()),
    ],
)
def test_what_is_not_meant_for_it_changes_nothing(scene: Scene, said: Said) -> None:
    scene.bound("show", "pause")
    scene.says(said)
    assert scene.acts == []
    assert len(scene.states) == 2
    scene.says(activated("show"))
    assert scene.acts == [SHOW]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("org.freedesktop.DBus.Error.ServiceUnknown", Refusal.NO_SYSTEM),
        ("org.freedesktop.DBus.Error.UnknownMethod", Refusal.NO_SYSTEM),
        ("org.freedesktop.DBus.Error.UnknownInterface", Refusal.NO_SYSTEM),
        ("org.freedesktop.DBus.Error.Spawn.ServiceNotFound", Refusal.NO_SYSTEM),
        ("org.freedesktop.portal.Error.Failed", Refusal.LOST),
        ("org.freedesktop.DBus.Error.NoReply", Refusal.LOST),
    ],
)
def test_a_portal_without_keys_is_told(scene: Scene, name: str, why: Refusal) -> None:
    scene.take()
    scene.says(Said("error", name, "", "org.freedesktop.DBus", 2, ("words",)))
    assert scene.refusals == [why, why]
    assert scene.bus.closed


@pytest.mark.parametrize(
    ("code", "results", "why"),
    [(1, {}, Refusal.DECLINED), (2, {}, Refusal.LOST), (None, None, Refusal.LOST), (0, "text", Refusal.LOST)],
)
@pytest.mark.parametrize("token", ["agent_assist_create", "agent_assist_bind"])
def test_an_answer_that_is_no_yes_is_told(
    scene: Scene, token: str, code: object, results: object, why: Refusal
) -> None:
    scene.take()
    scene.says(Said("answer", "", "", PORTAL, 2, ("/request",)))
    scene.answered(token, code, results)
    assert scene.refusals == [why, why]
    assert scene.bus.closed


@pytest.mark.parametrize(
    "shortcuts", ["", None, [], [3], [("show",)], [("show", None)], [(1, {})], [["show", {}]], [({}, {})]]
)
def test_a_list_that_names_no_key_allows_none(scene: Scene, shortcuts: object) -> None:
    scene.bound("show", "pause")
    scene.says(signal(f"{KEYS}.ShortcutsChanged", "", (HANDLE, shortcuts)))
    assert scene.refusals == [Refusal.DECLINED, Refusal.DECLINED]
    scene.says(signal(f"{KEYS}.ShortcutsChanged", "", (HANDLE, [("show", {})])))
    assert scene.states[-1][0] == KeyState(SHOW, "Ctrl+Shift+F9")


@pytest.mark.parametrize(
    "said",
    [
        signal(f"{SESSION}.Closed", HANDLE, ({},)),
        signal(
            *("org.freedesktop.DBus.NameOwnerChanged", "", ("org.freedesktop.portal.Desktop", PORTAL, "")),
            "org.freedesktop.DBus",
        ),
    ],
)
def test_keys_that_are_gone_are_told(scene: Scene, said: Said) -> None:
    scene.bound("show", "pause")
    scene.says(said)
    assert scene.refusals == [Refusal.LOST, Refusal.LOST]
    scene.says(activated("show"))
    assert scene.acts == []


def test_a_bus_that_ends_is_told(scene: Scene, qtbot: QtBot) -> None:
    scene.bound("show", "pause")
    scene.bus.fails = True
    scene.bus._far.send(b"x")
    qtbot.waitUntil(lambda: len(scene.states) == 3, timeout=5_000)
    assert scene.refusals == [Refusal.LOST, Refusal.LOST]


def test_a_bus_that_takes_no_call_is_told(scene: Scene) -> None:
    scene.bus.fails = True
    scene.take()
    assert scene.refusals == [Refusal.LOST, Refusal.LOST]


def test_without_a_bus_it_is_told(scene: Scene) -> None:
    def fails() -> FakeBus:
        raise OSError

    scene.connect = fails
    scene.take()
    assert scene.refusals == [Refusal.NO_SYSTEM, Refusal.NO_SYSTEM]


def test_a_lane_that_cannot_take_it_is_told(qapp: QApplication) -> None:
    states: list[Sequence[KeyState]] = []
    keys = PortalKeys(qapp, lambda _job, done: done(Failed(DesktopBusy("Busy.", "Wait."))), FakeBus)
    keys.take(CHOSEN, print, states.append)
    assert states[-1][0].refusal is Refusal.NO_SYSTEM
    keys.deleteLater()


def test_a_connection_that_comes_after_the_end_is_closed(qapp: QApplication) -> None:
    late: list[Callable[[], object]] = []
    bus, states = FakeBus(), list[Sequence[KeyState]]()
    keys = PortalKeys(qapp, lambda job, done: late.append(lambda: done(Ok(job()))), lambda: bus)
    keys.take(CHOSEN, print, states.append)
    keys.close()
    late[0]()
    assert bus.closed
    assert len(states) == 1
    keys.deleteLater()


@pytest.mark.parametrize("address", [None, "", "nonsense", "tcp:host=x", "unix:path=/nowhere/at/all"])
def test_a_session_without_a_bus_that_can_be_reached_is_an_error_of_the_system(
    monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(OSError, match=r"."):
        SessionBus()


@pytest.mark.parametrize(
    ("keys", "told"),
    [("Ctrl+Alt+P", "CTRL+ALT+p"), ("Alt+Shift+0", "ALT+SHIFT+0"), ("Ctrl+Alt+Shift+F11", "CTRL+ALT+SHIFT+F11")],
)
def test_keys_are_named_as_the_portal_has_them(keys: str, told: str) -> None:
    assert trigger(combination(keys)) == told
