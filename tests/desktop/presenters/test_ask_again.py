"""An unclear answer is asked about once more, by its own question; the second answer counts, and nobody asks again."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from tests.desktop.presenters.panel_fixture import Panel

GIVEN, REFUSED, UNCLEAR = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN


def unclear(p: Panel) -> list[str]:
    return [row.purpose for row in p.state.answers_so_far if row.unclear]


def asked(p: Panel) -> s.AnswersCard:
    """Ask once more, and return the card."""
    p.do(i.AskAgain())
    card = p.state.card
    assert isinstance(card, s.AnswersCard)
    assert card.again
    return card


def readings_of(p: Panel, purpose: str) -> int:
    return sum(r.purpose == purpose for r in p.b.file().readings)


@pytest.fixture
def once(p: Panel) -> Panel:
    """Everything is answered; the transcript unclear, more than ten seconds ago."""
    p.consented(REFUSED, REFUSED, UNCLEAR)
    p.b.clock.advance(15_000)
    p.presenter.refresh()
    return p


def test_the_unclear_answer_is_asked_about_by_its_own_question(once: Panel) -> None:
    assert unclear(once) == ["transcript"]
    card = asked(once)
    assert [(row.purpose, row.chosen, row.active) for row in card.rows] == [("transcript", None, True)]
    assert card.question
    assert not once.state.answers_so_far


@pytest.mark.parametrize("answer", [GIVEN, REFUSED])
def test_the_second_answer_counts_and_rests_on_the_second_reading(once: Panel, answer: ConsentState) -> None:
    asked(once)
    before = readings_of(once, "transcript")
    once.b.clock.advance(9_000)
    once.answer(answer)
    file = once.b.file()
    assert file.answers["transcript"].state is answer
    assert not any(one.corrects for one in file.answer_log)
    assert readings_of(once, "transcript") == before + 1
    answers = {FactKind.CONSENT_GIVEN, FactKind.CONSENT_REFUSED}
    given = next(f for f in reversed(once.b.facts(file.contact_id)) if f.kind in answers)
    assert given.body["reading_ended_at_ms"] == file.readings[-1].ended_at_ms
    assert file.readings[-1].ended_at_ms - file.readings[-1].started_at_ms == 9_000
    assert unclear(once) == []


def test_still_unclear_is_written_as_a_reading_and_not_asked_a_third_time(once: Panel) -> None:
    asked(once)
    before = readings_of(once, "transcript")
    once.b.clock.advance(9_000)
    once.answer(UNCLEAR)
    assert readings_of(once, "transcript") == before + 1
    assert once.b.file().answers["transcript"].state is UNCLEAR
    assert unclear(once) == []
    once.do(i.AskAgain())
    assert not isinstance(once.state.card, s.AnswersCard)


def test_escape_leaves_it_unclear_and_it_may_be_asked_later(once: Panel) -> None:
    asked(once)
    before = len(once.b.file().answer_log)
    once.do(i.CloseCard())
    assert not isinstance(once.state.card, s.AnswersCard)
    assert len(once.b.file().answer_log) == before
    assert unclear(once) == ["transcript"]


def test_an_answer_within_the_time_of_correction_is_a_second_answer_too(p: Panel) -> None:
    p.consented(REFUSED, REFUSED, UNCLEAR)
    asked(p)
    p.answer(GIVEN)
    assert p.b.file().answers["transcript"].state is GIVEN
    assert not any(one.corrects for one in p.b.file().answer_log)


def test_what_must_be_done_first_comes_first_and_the_question_waits(once: Panel) -> None:
    asked(once)
    once.do(i.UseTool(s.ToolKey.PAYMENT))
    assert isinstance(once.state.card, s.PaymentCard)
    once.do(i.UseTool(s.ToolKey.PAYMENT))
    card = once.state.card
    assert isinstance(card, s.AnswersCard)
    assert card.again


def test_nobody_is_asked_when_the_call_is_over(once: Panel) -> None:
    asked(once)
    once.call(CallState.ENDED)
    once.b.settle()
    assert unclear(once) == []
    assert isinstance(once.state.card, s.WrapUpCard)


def test_a_purpose_that_the_opening_asked_about_has_its_own_question_then(p: Panel) -> None:
    p.consented(UNCLEAR, REFUSED, REFUSED)
    card = asked(p)
    assert [row.purpose for row in card.rows] == ["quality"]
    assert card.question
    before = readings_of(p, "quality")
    p.b.clock.advance(8_000)
    p.answer(GIVEN)
    assert p.b.file().answers["quality"].state is GIVEN
    assert readings_of(p, "quality") == before + 1
