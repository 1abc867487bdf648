"""What a supervisor is shown at its edges: pages of a contact, the queue's filters and cursors, who may look."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agent_assist.domain.errors import BadInput, Forbidden, VersionTooOld
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence, queue
from agent_assist.server.db.queue import Place, Wanted
from agent_assist.server.services import reviewing
from tests.edges import Edge, taken, wrong_at

TX = cast("Any", None)
MIB = 1024 * 1024
CONTACT = "0198aaaa-0000-7000-8000-000000000001"
OPENED = "0198aaaa-0000-7000-8000-000000000002"
HOURS_MS = 3_600_000
COUNTED = {
    ("open", 0): 2,
    ("open", 1): 3,
    ("decided", 0): 5,
    ("kind:disclosure_late", 1): 7,
    ("kind:disclosure_late", 2): 11,
}


def events_of(monkeypatch: pytest.MonkeyPatch, sizes: list[int]) -> list[int]:
    """Let a contact have events of these sizes at positions from 10 on; returns what was asked for."""
    asked: list[int] = []

    def of_contact(*given: Any) -> list[tuple[int, bytes]]:
        asked.append(given[4])
        return [(10 + place, b"x" * size) for place, size in enumerate(sizes)][: given[4]]

    monkeypatch.setattr(evidence, "of_contact", of_contact)
    return asked


@pytest.mark.parametrize(
    ("sizes", "page"),
    [
        ([1] * 499, (499, 0)),
        ([1] * 500, (500, 0)),
        ([1] * 501, (500, 509)),
        ([4 * MIB, 4 * MIB], (2, 0)),
        ([4 * MIB, 4 * MIB, 1], (2, 11)),
        ([4 * MIB, 4 * MIB + 1], (1, 10)),
        ([9 * MIB, 1], (1, 10)),
        ([9 * MIB], (1, 0)),
        ([], (0, 0)),
    ],
)
def test_a_page_of_a_contact_has_at_most_500_events_of_8_mib(
    monkeypatch: pytest.MonkeyPatch, sizes: list[int], page: tuple[int, int]
) -> None:
    asked = events_of(monkeypatch, sizes)
    found, following = reviewing._events(TX, "t", CONTACT, 0, ())
    assert (len(found), following) == page
    assert asked == [501]


def test_a_desktop_without_pages_gets_at_most_5000_events(monkeypatch: pytest.MonkeyPatch) -> None:
    def fits(count: int) -> bool:
        events_of(monkeypatch, [1] * count)
        return taken(reviewing._whole, TX, "t", CONTACT, ())

    assert wrong_at(Edge(5_000, fits)) == []
    events_of(monkeypatch, [3])
    assert reviewing._whole(TX, "t", CONTACT, ()) == ["xxx"]


def paged(monkeypatch: pytest.MonkeyPatch, count: int, **asked: Any) -> tuple[tuple[int, str, int], list[Any]]:
    """Ask for a page of a queue with so many places; returns length, cursor and total, and what was looked for."""
    looked: list[Any] = []

    def page(_tx: Any, _tenant: str, wanted: Wanted, after: Place | None, limit: int) -> list[Place]:
        looked.append((wanted, after, limit))
        return [Place(1, 100 + place, CONTACT) for place in range(count)][:limit]

    monkeypatch.setattr(queue, "page", page)
    monkeypatch.setattr(queue, "matches", lambda *_: 99)
    query = m.QueueQuery(**{"filter": "open", "search": "", "after": "", "limit": 10, **asked})
    found, following, total = reviewing._page(TX, "t", query, COUNTED)
    return (len(found), following, total), looked


@pytest.mark.parametrize(
    ("count", "asked", "page", "limit"),
    [
        (10, {}, (10, "", 5), 11),
        (11, {}, (10, f"1.109.{CONTACT}", 5), 11),
        (3, {"limit": 0}, (1, f"1.100.{CONTACT}", 5), 2),
        (3, {"limit": -5}, (1, f"1.100.{CONTACT}", 5), 2),
        (600, {"limit": 501}, (500, f"1.599.{CONTACT}", 5), 501),
        (1, {"filter": "decided"}, (1, "", 5), 11),
        (1, {"filter": "severity:high"}, (1, "", 2), 11),
        (1, {"filter": "severity:medium"}, (1, "", 3), 11),
        (1, {"filter": "severity:low"}, (1, "", 0), 11),
        (1, {"filter": "kind:disclosure_late"}, (1, "", 18), 11),
        (1, {"search": " maya "}, (1, "", 99), 11),
    ],
)
def test_a_page_of_the_queue(
    monkeypatch: pytest.MonkeyPatch, count: int, asked: dict[str, Any], page: tuple[int, str, int], limit: int
) -> None:
    found, ((wanted, after, looked),) = paged(monkeypatch, count, **asked)
    assert (found, after, looked) == (page, None, limit)
    assert wanted.search == asked.get("search", "").strip()


@pytest.mark.parametrize("wrong", ["", "opened", "severity:urgent", "kind:\n", "kin:x", "severity"])
def test_a_filter_that_the_queue_has_not_is_refused(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    with pytest.raises(BadInput, match="no such filter"):
        paged(monkeypatch, 1, filter=wrong)


def test_a_search_has_at_most_200_printable_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    def fits(count: int) -> bool:
        return taken(lambda: paged(monkeypatch, 1, search="x" * count))

    assert wrong_at(Edge(200, fits)) == []
    with pytest.raises(BadInput, match="search"):
        paged(monkeypatch, 1, search="a\nb")


@pytest.mark.parametrize(
    ("cursor", "place"),
    [(f"2.100.{CONTACT}", Place(2, 100, CONTACT)), ("", None), ("x", BadInput), (f"10.1.{CONTACT}", BadInput)],
)
def test_a_cursor_is_one_of_the_queue(cursor: str, place: Any) -> None:
    if place is BadInput:
        with pytest.raises(BadInput, match="cursor"):
            reviewing.place_of(cursor)
    else:
        assert reviewing.place_of(cursor) == place


def test_the_counts_are_told_by_filter() -> None:
    assert reviewing.counts_by_filter(COUNTED) == {
        "open": 5,
        "decided": 5,
        "severity:high": 2,
        "severity:medium": 3,
        "severity:low": 0,
        "kind:disclosure_late": 18,
    }


@pytest.mark.parametrize(("waiting", "limits"), [(500, [500]), (499, [500, 1]), (0, [500, 500])])
def test_a_desktop_without_pages_gets_the_undecided_first(
    monkeypatch: pytest.MonkeyPatch, waiting: int, limits: list[int]
) -> None:
    asked: list[tuple[str, int]] = []

    def page(_tx: Any, _tenant: str, wanted: Wanted, _after: Any, limit: int) -> list[Place]:
        asked.append((wanted.list, limit))
        return [Place(0, 0, CONTACT)] * (waiting if wanted.list == "open" else limit)

    monkeypatch.setattr(queue, "page", page)
    assert len(reviewing._all(TX, "t", 500)) == 500
    assert asked == list(zip(["open", "decided"], limits, strict=False))
    with pytest.raises(VersionTooOld, match="There are 501"):
        reviewing._all(TX, "t", 501)


def opening(**changed: Any) -> Any:
    usual: Mapping[str, Any] = {
        "kind": "review_opened",
        "code": "stored",
        "contact": CONTACT,
        "actor": "sue",
        "received_at_ms": 10 * HOURS_MS,
    }
    return SimpleNamespace(**{**usual, **changed})


@pytest.mark.parametrize(
    ("row", "now_ms", "opened", "passes"),
    [
        (opening(), 10 * HOURS_MS, OPENED, True),
        (opening(), 18 * HOURS_MS - 1, OPENED, True),
        (opening(), 18 * HOURS_MS, OPENED, False),
        (opening(), 10 * HOURS_MS, "not an id", False),
        (opening(kind="review_decided"), 10 * HOURS_MS, OPENED, False),
        (opening(code="refused"), 10 * HOURS_MS, OPENED, False),
        (opening(contact=OPENED), 10 * HOURS_MS, OPENED, False),
        (opening(actor="ann"), 10 * HOURS_MS, OPENED, False),
        (None, 10 * HOURS_MS, OPENED, False),
    ],
)
def test_only_who_wrote_the_opening_down_may_look(
    monkeypatch: pytest.MonkeyPatch, row: Any, now_ms: int, opened: str, *, passes: bool
) -> None:
    monkeypatch.setattr(evidence, "opening", lambda *_: row)
    if passes:
        reviewing.must_have_opened(TX, "t", "sue", CONTACT, opened, now_ms)
    else:
        with pytest.raises(Forbidden):
            reviewing.must_have_opened(TX, "t", "sue", CONTACT, opened, now_ms)


def test_flags_are_shown_by_severity_then_age_then_name() -> None:
    def flag(name: str, severity: str, at_ms: int) -> Any:
        return SimpleNamespace(flag=name, severity=severity, at_ms=at_ms)

    flags = [flag("b", "odd", 0), flag("a", "low", 2), flag("b", "high", 5), flag("a", "high", 5), flag("c", "high", 4)]
    ordered = sorted(flags, key=reviewing._urgency)
    assert [(one.severity, one.at_ms, one.flag) for one in ordered] == [
        ("high", 4, "c"),
        ("high", 5, "a"),
        ("high", 5, "b"),
        ("low", 2, "a"),
        ("odd", 0, "b"),
    ]
