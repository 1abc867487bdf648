"""A column of equal rows that keeps its widgets: rows are reused, surplus ones hidden, none destroyed and remade.

A row that has no name of its own is called by its words, so that it can be found and understood alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QWidget

from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.focus import hand_back

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Row(QWidget):
    """A row of a list, heard as one."""

    HEARD_AS = roles.ROW


class Rows(Generic[W]):
    """Rows in a layout.

    Args:
        layout: where rows are added.
        make: makes one more row.
    """

    def __init__(self, layout: QBoxLayout, make: Callable[[], W]) -> None:
        self._layout = layout
        self._make = make
        self._kept: list[W] = []
        self._called: dict[W, str] = {}

    def take(self, count: int) -> list[W]:
        """Return `count` rows, shown, making what is missing and hiding the rest."""
        self.make_ahead(count)
        for index, row in enumerate(self._kept):
            if index >= count and not row.isHidden():
                hand_back(row)
            row.setVisible(index < count)
        return self._kept[:count]

    def show(self, items: Sequence[T], show: Callable[[W, T], object]) -> list[W]:
        """Call `show(row, item)` for each item on a row of its own. Returns these rows, in the order of the items."""
        rows = self.take(len(items))
        for row, item in zip(rows, items, strict=True):
            show(row, item)
            self._call(row)
        return rows

    def _call(self, row: W) -> None:
        """Call a row by its words, unless it names itself."""
        if isinstance(row, QLabel | QAbstractButton) or row.accessibleName() != self._called.get(row, ""):
            return
        words = [label.text() for label in row.findChildren(QLabel) if label.text() and not label.isHidden()]
        self._called[row] = ", ".join(words)
        row.setAccessibleName(self._called[row])

    def make_ahead(self, count: int) -> None:
        """Make rows up to `count`, hidden."""
        while len(self._kept) < count:
            row = self._make()
            row.setVisible(False)
            self._kept.append(row)
            self._layout.addWidget(row)
