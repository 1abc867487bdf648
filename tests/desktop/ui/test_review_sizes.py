"""The review in small windows and in each language: nothing is cut, and the decision can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.language import SOURCE, TRANSLATED
from agent_assist.desktop.ui.theme import font
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.desktop.ui.widgets.filter_list import FilterButton
from agent_assist.desktop.ui.widgets.flag_places import MOST_LINES, SIGN, flag_places
from agent_assist.desktop.ui.windows.review import LEAST_SIZE, ReviewWindow
from agent_assist.domain.review import FlagKind
from tests.desktop.ui import queue_samples, samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.languages import speaking
from tests.desktop.ui.measure import CutNoted

SIZES = {"1366x768": (1366, 696), "beside the panel": (1006, 696), "200 %": (683, 344)}
"""Room for the window, px, less title bar and taskbar."""
K = Qt.Key


def shown(make_review: MakeReview, name: str, size: tuple[int, int]) -> ReviewWindow:
    window, _heard = make_review(samples.REVIEWS[name])
    window.resize(*size)
    settle()
    return window


def settle() -> None:
    """Let the layouts follow a new size."""
    for _ in range(3):
        QApplication.sendPostedEvents()


def seen(window: ReviewWindow) -> Iterator[QWidget]:
    """The widgets that are seen or can be scrolled to."""
    yield from (part for part in window.findChildren(QWidget) if part.isVisible())


def outside(window: ReviewWindow) -> list[str]:
    """What reaches over an edge of the window and cannot be scrolled to."""
    bad = []
    for part in seen(window):
        area = next((a for a in window.findChildren(QScrollArea) if a.isAncestorOf(part) and a.isVisible()), None)
        rect = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        whole = window.rect().adjusted(-1, -1, 1, 1)
        if area is not None:
            left = area.mapTo(window, QPoint(0, 0)).x()
            whole = QRect(left - 1, -100_000, area.width() + 2, 200_000)
        if rect.isValid() and not whole.contains(rect):
            bad.append(f"{type(part).__name__} {rect.getRect()}")
    return bad


@pytest.mark.parametrize("name", ["sign-in-error", "queue", "queue-offline", "contact", "charts", "charts-team"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_any_size_in_any_language(
    make_review: MakeReview, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, size: str, name: str
) -> None:
    monkeypatch.setattr(paint, "QFontMetricsF", CutNoted)
    wrong: dict[str, object] = {}
    for language in (SOURCE, *TRANSLATED):
        with speaking(qapp, language):
            window = shown(make_review, name, SIZES[size])
            CutNoted.cuts.clear()
            window.grab()
            for area in window.findChildren(QScrollArea):
                if area.isVisible() and (inside := area.widget()) is not None:
                    inside.grab()
            if cut := set(CutNoted.cuts):
                wrong[f"{language}: cut"] = cut
            if beyond := outside(window):
                wrong[f"{language}: outside"] = beyond
            window.hide()
    assert wrong == {}


def test_the_least_size_holds_at_200_per_cent() -> None:
    assert LEAST_SIZE.width() <= 683
    assert LEAST_SIZE.height() <= 344


@pytest.mark.parametrize("size", SIZES)
def test_the_decision_is_reached_by_keys_and_is_in_view(make_review: MakeReview, qtbot: QtBot, size: str) -> None:
    window = shown(make_review, "contact", SIZES[size])
    window.intent.connect(lambda intent: _follow(window, intent))
    qtbot.keyClick(window, K.Key_2)
    form = window.contact.form
    settle()
    assert form.comment.edit.hasFocus()
    qtbot.waitUntil(lambda: in_view(window, form.comment))
    qtbot.waitUntil(lambda: in_view(window, form.button))
    QTest.keyClicks(form.comment.edit, "fine")
    assert form.comment.edit.toPlainText() == "fine"


def _follow(window: ReviewWindow, intent: object) -> None:
    if isinstance(intent, intents.ChooseDecision):
        form = structs.replace(samples.FORM, chosen=intent.decision)
        window.show_state(rs.ReviewState(structs.replace(samples.CONTACT_PAGE, form=form), "JL"))


def in_view(window: ReviewWindow, part: QWidget) -> bool:
    """Whether the whole of a part can be seen without scrolling."""
    rect = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    areas = [a for a in window.findChildren(QScrollArea) if a.isAncestorOf(part)]
    holder = areas[0].viewport() if areas else window
    room = QRect(holder.mapTo(window, QPoint(0, 0)), holder.size())
    return room.contains(rect)


def test_in_a_large_window_the_decision_stands_at_the_foot_of_its_column(make_review: MakeReview) -> None:
    window = shown(make_review, "contact", SIZES["1366x768"])
    assert in_view(window, window.contact.form)
    bottom = window.contact.form.mapTo(window, QPoint(0, window.contact.form.height())).y()
    assert window.height() - bottom <= 24


def test_a_window_that_changes_its_size_keeps_what_was_written(make_review: MakeReview) -> None:
    window = shown(make_review, "contact", SIZES["1366x768"])
    edit = window.contact.form.comment.edit
    edit.setPlainText("half a sentence")
    for size in ("200 %", "1366x768", "beside the panel", "200 %"):
        window.resize(*SIZES[size])
        settle()
        assert window.contact.form.isVisible(), size
        assert edit.toPlainText() == "half a sentence"


def test_in_a_small_window_the_filters_fold_and_come_back_by_key(make_review: MakeReview, qtbot: QtBot) -> None:
    window = shown(make_review, "queue", SIZES["200 %"])
    board = window.board
    assert not board.filters.isVisible()
    assert board.preview.isVisible()
    qtbot.keyClick(window, K.Key_F)
    assert board.filters.isVisible()
    assert not board.preview.isVisible()
    row = next(part for part in board.filters.findChildren(FilterButton) if part.isVisible())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not board.filters.isVisible()
    assert board.preview.isVisible()
    window.resize(1200, 700)
    settle()
    assert board.filters.isVisible()
    assert not board.queue.filters.isVisible()
    qtbot.keyClick(window, K.Key_F)
    assert board.filters.isVisible()


@pytest.mark.parametrize("language", [SOURCE, *TRANSLATED])
def test_every_name_of_a_filter_is_whole(make_review: MakeReview, qapp: QApplication, language: str) -> None:
    from agent_assist.desktop.presenters import wording

    with speaking(qapp, language):
        kinds = tuple(
            rs.FilterRow(f"kind:{kind.value}", "kind", wording.FLAG_TITLES[kind], 15_200, active=active)
            for kind in FlagKind
            for active in (False, True)
        )
        window, _heard = make_review(rs.ReviewState(structs.replace(queue_samples.queue(), filters=kinds), "JL"))
        rows = [row for row in window.board.filters.findChildren(FilterButton) if row.isVisible()]
        assert len(rows) == 2 * len(FlagKind)
        for row in rows:
            assert row.shown is not None
            face = QFontMetricsF(font(13, 600 if row.shown.active else 400))
            room = row.width() - 10 - 18 - face.horizontalAdvance("15200")
            assert all(face.horizontalAdvance(line) <= room + 2 for line in row._lines), row._lines
            assert "".join(row._lines).replace(" ", "") == row._label.replace(" ", "")


def test_no_two_flags_are_drawn_over_each_other() -> None:
    flags = [(200.0, 150.0), (204.0, 160.0), (206.0, 90.0), (500.0, 120.0), (790.0, 100.0)]
    places = flag_places(flags, 800, 112)
    boxes = []
    for place in places:
        assert place is not None
        assert place.line < MOST_LINES
        left, right = min(place.left, place.x - SIGN / 2), max(place.left + place.width, place.x + SIGN / 2)
        assert right <= 800
        boxes.append((place.line, left, right))
    for number, (line, left, right) in enumerate(boxes):
        for other, start, end in boxes[number + 1 :]:
            assert line != other or right <= start or end <= left


def test_flags_that_find_no_room_are_counted() -> None:
    places = flag_places([(300.0, 100.0)] * 8, 800, 112)
    drawn = [place for place in places if place is not None]
    assert len(drawn) + sum(place.more for place in drawn) == 8
    assert len(drawn) >= MOST_LINES


def test_the_words_of_a_flag_at_the_end_stand_before_it() -> None:
    (place,) = flag_places([(795.0, 100.0)], 800, 112)
    assert place is not None
    assert place.left + place.width < place.x


def test_how_many_more_flags_stands_by_the_flag_and_not_by_the_agent(make_review: MakeReview) -> None:
    row = rs.QueueRow(
        *("c", "high", Text("Title"), Text("meta"), "Ana", Text("and 1 more"), EMPTY, EMPTY),
        urgent=True,
        selected=True,
        severity_name=Text("High"),
    )
    window, _heard = make_review(rs.ReviewState(structs.replace(queue_samples.queue(), rows=(row,)), "JL"))
    model = window.board.queue.model
    told = str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    assert told == "High, Title, and 1 more, meta, Ana"


def test_an_error_of_the_sign_in_is_whole_and_the_focus_stays_in_the_form(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["sign-in"])
    page = window.sign_in
    page.name.edit.setText("jo.larsen")
    window.show_state(rs.ReviewState(rs.SignInPage(busy=True)))
    long = say("Wrong user ID or password. Try again, or ask for a new password. " + "This is a long sentence. " * 4)
    window.show_state(rs.ReviewState(rs.SignInPage(error=long)))
    settle()
    assert page.password.edit.hasFocus()
    assert page.name.edit.text() == "jo.larsen"
    label = page._error
    assert label.height() >= label.heightForWidth(label.width())
    assert isinstance(page.button, Button)
    top = label.mapTo(window, QPoint(0, label.height())).y()
    assert top <= page.button.mapTo(window, QPoint(0, 0)).y()
