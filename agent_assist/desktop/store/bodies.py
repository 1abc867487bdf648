"""Bodies of events in the cache, read by the type of their kind: SQL finds rows and never looks into a body.

Store lane only.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from agent_assist.domain.facts import FactBody, Unreadable
from agent_assist.domain.facts.body import typed
from agent_assist.evidence.personal import SubjectKey, open_all

Body = TypeVar("Body", bound=FactBody)


class _Event(msgspec.Struct):
    """What is wanted of an event. The cache authenticates its own pages, so the rest is not checked again."""

    id: str
    body: dict[str, object]


_EVENT = msgspec.json.Decoder(_Event)


def body_of(kind: type[Body], data: str, subject: SubjectKey | None = None) -> Body | None:
    """Return what an event of the cache says, its personal values left closed; None where it cannot be read.

    Args:
        kind: the type of the event's kind.
        data: the event's canonical text.
        subject: key of its contact, which opens the fields that are written closed; without it they have defaults.
    """
    try:
        event = _EVENT.decode(data)
        body = event.body
        closed = body.pop("personal") if isinstance(body.get("personal"), dict) else {}
        if subject is not None and isinstance(closed, dict):
            fields = {name: box for name, box in closed.items() if name in kind.RULES.closed}
            body |= open_all(fields, {subject.kid: subject}, event.id)
        return typed(kind, body)
    except (Unreadable, msgspec.DecodeError):
        return None
