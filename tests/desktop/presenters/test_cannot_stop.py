"""A recorder that cannot be stopped, on the panel."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.recorder import RecorderState
from tests.desktop.presenters.panel_fixture import Panel

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED


def test_a_recorder_that_cannot_be_stopped_makes_the_agent_say_so(p: Panel) -> None:
    p.consented(GIVEN, REFUSED, REFUSED)
    p.b.recorder.obeys = False
    p.do(i.UseTool(s.ToolKey.WITHDRAW))
    card = p.shows(s.ScriptCard)
    assert card.heading.plain() == "Recording won't stop: say this"
    assert "I can't stop the recording;" in "".join(piece.text for piece in card.segments)
    p.read()
    p.shows(s.NoticeCard)
    p.b.recorder.say("c1", RecorderState.OFF)
    p.b.settle()
    assert "stopped" in "".join(piece.text for piece in p.shows(s.ScriptCard).segments)
