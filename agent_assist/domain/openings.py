"""When an agent sees that somebody opened an own call: an organisation may delay that, never hide it. Pure.

{"delay_days": 3}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.published import check_rules, rules_as

SETTING: Final = "openings"
"""The id of the published row."""
MOST_DAYS: Final = 30
"""Longest delay: what comes later would no longer help who wants to answer, and would be hiding it."""


class OpeningRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where nothing is published, or what this version cannot read, openings are shown at once.

    Args:
        delay_days: after how many days of 24 hours an opening is shown.
    """

    delay_days: Annotated[int, Meta(ge=0, le=MOST_DAYS)] = 0

    def shows(self, opened_at_ms: int, now_ms: int) -> bool:
        """Tell whether an opening is shown by now; one whose time cannot be, because it is still to come, is.

        Args:
            opened_at_ms: when, milliseconds since 1970 UTC.
            now_ms: now, of the clock that is ahead of all times known, so that a clock set back delays nothing more.
        """
        return not 0 <= now_ms - opened_at_ms < self.delay_days * DAY_MS


def check(values: Mapping[str, object]) -> None:
    """Refuse what cannot be used, before it is published.

    Raises:
        BadInput: a value is missing its type or range, or is not known.
    """
    advice = f"Give delay_days (0 to {MOST_DAYS}), and nothing else: openings can be delayed and not hidden."
    check_rules(values, OpeningRules, "This delay of openings can't be used.", advice)


def rules_of(values: Mapping[str, object]) -> OpeningRules:
    """Return published rules; no delay by what this version cannot read."""
    return rules_as(values, OpeningRules)
