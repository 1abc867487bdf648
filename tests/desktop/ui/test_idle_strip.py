"""Without a call the panel makes itself small, and comes back for the next one."""

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.windows import idle_strip
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel

IDLE = samples.PANELS["idle"]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle_strip, "IDLE_MS", 20)


@pytest.fixture
def make(make_panel: MakePanel, qtbot: QtBot) -> "Make":
    return Make(make_panel, qtbot)


class Make:
    """A panel whose keyboard is elsewhere, as beside a softphone."""

    def __init__(self, make_panel: MakePanel, qtbot: QtBot) -> None:
        self._make_panel, self._qtbot = make_panel, qtbot
        self.other = QWidget()
        qtbot.addWidget(self.other)

    def __call__(self, choice: str, state: ps.PanelState = IDLE) -> CallPanel:
        panel, _heard = self._make_panel(state)
        panel.idle_strip.choose(choice)
        self.elsewhere()
        return panel

    def elsewhere(self) -> None:
        self.other.show()
        self.other.activateWindow()
        self._qtbot.waitUntil(self.other.isActiveWindow, timeout=5_000)


def test_it_collapses_when_idle_and_opens_for_a_call(make: Make, qtbot: QtBot) -> None:
    panel = make("always")
    qtbot.waitUntil(panel.strip.isVisible, timeout=5_000)
    assert panel.height() == 64
    panel.show_state(samples.PANELS["incoming"])
    assert panel.body.isVisible()
    assert not panel.strip.isVisible()
    assert not panel.isActiveWindow()
    panel.show_state(IDLE)
    qtbot.waitUntil(panel.strip.isVisible, timeout=5_000)


@pytest.mark.parametrize(("height", "collapses"), [(799, True), (800, False)])
def test_small_screens_only_unless_asked(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, height: int, *, collapses: bool
) -> None:
    panel = make("small_screens")
    usable = panel.screen().availableGeometry().height()
    monkeypatch.setattr(idle_strip, "SMALL_PX", usable + 800 - height)
    qtbot.wait(150)
    assert panel.strip.isVisible() is collapses


def test_never_means_never(make: Make, qtbot: QtBot) -> None:
    panel = make("never")
    qtbot.wait(150)
    assert not panel.strip.isVisible()


def test_not_while_the_panel_is_used(make: Make, qtbot: QtBot) -> None:
    panel = make("never")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow, timeout=5_000)
    panel.idle_strip.choose("always")
    qtbot.wait(150)
    assert not panel.strip.isVisible()
    make.elsewhere()
    qtbot.waitUntil(panel.strip.isVisible, timeout=5_000)


@pytest.mark.parametrize(
    "state",
    [
        samples.PANELS["incoming"],
        structs.replace(IDLE, recorder=samples.UNSURE),
        structs.replace(IDLE, banner=ps.Banner(say("New rules"), say("They hold from now on."))),
    ],
    ids=["a call", "the recorder is in doubt", "something is to be read"],
)
def test_it_stays_while_something_is_to_do(make: Make, qtbot: QtBot, state: ps.PanelState) -> None:
    panel = make("always", state)
    qtbot.wait(150)
    assert not panel.strip.isVisible()


def test_a_strip_that_was_chosen_stays_for_a_call(make: Make, qtbot: QtBot) -> None:
    panel = make("never")
    panel.set_strip_mode(True)
    panel.idle_strip.choose("always")
    qtbot.wait(100)
    panel.show_state(samples.PANELS["incoming"])
    assert panel.strip.isVisible()


def test_a_click_or_escape_opens_it(make: Make, qtbot: QtBot) -> None:
    panel = make("always")
    qtbot.waitUntil(panel.strip.isVisible, timeout=5_000)
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(150, 30))
    assert panel.body.isVisible()
    panel.set_strip_mode(True)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.body.isVisible()
