"""Qt without a screen; the platform is chosen before the application exists."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.presenters.review_state import ReviewState
from agent_assist.desktop.ui.places import MemoryPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows import screen_guard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui.listener import Listener
from tests.fakes.typing_engine import fake_note


def said_from_now(panel: CallPanel) -> list[str]:
    """What the panel says to a screen reader from now on; the list grows."""
    said: list[str] = []
    panel.voice.flush()
    panel.voice.said.connect(said.append)
    return said


MakePanel = Callable[[PanelState], tuple[CallPanel, Listener]]
MakeReview = Callable[[ReviewState], tuple[ReviewWindow, Listener]]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme("light")
    made.apply(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def note() -> NoteModel:
    return fake_note()


@pytest.fixture
def make_panel(qtbot: QtBot, theme: Theme, note: NoteModel) -> MakePanel:
    def make(state: PanelState) -> tuple[CallPanel, Listener]:
        panel = CallPanel(theme, note, MemoryPlaces(), mono_ms=lambda: 6_000)
        qtbot.addWidget(panel)
        heard = Listener()
        panel.intent.connect(heard.take)
        panel.show_state(state)
        panel.resize(360, 720)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow, timeout=5_000)
        return panel, heard

    return make


@pytest.fixture
def make_review(qtbot: QtBot, theme: Theme) -> MakeReview:
    def make(state: ReviewState) -> tuple[ReviewWindow, Listener]:
        window = ReviewWindow(theme)
        qtbot.addWidget(window)
        heard = Listener()
        window.intent.connect(heard.take)
        window.show_state(state)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
        heard.drain()  # opening asks the server
        return window, heard

    return make


@pytest.fixture
def guarded(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What the panel asks of the guard against screenshots, in its order."""
    done: list[bool] = []
    monkeypatch.setattr(screen_guard, "exclude", lambda _window, excluded: done.append(excluded))
    return done
