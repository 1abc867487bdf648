"""The way into a window that is there only between calls, and its end when a call comes in. GUI thread."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, Protocol, TypeVar

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.ui.text import tr


class Room(Protocol):
    """What stands behind a door: a window with all it needs."""

    def show(self) -> None:
        """Bring the window forward."""

    def close(self) -> None:
        """End with the desktop."""


class Waiting(Room, Protocol):
    """A room that a call hides and does not end."""

    @property
    def is_open(self) -> bool:
        """Whether somebody can see its window."""

    def hide(self) -> None:
        """A call came: hide the window, and keep what was begun in it."""


R = TypeVar("R", bound=Room)
H = TypeVar("H", bound=Waiting)


class Door(ABC, Generic[R]):
    """Opens one room at a time, from the panel's menu, and shuts it before a call is shown. It is loaded when wanted.

    Args:
        frame: the panel, and the lanes.
        desk: the real desk; while it has a call the door stays shut.
        words: the line of the menu.
    """

    ENDING: str
    """What failed, where shutting it fails."""

    def __init__(self, frame: Frame, desk: Desk, words: Text) -> None:
        self._frame = frame
        self._desk = desk
        self._wanted = False
        self.room: R | None = None
        self.action = frame.panel.menu.addAction(tr(words))
        self.action.triggered.connect(self.open)

    def open(self) -> None:
        """Open the room, or bring it forward; nothing while a call is on."""
        if self.busy():
            return
        if self.room is not None:
            self.room.show()
        elif not self._wanted:
            self._wanted = self._frame.net.submit(self._load, self._loaded)

    def follow(self) -> None:
        """Look at the calls: with the first one the room is shut, before that call is shown."""
        busy = self.busy()
        self.action.setEnabled(not busy)
        if busy and self._is_open():
            self._frame.failing.call(Part.PANEL, self.ENDING, self._shut, None)
            self._frame.panel.guard.closed()  # keys that still flow were meant for the room
            self._frame.panel.present()

    def close(self) -> None:
        """End with the desktop."""
        self._wanted = False
        if self.room is not None:
            self.room.close()

    @staticmethod
    @abstractmethod
    def _load() -> type[R]:
        """Load the room, which most starts never open. Net lane."""

    @abstractmethod
    def _make(self, room: type[R]) -> R:
        """Make the room."""

    def _is_open(self) -> bool:
        return self.room is not None

    def _shut(self) -> None:
        """A call came: end what is in the room."""
        self.close()

    def _loaded(self, outcome: Outcome[type[R]]) -> None:
        wanted, self._wanted = self._wanted, False
        if isinstance(outcome, Ok) and wanted and not self.busy():
            self.room = self._make(outcome.value)
            self.room.show()

    def busy(self) -> bool:
        """Tell whether a call is on, or not wrapped up. One that nobody could log is over when it ends."""
        return bool(self._desk.calls.contacts()) or self._desk.shown() is not None


class WaitingDoor(Door[H]):
    """A door whose room is hidden by a call, and waits."""

    def _is_open(self) -> bool:
        return self.room is not None and self.room.is_open

    def _shut(self) -> None:
        if self.room is not None:
            self.room.hide()
