"""A connection to what gives out global keys, and the notifier that tells when something came. Main thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QSocketNotifier


class End(Protocol):
    """What a wire needs of a connection."""

    @property
    def descriptor(self) -> int:
        """What can be waited on."""

    def close(self) -> None:
        """End it."""


Other = TypeVar("Other", bound=End)


class Wire(Generic[Other]):
    """At most one connection at a time.

    Args:
        owner: the object that the notifier belongs to.
        heard: called when something came; `to` is there then, unless it was closed in the meantime.
    """

    def __init__(self, owner: QObject, heard: Callable[[], None]) -> None:
        self._owner, self._heard = owner, heard
        self._bell: QSocketNotifier | None = None
        self.to: Other | None = None

    def listen(self) -> None:
        """From now on, call when something came from `to`."""
        if self.to is not None:
            self._bell = QSocketNotifier(self.to.descriptor, QSocketNotifier.Type.Read, self._owner)
            self._bell.activated.connect(self._heard)

    def close(self) -> None:
        """End the connection, if there is one. Safe to call twice."""
        if self._bell is not None:
            self._bell.setEnabled(False)
            self._bell.deleteLater()
            self._bell = None
        if self.to is not None:
            self.to.close()
            self.to = None
