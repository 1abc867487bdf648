"""What an organisation may set about the record that agents see of themselves. Pure.

{"dispute_days": 14, "turn_to": "the works council, extension 200"}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.published import check_rules, rules_as

SETTING: Final = "own_record"
"""The id of the published row."""


class OwnRecordRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What holds where nothing is published are the defaults.

    Args:
        dispute_days: how many days after a decision its agent may dispute it.
        turn_to: whom an agent can turn to who still disagrees afterwards; empty where the organisation names nobody.
    """

    dispute_days: Annotated[int, Meta(ge=1, le=365)] = 14
    turn_to: Annotated[str, Meta(max_length=200)] = ""

    def disputable_until(self, decided_at_ms: int) -> int:
        """Return the last moment to dispute a decision, milliseconds since 1970 UTC."""
        return decided_at_ms + self.dispute_days * DAY_MS


def check(values: Mapping[str, object]) -> None:
    """Refuse what cannot be used, before it is published.

    Raises:
        BadInput: a value is missing its type or range, or is not known.
    """
    check_rules(
        values,
        OwnRecordRules,
        "These rules for an agent's own record can't be used.",
        "Give dispute_days (1 to 365) and turn_to (up to 200 characters), and nothing else.",
    )


def rules_of(values: Mapping[str, object]) -> OwnRecordRules:
    """Return published rules; the defaults for what this version cannot read."""
    return rules_as(values, OwnRecordRules)
