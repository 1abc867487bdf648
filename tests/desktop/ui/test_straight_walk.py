"""Each widget is shown a state only when its part of the panel changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.notes_card import NotesCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel

LONG = 15_000
SENTENCE = "The customer asks about the last bill and wants a call back in the afternoon. "
PARTS = ("band", "contact", "waiting", "history", "banner", "answers", "toolbar", "status", "card")


def counted(window: CallPanel, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that gets the name of each part that is shown a state from now on."""
    told: list[str] = []
    places: list[tuple[str, object]] = [(name, getattr(window.body, name)) for name in PARTS]
    places += [("strip", window.strip), ("idle_strip", window.idle_strip), ("menu", window._turns)]
    for name, part in (*places, ("keys", window.card_keys)):
        monkeypatch.setattr(part, "show_state", _noting(told, name, part.show_state))  # type: ignore[attr-defined]
    return told


def _noting(told: list[str], name: str, show: Callable[..., object]) -> Callable[..., object]:
    def noted(*state: object) -> object:
        told.append(name)
        return show(*state)

    return noted


@pytest.fixture
def p(tmp_path: Path) -> Iterator[Panel]:
    with panel(tmp_path) as made:
        yield made


def test_a_key_in_a_long_note_tells_no_widget_and_truncates_nothing(
    p: Panel, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = CallPanel(theme, p.note)
    qtbot.addWidget(window)
    p.presenter._show = window.show_state
    window.intent.connect(p.presenter.handle)
    window.note_edited.connect(p.presenter.note_edited)
    p.connect(line="tx")
    p.do(intents.UseTool(ps.ToolKey.NOTES))
    window.show()
    card = window.body.card
    assert isinstance(card, NotesCard)
    card.field.insertPlainText((SENTENCE * 250)[:LONG])
    told = counted(window, monkeypatch)
    truncated: list[str] = []
    monkeypatch.setattr(p.note.check, "_truncate", truncated.append)
    QTest.keyClicks(card.field, "and one word more")
    assert card.field.toPlainText().endswith("and one word more")
    assert (told, truncated) == ([], [])
    assert card.button.isEnabled()


@pytest.mark.parametrize(
    ("change", "heard"),
    [
        ({"recorder": samples.ON}, {"band"}),
        ({"history": ()}, {"history"}),
        ({"status": ps.NO_STATUS}, {"status"}),
        ({"toolbar": ()}, {"toolbar"}),
        ({"menu": (ps.MenuItem(ps.TurnKey.WHY, samples.IDLE.title),)}, {"menu"}),
        ({"contact": None}, set()),
        ({"card": samples.IDLE}, {"status", "keys"}),
    ],
)
def test_a_part_that_changed_is_told_and_no_other(
    make_panel: MakePanel, monkeypatch: pytest.MonkeyPatch, change: dict[str, object], heard: set[str]
) -> None:
    before = samples.PANELS["answers"]
    assert all(getattr(before, name) != value for name, value in change.items())
    window, _heard = make_panel(before)
    told = counted(window, monkeypatch)
    window.show_state(structs.replace(before, **change))
    assert set(told) - {"strip", "idle_strip"} == heard
    assert isinstance(window.body.card, QWidget)
