"""What the panel shows of the life of a consent, on whole calls."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from msgspec.structs import replace

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.turn_view import CHANGE_SHOWN_MS
from agent_assist.desktop.services.records import NewFact
from agent_assist.domain.carry import CarriedAnswer, read_carried
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts.consent import SpanErased
from agent_assist.domain.recorder import RecorderState
from agent_assist.evidence.explain import story
from agent_assist.evidence.explain import words as words_
from tests.desktop.presenters import panel_fixture
from tests.desktop.presenters.panel_fixture import Panel
from tests.desktop.services.desk_fixture import HOUSE, standing_pack

GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN
T = s.TurnKey


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel_fixture.panel(tmp_path, pack=standing_pack(tmp_path)) as made:
        yield made


@contextmanager
def shift(folder: Path, wanted: Literal["notice", "consent"]) -> Iterator[Panel]:
    with panel_fixture.panel(folder, house=replace(HOUSE, agent_notice=wanted)) as made:
        yield made


def answers(p: Panel) -> s.AnswersCard:
    card = p.state.card
    assert isinstance(card, s.AnswersCard), card
    return card


def banner(p: Panel) -> str:
    shown = p.state.banner
    return f"{shown.title.plain()} | {shown.body.plain()}" if shown else ""


def turns(p: Panel) -> dict[str, s.MenuItem]:
    return {item.label.plain(): item for item in p.state.menu}


def test_a_stricter_place_names_old_and_new_level_and_what_to_do(p: Panel) -> None:
    p.connect(line="tx")
    assert banner(p) == ""
    p.read()
    p.do(i.LearnPlace("DE"))
    assert banner(p) == (
        "Customer is in Germany: explicit consent needed (before: notice)"
        " | Nothing is recorded until you have said this again and the customer has answered."
    )
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    assert card.heading.plain() == "Say this again now"
    p.b.clock.advance(CHANGE_SHOWN_MS + 1)
    assert banner(p) != ""  # until it was done
    p.read()
    assert banner(p) == ""


def test_a_looser_place_says_that_the_promise_holds(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.answer(GIVEN, REFUSED, REFUSED)
    p.do(i.LearnPlace("US-TX"))  # beside the account's place, which stays
    assert "explicit consent needed, as before" in banner(p)
    p.b.clock.advance(CHANGE_SHOWN_MS + 1)
    assert banner(p) == ""


def test_why_says_when_what_was_promised_is_stricter_than_the_newest_rule(p: Panel) -> None:
    p.connect(line="tx")
    p.do(i.LearnPlace("DE"))
    p.read()
    p.do(i.LearnPlace("US-NY"))
    assert "The rules are less strict now" in banner(p) or "Ask, then enter" in banner(p)
    p.do(i.UseTool(s.ToolKey.WHY))
    card = p.state.card
    assert isinstance(card, s.WhyCard)
    assert "What you told the customer still applies" in card.summary.plain()


def test_a_person_who_joins_is_asked_by_name(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.answer(GIVEN, GIVEN, GIVEN)
    item = turns(p)["Someone joined the call"]
    assert (item.key, item.shortcut) == (T.JOINED, "")
    p.do(i.TakeTurn(T.JOINED))
    assert banner(p).startswith("Someone joined: ")
    assert p.state.recorder.state is RecorderState.OFF
    p.do(i.UseTool(s.ToolKey.PLACE))
    card = p.state.card
    assert isinstance(card, s.PlaceCard)
    assert card.title.plain() == "Where is person 2?"
    p.do(i.LearnPlace("DE"))
    p.read()
    assert answers(p).title.plain() == "What did person 2 say?"
    assert [row.purpose for row in answers(p).rows] == ["quality", "training"]
    p.answer(REFUSED, REFUSED)
    assert "person 2 left the call" in turns(p)
    p.read()
    states = [(one.party, one.purpose, one.can_withdraw) for one in p.state.answers_so_far]
    assert ("party-2", "quality", False) in states
    p.do(i.Withdraw("quality", "customer"))
    assert p.b.file().answers["quality"].state is ConsentState.WITHDRAWN
    assert p.b.file().answers["training"].state is GIVEN


def test_a_suspected_minor_asks_for_a_parent(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    p.do(i.TakeTurn(T.MINOR))
    assert banner(p).startswith("The customer may be under age: explicit consent needed (before: notice)")
    assert "The customer may be under age" not in turns(p)
    assert "The customer answers" not in turns(p)
    assert turns(p)["A parent or guardian answers"].checked
    p.b.clock.advance(9_000)
    p.do(i.SayGuardian(here=True))
    assert spoken(p.shows(s.ScriptCard).segments).startswith("This is Northwind. Are you the parent or guardian?")
    p.read()
    card = answers(p)
    assert card.title.plain() == "What did the parent say?"
    assert "Only a parent or guardian can accept" in card.note.plain()
    p.answer(REFUSED)
    assert p.b.file().answers["quality"].origin == "parent"


def test_without_a_guardian_the_call_goes_on_and_nothing_is_recorded(p: Panel) -> None:
    p.connect(line="tx")
    p.read()
    p.do(i.TakeTurn(T.MINOR))
    card = p.shows(s.GuardianCard)
    assert card.title.plain() == "Is a parent or guardian on the line?"
    assert spoken(card.question).startswith("Before we record, we need a yes from your parent or guardian.")
    p.do(i.GiveAnswer(None, GIVEN))  # the young person's own yes is no answer to this
    p.shows(s.GuardianCard)
    p.do(i.ChooseLanguage("ar"))
    assert p.shows(s.GuardianCard).question_tag == "ar"
    p.b.clock.advance(9_000)
    p.do(i.SayGuardian(here=False))
    assert {one.state for one in p.b.file().answers.values()} == {REFUSED}
    assert p.shows(s.ScriptCard).heading.plain().startswith("Say this")
    assert "nothing is recorded" not in banner(p)
    p.read()
    p.shows(s.LiveCard)
    p.do(i.SayGuardian(here=True))  # too late: nobody asked
    p.shows(s.LiveCard)


def test_nothing_else_to_do_is_not_said_beside_a_duty(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.answer(REFUSED, REFUSED, REFUSED)
    p.do(i.TakeTurn(T.MINOR))
    p.do(i.SayGuardian(here=False))
    while isinstance(p.state.card, s.ScriptCard):
        p.read()
    assert p.state.duty is not None, "what may be kept of a child is asked of a parent, recorded or not"
    assert banner(p).endswith("| See the requirement above, then carry on.")


def test_a_key_about_a_guardian_means_nothing_behind_a_card_or_on_another_step(p: Panel) -> None:
    p.connect(line="de")
    p.do(i.SayGuardian(here=False))
    assert p.b.file().answers == {}
    p.do(i.TakeTurn(T.MINOR))
    p.do(i.UseTool(s.ToolKey.WHY))
    p.do(i.SayGuardian(here=False))
    assert p.b.file().answers == {}
    p.do(i.CloseCard())
    p.shows(s.GuardianCard)


def spoken(segments: tuple[s.Segment, ...]) -> str:
    return "".join(piece.text for piece in segments)


def test_somebody_with_authority_answers(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.do(i.TakeTurn(T.THIRD_PARTY))
    assert answers(p).title.plain() == "What did the representative say?"
    p.do(i.TakeTurn(T.SELF))
    assert answers(p).title.plain() == "What did the customer say?"


def test_a_purpose_can_change(p: Panel) -> None:
    p.connect(line="tx")
    item = turns(p)["New purpose: Training recording"]
    p.do(i.TakeTurn(item.key, item.purpose))
    assert banner(p).startswith("The purpose changed: notice needed, as before")


def test_asking_twice_shows_its_steps(p: Panel) -> None:
    p.connect()
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    assert (card.step, card.steps) == (1, 4)
    p.read()
    assert (answers(p).step, answers(p).steps) == (1, 4)
    p.b.recorder.silent = True
    p.answer(GIVEN, REFUSED, REFUSED)
    waiting = p.state.card
    assert isinstance(waiting, s.LiveCard)
    assert (waiting.title.plain(), waiting.step) == ("Waiting for the recorder", 2)
    p.b.recorder.speak()
    p.b.settle()
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    assert (card.step, card.following.plain()) == (3, "same answers again")
    p.read()
    assert (answers(p).title.plain(), answers(p).step) == ("And the answer on the recording?", 4)
    p.answer(GIVEN)
    p.shows(s.LiveCard)
    assert p.state.answers_so_far[0].state.plain().startswith("Accepted again ")


def test_keep_or_erase_and_an_order_is_not_called_done(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.answer(GIVEN, REFUSED, REFUSED)
    p.do(i.Withdraw())
    p.read()
    card = p.state.card
    assert isinstance(card, s.DisposeCard)
    assert card.note.plain().startswith("Recorded from ")
    assert p.state.answers_so_far == ()
    p.do(i.Dispose("erase"))
    contact = p.b.file().contact_id
    p.call(CallState.ENDED)
    p.b.clock.advance(5000)
    p.b.desk.tick()
    p.b.settle()
    assert ("Quality recording: earlier recording", "erasure not confirmed", True) in wrap_up(p)
    (one,) = p.b.file().disposals
    body = SpanErased(purpose=one.purpose, party=one.party, from_ms=one.from_ms, to_ms=one.to_ms)
    p.b.desk.records.write(contact, [NewFact(body)])
    p.b.settle()
    assert ("Quality recording: earlier recording", "erased, confirmed", False) in wrap_up(p)


def wrap_up(p: Panel) -> list[tuple[str, str, bool]]:
    card = p.state.card
    assert isinstance(card, s.WrapUpCard), card
    return [(row.label.plain(), row.value.plain(), row.flag) for row in card.answers]


def test_standing_answers_are_shown_while_it_rings_and_used_by_one_key(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.answer(GIVEN, REFUSED, REFUSED)
    p.read()
    p.call(CallState.ENDED)
    p.b.clock.advance(5000)
    p.b.desk.tick()
    p.b.settle()
    p.do(i.FinishCall())
    p.b.clock.advance(DAY_MS)
    p.call(CallState.INCOMING, "c2", "de")
    p.b.settle()
    card = p.state.card
    assert isinstance(card, s.IncomingCard)
    shown = [line.plain() for line in card.standing]
    assert len(shown) == 2
    assert shown[0].startswith("Quality recording: Accepted ")
    assert ", valid for all calls until " in shown[0]
    assert shown[1].startswith("Automated transcript: Declined ")
    p.do(i.UseStanding())  # not while it rings
    assert p.b.file().answers == {}
    p.b.clock.advance(2000)
    p.call(CallState.CONNECTED, "c2", "de")
    p.read()
    assert answers(p).earlier.plain().startswith("One answer from ")
    assert answers(p).rows[0].retention.plain() == "valid for 365 days"
    p.do(i.UseStanding())
    assert answers(p).earlier.plain() == ""
    assert [row.chosen for row in answers(p).rows] == [GIVEN, None, None]
    assert [row.active for row in answers(p).rows] == [False, True, False]


def test_what_was_carried_is_shown_where_it_does_not_count(p: Panel) -> None:
    told = (CarriedAnswer("quality", GIVEN, p.b.clock.now_ms()), CarriedAnswer("training", REFUSED, 0))
    p.b.connect("de", carried=told)
    p.read()
    rows = answers(p).rows
    assert [(row.chosen, row.retention.plain()) for row in rows[:2]] == [
        (None, "accepted before the transfer"),
        (REFUSED, "kept for 90 days"),
    ]


def test_how_long_it_is_kept_is_said_for_the_place_of_the_customer(p: Panel) -> None:
    p.b.connect("de")
    p.read()
    assert answers(p).rows[1].retention.plain() == "kept for 90 days"
    p.do(i.LearnPlace("PT"))
    p.read()
    assert answers(p).rows[1].retention.plain() == "kept for 30 days"


def test_the_answers_for_the_next_desk_name_nobody(p: Panel) -> None:
    p.connect(line="de")
    assert p.state.handover == ""
    p.read()
    p.answer(REFUSED, GIVEN)
    carried = {answer.purpose: answer.state for answer in read_carried(p.state.handover)}
    assert carried == {"quality": REFUSED, "training": GIVEN}
    contact = p.b.file().contact_id
    p.do(i.HandOver(p.state.handover))
    (fact,) = [fact for fact in p.b.facts(contact) if fact.kind == "answers_exported"]
    assert fact.body == {"to": "clipboard", "purposes": ["quality", "training"]}  # which, and no answer
    assert fact.personal == {}
    told = story(contact, p.b.facts(contact)).lines[-1]
    purposes = {"quality": "quality", "training": "training"}
    assert (
        words_("en", purposes).line(told)
        == "The agent copied your answers to transfer them with your call: quality, training."
    )
    done = p.state.history[-1]
    assert (done.text.plain(), done.icon) == ("Answers copied for the transfer", "check")
    copied = p.state.handover
    p.do(i.HandOver(copied, copied=False))  # the clipboard did not take it: nothing is written down
    assert p.state.history[-1].text.plain() == "Answers could not be copied"
    assert len([fact for fact in p.b.facts(contact) if fact.kind == "answers_exported"]) == 1
    p.call(CallState.ENDED)
    assert p.state.handover == ""
    p.do(i.HandOver(copied))  # a click that came too late: nothing is live any more
    assert len([fact for fact in p.b.facts(contact) if fact.kind == "answers_exported"]) == 1


def test_the_other_way_is_offered_where_the_rule_names_it(p: Panel) -> None:
    p.connect(line="de")
    p.read()
    p.answer(REFUSED, REFUSED, REFUSED)
    card = p.state.card
    assert isinstance(card, s.ScriptCard)
    offers = p.b.file().decision.offer_alternative  # type: ignore[union-attr]
    assert card.heading.plain() == ("Say this and offer the alternative" if offers else "Say this")
    p.read()
    assert p.b.file().readings[-1].alternative_offered is offers


def test_the_agents_notice_comes_before_the_first_call(tmp_path: Path) -> None:
    with shift(tmp_path, "notice") as p:
        card = p.state.card
        assert isinstance(card, s.NoticeCard)
        p.do(i.Acknowledge(card.key))
        p.shows(s.IdleCard)
        assert p.b.facts("")[0].kind == "notice_acknowledged"


def test_the_agents_own_consent_is_asked_like_a_customers(tmp_path: Path) -> None:
    with shift(tmp_path, "consent") as p:
        card = answers(p)
        assert [(row.purpose, row.active) for row in card.rows] == [("own_recording", True)]
        assert p.state.menu == ()
        p.do(i.GiveAnswer(None, GIVEN))
        p.shows(s.IdleCard)
        assert list(turns(p)) == ["Stop recording me"]
        p.do(i.TakeTurn(T.OWN))
        assert list(turns(p)) == ["You may record me"]
        p.connect(line="tx")
        p.read()
        assert p.b.recorder.commands == []
        p.do(i.TakeTurn(T.OWN))
        assert p.b.recorder.commands != []
        p.do(i.GiveAnswer(None, GIVEN))  # on a call the keys are the customer's
        assert p.b.file().answers["quality"].state is GIVEN


def test_twenty_purposes_are_counted(tmp_path: Path) -> None:
    pack = standing_pack(tmp_path)
    first = pack.purposes[0]
    pack.purposes = tuple(replace(first, id=f"purpose-{n}") for n in range(20))
    with panel_fixture.panel(tmp_path, pack=pack) as p:
        p.connect(line="de")
        p.read()
        p.answer(GIVEN, REFUSED, UNCLEAR)
        card = answers(p)
        assert len(card.rows) == 20
        assert card.note.plain().startswith("3 of 20 answered.")
        assert [n for n, row in enumerate(card.rows) if row.active] == [3]
