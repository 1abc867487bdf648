"""The way into the practice call, and its end when a real call comes in. GUI thread; the rest is loaded when wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.house import House
from agent_assist.desktop.ui.text import tr
from agent_assist.policy import Pack

if TYPE_CHECKING:  # loaded when somebody practises
    from agent_assist.desktop.app.practice_room import PracticeRoom


class PracticeDoor:
    """Opens one practice call at a time, from the panel's menu.

    Args:
        frame: the panel, and the lanes.
        desk: the real desk; while it has a call nobody practises.
        pack: the rules that ship with the program.
        house: names that are said in the sentences; asked when practice begins.
        language: what the windows are written in.
    """

    def __init__(self, frame: Frame, desk: Desk, pack: Pack, house: Callable[[], House], language: str) -> None:
        self._frame = frame
        self._desk = desk
        self._pack = pack
        self._house = house
        self._language = language
        self._wanted = False
        self.room: PracticeRoom | None = None
        self.action = frame.panel.menu.addAction(tr(say("Practice call …")))
        self.action.triggered.connect(self.open)

    def open(self) -> None:
        """Begin practice, or bring it forward; nothing while a real call is on."""
        if self._busy():
            return
        if self.room is not None:
            self.room.show()
        elif not self._wanted:
            self._wanted = self._frame.net.submit(_load, self._loaded)

    def follow(self) -> None:
        """Look at the real calls: with the first one practice is over, before that call is shown."""
        busy = self._busy()
        self.action.setEnabled(not busy)
        if busy and self.room is not None:
            self._frame.failing.call(Part.PANEL, "end practice", self.close, None)
            self._frame.panel.guard.closed()  # keys that still flow were meant for practice
            self._frame.panel.present()

    def close(self) -> None:
        """End practice, if it is on."""
        self._wanted = False
        if self.room is not None:
            self.room.close()

    def _loaded(self, outcome: Outcome[type[PracticeRoom]]) -> None:
        wanted, self._wanted = self._wanted, False
        if isinstance(outcome, Ok) and wanted and not self._busy():
            self.room = outcome.value(self._frame, self._pack, self._house(), self._language, self._left)
            self.room.show()

    def _busy(self) -> bool:
        """Tell whether a real call is on, or not wrapped up. One that nobody could log is over when it ends."""
        return bool(self._desk.calls.contacts()) or self._desk.shown() is not None

    def _left(self) -> None:
        self.room = None


def _load() -> type[PracticeRoom]:
    """Load the practice call, which most starts never open. Net lane."""
    from agent_assist.desktop.app.practice_room import PracticeRoom

    return PracticeRoom
