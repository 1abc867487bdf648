"""The form of a decision with what the agent said: replies are read first, a disputed flag waits for somebody else."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters.decision_view import decision_form
from agent_assist.desktop.presenters.queue_merge import decided
from agent_assist.desktop.presenters.review_others import with_others_decisions
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.flag_course import decision_in_force
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol import messages as m
from tests.call import fact
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_review import BAD_CALL


def _answered(file: CaseFile, at_ms: int, stance: str, text: str) -> CaseFile:
    body = {"flag": "recorded_after_refusal", "stance": stance, "text": text}
    return add(file, fact(FactKind.FLAG_ANSWERED, at_ms, body))


def _decided_by(file: CaseFile, who: str, at_ms: int) -> CaseFile:
    body = {"flag": "recorded_after_refusal", "decision": "upheld", "comment": "Heard it."}
    made = fact(FactKind.REVIEW_DECIDED, at_ms, body)
    return add(file, structs.replace(made, actor=Actor(who, Role.SUPERVISOR)))


def test_what_the_agent_says_stands_in_the_form_before_a_decision() -> None:
    file = _answered(BAD_CALL, 91_000, "reply", "She said yes again.")
    form = decision_form(file, "", None, "", busy=False, me="sue")
    ((head, words_),) = form.replies
    assert head.plain().startswith("The agent replied: Recorded after a refusal, ")
    assert words_.plain() == "She said yes again."
    erased = decision_form(_answered(BAD_CALL, 91_000, "reply", ""), "", None, "", busy=False, me="sue")
    assert erased.replies[0][1].plain() == "The words were erased with the customer's data."


def test_a_disputed_flag_waits_for_another_supervisor_and_not_for_the_first() -> None:
    file = _decided_by(BAD_CALL, "sue", 91_000)
    flag = "recorded_after_refusal"
    upheld = ReviewDecision.UPHELD
    assert flag not in {name for name, _, _ in decision_form(file, flag, upheld, "Why.", busy=False, me="rita").flags}
    disputed = _answered(file, 92_000, "dispute", "Not so.")
    theirs = decision_form(disputed, flag, upheld, "Why.", busy=False, me="rita")
    assert (flag in {name for name, _, _ in theirs.flags}, theirs.can_record) == (True, True)
    own = decision_form(disputed, flag, upheld, "Why.", busy=False, me="sue")
    assert not own.can_record
    assert own.missing.plain().endswith("another supervisor resolves it now.")
    other = decision_form(disputed, "sensitive_truncated", upheld, "Why.", busy=False, me="sue")
    assert other.can_record
    again = _decided_by(disputed, "rita", 93_000)
    assert flag not in {name for name, _, _ in decision_form(again, flag, upheld, "Why.", busy=False, me="tom").flags}


def test_who_gave_the_second_opinion_is_told_that_somebody_else_decides_the_dispute() -> None:
    flag, upheld = "recorded_after_refusal", ReviewDecision.UPHELD
    body = {"flag": flag, "decision": "dismissed", "comment": "Heard it."}
    opinion = fact(FactKind.SECOND_OPINION_GIVEN, 92_000, body)
    file = add(_decided_by(BAD_CALL, "sue", 91_000), structs.replace(opinion, actor=Actor("rita", Role.SUPERVISOR)))
    disputed = _answered(file, 93_000, "dispute", "Not so.")
    hers = decision_form(disputed, flag, upheld, "Why.", busy=False, me="rita")
    assert not hers.can_record
    assert hers.missing.plain().startswith("You gave the second opinion on this flag")
    assert decision_form(disputed, flag, upheld, "Why.", busy=False, me="tom").can_record


def test_the_list_shows_a_disputed_flag_as_one_that_waits() -> None:
    disputed = _answered(_decided_by(BAD_CALL, "sue", 91_000), 92_000, "dispute", "Not so.")
    shown = [item(disputed.contact_id, row("recorded_after_refusal", "high"))]
    for file, told in ((disputed, ""), (_decided_by(disputed, "rita", 93_000), "upheld")):
        (found,) = decided(shown, OpenedContact(file, (), "Maya Lindqvist", 100_000))
        assert found.flags[0].decision == told


def test_a_second_decision_that_somebody_else_makes_meanwhile_is_seen() -> None:
    disputed = _answered(_decided_by(BAD_CALL, "sue", 91_000), 92_000, "dispute", "Not so.")
    made = structs.replace(row("recorded_after_refusal", "high", "dismissed"), decided_by="Rita Novak")
    seen = with_others_decisions(disputed, m.LookAnswer(looking=[], flags=[made]))
    standing = decision_in_force(seen.reviews, "recorded_after_refusal")
    assert standing is not None
    assert standing.decision == "dismissed"


def test_flags_that_a_calibration_round_hides_are_not_called_resolved() -> None:
    kinds = [flag.kind.value for flag in BAD_CALL.flags]
    form = decision_form(BAD_CALL, "", None, "", busy=False, withheld=kinds)
    assert form.missing.plain().startswith("A flag on this contact is in a calibration round you judge in.")
    assert "resolved" not in form.missing.plain()
