"""An event as a row: beside its bytes the few values that the database is asked for."""

from __future__ import annotations

from typing import Final

from agent_assist.evidence.envelope import Event, at_ms
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db.evidence import EventRow

_KIND_LIMIT: Final = 64
_ID_LIMIT: Final = 64
_CONTACT_LIMIT: Final = 36


def event_row(event: Event, device: str, pos: int, code: EventCode, now_ms: int) -> EventRow:
    """Return the row of an event.

    Args:
        event: whoever wrote it; a value that does not fit its column is empty there, and stands in the bytes alone.
        device: whose chain it is in.
        pos: its place in the log.
        code: whether it counts.
        now_ms: time of receipt, milliseconds since 1970 UTC.
    """
    value = event.value
    return EventRow(
        id=event.id,
        device=device,
        seq=event.seq,
        pos=pos,
        kind=_column(value["kind"], _KIND_LIMIT),
        contact=_column(value["contact"], _CONTACT_LIMIT),
        actor=_column(value["actor"]["id"], _ID_LIMIT),
        at_ms=at_ms(value["at"]),
        received_at_ms=now_ms,
        code=code.value,
        digest=event.digest,
        data=event.data,
    )


def _column(value: str, limit: int) -> str:
    """Return a text that any database can index; what does not fit was refused."""
    return value if len(value) <= limit and "\x00" not in value else ""
