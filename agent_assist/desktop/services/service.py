"""What the services of a desk begin with."""

from __future__ import annotations

from agent_assist.desktop.services.records import Records


class Service:
    """A service that reads and writes what is known of contacts. Main thread only.

    Args:
        records: what is known, and the clock by which it was written.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._clock = records.clock
