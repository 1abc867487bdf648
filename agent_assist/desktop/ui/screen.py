"""Whether a window can be opened here. Qt ends the program when it cannot, so it is looked at before. Main thread.

Only Linux needs it: elsewhere a screen and what draws on it belong to the system.
"""

from __future__ import annotations

import os
import sys

from agent_assist.domain.errors import ConditionError

PLATFORM, DISPLAY, WAYLAND = "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libglib-2.0.so.0": "libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0t64",
}
"""Libraries of the system that Qt draws with under X11, and Debian's packages of them."""
ON_X11 = bool(sys.platform not in {"win32", "darwin"})
"""Whether windows may be drawn by X11 here; elsewhere the system draws them."""
_X_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - where X servers listen
_ANSWER_S = 3.0


class NoDisplay(ConditionError):
    """There is no screen to open a window on."""

    code = "no_display"


class DisplayLibraryMissing(ConditionError):
    """The system lacks libraries that windows are drawn with."""

    code = "display_library_missing"


def draws_in_memory() -> bool:
    """Whether windows are drawn where nobody sees them, as tests and the demo without a screen ask for."""
    return os.environ.get(PLATFORM, "").partition(":")[0] in {"offscreen", "minimal", "vnc"}


def need_screen() -> None:
    """Raise NoDisplay unless there is a screen, and its server listens."""
    if not ON_X11 or draws_in_memory():
        return
    display = os.environ.get(DISPLAY, "")
    if not (os.environ.get(PLATFORM) or display or os.environ.get(WAYLAND)):
        raise NoDisplay("There is no screen to open a window on.", "Start it inside a desktop session.")
    if _uses_x11() and not _listens(display):
        raise NoDisplay(
            f"The screen {display} does not answer.", "Start it inside a desktop session, or correct DISPLAY."
        )


def need_libraries() -> None:
    """Raise DisplayLibraryMissing, naming each, unless everything is there that windows are drawn with. Loads Qt."""
    if not ON_X11 or not _uses_x11():
        return
    from PySide6.QtCore import QLibrary, QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    plugin = QLibrary(f"{folder}/platforms/libqxcb.so")  # Qt loads it next in any case
    if plugin.load() or not os.path.exists(plugin.fileName()):  # noqa: PTH110 - the start loads no pathlib for this
        return
    missing = _missing()
    packages = " ".join(sorted({PACKAGES[name] for name in missing}))
    if not missing:
        raise DisplayLibraryMissing(
            f"The window can't be shown: {plugin.errorString()[-200:]}.", "Install the library that is named."
        )
    raise DisplayLibraryMissing(
        f"The window can't be shown; these system libraries are missing: {', '.join(missing)}.",
        f"Run: sudo apt-get install {packages}",
    )


def _uses_x11() -> bool:
    """Whether Qt will draw by X11: asked for, or the only screen there is."""
    chosen = os.environ.get(PLATFORM, "").partition(":")[0].partition(";")[0]
    return chosen == "xcb" or (not chosen and not os.environ.get(WAYLAND) and bool(os.environ.get(DISPLAY)))


def _listens(display: str) -> bool:
    """Tell whether a local X server takes connections; True for one that is reached another way."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host not in {"", "unix"} or not number.isdigit():
        return True
    import socket

    unix: int = getattr(socket, "AF_UNIX", 0)  # Windows has none, and no X11
    for address in (f"\0{_X_SOCKETS}{number}", f"{_X_SOCKETS}{number}"):
        with socket.socket(unix, socket.SOCK_STREAM) as asked:
            asked.settimeout(_ANSWER_S)
            try:
                asked.connect(address)
            except OSError:
                continue
            return True
    return False


def _missing() -> list[str]:
    """Return the libraries that the system does not have."""
    import ctypes

    found = []
    for name in PACKAGES:
        try:
            ctypes.CDLL(name)
        except OSError:
            found.append(name)
    return found
