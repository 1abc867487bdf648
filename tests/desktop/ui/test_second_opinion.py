"""The review window with second opinions: what is hidden, what stands side by side, asking by key and by button."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.review_heard import SECOND, heard_in_review
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview
from tests.desktop.ui.second_samples import AGREE


def read(window: QWidget) -> str:
    """Everything that the window shows in words."""
    return "\n".join(part.text() for part in window.findChildren(QLabel) if part.isVisible())


def form_of(window: ReviewWindow) -> QWidget:
    return window.contact.form.second


def test_a_blind_opinion_shows_no_first_decision_and_says_that_one_is_hidden(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact-blind"])
    told = read(window)
    assert "The first decision is hidden" in told
    assert window.contact._bar.blind.isVisible()
    assert [line.topic for line in heard_in_review(samples.REVIEWS["contact-blind"])].count(SECOND) == 1
    assert "Jo Larsen" not in told
    assert window.contact.form.second.asks == []


def test_both_opinions_appear_side_by_side_when_they_are_known(qtbot: QtBot, make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact-blind"])
    window.show_state(samples.REVIEWS["contact-both"])
    qtbot.waitUntil(lambda: "both agree" in read(window), timeout=5_000)
    told = read(window)
    assert "The first decision is hidden" not in told
    assert not window.contact._bar.blind.isVisible()
    for one in (AGREE.first, AGREE.second):
        assert one.head.plain() in told
        assert one.words.plain() in told


def test_opinions_that_differ_say_so_in_words(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact-differ"])
    assert "opinions differ" in read(window)
    assert "The first still counts." in read(window)


def test_asking_is_reached_by_key_by_button_and_by_tab(qtbot: QtBot, make_review: MakeReview) -> None:
    window, heard = make_review(samples.REVIEWS["contact-askable"])
    (button,) = window.contact.form.second.asks
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.drain() == [i.AskSecondOpinion("recorder_unconfirmed")] * 2
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    page = samples.REVIEWS["contact-askable"].page
    assert isinstance(page, rs.ContactPage)
    busy = structs.replace(page.form.second, busy=True)
    window.show_state(rs.ReviewState(structs.replace(page, form=structs.replace(page.form, second=busy))))
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert heard.drain() == []


@pytest.mark.parametrize("name", ["contact-blind", "contact-both", "contact-differ", "contact-seen"])
@pytest.mark.parametrize("size", [QSize(1366, 738), QSize(1006, 698), QSize(683, 314)])
def test_it_fits_a_small_screen(qtbot: QtBot, theme: Theme, make_review: MakeReview, name: str, size: QSize) -> None:
    del theme
    window, _heard = make_review(samples.REVIEWS[name])
    window.resize(size)
    second = form_of(window)
    qtbot.waitUntil(lambda: second.isVisible() and second.width() > 0, timeout=5_000)
    for label in second.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
