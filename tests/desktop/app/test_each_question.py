"""A call with several purposes, and one with a child, by keys on the real panel over a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from agent_assist.desktop.ui.widgets.answers_card import AnswersCard
from agent_assist.desktop.ui.widgets.guardian_card import GuardianCard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.consent import ConsentState
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.presenters.panel_fixture import Panel, panel
from tests.desktop.services.desk_fixture import SHELF
from tests.desktop.ui.languages import speaking

K = Qt.Key
S = ConsentState


class Seat:
    """The panel's window in front of an agent, who has keys and takes time to speak."""

    def __init__(self, p: Panel, window: CallPanel, bot: QtBot) -> None:
        self.p, self.window, self.bot = p, window, bot

    def press(self, key: K, after_s: int = 8) -> None:
        """Speak for a while, then press a key."""
        self.p.b.clock.advance(after_s * 1000)
        self.p.presenter.refresh()
        self.bot.keyClick(self.window, key)
        self.p.b.settle()
        self.p.presenter.refresh()

    @property
    def rows(self) -> list[AnswerRow]:
        card = self.window.body.card
        assert isinstance(card, AnswersCard), card
        return card.rows

    def asked(self) -> dict[str, str]:
        """What each row asks, as it is drawn: by the row's name; rows that ask nothing are left out."""
        asking = [row for row in self.rows if row.question is not None and row.question.isVisible()]
        return {row.purpose: row.question.text() for row in asking if row.question is not None}


@contextmanager
def at_a_desk(folder: Path, bot: QtBot, app: QApplication) -> Iterator[Seat]:
    with panel(folder) as p:
        window = window_of(p, bot, app)
        open_window(p, window, bot)
        yield Seat(p, window, bot)
        window.close()


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Seat]:
    with at_a_desk(tmp_path, qtbot, qapp) as made:
        yield made


@pytest.mark.parametrize("key", [K.Key_1, K.Key_2, K.Key_3], ids=["yes", "no", "unclear"])
def test_each_purpose_is_one_key_whatever_the_answer_is(seat: Seat, key: K) -> None:
    seat.p.connect(line="de")
    seat.press(K.Key_Space, after_s=12)
    assert seat.asked() == {}  # the opening has asked for the first
    seat.press(key)
    assert seat.asked() == {"training": "“And may we record this call for staff training? Yes or no is fine.”"}
    seat.press(key)
    assert list(seat.asked()) == ["transcript"]
    seat.press(key)
    assert not isinstance(seat.window.body.card, AnswersCard) or seat.asked() == {}
    scripts = [reading.script for reading in seat.p.b.file().readings]
    assert scripts == ["ask-first", "ask-training", "ask-transcript"]
    assert not any(reading.faster_than_speech for reading in seat.p.b.file().readings)


def test_the_question_goes_with_the_row_that_waits_and_comes_back_with_a_correction(seat: Seat) -> None:
    seat.p.connect(line="de")
    seat.press(K.Key_Space, after_s=12)
    seat.press(K.Key_1)
    seat.press(K.Key_1)
    assert list(seat.asked()) == ["transcript"]
    seat.press(K.Key_Z, after_s=1)
    assert list(seat.asked()) == ["training"]
    seat.press(K.Key_2, after_s=1)
    assert list(seat.asked()) == ["transcript"]
    assert seat.p.b.file().answers["training"].state is S.REFUSED


def test_an_arabic_question_stands_on_its_own_side(seat: Seat) -> None:
    seat.p.connect(line="de")
    seat.p.b.desk.disclosure.choose(seat.p.b.file().contact_id, SHELF.get("ask-first"), "ar")
    seat.press(K.Key_Space, after_s=13)
    seat.press(K.Key_1)
    text = seat.asked()["training"]
    assert text.startswith("«وهل تسمحون لنا")
    assert text.endswith("نعم أو لا.»")
    assert "\u2068تدريب موظفينا\u2069" in text  # a value inside a sentence is isolated


@pytest.mark.parametrize("height", [720, 314], ids=["720", "200 %"])
def test_question_and_answers_of_the_waiting_purpose_are_in_view(seat: Seat, height: int) -> None:
    seat.window.resize(360, height)
    seat.p.connect(line="de")
    seat.press(K.Key_Space, after_s=12)
    seat.press(K.Key_1)
    row = next(row for row in seat.rows if row.purpose == "training")
    port = seat.window.body.area.viewport()

    def in_view() -> bool:
        return port.rect().contains(QRect(row.mapTo(port, QPoint(0, 0)), row.size()))

    seat.bot.waitUntil(in_view, timeout=5_000)
    seat.press(K.Key_Y)
    assert isinstance(seat.p.state.card, s.WhyCard)
    seat.press(K.Key_Escape)
    assert list(seat.asked()) == ["training"]
    seat.bot.wait(50)  # until it stands where it stays
    seat.bot.waitUntil(in_view, timeout=5_000)


def test_a_child_with_a_guardian_is_two_more_keys_and_every_purpose_is_the_guardians(seat: Seat) -> None:
    seat.p.connect(line="de")
    seat.press(K.Key_C)
    card = seat.window.body.card
    assert isinstance(card, GuardianCard)
    assert card.question.text().startswith("“Before we record, we need a yes from your parent or guardian.")
    seat.press(K.Key_3)
    assert isinstance(seat.window.body.card, GuardianCard), "there are two answers"
    seat.press(K.Key_1)
    assert isinstance(seat.p.state.card, s.ScriptCard)
    assert "Are you the parent or guardian?" in "".join(part.text for part in seat.p.state.card.segments)
    seat.press(K.Key_Space, after_s=14)
    for _ in range(3):
        seat.press(K.Key_1)
    assert {(a.state, a.origin.value) for a in seat.p.b.file().answers.values()} == {(S.GIVEN, "parent")}
    assert [r.script for r in seat.p.b.file().readings] == ["minor", "guardian", "ask-training", "ask-transcript"]


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_both_choices_about_a_guardian_are_in_view(seat: Seat, qapp: QApplication, language: str) -> None:
    with speaking(qapp, language) if language != "en" else nullcontext():
        seat.p.connect(line="de")
        seat.p.b.desk.disclosure.choose(seat.p.b.file().contact_id, SHELF.get("ask-first"), language)
        seat.press(K.Key_C)
        card = seat.window.body.card
        assert isinstance(card, GuardianCard)
        port = seat.window.body.area.viewport()

        def in_view() -> bool:
            both = [button for button in card.buttons if button.isVisible()]
            places = [QRect(button.mapTo(port, QPoint(0, 0)), button.size()) for button in both]
            return len(both) == 2 and all(port.rect().contains(place) for place in places)

        seat.bot.waitUntil(in_view, timeout=5_000)


def test_a_child_alone_is_one_more_key_and_nothing_is_recorded(seat: Seat) -> None:
    seat.p.connect(line="de")
    seat.press(K.Key_C)
    seat.press(K.Key_2)
    assert {a.state for a in seat.p.b.file().answers.values()} == {S.REFUSED}
    assert isinstance(seat.p.state.card, s.ScriptCard)
    assert "nothing is being recorded" in "".join(part.text for part in seat.p.state.card.segments)
    assert seat.p.b.recorder.commands == []


def test_a_key_in_the_flow_of_answers_says_nothing_about_a_guardian(seat: Seat) -> None:
    seat.p.connect(line="de")
    seat.press(K.Key_Space, after_s=12)
    seat.press(K.Key_1)
    seat.press(K.Key_C)
    assert isinstance(seat.window.body.card, GuardianCard)
    seat.bot.keyClick(seat.window, K.Key_2)  # at once, meant for the row that was there
    seat.p.b.settle()
    seat.p.presenter.refresh()
    assert isinstance(seat.window.body.card, GuardianCard)
    assert S.REFUSED not in {a.state for a in seat.p.b.file().answers.values()}


def test_on_hold_nobody_hears_the_question_and_its_time_stands(seat: Seat) -> None:
    from agent_assist.domain.contact import CallState

    seat.p.connect(line="de")
    seat.press(K.Key_Space, after_s=12)
    seat.press(K.Key_1)
    seat.p.b.clock.advance(5_000)
    seat.p.presenter.refresh()
    seat.p.call(CallState.HELD, line="de")
    seat.p.presenter.refresh()
    seat.press(K.Key_1, after_s=60)
    reading = seat.p.b.file().readings[-1]
    assert (reading.script, reading.ended_at_ms - reading.started_at_ms) == ("ask-training", 5_000)
