"""How a flag stands after what supervisors decided and its agent answered. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.domain.facts import Fact, FactBody
from agent_assist.domain.facts.body import said
from agent_assist.domain.facts.review import (
    CoachingNoted,
    FlagAnswered,
    ReviewDecided,
    ReviewOpened,
    SecondOpinionGiven,
)
from agent_assist.domain.moments import ReviewMoment
from agent_assist.domain.review import ReviewDecision, Stance


def review_moment(fact: Fact, body: FactBody) -> ReviewMoment:
    """Return what a case file remembers of a fact of the review."""
    moment = ReviewMoment(fact.at_ms, fact.actor.id)
    match body:
        case ReviewOpened():
            return moment._replace(reason=body.reason)
        case ReviewDecided():
            told = moment._replace(decision=body.decision, severity=said(body.severity, ""))
        case SecondOpinionGiven():
            told = moment._replace(opinion=body.decision, severity=said(body.severity, ""))
        case FlagAnswered():
            return moment._replace(flag=body.flag, stance=body.stance, comment=body.text)
        case CoachingNoted():
            return moment._replace(flag=body.flag, comment=body.text, coaching=True)
        case _:
            return moment
    return told._replace(flag=body.flag, comment=body.comment)


def decision_in_force(reviews: Sequence[ReviewMoment], flag: str) -> ReviewMoment | None:
    """Return the decision that counts; None for a flag that waits, also because its decision was disputed.

    Args:
        reviews: of one contact, in the order in which the server took them.
        flag: which flag of it.
    """
    told = [one for one in reviews if one.flag == flag and (one.decision or one.stance == Stance.DISPUTE)]
    return told[-1] if told and told[-1].decision else None


def disputed_decision(reviews: Sequence[ReviewMoment], flag: str) -> ReviewMoment | None:
    """Return the decision that the agent disputes, whose supervisor decides the flag no more; None without one."""
    decided: ReviewMoment | None = None
    for one in reviews:
        if one.flag == flag and one.decision:
            decided = one
        elif one.flag == flag and one.stance == Stance.DISPUTE and decided is not None:
            return decided
    return None


def answers(reviews: Sequence[ReviewMoment], flag: str) -> tuple[ReviewMoment, ...]:
    """Return what the agent answered to a flag, the oldest first."""
    return tuple(one for one in reviews if one.flag == flag and one.stance)


def coaching_notes(reviews: Sequence[ReviewMoment]) -> tuple[ReviewMoment, ...]:
    """Return the coaching notes about decided flags, the oldest first."""
    return tuple(one for one in reviews if one.coaching)


def second_opinion(reviews: Sequence[ReviewMoment], flag: str) -> tuple[ReviewMoment, ReviewMoment] | None:
    """Return the decision of that time and the second opinion on it; None where there is none, or one is not known."""
    decided: ReviewMoment | None = None
    for one in reviews:
        if one.flag == flag and one.decision:
            decided = one
        elif one.flag == flag and one.opinion and decided is not None:
            return decided, one
    return None


def speaks_against(decision: str) -> bool:
    """Tell whether a decision speaks against the agent, so that it can be disputed."""
    return decision not in {"", ReviewDecision.DISMISSED}
