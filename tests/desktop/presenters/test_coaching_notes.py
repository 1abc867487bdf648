"""Coaching notes in an opened contact: to whom they are offered, what becomes of what is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agent_assist.desktop.presenters import coaching_intents as c
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.coaching_notes import CoachingNotes
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import Counted, OpenedContact
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import AuthExpired, Offline
from agent_assist.domain.facts import Fact
from agent_assist.domain.moments import ReviewMoment
from agent_assist.evidence.personal import new_key
from agent_assist.protocol import messages as m
from tests.desktop.presenters.test_review import BAD_CALL, Review

FLAG, OTHER = "recorded_after_refusal", "sensitive_truncated"
PEOPLE = (m.Person(id="rita", name="Rita Novak"),)
NOW = 92_000


def decided(*by: tuple[str, str]) -> CaseFile:
    """The call, its flags decided by somebody each."""
    return replace(BAD_CALL, reviews=tuple(ReviewMoment(90_000, who, flag=flag, decision="upheld") for flag, who in by))


def opened(file: CaseFile) -> OpenedContact:
    return OpenedContact(file, (), "Maya", 0, "e-1", new_key("contact.contact-1"))


class Desk:
    """Writes a note and answers when it is told to."""

    def __init__(self) -> None:
        self.signed_in = "session"
        self.written: list[str] = []
        self.answers: list[Callable[[Outcome[Any]], None]] = []

    def truncate(self, text: str) -> str:
        return text

    def record(self, _contact: str, body: Any, _policy: None, then: Any, failed: Any, _subject: Any) -> None:
        self.written.append(f"{body.flag.value}: {body.text}")
        self.fact = Fact("note-1", body.KIND, NOW, "contact-1", None, {})  # type: ignore[arg-type]
        self.then, self.failed = then, failed

    def again(self, _opened: OpenedContact, done: Callable[[Outcome[Any]], None]) -> None:
        self.answers.append(done)


class Notes:
    """The presenter of a note with a contact open."""

    def __init__(self, file: CaseFile) -> None:
        self.desk = Desk()
        self.told: list[Outcome[Counted]] = []
        self.contact = opened(file)
        self.notes = CoachingNotes(self.desk, lambda outcome, _before: self.told.append(outcome))  # type: ignore[arg-type]

    def do(self, *wishes: c.CoachingIntent) -> None:
        for wish in wishes:
            self.notes.handle(wish, self.contact)

    @property
    def part(self) -> r.CoachingPart:
        return self.notes.part(self.contact, self.contact.file, PEOPLE, "jo")


def test_a_note_is_offered_about_ones_own_decision_in_force_and_no_other() -> None:
    assert Notes(BAD_CALL).part == r.NO_COACHING
    assert Notes(decided((FLAG, "rita"))).part.offered == ()
    (offer,) = Notes(decided((FLAG, "jo"))).part.offered
    assert (offer[0], offer[1].plain()) == (FLAG, "Write a coaching note")
    both = Notes(decided((FLAG, "jo"), (OTHER, "jo"))).part.offered
    assert [words.plain() for _, words in both] == [
        "Coaching note: Recorded after a refusal",
        "Coaching note: Sensitive text found and removed",
    ]
    disputed = decided((FLAG, "jo"))
    disputed = replace(disputed, reviews=(*disputed.reviews, ReviewMoment(91_000, "maya", flag=FLAG, stance="dispute")))
    assert Notes(disputed).part.offered == ()


def test_of_an_erased_person_nothing_is_offered() -> None:
    notes = Notes(decided((FLAG, "jo")))
    notes.contact = replace(notes.contact, subject=None)
    assert notes.part.offered == ()


def test_a_note_is_written_sent_and_said_to_be_sent() -> None:
    notes = Notes(decided((FLAG, "jo")))
    notes.do(c.OpenCoachingNote(FLAG), c.SendCoachingNote())
    assert (notes.part.flag, notes.part.can_save, notes.desk.written) == (FLAG, False, [])
    notes.do(c.WriteCoachingNote("Name it first."), c.SendCoachingNote())
    assert notes.desk.written == [f"{FLAG}: Name it first."]
    assert (notes.part.busy, notes.part.can_save) == (True, False)
    notes.do(c.WriteCoachingNote("More."), c.OpenCoachingNote(), c.SendCoachingNote())  # not while it is sent
    assert (notes.part.text, len(notes.desk.written)) == ("Name it first.", 1)
    notes.desk.then(notes.desk.fact)
    notes.desk.answers.pop()(Ok(replace(notes.contact, facts=(notes.desk.fact,))))
    assert (notes.part.flag, notes.part.text, notes.part.busy) == ("", "", False)
    assert notes.part.told.plain() == "Sent. The agent reads it with the next connection."


def test_a_note_that_does_not_count_is_said_so() -> None:
    notes = Notes(decided((FLAG, "jo")))
    notes.do(c.OpenCoachingNote(FLAG), c.WriteCoachingNote("Name it first."), c.SendCoachingNote())
    notes.desk.then(notes.desk.fact)
    notes.desk.answers.pop()(Ok(notes.contact))
    assert notes.part.told.plain().startswith("Logged, but it doesn't count")


def test_what_was_not_sent_stays_with_the_reason() -> None:
    notes = Notes(decided((FLAG, "jo")))
    notes.do(c.OpenCoachingNote(FLAG), c.WriteCoachingNote("Name it first."), c.SendCoachingNote())
    notes.desk.failed(Failed(Offline("No connection.", "Try again.")))
    assert (notes.part.text, notes.part.can_save) == ("Name it first.", True)
    assert notes.part.told.plain() == "No connection. Try again."
    notes.do(c.OpenCoachingNote())
    assert (notes.part.text, notes.part.flag) == ("", "")


def test_an_answer_after_the_contact_was_left_changes_nothing_on_the_screen() -> None:
    notes = Notes(decided((FLAG, "jo")))
    notes.do(c.OpenCoachingNote(FLAG), c.WriteCoachingNote("Name it first."), c.SendCoachingNote())
    notes.notes.forget()
    notes.desk.failed(Failed(Offline("No connection.", "Try again.")))
    assert notes.part.told.plain() == ""


def test_notes_stand_in_the_form_with_who_wrote_them() -> None:
    file = decided((FLAG, "jo"))
    written = tuple(
        ReviewMoment(NOW, who, flag=FLAG, comment=words, coaching=True)
        for who, words in (("jo", "First."), ("rita", "Second."), ("eve", ""))
    )
    part = Notes(replace(file, reviews=(*file.reviews, *written))).part
    assert [head.plain().split(":")[0] for head, _ in part.notes] == [
        "Coaching note, You",
        "Coaching note, Rita Novak",
        "Coaching note, Another supervisor",  # no id on the screen
    ]
    assert [words.plain() for _, words in part.notes][-1] == "The words were erased with the customer's data."


def test_the_end_of_the_session_ends_the_review() -> None:
    review = Review()
    review.opened()
    coached = review.presenter._coached
    contact = review.presenter._screen.opened
    assert contact is not None
    coached(Failed(Offline("No connection.", "Try again.")), contact)
    review.shows(r.ContactPage)
    coached(Ok(Counted(opened(decided((FLAG, "jo"))), counts=True)), contact)
    assert [flag for flag, _ in review.page.form.coaching.offered] == [FLAG]
    coached(Failed(AuthExpired("Your session is over.", "Sign in again.")), contact)
    review.shows(r.SignInPage)
