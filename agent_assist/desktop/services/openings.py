"""Openings of an agent's calls as far as the organisation shows them by now. Store lane only."""

from __future__ import annotations

from agent_assist.desktop.ports.contact_store import ContactStore, Opening
from agent_assist.domain import openings

_LOOKED_AT = 100
"""Most openings that are looked at for one that is shown by now."""


def shown_openings(store: ContactStore, now_ms: int, limit: int) -> list[Opening]:
    """Return the newest openings that are no longer delayed, at most `limit`.

    Args:
        store: where they are kept.
        now_ms: milliseconds since 1970 UTC.
        limit: most of them.
    """
    rules = openings.rules_of(dict(store.published("setting")).get(openings.SETTING, {}))
    return [one for one in store.openings(_LOOKED_AT) if rules.shows(one.opened_at_ms, now_ms)][:limit]
