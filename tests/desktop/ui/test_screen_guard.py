"""What the payment card and an opened value say of screen capture follows what the system says afterwards."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.ui.windows import screen_guard
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel


@pytest.mark.parametrize(("done", "said"), [(True, ScreenCapture.HIDDEN), (False, ScreenCapture.SEEN)])
def test_nothing_is_claimed_before_the_system_was_asked_and_read_back(
    make_panel: MakePanel,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    done: bool,  # noqa: FBT001 - a case
    said: ScreenCapture,
) -> None:
    monkeypatch.setattr(screen_guard, "can_exclude", lambda: True)
    monkeypatch.setattr(screen_guard, "exclude", lambda _window, _excluded: done)
    panel, _ = make_panel(samples.PANELS["fields"])
    guard = panel.card_keys.guard
    assert guard.capture() is ScreenCapture.UNTRIED
    with qtbot.waitSignal(guard.told):
        panel.show_state(samples.PANELS["payment"])
    assert guard.capture() is said
    with qtbot.waitSignal(guard.told):  # a moment after the card has gone
        panel.show_state(samples.PANELS["fields"])
    assert guard.capture() is ScreenCapture.UNTRIED


def test_a_system_that_keeps_no_window_out_is_told_from_the_start(
    make_panel: MakePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_guard, "can_exclude", lambda: False)
    monkeypatch.setattr(screen_guard, "exclude", lambda _window, _excluded: False)
    panel, _ = make_panel(samples.PANELS["fields"])
    told: list[bool] = []
    panel.card_keys.guard.told.connect(lambda: told.append(True))
    assert panel.card_keys.guard.capture() is ScreenCapture.SEEN
    panel.show_state(samples.PANELS["payment"])
    assert (panel.card_keys.guard.capture(), told) == (ScreenCapture.SEEN, [])
