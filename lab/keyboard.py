"""A person at the keyboard of an X screen, and another program that takes keys: by the system's libX11 and libXtst.

The keys are made by the server itself (XTEST), so they go to whoever has the keyboard, or a grab.
"""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_int, c_uint, c_ulong, c_void_p
from typing import Final

from lab.processes import LabError

_HELD: Final = {"Ctrl": "Control_L", "Alt": "Alt_L", "Shift": "Shift_L"}
_MASKS: Final = {"Shift": 0x1, "Ctrl": 0x4, "Alt": 0x8}
_ASYNC: Final = 1


class Keyboard:
    """Presses keys on a screen. Close it.

    Args:
        display: such as ":7".
    """

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        shapes: dict[str, tuple[object, list[object]]] = {
            "XOpenDisplay": (c_void_p, [c_char_p]),
            "XCloseDisplay": (c_int, [c_void_p]),
            "XSync": (c_int, [c_void_p, c_int]),
            "XStringToKeysym": (c_ulong, [c_char_p]),
            "XKeysymToKeycode": (ctypes.c_ubyte, [c_void_p, c_ulong]),
            "XDefaultRootWindow": (c_ulong, [c_void_p]),
            "XGrabKey": (c_int, [c_void_p, c_int, c_uint, c_ulong, c_int, c_int, c_int]),
        }
        for name, (gives, takes) in shapes.items():
            function = getattr(self._x, name)
            function.restype, function.argtypes = gives, takes
        self._test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._to = self._x.XOpenDisplay(display.encode())
        if not self._to:
            raise LabError(f"no screen at {display}")

    def press(self, keys: str, times: int = 1) -> None:
        """Press keys such as "Ctrl+Shift+F9" or "a", and let them go; `times` is how often the last one is pressed."""
        *held, last = keys.split("+")
        names = [_HELD[name] for name in held]
        for name in names:
            self.change(name, down=True)
        for _ in range(times):
            self.change(last, down=True)
            self.change(last, down=False)
        for name in reversed(names):
            self.change(name, down=False)

    def change(self, name: str, *, down: bool) -> None:
        """Press a key by its X name, or let it go."""
        self._test.XTestFakeKeyEvent(self._to, self._code(name), down, 0)
        self._x.XSync(self._to, 0)

    def take(self, keys: str) -> None:
        """Take a key as another program does, with no lock on; it is held until this is closed."""
        *held, last = keys.split("+")
        mask = sum(_MASKS[name] for name in held)
        root = self._x.XDefaultRootWindow(self._to)
        self._x.XGrabKey(self._to, self._code(last), mask, root, 1, _ASYNC, _ASYNC)
        self._x.XSync(self._to, 0)

    def close(self) -> None:
        """Let everything go."""
        to, self._to = self._to, None
        if to:
            self._x.XCloseDisplay(to)

    def _code(self, name: str) -> int:
        symbol = self._x.XStringToKeysym((name.lower() if len(name) == 1 else name).encode())
        code: int = self._x.XKeysymToKeycode(self._to, symbol)
        if not code:
            raise LabError(f"no key {name} on this screen")
        return code
