"""The close button puts the panel away, quitting in a call asks, and a call brings the panel back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from msgspec import structs
from PySide6.QtWidgets import QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.leaving import Leaving, Stake
from tests.desktop.ui.samples import PANELS

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray
CALL = structs.replace(PANELS["answers"], contact_id="a")


@dataclass
class Seat:
    panel: CallPanel
    leaving: Leaving
    stake: list[Stake]
    quits: list[bool] = field(default_factory=list)

    def press(self, words: str) -> None:
        """Press a button of the open question."""
        assert self.leaving.question is not None
        (button,) = [b for b in self.leaving.question.findChildren(QPushButton) if b.text() == words]
        button.click()


@pytest.fixture
def seat(qtbot: QtBot, theme: Theme, note: NoteModel) -> Iterator[Seat]:
    panel = CallPanel(theme, note, MemoryPlaces(), mono_ms=lambda: 6_000)
    qtbot.addWidget(panel)
    stake = [Stake.NOTHING]
    made = Seat(panel, Leaving(panel, theme, lambda: stake[-1]), stake)
    made.leaving.quit_wanted.connect(lambda: made.quits.append(True))
    made.leaving.show_state(PANELS["idle"])
    panel.show()
    yield made
    made.leaving.release()


@pytest.mark.parametrize("tray", [True, False])
@pytest.mark.parametrize("state", ["idle", "answers", "wrapup"])
def test_the_close_button_ends_nothing(seat: Seat, monkeypatch: pytest.MonkeyPatch, *, tray: bool, state: str) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: tray)
    seat.leaving.show_state(PANELS[state])
    assert not seat.panel.close()
    assert seat.quits == []
    assert seat.panel.isHidden() is tray
    assert seat.panel.isMinimized() is not tray
    assert (seat.leaving.tray.icon is not None) is tray


def test_a_call_brings_a_hidden_panel_back_once(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    seat.panel.close()
    seat.leaving.show_state(CALL)
    assert seat.panel.isVisible()
    seat.panel.close()  # put away during the call, on purpose
    seat.leaving.show_state(structs.replace(CALL, card=PANELS["script"].card))
    assert seat.panel.isHidden()
    seat.leaving.show_state(structs.replace(CALL, contact_id="b"))
    assert seat.panel.isVisible()


def test_without_a_call_quitting_asks_nothing(seat: Seat) -> None:
    seat.leaving.ask()
    assert (seat.leaving.question, seat.quits) == (None, [True])


@pytest.mark.parametrize(
    ("stake", "lost"), [(Stake.CALL, "further answers are not logged"), (Stake.RECORDING, "may be recorded")]
)
def test_quitting_in_a_call_says_what_would_be_lost_and_stays_by_default(seat: Seat, stake: Stake, lost: str) -> None:
    seat.stake.append(stake)
    seat.leaving.ask()
    seat.leaving.ask()  # a second wish opens no second question
    question = seat.leaving.question
    assert question is not None
    assert lost in question.informativeText()
    default = question.defaultButton()
    assert default is not None
    assert default.text() == "Keep running"
    assert question.escapeButton() is default
    seat.press("Keep running")
    assert (seat.quits, seat.leaving.question) == ([], None)
    seat.leaving.ask()
    seat.press("Quit anyway")
    assert seat.quits == [True]


def test_the_end_of_the_program_is_not_held_up(seat: Seat) -> None:
    seat.leaving.release()
    assert seat.panel.close()
