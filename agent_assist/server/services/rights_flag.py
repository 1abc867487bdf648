"""The flag by which supervisors learn that a customer used a right. Pure."""

from __future__ import annotations

import re

from msgspec import structs

from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.review import PLACE_UNKNOWN, FlagKind, Severity
from agent_assist.policy.question import PLACE
from agent_assist.protocol.messages import FlagRow

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_DUE = re.compile(r", due (\d{4}-\d\d-\d\d)", re.ASCII)
_SHORT = 64


def flag_after(before: FlagRow | None, body: RightsRequested, at_ms: int, *, law_known: bool) -> FlagRow | None:
    """Return the flag that a request raises or changes; None where one stands that says what matters.

    Args:
        before: the contact's flag of this kind. One that was decided is raised again, for this is another request; one
            that was not names the request with the earliest day.
        body: the request.
        at_ms: when it was made, milliseconds since 1970 UTC.
        law_known: False where a law may set a day that is not known here, because the place is not.
    """
    day = due_said(body)
    detail = f"{body.right[:_SHORT]}, due {day}" if day else body.right[:_SHORT]
    detail += "" if law_known else PLACE_UNKNOWN
    if before is None or before.decision:
        return FlagRow(flag=FlagKind.RIGHTS_REQUESTED, severity=Severity.MEDIUM, at_ms=at_ms, detail=detail)
    shown = _DUE.search(before.detail)
    if day is None or (shown and shown[1] <= day):
        return None
    return structs.replace(before, detail=detail)


def place_said(body: RightsRequested) -> bool:
    """Whether a desk's request names where the customer is, and nothing that stands for an unknown place."""
    return bool(body.places) and all(PLACE.fullmatch(place) and not place.startswith("XX") for place in body.places)


def due_said(body: RightsRequested) -> str | None:
    """Return the day of a request, if it is one: a desk may have written anything."""
    return body.due if body.due and _DAY.fullmatch(body.due) else None
