"""Devices: a one-time code makes one known; a token proves it from then on; an administrator can take it away."""

from __future__ import annotations

import os
from dataclasses import replace

from agent_assist.domain import base64_text
from agent_assist.domain.errors import AuthExpired, BadInput, Invalid, UnlockRefused
from agent_assist.domain.facts.server import DeviceRevoked
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import GENESIS
from agent_assist.evidence.seal import Seal, check
from agent_assist.protocol import messages as m
from agent_assist.server.clock import Clock
from agent_assist.server.db import accounts, devices
from agent_assist.server.db.database import Database
from agent_assist.server.db.devices import CodeRow, DeviceRow
from agent_assist.server.services import own, secrets
from agent_assist.server.services.service import Service
from agent_assist.server.services.throttle import FREE, Throttle

CODE_MS = 24 * 3_600_000
"""Life of a one-time code."""
_NAME_LIMIT = 100
_KEY_BYTES = 32


class Enrolment(Service):
    """How devices become known, by one-time codes; a wrong code makes the next try wait."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock)
        self._throttle = Throttle(database, clock)

    def create_code(self, agent: str) -> tuple[str, int]:
        """Make a one-time code for an agent's device; returns it and when it ends (ms since 1970 UTC).

        Raises:
            BadInput: there is no such person.
        """
        code = secrets.new_code()
        ends = self._clock.now_ms() + CODE_MS
        with self._database.write() as tx:
            if accounts.find(tx, self._database.tenant, agent) is None:
                raise BadInput("No user with this ID.", "Add the person first with admin add-user.")
            if accounts.is_disabled(tx, self._database.tenant, agent):
                raise BadInput("This account is disabled.", "Enable it first with admin enable-user.")
            devices.add_code(tx, self._database.tenant, CodeRow(secrets.code_hash(code), agent, ends, None))
        return code, ends

    def enrol(self, request: m.EnrolRequest, peer: str) -> m.EnrolAnswer:
        """Redeem a one-time code.

        Args:
            request: code, the device's name and its public key.
            peer: where the request came from. Wrong codes are counted for it; a right one is taken in any case: it
                cannot be guessed, and others may come from the same place.

        Raises:
            UnlockRefused: the code is wrong, used or too old, or there were too many failures.
            Invalid: name or key are not what they should be.
        """
        name = request.device_name.strip()
        if not 1 <= len(name) <= _NAME_LIMIT or not name.isprintable():
            raise Invalid("This device name cannot be used.", "Use 1 to 100 printable characters.")
        _check_key(request.public_key)
        now = self._clock.now_ms()
        token = secrets.new_token()
        row = DeviceRow(
            id=uuid7(now, os.urandom(10)),
            agent="",
            name=name,
            public_key=request.public_key,
            token_hash=secrets.token_hash(token),
            enrolled_at_ms=now,
            revoked_at_ms=None,
            forked_at_ms=None,
            watermark=0,
            chain=GENESIS,
        )
        tenant = self._database.tenant
        with self._database.write() as tx:
            if devices.known_key(tx, tenant, request.public_key):
                raise Invalid("This key belongs to another device.", "Enrol with a key that was never used.")
            agent = devices.use_code(tx, tenant, secrets.code_hash(request.code), row.id, now)
            person = accounts.find(tx, tenant, agent) if agent else None
            if person is not None and accounts.is_disabled(tx, tenant, person.id):
                person = None
            if person is not None:
                devices.add(tx, tenant, replace(row, agent=person.id))
        if person is None:
            self._throttle.attempt({f"enrol {peer}": FREE})
            raise UnlockRefused(
                "This code is invalid or already used.", "Ask IT for a new one; a code works once, for 24 hours."
            )
        return m.EnrolAnswer(
            device=row.id, tenant=tenant, token=token, agent=person.id, agent_name=person.name, now_ms=now
        )

    def device(self, token: str | None) -> DeviceRow:
        """Return the device behind a token.

        Raises:
            AuthExpired: no token, an unknown one, or one of a revoked device.
        """
        refused = AuthExpired("This device is not known to the server.", "Enrol it again with a new code.")
        if not token:
            raise refused
        hashed = secrets.token_hash(token)
        with self._database.read() as tx:
            row = devices.by_token(tx, self._database.tenant, hashed)
        if row is None or not secrets.same(row.token_hash, hashed) or row.revoked_at_ms is not None:
            raise refused
        return row

    def revoke(self, device: str) -> None:
        """Take a device's access away, and write down where its chain stood: what comes behind that is not its own.

        Raises:
            BadInput: there is no such device.
        """
        key, tenant = self._database.key, self._database.tenant
        with self._database.write() as tx:
            row = devices.lock(tx, tenant, device)
            if row is None or device == own.DEVICE:
                raise BadInput("There is no such device.", "See admin devices.")
            if row.revoked_at_ms is not None:
                return
            devices.revoke(tx, tenant, device, self._clock.now_ms())
            body = DeviceRevoked(device=device, public_key=row.public_key, seq=row.watermark, digest=row.chain)
            own.write(tx, tenant, key, self._clock, body)

    def every(self) -> list[DeviceRow]:
        """Return all devices but the server itself, oldest first."""
        with self._database.read() as tx:
            return [row for row in devices.every(tx, self._database.tenant) if row.id != own.DEVICE]


def _check_key(public_key: str) -> None:
    try:
        raw = base64_text.decode(public_key)
    except ValueError as exc:
        raise Invalid("The device's key is not base64.", "Enrol again.") from exc
    if len(raw) != _KEY_BYTES:
        raise Invalid("The device's key has the wrong length.", "Enrol again.")
    check(Seal("", 0, "", ""), public_key)
