"""Flags, severities, verdicts and decisions of a review. Values only; the rules are in flags.py."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

PLACE_UNKNOWN = ", place unknown"
"""Ends the detail of a request whose place no rule knows: another law may set an earlier day."""


class FlagKind(StrEnum):
    """What a rule can raise on a contact; flags.py has the rules and their severities."""

    DISCLOSURE_MISSING = "disclosure_missing"
    DISCLOSURE_LATE = "disclosure_late"
    RECORDED_WITHOUT_CONSENT = "recorded_without_consent"
    RECORDED_AFTER_REFUSAL = "recorded_after_refusal"
    RECORDER_UNCONFIRMED = "recorder_unconfirmed"
    RECORDER_NOT_STOPPED = "recorder_not_stopped"
    RECORDED_PAYMENT = "recorded_payment"
    PAYMENT_FORGOTTEN = "payment_forgotten"
    DRILL_FAILED = "drill_failed"
    DRILL_PASSED = "drill_passed"
    RECORDING_LEAKED = "recording_leaked"
    RECORDING_NOT_AUDITED = "recording_not_audited"
    UNNEEDED_REVEAL = "unneeded_reveal"
    SENSITIVE_TRUNCATED = "sensitive_truncated"
    RIGHTS_REQUESTED = "rights_requested"
    DRAWN = "drawn"
    """Drawn at random (ADR 51): no finding, and the server alone raises it."""


class Severity(StrEnum):
    """How soon a supervisor should look at a flag; the queue shows `high` first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


DUE_MS: Final[Mapping[Severity, int]] = {
    Severity.HIGH: 24 * 3_600_000,
    Severity.MEDIUM: 3 * 24 * 3_600_000,
    Severity.LOW: 7 * 24 * 3_600_000,
}
"""How long a flag may wait for its decision, milliseconds by severity (our choice)."""


class Verdict(StrEnum):
    """How a call ended, seen from the disclosure. Every call gets one."""

    COMPLETE = "complete"
    LATE = "late"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"
    NOT_ANSWERED = "not_answered"


class ReviewReason(StrEnum):
    """Why a supervisor opens a contact; no contact opens without one."""

    DECIDE_FLAG = "decide_flag"
    COACH = "coach"
    COMPLAINT = "complaint"
    CALIBRATION = "calibration"
    """To judge a flag of it in a calibration round (ADR 56); the queue does not offer it."""


class ReviewDecision(StrEnum):
    """What a supervisor decides about a flag."""

    UPHELD = "upheld"
    DISMISSED = "dismissed"
    NEEDS_COACHING = "needs_coaching"


class Stance(StrEnum):
    """How an agent answers a flag about an own call."""

    REPLY = "reply"
    """Says how it was; whoever decides reads it first."""
    DISPUTE = "dispute"
    """Disagrees with a decision: the flag is open again, for somebody else than who decided it."""


class Second(StrEnum):
    """How a flag stands with its second opinion, as the server tells it to one supervisor (ADR 54)."""

    BLIND = "blind"
    """It is asked for, and this supervisor can give it: the first decision was not sent to them."""
    SEEN = "seen"
    """It is asked for, and somebody else gives it: the first decision was sent to this supervisor or computer."""
    ASKED = "asked"
    """This supervisor asked for it, and nobody has given it."""
    HIDDEN = "hidden"
    """Nobody asks about this flag, but its decision is withheld as long as one of another flag must be."""
    AGREED = "agreed"
    """It was given, and is the same as the decision."""
    DIFFER = "differ"
    """It was given, and is another than the decision in force."""
    ORPHANED = "orphaned"
    """It differs, and who decided first has left: this supervisor may end it with a new decision."""
    SETTLED = "settled"
    """It was given and differed; the flag was decided anew since, or the agent disputes the decision."""


WITHHELD = frozenset({Second.BLIND, Second.HIDDEN})
"""Where somebody may not know yet how a flag was decided."""
DIFFERING = frozenset({Second.DIFFER, Second.ORPHANED})
"""Where opinions differ and nobody has decided anew."""


ANSWER_MOST: Final = 2_000
"""Longest answer of an agent to a flag, and longest coaching note of a supervisor, in characters."""


class Flag(NamedTuple):
    """One finding of a rule.

    Args:
        kind: which rule.
        severity: how soon somebody should look.
        at_ms: the moment it speaks of.
        detail: plain facts such as "recording for 3.2 s"; no content of the call.
    """

    kind: FlagKind
    severity: Severity
    at_ms: int
    detail: str = ""
