"""The exchange with the server: link, sync engine, and sending at once for the review. GUI thread."""

from __future__ import annotations

import random

from PySide6.QtCore import QTimer

from agent_assist.adapters.http.link import HttpLink
from agent_assist.app.opened import OpenCache, read_token
from agent_assist.app.session import Session
from agent_assist.app.shell import Desktop
from agent_assist.ports.outbox import Row
from agent_assist.runtime.outcome import Ok, Outcome
from agent_assist.sync.engine import SyncEngine
from agent_assist.sync.flush import Flush
from agent_assist.sync.parts import Parts
from agent_assist.sync.status import SyncStatus


class Exchange:
    """Made once the cache is open and the device is enrolled; syncs as soon as the token was read."""

    def __init__(self, session: Session, desktop: Desktop, opened: OpenCache) -> None:
        self._session = session
        self._desktop = desktop
        self.link = HttpLink(opened.identity.server if opened.identity else "")
        self.flush = Flush(lambda: self.engine)
        self.engine = SyncEngine(
            Parts(
                store=desktop.store,
                net=desktop.net,
                outbox=opened.cache.outbox,
                link=self.link,
                clock=desktop.clock,
                chance=random.random,
                start_timer=lambda wait_ms, ring: QTimer.singleShot(wait_ms, session, ring),
                session=session.review_session,
                on_status=self._changed,
                on_rows=self._applied,
            )
        )
        desktop.store.submit(lambda: read_token(opened.vault), self._token_read)

    def close(self) -> None:
        """Do nothing more; the lanes are closed by the desktop."""
        self.engine.close()
        self._desktop.net.submit(self.link.close)

    def _token_read(self, outcome: Outcome[str | None]) -> None:
        if isinstance(outcome, Ok):
            self.link.use_token(outcome.value)
            self.engine.enrolled()

    def _changed(self, status: SyncStatus) -> None:
        self._session.sync_changed(status)
        self.flush.heard(status)

    def _applied(self, rows: tuple[Row, ...]) -> None:
        if self._session.rows is not None:
            self._session.rows.applied(rows)
