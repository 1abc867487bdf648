"""Work spread over turns of the event loop: what each step changed is painted before the next step."""

from collections.abc import Callable

import shiboken6
from msgspec import structs
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.review_state import ContactPage, QueuePage
from agent_assist.desktop.ui.turns import Turns
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview


class Sheet(QWidget):
    """Notes its paints between the steps."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def step(self, name: str) -> Callable[[], None]:
        def run() -> None:
            self.seen.append(name)
            self.update()

        return run

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.seen.append("paint")


class Paints(QObject):
    """Counts turns, and notes in which turn each watched part was painted first."""

    def __init__(self, parts: list[QWidget]) -> None:
        super().__init__()
        self.turn = 0
        self.first: dict[QWidget, int] = {}
        for part in parts:
            part.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self._timer.start(0)

    def _count(self) -> None:
        self.turn += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.first.setdefault(watched, self.turn)
        return False


def shown_of(cards: list[QWidget]) -> set[QWidget]:
    return {card for card in cards if not card.isHidden()}


def test_each_step_is_painted_before_the_next(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitUntil(lambda: "paint" in sheet.seen, timeout=5_000)
    sheet.seen.clear()
    turns = Turns(sheet)
    turns.run(sheet.step("one"), sheet.step("two"), sheet.step("three"))
    assert turns.busy
    qtbot.waitUntil(lambda: sheet.seen.count("paint") == 3, timeout=5_000)
    assert sheet.seen == ["one", "paint", "two", "paint", "three", "paint"]
    assert not turns.busy


def test_new_steps_take_the_place_of_those_that_have_not_run(qtbot: QtBot) -> None:
    seen: list[int] = []
    parent = QObject()
    turns = Turns(parent)
    turns.run(lambda: seen.append(1), lambda: turns.run(lambda: seen.append(9)), lambda: seen.append(2))
    qtbot.waitUntil(lambda: 9 in seen, timeout=5_000)
    assert seen == [1, 9]


def test_the_last_step_may_end_the_life_of_what_it_worked_for(qtbot: QtBot) -> None:
    """A step can hold the last reference to its window, and take it along when it has run."""
    gone: list[str] = []
    parent = QObject()
    turns = Turns(parent)
    parent.destroyed.connect(lambda: gone.append("parent"))
    turns.run(lambda: shiboken6.delete(parent))
    qtbot.waitUntil(lambda: gone == ["parent"], timeout=5_000)


def test_a_contact_that_is_opened_is_drawn_card_by_card(make_review: MakeReview, qtbot: QtBot) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    page = window.contact
    cards: list[QWidget] = list(page._cards)
    paints = Paints(cards)
    window.show_state(samples.REVIEWS["contact"])
    assert all(card.isHidden() for card in cards)
    # No step waits as soon as the last one has run, but what that one showed is painted up to two turns later.
    qtbot.waitUntil(lambda: not page._turns.busy and paints.first.keys() >= shown_of(cards), timeout=5_000)
    drawn = [paints.first[card] for card in cards if not card.isHidden()]
    assert len(drawn) >= 4
    assert drawn == sorted(set(drawn))  # from top to bottom, no two in one turn
    expected = ReviewWindow(page._theme)
    qtbot.addWidget(expected)
    expected.show_state(samples.REVIEWS["contact"])
    assert page.timeline.accessibleDescription() == expected.contact.timeline.accessibleDescription()
    assert [card.isHidden() for card in cards] == [card.isHidden() for card in expected.contact._cards]


def test_what_changes_while_a_contact_is_drawn_is_not_lost(make_review: MakeReview, qtbot: QtBot) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    state = samples.REVIEWS["contact"]
    assert isinstance(state.page, ContactPage)
    window.show_state(state)
    later = structs.replace(state, page=structs.replace(state.page, notes=(("10:00", "a later note"),)))
    window.show_state(later)
    qtbot.waitUntil(lambda: not window.contact._turns.busy, timeout=5_000)
    labels = [label.text() for label in window.contact._notes_card.findChildren(QLabel) if label.isVisible()]
    assert "a later note" in labels


def test_the_rows_of_a_queue_come_before_filters_and_preview(make_review: MakeReview, qtbot: QtBot) -> None:
    window, _heard = make_review(samples.REVIEWS["sign-in"])
    board = window.board
    paints = Paints([board.queue, board._left, board.preview])
    window.show_state(samples.REVIEWS["queue"])
    assert isinstance(samples.REVIEWS["queue"].page, QueuePage)
    qtbot.waitUntil(lambda: len(paints.first) == 3 and not board._turns.busy, timeout=5_000)
    assert paints.first[board.queue] < paints.first[board._left]
    assert board._left.isVisible()
    assert board.preview.button.isVisible()
