"""What every service of the server works on."""

from __future__ import annotations

from agent_assist.server.clock import Clock
from agent_assist.server.db.database import Database


class Service:
    """Things that can be asked of the server. Callable from any thread: each call is a transaction of its own.

    Args:
        database: where everything is kept; its key signs what the server writes down.
        clock: for times, waits and the life of what ends by itself.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
