"""What assistive technology takes a window or a row for. Qt knows widgets that paint themselves only as containers.

A class of widgets says it in `HEARD_AS`; who has none keeps what Qt makes of it. Main thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
WINDOW, GROUP, LIST, ROW = Role.Window, Role.Grouping, Role.List, Role.ListItem
WORDS, BAR, PICTURE, STATUS = Role.StaticText, Role.ToolBar, Role.Graphic, Role.StatusBar
_installed: list[object] = []


def install() -> None:
    """Let Qt ask for the roles; more than once changes nothing."""
    if not _installed:
        _installed.append(_interface)
        QAccessible.installFactory(_interface)


def _interface(class_name: str, found: QObject) -> QAccessibleInterface | None:
    """Return the interface of a widget whose class says what it is. Qt asks for its class, then for the bases."""
    heard_as = getattr(type(found), "HEARD_AS", None)
    if heard_as is None or class_name != type(found).__name__ or not isinstance(found, QWidget):
        return None
    return QAccessibleWidget(found, heard_as, "")
