"""A call opens the panel, marks it, tells it and sounds if it may, and takes no keyboard; the tray shows the light."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.leaving import Leaving, Stake
from agent_assist.desktop.ui.windows.tray import SIZES, icon_of
from agent_assist.domain.recorder import RecorderState
from tests.desktop.ui import samples

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray
CALL = structs.replace(samples.PANELS["incoming"], contact_id="a")
SECOND = (ps.WaitingCall("b", "••• ••• 7340", samples.PANELS["idle"].recorder.title),)


@dataclass
class Told:
    """What the system was asked for."""

    alerts: int = 0
    beeps: int = 0
    messages: list[tuple[str, str]] = field(default_factory=list)


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    found = Told()

    def alert(_window: object, _ms: int = 0) -> None:
        found.alerts += 1

    def beep() -> None:
        found.beeps += 1

    def message(_tray: object, title: str, body: str, _icon: QIcon, _ms: int) -> None:
        found.messages.append((title, body))

    monkeypatch.setattr(QApplication, "alert", alert)
    monkeypatch.setattr(QApplication, "beep", beep)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", message)
    return found


@dataclass
class Seat:
    panel: CallPanel
    leaving: Leaving
    other: QLineEdit


@pytest.fixture
def settings() -> dict[str, bool]:
    return {"sound": False, "notify": True}


@pytest.fixture
def seat(qtbot: QtBot, theme: Theme, note: NoteModel, settings: dict[str, bool]) -> Iterator[Seat]:
    panel = CallPanel(theme, note, MemoryPlaces(), mono_ms=lambda: 6_000)
    other = QLineEdit()
    qtbot.addWidget(panel)
    qtbot.addWidget(other)
    leaving = Leaving(panel, theme, lambda: Stake.NOTHING, **settings)
    leaving.show_state(samples.PANELS["idle"])
    panel.present()
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus, timeout=5_000)
    yield Seat(panel, leaving, other)
    leaving.release()


@pytest.mark.parametrize("away", ["minimised", "hidden"])
def test_a_call_opens_the_panel_and_asks_for_no_keyboard(
    seat: Seat, qtbot: QtBot, told: Told, monkeypatch: pytest.MonkeyPatch, away: str
) -> None:
    """What is asked of the system: the offscreen platform itself activates every window that is shown."""
    asked: list[str] = []
    monkeypatch.setattr(CallPanel, "activateWindow", lambda _self: asked.append("activate"))
    seat.panel.showMinimized() if away == "minimised" else seat.panel.hide()
    qtbot.waitUntil(seat.other.isActiveWindow, timeout=5_000)
    seat.leaving.show_state(CALL)
    assert seat.panel.isVisible()
    assert not seat.panel.isMinimized()
    assert asked == []
    assert seat.panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert (told.alerts, told.beeps) == (1, 0)
    assert told.messages == [("Call from ••• ••• 0182 · Billing", "Ask first. Do not record yet.")]


def test_a_minimised_panel_comes_back_as_a_new_window_of_the_system(seat: Seat) -> None:
    """Restored, it was activated by a window manager: of 660 keys typed elsewhere 543 arrived while 60 calls came."""
    seat.panel.showMinimized()
    before = seat.panel.winId()
    seat.leaving.show_state(CALL)
    assert seat.panel.winId() != before
    assert seat.panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert seat.panel.hasFocus() is False


def test_a_call_is_noticed_once(seat: Seat, told: Told) -> None:
    for state in (CALL, structs.replace(CALL, card=samples.SCRIPT), structs.replace(CALL, card=samples.LIVE)):
        seat.leaving.show_state(state)
    assert told.alerts == 1
    seat.leaving.show_state(structs.replace(samples.PANELS["idle"], contact_id=""))
    seat.leaving.show_state(CALL)
    assert told.alerts == 2


def test_a_panel_in_sight_needs_no_notification(seat: Seat, told: Told) -> None:
    seat.leaving.show_state(CALL)
    assert (told.alerts, told.messages) == (1, [])


def test_a_second_call_is_noticed_by_its_number_alone(seat: Seat, told: Told) -> None:
    seat.leaving.show_state(CALL)
    seat.panel.hide()
    seat.leaving.show_state(structs.replace(CALL, waiting=SECOND))
    assert seat.panel.isVisible()
    assert told.messages == [("Call from ••• ••• 7340", "")]
    assert told.alerts == 2


def test_the_name_of_the_caller_is_in_no_notification(seat: Seat, told: Told) -> None:
    seat.panel.hide()
    seat.leaving.show_state(CALL)
    assert "Okafor" not in str(told.messages)


@pytest.mark.parametrize("settings", [{"sound": True, "notify": False}])
def test_the_settings_are_followed(seat: Seat, told: Told) -> None:
    seat.panel.hide()
    seat.leaving.show_state(CALL)
    assert (told.beeps, told.messages) == (1, [])


def test_a_recorder_in_doubt_is_told_once_while_nobody_sees_it(seat: Seat, told: Told) -> None:
    seat.leaving.show_state(CALL)
    seat.leaving.show_state(structs.replace(CALL, recorder=samples.UNSURE))
    assert told.messages == []  # it can be seen
    seat.leaving.show_state(structs.replace(CALL, recorder=samples.ON))
    seat.panel.hide()
    for _again in range(2):
        seat.leaving.show_state(structs.replace(CALL, recorder=samples.UNSURE))
    assert told.messages == [("Recorder not confirmed", "Start sent 12 s ago")]


def test_without_a_tray_a_call_still_opens_the_panel(seat: Seat, monkeypatch: pytest.MonkeyPatch, told: Told) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    seat.panel.close()
    assert seat.panel.isMinimized()
    seat.leaving.show_state(CALL)
    assert not seat.panel.isMinimized()
    assert (told.alerts, told.messages) == (1, [])


@pytest.mark.expects_log
def test_a_tray_that_fails_stops_no_call(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_what: object) -> None:
        raise RuntimeError("no bus")

    monkeypatch.setattr(seat.leaving.tray, "show_state", broken)
    monkeypatch.setattr(seat.leaving.calling, "follow", broken)
    seat.leaving.show_state(CALL)
    assert seat.panel.state == CALL


def test_the_tray_shows_what_the_recorder_does_and_what_is_not_synced(seat: Seat) -> None:
    assert seat.leaving.tray.open()
    icon = seat.leaving.tray.icon
    assert icon is not None
    seat.leaving.show_state(structs.replace(CALL, recorder=samples.ON, status=samples.LATE))
    assert icon.toolTip() == "Recording · Confirmed by the recorder · 1 s ago\n14 events waiting · oldest 4 min"
    menu = icon.contextMenu()
    assert menu is not None
    first = menu.actions()[0]
    assert first.text() == "Recording · \u2066••• ••• 0182\u2069 Billing · Confirmed by the recorder · 1 s ago"
    assert not first.isEnabled()


def test_the_tray_acts_as_the_keys_do(seat: Seat) -> None:
    assert seat.leaving.tray.open()
    heard: list[object] = []
    seat.panel.intent.connect(heard.append)
    seat.leaving.show_state(structs.replace(CALL, card=samples.LIVE))
    seat.panel.hide()
    icon = seat.leaving.tray.icon
    assert icon is not None
    menu = icon.contextMenu()
    assert menu is not None
    lines = {action.text(): action for action in menu.actions() if action.text()}
    lines["Payment step: pause or resume"].trigger()
    lines["Withdraw all consents"].trigger()
    assert heard == [intents.UseTool(ps.ToolKey.PAYMENT), intents.UseTool(ps.ToolKey.WITHDRAW)]
    assert seat.panel.isVisible()
    seat.leaving.show_state(samples.panel(samples.IDLE, toolbar=()))
    assert not lines["Payment step: pause or resume"].isEnabled()
    assert not lines["Withdraw all consents"].isEnabled()


def test_a_click_on_the_tray_gives_the_keyboard(seat: Seat, qtbot: QtBot) -> None:
    assert seat.leaving.tray.open()
    seat.panel.hide()
    seat.leaving.tray._clicked(QSystemTrayIcon.ActivationReason.Trigger)
    qtbot.waitUntil(seat.panel.isActiveWindow, timeout=5_000)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_icons_differ_without_colour_at_16_px(name: str) -> None:
    theme = Theme(name)
    grey = []
    for state in (s for s in RecorderState if s is not RecorderState.MASKED):  # recording, of one side only
        icon = icon_of(state, theme)
        assert {size.width() for size in icon.availableSizes()} == set(SIZES)
        image = icon.pixmap(16, 16).toImage()
        ground = image.pixelColor(8, 1).lightness()
        grey.append(tuple(abs(image.pixelColor(x, y).lightness() - ground) > 40 for x in range(16) for y in range(16)))
    for place, one in enumerate(grey):
        for other in grey[place + 1 :]:
            assert sum(a is not b for a, b in zip(one, other, strict=True)) >= 12
    theme.deleteLater()


def line_of(seat: Seat, words: str) -> QAction:
    menu = seat.leaving.tray.icon.contextMenu() if seat.leaving.tray.icon is not None else None
    assert menu is not None
    (found,) = [one for one in menu.actions() if one.text() == words]
    return found


def test_the_trays_menu_leads_to_the_last_call_and_to_other_windows_between_calls(seat: Seat) -> None:
    own, heard = QAction("My record", seat.panel), list[object]()
    seat.panel.intent.connect(heard.append)
    seat.leaving.tray.offer([own])
    seat.leaving.tray.open()
    idle = samples.PANELS["idle"]
    assert isinstance(idle.card, ps.IdleCard)
    last = ps.LastCallLine(Text("Last call"), Text("until 18:00"))
    seat.leaving.show_state(structs.replace(idle, card=structs.replace(idle.card, last=None)))
    assert not line_of(seat, "Last call and its note").isEnabled()
    seat.leaving.show_state(structs.replace(idle, card=structs.replace(idle.card, last=last)))
    line_of(seat, "Last call and its note").trigger()
    assert heard == [intents.UseTool(ps.ToolKey.LAST)]
    assert line_of(seat, "My record") is own
    seat.leaving.show_state(CALL)
    assert not line_of(seat, "Last call and its note").isEnabled()


def test_the_first_line_of_the_trays_menu_says_which_call_it_is_and_never_who(seat: Seat) -> None:
    seat.leaving.tray.open()
    called = ps.ContactStrip("in", "••• ••• 0182", "Billing", "Ms Okafor")
    seat.leaving.show_state(structs.replace(samples.PANELS["answers"], contact=called))
    menu = seat.leaving.tray.icon.contextMenu() if seat.leaving.tray.icon is not None else None
    assert menu is not None
    first = menu.actions()[0]
    assert "\u2066••• ••• 0182\u2069 Billing" in first.text()
    assert ("Okafor" in first.text(), first.isEnabled()) == (False, False)
    seat.leaving.show_state(structs.replace(samples.PANELS["answers"], contact=None))
    assert "0182" not in first.text()
