"""Which teams a chart may show, and when a figure could be read as one person's (ADR 52). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from agent_assist.domain.figures import LEAST_CASES, LEAST_PEOPLE

SITE: Final = "*"
OTHER: Final = "other"
"""Everybody who is in no shown team."""


def shown_teams(members: Mapping[str, int]) -> tuple[str, ...]:
    """Return the teams that are large enough, by name; those left over are nobody, or enough people together.

    Args:
        members: by team how many agents it has; "" for those in none.
    """
    shown = sorted(team for team, many in members.items() if team and many >= LEAST_PEOPLE)
    while shown and 0 < sum(members.values()) - sum(members[team] for team in shown) < LEAST_PEOPLE:
        shown.remove(min(shown, key=lambda team: (members[team], team)))
    return tuple(shown)


def is_enough(cases: int, people: int) -> bool:
    """Whether a figure may be given at all."""
    return cases >= LEAST_CASES and people >= LEAST_PEOPLE


def can_be_parted(people: Iterable[int]) -> bool:
    """Whether a point may be broken down: no part of it, and so no difference of two, is of one to four people."""
    return all(many == 0 or many >= LEAST_PEOPLE for many in people)
