"""Keeps a window out of screenshots and screen sharing, where the system can. Main thread only.

Windows since 10 2004 draws such a window as nothing in every capture (WDA_EXCLUDEFROMCAPTURE of
SetWindowDisplayAffinity). Other systems offer an application no such promise, so nothing is claimed there.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

_OPEN, _EXCLUDED = 0x0, 0x11


def can_exclude() -> bool:
    """Tell whether this is a system that can be asked to keep a window out of captures; older ones of it refuse."""
    return sys.platform == "win32"


def exclude(window: QWidget, excluded: bool) -> bool:  # noqa: FBT001 - a setter of one fact
    """Keep a shown window out of captures, or let it be seen again.

    Returns:
        Whether the system says so when it is asked afterwards: that it took the call is no proof.
    """
    if sys.platform == "win32":
        import ctypes

        handle, affinity, found = int(window.winId()), _EXCLUDED if excluded else _OPEN, ctypes.c_ulong()
        taken = ctypes.windll.user32.SetWindowDisplayAffinity(handle, affinity)
        asked = ctypes.windll.user32.GetWindowDisplayAffinity(handle, ctypes.byref(found))
        return bool(taken and asked and found.value == affinity)
    else:  # noqa: RET505 - the type checker looks at one branch per platform
        return False
