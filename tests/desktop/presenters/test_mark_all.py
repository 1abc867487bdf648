"""All rows shown are selected at once: those and no others, at most so many, and how many of how many is said."""

from __future__ import annotations

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.runtime.outcome import Ok
from agent_assist.desktop.services.bulk_dismissal import MOST
from tests.desktop.presenters.test_queue_bulk import bar, low, writing
from tests.desktop.presenters.test_queue_course import notice, page, shown
from tests.desktop.presenters.test_review import Review


def all_of(review: Review) -> i.MarkAll:
    return i.MarkAll(tuple(row.contact_id for row in review.page.rows))


def selected(review: Review) -> list[str]:
    return [row.contact_id for row in review.page.rows if row.marked]


def test_what_is_shown_is_selected_and_what_is_not_read_yet_is_not() -> None:
    review = shown(low("a"), low("b"), low("c"), total=1_284, following="1.2.3")
    review.do(all_of(review))
    assert selected(review) == ["a", "b", "c"]
    assert bar(review).of.plain() == "3 of 1284 selected"
    assert notice(review) == ""
    review.do(i.MarkAll(("a", "not-shown")))
    assert selected(review) == []  # all that is known of these was selected already: the marks go
    review.do(i.MarkAll(("not-shown",)))
    assert selected(review) == []


def test_a_second_time_takes_all_away_and_some_become_all() -> None:
    review = shown(low("a"), low("b"), total=2)
    review.do(i.MarkContact("b"), all_of(review))
    assert selected(review) == ["a", "b"]
    review.do(all_of(review))
    assert selected(review) == []


def test_never_more_than_can_be_looked_over_and_it_is_said() -> None:
    review = shown(*(low(f"c{n:03}") for n in range(MOST + 30)), total=20_000)
    review.do(all_of(review))
    assert selected(review) == [f"c{n:03}" for n in range(MOST)]
    assert notice(review) == ("Selected: 50 of 80 contacts shown. At most 50 can be, and only open ones.")
    assert bar(review).of.plain() == "50 of 20000 selected"
    review.do(all_of(review))
    assert selected(review) == []


def test_a_list_that_is_only_counted_in_part_says_so() -> None:
    review = shown(low("a"), total=100_000, more=True)
    review.do(all_of(review))
    assert bar(review).of.plain() == "1 of more than 100000 selected"


def test_what_is_resolved_or_gone_is_left_out_and_it_is_said() -> None:
    review = shown(low("a"), low("b"), low("c", decision="dismissed"), total=3)
    review.do(i.LookAgain())
    review.desk.answer("queue", Ok(page(low("b"), total=1)))
    review.do(all_of(review))
    assert selected(review) == ["b"]
    assert notice(review).startswith("Selected: 1 of 3 contacts shown.")


def test_in_a_list_of_resolved_ones_they_are_selected() -> None:
    review = shown(low("x"), total=1)
    review.do(i.FilterQueue("waiting:decided"))
    review.desk.answer("queue", Ok(page(low("a", decision="dismissed"), total=1)))
    review.do(all_of(review))
    assert selected(review) == ["a"]


def test_while_the_form_is_open_the_marks_stand() -> None:
    review = writing(low("a"), low("b"))
    review.do(i.MarkAll(("a",)), i.MarkAll(()))
    assert selected(review) == ["a", "b"]
