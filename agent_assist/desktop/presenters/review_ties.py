"""What the courses of the review share: the desk that asks the server, and the presenter that shows. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from agent_assist.desktop.presenters.review_state import Load
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.services.review_desk import ReviewDesk
from agent_assist.domain.errors import AssistError


class ReviewTies(NamedTuple):
    """What a course is tied to.

    Args:
        desk: the supervisor's desk.
        read: says a text in the supervisor's language.
        changed: shows the state anew, after each answer.
        failed: returns how the page stands after an error; None where the session is over.
    """

    desk: ReviewDesk
    read: Callable[[Text], str]
    changed: Callable[[], None]
    failed: Callable[[AssistError], Load | None]
