"""What was recorded before a withdrawal, and what was said of it."""

from __future__ import annotations

import pytest

from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.disposal import Span, spans_to_dispose
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.flags import BITE_MS
from agent_assist.domain.steps import Step, next_step
from tests.call import answered, case, connected, fact, opened, read, recorder, talk

QUALITY = frozenset({"quality"})
GIVEN, WITHDRAWN = FactKind.CONSENT_GIVEN, FactKind.CONSENT_WITHDRAWN


def recorded(*more: Fact) -> CaseFile:
    return talk(read(9000), answered(10_000, GIVEN), recorder(11_000, "recording"), *more)


def disposed(at_ms: int, choice: str = "erase", start: int = 11_000, end: int = 30_700, **more: object) -> Fact:
    body = {"choice": choice, "purpose": "quality", "party": "customer", "from_ms": start, "to_ms": end, **more}
    return fact(FactKind.SPAN_DISPOSED, at_ms, body)


def test_nothing_recorded_nothing_to_dispose() -> None:
    assert spans_to_dispose(recorded(), QUALITY) == []
    never = talk(read(9000), answered(10_000, GIVEN), answered(30_000, WITHDRAWN))
    assert spans_to_dispose(never, QUALITY) == []
    late = talk(read(9000), answered(10_000, GIVEN), answered(10_500, WITHDRAWN), recorder(11_000, "recording"))
    assert spans_to_dispose(late, QUALITY) == []


@pytest.mark.parametrize(("off_at", "end"), [(30_700, 30_700), (30_000 + BITE_MS + 5000, 30_000 + BITE_MS)])
def test_the_span_covers_the_moment_a_stop_takes(off_at: int, end: int) -> None:
    file = recorded(answered(30_000, WITHDRAWN), recorder(off_at, "off"))
    assert spans_to_dispose(file, QUALITY) == [Span("quality", "customer", 11_000, end)]


def test_a_purpose_that_feeds_no_recorder_has_no_span() -> None:
    file = recorded(answered(12_000, GIVEN, "transcript"), answered(30_000, WITHDRAWN, "transcript"))
    assert spans_to_dispose(file, QUALITY) == []


@pytest.mark.parametrize("choice", ["keep", "erase", "undecided"])
def test_each_choice_settles_it(choice: str) -> None:
    file = recorded(answered(30_000, WITHDRAWN), recorder(30_700, "off"), read(33_000, kind="withdrawn"))
    assert next_step(file, ["quality"], ["quality"]) is Step.DISPOSE
    file = add(file, disposed(34_000, choice))
    assert spans_to_dispose(file, QUALITY) == []
    assert next_step(file, ["quality"], ["quality"]) is Step.LIVE


REFUSED, UNKNOWN = FactKind.CONSENT_REFUSED, FactKind.CONSENT_UNCLEAR


def corrected(at_ms: int, kind: FactKind, before: Fact) -> Fact:
    return fact(kind, at_ms, {"purpose": "quality", "corrects": before.id})


@pytest.mark.parametrize("kind", [REFUSED, UNKNOWN])
def test_what_was_recorded_on_a_mistaken_yes_is_asked_about_once_it_is_corrected(kind: FactKind) -> None:
    """Two seconds stay on the disk between the yes and its correction: somebody must say what becomes of them."""
    yes = answered(10_000, GIVEN)
    file = talk(read(9000), yes, recorder(11_000, "recording"), corrected(13_000, kind, yes), recorder(13_400, "off"))
    assert spans_to_dispose(file, QUALITY) == [Span("quality", "customer", 11_000, 13_400)]
    assert next_step(file, ["quality"], ["quality"]) is Step.DISPOSE
    file = add(file, disposed(14_000, "erase", 11_000, 13_400))
    assert spans_to_dispose(file, QUALITY) == []
    assert next_step(file, ["quality"], ["quality"]) is Step.SAY_NOT_RECORDED


def test_a_correction_that_is_corrected_again_is_still_about_the_mistaken_yes() -> None:
    yes = answered(10_000, GIVEN)
    no = corrected(13_000, REFUSED, yes)
    file = talk(read(9000), yes, recorder(11_000, "recording"), no, recorder(13_400, "off"))
    file = add(file, corrected(15_000, UNKNOWN, no))
    assert [span.from_ms for span in spans_to_dispose(file, QUALITY)] == [11_000]


def test_a_no_and_a_correction_to_yes_take_nothing_back() -> None:
    no = answered(10_000, REFUSED)
    refused = talk(read(9000), no, recorder(11_000, "recording"), recorder(12_000, "off"))
    assert spans_to_dispose(refused, QUALITY) == []
    agreed = add(refused, corrected(13_000, GIVEN, no))
    assert spans_to_dispose(agreed, QUALITY) == []


def test_a_mistaken_yes_on_which_nothing_was_recorded_leaves_nothing_to_ask() -> None:
    yes = answered(10_000, GIVEN)
    file = talk(read(9000), yes, corrected(11_000, REFUSED, yes), recorder(12_000, "recording"))
    assert spans_to_dispose(file, QUALITY) == []


def test_a_second_withdrawal_is_about_what_came_after_the_first() -> None:
    file = recorded(answered(30_000, WITHDRAWN), recorder(30_700, "off"), disposed(34_000))
    for one in (answered(40_000, GIVEN), recorder(41_000, "recording"), answered(60_000, WITHDRAWN)):
        file = add(file, one)
    assert spans_to_dispose(file, QUALITY) == [Span("quality", "customer", 30_700, 60_000)]


def test_an_order_is_confirmed_only_by_a_recorder_that_erased_all_of_it() -> None:
    file = recorded(answered(30_000, WITHDRAWN), recorder(30_700, "off"), disposed(34_000))
    assert file.disposals[0].confirmed_at_ms is None
    part = {"purpose": "quality", "from_ms": 11_000, "to_ms": 20_000}
    file = add(file, fact(FactKind.SPAN_ERASED, 50_000, part))
    assert file.disposals[0].confirmed_at_ms is None
    file = add(file, fact(FactKind.SPAN_ERASED, 51_000, {**part, "purpose": "training", "to_ms": 40_000}))
    assert file.disposals[0].confirmed_at_ms is None
    file = add(file, fact(FactKind.SPAN_ERASED, 52_000, {**part, "to_ms": 40_000}))
    assert file.disposals[0].confirmed_at_ms == 52_000


@pytest.mark.parametrize("bad", [{"choice": "burn"}, {"from_ms": 9, "to_ms": 8}, {"to_ms": "soon"}, {"purpose": 7}])
def test_a_disposal_that_cannot_be_read_settles_nothing(bad: dict[str, object]) -> None:
    file = recorded(answered(30_000, WITHDRAWN), recorder(30_700, "off"))
    after = add(file, disposed(34_000, **bad))  # type: ignore[arg-type]
    assert (after.disposals, after.unreadable) == ((), 1)


def test_a_span_may_be_of_no_length_and_never_end_before_it_begins() -> None:
    assert talk(disposed(1, start=5, end=5)).disposals[0].to_ms == 5
    assert talk(disposed(1, start=5, end=4)).unreadable == 1


def test_a_withdrawal_takes_back_what_was_recorded_since_the_first_moment() -> None:
    file = case(opened(), connected(0), recorder(0, "recording"), recorder(1, "off"), answered(9, WITHDRAWN))
    assert spans_to_dispose(file, QUALITY) == [Span("quality", "customer", 0, 9)]
