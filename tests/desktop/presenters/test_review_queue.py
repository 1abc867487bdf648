"""The queue's page: what is open, filters and search, and a preview that opens only with a reason."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET, structs

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.queue_view import Shown, queue_page
from agent_assist.desktop.presenters.queue_wish import Wish, narrowed
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.domain.review import ReviewReason
from agent_assist.protocol import messages as m
from tests.desktop.presenters.review_rows import QUEUE, item, row
from tests.desktop.presenters.words import words


def queue(answer: m.QueueAnswer = QUEUE, **more: Any) -> r.QueuePage:
    wish = structs.replace(narrowed(Wish(), more.pop("chosen_filter", "")), search=more.pop("search", ""))
    return queue_page(answer, Shown(wish=wish, **more), load=r.Load.READY, message=EMPTY)


def test_the_queue_shows_what_is_open() -> None:
    page = queue()
    assert [x.contact_id for x in page.rows] == ["a", "b", "d"]
    assert (page.count, page.preview) == (3, None)
    first = page.rows[0]
    assert (first.title.plain(), first.severity, first.note.plain()) == (
        "Recorded after a refusal",
        "high",
        "and 1 more",
    )
    assert (first.due.plain(), first.urgent) == ("today", True)
    assert page.rows[1].due.plain() == "in 2 days"
    assert page.rows[2].title.plain() == "Another kind of flag"
    assert [row.severity_name.plain() for row in page.rows] == ["High", "Medium", "Low"]


@pytest.mark.parametrize(
    ("more", "rows"),
    [
        ({"chosen_filter": "severity:high"}, ["a"]),
        ({"chosen_filter": "severity:medium"}, ["b"]),
        ({"chosen_filter": "kind:disclosure_late"}, ["a", "b"]),
        ({"chosen_filter": "kind:newer_flag"}, ["d"]),
        ({"chosen_filter": "waiting:decided"}, ["c"]),
        ({"chosen_filter": "nonsense"}, ["a", "b", "d"]),
        ({"search": "NOOR"}, ["b"]),
        ({"search": " 0182 "}, ["a", "b", "d"]),
        ({"search": "nobody"}, []),
    ],
)
def test_filters_and_search(more: dict[str, Any], rows: list[str]) -> None:
    page = queue(**more)
    assert [x.contact_id for x in page.rows] == rows
    assert (page.load is r.Load.EMPTY) == (not rows)
    counts = {x.key: x.count for x in page.filters}
    assert counts[""] == 3
    assert counts["waiting:decided"] == 1
    assert list(words(page))


def test_a_preview_opens_only_with_a_reason() -> None:
    page = queue(selected="a")
    assert page.preview is not None
    assert (page.preview.can_open, page.preview.chosen) == (False, None)
    assert page.preview.seen_note.plain() == "Maya Lindqvist will see that you opened this contact, and why."
    assert queue(selected="a", reason=ReviewReason.COACH).preview.can_open  # type: ignore[union-attr]
    assert not queue(selected="a", reason=ReviewReason.COACH, busy=True).preview.can_open  # type: ignore[union-attr]
    assert queue(selected="a", search="noor").preview is None


LARGE = m.QueueAnswer(
    items=QUEUE.items[:2],
    now_ms=QUEUE.now_ms,
    counts={"open": 20_000, "decided": 7, "severity:high": 3, "kind:disclosure_late": 19_998, "kind:gone": 0},
    total=20_000,
    next="x",
)


def test_counts_are_the_servers_and_what_is_not_shown_is_said() -> None:
    page = queue(LARGE, current=True)
    assert (page.count, len(page.rows), page.more) == (20_000, 2, True)
    assert page.order.plain() == "first 2, most severe first"
    assert {x.key: x.count for x in page.filters} == {
        "": 20_000,
        "severity:high": 3,
        "severity:medium": 0,
        "severity:low": 0,
        "waiting:decided": 7,
        "kind:disclosure_late": 19_998,
    }
    found = structs.replace(LARGE, total=1, next="", items=QUEUE.items[1:2])
    page = queue(found, current=True, search="an id that only the server matches")
    assert (page.count, len(page.rows), page.more, page.order.plain()) == (1, 1, False, "most severe first")


def test_until_the_server_has_searched_nothing_is_claimed() -> None:
    page = queue(LARGE, search="noor")
    assert (page.count, [row.contact_id for row in page.rows], page.more) == (None, ["b"], False)
    page = queue(LARGE, search="nobody here")
    assert (page.load, page.count, page.rows) == (r.Load.READY, None, ())
    page = queue(structs.replace(LARGE, items=[], total=0, next=""), search="nobody", current=True)
    assert (page.load, page.message.plain()[:15]) == (r.Load.EMPTY, "Nothing matches")


def test_a_server_that_cuts_the_queue_is_told_so() -> None:
    cut = m.QueueAnswer(items=[item(str(n), row()) for n in range(m.QUEUE_LIMIT)], now_ms=0)
    assert queue(cut).order.plain() == "old server: first 500"
    assert queue(QUEUE).order.plain() == "most severe first"


def test_nobody_is_offered_their_own_call() -> None:
    page = queue(selected="a", reason=ReviewReason.COACH, me="maya")
    assert page.preview is not None
    assert (page.preview.can_open, page.preview.reasons) == (False, ())
    assert page.preview.seen_note.plain() == "This is your own call. Someone else must review it."


def test_before_the_queue_came() -> None:
    page = queue_page(None, Shown(), load=r.Load.LOADING, message=EMPTY)
    assert (page.load, page.rows, page.count) == (r.Load.LOADING, (), 0)


def test_a_row_says_that_the_agent_said_something_to_a_flag_that_waits() -> None:
    other, late = row("recorded_after_refusal", "high"), row()
    cases = (
        ([late], ["disclosure_late"], ("", "replied")),
        ([late], ["drill_failed"], ("", "no reply")),
        ([other, late], ["disclosure_late"], ("and 1 more", "replied")),
        ([other, row(decision="upheld")], ["disclosure_late"], ("and 1 more", "no reply")),
        ([late], UNSET, ("", "no reply")),
    )
    for flags, answered, told in cases:
        found = structs.replace(item("one", *flags), answered=answered, held_by="", held_by_name="")
        (shown,) = queue(m.QueueAnswer(items=[found], now_ms=0)).rows
        assert (shown.note.plain(), shown.reply.plain()) == told
    (old,) = queue(m.QueueAnswer(items=[item("one", late)], now_ms=0)).rows
    assert old.reply == EMPTY  # an older server does not tell
