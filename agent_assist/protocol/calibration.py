"""What server and desktop say to each other about calibration rounds (ADR 56)."""

from __future__ import annotations

import msgspec


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What one member judged.

    Args:
        by: the member's name.
        decision: a domain.review.ReviewDecision.
    """

    by: str
    decision: str


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One flag of a round.

    Args:
        contact, flag: which.
        mine: what who asks judged; empty for nothing yet.
        blind: who asks can judge it: a member, and no decision on it was sent to them.
        judgements: of all members, once the round is over and only to its members.
        number: the customer's masked number; empty once the person was erased.
        opened_ms: when the contact began, milliseconds since 1970 UTC.
    """

    contact: str
    flag: str
    mine: str = ""
    blind: bool = False
    judgements: list[Judgement] = []
    number: str = ""
    opened_ms: int = 0


class Round(msgspec.Struct, frozen=True, kw_only=True):
    """A round as somebody may see it.

    Args:
        id: of the round.
        by: name of who began it.
        begun_ms, over_ms: when it began, and when it ends or was over, milliseconds since 1970 UTC.
        over: whether it is over.
        member: whether who asks judges in it.
        members: names of who does.
        finished: how many of them have judged every flag.
        cases: its flags.
        alike, counted, judgements: how many flags were judged alike, of how many that two or more judged, and by how
            many judgements; 0 before the round is over.
        kappa: agreement beyond chance in thousandths; null before the end, for too few judgements, or where all are
            the same.
    """

    id: str
    by: str
    begun_ms: int
    over_ms: int
    over: bool
    member: bool
    members: list[str]
    finished: int
    cases: list[Case]
    alike: int = 0
    counted: int = 0
    judgements: int = 0
    kappa: int | None = None


class RoundsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The newest rounds of somebody, those with something to judge first; `more` says that older ones are left out."""

    rounds: list[Round]
    now_ms: int
    more: bool = False
