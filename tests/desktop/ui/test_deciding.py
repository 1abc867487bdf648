"""A decision is chosen by one key and then written: what is typed presses no button, and closing asks first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.widgets.reply import Reply
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.domain.review import ReviewDecision, Severity
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TYPED = "this is a test 123 dismiss"
Make = Callable[[], ReviewWindow]


class Follower:
    """Does with the form what the presenter does, so that each key meets the state that the key before made."""

    def __init__(self, window: ReviewWindow) -> None:
        self.window = window
        self.intents: list[object] = []
        window.intent.connect(self.take)

    @property
    def form(self) -> rs.DecisionForm:
        page = self.window.state.page if self.window.state is not None else None
        assert isinstance(page, rs.ContactPage)
        return page.form

    def take(self, intent: object) -> None:
        self.intents.append(intent)
        if isinstance(intent, intents.ChooseDecision):
            self.show(structs.replace(self.form, chosen=intent.decision))
        elif isinstance(intent, intents.WriteComment):
            self.show(structs.replace(self.form, comment=intent.text, can_record=True, missing=EMPTY))

    def show(self, form: rs.DecisionForm) -> None:
        self.window.show_state(rs.ReviewState(structs.replace(samples.CONTACT_PAGE, form=form), "JL"))


@pytest.fixture
def deciding(make_review: MakeReview) -> Follower:
    window, _heard = make_review(samples.REVIEWS["contact"])
    return Follower(window)


def type_keys(words: str) -> None:
    """Press keys where the keyboard is, as a person does, whatever has it."""
    for letter in words:
        QTest.keyClicks(at_keyboard(), letter)


def at_keyboard() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("how", ["key", "click", "tab"])
def test_what_is_typed_after_a_choice_is_its_reason_and_never_another_choice(
    deciding: Follower, qtbot: QtBot, how: str
) -> None:
    form = deciding.window.contact.form
    if how == "key":
        qtbot.keyClick(deciding.window, K.Key_2)
    elif how == "click":
        qtbot.mouseClick(form.buttons[1], LEFT)
    else:
        form.buttons[1].setFocus()
        qtbot.keyClick(form.buttons[1], K.Key_Space)
    assert form.comment.edit.hasFocus()
    type_keys(TYPED)
    assert (deciding.form.chosen, deciding.form.comment) == (ReviewDecision.DISMISSED, TYPED)
    chosen = [one for one in deciding.intents if isinstance(one, intents.ChooseDecision)]
    assert chosen == [intents.ChooseDecision(ReviewDecision.DISMISSED)]


def test_no_single_key_chooses_while_a_decision_is_being_written_wherever_the_focus_is(
    deciding: Follower, qtbot: QtBot
) -> None:
    qtbot.keyClick(deciding.window, K.Key_2)
    type_keys("because")
    qtbot.keyClick(at_keyboard(), K.Key_Escape)
    assert deciding.window.hasFocus()
    type_keys("1 3 jk/f")
    assert deciding.form.chosen is ReviewDecision.DISMISSED
    assert not any(isinstance(one, intents.CloseContact) for one in deciding.intents)
    qtbot.keyClick(deciding.window, K.Key_Escape)
    assert deciding.intents[-1] == intents.CloseContact()


def test_a_choice_is_opened_again_only_by_its_own_key_or_button(deciding: Follower, qtbot: QtBot) -> None:
    form = deciding.window.contact.form
    qtbot.keyClick(deciding.window, K.Key_2)
    type_keys("because")
    assert form.locked.isVisible()
    assert not form.buttons[0].isVisible()
    qtbot.keyClick(at_keyboard(), K.Key_D, ALT)
    assert (deciding.form.chosen, deciding.form.comment) == (None, "because")
    assert deciding.window.hasFocus()
    qtbot.keyClick(deciding.window, K.Key_1)
    assert deciding.form.chosen is ReviewDecision.UPHELD
    qtbot.mouseClick(form.locked.change, LEFT)
    assert deciding.intents[-1] == intents.ChooseDecision(None)
    assert form.buttons[0].isVisible()


def test_once_it_is_recorded_keys_mean_commands_again(deciding: Follower, qtbot: QtBot) -> None:
    qtbot.keyClick(deciding.window, K.Key_2)
    type_keys("because")
    qtbot.keyClick(at_keyboard(), K.Key_Return, CONTROL)
    assert deciding.intents[-1] == intents.RecordDecision()
    deciding.show(structs.replace(samples.FORM, chosen=None, comment=""))
    assert deciding.window.hasFocus()


def test_closing_the_window_signs_out(make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["queue"])
    window.close()
    assert heard.drain() == [intents.SignOut()]
    assert not window.isVisible()


def test_closing_at_the_sign_in_page_says_nothing(make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["sign-in"])
    window.close()
    assert heard.drain() == []


def test_a_comment_that_is_not_saved_is_not_dropped_without_a_question(deciding: Follower, qtbot: QtBot) -> None:
    qtbot.keyClick(deciding.window, K.Key_2)
    type_keys("because")
    window = deciding.window
    window.close()
    window.close()
    box = window.closing.question
    assert box is not None
    assert window.isVisible()
    assert len(window.findChildren(QMessageBox)) == 1
    keep = box.defaultButton()
    assert isinstance(keep, QPushButton)
    assert keep.text() == "Keep writing"
    qtbot.mouseClick(keep, LEFT)
    assert (window.isVisible(), window.closing.question) == (True, None)
    assert intents.SignOut() not in deciding.intents
    window.close()
    assert window.closing.question is not None
    drop = next(one for one in window.closing.question.buttons() if one.text() == "Close without saving")
    qtbot.mouseClick(drop, LEFT)
    assert not window.isVisible()
    assert deciding.intents[-1] == intents.SignOut()


def test_the_end_of_the_program_asks_nobody(deciding: Follower, qtbot: QtBot) -> None:
    qtbot.keyClick(deciding.window, K.Key_2)
    type_keys("because")
    deciding.window.leave()
    assert (deciding.window.isVisible(), deciding.window.closing.question) == (False, None)


def test_what_the_agent_said_stands_above_the_choice_and_is_read_with_it(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact-disputed"])
    form = window.contact.form
    replies = [row for row in form.findChildren(Reply) if row.isVisible()]
    assert [row.words.text() for row in replies] == [words.plain() for _, words in samples.FORM_ANSWERED.replies]
    assert all(row.accessibleName().endswith(row.words.text()) for row in replies)
    lowest = max(row.mapTo(form, row.rect().bottomLeft()).y() for row in replies)
    assert lowest < form.buttons[0].mapTo(form, form.buttons[0].rect().topLeft()).y()


def test_severity_is_chosen_by_keys_and_clicks_where_a_decision_is_written(deciding: Follower, qtbot: QtBot) -> None:
    window, form = deciding.window, samples.FORM_READY
    severity = window.contact.form.severity
    assert not severity.isVisible()
    deciding.show(form)
    assert severity.isVisible()
    assert [cell.accessibleName() for cell in severity.cells] == ["High", "Medium", "Low"]
    assert [cell.isChecked() for cell in severity.cells] == [False, True, False]
    qtbot.mouseClick(severity.cells[2], Qt.MouseButton.LeftButton)
    severity.cells[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(severity.cells[0], Qt.Key.Key_Space)
    chosen = [one for one in deciding.intents if isinstance(one, intents.ChooseSeverity)]
    assert chosen == [intents.ChooseSeverity(Severity.LOW), intents.ChooseSeverity(Severity.HIGH)]
    assert [cell.isChecked() for cell in severity.cells] == [False, True, False]  # the state says what is chosen
    deciding.show(structs.replace(form, busy=True))
    assert not any(cell.isEnabled() for cell in severity.cells)


def test_a_new_decision_is_added_by_its_key_and_the_first_one_stays_in_sight(
    make_review: MakeReview, qtbot: QtBot
) -> None:
    flag = "recorder_unconfirmed"
    first = structs.replace(samples.FORM, flags=(), missing=EMPTY, chosen=None, comment="")
    decided = structs.replace(first, earlier=(say("Dismissed"),), addable=((flag, say("Add a new decision")),))
    window, heard = make_review(rs.ReviewState(structs.replace(samples.CONTACT_PAGE, form=decided), "JL"))
    form = window.contact.form
    assert [(one.text(), one.isVisible()) for one in form.again] == [("Add a new decision", True)]
    assert not form.comment.isVisible()
    qtbot.keyClick(window, K.Key_D, ALT)
    assert heard.drain() == [intents.ChooseFlag(flag)]
    adding = structs.replace(decided, flags=((flag, say("Recorder"), True),), addable=())
    window.show_state(rs.ReviewState(structs.replace(samples.CONTACT_PAGE, form=adding), "JL"))
    assert form.comment.isVisible()
    assert (form.again, adding.earlier) == ([], (say("Dismissed"),))
    qtbot.keyClick(window, K.Key_1)
    assert intents.ChooseDecision(ReviewDecision.UPHELD) in heard.drain()
