"""The own record's composition root: service, presenter and window. GUI thread; loaded when somebody opens it."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.ports.own_record_store import OwnRecordStore
from agent_assist.desktop.presenters.own_record import OwnRecordPresenter
from agent_assist.desktop.services.own_record import OwnRecord
from agent_assist.desktop.services.records import Records
from agent_assist.desktop.sync.status import SyncStatus
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.windows.own_record import OwnRecordWindow


class OwnRecordRoom:
    """Lives until the desktop ends; its window is hidden in between, so that what was written stays.

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
        self._panel = frame.panel
        self.window = OwnRecordWindow(frame.theme)
        self.own = OwnRecord(records, store, frame.engine.truncate, self._changed)
        self.presenter = OwnRecordPresenter(self.own, person, sync, self.window.show_state, tr)
        self.window.intent.connect(self.presenter.handle)
        self.presenter.refresh()

    def show(self) -> None:
        """Bring the window forward, beside the panel; the person asked for it, so it takes the keyboard.

        Where the screen has no room for both, the panel becomes the strip.
        """
        area, taken = self._panel.docking.area(), self._panel.docking.column()
        if not self.window.beside.fits(area, taken):
            self._panel.set_strip_mode(True)
            taken = self._panel.frameGeometry()
        self.window.beside.bring(area, taken)
        self.own.look()

    def look(self) -> None:
        """Something was sent, or came in: read it again, while somebody looks."""
        if self.window.isVisible():
            self.own.look()

    def hide(self) -> None:
        """Close the window, because a call came; what is written in it waits."""
        self.window.close()

    def close(self) -> None:
        """End with the desktop."""
        self.window.close()
        self.window.deleteLater()

    def _changed(self) -> None:
        self.presenter.refresh()
