"""The question about the recorder on the real panel: one line, equal answers, one key each; no key is mistaken."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.language import SOURCE, TRANSLATED
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets import strip_view
from agent_assist.desktop.ui.widgets.word_card import WordCard
from agent_assist.desktop.ui.widgets.words import TITLE
from agent_assist.desktop.ui.windows import screen_guard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.recorder import RecorderState
from tests.desktop.ui import samples, word_samples
from tests.desktop.ui.conftest import MakePanel, said_from_now
from tests.desktop.ui.effort import TOLERANCE, apart, effort
from tests.desktop.ui.languages import speaking
from tests.recorder_names import OFF, PAUSED, RECORDING

K = Qt.Key
SAY = intents.SayRecorder


def card_of(panel: CallPanel) -> WordCard:
    card = panel.body.card
    assert isinstance(card, WordCard)
    return card


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("word-start", [RECORDING, OFF]),
        ("word-pause", [PAUSED, RECORDING]),
        ("word-stop", [OFF, RECORDING]),
        ("word-any", [RECORDING, PAUSED, OFF]),
    ],
)
def test_each_answer_is_one_key_or_one_click(
    make_panel: MakePanel, qtbot: QtBot, name: str, states: list[RecorderState]
) -> None:
    panel, heard = make_panel(samples.PANELS[name])
    shown = [button for button in card_of(panel).buttons if button.isVisible()]
    assert len(shown) == len(states)
    for place, state in enumerate(states):
        qtbot.keyClick(panel, str(place + 1))
        qtbot.mouseClick(shown[place], Qt.MouseButton.LeftButton)
        assert heard.drain() == [SAY(state)] * 2
    qtbot.keyClick(panel, str(len(states) + 1))
    assert heard.drain() == []


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", ["word-start", "word-pause", "word-stop", "word-any"])
def test_the_answers_take_the_same_effort(make_panel: MakePanel, theme: Theme, scheme: str, name: str) -> None:
    theme.choose(scheme)
    panel, _heard = make_panel(samples.PANELS[name])
    shown = [button for button in card_of(panel).buttons if button.isVisible()]
    costs = [effort(panel, button) for button in shown]
    for what in ("width", "height", "contrast", "way"):
        assert apart(*(getattr(cost, what) for cost in costs)) <= TOLERANCE, what
    assert len({button.look() for button in shown}) == 1
    assert not any(b.hasFocus() or b.isDefault() or b.chosen for b in shown)


@pytest.mark.parametrize("language", [SOURCE, *TRANSLATED])
def test_what_to_do_is_one_line_and_the_answers_are_read_out(
    make_panel: MakePanel, qapp: QApplication, language: str
) -> None:
    with speaking(qapp, language) if language != SOURCE else nullcontext():
        for card in word_samples.EVERY:
            panel, _heard = make_panel(samples.panel(card, word_samples.NOBODY))
            shown = card_of(panel)
            assert shown._title.height() <= TITLE.line + 2, tr(card.title)
            named = [button.accessibleName() for button in shown.buttons if button.isVisible()]
            assert [name.startswith(tr(one.label)) for name, one in zip(named, card.choices, strict=True)] == [
                True,
                True,
            ]
            panel.close()


@pytest.mark.parametrize("before", ["answers", "dispose", "payment", "fields-asked"])
def test_a_digit_meant_for_the_card_before_says_nothing(make_panel: MakePanel, qtbot: QtBot, before: str) -> None:
    panel, heard = make_panel(samples.PANELS[before])
    panel.show_state(samples.PANELS["word-pause"])
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == []
    panel.show_state(samples.PANELS["answers"])
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == [], "nor the other way round"


def test_after_a_pause_it_says_it(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["payment"])
    panel.show_state(samples.PANELS["word-pause"])
    panel.guard._last_ms = -60_000  # the typing stopped a minute ago
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == [SAY(PAUSED)]


def test_from_a_card_without_digits_it_is_taken_at_once(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["recording"])
    panel.show_state(samples.PANELS["word-pause"])
    qtbot.keyClick(panel, K.Key_2)
    assert heard.drain() == [SAY(RECORDING)]


def test_the_screen_stays_guarded_in_a_payment_step(make_panel: MakePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[bool] = []
    monkeypatch.setattr(screen_guard, "exclude", lambda _window, excluded: done.append(excluded))
    panel, _heard = make_panel(samples.PANELS["payment"])
    panel.show_state(samples.PANELS["word-pause"])
    assert not panel.card_keys.guard._later.isActive(), "it is not about to be lifted"
    panel.show_state(samples.PANELS["payment-on-word"])
    assert done == [True]
    stop, _heard = make_panel(samples.PANELS["word-stop"])
    assert done == [True], "a question outside a step guards nothing"
    stop.close()


def test_the_strip_names_the_question_and_its_keys() -> None:
    assert strip_view.next_step(samples.PANELS["word-pause"]) == (word_samples.PAUSE.title, "1 2")
    assert strip_view.next_step(samples.PANELS["word-any"]) == (word_samples.ANY.title, "1 2 3")


def test_the_menu_asks_to_say_it_and_to_end_the_call(make_panel: MakePanel) -> None:
    items = (
        ps.MenuItem(ps.TurnKey.RECORDER, word_samples.ANY.title),
        ps.MenuItem(ps.TurnKey.OVER, word_samples.ANY.note),
    )
    panel, heard = make_panel(samples.panel(samples.LIVE, menu=items))
    for action in panel.menu.actions()[:2]:
        action.trigger()
    assert heard.drain() == [intents.TakeTurn(ps.TurnKey.RECORDER), intents.TakeTurn(ps.TurnKey.OVER)]


def test_the_question_is_announced_once(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    said = said_from_now(panel)
    panel.show_state(samples.PANELS["word-pause"])
    panel.voice.flush()
    panel.show_state(samples.panel(word_samples.PAUSE, word_samples.RECORDED))
    panel.voice.flush()
    assert said == ["Pause the recorder yourself. Until you confirm, this call counts as recorded."]
