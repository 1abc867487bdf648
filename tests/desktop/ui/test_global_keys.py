"""Global keys, as each system's adapter asks for them; the systems themselves are played. Runs on every platform."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.runtime.global_keys import KeyState, Refusal, System, combination
from agent_assist.desktop.ui.global_keys import windows as win
from agent_assist.desktop.ui.global_keys import x11, xcb
from agent_assist.desktop.ui.global_keys.choice import NoKeys, system_of
from agent_assist.telephony.softphone.told_event import PanelAct

SHOW, PAUSE, WITHDRAW = PanelAct.SHOW, PanelAct.PAUSE, PanelAct.WITHDRAW
CHOSEN = {SHOW: combination("Ctrl+Shift+F9"), PAUSE: combination("Ctrl+Alt+P")}
F9, P, ALT, NUM, CAPS, P_ELSEWHERE = 75, 33, 64, 77, 66, 50
US = {F9: (0xFFC6,), P: (0x70, 0x50), ALT: (0xFFE9, 0xFFE7), NUM: (0xFF7F,), CAPS: (0xFFE5,), 10: (0x31, 0x21)}
MODIFIERS = tuple(map(frozenset, ((50,), (CAPS,), (37,), (ALT,), (NUM,), (), (), ())))
CTRL_SHIFT, CTRL_ALT = 0x5, 0xC


class FakeX:
    """An X server with one keyboard, and another program that holds some keys."""

    def __init__(self, held: Sequence[tuple[int, int]] = ()) -> None:
        self._near, self._far = socket.socketpair()
        self.held, self.symbols = set(held), dict(US)
        self.grabbed: set[tuple[int, int]] = set()
        self.waiting: list[xcb.Event] = []
        self.broken = self.closed = False

    @property
    def descriptor(self) -> int:
        return self._near.fileno()

    def keyboard(self) -> dict[int, tuple[int, ...]]:
        return self.symbols

    def modifiers(self) -> tuple[frozenset[int], ...]:
        return MODIFIERS

    def grab(self, key: int, held: int) -> bool:
        if (key, held) in self.held:
            return False
        self.grabbed.add((key, held))
        return True

    def release(self, key: int, held: int) -> None:
        self.grabbed.discard((key, held))

    def flush(self) -> None:
        pass

    def events(self) -> list[xcb.Event]:
        found, self.waiting = self.waiting, []
        return found

    def close(self) -> None:
        self.closed = True
        self._near.close()
        self._far.close()


class Heard:
    def __init__(self) -> None:
        self.acts: list[PanelAct] = []
        self.states: list[tuple[KeyState, ...]] = []

    def told(self, states: Sequence[KeyState]) -> None:
        self.states.append(tuple(states))

    @property
    def refusals(self) -> list[Refusal | None]:
        return [one.refusal for one in self.states[-1]]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def server() -> FakeX:
    return FakeX()


@pytest.fixture
def keys(server: FakeX, heard: Heard, qapp: QApplication) -> Iterator[x11.X11Keys]:
    made = x11.X11Keys(qapp, lambda: server)
    made.take(CHOSEN, heard.acts.append, heard.told)
    yield made
    made.close()
    made.deleteLater()


def press(server: FakeX, key: int, held: int, at: int = 1_000) -> None:
    server.waiting.append(xcb.Event(xcb.KEY_PRESS, key, at, held))


def let_go(server: FakeX, key: int, held: int, at: int) -> None:
    server.waiting.append(xcb.Event(xcb.KEY_RELEASE, key, at, held))


def test_a_key_is_asked_for_with_every_mixture_of_locks(server: FakeX, heard: Heard, keys: x11.X11Keys) -> None:
    del keys
    caps, num = 0x2, 0x10
    for code, held in ((F9, CTRL_SHIFT), (P, CTRL_ALT)):
        assert {form for key, form in server.grabbed if key == code} == {
            held | locked for locked in (0, caps, num, caps | num)
        }
    assert heard.refusals == [None, None]


@pytest.mark.parametrize("locked", [0, 0x2, 0x10, 0x12, 0x100, 0x2010])
def test_a_press_acts_whatever_is_locked(server: FakeX, heard: Heard, keys: x11.X11Keys, locked: int) -> None:
    press(server, P, CTRL_ALT | locked)
    keys.look()
    assert heard.acts == [PAUSE]


def test_other_keys_with_more_held_are_others(server: FakeX, heard: Heard, keys: x11.X11Keys) -> None:
    press(server, P, CTRL_ALT | 0x1)
    press(server, F9, 0x4)
    press(server, 99, CTRL_ALT)
    keys.look()
    assert heard.acts == []


def test_a_key_that_is_held_acts_once_and_again_when_it_is_pressed_anew(
    server: FakeX, heard: Heard, keys: x11.X11Keys
) -> None:
    press(server, P, CTRL_ALT, 1_000)
    for at in range(1_660, 2_660, 40):  # the server lets go and presses again in the same millisecond
        let_go(server, P, CTRL_ALT, at)
        keys.look()  # also where the two come apart
        press(server, P, CTRL_ALT, at)
    keys.look()
    assert heard.acts == [PAUSE]
    let_go(server, P, CTRL_ALT, 2_700)
    press(server, P, CTRL_ALT, 2_900)
    keys.look()
    assert heard.acts == [PAUSE, PAUSE]


def test_a_key_of_another_program_is_left_to_it_in_every_form(heard: Heard, qapp: QApplication) -> None:
    server = FakeX(held=[(P, CTRL_ALT | 0x12)])
    keys = x11.X11Keys(qapp, lambda: server)
    keys.take(CHOSEN, heard.acts.append, heard.told)
    assert heard.refusals == [None, Refusal.TAKEN]
    assert {key for key, _ in server.grabbed} == {F9}
    press(server, P, CTRL_ALT)
    keys.look()
    assert heard.acts == []
    keys.close()


def test_another_keyboard_is_asked_anew(server: FakeX, heard: Heard, keys: x11.X11Keys) -> None:
    server.symbols = {**US, P: (0x71,), P_ELSEWHERE: (0x70, 0x50)}
    server.waiting = [xcb.Event(xcb.MAPPING_NOTIFY, 1, 0, 0)] * 3
    keys.look()
    assert len(heard.states) == 2
    assert {key for key, _ in server.grabbed} == {F9, P_ELSEWHERE}
    press(server, P_ELSEWHERE, CTRL_ALT)
    keys.look()
    assert heard.acts == [PAUSE]
    server.symbols = {key: symbols for key, symbols in US.items() if key != P}
    server.waiting = [xcb.Event(xcb.MAPPING_NOTIFY, 0, 0, 0)]
    keys.look()
    assert heard.refusals == [None, Refusal.MISSING]
    server.waiting = [xcb.Event(xcb.MAPPING_NOTIFY, 2, 0, 0)]  # the mouse's buttons
    keys.look()
    assert len(heard.states) == 3


def test_a_letter_of_a_second_layout_is_found_behind_one_of_the_first() -> None:
    keyboard = {24: (0x6CA, 0x6EA, 0x71), 25: (0x71, 0x51, 0x6CA)}
    assert x11.code_of(0x71, keyboard) == 25
    assert x11.code_of(0x6CA, keyboard) == 24
    assert x11.code_of(0x70, keyboard) is None
    assert x11.code_of(0x70, {}) is None


def test_a_server_that_goes_is_told_once(server: FakeX, heard: Heard, keys: x11.X11Keys, qtbot: QtBot) -> None:
    server.broken = True
    server._far.send(b"x")
    qtbot.waitUntil(lambda: len(heard.states) == 2, timeout=5_000)
    assert heard.refusals == [Refusal.LOST, Refusal.LOST]
    assert server.closed
    keys.look()
    assert len(heard.states) == 2


@pytest.mark.parametrize("error", [xcb.Lost(), OSError("no library"), AttributeError("no function")])
def test_without_a_server_it_is_told(heard: Heard, qapp: QApplication, error: Exception) -> None:
    def fails() -> FakeX:
        raise error

    keys = x11.X11Keys(qapp, fails)
    keys.take(CHOSEN, heard.acts.append, heard.told)
    assert heard.refusals == [Refusal.LOST, Refusal.LOST]
    keys.close()


class FakeWindows:
    """Windows with some keys taken, and a keyboard that types some characters with AltGr."""

    def __init__(self, errors: dict[int, int], typed: set[tuple[int, bool]]) -> None:
        self._errors, self._typed = errors, typed
        self.heard: Callable[[int], object] = print
        self.registered: dict[int, tuple[int, int]] = {}
        self.closed = False

    def __call__(self, heard: Callable[[int], object]) -> FakeWindows:
        self.heard = heard
        return self

    def register(self, number: int, modifiers: int, key: int) -> int:
        if key in self._errors:
            return self._errors[key]
        self.registered[number] = (modifiers, key)
        return 0

    def unregister(self, number: int) -> None:
        del self.registered[number]

    def types(self, key: int, *, shift: bool) -> bool:
        return (key, shift) in self._typed

    def close(self) -> None:
        self.closed = True


def test_windows_is_asked_for_the_keys_and_gives_them_back(heard: Heard) -> None:
    system = FakeWindows({}, set())
    keys = win.WindowsKeys(system)
    keys.take(CHOSEN, heard.acts.append, heard.told)
    assert heard.refusals == [None, None]
    assert system.registered == {1: (0x4006, 0x78), 2: (0x4003, 0x50)}
    for number in (2, 1, 9):
        system.heard(number)
    assert heard.acts == [PAUSE, SHOW]
    keys.close()
    assert system.registered == {}
    assert system.closed
    keys.close()


@pytest.mark.parametrize(
    ("errors", "typed", "refusal"),
    [
        ({0x50: 1409}, set(), Refusal.TAKEN),
        ({0x50: 5}, set(), Refusal.LOST),
        ({}, {(0x50, False)}, Refusal.CHARACTER),
        ({}, {(0x50, True)}, None),
    ],
)
def test_windows_refuses(
    heard: Heard, errors: dict[int, int], typed: set[tuple[int, bool]], refusal: Refusal | None
) -> None:
    system = FakeWindows(errors, typed)
    keys = win.WindowsKeys(system)
    keys.take(CHOSEN, heard.acts.append, heard.told)
    assert heard.refusals == [None, refusal]
    system.heard(2)
    assert heard.acts == ([PAUSE] if refusal is None else [])
    keys.close()


def test_a_character_matters_only_with_ctrl_and_alt(heard: Heard) -> None:
    system = FakeWindows({}, {(ord("P"), True)})
    for written in ("Alt+Shift+P", "Ctrl+Shift+P"):
        keys = win.WindowsKeys(system)
        keys.take({PAUSE: combination(written)}, heard.acts.append, heard.told)
        assert heard.refusals == [None]
        keys.close()


def test_windows_without_a_window_is_told(heard: Heard) -> None:
    def fails(_heard: object) -> FakeWindows:
        raise OSError

    keys = win.WindowsKeys(fails)
    keys.take(CHOSEN, heard.acts.append, heard.told)
    assert heard.refusals == [Refusal.LOST, Refusal.LOST]
    keys.close()


@pytest.mark.parametrize(
    ("platform", "environ", "system"),
    [
        ("xcb", {"DISPLAY": ":0"}, System.X11),
        ("xcb", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, System.X11),
        ("xcb", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, System.PORTAL),
        ("xcb", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, System.PORTAL),
        ("wayland", {}, System.PORTAL),
        ("windows", {}, System.WINDOWS),
        ("cocoa", {}, System.NONE),
        ("offscreen", {"WAYLAND_DISPLAY": "wayland-0"}, System.NONE),
    ],
)
def test_x11_is_never_asked_in_a_session_where_it_hears_nothing(
    platform: str, environ: dict[str, str], system: System
) -> None:
    assert system_of(platform, environ) is system


def test_where_there_are_none_it_is_told(heard: Heard) -> None:
    keys = NoKeys()
    keys.take(CHOSEN, heard.acts.append, heard.told)
    assert heard.refusals == [Refusal.NO_SYSTEM, Refusal.NO_SYSTEM]
    keys.close()


def test_an_owner_that_goes_takes_the_keys_along(server: FakeX, heard: Heard, qtbot: QtBot) -> None:
    owner = QObject()
    keys = x11.X11Keys(owner, lambda: server)
    keys.take(CHOSEN, heard.acts.append, heard.told)
    with qtbot.waitSignal(keys.destroyed, timeout=5_000):
        keys.close()
        owner.deleteLater()
    assert server.closed
