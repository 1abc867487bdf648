"""Whether the server can do its work."""

from __future__ import annotations

from agent_assist.domain.errors import AssistError
from agent_assist.protocol import messages as m
from agent_assist.server.clock import Clock
from agent_assist.server.db.database import Database


class Condition:
    """Callable from any thread.

    Args:
        database: is really asked.
        clock: so that a peer can compare its own.
        version: of the program.
    """

    def __init__(self, database: Database, clock: Clock, version: str) -> None:
        self._database = database
        self._clock = clock
        self._version = version

    def look(self) -> m.Health:
        """Ask the database, and tell what was found; `database` names its kind, or the code of what is wrong."""
        status, database = "ok", self._database.kind
        try:
            self._database.check()
        except AssistError as error:
            status, database = "unwell", error.code
        return m.Health(
            status=status,
            version=self._version,
            protocol=m.PROTOCOL_VERSION,
            database=database,
            now_ms=self._clock.now_ms(),
        )
