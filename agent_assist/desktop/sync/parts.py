"""What the sync works with; put together by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from agent_assist.desktop.ports.outbox import Outbox, Row
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.ports.witness import Witness
from agent_assist.desktop.runtime.outcome import Outcome
from agent_assist.desktop.sync.status import SyncStatus
from agent_assist.domain.clock import Clock

T = TypeVar("T")


class Submits(Protocol):
    """A lane as the sync sees it: jobs run one after the other, on a thread of its own."""

    def submit(self, job: Callable[[], T], done: Callable[[Outcome[T]], None] | None = None) -> bool:
        """Queue a job; `done` is called on the main thread. False when the lane is closing."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What an engine works with.

    Args:
        store: the lane on which the outbox may be called.
        net: the lane on which the link may be called.
        outbox: what waits.
        witness: what was seen of the server's log; erasures.
        link: the server.
        clock: the time.
        chance: a random number from 0 to 1, for the jitter.
        start_timer: calls back on the main thread after so many milliseconds; never cancelled by the engine.
        session: the open session of a supervisor, or None; sent with every batch.
        on_status: gets each new status.
        on_rows: gets rows after they were applied.
    """

    store: Submits
    net: Submits
    outbox: Outbox
    witness: Witness
    link: ServerLink
    clock: Clock
    chance: Callable[[], float]
    start_timer: Callable[[int, Callable[[], None]], object]
    session: Callable[[], str | None]
    on_status: Callable[[SyncStatus], None]
    on_rows: Callable[[tuple[Row, ...]], None]
