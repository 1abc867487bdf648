"""Waiting until everything is sent: for steps that must not go on before the server knows. Main thread only."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.sync.engine import SyncEngine
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.errors import AssistError, AuthExpired, Forbidden, Offline

Sent = Callable[[Outcome[None]], None]


class Flush:
    """Starts a cycle and tells everybody who waits how it ended. Must hear every status of the engine."""

    def __init__(self, engine: Callable[[], SyncEngine]) -> None:
        self._engine = engine
        self._waiting: list[Sent] = []

    def __call__(self, sent: Sent) -> None:
        """Send what waits, then call `sent`: Ok when nothing waits any more, Failed when it could not be sent."""
        self._waiting.append(sent)
        self._engine().sync_now()

    def heard(self, status: SyncStatus) -> None:
        """Take one status of the engine."""
        if status.state is SyncState.SENDING or not self._waiting:
            return
        outcome: Outcome[None] = Ok(None) if status.state is SyncState.SYNCED else Failed(_error(status))
        waiting, self._waiting = self._waiting, []
        for sent in waiting:
            sent(outcome)


def _error(status: SyncStatus) -> AssistError:
    if status.state is SyncState.NOT_ENROLLED:
        return AuthExpired("This device is not enrolled.", "Ask IT for a one-time code.")
    if status.state is SyncState.OFFLINE:
        return Offline("The server cannot be reached.", "Your entry is kept and sent later. Try again then.")
    return Forbidden("The server did not take the entry.", "It is kept here. Tell IT.")
