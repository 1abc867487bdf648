"""A flag as the agent of its call sees it: what was decided, what the agent answered, what can still be said. Pure.

All decisions before a dispute are one supervisor's, and those after it another's: the server refuses everything else.
So it is known how a flag stands without comparing the clocks of several computers.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from agent_assist.domain.openings import OpeningRules
from agent_assist.domain.own_record import OwnRecordRules
from agent_assist.domain.review import ReviewDecision, Stance


class Sent(StrEnum):
    """What became of an answer."""

    WAITING = "waiting"
    """It is kept on this computer and not sent yet."""
    COUNTS = "counts"
    """The server has it."""
    REFUSED = "refused"
    """The server has it and gives it no effect."""


class OwnAnswer(msgspec.Struct, frozen=True):
    """What the agent said to a flag.

    Args:
        stance: reply or dispute, as it was written.
        at_ms: when, milliseconds since 1970 UTC.
        text: the words as they were kept; empty where they were erased, or written on another computer.
        sent: what became of it.
        why: why the server refused it, a code of `event_refused`; empty where it did not, or gave no reason.
        waits: a dispute that nobody can decide at the moment.
    """

    stance: str
    at_ms: int
    text: str = ""
    sent: Sent = Sent.COUNTS
    why: str = ""
    waits: bool = False


class OwnDecision(msgspec.Struct, frozen=True):
    """What a supervisor decided: the decision, words for the agent, the account and name, and when (ms since 1970).

    `severity` is how severe they found it, a domain.review.Severity; empty from an earlier version.
    """

    decision: str
    comment: str
    who: str
    name: str
    at_ms: int
    severity: str = ""


class OwnNote(msgspec.Struct, frozen=True):
    """A coaching note about a decided flag: the words (empty where erased), who wrote it, and when (ms since 1970)."""

    text: str
    name: str
    at_ms: int


class OwnFlag(msgspec.Struct, frozen=True):
    """One flag about an own call.

    Args:
        contact: the call.
        flag: a domain.review.FlagKind, or a word of a newer version.
        severity: a domain.review.Severity; empty where this computer did not see it raised.
        at_ms: when it was raised, milliseconds since 1970 UTC.
        detail: the plain fact behind it.
        number_masked: the caller's number as the agent saw it; empty where it was erased.
        erased: the customer's data was erased, so that no words can be kept about the call any more.
        decisions, answers: the oldest first.
        notes: coaching notes of whoever decided it, the oldest first.
        opinions: what second supervisors would have decided, without seeing the decision; none counts as one.
    """

    contact: str
    flag: str
    severity: str = ""
    at_ms: int = 0
    detail: str = ""
    number_masked: str = ""
    erased: bool = False
    decisions: tuple[OwnDecision, ...] = ()
    answers: tuple[OwnAnswer, ...] = ()
    opinions: tuple[OwnDecision, ...] = ()
    notes: tuple[OwnNote, ...] = ()

    @property
    def dispute(self) -> OwnAnswer | None:
        """The dispute, sent or waiting to be; one that was refused is none."""
        disputes = (one for one in self.answers if one.stance == Stance.DISPUTE and one.sent is not Sent.REFUSED)
        return next(disputes, None)

    @property
    def replied(self) -> bool:
        """Whether the agent said how it was."""
        return any(one.stance == Stance.REPLY and one.sent is not Sent.REFUSED for one in self.answers)

    @property
    def decision(self) -> OwnDecision | None:
        """The decision in force; None for a flag that waits for its first one, or for another after a dispute."""
        if not self.decisions:
            return None
        deciders = {one.who for one in self.decisions}
        return None if self.dispute is not None and len(deciders) == 1 else self.decisions[-1]

    @property
    def disputed_decider(self) -> str:
        """Name of whoever made the disputed decision; empty without a dispute."""
        return self.decisions[0].name if self.dispute is not None and self.decisions else ""

    def disputable_until(self, rules: OwnRecordRules) -> int | None:
        """Return the last moment to dispute the decision in force; None where there is nothing to dispute, or no more.

        Args:
            rules: of the organisation.
        """
        standing = self.decision
        if standing is None or self.dispute is not None or standing.decision == ReviewDecision.DISMISSED:
            return None
        return rules.disputable_until(standing.at_ms)

    def stance_now(self, rules: OwnRecordRules, now_ms: int) -> Stance:
        """Return what an answer of now would be: a dispute as long as one is possible, else a reply."""
        until = self.disputable_until(rules)
        return Stance.DISPUTE if until is not None and now_ms <= until else Stance.REPLY


class OwnOpening(msgspec.Struct, frozen=True):
    """Somebody opened an own call.

    Args:
        contact: which call.
        reason: a domain.review.ReviewReason, or a word of a newer version.
        reason_text: in their own words; empty where they gave none, or it was erased.
        name: who.
        at_ms: when, milliseconds since 1970 UTC.
        flags: the kinds of flags of that call.
    """

    contact: str
    reason: str
    reason_text: str
    name: str
    at_ms: int
    flags: tuple[str, ...] = ()


class KnownDraw(msgspec.Struct, frozen=True):
    """A draw of a day as the server told every desktop: before the day without the seed, afterwards with it (ADR 51).

    Args:
        day: the UTC day, ISO 8601.
        per_million: calls of a million that are drawn.
        commitment: SHA-256 of the seed, hex.
        seed: hex; empty before it was told.
    """

    day: str
    per_million: int
    commitment: str
    seed: str = ""


class OwnRecordKnown(msgspec.Struct, frozen=True):
    """All that this computer knows of its agent's record.

    Args:
        flags, openings: the newest first.
        rules: what the organisation set.
        draws: of calls drawn at random, the oldest first.
        opening_rules: by how much the organisation delays openings.
        share_percent: how many of a hundred calls without a flag are drawn at random; 0 for none.
        whole: whether that is all; false where there is more than is read at once.
    """

    flags: tuple[OwnFlag, ...] = ()
    openings: tuple[OwnOpening, ...] = ()
    rules: OwnRecordRules = OwnRecordRules()
    whole: bool = True
    draws: tuple[KnownDraw, ...] = ()
    opening_rules: OpeningRules = OpeningRules()
    share_percent: float = 0

    def shown_at(self, now_ms: int) -> OwnRecordKnown:
        """Return it as it is shown: without openings that are still delayed.

        Args:
            now_ms: of this computer, milliseconds since 1970 UTC; where it is set back, the newest time known counts.
        """
        told = (one.at_ms for flag in self.flags for one in (*flag.decisions, *flag.opinions))
        newest = max((now_ms, *told, *(one.at_ms for one in self.openings)))
        shown = tuple(one for one in self.openings if self.opening_rules.shows(one.at_ms, newest))
        return msgspec.structs.replace(self, openings=shown)
