"""The queue's page: what is open, filters and search, and a preview that opens only with a reason."""

from __future__ import annotations

from typing import Any

import pytest

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.queue_view import queue_page
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.domain.review import ReviewReason
from tests.desktop.presenters.review_rows import QUEUE
from tests.desktop.presenters.words import words


def queue(**more: Any) -> r.QueuePage:
    given: dict[str, Any] = {"selected": None, "chosen_filter": "", "search": "", "reason": None, "busy": False}
    given |= {"load": r.Load.READY, "message": EMPTY, **more}
    return queue_page(QUEUE, **given)


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
    assert page.rows[2].title.plain() == "newer_flag"


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
def test_filters_and_search(more: dict[str, str], rows: list[str]) -> None:
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


def test_before_the_queue_came() -> None:
    page = queue_page(
        None,
        selected=None,
        chosen_filter="",
        search="",
        reason=None,
        load=r.Load.LOADING,
        message=EMPTY,
        busy=False,
    )
    assert (page.load, page.rows, page.count) == (r.Load.LOADING, (), 0)
