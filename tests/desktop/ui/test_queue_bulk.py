"""Marks, heads and the form for several contacts on the real window: by mouse, by key, and heard."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.bulk_state import BulkStage
from agent_assist.desktop.presenters.review_heard import heard_in_review
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.models.queue_columns import MARK, SIDE
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import queue_samples, samples
from tests.desktop.ui.conftest import MakeReview

K, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def show(window: ReviewWindow, page: rs.QueuePage) -> None:
    window.show_state(rs.ReviewState(page, "JL"))


def test_keys_select_and_letters_in_a_text_do_not(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    for key, held, wanted in (
        (K.Key_X, Qt.KeyboardModifier.NoModifier, intents.MarkContact()),
        (K.Key_J, SHIFT, intents.ExtendMarks("c2")),
        (K.Key_K, SHIFT, intents.ExtendMarks("c0")),
    ):
        qtbot.keyClick(window, key, held)
        assert heard.drain() == [wanted]
    for key in (K.Key_D, K.Key_Z):  # nothing is selected, nothing can be undone
        qtbot.keyClick(window, key)
    qtbot.keyClick(window, K.Key_Return, CTRL)
    assert heard.drain() == []
    window.board.queue.search.edit.setFocus()
    qtbot.keyClicks(window.board.queue.search.edit, "xdz")
    assert {type(one) for one in heard.drain()} == {intents.SearchQueue}


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_click_on_the_box_selects_the_row(
    make_review: MakeReview,
    qtbot: QtBot,
    qapp: QApplication,
    mirrored: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    try:
        window, heard = make_review(samples.REVIEWS["queue"])
        view = window.board.queue.list
        rect = view.visualRect(window.board.queue.model.index(3))
        x = SIDE + MARK // 2
        place = QPoint(rect.right() - x if mirrored else x, rect.center().y())
        qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        assert intents.MarkContact("c3") in heard.drain()
        qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(window.board.queue.model.index(2)).center())
        assert not any(isinstance(one, intents.MarkContact) for one in heard.drain())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_line_under_the_rows_acts_by_mouse_and_key(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-selected"])
    marks = window.board.queue.marks
    assert marks.accessibleName() == "3 selected, all low, same flag"
    for button, key, wanted in (
        (marks.assign, K.Key_A, intents.TakeContact()),
        (marks.dismiss, K.Key_D, intents.StartBulk()),
        (marks.clear, K.Key_Escape, intents.ClearMarks()),
    ):
        qtbot.mouseClick(button, LEFT)
        window.board.queue.list.setFocus()
        qtbot.keyClick(window.board.queue.list, key)
        assert heard.drain() == [wanted, wanted]
    text = window.board.queue.model.index(4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("selected, Low, ")
    page = queue_samples.marked()
    assert page.marks is not None
    show(window, structs.replace(page, marks=structs.replace(page.marks, can_dismiss=False)))
    assert not marks.dismiss.isEnabled()
    marks.clear.setFocus()
    show(window, structs.replace(page, marks=None))
    assert not marks.isVisible()
    assert window.focusWidget() in {window, None}


def test_the_form_takes_the_place_of_the_preview(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-selected"])
    board = window.board
    show(window, queue_samples.bulk(read=False))
    assert (board.bulk.isVisible(), board.preview.isVisible(), board.queue.marks.isVisible()) == (True, False, False)
    assert window.focusWidget() is board.bulk.read
    qtbot.keyClick(board.bulk.read, K.Key_Return)
    assert heard.drain() == [intents.ReadReplies()]
    assert not board.bulk.record.isEnabled()
    qtbot.mouseClick(board.bulk.lines[1].drop, LEFT)
    assert heard.drain() == [intents.DropFromBulk("c1")]
    assert board.bulk.lines[1].drop.accessibleName().startswith("Remove: Rosa Marín · ••• ••• 6642")
    show(window, queue_samples.bulk())
    assert "“The line was down.”" in board.bulk.lines[1].accessibleName()
    board.bulk.comment.edit.setFocus()
    qtbot.keyClicks(board.bulk.comment.edit, "1dzx")  # letters are letters here
    assert {type(one) for one in heard.drain()} == {intents.WriteBulkReason}
    qtbot.keyClick(board.bulk.comment.edit, K.Key_Return, CTRL)
    assert heard.drain() == [intents.RecordBulk()]
    qtbot.keyClick(board.bulk.comment.edit, K.Key_Escape)  # the first Esc leaves the text, the second the form
    assert heard.drain() == []
    qtbot.keyClick(board.queue.list, K.Key_Escape)
    assert heard.drain() == [intents.CancelBulk()]


def test_the_seconds_run_only_while_it_can_be_undone(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue-bulk"])
    board = window.board
    assert not board.bulk._second.isActive()
    board.bulk.comment.edit.setFocus()
    show(window, queue_samples.bulk(BulkStage.WAITING))
    assert window.focusWidget() in {window, None}  # keys are commands again
    assert board.bulk.undo.label == "Undo, 9 s"
    qtbot.waitUntil(lambda: intents.BulkSecond() in heard.drain(), timeout=3_000)
    qtbot.keyClick(window, K.Key_Z)
    assert intents.UndoBulk() in heard.drain()
    assert board.bulk.comment.edit.isReadOnly()
    show(window, queue_samples.bulk(BulkStage.DONE))
    assert not board.bulk._second.isActive()
    assert [line.drop.isVisible() for line in board.bulk.lines] == [False] * 3
    show(window, queue_samples.queue())
    assert (board.bulk.isVisible(), board.preview.isVisible()) == (False, True)


def test_heads_sort_and_say_which_order_stands(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    window.resize(1200, 800)
    heads = window.board.queue.heads
    assert heads.flag.accessibleName() == "Flag, sorted: most severe first"
    assert heads.due.accessibleName() == "Due, sort: due first"
    qtbot.mouseClick(heads.agent, LEFT)
    heads.due.setFocus()
    qtbot.keyClick(heads.due, K.Key_Space)
    assert heard.drain() == [intents.FilterQueue("sort:agent", ""), intents.FilterQueue("sort:due", "")]
    for order, following, name in (("due", "newest", "Due"), ("newest", "oldest", "When"), ("oldest", "due", "When")):
        show(window, structs.replace(queue_samples.queue(), sort=order))
        assert (heads.due.following, heads.due.text()) == (following, name)
    show(window, structs.replace(queue_samples.queue(), sort="", can_sort=False))  # an older server
    assert not any(head.isEnabled() for head in heads._heads)
    rows = window.board.queue.list.visualRect(window.board.queue.model.index(0))
    assert (heads.holder.isVisible(), rows.height()) == (False, 44)
    window.resize(1500, 800)
    assert heads.holder.isVisible()
    window.resize(620, 700)
    assert not heads.isVisible()


def test_what_is_heard_of_it() -> None:
    def told(page: rs.QueuePage) -> list[str]:
        lines = heard_in_review(rs.ReviewState(page, "JL"))
        return [
            " ".join(part if isinstance(part, str) else part.plain() for part in line.parts)
            for line in lines
            if line.topic in {"marks", "bulk"}
        ]

    assert told(queue_samples.marked()) == ["3 selected all low, same flag"]
    waits = told(queue_samples.bulk(BulkStage.WAITING))[-1]
    assert waits == "Dismiss 3 flags together. Nothing is recorded for 10 s; Z undoes it."
    assert told(queue_samples.bulk(BulkStage.DONE))[-1] == "Dismissed: 2 of 3 1 flag stays open."


def test_the_form_is_a_part_of_the_tree_of_assistive_technology(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue-bulk"])
    found = QAccessible.queryAccessibleInterface(window.board.bulk.comment.edit)
    assert found.text(QAccessible.Text.Name) == "Reason, read by the agents"


@pytest.mark.parametrize(
    ("state", "asks"), [("queue-bulk", True), ("queue-bulk-undo", True), ("queue-bulk-done", False), ("queue", False)]
)
def test_closing_drops_no_reason_without_a_question(make_review: MakeReview, state: str, *, asks: bool) -> None:
    window, heard = make_review(samples.REVIEWS[state])
    window.close()
    assert window.isVisible() is asks
    assert (window.closing.question is not None) is asks
    assert (intents.SignOut() in heard.drain()) is not asks
    window.leave()


def test_the_box_in_the_head_selects_all_rows_shown_by_mouse_space_and_key(
    make_review: MakeReview, qtbot: QtBot
) -> None:
    window, heard = make_review(samples.REVIEWS["queue-shared"])
    window.resize(1376, 828)
    page = window.state.page if window.state is not None else None
    assert isinstance(page, rs.QueuePage)
    box, every = window.board.queue.heads.all, intents.MarkAll(tuple(row.contact_id for row in page.rows))
    assert (box.accessibleName(), box.checkState()) == ("Select all contacts shown", Qt.CheckState.Unchecked)
    qtbot.mouseClick(box, LEFT)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(box, K.Key_Space)
    qtbot.keyClick(window, K.Key_A, CTRL)
    assert heard.drain() == [every] * 3
    assert box.checkState() is Qt.CheckState.Unchecked  # the state says what is selected
    some = structs.replace(page, rows=(structs.replace(page.rows[0], marked=True), *page.rows[1:]))
    show(window, some)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    assert box.accessibleDescription() == f"1 of {len(page.rows)} contacts shown are selected"
    show(window, structs.replace(page, rows=tuple(structs.replace(row, marked=True) for row in page.rows)))
    assert box.checkState() is Qt.CheckState.Checked
    window.board.queue.search.edit.setFocus()
    qtbot.keyClicks(window.board.queue.search.edit, "ab")
    qtbot.keyClick(window.board.queue.search.edit, K.Key_A, CTRL)  # selects the text
    assert not any(isinstance(one, intents.MarkAll) for one in heard.drain())
    assert window.board.queue.search.edit.selectedText() == "ab"


def test_the_box_stands_over_the_boxes_of_the_rows(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    window.resize(1376, 828)
    box = window.board.queue.heads.all
    assert box.isVisible()
    assert box.geometry().center().x() == pytest.approx(SIDE + MARK / 2, abs=1)
    empty = samples.REVIEWS["queue-empty"]
    window.show_state(empty)
    assert not box.isEnabled()


def test_the_form_says_how_flags_of_the_kind_were_resolved_and_nothing_where_that_is_unknown(
    make_review: MakeReview,
) -> None:
    page = queue_samples.bulk()
    window, _ = make_review(rs.ReviewState(page, "JL"))
    form = window.board.bulk
    assert not form.alike.isVisible()
    assert page.bulk is not None
    told = say("{n} resolved, {m} of them dismissed.", n=1212, m=198)
    show(window, structs.replace(page, bulk=structs.replace(page.bulk, alike=told)))
    assert (form.alike.isVisible(), form.alike.text()) == (True, "1,212 resolved, 198 of them dismissed.")
