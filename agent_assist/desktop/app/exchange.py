"""The exchange with the server: link, sync engine, and sending at once for the review. GUI thread."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from agent_assist.desktop.app.opened import OpenCache, read_token
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.sync.engine import SyncEngine
from agent_assist.desktop.sync.flush import Flush
from agent_assist.desktop.sync.parts import Parts
from agent_assist.desktop.sync.status import SyncStatus


class Exchange:
    """Made once the cache is open and the device is enrolled; syncs as soon as the token was read.

    Args:
        parent: its timers end with it.
        frame: lanes and clock.
        opened: the open cache with the device's identity.
        session: the supervisor's session that batches are sent with, or None.
        on_status: gets each new status of the sync.
        on_rows: gets rows after they were kept.
    """

    def __init__(
        self,
        parent: QObject,
        frame: Frame,
        opened: OpenCache,
        session: Callable[[], str | None],
        on_status: Callable[[SyncStatus], None],
        on_rows: Callable[[tuple[Row, ...]], None],
    ) -> None:
        self._frame = frame
        self._on_status = on_status
        self.link = HttpLink(opened.identity.server if opened.identity else "")
        self.flush = Flush(lambda: self.engine)
        self.engine = SyncEngine(
            Parts(
                store=frame.store,
                net=frame.net,
                outbox=opened.cache.outbox,
                witness=opened.cache.witness,
                link=self.link,
                clock=frame.clock,
                chance=random.random,
                start_timer=lambda wait_ms, ring: QTimer.singleShot(wait_ms, parent, ring),
                session=session,
                on_status=self._changed,
                on_rows=on_rows,
            )
        )
        frame.store.submit(lambda: read_token(opened.vault), self._token_read)

    def close(self) -> None:
        """Do nothing more; the lanes are closed by the desktop."""
        self.engine.close()
        self._frame.net.submit(self.link.close)

    def _token_read(self, outcome: Outcome[str | None]) -> None:
        if isinstance(outcome, Ok):
            self.link.use_token(outcome.value)
            self.engine.enrolled()

    def _changed(self, status: SyncStatus) -> None:
        self._on_status(status)
        self.flush.heard(status)
