"""Keys that are a single character can be switched off; then each acts with Alt held, in every window (WCAG 2.1.4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.lessons_state import ChooseAnswer
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.places import MemoryPlaces, SettingsPlaces
from agent_assist.desktop.ui.shortcuts import PANEL, combination, need_alt
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from agent_assist.desktop.ui.widgets.cheat_sheet import CheatSheet
from agent_assist.desktop.ui.widgets.notes_card import NotesCard
from agent_assist.desktop.ui.windows.keys_with_alt import KeysWithAlt
from agent_assist.desktop.ui.windows.lessons import LessonsWindow
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.review import ReviewReason
from tests.desktop.ui import lesson_samples, samples
from tests.desktop.ui.conftest import MakePanel, MakeReview
from tests.desktop.ui.listener import Listener

K, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
YES = intents.GiveAnswer(None, ConsentState.GIVEN)
CHARACTERS = [key for shortcut in PANEL for key in shortcut.keys if len(key) == 1 or key == "Space"]
STATES = ("answers", "script", "recording", "payment", "context", "dispose", "two-calls", "idle-last", "unclear")


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[KeysWithAlt]:
    menu = QMenu()
    made = KeysWithAlt(qapp, MemoryPlaces(), menu)
    made.action.setChecked(True)
    yield made
    made.action.setChecked(False)
    made.deleteLater()


def meant(heard: Listener) -> list[object]:
    """Return what was wanted; a typed digit hides itself and equals no other, so it is opened."""
    return [one.key.reveal() if isinstance(one, intents.TypeDigit) else one for one in heard.drain()]


@pytest.mark.parametrize("state", STATES)
def test_a_character_does_nothing_alone_and_with_alt_what_it_does_else(
    make_panel: MakePanel, qtbot: QtBot, switch: KeysWithAlt, state: str
) -> None:
    panel, heard = make_panel(samples.PANELS[state])
    for keys in CHARACTERS:
        if keys == "M":
            continue  # it opens a menu, which has the keyboard then
        key = combination(keys).key()
        qtbot.keyClick(panel, key)
        assert heard.drain() == [], keys
        qtbot.keyClick(panel, key, ALT)
        with_alt = meant(heard)
        switch.action.setChecked(False)
        qtbot.keyClick(panel, key)
        assert with_alt == meant(heard), keys
        switch.action.setChecked(True)


def test_an_answer_is_given_once(make_panel: MakePanel, qtbot: QtBot, switch: KeysWithAlt) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    qtbot.keyClick(panel, K.Key_1, ALT)
    assert heard.drain() == [YES]
    assert switch.action.isChecked()


@pytest.mark.usefixtures("switch")
def test_named_keys_act_as_ever(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["script"])
    qtbot.keyClick(panel, K.Key_Return)
    assert heard.drain() == [intents.MarkRead()]
    qtbot.keyClick(panel, K.Key_F1)
    assert panel.keys_shown


@pytest.mark.usefixtures("switch")
def test_a_row_or_a_button_that_has_the_focus_takes_its_own_keys(make_panel: MakePanel, qtbot: QtBot) -> None:
    """The exception of 2.1.4: a key that is active only while its own control has the focus."""
    panel, heard = make_panel(samples.PANELS["answers"])
    row = next(row for row in panel.findChildren(AnswerRow) if row.isVisible())
    row.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row, K.Key_W)
    assert heard.drain() == []
    qtbot.keyClick(row, K.Key_2)
    assert heard.drain() == [intents.GiveAnswer(row.purpose, ConsentState.REFUSED)]
    panel.show_state(samples.PANELS["script"])
    button = next(
        b for b in panel.findChildren(QPushButton) if b.isVisible() and b.accessibleName() == "I have read it"
    )
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, K.Key_Space)
    assert heard.drain() == [intents.MarkRead()]


@pytest.mark.usefixtures("switch")
def test_a_text_field_takes_every_character(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["notes"])
    card = panel.findChild(NotesCard)
    assert card is not None
    field = card.field
    field.setFocus()
    qtbot.keyClicks(field, "call back 1")
    assert field.toPlainText() == "call back 1"


@pytest.mark.usefixtures("switch")
def test_it_holds_in_the_review_where_alt_d_stays_what_it_is(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    heard.drain()
    qtbot.keyClick(window.board.queue.list, K.Key_1)
    assert heard.drain() == []
    qtbot.keyClick(window.board.queue.list, K.Key_1, ALT)
    assert heard.drain() == [intents.ChooseReason(ReviewReason.DECIDE_FLAG)]
    window, heard = make_review(samples.REVIEWS["contact"])
    heard.drain()
    qtbot.keyClick(window, K.Key_1)
    assert heard.drain() == []
    qtbot.keyClick(window, K.Key_1, ALT)
    chosen = heard.drain()
    assert [type(one) for one in chosen] == [intents.ChooseDecision]
    qtbot.keyClick(window, K.Key_D, ALT)
    assert heard.drain() == []  # it opens the locked choice in the window, and is not a D


@pytest.mark.usefixtures("switch")
def test_it_holds_in_other_windows(qtbot: QtBot, theme: Theme) -> None:
    window = LessonsWindow(theme)
    qtbot.addWidget(window)
    heard = Listener()
    window.intent.connect(heard.take)
    window.show_state(*lesson_samples.shown("lesson"))
    window.show()
    qtbot.keyClick(window, K.Key_2)
    assert heard.drain() == []
    qtbot.keyClick(window, K.Key_2, ALT)
    assert heard.drain() == [ChooseAnswer(1)]


def test_the_list_of_keys_says_so(make_panel: MakePanel, switch: KeysWithAlt) -> None:
    panel, _heard = make_panel(samples.PANELS["idle"])
    told = "Letters, digits and signs act only with Alt held. You can change that under More."
    panel.show_keys(True)
    assert [told in sheet.words() for sheet in panel.findChildren(CheatSheet)] == [True]
    panel.show_keys(False)
    switch.action.setChecked(False)
    panel.show_keys(True)
    assert all(told not in sheet.words() for sheet in panel.findChildren(CheatSheet) if sheet.isVisible())


def test_it_is_remembered_on_this_computer(qapp: QApplication, tmp_path: Path) -> None:
    menu = QMenu()

    def begun() -> KeysWithAlt:
        settings = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
        return KeysWithAlt(qapp, SettingsPlaces(settings), menu)

    first = begun()
    assert not need_alt()
    first.action.setChecked(True)
    first.action.blockSignals(True)  # the program was killed: nobody switched it off
    qapp.removeEventFilter(first)
    second = begun()
    assert second.action.isChecked()
    assert need_alt()
    second.action.setChecked(False)
    assert not need_alt()
    assert not begun().action.isChecked()


def test_what_is_malformed_counts_as_nothing_chosen(tmp_path: Path) -> None:
    file = tmp_path / "windows.ini"
    file.write_text("[keys]\nneed_alt=perhaps\n", encoding="utf-8")
    assert not SettingsPlaces(QSettings(str(file), QSettings.Format.IniFormat)).keys_need_alt()


@pytest.mark.usefixtures("switch")
@pytest.mark.parametrize(
    ("state", "key", "wanted"),
    [
        ("answers-standing", K.Key_S, intents.UseStanding()),
        ("recording", K.Key_H, None),
        ("answers-again", K.Key_T, intents.TakeTurn(ps.TurnKey.RECEIPT)),
    ],
)
def test_a_letter_that_has_alt_in_another_window_is_no_exception(
    make_panel: MakePanel, qtbot: QtBot, state: str, key: Qt.Key, wanted: object
) -> None:
    panel, heard = make_panel(samples.PANELS[state])
    qtbot.keyClick(panel, key, ALT)
    assert heard.drain() == ([] if wanted is None else [wanted])


@pytest.mark.usefixtures("switch")
def test_the_customers_data_open_with_alt_d(make_panel: MakePanel, qtbot: QtBot) -> None:
    state = samples.PANELS["recording"]
    fields = ps.MenuItem(ps.TurnKey.FIELDS, say("Customer data"), "D")
    panel, heard = make_panel(structs.replace(state, menu=(*state.menu, fields)))
    qtbot.keyClick(panel, K.Key_D, ALT)
    assert heard.drain() == [intents.TakeTurn(ps.TurnKey.FIELDS)]


@pytest.mark.usefixtures("switch")
def test_in_the_review_alt_d_and_alt_s_mean_what_the_page_has_for_them(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-selected"])
    heard.drain()
    qtbot.keyClick(window.board.queue.list, K.Key_D, ALT)
    assert heard.drain() == [intents.StartBulk()]
    window, heard = make_review(samples.REVIEWS["contact-askable"])
    heard.drain()
    qtbot.keyClick(window, K.Key_S, ALT)
    assert [type(one) for one in heard.drain()] == [intents.AskSecondOpinion]
