"""Global keys under X11: passive grabs on the root window. Main thread only.

A grab counts for one exact set of modifiers, so each key is asked for with every mixture of Caps Lock, Num Lock and
Scroll Lock. A key that another program holds is refused by the server; it is then given up whole, and never taken.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject

from agent_assist.desktop.runtime.global_keys import Combination, KeyState, Refusal, refused
from agent_assist.desktop.ui.global_keys import xcb
from agent_assist.desktop.ui.global_keys.source import Pressed, Told
from agent_assist.desktop.ui.global_keys.wire import Wire
from agent_assist.telephony.softphone.told_event import PanelAct

SHIFT, LOCK, CONTROL = 0x1, 0x2, 0x4
"""Masks of the modifiers whose place is fixed."""
_MODIFIERS: Final = 0xFF
"""Beside these, what is held with a key has bits of the mouse's buttons."""
_F1: Final = 0xFFBE
_ALT, _NUM_LOCK, _SCROLL_LOCK = 0xFFE9, 0xFF7F, 0xFF14
"""Symbols of keys."""
_OF_POINTER: Final = 2
"""What changed, in MAPPING_NOTIFY, when it is no key."""


class Connection(Protocol):
    """What is asked of the X server; `xcb.Connection` does it."""

    @property
    def descriptor(self) -> int:
        """What can be waited on."""

    @property
    def broken(self) -> bool:
        """Whether the connection ended."""

    def keyboard(self) -> dict[int, tuple[int, ...]]:
        """Return the symbols on each key."""

    def modifiers(self) -> tuple[frozenset[int], ...]:
        """Return the keys of each modifier."""

    def grab(self, key: int, held: int) -> bool:
        """Ask for a key."""

    def release(self, key: int, held: int) -> None:
        """Give a key back."""

    def flush(self) -> None:
        """Send what waits."""

    def events(self) -> list[xcb.Event]:
        """Return what has come."""

    def close(self) -> None:
        """End it."""


class X11Keys(QObject):
    """Global keys of one X server.

    Args:
        parent: owns this.
        connect: makes the connection; may raise `xcb.Lost` or OSError.
    """

    def __init__(self, parent: QObject, connect: Callable[[], Connection] = xcb.Connection) -> None:
        super().__init__(parent)
        self._connect = connect
        self._wire: Wire[Connection] = Wire(self, self.look)
        self._chosen: Mapping[PanelAct, Combination] = {}
        self._pressed: Pressed = _nothing
        self._told: Told = _nothing
        self._acts: dict[tuple[int, int], PanelAct] = {}
        self._locks = 0
        self._taken: list[tuple[int, int]] = []
        self._down: dict[int, PanelAct] = {}
        self._let_go: dict[int, int] = {}

    def take(self, chosen: Mapping[PanelAct, Combination], pressed: Pressed, told: Told) -> None:
        """Register the keys, and do so again whenever the keyboard changes."""
        self._chosen, self._pressed, self._told = chosen, pressed, told
        try:
            self._wire.to = to = self._connect()
            states = self._grab_all(to)
        except (xcb.Lost, OSError, AttributeError):  # no library, or one without a function
            self._lose()
            return
        self._wire.listen()
        told(states)

    def close(self) -> None:
        """Give the keys back; the server does it when the connection ends."""
        self._wire.close()

    def look(self) -> None:
        """Take what has come."""
        to = self._wire.to
        if to is None:
            return
        changed = False
        for event in to.events():
            if event.code == xcb.KEY_PRESS:
                self._press(event)
            elif event.code == xcb.KEY_RELEASE:
                if self._down.pop(event.key, None) is not None:
                    self._let_go[event.key] = event.at
            elif event.code == xcb.MAPPING_NOTIFY and event.key != _OF_POINTER:
                changed = True
        if to.broken:
            self._lose()
        elif changed:
            self._again(to)

    def _press(self, event: xcb.Event) -> None:
        """Act on a press. A key that is held down is let go and pressed again by the server in one moment: no press."""
        act = self._acts.get((event.key, event.held & _MODIFIERS & ~self._locks))
        if act is None:
            return
        repeated = event.key in self._down or self._let_go.pop(event.key, None) == event.at
        self._down[event.key] = act
        if not repeated:
            self._pressed(act)

    def _again(self, to: Connection) -> None:
        """The keyboard is another one: the same keys may have other codes now."""
        for key, held in self._taken:
            to.release(key, held)
        try:
            states = self._grab_all(to)
        except xcb.Lost:
            self._lose()
            return
        self._told(states)

    def _grab_all(self, to: Connection) -> Sequence[KeyState]:
        keyboard, modifiers = to.keyboard(), to.modifiers()
        self._acts, self._taken, self._locks = {}, [], max(locks(keyboard, modifiers))
        states = [
            KeyState(act, str(keys), self._grab(to, act, keys, keyboard, modifiers))
            for act, keys in self._chosen.items()
        ]
        to.flush()
        return states

    def _grab(
        self,
        to: Connection,
        act: PanelAct,
        keys: Combination,
        keyboard: Mapping[int, Sequence[int]],
        modifiers: Sequence[Iterable[int]],
    ) -> Refusal | None:
        """Ask for one key in all its forms; returns why it was refused."""
        code, alt = code_of(symbol_of(keys.key), keyboard), modifier_of(_ALT, keyboard, modifiers)
        if code is None or (keys.alt and not alt):
            return Refusal.MISSING
        held = CONTROL * keys.ctrl | SHIFT * keys.shift | alt * keys.alt
        forms = [(code, held | locked) for locked in locks(keyboard, modifiers)]
        got = list(itertools.takewhile(lambda form: to.grab(*form), forms))
        if len(got) < len(forms):
            for form in got:
                to.release(*form)
            return Refusal.TAKEN
        self._taken += forms
        self._acts[code, held] = act
        return None

    def _lose(self) -> None:
        self.close()
        self._acts, self._taken = {}, []
        self._told(refused(self._chosen, Refusal.LOST))


def symbol_of(key: str) -> int:
    """Return the X symbol of a key: "A" to "Z" (the small letter's), "0" to "9", "F1" to "F11"."""
    return _F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key.lower())


def code_of(symbol: int, keyboard: Mapping[int, Sequence[int]]) -> int | None:
    """Return the key on which a symbol stands, in the first layout that has it; None where there is none."""
    widest = max(map(len, keyboard.values()), default=0)
    places = ((place, code) for place in range(widest) for code in keyboard)
    return next((code for place, code in places if keyboard[code][place : place + 1] == (symbol,)), None)


def modifier_of(symbol: int, keyboard: Mapping[int, Sequence[int]], modifiers: Sequence[Iterable[int]]) -> int:
    """Return the mask of the modifier that a key belongs to, such as Mod1 for Alt; 0 where it is none."""
    keys = {code for code, symbols in keyboard.items() if symbol in symbols}
    return next((1 << place for place, codes in enumerate(modifiers) if keys & set(codes)), 0)


def locks(keyboard: Mapping[int, Sequence[int]], modifiers: Sequence[Iterable[int]]) -> list[int]:
    """Return every mixture of the locks as masks; 0, for none of them, comes first."""
    masks = {LOCK, *(modifier_of(symbol, keyboard, modifiers) for symbol in (_NUM_LOCK, _SCROLL_LOCK))} - {0}
    mixtures = (itertools.combinations(sorted(masks), count) for count in range(len(masks) + 1))
    return [sum(mixture) for mixture in itertools.chain(*mixtures)]


def _nothing(_value: object) -> None:
    """Stand where nobody listens yet."""
