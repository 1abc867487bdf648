"""How a flag stands after decisions, replies and a dispute."""

from __future__ import annotations

from msgspec import structs

from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.domain.flag_course import answers, decision_in_force, disputed_decision, speaks_against
from agent_assist.domain.moments import ReviewMoment
from tests.call import fact, talk

FLAG = "disclosure_missing"


def reviews(*steps: tuple[str, str]) -> tuple[ReviewMoment, ...]:
    """What a case file remembers of steps: who, and what was decided or how it was answered."""
    facts = [_fact(at, who, what) for at, (who, what) in enumerate(steps, 100_000)]
    return talk(*facts).reviews


def _fact(at_ms: int, who: str, what: str) -> Fact:
    if what in {"reply", "dispute"}:
        return fact(FactKind.FLAG_ANSWERED, at_ms, {"flag": FLAG, "stance": what, "text": "So it was."})
    actor = Actor(who, Role.SUPERVISOR)
    made = fact(FactKind.REVIEW_DECIDED, at_ms, {"flag": FLAG, "decision": what, "comment": ""})
    return structs.replace(made, actor=actor)


def test_a_dispute_opens_the_flag_until_somebody_decides_it_again() -> None:
    steps = [("amy", "reply"), ("sue", "upheld"), ("amy", "dispute"), ("rita", "dismissed")]
    standing = [decision_in_force(reviews(*steps[:many]), FLAG) for many in range(5)]
    assert [one and one.who for one in standing] == [None, None, "sue", None, "rita"]
    first = [disputed_decision(reviews(*steps[:many]), FLAG) for many in range(5)]
    assert [one and one.who for one in first] == [None, None, None, "sue", "sue"]


def test_a_reply_after_the_decision_leaves_it_in_force() -> None:
    told = reviews(("sue", "upheld"), ("amy", "reply"))
    standing = decision_in_force(told, FLAG)
    assert standing is not None
    assert standing.who == "sue"
    assert [(one.stance, one.comment) for one in answers(told, FLAG)] == [("reply", "So it was.")]
    assert decision_in_force(told, "disclosure_late") is None
    assert answers(told, "disclosure_late") == ()


def test_a_change_of_mind_is_the_decision_that_is_disputed() -> None:
    told = reviews(("sue", "upheld"), ("sue", "needs_coaching"), ("amy", "dispute"))
    disputed = disputed_decision(told, FLAG)
    assert disputed is not None
    assert disputed.decision == "needs_coaching"


def test_only_a_decision_that_speaks_against_the_agent_does() -> None:
    assert [speaks_against(one) for one in ("", "dismissed", "upheld", "needs_coaching", "of a newer version")] == [
        False,
        False,
        True,
        True,
        True,
    ]
