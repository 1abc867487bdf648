"""Calibration rounds in the review: the list, judging blind, what is refused or kept, beginning one, and the result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import pytest
from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import rounds_intents as ri
from agent_assist.desktop.presenters.review_heard import ROUNDS, heard_in_review
from agent_assist.desktop.presenters.rounds import RoundsPresenter
from agent_assist.desktop.presenters.rounds_plan import Plan, round_plan
from agent_assist.desktop.presenters.rounds_view import round_shown, why_not
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.calibration_desk import Judged, Written
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.errors import AuthExpired, Offline
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import Round, RoundsAnswer
from tests.desktop.presenters.review_rows import QUEUE, item, row
from tests.desktop.presenters.test_review import BAD_CALL, SlowDesk
from tests.desktop.presenters.words import words
from tests.desktop.ui import rounds_samples as some

OFFLINE = Failed(Offline("The server cannot be reached.", "Try later."))
PEOPLE = m.PeopleAnswer(
    people=[
        *(m.Person(id=one, name=one.title(), reviews=True) for one in ("jo", "rita", "sam")),
        m.Person(id="maya", name="Maya", reviews=True),
        m.Person(id="ann", name="Ann"),
    ]
)


class Begin(NamedTuple):
    """A round that is to begin."""

    cases: Sequence[tuple[str, str]]
    members: Sequence[str]
    ends_ms: int


class Asked(NamedTuple):
    """A question that waits for its answer."""

    what: object
    done: Callable[[Outcome[Any]], None]


class SlowCalibration:
    """The rounds of a desk whose answers come when the test says."""

    def __init__(self) -> None:
        self.waiting: list[Asked] = []

    def rounds(self, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append(Asked("rounds", done))

    def open(self, contact: str, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append(Asked(f"open {contact}", done))

    def judge(self, judged: Judged, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append(Asked(judged, done))

    def begin(
        self,
        cases: Sequence[tuple[str, str]],
        members: Sequence[str],
        ends_ms: int,
        done: Callable[[Outcome[Any]], None],
    ) -> None:
        self.waiting.append(Asked(Begin(cases, members, ends_ms), done))


class Bench:
    """The review with its rounds, on slow desks, signed in."""

    def __init__(self, *rounds: Round) -> None:
        self.desk, self.calibration = SlowDesk(), SlowCalibration()
        self.desk.now = some.BEGUN
        self.states: list[r.ReviewState] = []
        self.presenter = RoundsPresenter(self.desk, self.calibration, self.states.append)  # type: ignore[arg-type]
        self.presenter.refresh()
        self.do(i.SignIn("jo", "pass"))
        session = m.SignInAnswer(session="s", user="jo", name="Jo Larsen", role="supervisor", expires_at_ms=9)
        self.desk.answer("sign_in jo", Ok(session))
        self.desk.answer("queue", Ok(QUEUE))
        if rounds:
            self.do(ri.ShowRounds())
            self.answer("rounds", Ok(answer(*rounds)))

    def do(self, *intents: ri.SupervisorIntent) -> None:
        for intent in intents:
            self.presenter.handle(intent)

    def answer(self, what: object, outcome: Outcome[Any]) -> None:
        asked = self.calibration.waiting.pop(0)
        assert asked.what == what
        asked.done(outcome)

    @property
    def page(self) -> r.RoundsPage:
        page = self.states[-1].page
        assert isinstance(page, r.RoundsPage)
        assert list(words(self.states[-1]))
        return page

    @property
    def contact(self) -> r.ContactPage:
        page = self.states[-1].page
        assert isinstance(page, r.ContactPage)
        assert list(words(self.states[-1]))
        return page


def answer(*rounds: Round) -> RoundsAnswer:
    return RoundsAnswer(rounds=list(rounds), now_ms=some.BEGUN)


def opened() -> Ok[OpenedContact]:
    return Ok(OpenedContact(BAD_CALL, (), "Maya", 0, "e-1"))


def judging(*rounds: Round) -> Bench:
    """A bench at which the first flag that is to be judged is open."""
    bench = Bench(*(rounds or (some.OPEN,)))
    bench.do(ri.JudgeNext())
    bench.answer("open c1", opened())
    return bench


def judged(one: Round, contact: str, decision: str) -> Round:
    cases = [structs.replace(x, mine=decision, blind=False) if x.contact == contact else x for x in one.cases]
    return structs.replace(one, cases=cases)


def test_a_round_is_judged_one_flag_after_the_other() -> None:
    bench = judging()
    page = bench.contact
    assert page.title.plain() == "Recorded after a refusal"
    assert (page.form.judged.plain(), page.form.flags, page.form.can_record) == ("Recorded after a refusal", (), False)
    assert page.blind.plain() == "Calibration round, blind"
    assert page.customer_page.barred
    bench.do(i.ChooseDecision(ReviewDecision.DISMISSED))
    assert bench.contact.form.can_record
    bench.do(i.RecordDecision(), i.RecordDecision())
    now = judged(some.OPEN, "c1", "dismissed")
    bench.answer(
        Judged("open", "c1", "recorded_after_refusal", ReviewDecision.DISMISSED), Ok(Written("f", answer(now)))
    )
    assert bench.calibration.waiting == []  # saved once, however often the key is pressed
    assert bench.page.notice.plain() == "Judgement saved."
    assert bench.page.view.rows[0].told.plain() == "1 flag for you to judge"
    bench.do(ri.JudgeNext())
    bench.answer("open c2", opened())
    assert bench.contact.form.chosen is None


def test_one_can_be_left_for_the_next_and_nothing_else_is_done_to_its_contact() -> None:
    bench = judging()
    bench.do(i.NextContact())
    bench.answer("open c2", opened())
    assert bench.contact.form.judged.plain() == "Disclosure late"
    bench.do(i.SavePage("a.pdf"), i.PassContact("rita"), i.AskSecondOpinion("disclosure_late"), i.WriteComment("x"))
    bench.do(i.LookAgain(), i.TakeContact(), ri.ShowRounds())
    assert (bench.desk.waiting, bench.calibration.waiting) == ([], [])
    bench.do(i.CloseContact())
    bench.answer("rounds", Ok(answer(some.OPEN)))
    assert bench.page.view.shown is not None


def test_a_judgement_that_is_not_sent_yet_is_kept_and_not_asked_for_again() -> None:
    bench = judging()
    bench.do(i.ChooseDecision(ReviewDecision.UPHELD), i.RecordDecision())
    bench.answer(Judged("open", "c1", "recorded_after_refusal", ReviewDecision.UPHELD), Ok(Written("", None)))
    assert "kept on this computer" in bench.page.notice.plain()
    shown = bench.page.view.shown
    assert shown is not None
    assert shown.lines[1].told.plain() == "written here, not confirmed yet"
    bench.do(ri.JudgeNext())
    bench.answer("open c2", opened())
    bench.do(i.CloseContact())
    bench.answer("rounds", Ok(answer(judged(some.OPEN, "c1", "upheld"))))
    shown = bench.page.view.shown
    assert shown is not None
    assert shown.lines[1].told.plain() == "you: Upheld"


OF = ("open", "c1", "recorded_after_refusal")


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (answer(), "The server doesn't know this round"),
        (answer(some.OPEN), "a decision on this flag was sent to you or this computer before"),
        (answer(structs.replace(some.OPEN, over=True)), "The round is over"),
        (answer(judged(some.OPEN, "c1", "upheld")), "You had judged this flag before: Upheld."),
    ],
)
def test_what_the_server_refuses_is_said_in_words(told: RoundsAnswer, why: str) -> None:
    bench = judging()
    bench.do(i.ChooseDecision(ReviewDecision.DISMISSED), i.RecordDecision())
    bench.answer(Judged(*OF, ReviewDecision.DISMISSED), Ok(Written("f", told)))
    assert why in bench.page.notice.plain()
    assert why_not(answer(judged(some.OPEN, "c1", "dismissed")), OF, "dismissed") == EMPTY


def test_a_round_that_is_over_shows_how_far_it_agrees_and_no_figure_of_a_person() -> None:
    shown = round_shown(some.OVER, ())
    assert shown.result.plain() == "2 of 4 flags judged alike"
    assert shown.kappa.plain() == "Kappa 0.44"
    assert shown.meaning.plain().endswith("From 12 judgements.")
    assert [line.told.plain() for line in shown.lines] == [
        "judged alike",
        "judged differently",
        "judged alike",
        "judged differently",
        "judged by too few to compare",
    ]
    assert [name for name, _ in shown.lines[1].judgements] == ["Jo Larsen", "Rita Novak", "Sam Ortiz"]
    assert (shown.judge, shown.note) == (EMPTY, EMPTY)


def test_too_few_judgements_and_equal_ones_give_no_figure() -> None:
    few, same = round_shown(some.FEW, ()), round_shown(some.SAME, ())
    assert few.kappa.plain() == "Kappa: too few to say. 6 judgements can be compared, at least 10 are needed."
    assert same.kappa.plain() == "Kappa is not defined here: all 12 judgements are the same."
    assert (few.meaning, same.meaning) == (EMPTY, EMPTY)
    none = structs.replace(some.FEW, alike=0, counted=0, judgements=0)
    assert round_shown(none, ()).result.plain().startswith("No flag was judged by two or more")


def test_who_is_not_in_it_has_judged_all_or_knows_a_decision_is_told_so() -> None:
    assert round_shown(some.LED, ()).note.plain().startswith("You started this round, but you don't judge in it.")
    assert round_shown(some.WAITING, ()).note.plain().startswith("You have judged everything here.")
    rest = judged(judged(some.OPEN, "c1", "upheld"), "c2", "upheld")
    assert round_shown(rest, ()).note.plain().startswith("You can't judge the rest")
    led = structs.replace(some.LED, over=True)
    assert (round_shown(led, ()).result, round_shown(led, ()).kappa) == (EMPTY, EMPTY)


def test_a_round_is_begun_from_the_marked_contacts() -> None:
    bench = Bench()
    bench.do(ri.PlanRound())
    assert not isinstance(bench.states[-1].page, r.RoundsPage)  # nothing is marked
    bench.do(i.MarkContact("a"), i.MarkContact("b"), ri.PlanRound())
    bench.answer("rounds", Ok(answer()))
    bench.desk.people_come(Ok(PEOPLE))
    plan = bench.page.view.plan
    assert plan is not None
    assert [name for _, name, _ in plan.people] == ["Jo", "Rita", "Sam"]  # nobody judges own calls
    assert (plan.can_begin, plan.missing.plain()) == (False, "Choose at least 2 supervisors.")
    bench.do(ri.ChooseMember("jo"), ri.ChooseMember("rita"), ri.ChooseMember("rita"), ri.ChooseMember("maya"))
    bench.do(ri.BeginRound())
    assert bench.calibration.waiting == []
    bench.do(ri.ChooseMember("sam"), ri.ChooseLastDay(3), ri.BeginRound(), ri.BeginRound())
    (asked,) = bench.calibration.waiting
    assert isinstance(asked.what, Begin)
    assert asked.what.cases == [("a", "recorded_after_refusal"), ("b", "disclosure_late")]
    assert asked.what.members == ("jo", "sam")
    ends = asked.what.ends_ms
    last = datetime.fromtimestamp(ends / 1000).astimezone()
    first = datetime.fromtimestamp(some.BEGUN / 1000).astimezone()
    assert ((last.date() - first.date()).days, last.hour) == (3, 23)
    bench.calibration.waiting.pop()
    asked.done(Ok(Written("open", answer(some.OPEN))))
    assert bench.page.view.plan is None
    assert bench.page.notice.plain() == "The round has begun. Those you chose see it here."
    bench.do(i.CloseContact())
    queue = bench.states[-1].page
    assert isinstance(queue, r.QueuePage)
    assert queue.marks is None


def test_a_round_that_the_server_refuses_keeps_the_form_and_says_why() -> None:
    bench = Bench()
    bench.do(i.MarkContact("a"), ri.PlanRound())
    bench.answer("rounds", Ok(answer()))
    bench.desk.people_come(Ok(PEOPLE))
    bench.do(ri.ChooseMember("jo"), ri.ChooseMember("sam"), ri.BeginRound())
    bench.calibration.waiting.pop().done(Ok(Written("gone", answer(some.OPEN))))
    assert bench.page.notice.plain().startswith("The server didn't start this round.")
    assert bench.page.view.plan is not None
    bench.do(i.CloseContact())
    assert bench.page.view.plan is None


def test_what_cannot_be_a_round_is_told_before_it_is_sent() -> None:
    def missing(*items: m.QueueItem, people: tuple[m.Person, ...] | None = tuple(PEOPLE.people), many: int = 2) -> str:
        members = ("jo", "rita", "sam", *map(str, range(9)))[:many]
        return round_plan(Plan(items, people, members), some.BEGUN, busy=False).missing.plain()

    one = item("a", row())
    assert missing(one) == ""
    assert missing() == "Select contacts in the queue first."
    assert missing(*(item(str(x), row()) for x in range(11))) == "A round has at most 10 flags. Select fewer contacts."
    assert missing(item("a", row("newer"))) == "One flag comes from a newer version."
    assert missing(one, people=None) == "The supervisors are being fetched."
    assert missing(one, people=tuple(PEOPLE.people[:1])).startswith("There are too few supervisors")
    assert missing(one, many=9) == "Choose at most 8 supervisors."


def test_without_the_server_the_list_stays_and_a_session_that_is_over_ends_here_too() -> None:
    bench = Bench(some.OPEN)
    bench.do(i.RefreshQueue())
    bench.answer("rounds", OFFLINE)
    assert (bench.page.load, bench.page.message.plain()) == (r.Load.OFFLINE, "The server cannot be reached. Try later.")
    assert len(bench.page.view.rows) == 1
    bench.do(ri.JudgeNext())
    bench.answer("open c1", OFFLINE)
    assert bench.page.notice.plain() == "The server cannot be reached. Try later."
    bench.do(ri.JudgeNext())
    bench.answer("open c1", Failed(AuthExpired("Your session is over.", "Sign in again.")))
    assert isinstance(bench.states[-1].page, r.SignInPage)
    assert "Your session is over." in bench.states[-1].page.error.plain()


def test_signing_out_waits_for_a_judgement_under_way_and_leaves_nothing() -> None:
    bench = judging()
    bench.do(i.ChooseDecision(ReviewDecision.UPHELD), i.RecordDecision(), i.SignOut())
    assert isinstance(bench.states[-1].page, r.ContactPage)
    now = judged(some.OPEN, "c1", "upheld")
    bench.answer(Judged(*OF, ReviewDecision.UPHELD), Ok(Written("f", answer(now))))
    assert isinstance(bench.states[-1].page, r.SignInPage)
    assert bench.presenter._course.state.answer is None


def test_none_yet_says_how_one_begins_and_the_charts_lead_out() -> None:
    bench = Bench()
    bench.do(ri.ShowRounds())
    assert bench.page.message.plain() == "Fetching the rounds …"
    bench.answer("rounds", Ok(answer()))
    assert bench.page.message.plain().startswith("No rounds yet.")
    bench.do(i.ShowCharts())
    assert isinstance(bench.states[-1].page, r.ChartsPage)
    bench.do(ri.ShowRounds())
    assert bench.page.load is r.Load.EMPTY


def test_the_result_is_heard_when_it_is_looked_at() -> None:
    bench = Bench(some.OPEN, some.OVER)
    bench.do(ri.SelectRound("over"))
    (heard,) = [one for one in heard_in_review(bench.states[-1]) if one.topic == ROUNDS]
    assert [part.plain() for part in heard.parts if not isinstance(part, str)][1:] == [
        "2 of 4 flags judged alike",
        "Kappa 0.44",
    ]
