"""What a case file remembers of one moment: a reading, a recorder's state, a person, a note, a review. Values only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from msgspec import Struct

from agent_assist.domain.binding import DecisionView
from agent_assist.domain.recorder import RecorderState

OPENINGS = frozenset({"disclosure", "guardian"})
"""Kinds of scripts that say who records and what for."""
MINOR = "minor"
"""Kind of the script that asks a caller who may be a child for a parent or guardian."""


class Reading(Struct, frozen=True):
    """One script read aloud; times in milliseconds since 1970 UTC."""

    script: str
    script_kind: str
    version: str
    language: str
    started_at_ms: int
    ended_at_ms: int
    spoken_ms: int
    faster_than_speech: bool
    digest: str = ""
    level: str = "none"
    """Level of the decision in force when it was read; the order of the facts tells, not their clocks."""
    decision: DecisionView | None = None
    """The whole decision in force when it was read."""
    alternative_offered: bool = False
    id: str = ""
    """The fact that says so."""
    purpose: str = ""
    """The one purpose that it asks about; empty where it names every purpose of the recorder, or none."""

    @property
    def opens(self) -> bool:
        """Whether it says who records and what for: the disclosure, or what a guardian is told in its place."""
        return self.script_kind in OPENINGS


class RecorderMoment(NamedTuple):
    """From this time on the recorder was known to be in this state."""

    at_ms: int
    state: RecorderState
    means: str
    after_ms: int | None = None
    command: str = ""
    error: str = ""


class PartyMoment(NamedTuple):
    """Somebody joined the call (`joined`) or left it; `at_ms` is in milliseconds since 1970 UTC."""

    at_ms: int
    party: str
    joined: bool


def with_joined(there: Iterable[str], log: Iterable[PartyMoment], at_ms: int) -> tuple[str, ...]:
    """Return who is there at a moment, milliseconds since 1970 UTC: those who were, and who joined and stayed."""
    now = list(there)
    for moment in log:
        if moment.at_ms <= at_ms and moment.joined:
            now.append(moment.party)
        elif moment.at_ms <= at_ms and moment.party in now:
            now.remove(moment.party)
    return tuple(now)


class NoteMoment(NamedTuple):
    """One saved note: when, what was truncated, and its truncated text if its key still exists."""

    at_ms: int
    kinds: Mapping[str, int]
    text: str = ""


class ReviewMoment(NamedTuple):
    """A supervisor opened the contact, decided a flag of it, gave a second opinion or wrote a coaching note.

    Or its agent answered a flag.

    Args:
        at_ms: when, milliseconds since 1970 UTC.
        who: the account.
        reason: why the contact was opened; empty for the others.
        flag: which flag was decided or answered; empty for an opening.
        decision: what was decided; empty for the others.
        comment: words of the supervisor to the agent, or of the agent to the supervisor.
        stance: how the agent answered, reply or dispute; empty for the others.
        opinion: what a second supervisor would have decided, without seeing the decision; empty for the others.
        coaching: whether it is a coaching note about a decided flag, with its words in `comment`.
        severity: how severe the supervisor found it; empty for the others, and where an earlier version left it out.
    """

    at_ms: int
    who: str
    reason: str = ""
    flag: str = ""
    decision: str = ""
    comment: str = ""
    stance: str = ""
    opinion: str = ""
    severity: str = ""
    coaching: bool = False
