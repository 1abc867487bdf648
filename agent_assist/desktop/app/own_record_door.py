"""The way into an agent's own record, shut while a call is on. GUI thread; the rest is loaded when wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_assist.desktop.app.door import WaitingDoor
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.outcome import Outcome
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.sync.status import SyncStatus

if TYPE_CHECKING:  # loaded when somebody opens the record
    from agent_assist.desktop.app.own_record_room import OwnRecordRoom
    from agent_assist.desktop.ports.own_record_store import OwnRecordStore
    from agent_assist.domain.own_flags import OwnRecordKnown


class OwnRecordDoor(WaitingDoor["OwnRecordRoom"]):
    """Opens the own record; a call hides it, and what is written in it waits.

    Args:
        frame: as for every door.
        desk: as for every door; answers are written by its records.
        store: where the record is read.
        person: tells account and name of the agent.
        sync: tells how the exchange with the server stands.
    """

    ENDING = "end own record"

    def __init__(
        self,
        frame: Frame,
        desk: Desk,
        store: OwnRecordStore,
        person: Callable[[], tuple[str, str]],
        sync: Callable[[], SyncStatus],
    ) -> None:
        super().__init__(frame, desk, say("My record …"))
        self._store = store
        self._person = person
        self._sync = sync

    def look(self) -> None:
        """Something was sent, or came in."""
        if self.room is not None:
            self.room.look()

    def read(self, done: Callable[[Outcome[OwnRecordKnown]], None]) -> None:
        """Read what is known of the agent's own flags, without a window; `done` gets the outcome."""
        self._frame.store.submit(self._store.known, done)

    @staticmethod
    def _load() -> type[OwnRecordRoom]:
        from agent_assist.desktop.app.own_record_room import OwnRecordRoom

        return OwnRecordRoom

    def _make(self, room: type[OwnRecordRoom]) -> OwnRecordRoom:
        return room(self._frame, self._desk.records, self._store, self._person(), self._sync)
