"""What the panel shows to be said, how long it was shown, and what is said of it afterwards."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from tests.desktop.presenters.panel_fixture import Panel


def spoken(card: s.AnswersCard | s.GuardianCard) -> str:
    return "".join(piece.text for piece in card.question)


def test_a_sentence_behind_a_card_is_not_being_read(p: Panel) -> None:
    p.connect()
    p.do(i.UseTool(s.ToolKey.WHY))
    p.b.clock.advance(60_000)
    p.do(i.CloseCard())
    p.b.clock.advance(1_000)
    p.do(i.MarkRead())
    assert all(reading.faster_than_speech for reading in p.b.file().readings)


@pytest.mark.parametrize(
    ("seconds", "verdict", "tone"), [(30, "Disclosure complete", "ok"), (1, "Disclosure read too fast", "unconfirmed")]
)
def test_a_disclosure_that_nobody_can_have_spoken_is_not_called_complete(
    p: Panel, seconds: int, verdict: str, tone: str
) -> None:
    p.connect()
    p.presenter.refresh()
    p.b.clock.advance(seconds * 1000)
    p.do(i.MarkRead())
    p.answer(ConsentState.REFUSED, ConsentState.REFUSED, ConsentState.REFUSED)
    p.call(CallState.ENDED)
    p.b.clock.advance(6_000)
    p.b.desk.tick()
    p.b.settle()
    card = p.shows(s.WrapUpCard)
    assert (card.verdict.plain(), card.tone) == (verdict, tone)


def test_the_question_of_a_purpose_stands_over_the_answers_while_it_waits(p: Panel) -> None:
    p.connect()
    p.read()
    assert p.shows(s.AnswersCard).question == ()
    p.answer(ConsentState.REFUSED, ConsentState.REFUSED)
    card = p.shows(s.AnswersCard)
    assert [row.purpose for row in card.rows if row.active] == ["transcript"]
    assert spoken(card).startswith("May a program make an automatic transcript of this call?")
    p.do(i.ChooseLanguage("de"))
    assert "Darf ein Programm unser Gespräch" in spoken(p.shows(s.AnswersCard))
    p.b.clock.advance(9_000)
    p.answer(ConsentState.GIVEN)
    reading = p.b.file().readings[-1]
    assert (reading.script, reading.language) == ("ask-transcript", "de")
    assert reading.ended_at_ms - reading.started_at_ms == 9_000


def test_the_last_answer_can_be_corrected_though_the_next_step_is_shown(p: Panel) -> None:
    p.connect()
    p.read()
    p.answer(ConsentState.REFUSED, ConsentState.REFUSED, ConsentState.GIVEN)
    p.shows(s.ScriptCard)
    p.do(i.UndoLast("transcript"))
    card = p.shows(s.AnswersCard)
    assert [row.purpose for row in card.rows if row.active] == ["transcript"]
    p.do(i.GiveAnswer(None, ConsentState.REFUSED))
    assert p.b.file().answers["transcript"].state is ConsentState.REFUSED
    p.shows(s.ScriptCard)


def test_a_correction_that_nobody_makes_ends_with_its_time(p: Panel) -> None:
    p.connect()
    p.read()
    p.answer(ConsentState.REFUSED, ConsentState.REFUSED, ConsentState.GIVEN)
    p.do(i.UndoLast("transcript"))
    p.shows(s.AnswersCard)
    p.b.clock.advance(10_000)
    p.shows(s.ScriptCard)
