"""What a `with` block opens, and closes also after an error in it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class Opened(ABC):
    """A context manager over `open` and `close`. What fails to open is closed, too; for one thread."""

    @abstractmethod
    def open(self) -> None:
        """Start everything; returns when it can be used."""

    @abstractmethod
    def close(self) -> None:
        """End everything that was started, also where opening got only half-way. Safe to call twice."""

    def __enter__(self) -> Self:
        """Open it; the error of an opening that fails is the one of `open`."""
        try:
            self.open()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it, also after an error in the block."""
        self.close()
