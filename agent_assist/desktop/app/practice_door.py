"""The way into the practice call, and its end when a real call comes in. GUI thread; the rest is loaded when wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_assist.desktop.app.door import Door
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.house import House
from agent_assist.desktop.ui.places import WindowPlaces
from agent_assist.policy import Pack

if TYPE_CHECKING:  # loaded when somebody practises
    from agent_assist.desktop.app.practice_room import PracticeRoom


class PracticeDoor(Door["PracticeRoom"]):
    """Opens one practice call at a time; a real call ends it.

    Args:
        frame, desk: as for every door.
        pack: the rules that ship with the program.
        house: names that are said in the sentences; asked when practice begins.
        language: what the windows are written in.
        places: remembers whether the caller is to be heard.
    """

    ENDING = "end practice"

    def __init__(
        self,
        frame: Frame,
        desk: Desk,
        pack: Pack,
        house: Callable[[], House],
        language: str,
        places: WindowPlaces,
    ) -> None:
        super().__init__(frame, desk, say("Practice call …"))
        self._pack = pack
        self._house = house
        self._language = language
        self._places = places

    @staticmethod
    def _load() -> type[PracticeRoom]:
        from agent_assist.desktop.app.practice_room import PracticeRoom

        return PracticeRoom

    def _make(self, room: type[PracticeRoom]) -> PracticeRoom:
        return room(self._frame, self._pack, self._house(), self._language, self._places, self._left)

    def _left(self) -> None:
        self.room = None
