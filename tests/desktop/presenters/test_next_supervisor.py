"""What one supervisor asked for, and came when another one was signed in already, is not theirs to see."""

from typing import Any

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.errors import AuthExpired
from agent_assist.domain.review import ReviewReason
from tests.desktop.presenters.test_review import BAD_CALL, OFFLINE, Review


@pytest.mark.parametrize("late", [Ok(OpenedContact(BAD_CALL, (), "Maya", 0, "e-1")), OFFLINE])
def test_what_one_supervisor_opened_is_not_shown_to_the_next(late: Outcome[Any]) -> None:
    review = Review()
    review.sign_in()
    review.do(i.RefreshQueue(), i.SelectContact("a"), i.ChooseReason(ReviewReason.COACH), i.OpenContact())
    review.desk.answer("queue", Failed(AuthExpired("Your session is over.", "Sign in again.")))
    review.shows(r.SignInPage)
    _, opening = review.desk.waiting.pop(0)
    review.sign_in()
    review.do(i.SelectContact("a"))
    before = review.page
    opening(late)
    assert review.page == before
