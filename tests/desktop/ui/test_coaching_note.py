"""The coaching note on real widgets: offered, written with the keyboard, sent, and never lost silently."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import coaching_intents as c
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PARTS = samples.COACHING


def show(window: ReviewWindow, part: rs.CoachingPart) -> None:
    form = structs.replace(samples.FORM, flags=(), coaching=part)
    window.show_state(rs.ReviewState(structs.replace(samples.CONTACT_PAGE, form=form), "JL"))


def test_a_note_is_opened_written_and_sent(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    coaching = window.contact.form.coaching
    assert not coaching.isVisible()
    show(window, PARTS["offered"])
    assert [button.text() for button in coaching.offers] == ["Write a coaching note"]
    qtbot.mouseClick(coaching.offers[0], LEFT)
    qtbot.keyClick(window, K.Key_W)
    flag = PARTS["offered"].offered[0][0]
    assert heard.drain() == [c.OpenCoachingNote(flag)] * 2
    show(window, structs.replace(PARTS["written"], text="", can_save=False))
    assert QApplication.focusWidget() is coaching.field.edit
    assert not coaching.send.isEnabled()
    qtbot.keyClicks(coaching.field.edit, "1 w")  # keys of the window are text here
    assert heard.drain() == [c.WriteCoachingNote(text) for text in ("1", "1 ", "1 w")]
    qtbot.keyClick(coaching.field.edit, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.drain() == []  # nothing to send is known yet
    show(window, PARTS["written"])
    qtbot.keyClick(coaching.field.edit, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(coaching.send, LEFT)
    qtbot.mouseClick(coaching.cancel, LEFT)
    assert heard.drain() == [*[c.SendCoachingNote()] * 2, c.OpenCoachingNote()]


def test_after_sending_the_keyboard_goes_back_and_what_became_of_it_is_read(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact"])
    show(window, PARTS["written"])
    coaching, said = window.contact.form.coaching, list[str]()
    coaching.voice.said.connect(said.append)
    coaching.field.edit.setFocus()
    show(window, PARTS["sent"])
    coaching.voice.flush()
    assert said == ["Sent. The agent reads it with the next connection."]
    assert not coaching.field.isVisible()
    assert QApplication.focusWidget() is not coaching.field.edit


def test_what_is_written_is_not_left_behind_by_a_key(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    show(window, PARTS["written"])
    window.contact.form.coaching.field.edit.setFocus()
    qtbot.keyClick(window, K.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert heard.drain() == []
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Escape)  # the first leaves the text
    assert heard.drain() == []
    assert structs.replace(samples.FORM, coaching=PARTS["written"]).unsaved
    assert not structs.replace(samples.FORM, coaching=structs.replace(PARTS["sent"], told=say("x"))).unsaved


def test_the_key_does_nothing_where_no_note_can_be_written(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    qtbot.keyClick(window, K.Key_W)
    assert heard.drain() == []
