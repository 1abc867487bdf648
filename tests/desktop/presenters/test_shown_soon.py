"""What a key leads to is shown when it is durable, or soon."""

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.domain.consent import ConsentState
from tests.desktop.presenters.panel_fixture import Panel


def test_what_leads_to_a_fact_is_shown_when_it_is_durable_or_soon(p: Panel) -> None:
    p.connect()
    p.read()
    soon: list[str] = []
    p.presenter._soon = lambda: soon.append("asked")
    shown = len(p.states)
    p.presenter.handle(i.GiveAnswer(None, ConsentState.GIVEN))
    assert (len(p.states), soon) == (shown, ["asked"])
    p.b.settle()
    shown, before = len(p.states), shown
    assert shown > before
    p.presenter.handle(i.UseTool(s.ToolKey.WHY))
    assert (len(p.states), soon) == (shown + 1, ["asked"])
