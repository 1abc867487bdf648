"""Which system is asked for global keys. Main thread only."""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from agent_assist.desktop.runtime.global_keys import Combination, Refusal, System, refused
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.ui.global_keys.source import KeySource, Pressed, Told
from agent_assist.telephony.softphone.told_event import PanelAct


def system_of(platform: str, environ: Mapping[str, str]) -> System:
    """Return who can give global keys.

    Args:
        platform: Qt's name of what draws the windows, such as "xcb".
        environ: the environment. In a Wayland session a grab of X11 succeeds and then hears nothing of the keys that
            are pressed in other windows, so X11 is not asked there.
    """
    wayland = bool(environ.get("WAYLAND_DISPLAY")) or environ.get("XDG_SESSION_TYPE") == "wayland"
    if platform == "xcb":
        return System.PORTAL if wayland else System.X11
    return {"windows": System.WINDOWS, "wayland": System.PORTAL}.get(platform, System.NONE)


def source_here(parent: QObject, lane: Lane) -> tuple[System, KeySource]:
    """Return who is asked on this machine, and what asks.

    Args:
        parent: owns it.
        lane: where a connection is made that may have to wait.
    """
    system = system_of(QGuiApplication.platformName(), os.environ)
    if system is System.X11:
        from agent_assist.desktop.ui.global_keys.x11 import X11Keys

        return system, X11Keys(parent)
    if system is System.WINDOWS:
        from agent_assist.desktop.ui.global_keys.windows import WindowsKeys

        return system, WindowsKeys()
    if system is System.PORTAL:
        from agent_assist.desktop.ui.global_keys.portal import PortalKeys

        return system, PortalKeys(parent, lane.submit)
    return system, NoKeys()


class NoKeys:
    """Stands where no system gives global keys."""

    def take(self, chosen: Mapping[PanelAct, Combination], _pressed: Pressed, told: Told) -> None:
        """Say that there are none."""
        told(refused(chosen, Refusal.NO_SYSTEM))

    def close(self) -> None:
        """Nothing was taken."""
