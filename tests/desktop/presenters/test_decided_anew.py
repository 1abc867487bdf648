"""A newer decision beside one's own: the earlier one stays, and nobody adds to somebody else's."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.runtime.outcome import Ok
from agent_assist.domain.casefile import add
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.review import FlagKind, ReviewDecision, Second
from tests.call import fact
from tests.desktop.presenters.test_review import BAD_CALL
from tests.desktop.presenters.test_second_view import DECIDED, FLAG, Opened, opened, said


def offered(review: Opened) -> list[str]:
    return [flag for flag, _ in review.page.form.addable]


def test_who_decided_adds_a_newer_decision_and_the_first_one_stays() -> None:
    review = Opened(opened(DECIDED))
    before = review.page.form.earlier
    assert [words.plain() for _, words in review.page.form.addable] == ["Add a new decision"]
    assert FLAG not in {flag for flag, _, _ in review.page.form.flags}
    review.do(i.ChooseFlag(FLAG))
    assert (FLAG in {flag for flag, _, chosen in review.page.form.flags if chosen}, offered(review)) == (True, [])
    review.do(i.ChooseDecision(ReviewDecision.DISMISSED), i.WriteComment("Heard again."), i.RecordDecision())
    body = {"flag": FLAG, "decision": "dismissed", "comment": "Heard again."}
    made = structs.replace(fact(FactKind.REVIEW_DECIDED, 95_000, body), actor=Actor("jo", Role.SUPERVISOR))
    review.desk.answer(f"decide {FLAG} dismissed Heard again.", Ok(made))
    assert review.page.form.earlier[: len(before)] == before
    assert len(review.page.form.earlier) == len(before) + 1
    assert (offered(review), review.page.form.chosen) == ([FLAG], None)  # as often as there is something new


def test_nobody_adds_to_the_decision_of_somebody_else() -> None:
    theirs = said(BAD_CALL, FactKind.REVIEW_DECIDED, "eve", "upheld", 91_000)
    review = Opened(opened(theirs))
    assert offered(review) == []
    review.do(i.ChooseFlag(FLAG), i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("x"), i.RecordDecision())
    assert review.desk.waiting == []
    after = said(DECIDED, FactKind.REVIEW_DECIDED, "eve", "upheld", 93_000)  # theirs is in force now
    assert offered(Opened(opened(after))) == []


def test_while_a_second_opinion_is_asked_for_there_is_nothing_to_add() -> None:
    for state, found in ((Second.ASKED, []), (Second.DIFFER, []), (Second.AGREED, [FLAG]), (Second.SETTLED, [FLAG])):
        assert offered(Opened(opened(DECIDED, **{FLAG: state}))) == found


def test_several_are_named_and_what_is_being_written_hides_them() -> None:
    other = FlagKind.SENSITIVE_TRUNCATED
    body = {"flag": other, "decision": "upheld"}
    both = add(
        DECIDED, structs.replace(fact(FactKind.REVIEW_DECIDED, 93_000, body), actor=Actor("jo", Role.SUPERVISOR))
    )
    review = Opened(opened(both))
    assert sorted(offered(review)) == sorted([FLAG, other])
    assert all(words.plain().startswith("New decision: ") for _, words in review.page.form.addable)
    review.do(i.ChooseFlag(FLAG), i.ChooseDecision(ReviewDecision.UPHELD))
    assert offered(review) == []
