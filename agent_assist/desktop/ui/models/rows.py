"""What every list of presenter rows answers: how many there are, the row itself, and its words."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
R = TypeVar("R")


class RowsModel(QAbstractListModel, Generic[R]):
    """Rows as a list asks for them; who has them says which there are, and how one is told."""

    @abstractmethod
    def count(self) -> int:
        """Return how many rows there are."""

    @abstractmethod
    def row_at(self, place: int) -> R | None:
        """Return the row at a place, from 0; None where there is none."""

    @abstractmethod
    def told(self, row: R, role: int) -> str | None:
        """Return the words of a row for display, tooltip and assistive technology; None for other roles."""

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self.count()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words."""
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return self.told(row, role)
