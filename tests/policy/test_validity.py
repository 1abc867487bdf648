"""When a row fires: by its status, from its first day to its last."""

from __future__ import annotations

from datetime import date

import pytest

from agent_assist.policy.levels import Status
from agent_assist.policy.rows import ALWAYS, Validity

FROM, TO = date(2026, 3, 1), date(2026, 9, 30)
BEFORE, AFTER = date(2026, 2, 28), date(2026, 10, 1)
DAYS = (BEFORE, FROM, TO, AFTER)


@pytest.mark.parametrize(
    ("status", "start", "end", "fires"),
    [
        (Status.IN_FORCE, None, None, "yyyy"),
        (Status.IN_FORCE, FROM, None, "nyyy"),
        (Status.IN_FORCE, None, TO, "yyyn"),
        (Status.IN_FORCE, FROM, TO, "nyyn"),
        (Status.FUTURE, None, None, "nnnn"),
        (Status.FUTURE, None, TO, "nnnn"),
        (Status.FUTURE, FROM, None, "nyyy"),
        (Status.FUTURE, FROM, TO, "nyyn"),
        (Status.PROPOSED, FROM, None, "nnnn"),
        (Status.PROPOSED, None, None, "nnnn"),
        (Status.WAIVED, None, None, "nnnn"),
        (Status.WAIVED, FROM, None, "nyyy"),
        (Status.WAIVED, None, TO, "nnny"),
        (Status.WAIVED, FROM, TO, "nnny"),
    ],
)
def test_a_row_fires_by_its_status_and_dates(status: Status, start: date | None, end: date | None, fires: str) -> None:
    assert "".join("y" if Validity(status, start, end).fires(day) else "n" for day in DAYS) == fires


def test_always_is_always() -> None:
    assert all(ALWAYS.fires(day) for day in DAYS)
