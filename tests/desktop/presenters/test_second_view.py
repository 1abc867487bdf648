"""Second opinions on the review's page: asked for, hidden, given, side by side, and left to somebody else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.queue_export import as_csv
from agent_assist.desktop.presenters.queue_view import Shown, queue_page
from agent_assist.desktop.presenters.queue_wish import Wish
from agent_assist.desktop.presenters.second_view import second_part
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import Counted, Judged, OpenedContact
from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.errors import Offline
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.review import ReviewDecision, Second
from agent_assist.protocol import messages as m
from tests.call import fact
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_decision_view import _answered
from tests.desktop.presenters.test_review import BAD_CALL, Review

FLAG = "recorded_after_refusal"
PEOPLE = (m.Person(id="jo", name="Jo Larsen"), m.Person(id="rita", name="Rita Novak"))


def said(file: CaseFile, kind: FactKind, who: str, decision: str, at_ms: int, words: str = "Heard it.") -> CaseFile:
    body = {"flag": FLAG, "decision": decision, "comment": words}
    return add(file, structs.replace(fact(kind, at_ms, body), actor=Actor(who, Role.SUPERVISOR)))


DECIDED = said(BAD_CALL, FactKind.REVIEW_DECIDED, "jo", "upheld", 91_000)


def opened(file: CaseFile, **states: str) -> OpenedContact:
    return OpenedContact(file, (), "Maya Lindqvist", 100_000, "opening-1", None, states)


def part(file: CaseFile, me: str = "jo", **states: str) -> r.SecondPart:
    return second_part(opened(file, **states), PEOPLE, me, busy=False)


def test_who_decided_can_ask_once_and_nobody_else() -> None:
    assert [flag for flag, _ in part(DECIDED).askable] == [FLAG]
    assert part(DECIDED, "rita").askable == ()
    assert part(BAD_CALL).askable == ()
    assert part(DECIDED, recorded_after_refusal=Second.ASKED).askable == ()
    assert part(_answered(DECIDED, 92_000, "dispute", "No.")).askable == ()
    two = add(DECIDED, fact(FactKind.REVIEW_DECIDED, 92_000, {"flag": "sensitive_truncated", "decision": "upheld"}))
    mine = replace(two, reviews=tuple(one._replace(who="jo") for one in two.reviews))
    assert [words.plain() for _, words in part(mine).askable] == [
        "Second opinion: Recorded after a refusal",
        "Second opinion: Sensitive text found and removed",
    ]


def test_what_is_hidden_asked_for_or_known_is_said() -> None:
    assert part(BAD_CALL, "rita", recorded_after_refusal=Second.BLIND).hidden != EMPTY
    (asked,) = part(DECIDED, recorded_after_refusal=Second.ASKED).notes
    assert asked.plain() == "Recorded after a refusal: you asked for a second opinion. Nobody has given one yet."
    (seen,) = part(DECIDED, "rita", recorded_after_refusal=Second.SEEN).notes
    assert seen.plain().endswith("The first decision was sent to you or this computer.")


def test_two_opinions_stand_side_by_side_with_their_names_and_what_follows() -> None:
    agreed = said(DECIDED, FactKind.SECOND_OPINION_GIVEN, "rita", "upheld", 93_000, "")
    (both,) = part(agreed, recorded_after_refusal=Second.AGREED).both
    assert both.agree
    assert both.first.head.plain().startswith("You, ")
    assert both.second.head.plain().startswith("Rita Novak, ")
    assert both.second.words.plain() == "Without a comment."
    differs = said(DECIDED, FactKind.SECOND_OPINION_GIVEN, "eve", "dismissed", 93_000)
    (both,) = part(differs, recorded_after_refusal=Second.DIFFER).both
    assert not both.agree
    assert both.second.head.plain().startswith("Another supervisor, ")  # no id on the screen
    assert both.note.plain().endswith("Yours still counts until you add a new decision.")
    (theirs,) = part(differs, "rita", recorded_after_refusal=Second.DIFFER).both
    assert theirs.note.plain().endswith("The first still counts.")
    (settled,) = part(differs, "rita", recorded_after_refusal=Second.SETTLED).both
    assert settled.note.plain().startswith("The opinions differed.")


def test_the_opinion_is_compared_with_the_decision_of_its_time() -> None:
    file = said(DECIDED, FactKind.SECOND_OPINION_GIVEN, "rita", "dismissed", 93_000)
    again = said(file, FactKind.REVIEW_DECIDED, "jo", "dismissed", 95_000)
    (both,) = part(again, recorded_after_refusal=Second.SETTLED).both
    assert (both.first.decision.plain() == both.second.decision.plain(), both.agree) == (False, False)


class Opened(Review):
    """A presenter with a contact open, whose second opinions the server has told."""

    def __init__(self, contact: OpenedContact) -> None:
        super().__init__()
        self.given: list[tuple[str, Any]] = []
        self.desk.second = self._second  # type: ignore[attr-defined]
        self.sign_in()
        self.done: Any = None
        self.presenter._screen = replace(self.presenter._screen, opened=contact)
        self.presenter.refresh()

    def _second(self, _opened: OpenedContact, flag: str, given: Any, done: Any) -> None:
        self.given.append((flag, given))
        self.done = done

    def say(self, outcome: Outcome[Counted]) -> None:
        self.done(outcome)


def _blind() -> Opened:
    review = Opened(opened(BAD_CALL, recorded_after_refusal=Second.BLIND))
    review.do(i.ChooseFlag(FLAG), i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("I heard it."))
    review.do(i.RecordDecision())
    return review


def test_a_blind_opinion_is_no_decision_and_shows_both_only_when_the_server_has_it() -> None:
    review = _blind()
    assert review.given == [(FLAG, Judged(ReviewDecision.UPHELD, "I heard it."))]
    assert review.page.blind.plain() == "Second opinion, blind"
    assert (review.page.form.busy, review.page.form.second.both) == (True, ())
    review.say(Ok(Counted(opened(said(DECIDED, FactKind.SECOND_OPINION_GIVEN, "jo", "upheld", 93_000)), counts=True)))
    page = review.page
    assert (page.blind, page.form.comment, len(page.form.second.both)) == (EMPTY, "", 1)
    assert not any("Heard it." in line.plain() for line in page.form.earlier)  # it stands side by side instead


def test_an_opinion_that_does_not_count_says_why_and_keeps_what_was_written() -> None:
    review = _blind()
    review.say(Ok(Counted(opened(DECIDED, recorded_after_refusal=Second.SEEN), counts=False)))
    assert review.page.message.plain().startswith("Logged, but it doesn't count")
    assert review.page.form.comment == "I heard it."


def test_without_the_server_nothing_is_taken_for_given() -> None:
    review = _blind()
    review.say(Failed(Offline("The server doesn't answer.", "Try again.")))
    assert (review.page.load, review.page.form.second.both) == (r.Load.OFFLINE, ())


def test_asking_is_offered_to_who_decided_and_done_once() -> None:
    review = Opened(opened(DECIDED))
    review.do(i.AskSecondOpinion("sensitive_truncated"))
    assert review.given == []
    review.do(i.AskSecondOpinion(FLAG), i.AskSecondOpinion(FLAG))
    assert review.given == [(FLAG, None)]
    review.say(Ok(Counted(opened(DECIDED, recorded_after_refusal=Second.ASKED), counts=True)))
    assert review.page.form.second.askable == ()
    assert review.page.form.second.notes
    refused = Opened(opened(DECIDED))
    refused.do(i.AskSecondOpinion(FLAG))
    refused.say(Ok(Counted(opened(DECIDED), counts=False)))
    assert refused.page.message.plain().startswith("The server didn't accept this request.")


def test_the_first_decider_can_decide_anew_where_opinions_differ_and_nobody_else_can() -> None:
    file = said(DECIDED, FactKind.SECOND_OPINION_GIVEN, "rita", "dismissed", 93_000)
    review = Opened(opened(file, recorded_after_refusal=Second.DIFFER))
    assert FLAG in {flag for flag, _, _ in review.page.form.flags}
    review.do(i.ChooseFlag(FLAG), i.ChooseDecision(ReviewDecision.DISMISSED), i.WriteComment("She is right."))
    review.do(i.RecordDecision())
    assert review.given == []  # it is a decision, and no second opinion
    body = {"flag": FLAG, "decision": "dismissed", "comment": "She is right."}
    made = structs.replace(fact(FactKind.REVIEW_DECIDED, 95_000, body), actor=Actor("jo", Role.SUPERVISOR))
    review.desk.answer(f"decide {FLAG} dismissed She is right.", Ok(made))
    assert FLAG not in {flag for flag, _, _ in review.page.form.flags}
    assert review.page.form.second.both[0].note.plain().startswith("The opinions differed.")
    theirs = said(BAD_CALL, FactKind.REVIEW_DECIDED, "eve", "upheld", 91_000)
    theirs = said(theirs, FactKind.SECOND_OPINION_GIVEN, "jo", "dismissed", 93_000)
    other = Opened(opened(theirs, recorded_after_refusal=Second.DIFFER))
    assert FLAG not in {flag for flag, _, _ in other.page.form.flags}


def test_a_flag_whose_decision_is_only_withheld_is_not_offered() -> None:
    review = Opened(opened(BAD_CALL, recorded_after_refusal=Second.BLIND, sensitive_truncated=Second.HIDDEN))
    assert "sensitive_truncated" not in {flag for flag, _, _ in review.page.form.flags}
    assert FLAG in {flag for flag, _, _ in review.page.form.flags}


def _listed(**states: str) -> m.QueueItem:
    shown = item(BAD_CALL.contact_id, row(FLAG, "high"), row("sensitive_truncated", "low"))
    return structs.replace(shown, seconds=states)


def test_the_list_says_that_a_decision_is_hidden_and_never_that_there_is_none() -> None:
    one = _listed(recorded_after_refusal=Second.BLIND, sensitive_truncated=Second.HIDDEN)
    counts = {"open": 0, "decided": 1, "mine": 0, "unassigned": 0, "second": 1, "differ": 0}
    answer = m.QueueAnswer(items=[one], now_ms=0, counts=counts, total=1, more=False)
    shown = Shown(wish=Wish(state="second"), selected=one.contact, current=True)
    page = queue_page(answer, shown, load=r.Load.READY, message=EMPTY)
    (line,) = page.rows
    assert (line.due.plain(), line.due_meta.plain(), line.urgent) == ("second opinion", "decision hidden", False)
    assert page.preview is not None
    assert [told.plain() for _, told in page.preview.facts] == ["decision hidden", "decision hidden"]
    assert {"waiting:second", "waiting:differ"} <= {one.key for one in page.filters}
    saved = as_csv([one], Text("x"), Wish(), (), Text.plain).decode()
    assert saved.count("decision hidden") == 2


def test_where_the_first_decider_has_left_another_supervisor_can_end_the_difference() -> None:
    theirs = said(BAD_CALL, FactKind.REVIEW_DECIDED, "eve", "upheld", 91_000)
    theirs = said(theirs, FactKind.SECOND_OPINION_GIVEN, "rita", "dismissed", 93_000)
    review = Opened(opened(theirs, recorded_after_refusal=Second.ORPHANED))
    assert FLAG in {flag for flag, _, _ in review.page.form.flags}
    assert "no longer reviews" in review.page.form.second.both[0].note.plain()


def test_opinions_that_agree_and_differ_in_severity_say_so() -> None:
    def with_severity(severity: str) -> r.BothOpinions:
        body = {"flag": FLAG, "decision": "upheld", "severity": severity}
        file = add(DECIDED, fact(FactKind.SECOND_OPINION_GIVEN, 93_000, body))
        (both,) = part(file, recorded_after_refusal=Second.AGREED).both
        return both

    both = with_severity("low")
    assert (both.agree, both.second.severity, both.second.severity_name.plain()) == (True, "low", "Low")
    assert both.note.plain().startswith("Both decided the same and differ in severity.")
    assert (both.first.severity, both.first.severity_name) == ("", EMPTY)
