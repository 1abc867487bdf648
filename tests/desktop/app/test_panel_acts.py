"""What `agent-assist panel` asks of a running desktop is done, once, and refused while nothing can be keyed yet."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from agent_assist.desktop.app.session import _MARKS, _act
from agent_assist.desktop.presenters.intents import UndoLast, UseTool
from agent_assist.desktop.presenters.panel_state import Tool, ToolKey, TurnKey
from agent_assist.desktop.presenters.text import say
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from agent_assist.telephony.softphone.told_event import PanelAct
from tests.desktop.app.station import Station, taken


def ask(seat: Station, word: str) -> str:
    return send_line(seat.socket, b'{"panel":"%s"}' % word.encode(), 10.0)


def test_pause_opens_the_payment_step_and_show_gives_the_keyboard(seat: Station, qtbot: QtBot) -> None:
    desktop = seat.open()
    for state in ("incoming", "connected"):
        assert taken(seat.say(state))
    seat.until(lambda: seat.desk.shown() is not None and seat.file().connected_at_ms is not None)
    desktop.panel.hide()
    assert ask(seat, "pause") == "ok"
    seat.until(lambda: seat.file().payment is not None)
    assert desktop.panel.isVisible()
    desktop.panel.hide()
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow, timeout=5_000)
    assert ask(seat, "show") == "ok"
    seat.until(desktop.panel.isVisible)
    qtbot.waitUntil(desktop.panel.isActiveWindow, timeout=5_000)
    assert ask(seat, "dance").startswith("bad_input")


def test_what_the_panels_own_key_does_not_do_now_no_wish_does(seat: Station) -> None:
    seat.open()
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None and bool(seat.panel.toolbar))
    off = {tool.key for tool in seat.panel.toolbar if not tool.enabled}
    assert {ToolKey.WITHDRAW, ToolKey.PAYMENT} <= off  # nobody has answered the call
    for word in ("withdraw", "pause", "withdraw"):
        assert ask(seat, word) == "ok"
    seat.say("connected")
    seat.until(lambda: seat.file().connected_at_ms is not None)
    assert seat.file().answers == {}
    assert seat.file().payment is None


@pytest.mark.parametrize("enabled", [True, False])
def test_a_tool_that_is_off_is_off_for_wishes_too(
    seat: Station, monkeypatch: pytest.MonkeyPatch, *, enabled: bool
) -> None:
    panel = seat.open().panel
    assert seat.session.presenter is not None
    wanted: list[object] = []
    monkeypatch.setattr(seat.session.presenter, "handle", wanted.append)
    tools = (ToolKey.PAYMENT, ToolKey.WITHDRAW)
    cells = tuple(Tool(key, "ban", "", say("Tool"), enabled) for key in tools)
    panel.show_state(replace(seat.panel, toolbar=cells))
    for act in (PanelAct.PAUSE, PanelAct.WITHDRAW):
        _act(panel, seat.session.presenter, act)
    assert wanted == ([UseTool(key) for key in tools] if enabled else [])


@pytest.mark.parametrize("word", ["vulnerable", "in-doubt", "asks-if-ai", "represents"])
def test_a_crm_says_what_only_the_agent_can_know(seat: Station, word: str) -> None:
    seat.open()
    assert ask(seat, word) == "ok"  # no call: nothing happens
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None and bool(seat.panel.toolbar))
    assert ask(seat, word) == "ok"
    assert set(seat.file().tags) <= {"outbound_call"}
    seat.say("connected")
    seat.until(lambda: any(item.key is TurnKey.MARK for item in seat.panel.menu))
    assert ask(seat, word) == "ok"
    mark = _MARKS[PanelAct(word)]
    seat.until(lambda: mark in seat.file().tags)
    assert not any(item.purpose == mark for item in seat.panel.menu), "it is said once"
    seat.until(lambda: seat.panel.undo is not None)
    assert seat.session.presenter is not None
    seat.session.presenter.handle(UndoLast())
    seat.until(lambda: mark not in seat.file().tags)


def test_before_the_cache_is_open_it_is_refused(seat: Station) -> None:
    seat.start()
    assert ask(seat, "pause").startswith("busy: ")
    seat.until(lambda: seat.running is not None and seat.running.ready)
