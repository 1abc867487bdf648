"""The course of the queue: what others do shows in place, nothing moves, and no key takes anything by accident."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.runtime.outcome import Failed, Ok
from agent_assist.domain.errors import AuthExpired, Offline
from agent_assist.domain.review import ReviewReason
from agent_assist.protocol import messages as m
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_review import Review
from tests.desktop.presenters.test_review_pages import at_the_queue

COUNTS = {"open": 5, "mine": 1, "unassigned": 3, "decided": 2}


def held(contact: str, by: str = "", *looking: str, agent: str = "maya", decision: str = "") -> m.QueueItem:
    name = {"jo": "Jo Larsen", "tom": "Tom Okoye"}.get(by, by)
    made = item(contact, row(decision=decision))
    return structs.replace(made, agent=agent, held_by=by, held_by_name=name, looking=list(looking))


def page(*items: m.QueueItem, following: str = "", total: int | None = None, more: bool = False) -> m.QueueAnswer:
    many = len(items) if total is None else total
    return m.QueueAnswer(items=list(items), now_ms=0, counts=COUNTS, total=many, next=following, more=more)


def shown(*items: m.QueueItem, **more: Any) -> Review:
    review = at_the_queue()
    review.do(i.RefreshQueue())
    review.desk.answer("queue", Ok(page(*items, **more)))
    return review


def rows(review: Review) -> dict[str, r.QueueRow]:
    return {one.contact_id: one for one in review.page.rows}


def notice(review: Review) -> str:
    told: str = review.page.notice.plain()
    return told


def test_news_come_in_place_and_new_contacts_wait() -> None:
    review = shown(held("a"), held("b"), held("c"))
    review.do(i.SelectContact("b"), i.LookAgain())
    fresh = page(held("z"), held("c", "tom"), held("a", "jo", "Tom Okoye"), held("y"), total=4)
    review.desk.answer("queue", Ok(fresh))
    found = rows(review)
    assert list(found) == ["a", "b", "c"]
    assert [one.holder.plain() for one in found.values()] == ["open: Tom Okoye", "", "with Tom Okoye"]
    assert (found["b"].stale, found["b"].due.plain(), found["b"].selected) == (True, "moved on", True)
    assert (review.page.fresh, review.page.count) == (2, 4)
    assert review.desk.asked[-1].limit == 3
    review.do(i.RefreshQueue())
    review.desk.answer("queue", Ok(fresh))
    assert (list(rows(review)), review.page.fresh) == (["z", "c", "a", "y"], 0)


def test_what_stands_on_a_later_page_has_not_left_the_list() -> None:
    review = shown(held("a"), held("b"), total=700, following="p2")
    review.do(i.LookAgain())
    review.desk.answer("queue", Ok(page(held("a"), total=700, following="p1")))
    assert not any(one.stale for one in rows(review).values())


def test_of_a_part_of_a_list_only_what_stands_among_the_known_has_come_or_gone() -> None:
    review = shown(held("a"), held("b"), held("c"), total=900, following="p2")
    review.do(i.LookAgain())
    # b was decided: d slides in from the next page, and is not new; z is
    review.desk.answer("queue", Ok(page(held("z"), held("a"), held("c"), held("d"), total=900, following="p3")))
    assert {name: one.stale for name, one in rows(review).items()} == {"a": False, "b": True, "c": False}
    assert review.page.fresh == 1
    review.do(i.LookAgain())
    review.desk.answer("queue", Ok(page(held("y"), held("z"), held("a"), total=900, following="p3")))
    assert [one.stale for one in rows(review).values()] == [False, False, False]  # b and c may stand further down
    assert review.page.fresh == 2


def test_a_list_of_days_is_asked_for_anew_when_another_day_begins_and_when_the_server_is_back() -> None:
    review = shown(held("a"))
    review.do(i.FilterQueue("days:today", ""))
    review.desk.answer("queue", Ok(page(held("a"))))
    review.desk.now += 86_400_000
    review.do(i.LookAgain())
    before, after = review.desk.asked[-2:]
    assert after.since_ms - before.since_ms == 86_400_000
    review.desk.answer("queue", Failed(Offline("The server cannot be reached.", "Try later.")))
    assert review.page.load is r.Load.OFFLINE
    review.do(i.LookAgain())
    review.desk.answer("queue", Ok(page(held("b"))))
    assert (review.page.load, list(rows(review))) == (r.Load.READY, ["b"])


def test_a_look_that_fails_says_how_old_the_list_is_and_keeps_it() -> None:
    review = shown(held("a"))
    review.do(i.LookAgain())
    review.desk.answer("queue", Failed(Offline("The server cannot be reached.", "Try later.")))
    assert notice(review).startswith("The server doesn't answer. This list is as of ")
    assert (review.page.load, list(rows(review))) == (r.Load.READY, ["a"])
    review.do(i.LookAgain())
    review.desk.answer("queue", Ok(page(held("a"))))
    assert notice(review) == ""
    review.do(i.RefreshQueue())
    review.desk.answer("queue", Failed(Offline("The server cannot be reached.", "Try later.")))
    assert (review.page.load, "last read at" in review.page.message.plain()) == (r.Load.OFFLINE, True)


def test_a_session_that_is_over_ends_by_a_look_too() -> None:
    review = shown(held("a"))
    review.do(i.LookAgain())
    review.desk.answer("queue", Failed(AuthExpired("The session is over.", "Sign in again.")))
    assert isinstance(review.page, r.SignInPage)
    review.do(i.LookAgain())
    assert review.desk.waiting == []


def test_a_contact_is_taken_and_given_back_by_one_key_and_from_others_only_by_another() -> None:
    review = shown(held("a"), held("b", "tom"), held("own", agent="jo"))
    review.do(i.TakeContact())
    assert review.desk.waiting == []  # nothing is selected
    review.do(i.SelectContact("a"), i.TakeContact())
    review.desk.answer("assign", Ok(m.AssignAnswer(done=True, held_by="jo", held_by_name="Jo Larsen")))
    assert rows(review)["a"].holder.plain() == "with you"
    assert review.page.preview.taking.plain() == "Give it back"
    review.do(i.TakeContact())
    review.desk.answer("assign", Ok(m.AssignAnswer(done=True)))
    assert rows(review)["a"].holder.plain() == ""
    review.do(i.SelectContact("b"), i.TakeContact())
    assert (review.desk.waiting, notice(review)) == (
        [],
        "Tom Okoye works on this contact. Shift+A takes it over.",
    )
    review.do(i.TakeContact(over=True))
    review.desk.answer("assign", Ok(m.AssignAnswer(done=True, held_by="jo", held_by_name="Jo Larsen")))
    review.do(i.SelectContact("own"), i.TakeContact(), i.TakeContact(over=True))
    assert review.desk.waiting == []
    asked = [(one.contact, one.to, one.holder) for one in review.desk.assigned]
    assert asked == [("a", "jo", ""), ("a", "", "jo"), ("b", "jo", "tom")]


def test_who_is_too_late_is_told_by_whom_and_nothing_is_changed() -> None:
    review = shown(held("a"))
    review.do(i.SelectContact("a"), i.TakeContact())
    review.desk.answer("assign", Ok(m.AssignAnswer(done=False, held_by="tom", held_by_name="Tom Okoye")))
    assert notice(review) == "Tom Okoye was faster and works on this contact."
    assert rows(review)["a"].holder.plain() == "with Tom Okoye"
    review.do(i.TakeContact(over=True))
    review.desk.answer("assign", Ok(m.AssignAnswer(done=False)))
    assert notice(review) == "This contact was given back meanwhile."
    review.do(i.TakeContact())
    review.desk.answer("assign", Failed(Offline("The server cannot be reached.", "Try later.")))
    assert notice(review) == "The server cannot be reached. Try later."


def test_the_next_that_nobody_works_on_is_selected_and_taken() -> None:
    review = shown(held("a"), held("b", "tom"), held("own", agent="jo"), held("d", decision="upheld"), held("e"))
    review.do(i.SelectContact("a"), i.TakeNext())
    assert [one.contact for one in review.desk.assigned] == ["e"]
    assert rows(review)["e"].selected
    review.desk.answer("assign", Ok(m.AssignAnswer(done=True, held_by="jo", held_by_name="Jo Larsen")))
    review.do(i.TakeNext())
    assert len(review.desk.assigned) == 1
    assert notice(review).startswith("Nobody's yet")


def test_an_older_server_is_asked_in_its_own_words_and_offers_nothing_it_cannot_do() -> None:
    review = Review()
    review.do(i.SignIn("jo", "pass"))
    session = m.SignInAnswer(session="s", user="jo", name="Jo Larsen", role="supervisor", expires_at_ms=9)
    review.desk.answer("sign_in jo", Ok(session))
    old = m.QueueAnswer(items=[item("a", row())], now_ms=0, counts={"open": 1}, total=1)
    review.desk.answer("queue", Ok(old))
    assert review.desk.asked[-1] == m.QueueQuery()
    review.desk.answer("queue", Ok(old))
    review.desk.people_come(Failed(Offline("no", "no")))
    assert (list(rows(review)), review.page.menu, review.page.count) == (["a"], (), 1)
    assert {one.key for one in review.page.filters} == {"", "severity:high", "severity:medium", "severity:low",
                                                        "waiting:decided"}  # fmt: skip
    review.do(i.SelectContact("a"), i.TakeContact(), i.TakeContact(over=True), i.LookAgain())
    assert (review.desk.assigned, review.desk.waiting) == ([], [])
    assert review.page.preview.taking.plain() == review.page.preview.holder.plain() == ""
    review.do(i.FilterQueue("severity:high", "x"))
    assert review.desk.asked[-1] == m.QueueQuery(filter="severity:high", search="x")


def test_a_search_names_the_flags_whose_words_hold_it_in_the_language_of_the_reader() -> None:
    review = at_the_queue()
    review.do(i.SearchQueue("LATE"))
    assert review.desk.asked[-1].said == "disclosure_late"
    review.desk.answer("queue", Ok(page()))
    review.do(i.SearchQueue(" "))
    assert review.desk.asked[-1].said == ""


def test_views_are_kept_shown_and_forgotten() -> None:
    review = shown(held("a"))
    review.do(i.FilterQueue("team:Billing", ""))
    review.desk.answer("queue", Ok(page(held("a"))))
    review.do(i.KeepView("  My   team "), i.KeepView(" "))
    assert list(review.desk.views_kept) == ["My team"]
    review.do(i.FilterQueue("", ""))
    review.desk.answer("queue", Ok(page(held("a"))))
    views = [(one.key, one.active) for one in review.page.filters if one.group == "view"]
    assert views == [("view:My team", False)]
    review.do(i.ShowView("My team"), i.ShowView("gone"))
    assert review.desk.asked[-1].team == "Billing"
    assert [one.active for one in review.page.filters if one.group == "view"] == [True]
    review.do(i.DropView("My team"))
    assert [one for one in review.page.filters if one.group == "view"] == []


def test_a_list_that_was_left_shows_what_was_decided_and_stands_at_the_next() -> None:
    review = shown(held("a"), held("b", decision="upheld"), held("c"))
    review.do(i.SelectContact("a"), i.ChooseReason(ReviewReason.COACH), i.SelectContact("c"))
    assert review.page.preview.chosen is None  # a reason belongs to one contact
    assert review.page.rows[1].due.plain() == "resolved"


def test_without_an_answer_nothing_of_it_breaks() -> None:
    review = Review()
    review.do(
        *(i.TakeContact(), i.TakeNext(), i.LookAgain(), i.MoreOfQueue(), i.NextContact(), i.ShowView("x")),
        *(i.SearchQueue("x"), i.PassContact("tom"), i.FilterQueue("team:x", "y")),
    )
    assert isinstance(review.page, r.SignInPage)
    assert (review.desk.waiting, review.desk.assigned) == ([], [])
    assert held("a").looking is not UNSET
