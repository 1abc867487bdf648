"""A growing wait after failed attempts, counted in the database by all servers together."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.errors import UnlockRefused
from agent_assist.server.db import attempts
from agent_assist.server.services import secrets
from agent_assist.server.services.service import Service

FREE = 3
"""Failures of a key that cost no wait."""
_FIRST_MS = 1_000
_LONGEST_MS = 300_000
_FORGET_MS = 900_000


class Throttle(Service):
    """Counts failures per key; each beyond the free ones doubles the wait, from 1 s up to 5 min.

    A key names what is tried and who tries it, so that nobody makes somebody else wait. It is forgotten 15 min after
    its last failure, or when it succeeds. The clock is that of the wall, because servers share the count; where it is
    set back, the wait begins anew.
    """

    def attempt(self, keys: Mapping[str, int]) -> None:
        """Let an attempt pass, and count it as failed until `succeeded` says otherwise.

        It is counted before it is judged: of many that come at once no more pass than are free.

        Args:
            keys: by key, how many failures are free.

        Raises:
            UnlockRefused: too many failures; says how long to wait. Such an attempt is not counted.
        """
        tenant, now = self._database.tenant, self._clock.now_ms()
        hashes = {secrets.token_hash(key): free for key, free in keys.items()}
        with self._database.write() as tx:
            attempts.forget_until(tx, tenant, now - _FORGET_MS)
            found = {name: attempts.lock(tx, tenant, name, now) for name in sorted(hashes)}
            wait_ms = max(_wait_ms(failures, hashes[name], now - last) for name, (failures, last) in found.items())
            for name, (failures, last) in found.items():
                if wait_ms <= 0:
                    attempts.note(tx, tenant, name, failures + 1, now)
                elif last > now:
                    attempts.note(tx, tenant, name, failures, now)
        if wait_ms > 0:
            raise UnlockRefused("Too many failed attempts.", f"Wait {-(-wait_ms // 1000)} s and try again.")

    def succeeded(self, key: str) -> None:
        """Forget the failures of a key, the attempt that succeeded too."""
        with self._database.write() as tx:
            attempts.forget(tx, self._database.tenant, secrets.token_hash(key))


def _wait_ms(failures: int, free: int, passed_ms: int) -> int:
    if failures < free:
        return 0
    return min(_FIRST_MS << failures - free, _LONGEST_MS) - max(0, passed_ms)
