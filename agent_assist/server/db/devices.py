"""Statements on devices and the one-time codes that make them known."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from agent_assist.server.db.database import Tx
from agent_assist.server.db.rows import Rows
from agent_assist.server.db.schema import device, enrol_code


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A known device and where its chain stands."""

    id: str
    agent: str
    name: str
    public_key: str
    token_hash: str
    enrolled_at_ms: int
    revoked_at_ms: int | None
    forked_at_ms: int | None
    watermark: int
    chain: str


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A one-time code, known by its SHA-256; `used_at_ms` is None while it may still be used."""

    code_hash: str
    agent: str
    expires_at_ms: int
    used_at_ms: int | None


_DEVICES, _CODES = Rows(device, DeviceRow), Rows(enrol_code, CodeRow)


def add(tx: Tx, tenant: str, row: DeviceRow) -> None:
    """Insert a device; the database refuses one whose id or token is known."""
    _DEVICES.add(tx, tenant, row)


def by_token(tx: Tx, tenant: str, token_hash: str) -> DeviceRow | None:
    """Return a device by the hash of its token."""
    return _DEVICES.one(tx, _DEVICES.of(tenant, device.c.token_hash == token_hash))


def known_key(tx: Tx, tenant: str, public_key: str) -> bool:
    """Tell whether any device, revoked or not, has this key."""
    found = sa.select(device.c.id).where(device.c.tenant == tenant, device.c.public_key == public_key).limit(1)
    return tx.execute(found).one_or_none() is not None


def lock(tx: Tx, tenant: str, device_id: str) -> DeviceRow | None:
    """Return a device and keep others from moving its chain until this transaction ends."""
    return _DEVICES.one(tx, _DEVICES.of(tenant, device.c.id == device_id).with_for_update())


def move(tx: Tx, tenant: str, device_id: str, watermark: int, chain: str) -> None:
    """Set where a device's chain stands: seq and digest of its newest stored event. `lock` it first."""
    tx.execute(
        device.update()
        .where(device.c.tenant == tenant, device.c.id == device_id)
        .values(watermark=watermark, chain=chain)
    )


def mark_forked(tx: Tx, tenant: str, device_id: str, now_ms: int) -> None:
    """Note when a second history of this device was first seen."""
    tx.execute(
        device.update()
        .where(device.c.tenant == tenant, device.c.id == device_id, device.c.forked_at_ms.is_(None))
        .values(forked_at_ms=now_ms)
    )


def revoke(tx: Tx, tenant: str, device_id: str, now_ms: int) -> bool:
    """Take a device's access away; False when there is no such device."""
    done = tx.execute(
        device.update()
        .where(device.c.tenant == tenant, device.c.id == device_id)
        .values(revoked_at_ms=sa.func.coalesce(device.c.revoked_at_ms, now_ms))
    )
    return done.rowcount == 1


def every(tx: Tx, tenant: str) -> list[DeviceRow]:
    """Return all devices by time of enrolment, the oldest first; revoked ones and the server's own too."""
    return _DEVICES.all(tx, _DEVICES.of(tenant).order_by(device.c.enrolled_at_ms))


def add_code(tx: Tx, tenant: str, row: CodeRow) -> None:
    """Insert a one-time code that was not used yet; only its SHA-256 is ever stored."""
    _CODES.add(tx, tenant, row)


def void_codes(tx: Tx, tenant: str) -> None:
    """Take away all one-time codes that were not used yet: they may have been used where nobody remembers it."""
    tx.execute(enrol_code.delete().where(enrol_code.c.tenant == tenant, enrol_code.c.used_at_ms.is_(None)))


def use_code(tx: Tx, tenant: str, code_hash: str, device_id: str, now_ms: int) -> str | None:
    """Spend a one-time code for a device; returns its agent, or None when it is unknown, used or too old.

    The check is in the statement itself, so that of two that come at once only one gets it.
    """
    done = tx.execute(
        enrol_code.update()
        .where(
            enrol_code.c.tenant == tenant,
            enrol_code.c.code_hash == code_hash,
            enrol_code.c.used_at_ms.is_(None),
            enrol_code.c.expires_at_ms > now_ms,
        )
        .values(used_at_ms=now_ms, device=device_id)
    )
    if done.rowcount != 1:
        return None
    return str(tx.execute(sa.select(enrol_code.c.agent).where(enrol_code.c.code_hash == code_hash)).scalar_one())
