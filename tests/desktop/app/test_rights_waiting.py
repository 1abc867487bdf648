"""What the form of a privacy request says while it waits and after one was logged: seen, heard, and by its keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.heard import CHECKED, Heard, heard
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.widgets.rights_card import RightsCard
from agent_assist.desktop.ui.widgets.toolbar import ToolCell
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.rights import Right
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.app.test_rights_on_a_call import K, call, choose, log, press, words
from tests.desktop.presenters.panel_fixture import Panel, panel

__all__ = ["call"]


def test_a_digit_means_the_same_request_after_one_was_logged(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    press(window, K.Key_R)
    before = {one.value: place for place, one in enumerate(p.shows(s.RightsCard).groups[0].choices)}
    press(window, K.Key_1, K.Key_1, K.Key_1)
    log(window)
    p.b.settle()
    choices = p.shows(s.RightsCard).groups[0].choices
    assert {one.value: place for place, one in enumerate(choices)} == before
    card = window.body.card
    assert isinstance(card, RightsCard)
    assert [button.accessibleDescription() for button in card.groups[0].buttons if not button.isEnabled()] == [
        "Logged already"
    ]
    press(window, K.Key_1)
    assert p.shows(s.RightsCard).groups[0].active, "it is logged already, so its key does nothing"
    press(window, K.Key_4)
    assert [one.value for one in p.shows(s.RightsCard).groups[0].choices if one.chosen] == [Right.ERASURE]


def test_only_the_newest_request_is_to_be_said_and_the_form_stays_near(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    for key in (K.Key_1, K.Key_3, K.Key_4):
        press(window, K.Key_R, key, K.Key_1, K.Key_1)
        log(window)
        p.b.settle()
        p.do(i.CloseCard())
    press(window, K.Key_R)
    told = words(window)
    assert told.count("Your request is logged.") == 1
    assert [course.reference in told for course in p.b.file().requests] == [True, True, True]


def test_what_was_logged_on_one_call_is_no_news_when_one_comes_back_to_it(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    choose(window, Right.ACCESS, K.Key_1, K.Key_1)
    log(window)
    p.b.settle()
    first = p.b.file().contact_id
    press(window, K.Key_3, K.Key_2)
    p.connect("c2", line="de")
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    p.do(i.SwitchContact(first))
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    card = window.body.card
    assert isinstance(card, RightsCard)
    assert "Your request is logged." not in card.accessibleName(), "the half-filled one is not logged"
    assert "Send the answer by" in card.accessibleName()


def test_the_tool_says_that_a_request_waits_half_filled(call: tuple[Panel, CallPanel]) -> None:
    p, window = call
    cell = next(one for one in window.findChildren(ToolCell) if one.accessibleName() == "Rights")
    empty, told = cell.grab().toImage(), cell.accessibleDescription()
    assert "Privacy request" not in told
    choose(window, Right.ERASURE, K.Key_3)
    p.do(i.UseTool(s.ToolKey.RIGHTS))
    assert not isinstance(p.state.card, s.RightsCard)
    assert cell.accessibleDescription().endswith("Privacy request: not logged yet (R)")
    assert cell.grab().toImage() != empty, "it is seen, too"
    press(window, K.Key_R, K.Key_1)
    log(window)
    p.b.settle()
    assert cell.accessibleDescription() == told


def test_each_change_of_the_check_is_heard_and_opening_the_card_says_nothing_of_it(
    call: tuple[Panel, CallPanel],
) -> None:
    p, window = call

    def lines() -> list[Heard]:
        return [one for one in heard(p.state) if one.topic == CHECKED]

    def line() -> str:
        return " ".join(part if isinstance(part, str) else tr(part) for one in lines() for part in one.parts)

    press(window, K.Key_R)
    assert line() == ""
    told = []
    for _ in range(3):
        press(window, K.Key_I)
        told.append(line().split(",")[0])
    assert told == ["Checked by questions", "Checked by calling back", "Identity not checked"]


def test_a_request_logged_without_a_place_does_not_say_that_no_law_binds(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with panel(tmp_path) as p:
        window = window_of(p, qtbot, qapp)
        p.connect()
        open_window(p, window, qtbot)
        choose(window, Right.ACCESS, K.Key_1, K.Key_1)
        log(window)
        p.b.settle()
        (course,) = p.b.file().requests
        assert course.reference in words(window)
        assert "No law we know of" not in words(window)
        assert tr(p.shows(s.RightsCard).asked[0].day).startswith("The deadline depends on where the customer is")
