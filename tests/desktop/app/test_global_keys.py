"""A press of a global key walks the way of `agent-assist panel`; what does not work is shown and kept for `doctor`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest

from agent_assist.desktop.runtime import global_keys
from agent_assist.desktop.runtime.global_keys import Combination, KeyState, Refusal, System
from agent_assist.desktop.runtime.settings import KeySettings, Settings
from agent_assist.desktop.ui.global_keys import choice
from agent_assist.desktop.ui.global_keys.source import Pressed, Told
from agent_assist.domain.consent import ConsentState
from agent_assist.telephony.softphone.told_event import PanelAct
from tests.desktop.app.station import HOUSE, Station

SETTINGS = Settings(house=HOUSE, keys=KeySettings(pause="Ctrl+Shift+F10", withdraw="Ctrl+Shift+F11"))


@dataclass
class FakeKeys:
    """A system that gives every key, but those that are refused."""

    refuses: Mapping[PanelAct, Refusal] = field(default_factory=dict)
    press: Pressed = print
    closed: int = 0

    def take(self, chosen: Mapping[PanelAct, Combination], pressed: Pressed, told: Told) -> None:
        self.press = pressed
        told([KeyState(act, str(keys), self.refuses.get(act)) for act, keys in chosen.items()])

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> FakeKeys:
    made = FakeKeys()
    monkeypatch.setattr(choice, "source_here", lambda _parent, _lane: (System.X11, made))
    return made


def start(seat: Station, settings: Settings = SETTINGS) -> None:
    desktop = seat.run(settings, None)
    seat.until(lambda: desktop.ready and seat.session.keys is not None)


def known(seat: Station) -> Callable[[], global_keys.Known | None]:
    return lambda: global_keys.read(seat.paths.log)


def test_a_press_pauses_and_withdraws_as_the_command_does(seat: Station, taken: FakeKeys) -> None:
    start(seat)
    for state in ("incoming", "connected"):
        seat.say(state)
    seat.until(lambda: seat.desk.shown() is not None and seat.file().connected_at_ms is not None)
    assert seat.running is not None
    seat.running.panel.hide()
    taken.press(PanelAct.PAUSE)
    seat.until(lambda: seat.file().payment is not None)
    assert seat.running.panel.isVisible()
    assert not seat.running.panel.isActiveWindow()
    taken.press(PanelAct.PAUSE)
    seat.until(lambda: seat.file().payment is None)
    taken.press(PanelAct.WITHDRAW)
    seat.until(lambda: bool(seat.file().answers))
    assert {answer.state for answer in seat.file().answers.values()} == {ConsentState.REFUSED}  # as W, before any yes
    seat.close()
    assert taken.closed == 1


def test_pressed_twice_before_it_is_done_counts_once(seat: Station, taken: FakeKeys) -> None:
    start(seat)
    for state in ("incoming", "connected"):
        seat.say(state)
    seat.until(lambda: seat.desk.shown() is not None and seat.file().connected_at_ms is not None)
    taken.press(PanelAct.PAUSE)
    taken.press(PanelAct.PAUSE)
    seat.until(lambda: seat.file().payment is not None)


def test_what_is_refused_is_shown_while_no_call_is_on_and_kept(
    seat: Station, taken: FakeKeys, caplog: pytest.LogCaptureFixture
) -> None:
    taken.refuses = {PanelAct.PAUSE: Refusal.TAKEN}
    start(seat)
    title = "Not every key works in other windows"
    seat.until(lambda: seat.panel.banner is not None and seat.panel.banner.title.plain() == title)
    assert seat.panel.banner is not None
    assert seat.panel.banner.body.plain() == "Ctrl+Shift+F10: another program uses it. F1 lists your keys."
    assert seat.running is not None
    assert [row.trouble.plain() for row in seat.running.panel.global_keys] == [
        "Doesn't work: another program uses it",
        "",
    ]
    seat.until(lambda: known(seat)() is not None)
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None)
    seat.until(lambda: seat.panel.banner is None or seat.panel.banner.title.plain() != title)
    found = known(seat)()
    assert found is not None
    assert [state.refusal for state in found.states] == [Refusal.TAKEN, None]
    warned = [record.message for record in caplog.records if record.levelno >= logging.WARNING]
    assert warned == ["global key for pause refused by x11: taken"]
    caplog.clear()


def test_without_a_chosen_key_no_system_is_asked_and_an_old_file_goes(
    seat: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choice, "source_here", lambda *_: pytest.fail("asked"))
    global_keys.write(seat.paths.log, System.X11, global_keys.wanted(SETTINGS.keys), ())
    start(seat, Settings(house=HOUSE))
    seat.until(lambda: known(seat)() is None)


def test_where_windows_are_drawn_in_memory_there_are_none(seat: Station, caplog: pytest.LogCaptureFixture) -> None:
    start(seat)
    seat.until(lambda: known(seat)() is not None)
    found = known(seat)()
    assert found is not None
    assert (found.system, {state.refusal for state in found.states}) == (System.NONE, {Refusal.NO_SYSTEM})
    caplog.clear()


def test_a_system_that_raises_stops_nothing(
    seat: Station, taken: FakeKeys, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(taken, "take", fails)
    start(seat)
    seat.say("incoming")
    seat.until(lambda: seat.desk.shown() is not None)
    assert [record.levelname for record in caplog.records if "global keys" in record.message] == ["ERROR"]
    caplog.clear()
