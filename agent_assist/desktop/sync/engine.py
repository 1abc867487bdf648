"""When a cycle runs, and what is said about it. One cycle at a time; the timer is injected."""

from __future__ import annotations

import logging

from agent_assist.desktop.ports.outbox import OutboxStatus
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.sync import schedule
from agent_assist.desktop.sync.course import Trouble
from agent_assist.desktop.sync.cycle import Cycle, Memory
from agent_assist.desktop.sync.parts import Parts
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.errors import AssistError, AuthExpired, ConditionError, Forbidden, VersionTooOld

_log = logging.getLogger(__name__)


class SyncEngine:
    """Every method and callback on the main thread.

    Args:
        parts: lanes, outbox, link, timer and listeners.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._memory = Memory()
        self._status = SyncStatus(SyncState.NOT_ENROLLED)
        self._cycle: Cycle | None = None
        self._enrolled = False
        self._closed = False
        self._again = False
        self._failures = 0
        self._timer = 0
        self._counting = False
        self._count_again = False

    @property
    def status(self) -> SyncStatus:
        """The status that was shown last. Main thread."""
        return self._status

    @property
    def running(self) -> bool:
        """Whether a cycle is under way."""
        return self._cycle is not None

    def enrolled(self) -> None:
        """The link has a token that should work: start, or start again after `not_enrolled`."""
        self._enrolled = True
        self._failures = 0
        self._show(self._status._replace(state=SyncState.SENDING, error=""))
        self.sync_now()

    def wake(self) -> None:
        """A new event was stored: send soon. While the server is away the wait goes on, and only the count is shown."""
        if self._closed:
            return
        if self._cycle is not None:
            self._again = True
        elif self._failures == 0 and self._enrolled:
            self._start_timer(schedule.SOON_MS)
        else:
            self._count()

    def sync_now(self) -> None:
        """Begin a cycle now: the timer rang, somebody asked, or the network came back."""
        if self._closed or not self._enrolled:
            return
        if self._cycle is not None:
            self._again = True
            return
        self._timer += 1  # whatever timer still runs is out of date
        self._again = False
        self._cycle = Cycle(self._parts, self._memory, self._sending, self._ended)
        self._cycle.start()

    def close(self) -> None:
        """Do nothing more; outcomes that are still under way are passed over."""
        self._closed = True
        if self._cycle is not None:
            self._cycle.cancel()
            self._cycle = None

    def _sending(self) -> None:
        if self._failures == 0:  # after a failure the state changes with success only, so that it does not flicker
            self._show(self._status._replace(state=SyncState.SENDING))

    def _ended(self, trouble: Trouble | None) -> None:
        if trouble is not None:
            self._fail(trouble)
            return
        if not self._parts.store.submit(self._parts.outbox.status, self._finished):
            self.close()

    def _finished(self, outcome: Outcome[OutboxStatus]) -> None:
        if self._closed:
            return
        if isinstance(outcome, Failed):
            self._fail(Trouble(outcome.error, outcome.error.code))
            return
        self._cycle = None
        self._failures = 0
        waiting = outcome.value
        state = SyncState.SENDING if waiting.unsynced else SyncState.SYNCED
        now = self._parts.clock.now_ms()
        self._show(SyncStatus(state, waiting.unsynced, waiting.oldest_at_ms, now, "", waiting.refused))
        self._start_timer(schedule.SOON_MS if self._again or waiting.unsynced else schedule.IDLE_MS)

    def _fail(self, trouble: Trouble) -> None:
        """End the cycle; it is tried again later, unless the server no longer knows this device."""
        self._cycle = None
        self._failures += 1
        _log.info("sync ended: %s, failure %d", trouble.code, self._failures)
        self._show(self._status._replace(state=_state(trouble.error), error=trouble.code))
        self._enrolled = self._enrolled and not isinstance(trouble.error, AuthExpired)
        self._count()
        if self._enrolled:
            self._start_timer(schedule.after_failure(self._failures, self._parts.chance()))

    def _count(self) -> None:
        """Have what waits counted; asked again meanwhile, once more is enough: each count walks all that waits."""
        if self._counting:
            self._count_again = True
            return
        self._counting, self._count_again = True, False
        if not self._parts.store.submit(self._parts.outbox.status, self._counted):
            self.close()

    def _counted(self, outcome: Outcome[OutboxStatus]) -> None:
        """Show how much waits, without a word on how the sync stands."""
        self._counting = False
        if self._closed:
            return
        if self._count_again:
            self._count()
        if isinstance(outcome, Failed):
            return
        found = outcome.value
        self._show(
            self._status._replace(unsynced=found.unsynced, oldest_at_ms=found.oldest_at_ms, refused=found.refused)
        )

    def _start_timer(self, wait_ms: int) -> None:
        self._timer += 1
        mine = self._timer

        def ring() -> None:
            if mine == self._timer:
                self.sync_now()

        self._parts.start_timer(wait_ms, ring)

    def _show(self, status: SyncStatus) -> None:
        if status != self._status:
            self._status = status
            self._parts.on_status(status)


def _state(error: AssistError) -> SyncState:
    if isinstance(error, AuthExpired):
        return SyncState.NOT_ENROLLED
    if isinstance(error, ConditionError) and not isinstance(error, Forbidden | VersionTooOld):
        return SyncState.OFFLINE
    return SyncState.REFUSED
