"""What a visit to the receipt's page must have come to is judged by the demo."""

from __future__ import annotations

from typing import Any

import pytest

from agent_assist.demo.receipt import receipt_problems

GOOD: dict[str, Any] = {
    "opened": True,
    "wrong_digits_refused": True,
    "withdrawn_on_page": True,
    "withdrawals_in_ledger": ["quality"],
    "desktop_says": ["Quality recording: Withdrawn on 27 Nov 2026"],
    "receipt_verified": True,
    "receipt_states": ["Given", "Refused", "Unknown", "Withdrawn"],
}


def test_a_visit_that_came_to_everything_has_no_problem() -> None:
    assert list(receipt_problems(GOOD)) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("opened", False),
        ("wrong_digits_refused", False),
        ("withdrawn_on_page", False),
        ("withdrawals_in_ledger", []),
        ("withdrawals_in_ledger", ["quality", "quality"]),
        ("desktop_says", []),
        ("desktop_says", ["Quality recording: Accepted on 27 Nov 2026"]),
        ("receipt_verified", False),
        ("receipt_states", ["Given", "Refused"]),
    ],
)
def test_what_is_missing_is_a_problem(name: str, value: object) -> None:
    assert len(list(receipt_problems({**GOOD, name: value}))) == 1
