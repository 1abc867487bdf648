"""Bodies of events in the cache, read by the type of their kind: SQL finds rows and never looks into a body.

Store lane only.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from agent_assist.domain.facts import FactBody, Unreadable
from agent_assist.domain.facts.body import typed

Body = TypeVar("Body", bound=FactBody)


class _Event(msgspec.Struct):
    """What is wanted of an event. The cache authenticates its own pages, so the rest is not checked again."""

    body: dict[str, object]


_EVENT = msgspec.json.Decoder(_Event)


def body_of(kind: type[Body], data: str) -> Body | None:
    """Return what an event of the cache says, its personal values left closed; None where it cannot be read.

    Args:
        kind: the type of the event's kind.
        data: the event's canonical text.
    """
    try:
        body = _EVENT.decode(data).body
        if isinstance(body.get("personal"), dict):
            del body["personal"]
        return typed(kind, body)
    except (Unreadable, msgspec.DecodeError):
        return None
