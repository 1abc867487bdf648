"""An agent's own record over a real cache and a real server: answers are masked, kept, sent, refused and shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.own_record import OwnRecord
from agent_assist.desktop.services.records import Records
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.facts.authority import Refusal
from agent_assist.domain.own_flags import OwnFlag, Sent
from agent_assist.domain.review import ANSWER_MOST, Stance
from agent_assist.server.services.erasure import Asked, Erasures
from tests.desktop.services.test_lessons import Now
from tests.desktop.sync.inline import Machine
from tests.making import draft
from tests.server.supervisors import Place, supervisor
from tests.server_house import RealHouse

FLAG = "disclosure_missing"
CARD = "4111 1111 1111 1111"


class Seat:
    """An agent's desktop with the own record open, and its calls."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.told: list[Outcome[list[Fact]]] = []
        self.use()

    def use(self) -> None:
        cache, clock = self.machine.cache, self.machine.house.clock
        self.records = Records(
            Now(), cache.ledger, clock, self.machine.actor, lambda _contact: None, lambda _contact, _error: None
        )
        self.own = OwnRecord(self.records, cache.own_record, NoteEngine().truncate, lambda: None)
        self.own.look()

    def killed(self) -> None:
        """The program dies where it stands, and is started again."""
        self.machine.reopen()
        self.use()

    def sync(self) -> None:
        assert self.machine.sync() == ""
        self.own.look()

    def flagged(self) -> str:
        """A call with one flag, sent."""
        now = self.machine.house.clock.now_ms()
        opened = {"direction": "in"}
        contact = draft(FactKind.CONTACT_OPENED, at_ms=now).id
        said = {"flag": FLAG, "severity": "high", "detail": ""}
        drafts = [
            draft(FactKind.CONTACT_OPENED, contact, opened, {"number_masked": "••• 0182"}, now, self.machine.actor),
            draft(FactKind.FLAG_RAISED, contact, said, at_ms=now, actor=self.machine.actor),
        ]
        self.machine.cache.ledger.append(drafts)
        self.sync()
        return contact

    def say(self, contact: str, text: str, stance: Stance = Stance.REPLY, flag: str = FLAG) -> AssistError | None:
        """Answer a flag; returns why that was not possible."""
        self.own.answer(contact, flag, stance, text, self.told.append)
        outcome = self.told[-1]
        return outcome.error if isinstance(outcome, Failed) else None

    def flag(self, contact: str) -> OwnFlag:
        found = self.own.flag(contact, FLAG)
        assert found is not None
        return found


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    folder = tmp_path / "house"
    folder.mkdir()
    made = RealHouse("", folder)
    yield made
    made.close()


@pytest.fixture
def seat(house: RealHouse, tmp_path: Path) -> Seat:
    return Seat(Machine(house, tmp_path / "desk"))


@pytest.fixture
def sue(house: RealHouse) -> Place:
    return supervisor(house, "sue")


def decided(seat: Seat, place: Place, decision: str = "upheld") -> str:
    contact = seat.flagged()
    place.open(contact)
    assert place.decide(contact, decision) == "stored"
    seat.sync()
    return contact


def test_a_reply_waits_until_it_is_sent_and_then_counts(seat: Seat) -> None:
    contact = seat.flagged()
    assert seat.say(contact, " The customer cut me off. ") is None
    (waiting,) = seat.flag(contact).answers
    assert (waiting.text, waiting.sent) == ("The customer cut me off.", Sent.WAITING)
    seat.sync()
    (sent,) = seat.flag(contact).answers
    assert (sent.text, sent.sent, seat.flag(contact).replied) == ("The customer cut me off.", Sent.COUNTS, True)


def test_a_card_number_is_masked_before_it_is_kept(seat: Seat) -> None:
    contact = seat.flagged()
    assert seat.say(contact, f"She read out {CARD} before I could pause.") is None
    (answer,) = seat.flag(contact).answers
    assert "1111 1111" not in answer.text
    assert answer.text.startswith("She read out [card")
    kept = b"".join(seat.machine.cache.ledger.export())
    assert contact.encode() in kept
    assert CARD.replace(" ", "").encode() not in kept
    assert b"4111" not in re.findall(rb"\w+", kept), "whole words: hashes may hold these digits"


def test_killed_between_writing_and_sending_nothing_is_lost(seat: Seat) -> None:
    contact = seat.flagged()
    assert seat.say(contact, "It was read twice.") is None
    left = unlock(seat.machine.path, seat.machine.vault)
    assert [one.sent for flag in left.own_record.known().flags for one in flag.answers] == [Sent.WAITING]
    left.close()
    seat.killed()
    seat.sync()
    assert [(one.text, one.sent) for one in seat.flag(contact).answers] == [("It was read twice.", Sent.COUNTS)]


def test_a_dispute_opens_the_flag_and_the_second_decision_is_final(house: RealHouse, seat: Seat, sue: Place) -> None:
    rita = supervisor(house, "rita")
    contact = decided(seat, sue)
    standing = seat.flag(contact).decision
    assert standing is not None
    assert (standing.name, seat.own.flag(contact, FLAG)) == ("Sue Supervisor", seat.flag(contact))
    assert seat.say(contact, "The purpose was named at 0:31.", Stance.DISPUTE) is None
    assert (seat.flag(contact).decision, seat.flag(contact).disputed_decider) == (None, "Sue Supervisor")
    seat.sync()
    assert seat.flag(contact).decision is None
    rita.open(contact)
    assert rita.decide(contact, "needs_coaching") == "stored"
    seat.sync()
    again = seat.flag(contact).decision
    assert again is not None
    assert (again.name, again.decision) == ("Rita Supervisor", "needs_coaching")
    refused = seat.say(contact, "Still not so.", Stance.DISPUTE)
    assert refused is not None
    assert refused.title == "This decision can no longer be disputed."
    assert len(seat.flag(contact).answers) == 1


def test_where_nobody_else_can_decide_the_dispute_says_that_it_waits(seat: Seat, sue: Place) -> None:
    contact = decided(seat, sue)
    assert seat.say(contact, "Not so.", Stance.DISPUTE) is None
    seat.sync()
    (dispute,) = seat.flag(contact).answers
    assert (dispute.sent, dispute.waits) == (Sent.COUNTS, True)


def test_what_the_server_refuses_is_shown_with_its_reason_and_words(house: RealHouse, seat: Seat, sue: Place) -> None:
    contact = decided(seat, sue)
    house.publish("setting", "own_record", {"dispute_days": 1, "turn_to": "the works council"})
    house.clock.advance(2 * DAY_MS)  # the desktop does not know yet that the time is shorter
    assert seat.say(contact, "Offline for two days.", Stance.DISPUTE) is None
    seat.sync()
    (answer,) = seat.flag(contact).answers
    assert (answer.sent, answer.why, answer.text) == (Sent.REFUSED, Refusal.TOO_LATE, "Offline for two days.")
    assert seat.flag(contact).decision is not None
    assert seat.own.known is not None
    assert seat.own.known.rules.turn_to == "the works council"


@pytest.mark.parametrize("text", ["", " \n ", "x" * (ANSWER_MOST + 1), "x" * 1_000_000])
def test_words_that_cannot_be_kept_are_refused_before_they_are_masked(seat: Seat, text: str) -> None:
    contact = seat.flagged()
    seat.own._truncate = _never  # a megabyte would hold up the window
    error = seat.say(contact, text)
    assert error is not None
    assert error.title == "This text can't be sent."
    assert seat.flag(contact).answers == ()


def _never(_text: str) -> str:
    raise AssertionError


def test_words_that_masking_makes_too_long_are_refused(seat: Seat) -> None:
    contact = seat.flagged()
    seat.own._truncate = lambda text: text + "[card •••• 1111]"
    assert seat.say(contact, "x" * ANSWER_MOST) is not None


@pytest.mark.expects_log
def test_where_masking_fails_nothing_is_kept(seat: Seat) -> None:
    contact = seat.flagged()
    seat.own._truncate = _never
    error = seat.say(contact, "It was read.")
    assert error is not None
    assert error.title == "This text can't be checked for sensitive data now."
    assert seat.flag(contact).answers == ()


def test_half_a_character_is_no_reason_to_lose_the_rest(seat: Seat) -> None:
    contact = seat.flagged()
    assert seat.say(contact, "It was \ud83d read.") is None
    assert seat.flag(contact).answers[0].text == "It was ? read."


def test_another_agents_flag_cannot_be_answered(house: RealHouse, seat: Seat, tmp_path: Path) -> None:
    ben = Seat(Machine(house, tmp_path / "ben", "ben"))
    contact = ben.flagged()
    error = seat.say(contact, "Not mine.")
    assert error is not None
    assert error.title == "This flag can't be answered here."
    assert seat.own.known is not None
    assert seat.own.known.flags == ()


def test_of_an_erased_customer_no_words_are_kept_and_a_dispute_counts_all_the_same(
    house: RealHouse, seat: Seat, sue: Place
) -> None:
    rita = supervisor(house, "rita")
    contact = decided(seat, sue)
    Erasures(house.database, house.clock).contact(contact, Asked("privacy office", "asked by letter"))
    seat.sync()
    assert (seat.flag(contact).erased, seat.flag(contact).number_masked) == (True, "")
    assert seat.say(contact, "Zwords") is not None
    assert seat.say(contact, "Zwords", Stance.DISPUTE) is None
    seat.sync()
    (dispute,) = seat.flag(contact).answers
    assert (dispute.text, dispute.sent) == ("", Sent.COUNTS)
    rita.open(contact)
    assert rita.decide(contact, "dismissed") == "stored"


def test_openings_are_known_with_who_why_and_the_flags_of_the_call(seat: Seat, sue: Place) -> None:
    contact = seat.flagged()
    sue.open(contact)
    seat.sync()
    assert seat.own.known is not None
    (opening,) = seat.own.known.openings
    assert (opening.name, opening.reason, opening.contact, opening.flags) == (
        "Sue Supervisor",
        "coach",
        contact,
        (FLAG,),
    )


def test_a_new_computer_knows_what_was_decided_about_calls_that_it_never_saw(
    house: RealHouse, seat: Seat, sue: Place, tmp_path: Path
) -> None:
    contact = decided(seat, sue)
    assert seat.say(contact, "From the old computer.") is None
    seat.sync()
    fresh = Seat(Machine(house, tmp_path / "new", "amy"))
    fresh.sync()
    flag = fresh.flag(contact)
    assert (flag.severity, flag.decision and flag.decision.decision) == ("", "upheld")
    assert [(one.stance, one.text) for one in flag.answers] == [("reply", "")]


def test_two_thousand_flags_are_read_newest_first(seat: Seat) -> None:
    now = seat.machine.house.clock.now_ms()
    said = {"flag": FLAG, "severity": "low", "detail": ""}
    for at in range(2_000):
        contact = f"0198aaaa-0000-7000-8000-{at:012d}"
        seat.machine.cache.ledger.append([draft(FactKind.FLAG_RAISED, contact, said, at_ms=now + at)])
    seat.own.look()
    assert seat.own.known is not None
    assert len(seat.own.known.flags) == 2_000
    assert seat.own.known.whole
    assert seat.own.known.flags[0].at_ms == now + 1_999


def test_what_cannot_be_read_is_told_and_what_was_known_stays(seat: Seat) -> None:
    contact = seat.flagged()
    seat.machine.cache.close()
    seat.own.look()
    assert seat.own.error is not None
    assert seat.flag(contact).flag == FLAG
    seat.killed()
    assert seat.own.error is None
