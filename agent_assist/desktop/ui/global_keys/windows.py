"""Global keys on Windows: RegisterHotKey. Main thread only.

The keys are told to a window of its own that nobody sees, so no other message of the program is looked at. Windows
refuses a key that another program registered. It does not refuse one that types a character with AltGr (which Windows
takes for Ctrl+Alt), so that is looked at before.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from agent_assist.desktop.runtime.global_keys import Combination, KeyState, Refusal, refused
from agent_assist.desktop.ui.global_keys.source import Pressed, Told
from agent_assist.telephony.softphone.told_event import PanelAct

MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_NOREPEAT = 0x1, 0x2, 0x4, 0x4000
ALREADY_REGISTERED: Final = 1409
"""ERROR_HOTKEY_ALREADY_REGISTERED."""
WM_HOTKEY: Final = 0x0312
_VK_F1, _VK_SHIFT, _VK_CONTROL, _VK_MENU, _VK_LCONTROL, _VK_RMENU = 0x70, 0x10, 0x11, 0x12, 0xA2, 0xA5
_PRESSED: Final = 0x80
_UNTOUCHED: Final = 0x4
"""Flag of ToUnicodeEx since Windows 10 1607: the keyboard's state stays as it is, with dead keys too."""
_FIRST_VISIBLE: Final = " "
_MESSAGES_ONLY: Final = -3
_GWLP_WNDPROC: Final = -4


class Api(Protocol):
    """What is asked of Windows; `User32` does it."""

    def register(self, number: int, modifiers: int, key: int) -> int:
        """Register a key; returns 0, or the number of the error."""

    def unregister(self, number: int) -> None:
        """Give a key back."""

    def types(self, key: int, *, shift: bool) -> bool:
        """Whether the keyboard writes a character with AltGr and this key."""

    def close(self) -> None:
        """End it."""


class WindowsKeys:
    """Global keys of Windows.

    Args:
        connect: makes what speaks with Windows, and is given what is called with the number of a pressed key.
    """

    def __init__(self, connect: Callable[[Callable[[int], object]], Api] | None = None) -> None:
        self._connect = connect if connect is not None else _user32
        self._api: Api | None = None
        self._acts: dict[int, PanelAct] = {}
        self._pressed: Pressed = _nothing

    def take(self, chosen: Mapping[PanelAct, Combination], pressed: Pressed, told: Told) -> None:
        """Register the keys."""
        self._pressed = pressed
        try:
            self._api = api = self._connect(self._number)
        except OSError:
            told(refused(chosen, Refusal.LOST))
            return
        told(
            [
                KeyState(act, str(keys), self._register(api, number, act, keys))
                for number, (act, keys) in enumerate(chosen.items(), 1)
            ]
        )

    def close(self) -> None:
        """Give the keys back."""
        api, self._api = self._api, None
        if api is not None:
            for number in self._acts:
                api.unregister(number)
            api.close()
        self._acts = {}

    def _register(self, api: Api, number: int, act: PanelAct, keys: Combination) -> Refusal | None:
        code = key_code(keys.key)
        if keys.ctrl and keys.alt and api.types(code, shift=keys.shift):
            return Refusal.CHARACTER
        error = api.register(number, modifiers_of(keys), code)
        if error:
            return Refusal.TAKEN if error == ALREADY_REGISTERED else Refusal.LOST
        self._acts[number] = act
        return None

    def _number(self, number: int) -> None:
        act = self._acts.get(number)
        if act is not None:
            self._pressed(act)


def key_code(key: str) -> int:
    """Return the virtual key of "A" to "Z", "0" to "9" or "F1" to "F11"."""
    return _VK_F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key)


def modifiers_of(keys: Combination) -> int:
    """Return the flags of RegisterHotKey; a key that is held down counts once."""
    return MOD_CONTROL * keys.ctrl | MOD_ALT * keys.alt | MOD_SHIFT * keys.shift | MOD_NOREPEAT


def _nothing(_value: object) -> None:
    """Stand where nobody listens yet."""


if sys.platform == "win32":
    from ctypes import wintypes

    _PROC = ctypes.WINFUNCTYPE(ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

    class User32:
        """The calls themselves. Raises OSError where no window can be made.

        Args:
            heard: called with the number of a pressed key, inside the system's call: it must be short and never raise.
        """

        def __init__(self, heard: Callable[[int], object]) -> None:
            self._user = user = ctypes.WinDLL("user32", use_last_error=True)
            user.CreateWindowExW.restype = wintypes.HWND
            user.CreateWindowExW.argtypes = [
                *(wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD),
                *([ctypes.c_int] * 4),
                *(wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID),
            ]
            user.DestroyWindow.argtypes = [wintypes.HWND]
            user.SetWindowLongPtrW.restype = ctypes.c_ssize_t
            user.SetWindowLongPtrW.argtypes = [wintypes.HWND, ctypes.c_int, _PROC]
            user.CallWindowProcW.restype = ctypes.c_ssize_t
            user.CallWindowProcW.argtypes = [
                *(ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
            ]
            user.RegisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int, wintypes.UINT, wintypes.UINT]
            user.UnregisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int]
            user.GetKeyboardLayout.restype = wintypes.HKL
            user.GetKeyboardLayout.argtypes = [wintypes.DWORD]
            user.MapVirtualKeyExW.argtypes = [wintypes.UINT, wintypes.UINT, wintypes.HKL]
            user.ToUnicodeEx.argtypes = [
                *(wintypes.UINT, wintypes.UINT, ctypes.c_char * 256, wintypes.LPWSTR, ctypes.c_int),
                *(wintypes.UINT, wintypes.HKL),
            ]
            self._heard = heard
            self._proc = _PROC(self._message)  # Windows keeps no reference
            only = wintypes.HWND(_MESSAGES_ONLY)
            self.window = user.CreateWindowExW(0, "STATIC", None, 0, 0, 0, 0, 0, only, None, None, None)
            if not self.window:
                raise ctypes.WinError(ctypes.get_last_error())
            self._before = user.SetWindowLongPtrW(self.window, _GWLP_WNDPROC, self._proc)

        def register(self, number: int, modifiers: int, key: int) -> int:
            """Register a key; returns 0, or the number of the error."""
            if self._user.RegisterHotKey(self.window, number, modifiers, key):
                return 0
            return ctypes.get_last_error() or -1

        def unregister(self, number: int) -> None:
            """Give a key back."""
            self._user.UnregisterHotKey(self.window, number)

        def types(self, key: int, *, shift: bool) -> bool:
            """Whether the keyboard writes a character with AltGr and this key."""
            state = (ctypes.c_char * 256)()
            for held in (_VK_CONTROL, _VK_LCONTROL, _VK_MENU, _VK_RMENU, *([_VK_SHIFT] if shift else [])):
                state[held] = bytes([_PRESSED])
            layout, typed = self._user.GetKeyboardLayout(0), ctypes.create_unicode_buffer(8)
            scan = self._user.MapVirtualKeyExW(key, 0, layout)
            found = self._user.ToUnicodeEx(key, scan, state, typed, 8, _UNTOUCHED, layout)
            return found < 0 or (found > 0 and typed.value[:1] >= _FIRST_VISIBLE)  # below 0: a dead key, an accent

        def close(self) -> None:
            """Destroy the window."""
            self._user.DestroyWindow(self.window)

        def _message(self, window: int, message: int, first: int, second: int) -> int:
            if message == WM_HOTKEY:
                self._heard(first)
                return 0
            done: int = self._user.CallWindowProcW(self._before, window, message, first, second)
            return done

    def _user32(heard: Callable[[int], object]) -> Api:
        return User32(heard)

else:

    def _user32(heard: Callable[[int], object]) -> Api:
        """Say that this is not Windows."""
        raise OSError(f"no Windows here for {heard}")
