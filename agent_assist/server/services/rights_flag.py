"""The flag by which supervisors learn that a customer used a right. Pure."""

from __future__ import annotations

import re

from agent_assist.domain.facts.review import RightsRequested
from agent_assist.domain.review import PLACE_UNKNOWN, FlagKind, Severity
from agent_assist.policy.question import PLACE
from agent_assist.protocol.messages import FlagRow

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SHORT = 64


def flag_after(before: FlagRow | None, body: RightsRequested, at_ms: int, *, law_known: bool) -> FlagRow | None:
    """Return the flag that a request raises; None where one stands that nobody has decided, for the first stands.

    Args:
        before: the contact's flag of this kind; one that was decided is raised again, for this is another request.
        body: the request.
        at_ms: when it was made, milliseconds since 1970 UTC.
        law_known: False where a law may set a day that is not known here, because the place is not.
    """
    if before is not None and not before.decision:
        return None
    day = due_said(body)
    detail = f"{body.right[:_SHORT]}, due {day}" if day else body.right[:_SHORT]
    unknown = "" if law_known else PLACE_UNKNOWN
    return FlagRow(flag=FlagKind.RIGHTS_REQUESTED, severity=Severity.MEDIUM, at_ms=at_ms, detail=detail + unknown)


def place_said(body: RightsRequested) -> bool:
    """Whether a desk's request names where the customer is, and nothing that stands for an unknown place."""
    return bool(body.places) and all(PLACE.fullmatch(place) and not place.startswith("XX") for place in body.places)


def due_said(body: RightsRequested) -> str | None:
    """Return the day of a request, if it is one: a desk may have written anything."""
    return body.due if body.due and _DAY.fullmatch(body.due) else None
