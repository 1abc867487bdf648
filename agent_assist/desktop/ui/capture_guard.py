"""Keeps a window out of screenshots and screen sharing, where the system can. Main thread only.

Windows since 10 2004 draws such a window as nothing in every capture (WDA_EXCLUDEFROMCAPTURE of
SetWindowDisplayAffinity). Other systems offer an application no such promise, so nothing is claimed there.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

_OPEN, _EXCLUDED = 0x0, 0x11


def can_exclude() -> bool:
    """Tell whether this system keeps a window out of captures."""
    return sys.platform == "win32"


def exclude(window: QWidget, excluded: bool) -> bool:  # noqa: FBT001 - a setter of one fact
    """Keep a shown window out of captures, or let it be seen again; returns whether the system did it."""
    if sys.platform == "win32":
        import ctypes

        affinity = _EXCLUDED if excluded else _OPEN
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(int(window.winId()), affinity))
    else:  # noqa: RET505 - the type checker looks at one branch per platform
        return False
