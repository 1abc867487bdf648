"""What an answer of the server means for the outbox. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

import msgspec

from agent_assist.evidence.canonical import digest
from agent_assist.protocol.messages import BatchAnswer, EventCode


class Step(StrEnum):
    """What the engine does with the outbox after an answer."""

    NEXT = "next"
    """Apply the watermark and go on."""
    REWIND = "rewind"
    """The server holds less than was sent before: apply the watermark, which makes the rest wait again."""
    HALVE = "halve"
    """One event of the batch is not taken: send fewer, down to one."""
    STOP = "stop"
    """Somebody must look; events stay where they are."""
    RETRY = "retry"
    """The answer makes no sense; try again later."""


class Sent(NamedTuple):
    """An event of a batch: its id, its place in this device's chain, and the digest of its bytes."""

    id: str
    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The meaning of an answer.

    Args:
        step: what to do.
        watermark: up to where the server holds the chain; None: do not touch the outbox.
        refused: event id -> code of events that the server holds without effect.
        code: for STOP and HALVE: the code to show.
    """

    step: Step
    watermark: int | None = None
    refused: Mapping[str, str] = field(default_factory=dict)
    code: str = ""


class _Envelope(msgspec.Struct):
    """The two fields of our own events that are needed here."""

    id: str
    seq: int


_read = msgspec.json.Decoder(_Envelope).decode


def sent_of(events: Sequence[bytes]) -> tuple[Sent, ...]:
    """Return id, place and digest of our own events."""
    read = ((_read(data), data) for data in events)
    return tuple(Sent(envelope.id, envelope.seq, digest(data)) for envelope, data in read)


def reconcile(sent: Sequence[Sent], answer: BatchAnswer) -> Reconciled:
    """Tell what an answer means.

    Args:
        sent: the events of the batch, in order; at least one.
        answer: the server's word on each, and its watermark.
    """
    first, last = sent[0].seq, sent[-1].seq
    codes = [result.code for result in answer.results]
    if not _answers(sent, answer):
        return Reconciled(Step.RETRY)
    if EventCode.INVALID in codes:
        return Reconciled(Step.HALVE, code=EventCode.INVALID)
    digests = {own.seq: own.digest for own in sent}
    own = digests.get(answer.watermark)
    if EventCode.FORK in codes or (own is not None and own != answer.watermark_digest):
        return Reconciled(Step.STOP, code=EventCode.FORK)
    refused = {
        own.id: EventCode.REFUSED.value
        for own, code in zip(sent, codes, strict=True)
        if code is EventCode.REFUSED and own.seq <= answer.watermark
    }
    step = Step.NEXT
    if answer.watermark < first - 1:
        step = Step.REWIND
    elif EventCode.GAP in codes or answer.watermark < last:
        step = Step.RETRY
    return Reconciled(step, answer.watermark, refused)


def _answers(sent: Sequence[Sent], answer: BatchAnswer) -> bool:
    """Tell whether there is one word for each event, in the order sent; an unreadable event has no id."""
    ids = [result.id for result in answer.results]
    return (
        answer.watermark >= 0 and len(ids) == len(sent) and all(a in {"", o.id} for a, o in zip(ids, sent, strict=True))
    )
