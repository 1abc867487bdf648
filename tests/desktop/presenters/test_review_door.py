"""The review's door: what it says before anybody signed in."""

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.domain.errors import AuthExpired, Offline, UnlockRefused
from agent_assist.protocol import messages as m
from tests.desktop.presenters.review_rows import QUEUE
from tests.desktop.presenters.test_review import Review

AWAY = Failed(Offline("The server cannot be reached.", "You can keep working; it will be tried again."))
WELL = Ok(m.Health(status="ok", version="1", protocol=m.PROTOCOL_VERSION, database="ok", now_ms=9))
SAID = "The server cannot be reached. Review needs a connection. Press F5 to try again."
NOT_ENROLLED = Failed(AuthExpired("This device is not enrolled.", "Ask IT for a one-time code to enrol it."))


def asked(outcome: Failed | Ok[m.Health]) -> Review:
    review = Review()
    review.do(i.RefreshQueue())
    review.desk.answer("reach", outcome)
    return review


def test_it_says_why_nobody_could_sign_in() -> None:
    assert asked(AWAY).page.error.plain() == SAID
    words = "This device is not enrolled. Ask IT for a one-time code to enrol it."
    assert asked(NOT_ENROLLED).page.error.plain() == words
    assert asked(WELL).page == r.SignInPage()


def test_it_goes_away_when_the_server_is_back() -> None:
    review = asked(AWAY)
    review.do(i.RefreshQueue())
    assert review.page.error.plain() == SAID
    review.desk.answer("reach", WELL)
    assert review.page.error == EMPTY


def test_a_wrong_password_stays_said() -> None:
    review = asked(WELL)
    review.do(i.SignIn("jo", "wrong"))
    review.desk.answer("sign_in jo", Failed(UnlockRefused("Name or password is wrong.", "Try again.")))
    review.do(i.RefreshQueue())
    review.desk.answer("reach", WELL)
    assert review.page.error.plain() == "Name or password is wrong. Try again."


def test_a_late_word_does_not_disturb_signing_in() -> None:
    review = Review()
    review.do(i.RefreshQueue(), i.SignIn("jo", "pass"), i.RefreshQueue())
    review.desk.answer("reach", AWAY)
    assert review.page == r.SignInPage(busy=True)
    session = m.SignInAnswer(session="s", user="jo", name="Jo Larsen", role="supervisor", expires_at_ms=9)
    review.desk.answer("sign_in jo", Ok(session))
    review.desk.answer("queue", Ok(QUEUE))
    review.do(i.SignOut())
    assert review.page == r.SignInPage()


def test_a_late_word_does_not_disturb_the_queue() -> None:
    review = Review()
    review.do(i.RefreshQueue())
    _, late = review.desk.waiting.pop(0)
    review.sign_in()
    late(AWAY)
    review.shows(r.QueuePage)
    review.do(i.RefreshQueue())
    assert [what for what, _ in review.desk.waiting] == ["queue"]
