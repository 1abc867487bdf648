"""What a supervisor sees of withdrawals and of orders to erase."""

from __future__ import annotations

import pytest

from agent_assist.desktop.presenters.review_view import requirements
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts import Fact, FactKind
from tests.call import answered, ended, fact, read, recorder, talk

GIVEN, WITHDRAWN = FactKind.CONSENT_GIVEN, FactKind.CONSENT_WITHDRAWN


def line(file: CaseFile, required: str) -> tuple[str, bool | None] | None:
    return next(((r.happened.plain(), r.met) for r in requirements(file) if r.required.plain() == required), None)


def call(*more: Fact) -> CaseFile:
    return talk(read(9000), answered(10_000, GIVEN), recorder(11_000, "recording"), *more)


def flagged(at_ms: int, flag: str) -> Fact:
    return fact(FactKind.FLAG_RAISED, at_ms, {"flag": flag, "severity": "high", "about_ms": at_ms})


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ((answered(30_000, WITHDRAWN), recorder(30_700, "off")), ("0.7 s", True)),
        ((answered(30_000, WITHDRAWN), ended(60_000)), ("stop not confirmed", False)),
        (
            (answered(12_000, GIVEN, "training"), answered(30_000, WITHDRAWN), ended(60_000)),
            ("recording continued for purposes still consented to", True),
        ),
        (
            (
                answered(12_000, GIVEN, "transcript"),
                answered(30_000, WITHDRAWN),
                ended(60_000),
                flagged(61_000, "recorded_after_refusal"),
            ),
            ("recording continued for purposes still consented to", False),
        ),
        ((fact(WITHDRAWN, 30_000, {"purpose": "own_recording", "party": "agent"}), ended(60_000)), None),
    ],
)
def test_a_withdrawal_is_judged_by_what_it_had_to_stop(
    more: tuple[Fact, ...], expected: tuple[str, bool] | None
) -> None:
    assert line(call(*more), "Withdrawal takes effect within 3 s") == expected


def test_an_order_to_erase_is_met_once_it_is_confirmed() -> None:
    span = {"purpose": "quality", "party": "customer", "from_ms": 11_000, "to_ms": 30_700}
    order = fact(FactKind.SPAN_DISPOSED, 40_000, {**span, "choice": "erase"})
    facts = (answered(30_000, WITHDRAWN), recorder(30_700, "off"), order)
    assert line(call(*facts), "Erase earlier recording") == ("requested, not confirmed", False)
    erased = fact(FactKind.SPAN_ERASED, 50_000, span)
    assert line(call(*facts, erased), "Erase earlier recording") == ("confirmed by the recorder", True)
    kept = fact(FactKind.SPAN_DISPOSED, 40_000, {**span, "choice": "keep"})
    assert line(call(*facts[:2], kept), "Erase earlier recording") is None
