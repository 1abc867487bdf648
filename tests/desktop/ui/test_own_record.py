"""The window of an agent's own record: its keys, what it reads out, small windows, and two thousand flags."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec import structs
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.own_record_state import (
    ChooseOwnFlag,
    Lines,
    OwnPage,
    SendAnswer,
    TurnTo,
    WriteAnswer,
)
from agent_assist.desktop.presenters.own_record_view import OnScreen, own_record_state
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.own_record import LEAST_SIZE, OwnRecordWindow
from agent_assist.domain.own_flags import OwnFlag, OwnRecordKnown, Sent
from agent_assist.domain.review import Severity, Stance
from tests.desktop.ui import own_samples as samples
from tests.desktop.ui.listener import Listener
from tests.desktop.ui.test_accessible import role_of, unnamed, without_name

Key = Qt.Key
Make = Callable[[str], tuple[OwnRecordWindow, Listener]]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Make:
    def made(name: str) -> tuple[OwnRecordWindow, Listener]:
        window = OwnRecordWindow(theme)
        qtbot.addWidget(window)
        heard = Listener()
        window.intent.connect(heard.take)
        window.show_state(samples.STATES[name])
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
        return window, heard

    return made


@pytest.mark.parametrize("name", samples.NAMES)
def test_everything_has_a_name_and_a_role(make: Make, name: str) -> None:
    window, _heard = make(name)
    assert unnamed(window) == []
    assert without_name(window) == []
    assert role_of(window) is roles.WINDOW


def test_numbers_open_the_pages(make: Make, qtbot: QtBot) -> None:
    window, heard = make("flags")
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        qtbot.keyClick(window, key)
    assert heard.drain() == [TurnTo(page) for page in OwnPage]


def test_the_focus_stands_on_the_page_that_a_number_opened(make: Make) -> None:
    window, _heard = make("flags")
    for place, page in enumerate((OwnPage.FLAGS, OwnPage.OPENINGS, OwnPage.DATA)):
        window.show_state(structs.replace(samples.STATES["flags"], page=page))
        focused = [button.hasFocus() for button in window.pages]
        assert not any(one for at, one in enumerate(focused) if at != place), "never on the name of another page"


def test_a_severity_that_is_not_known_is_not_drawn_as_a_low_one(make: Make) -> None:
    window, _heard = make("flags")
    state = samples.STATES["flags"]
    drawn = []
    for name in (state.flags[0].severity_name, EMPTY):
        line = structs.replace(state.flags[0], severity=Severity.LOW.value, severity_name=name)
        window.show_state(structs.replace(state, flags=Lines([line], lambda one: one)))
        place = window.flags.list.visualRect(window.flags.list.model().index(0, 0))
        picture = window.flags.list.viewport().grab(place.adjusted(0, 0, 40 - place.width(), 0)).toImage()
        ground = picture.pixel(36, 6)
        drawn.append(any(picture.pixel(x, y) != ground for x in range(14, 34) for y in range(14, 28)))
    assert drawn == [True, False]


def test_j_and_k_choose_the_next_flag_and_no_other_letter_does_anything(make: Make, qtbot: QtBot) -> None:
    window, heard = make("replied")
    first, third = samples.FLAGS[0], samples.FLAGS[2]
    qtbot.keyClick(window, Key.Key_J)
    assert heard.drain() == [ChooseOwnFlag(third.contact, third.flag)]
    window.show_state(samples.STATES["dispute"])
    window.show_state(samples.STATES["replied"])
    qtbot.keyClick(window, Key.Key_K)
    assert heard.drain() == [ChooseOwnFlag(first.contact, first.flag)]
    for key in (Key.Key_D, Key.Key_R, Key.Key_S, Key.Key_X):
        qtbot.keyClick(window, key)
    assert heard.drain() == []


def test_enter_writes_letters_are_text_and_ctrl_enter_sends(make: Make, qtbot: QtBot) -> None:
    window, heard = make("dispute")
    qtbot.keyClick(window, Key.Key_Return)
    field = window.flags.thread_view.form.field.edit
    assert QApplication.focusWidget() is field
    for key in (Key.Key_J, Key.Key_1):
        qtbot.keyClick(field, key)
    assert [type(one) for one in heard.drain()] == [WriteAnswer, WriteAnswer]
    qtbot.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.drain() == [SendAnswer(Stance.DISPUTE)]
    window.flags.thread_view.form.reply.click()
    assert heard.drain() == [SendAnswer(Stance.REPLY)]


def test_nothing_is_sent_before_something_is_written(make: Make, qtbot: QtBot) -> None:
    window, heard = make("flags")
    field = window.flags.thread_view.form.field.edit
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.drain() == []


def test_a_dispute_of_an_erased_customer_is_sent_without_words(make: Make, qtbot: QtBot) -> None:
    window, heard = make("erased")
    assert not window.flags.thread_view.form.field.isVisible()
    qtbot.keyClick(window, Key.Key_Return)
    assert QApplication.focusWidget() is window.flags.thread_view.form.send
    window.flags.thread_view.form.send.click()
    assert heard.drain() == [SendAnswer(Stance.DISPUTE)]


def test_esc_leaves_the_text_and_then_the_window(make: Make, qtbot: QtBot) -> None:
    window, _heard = make("dispute")
    qtbot.keyClick(window, Key.Key_Return)
    qtbot.keyClick(window.flags.thread_view.form.field.edit, Key.Key_Escape)
    assert window.isVisible()
    assert QApplication.focusWidget() is window.flags.list
    qtbot.keyClick(window.flags.list, Key.Key_Escape)
    assert not window.isVisible()


def test_a_small_window_shows_the_list_or_the_thread(make: Make, qtbot: QtBot) -> None:
    window, heard = make("dispute")
    window.resize(QSize(683, 314))
    qtbot.waitUntil(lambda: window.flags.narrow, timeout=5_000)
    assert window.flags.list.isVisible()
    assert not window.flags.thread_view.isVisible()
    qtbot.keyClick(window, Key.Key_Return)
    assert not window.flags.list.isVisible()
    assert QApplication.focusWidget() is window.flags.thread_view.form.field.edit
    qtbot.keyClick(window.flags.thread_view.form.field.edit, Key.Key_Escape)
    assert window.flags.thread_view.isVisible()
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.flags.list.isVisible()
    assert not window.flags.thread_view.isVisible()
    assert heard.drain() == []


@pytest.mark.parametrize("size", [LEAST_SIZE, QSize(683, 314), QSize(1006, 698), QSize(1100, 720)])
@pytest.mark.parametrize("name", ["dispute", "long", "refused", "erased"])
def test_the_button_that_sends_is_reached_at_every_size(make: Make, qtbot: QtBot, name: str, size: QSize) -> None:
    window, _heard = make(name)
    window.resize(size)
    qtbot.waitUntil(lambda: window.size() == size, timeout=5_000)
    qtbot.keyClick(window, Key.Key_Return)
    send = window.flags.thread_view.form.send
    window.flags.thread_view.area.ensureWidgetVisible(send)
    seen = send.visibleRegion().boundingRect()
    assert seen.size() == send.size()


def test_what_became_of_an_answer_is_read_out_once(make: Make) -> None:
    window, _heard = make("replied")
    said: list[str] = []
    window.voice.said.connect(said.append)
    window.voice.flush()
    said.clear()
    flag = samples.FLAGS[1]
    answered = structs.replace(flag.answers[0], sent=Sent.WAITING)
    known = OwnRecordKnown((samples.FLAGS[0], structs.replace(flag, answers=(answered,)), *samples.FLAGS[2:]))
    chosen = OnScreen(chosen=(flag.contact, flag.flag))
    waits = own_record_state(known, None, chosen, "Maya Lindqvist", samples.SYNCED, samples.NOW)
    for _twice in range(2):
        window.show_state(waits)
        window.voice.flush()
    assert len(said) == 1
    assert said[0].startswith("Waiting to be sent.")


def test_how_many_flags_there_are_is_read_out_when_they_are_known(make: Make) -> None:
    window, _heard = make("loading")
    said: list[str] = []
    window.voice.said.connect(said.append)
    window.voice.flush()
    window.show_state(samples.STATES["flags"])
    window.voice.flush()
    assert said[0] == "Looking for flags about your calls …"
    assert said[1] == "8 flags, 3 open"


def test_what_comes_in_while_the_window_is_open_is_read_out(make: Make) -> None:
    window, _heard = make("flags")
    said: list[str] = []
    window.voice.said.connect(said.append)
    window.voice.flush()
    said.clear()
    fresh = OwnFlag("new", "disclosure_late", "high", samples.NOW)
    known = OwnRecordKnown((fresh, *samples.FLAGS), (samples.OPENINGS[0], *samples.OPENINGS))
    for _twice in range(2):
        window.show_state(own_record_state(known, None, OnScreen(), "Maya Lindqvist", samples.SYNCED, samples.NOW))
        window.voice.flush()
    assert said == ["9 flags, 4 open. 5 openings"]


def test_a_row_is_heard_with_everything_that_it_shows(make: Make) -> None:
    window, _heard = make("flags")
    heard = window.flags.model.data(window.flags.model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(heard, str)
    assert heard.startswith("Medium, Recorded without consent, 4127 · ")
    assert "Upheld, dispute until " in heard


def test_two_thousand_flags_keep_the_chosen_one_and_move_by_key(make: Make, qtbot: QtBot) -> None:
    window, heard = make("none")
    many = tuple(OwnFlag(f"c{at}", "disclosure_late", "low", samples.NOW - at) for at in range(2_000))
    chosen = OnScreen(chosen=("c1500", "disclosure_late"))
    state = own_record_state(OwnRecordKnown(many), None, chosen, "Maya", samples.SYNCED, samples.NOW)
    window.show_state(state)
    assert window.flags.list.currentIndex().row() == 1_500
    qtbot.keyClick(window, Key.Key_J)
    assert heard.drain() == [ChooseOwnFlag("c1501", "disclosure_late")]
    assert window.flags.model.rowCount() == 2_000
    assert len(state.flags._made) < 50, "only what is seen is made"


def test_no_score_rank_comparison_or_rate_is_on_any_page() -> None:
    states = samples.STATES.values()
    lines = [str(rows[at]) for one in states for rows in (one.flags, one.openings) for at in range(len(rows))]
    shown = " ".join((*map(str, states), *lines)).lower()
    for word in ("score", "rank", "%", "average", "compared", "per cent", "rate "):
        assert word not in shown, word
