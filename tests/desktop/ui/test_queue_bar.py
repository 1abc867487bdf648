"""The line over the queue's rows: chips, the menu, views, days, saving, assigning; by mouse and by key."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.widgets.days_dialog import DaysDialog
from agent_assist.desktop.ui.widgets.hand_over_dialog import NOTE_MOST, HandOverDialog
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import queue_samples, samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.languages import speaking

K, LEFT, SHIFT = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def line_of(menu: QMenu, *path: str) -> QAction:
    """Return the line of a menu at the end of a path of its words."""
    for words in path[:-1]:
        action = next(one for one in menu.actions() if one.text() == words)
        inner = action.menu()
        assert isinstance(inner, QMenu)
        menu = inner
    return next(one for one in menu.actions() if one.text() == path[-1])


def test_a_chip_takes_its_condition_away_and_says_so(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    bar = window.board.queue.bar
    chips = [chip for chip in bar._chips if chip.isVisible()]
    assert [chip.label for chip in chips] == ["Recorder not confirmed ✕", "Team: Billing ✕", "Last 7 days ✕"]
    assert chips[1].accessibleName() == "Remove: Team: Billing"
    qtbot.mouseClick(chips[1], LEFT)
    assert heard.drain() == [intents.FilterQueue("team:", "")]
    chips[2].setFocus()
    qtbot.keyClick(chips[2], K.Key_Space)
    assert heard.drain() == [intents.FilterQueue("days:", "")]
    window.show_state(rs.ReviewState(structs.replace(queue_samples.shared(), chips=()), "JL"))
    assert not any(chip.isVisible() for chip in bar._chips)
    focus = window.focusWidget()
    assert focus is None or focus.isVisible()  # the focus is never lost with a chip


def test_enter_goes_from_the_words_of_the_search_to_what_they_found(make_review: MakeReview, qtbot: QtBot) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    queue = window.board.queue
    qtbot.keyClick(window, K.Key_Slash)
    assert queue.search.edit.hasFocus()
    qtbot.keyClicks(queue.search.edit, "amy")
    qtbot.keyClick(queue.search.edit, K.Key_Return)
    assert queue.list.hasFocus(), "the next J and Enter are commands, not letters"


def test_the_menu_narrows_by_keys_alone(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    menu = window.board.queue.bar.menu.menu
    qtbot.keyClick(window, K.Key_F)
    assert menu.isVisible()
    assert [one.text() for one in menu.actions() if one.menu()] == [
        *("Team", "Agent", "Days", "State", "Severity", "Order"),
        "Forget a view",
    ]
    assert line_of(menu, "Team", "Billing").isChecked()
    qtbot.keyClick(menu, K.Key_Right)
    inner = menu.activeAction().menu()
    assert isinstance(inner, QMenu)
    qtbot.keyClick(inner, K.Key_Down)
    qtbot.keyClick(inner, K.Key_Down)
    qtbot.keyClick(inner, K.Key_Return)
    assert heard.drain() == [intents.FilterQueue("team:Claims", "")]


def test_each_line_of_the_menu_sets_its_key(make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    bar = window.board.queue.bar
    bar.menu.open()
    for path, key in (
        (("Agent", "Maya Lindqvist"), "agent:maya"),
        (("Days", "Yesterday"), "days:yesterday"),
        (("State", "With you"), "waiting:mine"),
        (("Severity", "All"), "severity:"),
        (("Order", "Newest first"), "sort:newest"),
    ):
        line_of(bar.menu.menu, *path).trigger()
        assert heard.drain() == [intents.FilterQueue(key, "")]
    line_of(bar.menu.menu, "Forget a view", "Due today").trigger()
    assert intents.DropView("Due today") in heard.drain()
    bar.menu.menu.close()


def test_days_are_asked_for_in_a_dialog(qtbot: QtBot, make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue-shared"])
    dialog = DaysDialog(window)
    qtbot.addWidget(dialog)
    keys: list[str] = []
    dialog.chosen.connect(keys.append)
    dialog.first.setDate(QDate(2026, 11, 24))
    dialog.last.setDate(QDate(2026, 11, 17))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert keys == ["days:2026-11-17..2026-11-24"]
    assert {dialog.first.accessibleName(), dialog.last.accessibleName()} == {"First day", "Last day"}


def test_a_view_is_named_shown_and_marked(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    qtbot.keyClick(window, K.Key_V)
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Mine")
    dialog.accept()
    assert heard.drain() == [intents.KeepView("Mine")]
    views = window.board.filters._pools["view"].take(2)
    assert [view.isChecked() for view in views] == [False, True]
    assert views[0].accessibleName() == "Due today"
    qtbot.mouseClick(views[0], LEFT)
    assert heard.drain() == [intents.ShowView("Due today")]


def test_keys_take_and_never_take_over_by_accident(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    for key, held, wanted in (
        (K.Key_A, Qt.KeyboardModifier.NoModifier, intents.TakeContact()),
        (K.Key_A, SHIFT, intents.TakeContact(over=True)),
        (K.Key_N, Qt.KeyboardModifier.NoModifier, intents.TakeNext()),
        (K.Key_F5, Qt.KeyboardModifier.NoModifier, intents.RefreshQueue()),
    ):
        qtbot.keyClick(window, key, held)
        assert heard.drain() == [wanted]
    qtbot.mouseClick(window.board.preview.take, LEFT)
    assert heard.drain() == [intents.TakeContact()]
    window.board.queue.search.edit.setFocus()
    qtbot.keyClicks(window.board.queue.search.edit, "anvEf")
    assert {type(one) for one in heard.drain()} == {intents.SearchQueue}  # letters are letters in a text


def test_new_contacts_wait_behind_a_button(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    fresh = window.board.queue.bar.fresh
    assert fresh.label == "12 new, show"
    qtbot.mouseClick(fresh, LEFT)
    assert heard.drain() == [intents.RefreshQueue()]
    window.show_state(rs.ReviewState(structs.replace(queue_samples.shared(), fresh=0), "JL"))
    assert not fresh.isVisible()


def test_a_list_that_nothing_matches_offers_the_way_out(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-narrow"])
    queue = window.board.queue
    assert (queue.clear.isVisible(), queue.again.isVisible(), queue.bar.save.isVisible()) == (True, False, False)
    qtbot.mouseClick(queue.clear, LEFT)
    assert heard.drain() == [intents.FilterQueue("", "")]


def test_the_list_and_the_picture_are_saved(make_review: MakeReview, tmp_path: Path) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    bar = window.board.queue.bar
    bar.save_as(f"{tmp_path / 'queue.json'}")
    assert heard.drain() == [intents.ExportQueue(f"{tmp_path / 'queue.json'}")]
    bar.save_as(f"{tmp_path / 'queue.png'}")
    assert (tmp_path / "queue.png").read_bytes().startswith(b"\x89PNG")
    assert heard.drain() == []


def test_a_low_window_counts_its_conditions(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue-shared"])
    window.resize(QSize(683, 314))
    bar = window.board.queue.bar
    assert (bar.narrow.label, any(chip.isVisible() for chip in bar._chips)) == ("Narrow · 3", False)
    window.resize(QSize(1200, 800))
    assert (bar.narrow.label, sum(chip.isVisible() for chip in bar._chips)) == ("Narrow", 3)


def test_chips_are_laid_out_from_the_reading_side(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue-shared"])
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(QSize(1201, 800))
    first, second = window.board.queue.bar._chips[:2]
    origin = QPoint(0, 0)
    assert first.mapTo(window, origin).x() > second.mapTo(window, origin).x()


def press(window: ReviewWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, held)


def test_an_opened_contact_goes_on_by_a_key_unless_something_is_written(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact-others"])
    press(window, qtbot, K.Key_Down, CTRL)
    assert heard.drain() == [intents.NextContact()]
    written = structs.replace(samples.CONTACT_PAGE, form=structs.replace(samples.FORM, comment="half a"))
    window.show_state(rs.ReviewState(written, "JL"))
    window.contact.form.comment.edit.setFocus()
    press(window, qtbot, K.Key_Down, CTRL)
    assert heard.drain() == []


def test_an_opened_contact_is_assigned_with_a_note(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact-others"])
    press(window, qtbot, K.Key_H, ALT)
    dialog = window.findChild(HandOverDialog)
    assert dialog is not None
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()  # nobody is chosen beforehand
    dialog.to.setCurrentIndex(0)
    dialog.note.setPlainText("x" * (NOTE_MOST + 1))
    assert not ok.isEnabled()
    dialog.note.setPlainText(" Please look. ")
    ok.click()
    assert heard.drain() == [intents.PassContact("rosa", "Please look.")]
    window.show_state(samples.REVIEWS["contact"])
    press(window, qtbot, K.Key_H, ALT)
    assert heard.drain() == []


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "24/11/2026"), ("de", "24.11.2026"), ("fr", "24/11/2026"), ("es", "24/11/2026"), ("ar", "2026/11/24")],
)
def test_days_are_typed_as_the_windows_language_writes_them_whatever_the_system_does(
    qtbot: QtBot, qapp: QApplication, make_review: MakeReview, language: str, told: str
) -> None:
    """In Arabic Qt lays the parts of a date out from the right: the day comes first there, too."""
    before = QLocale()
    QLocale.setDefault(QLocale("en-US"))
    try:
        with speaking(qapp, language) if language != "en" else nullcontext():
            window, _heard = make_review(samples.REVIEWS["queue-shared"])
            dialog = DaysDialog(window)
            qtbot.addWidget(dialog)
            dialog.first.setDate(QDate(2026, 11, 24))
            assert dialog.first.text().replace("\u200f", "") == told
    finally:
        QLocale.setDefault(before)
