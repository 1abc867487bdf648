"""The review window: pages, keys, clicks, and what the model announces."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.models.queue_rows import QueueModel
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.timeline import tick_step_s
from agent_assist.domain.review import ReviewDecision, ReviewReason
from tests.desktop.ui import queue_samples, samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.test_panel_states import HOSTILE, rendered

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("name", samples.REVIEWS)
def test_each_page_renders_in_three_themes(make_review: MakeReview, theme: Theme, name: str) -> None:
    window, _heard = make_review(samples.REVIEWS[name])
    rendered(window, theme)


def test_signing_in_sends_once_and_forgets_the_password(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["sign-in"])
    page = window.sign_in
    assert page.name.edit.hasFocus()
    qtbot.keyClicks(page.name.edit, " jo ")
    qtbot.keyClick(page.password.edit, K.Key_Return)
    assert heard.drain() == []
    qtbot.keyClicks(page.password.edit, "planted-secret")
    assert "planted-secret" not in page.password.edit.displayText()
    qtbot.keyClick(page.password.edit, K.Key_Return)
    asked = heard.drain()
    assert asked == [intents.SignIn("jo", "planted-secret")]
    assert "planted" not in repr(asked)
    assert page.password.edit.text() == ""
    assert not page.button.isEnabled()


def test_a_wrong_password_is_said(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["sign-in"])
    said: list[str] = []
    window.sign_in._voice.said.connect(said.append)
    window.show_state(samples.REVIEWS["sign-in-error"])
    window.sign_in._voice.flush()
    assert said == ["Name or password is wrong. Try again."]
    assert any(label.isVisible() and label.text() == said[0] for label in window.findChildren(QLabel))


def test_the_queue_goes_by_keys(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    keys = (K.Key_J, K.Key_K, K.Key_1, K.Key_2, K.Key_3, K.Key_Return, K.Key_F5)
    for key in keys:
        qtbot.keyClick(window, key)
    assert heard.drain() == [
        intents.SelectContact("c2"),
        intents.SelectContact("c0"),
        intents.ChooseReason(ReviewReason.DECIDE_FLAG),
        intents.ChooseReason(ReviewReason.COACH),
        intents.ChooseReason(ReviewReason.COMPLAINT),
        intents.OpenContact(),
        intents.RefreshQueue(),
    ]


def test_keys_work_from_the_list_too(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    assert window.board.queue.list.hasFocus()
    qtbot.keyClick(window.board.queue.list, K.Key_J)
    assert heard.drain() == [intents.SelectContact("c2")]
    qtbot.keyClick(window.board.queue.list, K.Key_Return)
    assert heard.drain() == [intents.OpenContact()]


def test_nothing_opens_without_a_reason(make_review: MakeReview, qtbot: QtBot) -> None:
    page = queue_samples.queue()
    assert page.preview is not None
    preview = structs.replace(page.preview, chosen=None, can_open=False)
    window, heard = make_review(rs.ReviewState(structs.replace(page, preview=preview), "JL"))
    assert not any(choice.isChecked() for choice in window.board.preview.choices)
    qtbot.keyClick(window, K.Key_Return)
    qtbot.mouseClick(window.board.preview.button, LEFT)
    assert heard.drain() == []
    qtbot.mouseClick(window.board.preview.choices[1], LEFT)
    assert heard.drain() == [intents.ChooseReason(ReviewReason.COACH)]
    assert not window.board.preview.choices[1].isChecked()


def test_search_and_filters_keep_each_other(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    qtbot.keyClick(window, K.Key_Slash)
    search = window.board.queue.search.edit
    assert search.hasFocus()
    qtbot.keyClicks(search, "j1")
    assert heard.drain() == [intents.SearchQueue("j"), intents.SearchQueue("j1")]
    page = structs.replace(queue_samples.queue(), search="j1")
    window.show_state(rs.ReviewState(page, "JL"))
    button = next(
        b for b in window.board.filters._pools["severity"].take(4) if b.shown is not None and b.shown.key == "high"
    )
    qtbot.mouseClick(button, LEFT)
    assert heard.drain() == [intents.FilterQueue("high", "j1")]
    qtbot.keyClick(search, K.Key_Escape)
    assert window.board.queue.list.hasFocus()


def test_a_click_selects_a_row(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    view = window.board.queue.list
    rect = view.visualRect(window.board.queue.model.index(3))
    assert rect.height() == 44
    qtbot.mouseClick(view.viewport(), LEFT, pos=rect.center())
    assert intents.SelectContact("c3") in heard.drain()


@pytest.mark.parametrize("name", ["queue-offline", "queue-error", "queue-empty"])
def test_an_empty_queue_says_why_and_offers_one_action(make_review: MakeReview, qtbot: QtBot, name: str) -> None:
    window, heard = make_review(samples.REVIEWS[name])
    assert window.board.queue.again.isVisible()
    qtbot.mouseClick(window.board.queue.again, LEFT)
    assert heard.drain() == [intents.RefreshQueue()]


def test_the_contact_goes_by_keys(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    for key in (K.Key_1, K.Key_2, K.Key_3):
        window.setFocus()
        qtbot.keyClick(window, key)
    qtbot.keyClick(window, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, K.Key_Escape)
    assert heard.drain() == [
        intents.ChooseDecision(ReviewDecision.UPHELD),
        intents.ChooseDecision(ReviewDecision.DISMISSED),
        intents.ChooseDecision(ReviewDecision.NEEDS_COACHING),
        intents.CloseContact(),
    ]


def test_a_comment_is_written_and_recorded(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    edit = window.contact.form.comment.edit
    qtbot.keyClicks(edit, "1!")
    assert heard.drain() == [intents.WriteComment("1"), intents.WriteComment("1!")]
    ready = structs.replace(samples.FORM_READY, comment="1!")
    window.show_state(rs.ReviewState(structs.replace(samples.CONTACT_PAGE, form=ready), "JL"))
    assert edit.textCursor().position() == 2
    qtbot.keyClick(edit, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(window.contact.form.button, LEFT)
    assert heard.drain() == [intents.RecordDecision(), intents.RecordDecision()]


def test_a_comment_is_bounded_and_plain(make_review: MakeReview, qtbot: QtBot) -> None:
    from PySide6.QtCore import QMimeData

    window, _heard = make_review(samples.REVIEWS["contact"])
    edit = window.contact.form.comment.edit
    data = QMimeData()
    data.setHtml("<h1>big</h1>")
    data.setText("y\x00" * 5_000)
    edit.insertFromMimeData(data)
    assert len(edit.toPlainText()) == 2_000
    assert "\x00" not in edit.toPlainText()
    qtbot.keyClicks(edit, "more")
    assert len(edit.toPlainText()) == 2_000


def test_a_word_about_the_decision_stands_above_the_contact(make_review: MakeReview) -> None:
    page = samples.REVIEWS["contact"].page
    assert isinstance(page, rs.ContactPage)
    window, _heard = make_review(rs.ReviewState(structs.replace(page, message=Text("Somebody was first.")), "JL"))
    assert window.contact._message.isVisible()
    assert window.contact._message.y() < window.contact._content.y()
    window.show_state(rs.ReviewState(page, "JL"))
    assert not window.contact._message.isVisible()


def test_another_flag_can_be_chosen(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    qtbot.mouseClick(window.contact.form.flags[1], LEFT)
    assert heard.drain() == [intents.ChooseFlag("sensitive_truncated")]


def test_the_rail_goes_back_and_signs_out_only_by_its_menu(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(structs.replace(samples.REVIEWS["contact"], person="Jo Larsen"))
    qtbot.mouseClick(window.rail.queue, LEFT)
    qtbot.mouseClick(window.contact.back, LEFT)
    assert heard.drain() == [intents.CloseContact(), intents.CloseContact()]
    qtbot.mouseClick(window.rail.person, LEFT)
    assert heard.drain() == []
    menu = window.rail.menu
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == ["Jo Larsen", "Sign out"]
    assert not menu.actions()[0].isEnabled()
    qtbot.keyClick(menu, K.Key_Down)
    qtbot.keyClick(menu, K.Key_Return)
    assert heard.drain() == [intents.SignOut()]
    assert window.rail.person.accessibleName() == "Jo Larsen"


def test_the_model_announces_only_what_differs(qtbot: QtBot) -> None:
    model = QueueModel()
    changed: list[int] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.modelReset.connect(lambda: resets.append(True))
    model.set_rows(queue_samples.queue_rows(selected=1))
    model.set_rows(queue_samples.queue_rows(selected=2))
    assert (changed, resets) == ([1, 2], [True])
    model.set_rows(queue_samples.queue_rows(count=3))
    assert len(resets) == 2
    assert model.row_at(99) is None
    assert model.data(model.index(99)) is None
    assert qtbot is not None


def test_the_next_page_is_asked_for_at_the_end_and_moves_nothing(make_review: MakeReview, qtbot: QtBot) -> None:
    page = structs.replace(queue_samples.queue(rows=queue_samples.queue_rows(40)), more=True)
    window, heard = make_review(rs.ReviewState(page, "JL"))
    assert heard.drain() == []
    window.board.queue.list.scrollToBottom()
    qtbot.waitUntil(lambda: intents.MoreOfQueue() in heard.drain())
    at = window.board.queue.list.verticalScrollBar().value()
    more = structs.replace(page, rows=queue_samples.queue_rows(80))
    resets: list[bool] = []
    window.board.queue.model.modelReset.connect(lambda: resets.append(True))
    window.show_state(rs.ReviewState(more, "JL"))
    assert window.board.queue.model.rowCount() == 80
    assert (resets, window.board.queue.list.verticalScrollBar().value()) == ([], at)


def test_stepping_past_the_last_row_asks_for_more(make_review: MakeReview, qtbot: QtBot) -> None:
    page = structs.replace(queue_samples.queue(rows=queue_samples.queue_rows(selected=0, count=1)), more=True)
    window, heard = make_review(rs.ReviewState(page, "JL"))
    heard.drain()
    window.board.queue.model.set_rows(page.rows, more=True)
    qtbot.keyClick(window, K.Key_J)
    assert heard.drain() == [intents.MoreOfQueue()]
    window.show_state(rs.ReviewState(structs.replace(page, more=False), "JL"))
    qtbot.keyClick(window, K.Key_J)
    assert heard.drain() == []


def test_ten_thousand_rows_cost_no_widgets(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    before = len(window.findChildren(QLabel))
    window.show_state(rs.ReviewState(queue_samples.queue(rows=queue_samples.queue_rows(10_000)), "JL"))
    window.grab()
    assert len(window.findChildren(QLabel)) == before
    assert window.board.queue.model.rowCount() == 10_000


@pytest.mark.parametrize("nasty", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_shown_as_plain_text(make_review: MakeReview, nasty: str) -> None:
    text = Text("{x}", (("x", nasty),))
    row = rs.QueueRow("c", nasty, text, text, nasty, text, text, text, urgent=True, selected=True)
    filters = (rs.FilterRow("k", "kind", text, 1),)
    page = structs.replace(queue_samples.queue(), rows=(row,), title=text, filters=filters)
    lane = rs.TimelineLane(nasty, text, (rs.Mark(-5, 10**12, nasty, text), rs.Mark(9, 3, "recording", text)), text)
    contact = structs.replace(
        samples.CONTACT_PAGE,
        title=text,
        badge=text,
        lanes=(lane,),
        total_ms=0,
        requirements=(rs.Requirement(text, text, None, nasty),),
        notes=((nasty, nasty),),
    )
    window, _heard = make_review(rs.ReviewState(page, nasty))
    for state in (page, contact):
        window.show_state(rs.ReviewState(state, nasty))
        window.grab()
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert not set(label.text()) & {"\x00", "\x1b", "\u202e"}


@pytest.mark.parametrize(
    ("total_ms", "width", "step"),
    [
        (1, 600, 5),
        (60_000, 600, 10),
        (702_000, 600, 120),
        (3_600_000, 600, 600),
        (10**12, 600, 10**9 // 4),
        (0, 600, 5),
    ],
)
def test_marks_of_the_axis_can_be_read(total_ms: int, width: int, step: int) -> None:
    assert tick_step_s(total_ms, width) == step


def test_a_key_is_not_lost_while_the_preview_is_still_being_drawn(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["sign-in"])
    state = samples.REVIEWS["queue"]
    assert isinstance(state.page, rs.QueuePage)
    assert state.page.preview is not None
    window.show_state(state)
    drawn = window.board.preview._state
    qtbot.keyClick(window, K.Key_2)
    assert drawn is None  # the preview is drawn a turn later
    assert heard.drain() == [intents.ChooseReason(state.page.preview.reasons[1][0])]
