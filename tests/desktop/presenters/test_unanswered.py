"""A command that the recorder does not answer: what it means, what to do, and what was tried."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from tests.desktop.presenters.panel_fixture import Panel

GIVEN = ConsentState.GIVEN


def test_an_unanswered_start_says_what_it_means_what_to_do_and_what_was_tried(p: Panel) -> None:
    p.b.recorder.obeys = False
    p.connect()
    p.read()
    p.answer(GIVEN)
    card = p.state.card
    assert isinstance(card, s.NoticeCard)
    assert (card.key, card.tone) == ("unconfirmed", "unconfirmed")
    assert card.advice.plain().startswith("Treat this call as not recorded.")
    assert [line.text.plain() for line in card.tried] == ["Start sent"]
    p.do(i.Acknowledge(card.key))
    assert isinstance(p.state.card, s.AnswersCard)
    p.b.recorder.obeys = True
    p.b.recorder.say("c1", RecorderState.RECORDING)
    p.b.settle()
    assert p.state.recorder.state is RecorderState.RECORDING
