"""Backup and restore of the server's database, and what a restore must make good.

A copy knows nothing of what happened since it was made. The log gets a new origin, so that desktops that saw a longer
one go on and send again what is missing; what was taken away since stays taken away, as far as the database before
can still be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from agent_assist.domain.errors import AssistError, BadInput, ServerBusy, StoreCorrupt
from agent_assist.evidence.envelope import at_text
from agent_assist.server.clock import Clock
from agent_assist.server.db import accounts, copying, devices, erasure, holds, log
from agent_assist.server.db.database import Database, is_embedded, is_empty, open_database, path_of
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.erasure import ErasureRow
from agent_assist.server.db.holds import HoldRow
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.erasure import Erasures
from agent_assist.server.services.holds import Holds
from agent_assist.server.services.log import Log

_MINUTE_MS: Final = 60_000


class _Since(NamedTuple):
    """What the database before a restore says that its copy may not: read before anything is changed."""

    tenant: str
    epoch: int
    erasures: list[tuple[ErasureRow, list[str]]]
    revoked: list[DeviceRow]
    holds: list[HoldRow]


class Restored(NamedTuple):
    """What a restore did.

    Args:
        origin: of the log from now on.
        events: how many the copy holds.
        former: where the database before is kept; empty for PostgreSQL, and where there was none.
        made_good: the database before could be read, so the next three are complete.
        erasures: carried out again.
        revoked: devices whose access was taken away again.
        holds: placed or released again.
    """

    origin: str
    events: int
    former: str
    made_good: bool
    erasures: int
    revoked: int
    holds: int


def back_up(url: str, target: Path) -> int:
    """Write a copy of the database while servers work on it; returns its length in bytes. Errors as `copying.back_up`.

    The signing key is not in it: who has the copy cannot sign in the server's name.
    """
    copying.back_up(url, target)
    return target.stat().st_size


def restore(url: str, copy: Path, clock: Clock, key: Path | None, former_url: str = "") -> Restored:
    """Put a copy in the place of the database, while no server runs.

    Everything is tried on the copy before the database is touched: its soundness, its version, the signing key.

    Args:
        url: the embedded database's file, which is kept under another name; or an empty PostgreSQL database.
        copy: a file of `back_up`.
        clock: the time.
        key: the signing key; None for one beside the file.
        former_url: for PostgreSQL the database before, where it can still be reached.

    Raises:
        BadInput: the copy is not one, is of another organisation, or the database is in use or not empty.
        StoreTooNew: a newer program made it.
        StoreKeyMissing: the signing key is missing, or of another organisation.
        StoreCorrupt, DiskFull, ServerBusy: see copying.
    """
    if not is_embedded(url):
        if not is_empty(url):
            raise BadInput("This database is not empty.", "Make an empty one, and give it with --database.")
        since = _since(former_url, clock) if former_url else None
        copying.unpack(copy, url)
        return _make_good(url, clock, key, since)
    live = path_of(url)
    since = None
    if live.exists():
        with _damaged_is_kept():
            if copying.in_use(live):
                raise BadInput("The server is running.", "Stop it before its database is replaced.")
            since = _since(url, clock)
    fresh = live.with_name(live.name + ".restoring")
    fresh.unlink(missing_ok=True)
    try:
        copying.unpack(copy, f"sqlite:///{fresh}")
        done = _make_good(f"sqlite:///{fresh}", clock, key or key_beside(live), since)
        copying.in_use(fresh)  # writes its log back into the one file
        kept = ""
        if live.exists():
            kept = _keep(live, live.with_name(f"{live.name}.before-{at_text(clock.now_ms())[:19].replace(':', '')}"))
        fresh.replace(live)
    finally:
        fresh.unlink(missing_ok=True)
    return done._replace(former=kept)


def _keep(live: Path, former: Path) -> str:
    """Give the database before another name, with the log that a damaged one has beside it."""
    for ending in ("-wal", "-shm", ""):
        if (part := live.with_name(live.name + ending)).exists():
            part.replace(former.with_name(former.name + ending))
    return former.name


def key_beside(file: Path) -> Path:
    """Return where the signing key of an embedded database lies."""
    return file.with_suffix(".key")


@contextmanager
def _damaged_is_kept() -> Iterator[None]:
    """Pass over a database that cannot be read: that is why it is restored, and it is kept."""
    try:
        yield
    except StoreCorrupt:
        return


def _since(url: str, clock: Clock) -> _Since | None:
    try:
        before = open_database(url, clock, migrate=False)
    except (StoreCorrupt, ServerBusy):
        return None
    try:
        with before.read() as tx:
            tenant = before.tenant
            found = [(row, erasure.kids(tx, tenant, row.id)) for row in erasure.every(tx, tenant)]
            revoked = [row for row in devices.every(tx, tenant) if row.revoked_at_ms is not None]
            return _Since(tenant, log.head(tx, tenant).epoch, found, revoked, holds.every(tx, tenant))
    except AssistError:
        return None  # damaged further inside
    finally:
        before.close()


def _make_good(url: str, clock: Clock, key: Path | None, since: _Since | None) -> Restored:
    """Do to a copy what must be done before a server starts on it."""
    database = open_database(url, clock, key)
    try:
        _ = database.key
        if since is not None and since.tenant != database.tenant:
            raise BadInput("The backup belongs to another organisation.", "Give a backup of this database.")
        # Without the database before nobody knows which origins desktops have seen; a number of minutes is above all.
        above = since.epoch if since is not None else clock.now_ms() // _MINUTE_MS
        with database.read() as tx:
            size = log.head(tx, database.tenant).size
        origin = Log(database, clock).restart("restored from a backup", above)
        held = Holds(database, clock).repeat(since.holds) if since is not None else 0
        erased, revoked = _take_away_again(database, clock, since) if since is not None else (0, 0)
        with database.write() as tx:
            accounts.end_all_sessions(tx, database.tenant)
            devices.void_codes(tx, database.tenant)
        return Restored(origin, size, "", since is not None, erased, revoked, held)
    finally:
        database.close()


def _take_away_again(database: Database, clock: Clock, since: _Since) -> tuple[int, int]:
    """Erase and revoke again what the copy does not know of; returns how many of each."""
    erasures, enrolment = Erasures(database, clock), Enrolment(database, clock)
    again = sum(erasures.repeat(row, kids) for row, kids in since.erasures)
    with database.read() as tx:
        known = {row.id: row for row in devices.every(tx, database.tenant)}
    lost = [row.id for row in since.revoked if row.id in known and known[row.id].revoked_at_ms is None]
    for device in lost:
        enrolment.revoke(device)
    return again, len(lost)
