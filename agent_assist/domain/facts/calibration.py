"""Facts about calibration rounds: supervisors judge the same flags without one another (ADR 56)."""

from __future__ import annotations

from typing import Final

import msgspec

from agent_assist.domain.facts.body import OWN_CONTACT, AtMs, FactBody, Rules, Writer, of_no_contact
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.review import FlagKind, ReviewDecision

_REVIEW: Final = frozenset({Writer.SUPERVISOR})
MOST_CASES: Final = 10
LEAST_MEMBERS: Final = 2
MOST_MEMBERS: Final = 8
LONGEST_MS: Final = 30 * 24 * 3_600_000
"""How long a round may last, milliseconds."""


class RoundCase(msgspec.Struct, frozen=True, kw_only=True):
    """One flag that a round judges.

    Args:
        contact: id of its contact.
        flag: which flag of it.
    """

    contact: str
    flag: FlagKind


class CalibrationBegun(FactBody, frozen=True, kw_only=True):
    """A supervisor asks several to judge the same flags, each without the others. The fact's id is the round's.

    Args:
        cases: which flags, 1 to 10.
        members: accounts of who judges them, 2 to 8 supervisors.
        ends: when the round is over, if not all have judged before; at most 30 days away.
    """

    KIND = FactKind.CALIBRATION_BEGUN
    RULES = of_no_contact("how supervisors compare themselves; it belongs to no contact", writers=_REVIEW)

    cases: tuple[RoundCase, ...] = ()
    members: tuple[str, ...] = ()
    ends: AtMs = 0

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return what is wrong with the round in itself; empty for nothing."""
        del writer, contact
        whole = (
            1 <= len(self.cases) <= MOST_CASES
            and LEAST_MEMBERS <= len(self.members) <= MOST_MEMBERS
            and len({(one.contact, one.flag) for one in self.cases}) == len(self.cases)
            and len(set(self.members)) == len(self.members)
        )
        return "" if whole else "A round has 1 to 10 flags and 2 to 8 supervisors, each once."


class CalibrationJudged(FactBody, frozen=True, kw_only=True):
    """A member of a round judged one of its flags. It decides nothing.

    Args:
        round: id of the `calibration_begun` event.
        flag: which flag of the contact.
        decision: what this supervisor would decide.
    """

    KIND = FactKind.CALIBRATION_JUDGED
    RULES = Rules(_REVIEW, OWN_CONTACT, untold="how supervisors compare themselves says nothing of the call")

    round: str
    flag: FlagKind
    decision: ReviewDecision
