"""The review opened while the server is away says why, before anybody types a password."""

from __future__ import annotations

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.e2e.house import Seat


def test_the_review_opened_offline_says_why_by_itself(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    seat.synced()
    seat.house.stop()
    seat.session.open_review()

    def said() -> bool:
        windows = [window for window in seat.app.topLevelWidgets() if isinstance(window, ReviewWindow)]
        pages = [window.state.page for window in windows if window.isVisible() and window.state]
        return any(isinstance(page, rs.SignInPage) and "F5" in page.error.plain() for page in pages)

    seat.until(said)


def test_the_review_opened_before_enrolment_says_why_by_itself(seat: Seat) -> None:
    seat.open()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    windows = [window for window in seat.app.topLevelWidgets() if isinstance(window, ReviewWindow)]
    pages = [window.state.page for window in windows if window.isVisible() and window.state]
    assert [type(page) for page in pages] == [rs.SignInPage]
    seat.until(lambda: any(w.sign_in._error.text().startswith("This device is not enrolled.") for w in windows))


def test_the_review_wanted_before_the_link_is_loaded_opens_then(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None and seat.session.room.window.isVisible())
