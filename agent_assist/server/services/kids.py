"""Which subject keys do events name? Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable


def kids_of(events: Iterable[bytes]) -> set[str]:
    """Return the ids of the subject keys that the personal values of events name."""
    kids: set[str] = set()
    for data in events:
        closed = json.loads(data)["body"].get("personal", {})
        boxes = closed.values() if isinstance(closed, dict) else ()
        kids.update(box["kid"] for box in boxes if isinstance(box, dict) and isinstance(box.get("kid"), str))
    return kids
