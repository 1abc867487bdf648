"""A real server on a free loopback port, in a thread of this process, over any database."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher

from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.outbox import OutboxBatch
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.sync.cycle import _request
from agent_assist.evidence.seal import DeviceKey
from agent_assist.policy.trust import SHIPPED, Trust
from agent_assist.protocol import messages as m
from agent_assist.server import app
from agent_assist.server.db import database, schema
from agent_assist.server.db.database import Database
from agent_assist.server.front import DEFAULT, Limits
from agent_assist.server.services import secrets
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.feed import Feed
from agent_assist.server.services.log import Log
from tests.fakes.outbox import FakeOutbox
from tests.fakes.time import FakeClock
from tests.ready_database import begin_file

PASSWORD = "correct horse battery"
_WAIT_S = 20

# A hash that is dear on purpose takes a quarter of a second of a processor at each of some hundred sign-ins. What a
# password costs in truth is held by tests/server/test_services.py.
secrets._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

_engine = database._engine


def _patient_engine(address: sa.URL, size: database._Size = database._WORK) -> sa.Engine:
    """An engine whose PostgreSQL waits for a server that stands still: where the tests leave a machine no time, a
    process may get none for seconds in the middle of a transaction. What it waits in truth is held by
    tests/server/test_limits.py, and that it gives up by tests/server/test_replicas.py, with programs of their own."""
    patience = {**size.patience, "idle_in_transaction_session_timeout": 30_000}
    return _engine(address, size._replace(patience=patience))


database._engine = _patient_engine


class RealHouse:
    """A server with its administration."""

    def __init__(
        self,
        url: str,
        folder: Path,
        clock: FakeClock | None = None,
        trust: Trust = SHIPPED,
        zone: tzinfo = UTC,
        limits: Limits = DEFAULT,
        proxies: tuple[str, ...] = (),
    ) -> None:
        self.clock = clock or FakeClock()
        self._settings = app.Settings(
            url, "127.0.0.1", 0, folder, trust=trust, zone=zone, limits=limits, proxies=proxies
        )
        if not url:
            begin_file(folder / app.DATABASE_FILE, self.clock)
        self.database: Database = app.open_house(self._settings, self.clock)
        self._links: list[HttpLink] = []
        self.port = 0
        self._start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _start(self) -> None:
        started = threading.Event()
        settings = replace(self._settings, port=self.port)
        self._listener = app.bind(settings)
        self.port = int(self._listener.getsockname()[1])
        made = app.build_app(self.clock, self.database, self._settings.trust, self._settings.zone)
        self._server = app.Server(made, settings, started.set)
        self._thread = threading.Thread(target=self._server.run, args=([self._listener],), daemon=True)
        self._thread.start()
        assert started.wait(_WAIT_S)

    def stop(self) -> None:
        """End the server; the port is kept for `start`."""
        self._server.should_exit = True
        self._thread.join(_WAIT_S)
        assert not self._thread.is_alive()
        self._listener.close()

    def start(self) -> None:
        """Start it again on the same port."""
        self._start()

    def copy(self, target: Path) -> None:
        """Copy the embedded database, as a backup does."""
        source = sqlite3.connect(self._settings.data / app.DATABASE_FILE)
        with closing(source), closing(sqlite3.connect(target)) as copy:
            source.backup(copy)

    def restore(self, copy: Path, *, told: bool = True) -> None:
        """Take the server back to a copy of its database, and tell the log so as docs/server.md asks for."""
        self.stop()
        self.database.close()
        live = self._settings.data / app.DATABASE_FILE
        for suffix in ("-wal", "-shm"):
            live.with_name(live.name + suffix).unlink(missing_ok=True)
        shutil.copy(copy, live)
        self.database = app.open_house(self._settings, self.clock)
        if told:
            Log(self.database, self.clock).restart("restored from a copy")
        self.start()

    def events(self, device: str) -> list[bytes]:
        """Return the bytes of what is stored of a device, in the order of positions."""
        with self.database.read() as tx:
            found = tx.execute(
                sa.select(schema.event.c.data).where(schema.event.c.device == device).order_by(schema.event.c.pos)
            )
            return [bytes(data) for data in found.scalars()]

    def close(self) -> None:
        for link in self._links:
            link.close()
        if self._thread.is_alive():
            self.stop()
        self.database.close()

    def link(self, url: str = "") -> ServerLink:
        link = HttpLink(url or self.url)
        self._links.append(link)
        return link

    def add_user(self, user: str, name: str, role: str = "agent", password: str | None = None) -> None:
        Accounts(self.database, self.clock).add(user, name, role, password)

    def enrol_code(self, agent: str) -> str:
        return Enrolment(self.database, self.clock).create_code(agent)[0]

    def devices(self) -> list[str]:
        """Return the ids of the devices that are known."""
        return [row.id for row in Enrolment(self.database, self.clock).every()]

    def redeem(self, code: str) -> None:
        """Use a code up, for a device that nobody looks at."""
        key = DeviceKey(os.urandom(32)).public
        self.link().enrol(m.EnrolRequest(code=code, device_name="Another", public_key=key))

    def revoke(self, device: str) -> None:
        Enrolment(self.database, self.clock).revoke(device)

    def publish(self, kind: str, row: str, body: Mapping[str, Any]) -> None:
        Feed(self.database).publish(kind, row, body)


class Desk:
    """One enrolled device: its link, its outbox, and short ways to send."""

    def __init__(self, link: ServerLink, code: str, clock: FakeClock) -> None:
        self.link = link
        self.key = DeviceKey(os.urandom(32))
        self.enrolment = link.enrol(m.EnrolRequest(code=code, device_name="Desk", public_key=self.key.public))
        link.use_token(self.enrolment.token)
        self.outbox = FakeOutbox(self.enrolment.tenant, self.enrolment.device, self.key, self.enrolment.agent, clock)

    def send(self, batch: OutboxBatch | None = None, session: str | None = None) -> m.BatchAnswer:
        """Send a batch (all that waits, without one), and acknowledge what was taken."""
        chosen = batch or self.outbox.batch(m.BATCH_LIMIT)
        assert chosen is not None
        answer = self.link.send(_request(chosen), session)
        if batch is None:
            self.outbox.acknowledge(answer.watermark, {})
        return answer

    def codes(self, batch: OutboxBatch | None = None, session: str | None = None) -> list[str]:
        """Send, and return the code of each event."""
        return [result.code.value for result in self.send(batch, session).results]
