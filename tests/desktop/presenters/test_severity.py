"""How severe a supervisor finds the flag that they decide: as it was raised until they choose another severity."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.decision_view import decision_form
from agent_assist.desktop.runtime.outcome import Failed
from agent_assist.desktop.services.review_desk import DecidedAlready, OpenedContact
from agent_assist.domain.casefile import add
from agent_assist.domain.facts import FactKind
from agent_assist.domain.review import FlagKind, ReviewDecision, Severity
from tests.call import fact
from tests.desktop.presenters.test_review import BAD_CALL, Review, decided


def test_a_flag_is_as_severe_as_it_was_raised_until_the_supervisor_says_otherwise() -> None:
    flag, upheld = "recorded_after_refusal", ReviewDecision.UPHELD
    chosen = decision_form(BAD_CALL, flag, upheld, "", busy=False, severity=Severity.LOW)
    raised = decision_form(BAD_CALL, flag, upheld, "", busy=False)
    assert [[one.key for one in form.severities if one.active] for form in (raised, chosen)] == [["high"], ["low"]]
    assert [one.label.plain() for one in raised.severities] == ["High", "Medium", "Low"]
    assert decision_form(BAD_CALL, flag, None, "", busy=False).severities == ()
    assert decision_form(BAD_CALL, "", upheld, "", busy=False).severities == ()


def test_an_earlier_decision_says_how_severe_the_flag_was_found() -> None:
    body = {"flag": "recorded_after_refusal", "decision": "upheld", "severity": "low"}
    for severity, ends in (("low", "Upheld · severity: Low. "), ("newest", "Upheld · severity: High. ")):
        told = {**body, "severity": severity}
        made = add(BAD_CALL, fact(FactKind.REVIEW_DECIDED, 91_000, told))
        (earlier,) = decision_form(made, "", None, "", busy=False).earlier
        assert earlier.plain().endswith(ends)  # an unknown word counts as the strictest


def test_the_severity_goes_with_the_decision_and_is_forgotten_with_it() -> None:
    review = Review()
    review.opened()
    flag = FlagKind.RECORDED_AFTER_REFUSAL
    review.do(i.ChooseFlag(flag), i.ChooseDecision(ReviewDecision.UPHELD), i.ChooseSeverity(Severity.LOW))
    assert [one.key for one in review.page.form.severities if one.active] == ["low"]
    review.do(i.ChooseFlag(flag))  # another flag, or the same again, is as it was raised
    assert [one.key for one in review.page.form.severities if one.active] == ["high"]
    review.do(i.ChooseSeverity(Severity.MEDIUM), i.WriteComment("Clear."), i.RecordDecision())
    theirs = OpenedContact(decided(BAD_CALL, flag), (), "Maya", 0, "e-1")
    review.desk.answer(f"decide {flag.value} upheld Clear. medium", Failed(DecidedAlready(theirs)))
    assert review.page.form.severities == ()
