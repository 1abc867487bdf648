from __future__ import annotations

import pytest

from agent_assist.desktop.sync.reconcile import Reconciled, Sent, Step, reconcile
from agent_assist.protocol.messages import BatchAnswer, EventAnswer, EventCode

SENT = tuple(Sent(f"e{seq}", seq, f"d{seq}") for seq in (4, 5, 6))
S, A, G, F, X, R = (
    EventCode.STORED,
    EventCode.ALREADY_REPORTED,
    EventCode.GAP,
    EventCode.FORK,
    EventCode.INVALID,
    EventCode.REFUSED,
)


def answer(codes: tuple[EventCode, ...], watermark: int, digest: str | None = None) -> BatchAnswer:
    results = [EventAnswer(id=f"e{seq}", code=code) for seq, code in enumerate(codes, 4)]
    return BatchAnswer(results=results, watermark=watermark, watermark_digest=digest or f"d{watermark}")


@pytest.mark.parametrize(
    ("codes", "watermark", "expected"),
    [
        ((S, S, S), 6, Reconciled(Step.NEXT, 6)),
        ((A, A, A), 9, Reconciled(Step.NEXT, 9)),
        ((A, S, R), 6, Reconciled(Step.NEXT, 6, {"e6": "refused"})),
        ((G, G, G), 1, Reconciled(Step.REWIND, 1)),
        ((G, G, G), 0, Reconciled(Step.REWIND, 0)),
        ((G, G, G), 3, Reconciled(Step.RETRY, 3)),
        ((S, S, G), 5, Reconciled(Step.RETRY, 5)),
        ((F, F, F), 9, Reconciled(Step.STOP, code="fork")),
        ((G, X, G), 3, Reconciled(Step.HALVE, code="invalid")),
        ((S, S), 5, Reconciled(Step.RETRY)),
        ((), 6, Reconciled(Step.RETRY)),
        ((S, S, S), -1, Reconciled(Step.RETRY)),
        ((S, R, S), 3, Reconciled(Step.RETRY, 3)),
    ],
)
def test_what_an_answer_means(codes: tuple[EventCode, ...], watermark: int, expected: Reconciled) -> None:
    assert reconcile(SENT, answer(codes, watermark)) == expected


def test_words_on_other_events_are_no_answer() -> None:
    other = BatchAnswer(results=[EventAnswer(id="x", code=S)] * 3, watermark=6, watermark_digest="d6")
    assert reconcile(SENT, other) == Reconciled(Step.RETRY)


def test_another_digest_at_our_own_place_is_a_fork() -> None:
    assert reconcile(SENT, answer((S, S, S), 6, "other")) == Reconciled(Step.STOP, code="fork")
