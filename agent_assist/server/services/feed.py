"""Rows that the server owns: published scripts, packs and settings, and what reviews say to the agent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from agent_assist.domain import openings, own_record, sampling
from agent_assist.domain.errors import BadInput
from agent_assist.evidence import privacy_notice
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence, feed
from agent_assist.server.db.database import Database
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.db.feed import FeedRow
from agent_assist.server.services.log import Log

PUBLISHED = ("script", "pack", "setting")
"""Kinds that an administrator publishes; the others come from reviews, answers to flags, and erasures."""
BODY_LIMIT = 1024 * 1024
"""Longest body of a row, in bytes of JSON."""
PULL_BYTES = 4 * 1024 * 1024
"""A pull ends early when its bodies reach this size."""
_NOBODY = ""
"""For no agent: the row stays on the server, whose pages alone show it."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")

_CHECKS: Mapping[str, Callable[[Mapping[str, object]], None]] = {
    privacy_notice.SETTING: privacy_notice.check,
    own_record.SETTING: own_record.check,
    sampling.SETTING: sampling.check,
    openings.SETTING: openings.check,
}
"""Settings that are refused where they cannot be used; each raises BadInput."""


class Feed:
    """Callable from any thread.

    Args:
        database: where rows stand.
        log: whose head goes with every pull; None where only rows are published.
    """

    def __init__(self, database: Database, log: Log | None = None) -> None:
        self._database = database
        self._log = log

    def publish(self, kind: str, row_id: str, body: Mapping[str, object]) -> int:
        """Give every device a row, or a new body for one; returns its position. The privacy notice stays on the server.

        Raises:
            BadInput: kind, id or body cannot be taken.
        """
        if kind not in PUBLISHED:
            raise BadInput("This type can't be published.", "Use script, pack or setting.")
        if _ID.fullmatch(row_id) is None:
            raise BadInput("This user ID is not allowed.", "Use up to 128 letters, digits and . _ -")
        if kind == "setting" and row_id in _CHECKS:
            _CHECKS[row_id](body)
        own = kind == "setting" and row_id == privacy_notice.SETTING
        text = json.dumps(body, ensure_ascii=True, sort_keys=True)
        if len(text) > BODY_LIMIT:
            raise BadInput("The body is too long.", f"Use at most {BODY_LIMIT} bytes.")
        tenant = self._database.tenant
        with self._database.write() as tx:
            pos = evidence.take(tx, tenant, 1)
            feed.put(tx, tenant, FeedRow(kind, row_id, pos, _NOBODY if own else None, text))
        return pos

    def pull(self, device: DeviceRow, cursor: int, limit: int) -> m.PullAnswer:
        """Return the rows of a device's agent after a cursor.

        A cursor ahead of everything means that the server was restored from an older copy: all rows are sent again.

        Args:
            device: who asks.
            cursor: position of the last row the device holds; 0 for none.
            limit: most rows, cut to 1..PULL_LIMIT.
        """
        limit = max(1, min(limit, m.PULL_LIMIT))
        tenant = self._database.tenant
        with self._database.read() as tx:
            if cursor > evidence.head_pos(tx, tenant):
                cursor = 0
            found = feed.after(tx, tenant, device.agent, cursor, limit + 1)
        rows: list[m.ServerRow] = []
        size = 0
        for row in found[:limit]:
            size += len(row.body)
            if rows and size > PULL_BYTES:
                break
            rows.append(m.ServerRow(pos=row.pos, kind=row.kind, id=row.id, body=json.loads(row.body)))
        return m.PullAnswer(
            rows=rows,
            cursor=rows[-1].pos if rows else cursor,
            more=len(rows) < len(found),
            watermark=device.watermark,
            log=self._log.head() if self._log else None,
        )
