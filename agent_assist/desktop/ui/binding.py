"""Loads Qt's binding for Python, and takes back what it does to every later import. Main thread, before windows.

WORKAROUND(https://github.com/napari/napari/issues/8584): the first import of PySide6 replaces `builtins.__import__`.
After every import its hook then reads and splits the source of the new module, to find out whether it names PySide6:
the switches of `from __feature__ import ...` need to know. This program uses no such switch, and pays for four hundred
modules at each start.
"""

from __future__ import annotations

import builtins
import sys


def load_qt() -> None:
    """Import Qt's core and keep Python's own way of importing; changes nothing where Qt is loaded already."""
    if "PySide6.QtCore" in sys.modules:
        return
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - loading it is the point

    builtins.__import__ = own
