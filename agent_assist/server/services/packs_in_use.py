"""Which policy pack an answer was asked under, which one is in force today, and by when a request must be answered."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import date

from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput, PackRefused
from agent_assist.domain.purpose import Purpose
from agent_assist.policy.bundled import load_default
from agent_assist.policy.pack import Pack
from agent_assist.policy.received import PackRow, choose
from agent_assist.policy.signing import load_signed
from agent_assist.policy.trust import Trust
from agent_assist.server.clock import Clock
from agent_assist.server.db import feed
from agent_assist.server.db.database import Database
from agent_assist.server.services.packs import KIND, read_body, read_files
from agent_assist.server.services.service import Service

_KEPT = 16
"""Most packs of earlier answers held in memory; a house publishes a few a year."""


class PacksInUse(Service):
    """The packs under which today's questions and the answers of old are read.

    Args:
        database, clock: as for every service.
        trust: whose signatures count; others are as if they were not there.
    """

    def __init__(self, database: Database, clock: Clock, trust: Trust) -> None:
        super().__init__(database, clock)
        self._trust = trust
        self._lock = threading.Lock()
        self._shipped: Pack | None = None
        self._chosen: tuple[tuple[tuple[int, ...], date], Pack] | None = None
        self._named: dict[str, Pack] = {}

    def today(self) -> date:
        """Return the day in UTC, by which packs and rules come into force."""
        return utc_of(self._clock.now_ms()).date()

    def in_force(self) -> Pack:
        """Return the pack that a desktop would use today: the published one, else the one that ships."""
        with self._lock:
            return self._in_force()

    def purposes(self, digest: str = "") -> tuple[Purpose, ...]:
        """Return the purposes of the pack with this digest; those in force where it is empty or not known here."""
        with self._lock:
            return tuple(self._of(digest).purposes)

    def _of(self, digest: str) -> Pack:
        force = self._in_force()
        for pack in (force, self._ours()):
            if digest in {"", pack.ref.digest}:
                return pack
        if digest not in self._named:
            found = next((pack for pack in map(self._loaded, self._rows(digest)) if pack), None)
            if found is None or found.ref.digest != digest:
                return force
            if len(self._named) >= _KEPT:
                self._named.clear()
            self._named[digest] = found
        return self._named[digest]

    def _in_force(self) -> Pack:
        with self._database.read() as tx:
            rows = feed.of_kind(tx, self._database.tenant, KIND)
        state = (tuple(row.pos for row in rows), self.today())
        if self._chosen is None or self._chosen[0] != state:
            kept = [PackRow(row.id, read_body(row.body)) for row in rows]
            self._chosen = (state, choose(kept, self._trust, state[1]).pack or self._ours())
        return self._chosen[1]

    def _ours(self) -> Pack:
        self._shipped = self._shipped or load_default()
        return self._shipped

    def _rows(self, digest: str) -> list[Mapping[str, object]]:
        """Return the published bodies that could have this digest, which stands shortened in the row's id."""
        with self._database.read() as tx:
            rows = feed.of_kind(tx, self._database.tenant, KIND)
        return [
            read_body(row.body) for row in rows if digest.removeprefix("sha256:").startswith(row.id.rpartition("-")[2])
        ]

    def _loaded(self, body: Mapping[str, object]) -> Pack | None:
        try:
            return load_signed(read_files(body.get("files", {})), self._trust)
        except (PackRefused, BadInput):
            return None
