"""“Like these, last 30 days”: from a flag to the list of its kind, whoever's they are."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import structs

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.queue_wish import Wish, conditions, query_of
from agent_assist.domain.review import FlagKind
from tests.desktop.presenters.review_rows import item, row
from tests.desktop.presenters.test_queue_bulk import low
from tests.desktop.presenters.test_queue_course import shown

DAY_MS = 86_400_000
NOW = datetime(2026, 12, 3, 11, 0, tzinfo=UTC).astimezone()


def test_an_open_and_a_resolved_flag_lead_to_the_list_of_their_kind() -> None:
    review = shown(low("a"), structs.replace(low("b", decision="dismissed"), contact="b"))
    for contact, decided in (("a", False), ("b", True)):
        review.do(i.FilterQueue("waiting:decided" if decided else ""), i.SelectContact(contact))
    review.do(i.FilterQueue(""), i.SelectContact("a"))
    preview = review.page.preview
    assert (preview.alike, preview.decided) == ("sensitive_truncated", False)
    review.do(i.LikeThese(preview.alike, preview.decided))
    assert [words.plain() for _, words in review.page.chips] == ["Sensitive text found and removed", "Last 30 days"]
    assert review.presenter.queue.state.wish == Wish(kind="sensitive_truncated", days="30")
    review.do(i.LikeThese("sensitive_truncated", decided=True))
    assert review.presenter.queue.state.wish == Wish(state="decided", kind="sensitive_truncated", days="30")


def test_nobody_is_singled_out_and_other_conditions_go() -> None:
    review = shown(low("a"))
    review.do(i.FilterQueue("agent:maya"), i.FilterQueue("sort:due"), i.LikeThese(FlagKind.DRILL_FAILED))
    wish = review.presenter.queue.state.wish
    assert (wish.agent, wish.team, wish.search, wish.sort) == ("", "", "", "due")


def test_thirty_days_are_asked_of_the_server_today_with_them() -> None:
    asked = query_of(Wish(kind="disclosure_late", days="30"), NOW, shared=True)
    assert 29 * DAY_MS < asked.until_ms - asked.since_ms <= 31 * DAY_MS
    assert asked.since_ms <= NOW.timestamp() * 1000 - 29 * DAY_MS <= asked.until_ms
    assert conditions(Wish(days="30"), ())[0][1].plain() == "Last 30 days"


def test_an_older_server_cannot_list_them_and_nothing_is_offered() -> None:
    review = shown(item("a", row("disclosure_late")))
    review.do(i.SelectContact("a"))
    assert review.page.preview.alike == ""
