"""The review's pages: one contact, the form, and late or failed answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.decision_view import decision_form
from agent_assist.desktop.presenters.review import ReviewPresenter
from agent_assist.desktop.presenters.review_view import (
    contact_page,
    requirements,
    spoken_language,
    worst_flag,
)
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import DecidedAlready, Judged, OpenedContact
from agent_assist.desktop.services.unsent import Unsent
from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.errors import AuthExpired, BadInput, Offline, UnlockRefused
from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.domain.flags import flags
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason
from agent_assist.protocol import messages as m
from tests.call import RECORDER_PURPOSES, answered, case, ended, fact, opened, read, recorder, talk
from tests.desktop.presenters.review_rows import QUEUE
from tests.desktop.presenters.words import words
from tests.desktop.sync.inline import Inline
from tests.domain.test_casefile import ANY_FACT
from tests.fakes.view_store import MemoryViews

GIVEN, REFUSED, WITHDRAWN = FactKind.CONSENT_GIVEN, FactKind.CONSENT_REFUSED, FactKind.CONSENT_WITHDRAWN


def flagged(*facts: Fact) -> CaseFile:
    """A contact that ended, with the flags that the rules raise on it."""
    file = talk(*facts, ended(90_000))
    for flag in flags(file, RECORDER_PURPOSES):
        body = {"flag": flag.kind.value, "severity": flag.severity.value, "detail": flag.detail, "about_ms": flag.at_ms}
        file = add(file, fact(FactKind.FLAG_RAISED, 90_000, body))
    return file


BAD_CALL = flagged(
    read(9000),
    answered(10_000, GIVEN),
    answered(10_000, REFUSED, "training"),
    recorder(10_500, "recording", command="start", after_ms=700),
    fact(FactKind.NOTE_SAVED, 15_000, {"kinds": {"iban": 1}}, personal={"text": "Called twice. [iban •••• 0001]"}),
    fact(FactKind.SENSITIVE_TRUNCATED, 15_000, {"kinds": {"iban": 1}}),
    answered(20_000, WITHDRAWN),
    recorder(25_000, "unconfirmed", error="not_written"),
    recorder(28_000, "off", command="stop", after_ms=8000),
)


def page_of(file: CaseFile, **form: Any) -> r.ContactPage:
    chosen = {"chosen_flag": "", "chosen": None, "comment": "", "busy": False, **form}
    made = decision_form(file, chosen["chosen_flag"], chosen["chosen"], chosen["comment"], busy=chosen["busy"])
    return contact_page(OpenedContact(file, (), "Maya Lindqvist", 100_000), made, r.Load.READY, EMPTY)


def test_what_was_opened_of_the_customers_data_is_seen_and_compared() -> None:
    bodies = [
        {"name": "born", "purpose": "quality", "reason": "identity", "needed": True, "needs": 1},
        {"name": "account", "purpose": "quality", "reason": "question", "needed": False, "needs": 1},
        {"name": "account", "purpose": "quality", "reason": "question", "needed": False, "needs": 1},
    ]
    file = flagged(read(9000), *(fact(FactKind.FIELD_REVEALED, 20_000 + n, body) for n, body in enumerate(bodies)))
    assert [(f.kind.value, f.severity.value, f.detail) for f in file.flags if f.kind.value == "unneeded_reveal"] == [
        ("unneeded_reveal", "low", "1 field")
    ]
    page = page_of(file)
    lanes = {lane.name.plain(): lane for lane in page.lanes}
    assert len(lanes["Customer data"].marks) == 3
    assert _unspoken(page) == []
    rows = {row.required.plain(): row for row in page.requirements}
    row = rows["Only necessary data opened"]
    assert (row.happened.plain(), row.met) == ("2 opened, 1 of them not needed", False)
    fine = page_of(flagged(read(9000), fact(FactKind.FIELD_REVEALED, 20_000, bodies[0])))
    assert {row.required.plain(): row.met for row in fine.requirements}["Only necessary data opened"] is True
    assert "Only necessary data opened" not in {row.required.plain() for row in page_of(BAD_CALL).requirements}


def _unspoken(page: r.ContactPage) -> list[str]:
    """How those marks are drawn that nobody hears, because they have no words."""
    return [mark.look for lane in page.lanes for mark in lane.marks if EMPTY == mark.label == mark.heard]


def test_a_contact_on_one_page() -> None:
    page = page_of(BAD_CALL)
    assert page.title.plain() == "Recorded after a refusal"
    assert (page.severity, page.total_ms) == ("high", 90_000)
    assert page.badge.plain() == "Contact ••• ••• 0182"
    assert "Maya Lindqvist can see that." in page.opened_note.plain()
    lanes = {lane.name.plain(): lane for lane in page.lanes}
    assert list(lanes) == ["Call", "Disclosure", "Answers", "Recorder", "Notes", "Flags"]
    looks = [mark.look for mark in lanes["Recorder"].marks]
    assert looks == ["off", "recording", "unconfirmed", "off"]
    assert [mark.look for mark in lanes["Notes"].marks] == ["masked"]
    assert len(lanes["Flags"].marks) == len(BAD_CALL.flags) == 3
    assert page.flag_spans == ((10_500, 28_000),)
    assert [text for _, text in page.notes] == ["Called twice. [iban •••• 0001]"]
    assert page.rules[0].place == "US"
    assert all(0 <= mark.start_ms <= mark.end_ms <= 90_000 for lane in page.lanes for mark in lane.marks)
    assert _unspoken(page) == []


def test_required_against_happened() -> None:
    rows = {row.required.plain(): row for row in requirements(BAD_CALL)}
    assert [row.met for row in rows.values()] == [True, True, True, False, False, False, True]
    assert rows["Disclosure before recording"].happened.plain() == "read in 9 s"
    assert rows["Start confirmed within 5 s"].happened.plain() == "0.7 s"
    assert rows["Withdrawal takes effect within 3 s"].happened.plain() == "8.0 s"
    assert rows["Withdrawal takes effect within 3 s"].at == "0:28"
    assert rows["Refusal respected"].happened.plain().startswith("recorded for ")
    assert rows["Recorder always confirmed"].happened.plain() == "unconfirmed once"
    assert rows["No sensitive text stored"].happened.plain() == "1 item removed before saving"


@pytest.mark.parametrize(
    ("file", "required", "happened", "met"),
    [
        (flagged(), "Disclosure before recording", "not read", False),
        (flagged(), "One answer per purpose", "0 answers captured", False),
        (
            flagged(answered(5000, GIVEN), answered(6000, WITHDRAWN)),
            "Withdrawal takes effect within 3 s",
            "nothing was recording",
            True,
        ),
        (
            flagged(answered(5000, GIVEN), recorder(5500, "recording"), answered(6000, WITHDRAWN)),
            "Withdrawal takes effect within 3 s",
            "stop not confirmed",
            False,
        ),
        (flagged(read(9000), answered(9500, REFUSED)), "Refusal respected", "respected", True),
        (
            flagged(recorder(5000, "recording", command="start", after_ms=5001)),
            "Start confirmed within 5 s",
            "not confirmed",
            False,
        ),
    ],
)
def test_a_requirement(file: CaseFile, required: str, happened: str, met: bool) -> None:  # noqa: FBT001 - a case
    row = next(row for row in requirements(file) if row.required.plain() == required)
    assert (row.happened.plain(), row.met) == (happened, met)


@given(st.lists(ANY_FACT, min_size=1, max_size=10))
def test_no_facts_whatever_break_the_page(facts: list[Fact]) -> None:
    file = case(*facts)
    assert list(words(page_of(file)))


def test_the_form_wants_one_decision_and_a_line() -> None:
    flag = BAD_CALL.flags[0].kind.value
    form = page_of(BAD_CALL).form
    assert (form.can_record, form.chosen, len(form.flags)) == (False, None, 3)
    assert not any(chosen for _, _, chosen in form.flags)
    assert not page_of(BAD_CALL, chosen_flag=flag, chosen=ReviewDecision.UPHELD, comment="  \n").form.can_record
    half = page_of(BAD_CALL, chosen_flag=flag, chosen=ReviewDecision.UPHELD).form
    assert half.missing.plain() == "Add a comment.", "what is chosen already is not asked for again"
    assert not page_of(BAD_CALL, chosen_flag=flag, comment="Because.").form.can_record
    ready = {"chosen_flag": flag, "chosen": ReviewDecision.UPHELD, "comment": "Because."}
    assert page_of(BAD_CALL, **ready).form.can_record
    assert not page_of(BAD_CALL, **ready, busy=True).form.can_record


def decided(file: CaseFile, flag: FlagKind) -> CaseFile:
    body = {"flag": flag.value, "decision": "dismissed", "comment": "Fine {so}."}
    return add(file, Fact("d", FactKind.REVIEW_DECIDED, 99_000, "contact-1", Actor("jo", Role.SUPERVISOR), body))


def test_a_decided_flag_is_not_decided_again() -> None:
    file = BAD_CALL
    for flag in BAD_CALL.flags:
        file = decided(file, flag.kind)
    form = page_of(file, chosen=ReviewDecision.UPHELD, comment="x").form
    assert (form.flags, form.can_record) == ((), False)
    assert form.missing.plain() == "All flags on this contact are resolved."
    assert form.earlier[-1].plain().endswith(": Dismissed. Fine {so}.")


def test_the_worst_flag() -> None:
    assert worst_flag(()) is None
    assert worst_flag(BAD_CALL.flags) == BAD_CALL.flags[0]
    page = page_of(case(opened()))
    assert (page.title.plain(), page.severity) == ("No flag", "")


class SlowDesk:
    """Stands for services.review_desk.ReviewDesk: keeps each `done` until the test answers it."""

    def __init__(self) -> None:
        self.signed_in: m.SignInAnswer | None = None
        self.asked: list[m.QueueQuery] = []
        self.waiting: list[tuple[str, Callable[[Outcome[Any]], None]]] = []
        self.people_come: Callable[[Outcome[Any]], None] = print
        self.views_kept: dict[str, str] = {}
        self.assigned: list[m.AssignRequest] = []
        self.files: dict[str, bytes] = {}
        self.looks: list[Callable[[Outcome[Any]], None]] = []
        self.now = 0
        lane: Any = Inline()
        self.unsent = Unsent(lane, MemoryViews(), lambda sent: sent(Ok(None)))

    def now_ms(self) -> int:
        return self.now

    def people(self, done: Callable[[Outcome[Any]], None]) -> None:
        self.people_come = done

    def views(self, done: Callable[[Outcome[Any]], None]) -> None:
        done(Ok(dict(self.views_kept)))

    def keep_view(self, name: str, text: str, done: Callable[[Outcome[Any]], None]) -> None:
        self.views_kept |= {name: text}
        self.views_kept = {key: value for key, value in self.views_kept.items() if value}
        done(Ok(dict(self.views_kept)))

    def assign(self, asked: m.AssignRequest, done: Callable[[Outcome[Any]], None]) -> None:
        self.assigned.append(asked)
        self.waiting.append(("assign", done))

    def look(self, _opened: Any, done: Callable[[Outcome[Any]], None]) -> None:
        self.looks.append(done)

    def save(self, file: Path, data: bytes, done: Callable[[Outcome[Any]], None]) -> None:
        self.files[file.name] = data
        done(Ok(file))

    def sign_in(self, user: str, _password: str, done: Callable[[Outcome[Any]], None]) -> None:
        def finish(outcome: Outcome[Any]) -> None:
            if isinstance(outcome, Ok):
                self.signed_in = outcome.value
            done(outcome)

        self.waiting.append((f"sign_in {user}", finish))

    def sign_out(self) -> None:
        self.signed_in = None

    def reach(self, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append(("reach", done))

    def queue(self, done: Callable[[Outcome[Any]], None], asked: m.QueueQuery) -> None:
        self.asked.append(asked)
        self.waiting.append(("queue", done))

    def charts(self, weeks: int, team: str, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append((f"charts {weeks} {team}".rstrip(), done))

    def open(self, contact: str, reason: ReviewReason, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append((f"open {contact} {reason.value}", done))

    def again(self, opened: Any, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append((f"again {opened.opening}", done))

    def decide(self, _opened: Any, flag: str, judged: Judged, done: Callable[[Outcome[Any]], None]) -> None:
        found = f" {judged.severity.value}" if judged.severity is not None else ""
        self.waiting.append((f"decide {flag} {judged.decision.value} {judged.comment}{found}", done))

    def save_page(self, opened: Any, language: str, file: Path, done: Callable[[Outcome[Any]], None]) -> None:
        self.waiting.append((f"page {opened.opening} {language} {file}", done))

    def answer(self, what: str, outcome: Outcome[Any]) -> None:
        said, done = self.waiting.pop(0)
        assert said == what
        done(outcome)


class Review:
    """A presenter on a slow desk."""

    def __init__(self) -> None:
        self.desk = SlowDesk()
        self.states: list[r.ReviewState] = []
        self.presenter = ReviewPresenter(self.desk, self.states.append)  # type: ignore[arg-type]
        self.presenter.refresh()

    @property
    def page(self) -> Any:
        assert list(words(self.states[-1]))
        return self.states[-1].page

    def shows(self, kind: type[object]) -> None:
        assert isinstance(self.page, kind)

    def do(self, *intents: i.ReviewIntent) -> None:
        for intent in intents:
            self.presenter.handle(intent)

    def sign_in(self) -> None:
        self.do(i.SignIn("jo", "pass"))
        session = m.SignInAnswer(session="s", user="jo", name="Jo Larsen", role="supervisor", expires_at_ms=9)
        self.desk.answer("sign_in jo", Ok(session))
        self.desk.answer("queue", Ok(QUEUE))

    def opened(self) -> None:
        self.sign_in()
        self.do(i.SelectContact("a"), i.ChooseReason(ReviewReason.COACH), i.OpenContact())
        self.desk.answer("open a coach", Ok(OpenedContact(BAD_CALL, (), "Maya", 0, "e-1")))


OFFLINE = Failed(Offline("The server cannot be reached.", "Try later."))


def test_the_customers_page_is_made_once_at_a_time_and_what_became_of_it_is_said() -> None:
    review = Review()
    review.do(i.SavePage("early.pdf"))
    assert review.desk.waiting == []
    review.opened()
    assert review.page.customer_page.note.plain() == "PDF in English. Creating it is logged."
    review.do(i.SavePage("call.pdf"), i.SavePage("call.pdf"))
    assert review.page.customer_page.busy
    review.desk.answer("page e-1 en call.pdf", Failed(BadInput("It cannot be written there.", "Choose another.")))
    assert review.page.customer_page.note.plain() == "It cannot be written there. Choose another."
    review.do(i.SavePage("b/call.pdf"))
    review.desk.answer("page e-1 en b/call.pdf", Ok(Path("b/call.pdf")))
    assert (review.page.customer_page.note.plain(), review.page.customer_page.busy) == ("Saved as call.pdf.", False)
    review.do(i.SavePage("late.pdf"), i.CloseContact())
    _, late = review.desk.waiting.pop(0)
    late(Ok(Path("late.pdf")))
    review.shows(r.QueuePage)
    review.desk.answer("queue", Ok(QUEUE))
    review.do(i.SelectContact("a"), i.ChooseReason(ReviewReason.COACH), i.OpenContact())
    review.desk.answer("open a coach", Ok(OpenedContact(BAD_CALL, (), "Maya", 0, "e-2")))
    assert review.page.customer_page == r.CustomerPage(
        say("PDF in {language}. Creating it is logged.", language="English")
    )


@pytest.mark.parametrize(
    ("read_in", "speaks"), [("de", "de"), ("fr-CA", "fr"), ("ar-EG", "ar"), ("pl", "en"), ("", "en")]
)
def test_the_page_speaks_the_language_that_was_read_to_the_customer(read_in: str, speaks: str) -> None:
    assert spoken_language(talk(fact(FactKind.DISCLOSURE_READ, 9_000, {"language": read_in}))) == speaks
    assert spoken_language(talk()) == "en"


def test_signing_in_once_at_a_time_and_why_it_failed() -> None:
    review = Review()
    review.do(i.SignIn("jo", "pass"), i.SignIn("jo", "pass"))
    assert review.page == r.SignInPage(busy=True)
    assert "pass" not in repr(i.SignIn("jo", "pass"))
    review.desk.answer("sign_in jo", Failed(UnlockRefused("Name or password is wrong.", "Try {again}.")))
    assert review.page.error.plain() == "Name or password is wrong. Try {again}."
    assert review.desk.waiting == []
    review.sign_in()
    review.shows(r.QueuePage)
    assert review.states[-1].initials == "JL"


def test_opening_needs_a_selection_and_a_reason() -> None:
    review = Review()
    review.sign_in()
    review.do(i.OpenContact(), i.SelectContact("a"), i.OpenContact())
    assert review.desk.waiting == []
    review.do(i.ChooseReason(ReviewReason.COACH), i.SelectContact("b"), i.OpenContact())
    assert review.desk.waiting == []  # the reason was for the other contact


def test_a_late_contact_does_not_open_over_another_choice() -> None:
    review = Review()
    review.sign_in()
    review.do(i.SelectContact("a"), i.ChooseReason(ReviewReason.COACH), i.OpenContact(), i.SelectContact("b"))
    review.desk.answer("open a coach", Ok(OpenedContact(BAD_CALL, (), "Maya", 0)))
    review.shows(r.QueuePage)


def test_a_late_queue_of_an_old_session_does_not_end_the_new_one() -> None:
    review = Review()
    review.sign_in()
    review.do(i.RefreshQueue(), i.SignOut())
    _, late = review.desk.waiting.pop(0)
    review.shows(r.SignInPage)
    review.sign_in()
    late(Failed(AuthExpired("The session ended.", "Sign in again.")))
    review.shows(r.QueuePage)
    late(Ok(m.QueueAnswer(items=[], now_ms=0)))
    assert len(review.page.rows) == 3


def test_deciding_shows_the_decision_and_clears_the_form() -> None:
    review = Review()
    review.opened()
    review.shows(r.ContactPage)
    flag = FlagKind.RECORDED_AFTER_REFUSAL.value
    review.do(i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("Clear."), i.RecordDecision())
    assert review.desk.waiting == []
    assert review.page.form.missing.plain() == "Choose a flag to resolve."
    review.do(i.ChooseFlag(flag), i.RecordDecision(), i.RecordDecision())
    body = {"flag": flag, "decision": "upheld", "comment": "Clear."}
    made = Fact("d", FactKind.REVIEW_DECIDED, 99_000, "contact-1", Actor("jo", Role.SUPERVISOR), body)
    review.desk.answer(f"decide {flag} upheld Clear.", Ok(made))
    assert review.desk.waiting == []
    assert [text.plain() for text in review.page.form.earlier] == ["Recorded after a refusal: Upheld. Clear."]
    assert (review.page.form.chosen, review.page.form.comment) == (None, "")
    review.do(i.CloseContact())
    assert [row.contact_id for row in review.page.rows] == ["a", "b", "d"]


def test_signing_out_waits_for_a_decision_that_is_under_way() -> None:
    review = Review()
    review.opened()
    flag = FlagKind.RECORDED_AFTER_REFUSAL.value
    review.do(i.ChooseFlag(flag), i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("Clear."), i.RecordDecision())
    review.do(i.SignOut())
    assert review.desk.signed_in is not None  # it is sent with this session
    body = {"flag": flag, "decision": "upheld", "comment": "Clear."}
    made = Fact("d", FactKind.REVIEW_DECIDED, 99_000, "contact-1", Actor("jo", Role.SUPERVISOR), body)
    review.desk.answer(f"decide {flag} upheld Clear.", Ok(made))
    review.shows(r.SignInPage)
    assert review.desk.signed_in is None


def test_signing_out_while_signing_in_leaves_nobody_signed_in() -> None:
    review = Review()
    review.do(i.SignIn("jo", "pass"), i.SignOut())
    session = m.SignInAnswer(session="s", user="jo", name="Jo Larsen", role="supervisor", expires_at_ms=9)
    review.desk.answer("sign_in jo", Ok(session))
    assert review.desk.signed_in is None
    review.shows(r.SignInPage)


def test_a_decision_can_be_taken_back_before_it_is_recorded() -> None:
    review = Review()
    review.opened()
    review.do(i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("Clear."), i.ChooseDecision(None))
    assert (review.page.form.chosen, review.page.form.comment, review.page.form.can_record) == (None, "Clear.", False)


def test_a_flag_that_somebody_else_resolved_first_is_shown_so() -> None:
    review = Review()
    review.opened()
    flag = FlagKind.RECORDED_AFTER_REFUSAL
    review.do(i.ChooseFlag(flag), i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("No."), i.RecordDecision())
    theirs = OpenedContact(decided(BAD_CALL, flag), (), "Maya", 0, "e-1")
    review.desk.answer(f"decide {flag.value} upheld No.", Failed(DecidedAlready(theirs)))
    assert review.page.message.plain().startswith("Someone else has already resolved this flag.")
    assert len(review.page.form.earlier) == 1
    assert flag.value not in {kind for kind, _, _ in review.page.form.flags}
    assert (review.page.form.chosen, review.page.form.comment, review.page.load) == (None, "No.", r.Load.READY)


def test_offline_keeps_what_was_written() -> None:
    review = Review()
    review.opened()
    flag = FlagKind.RECORDED_AFTER_REFUSAL.value
    review.do(i.ChooseFlag(flag), i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("Clear."), i.RecordDecision())
    review.desk.answer(f"decide {flag} upheld Clear.", OFFLINE)
    assert review.page.load is r.Load.OFFLINE
    assert review.page.message.plain() == "The server cannot be reached. Try later."
    assert (review.page.form.chosen, review.page.form.comment) == (ReviewDecision.UPHELD, "Clear.")


def test_an_expired_session_goes_back_to_the_door_and_says_why() -> None:
    review = Review()
    review.sign_in()
    review.do(i.RefreshQueue())
    review.desk.answer("queue", Failed(AuthExpired("The session ended.", "Sign in again.")))
    review.shows(r.SignInPage)
    assert review.page.error.plain() == "The session ended. Sign in again."
    assert review.desk.signed_in is None


ALL_INTENTS: tuple[i.ReviewIntent, ...] = (
    *(
        i.SelectContact("nobody"),
        i.FilterQueue("nonsense:x", "{"),
        i.ChooseReason(ReviewReason.COACH),
        i.CloseContact(),
    ),
    *(i.ChooseFlag("nonsense"), i.ChooseDecision(ReviewDecision.UPHELD), i.WriteComment("{"), i.RecordDecision()),
    *(i.RefreshQueue(), i.SignOut(), i.OpenContact()),
)


@pytest.mark.parametrize("moment", ["door", "queue", "contact"])
def test_every_wish_at_every_moment_is_taken_or_passed_over(moment: str) -> None:
    review = Review()
    if moment == "queue":
        review.sign_in()
    elif moment == "contact":
        review.opened()
    review.do(*ALL_INTENTS)
    review.shows(r.SignInPage)
