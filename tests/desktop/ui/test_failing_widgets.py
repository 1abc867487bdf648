"""A part of the window that cannot be drawn does not keep the others from being shown."""

from __future__ import annotations

from typing import Any

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.failing_view import FAILED
from agent_assist.desktop.ui.widgets.notice_card import NoticeCard
from tests.desktop.ui.conftest import MakePanel
from tests.desktop.ui.samples import PANELS

PARTS = ("band", "contact", "waiting", "history", "banner", "answers", "toolbar", "status")
CARDS = sorted({type(state.card).__name__: name for name, state in PANELS.items()}.values())


def broken(*_args: Any) -> Any:
    raise KeyError("PLANTED")


@pytest.mark.expects_log
@pytest.mark.parametrize("part", PARTS)
def test_the_other_parts_show_what_comes_next(
    part: str, make_panel: MakePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, _ = make_panel(PANELS["offline"])
    monkeypatch.setattr(getattr(panel.body, part), "show_state", broken)
    panel.show_state(PANELS["wrapup"])
    assert type(panel.body.card).__name__ == "WrapUpCard"


@pytest.mark.expects_log
@pytest.mark.parametrize("name", CARDS)
def test_in_place_of_a_card_that_fails_stands_one_that_says_so(
    name: str, make_panel: MakePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = PANELS[name]
    if isinstance(state.card, ps.NoticeCard):
        state = PANELS["script"]
    panel, heard = make_panel(PANELS["unconfirmed"])
    monkeypatch.setattr(panel.body._card_widget(type(state.card)), "show_state", broken)
    panel.show_state(state)
    shown = panel.body.card
    assert isinstance(shown, NoticeCard)
    heard.drain()
    shown.button.click()
    assert heard.drain() == [i.Acknowledge(FAILED)]
