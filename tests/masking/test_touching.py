"""A window gives what touches its hot part, and nothing that only lies beside it."""

from __future__ import annotations

from importlib import import_module

import pytest

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.window import Window
from agent_assist.masking.thresholds import thresholds


@pytest.mark.parametrize(
    ("start", "end", "touches"),
    [(0, 5, False), (0, 6, True), (5, 9, True), (8, 12, True), (9, 12, False), (0, 12, True)],
)
def test_a_finding_touches_the_hot_part_by_a_character(
    monkeypatch: pytest.MonkeyPatch,
    start: int,
    end: int,
    touches: bool,  # noqa: FBT001 - a case
) -> None:
    found = Finding(Kind.EMAIL, start, end, 1.0)
    scan = import_module("agent_assist.masking.scan")  # the package has a function of this name
    monkeypatch.setattr(scan, "_READ_WITH", [(lambda _window: [found], 0)])
    read = scan.read(Window("x" * 12, 5, 9), thresholds(None))
    assert read == ((found,) if touches else ())
