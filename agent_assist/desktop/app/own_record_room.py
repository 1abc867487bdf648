"""The own record's composition root: service, presenter and window. GUI thread; loaded when somebody opens it."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.app.waiting_room import WaitingRoom
from agent_assist.desktop.ports.own_record_store import OwnRecordStore
from agent_assist.desktop.presenters.own_record import OwnRecordPresenter
from agent_assist.desktop.services.own_record import OwnRecord
from agent_assist.desktop.services.records import Records
from agent_assist.desktop.sync.status import SyncStatus
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.windows.own_record import OwnRecordWindow


class OwnRecordRoom(WaitingRoom[OwnRecordWindow]):
    """What was written stays.

    Args:
        frame: theme, masking engine and the panel it stands beside.
        records: where answers are written.
        store: where the record is read.
        person: account and name of the agent.
        sync: tells how the exchange with the server stands.
    """

    def __init__(
        self,
        frame: Frame,
        records: Records,
        store: OwnRecordStore,
        person: tuple[str, str],
        sync: Callable[[], SyncStatus],
    ) -> None:
        super().__init__(frame.panel, OwnRecordWindow(frame.theme))
        self.own = OwnRecord(records, store, frame.engine.truncate, self._changed)
        self.presenter = OwnRecordPresenter(self.own, person, sync, self.window.show_state, tr)
        self.window.intent.connect(self.presenter.handle)
        self.presenter.refresh()

    def look(self) -> None:
        """Something was sent, or came in: read it again, while somebody looks."""
        if self.is_open:
            self._look()

    def _look(self) -> None:
        self.own.look()

    def _changed(self) -> None:
        self.presenter.refresh()
