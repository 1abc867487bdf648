"""The queue in pages: what the presenter asks the server for, and what it does with late answers."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import queue_asking, queue_view
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.domain.errors import Offline
from agent_assist.protocol import messages as m
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_review import Review

COUNTS = {"open": 5, "severity:high": 2}


def page(*contacts: str, following: str = "", total: int = 5) -> m.QueueAnswer:
    items = [item(name, row()) for name in contacts]
    return m.QueueAnswer(items=items, now_ms=0, counts=COUNTS, total=total, next=following, more=False)


def at_the_queue() -> Review:
    review = Review()
    review.do(i.SignIn("jo", "pass"))
    session = m.SignInAnswer(session="s", user="jo", name="Jo Larsen", role="supervisor", expires_at_ms=9)
    review.desk.answer("sign_in jo", Ok(session))
    review.desk.answer("queue", Ok(page("a", "b", following="p2")))
    return review


def shown(review: Review) -> list[str]:
    return [one.contact_id for one in review.page.rows]


def counted(review: Review) -> int | None:
    found: int | None = review.page.count
    return found


def test_the_next_page_comes_behind_what_is_shown() -> None:
    review = at_the_queue()
    assert (shown(review), review.page.more) == (["a", "b"], True)
    review.do(i.MoreOfQueue(), i.MoreOfQueue())
    assert len(review.desk.waiting) == 1
    assert review.page.load is r.Load.READY
    review.desk.answer("queue", Ok(page("b", "c", following="p3")))  # b moved down meanwhile
    assert (shown(review), review.page.count) == (["a", "b", "c"], 5)
    review.do(i.MoreOfQueue())
    review.desk.answer("queue", Ok(page("d")))
    assert (shown(review), review.page.more) == (["a", "b", "c", "d"], False)
    review.do(i.MoreOfQueue())
    assert review.desk.waiting == []
    assert [query.after for query in review.desk.asked] == ["", "p2", "p3"]


def test_a_search_is_asked_of_the_server_and_only_the_newest_while_it_answers() -> None:
    review = at_the_queue()
    review.do(i.FilterQueue("severity:high", "m"), i.SearchQueue("ma"), i.SearchQueue("may"))
    assert (review.page.count, len(review.desk.waiting)) == (None, 1)
    review.desk.answer("queue", Ok(page("z", total=1)))
    assert counted(review) is None  # the answer to "m" is not that to "may"
    review.desk.answer("queue", Ok(page("y", total=1)))
    assert shown(review) == ["y"]
    assert counted(review) == 1
    asked = [(query.filter, query.severity, query.search) for query in review.desk.asked]
    assert asked == [("open", "", ""), ("open", "high", "m"), ("open", "high", "may")]
    review.do(i.FilterQueue("", ""), i.FilterQueue("waiting:decided", ""))
    review.desk.answer("queue", Ok(page()))
    assert review.desk.asked[-1] == m.QueueQuery(filter="decided", sort="severity")


def test_a_page_that_does_not_come_is_said_and_can_be_asked_for_again() -> None:
    review = at_the_queue()
    review.do(i.MoreOfQueue())
    review.desk.answer("queue", Failed(Offline("The server cannot be reached.", "Try later.")))
    assert review.page.load is r.Load.OFFLINE
    review.do(i.RefreshQueue())
    review.desk.answer("queue", Ok(page("a", "b", following="p2")))
    assert (shown(review), review.page.load) == (["a", "b"], r.Load.READY)


def test_not_more_is_shown_than_a_window_can_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_view, "MOST_ROWS", 2)
    monkeypatch.setattr(queue_asking, "MOST_ROWS", 2)
    review = at_the_queue()
    assert (review.page.more, review.page.order.plain()) == (False, "first 2, most severe first")
    review.do(i.MoreOfQueue())
    assert review.desk.waiting == []
