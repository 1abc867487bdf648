"""A receipt's QR code is made on the net lane as soon as the code is known, once, before a card shows it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

from agent_assist.desktop.app.session import _draw_code
from agent_assist.evidence.receipt_link import link, squares

PAGE = "https://assist.example/r"


def test_the_code_is_made_ahead_and_once() -> None:
    submitted: list[Callable[[], object]] = []
    lane, drawn = SimpleNamespace(submit=submitted.append), [""]
    file, receipts = SimpleNamespace(receipt_code=""), SimpleNamespace(page=PAGE)
    desk = SimpleNamespace(shown=lambda: file, receipts=receipts)

    def follow() -> None:
        drawn[0] = _draw_code(desk, lane, drawn[0])  # type: ignore[arg-type]  # as much of both as it looks at

    follow()
    assert submitted == []
    file.receipt_code = "0123456789ABCDEFGHJK"
    follow()
    follow()
    assert len(submitted) == 1
    squares.cache_clear()
    submitted[0]()
    squares(link(PAGE, file.receipt_code))
    assert squares.cache_info().hits == 1
    file.receipt_code, receipts.page = "ZZZZZZZZZZZZZZZZZZZZ", ""
    follow()
    desk.shown = lambda: None
    follow()
    assert len(submitted) == 1
