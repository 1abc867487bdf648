"""A desktop's sync without Qt: real lanes, a fake outbox, and a main thread that is pumped by the test."""

from __future__ import annotations

import queue
import random
from collections.abc import Callable, Sequence

from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.sync.engine import SyncEngine
from agent_assist.desktop.sync.parts import Parts
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from tests.fakes.outbox import FakeOutbox
from tests.fakes.time import FakeClock
from tests.fakes.witness import FakeWitness

_WAIT_S = 20
_ROUNDS = 20_000


class Desktop:
    """One desktop.

    Args:
        link: its server.
        outbox: its outbox.
        clock: shared with the other desktops of the test.
        seed: of the jitter.
    """

    def __init__(self, link: ServerLink, outbox: FakeOutbox, clock: FakeClock, seed: int = 1) -> None:
        self.outbox = outbox
        self.witness = FakeWitness(lambda draft: outbox.record(draft.kind, body=draft.body, actor=draft.actor))
        self.clock = clock
        self.inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.statuses: list[SyncStatus] = []
        self.session: str | None = None
        self.rows: list[Row] = []
        self.store = Lane("test-store", self.inbox.put)
        self.net = Lane("test-net", self.inbox.put)
        self.engine = SyncEngine(
            Parts(
                store=self.store,
                net=self.net,
                outbox=outbox,
                witness=self.witness,
                link=link,
                clock=clock,
                chance=random.Random(seed).random,  # noqa: S311 - jitter, not a secret
                start_timer=clock.start_timer,
                session=lambda: self.session,
                on_status=self.statuses.append,
                on_rows=self.rows.extend,
            )
        )

    def record(self, count: int = 1) -> None:
        """Write facts down and tell the engine, as the services do."""
        for _ in range(count):
            self.outbox.record("wrap_up_finished", body={"disposition": "done"})
            self.engine.wake()

    def begin(self) -> None:
        """Tell the engine that it is enrolled, and let it do all that it does at once."""
        self.engine.enrolled()
        self.settle()

    def settle(self) -> None:
        """Handle what comes back from the lanes until no cycle is under way and both lanes are empty."""
        for _ in range(_ROUNDS):
            while self.engine.running:
                self.inbox.get(timeout=_WAIT_S)()
            came = self._empty_store()
            if came == 0 and self.inbox.empty() and not self.engine.running:
                return
        raise AssertionError("the engine does not come to rest")

    def _empty_store(self) -> int:
        """Wait until every job that stands in the store lane now has come back; return how many did.

        What came back may have given the lane a new job, so the lane is empty only once nothing came.
        """
        marks: list[bool] = []
        assert self.store.submit(lambda: None, lambda _done: marks.append(True))
        came = -1
        while not marks:
            self.inbox.get(timeout=_WAIT_S)()
            came += 1
        return came

    @property
    def synced(self) -> bool:
        status = self.engine.status
        return status.state is SyncState.SYNCED and not status.unsynced and not self.engine.running

    def close(self) -> None:
        self.engine.close()
        assert self.net.close(_WAIT_S)
        assert self.store.close(_WAIT_S)


def run_until(desktops: Sequence[Desktop], clock: FakeClock, done: Callable[[], bool], longest_ms: int) -> None:
    """Let time pass from timer to timer until `done`, at most `longest_ms`."""
    ends = clock.mono_ms() + longest_ms
    for _ in range(_ROUNDS):
        for desktop in desktops:
            desktop.settle()
        if done():
            return
        wait = clock.next_wait_ms
        if wait is None or clock.mono_ms() + wait > ends:
            break
        clock.advance(wait)
    raise AssertionError(f"not done after {clock.mono_ms()} ms: {[d.engine.status for d in desktops]}")
