"""The few requests of the X protocol that keys and the keyboard need, by the system's libxcb. Main thread only.

A connection of its own beside Qt's: what arrives on it are the presses of global keys and changes of the keyboard, so
no other event of the program is looked at, and no error handler is shared. Qt itself needs libxcb, so it is there.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes import POINTER, c_char_p, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Final, NamedTuple

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
"""Codes of events."""
_SENT: Final = 0x80
"""Bit of an event that another program made up."""
_ASYNC: Final = 1
_CLIENT_MESSAGE, _PAGER, _TO_MANAGER = 33, 2, 0x180000
"""Code of an event; who sends it; the mask of those who get it, SubstructureNotify and SubstructureRedirect."""
_HEADER: Final = 32
"""Length in bytes of an event, an error, and of a reply before its list."""


class Lost(Exception):
    """There is no connection to the X server, or no more."""


class Event(NamedTuple):
    """One event.

    Args:
        code: KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY or another one.
        key: the key's code; of MAPPING_NOTIFY, what changed.
        at: the server's time in milliseconds.
        held: mask of modifiers.
    """

    code: int
    key: int
    at: int
    held: int


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class Connection:
    """A connection to the X server that $DISPLAY names. Raises Lost or OSError where there is none."""

    def __init__(self) -> None:
        self._x = _library()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes, self._free.restype = [c_void_p], None
        number = c_int(0)
        self._to: int | None = self._x.xcb_connect(None, ctypes.byref(number))
        if self.broken:
            self.close()
            raise Lost
        setup = self._x.xcb_get_setup(self._to)
        self._least, self._most = ctypes.string_at(setup, 36)[34:36]
        screens = self._x.xcb_setup_roots_iterator(setup)
        for _ in range(number.value):
            self._x.xcb_screen_next(ctypes.byref(screens))
        self.root: int = screens.data[0]

    @property
    def broken(self) -> bool:
        """Whether the connection ended."""
        return self._to is None or bool(self._x.xcb_connection_has_error(self._to))

    @property
    def descriptor(self) -> int:
        """What can be waited on."""
        found: int = self._x.xcb_get_file_descriptor(self._to)
        return found

    def keyboard(self) -> dict[int, tuple[int, ...]]:
        """Return the symbols on each key, by its code: those of the first layout first."""
        asked = self._x.xcb_get_keyboard_mapping(self._to, self._least, self._most - self._least + 1)
        reply = self._reply(self._x.xcb_get_keyboard_mapping_reply, asked)
        each, data = reply[1], reply[_HEADER:]
        symbols = struct.unpack(f"={len(data) // 4}I", data)
        return {
            self._least + place: symbols[place * each : (place + 1) * each] for place in range(len(symbols) // each)
        }

    def modifiers(self) -> tuple[frozenset[int], ...]:
        """Return the codes of the keys of each of the eight modifiers: Shift, Lock, Control, Mod1 to Mod5."""
        reply = self._reply(
            self._x.xcb_get_modifier_mapping_reply, self._x.xcb_get_modifier_mapping_unchecked(self._to)
        )
        each, data = reply[1], reply[_HEADER:]
        return tuple(frozenset(data[place * each : (place + 1) * each]) - {0} for place in range(8))

    def grab(self, key: int, held: int) -> bool:
        """Ask for the presses of a key with exactly these modifiers; False where the server refuses it."""
        return self._agreed(self._x.xcb_grab_key_checked(self._to, 1, self.root, held, key, _ASYNC, _ASYNC))

    def release(self, key: int, held: int) -> None:
        """Give a key back."""
        self._x.xcb_ungrab_key(self._to, key, self.root, held)

    def activate(self, window: int) -> None:
        """Ask the window manager to give a window the keyboard, because the person said so (EWMH, _NET_ACTIVE_WINDOW).

        The message is that of a pager: it says that the person chose. A program's own is refused when somebody has
        typed elsewhere since this program last heard of the person, and a global key is such a case.
        """
        name = b"_NET_ACTIVE_WINDOW"
        asked = self._x.xcb_intern_atom(self._to, 0, len(name), name)
        (kind,) = struct.unpack_from("=I", self._reply(self._x.xcb_intern_atom_reply, asked), 8)
        message = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, kind, _PAGER, 0, 0, 0, 0)
        sent = self._x.xcb_send_event_checked(self._to, 0, self.root, _TO_MANAGER, message)
        self._agreed(sent)  # waits for the server: a message on a connection that ends at once can be lost

    def flush(self) -> None:
        """Send what waits."""
        self._x.xcb_flush(self._to)

    def events(self) -> list[Event]:
        """Return what has come, the oldest first; nothing is waited for."""
        found = []
        while event := self._x.xcb_poll_for_event(self._to):
            data = ctypes.string_at(event, _HEADER)
            self._free(event)
            code, key, _, at = struct.unpack_from("=BBHI", data)
            (held,) = struct.unpack_from("=H", data, 28)
            if code == MAPPING_NOTIFY:
                key = data[4]
            if not code & _SENT:
                found.append(Event(code, key, at, held))
        return found

    def close(self) -> None:
        """End the connection, and with it every grab. Safe to call twice."""
        to, self._to = self._to, None
        if to is not None:
            self._x.xcb_disconnect(to)

    def _agreed(self, asked: _Cookie) -> bool:
        """Wait until the server has done what it was asked; False where it refused."""
        error = self._x.xcb_request_check(self._to, asked)
        if error:
            self._free(error)
        return not error

    def _reply(self, take: ctypes._NamedFuncPointer, asked: _Cookie) -> bytes:
        reply = take(self._to, asked, None)
        if not reply:
            raise Lost
        try:
            (more,) = struct.unpack_from("=I", ctypes.string_at(reply, 8), 4)
            return ctypes.string_at(reply, _HEADER + 4 * more)
        finally:
            self._free(reply)


def _library() -> ctypes.CDLL:
    x = ctypes.CDLL("libxcb.so.1")
    to, cookie = c_void_p, _Cookie
    shapes: tuple[tuple[str, object, list[object]], ...] = (
        ("xcb_connect", c_void_p, [c_char_p, POINTER(c_int)]),
        ("xcb_connection_has_error", c_int, [to]),
        ("xcb_disconnect", None, [to]),
        ("xcb_flush", c_int, [to]),
        ("xcb_get_file_descriptor", c_int, [to]),
        ("xcb_get_setup", c_void_p, [to]),
        ("xcb_setup_roots_iterator", _Screens, [c_void_p]),
        ("xcb_screen_next", None, [POINTER(_Screens)]),
        ("xcb_poll_for_event", c_void_p, [to]),
        ("xcb_get_keyboard_mapping", cookie, [to, c_uint8, c_uint8]),
        ("xcb_get_keyboard_mapping_reply", c_void_p, [to, cookie, c_void_p]),
        ("xcb_get_modifier_mapping_unchecked", cookie, [to]),
        ("xcb_get_modifier_mapping_reply", c_void_p, [to, cookie, c_void_p]),
        ("xcb_grab_key_checked", cookie, [to, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8]),
        ("xcb_request_check", c_void_p, [to, cookie]),
        ("xcb_intern_atom", cookie, [to, c_uint8, c_uint16, c_char_p]),
        ("xcb_intern_atom_reply", c_void_p, [to, cookie, c_void_p]),
        ("xcb_send_event_checked", cookie, [to, c_uint8, c_uint32, c_uint32, c_char_p]),
        ("xcb_ungrab_key", cookie, [to, c_uint8, c_uint32, c_uint16]),
    )
    for name, gives, takes in shapes:
        function = getattr(x, name)
        function.restype, function.argtypes = gives, takes
    return x
