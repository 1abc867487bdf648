"""The spans of a call in which, by the ledger, nothing was recorded; and those in which it was."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from agent_assist.domain.audit import DeclaredSpan, SpanKind
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.flags import BITE_MS, refused_spans
from agent_assist.domain.moments import RecorderMoment
from agent_assist.domain.payment import Audio
from agent_assist.domain.recorder import QUIET, RUNNING, RecorderState

LEAST_MS = 300
"""Speech from here on is a leak; a shorter span cannot hold one."""


class Run(NamedTuple):
    """A stretch of recording: asked for, confirmed, asked to stop, confirmed as stopped. Milliseconds since 1970."""

    asked_ms: int
    confirmed_ms: int
    stop_asked_ms: int
    stopped_ms: int


def declared_spans(file: CaseFile, recorder_purposes: Collection[str]) -> list[DeclaredSpan]:
    """Return what an ended contact declares, in the order of time. Spans too short to hold a leak are left out.

    Args:
        file: the contact with its end.
        recorder_purposes: ids of the purposes that feed the recorder.
    """
    end = file.ended_at_ms
    if end is None or file.connected_at_ms is None:
        return []
    spans = [*_quiet(file, end), *_refused(file, recorder_purposes, end), *_payments(file, end)]
    return sorted((span for span in spans if span.to_ms - span.from_ms >= LEAST_MS), key=lambda span: span.from_ms)


def runs(file: CaseFile) -> list[Run]:
    """Return the confirmed stretches of recording of an ended contact."""
    found: list[Run] = []
    began: RecorderMoment | None = None
    for moment in file.recorder_log:
        if moment.state in RUNNING and began is None:
            began = moment
        elif moment.state in QUIET and began is not None:
            found.append(Run(_asked(began), began.at_ms, _asked(moment), moment.at_ms))
            began = None
    if began is not None and file.ended_at_ms is not None:
        found.append(Run(_asked(began), began.at_ms, file.ended_at_ms, file.ended_at_ms))
    return found


def _quiet(file: CaseFile, end: int) -> Iterator[DeclaredSpan]:
    """Pauses and stops as the recorder was seen: from the confirmation to the next other word."""
    log = file.recorder_log
    for index, moment in enumerate(log):
        if moment.state not in QUIET or (index and log[index - 1].state is moment.state):
            continue
        after = next((m for m in log[index + 1 :] if m.state is not moment.state), None)
        until = min(end, _asked(after)) if after is not None else end
        kind = SpanKind.PAUSE if moment.state is RecorderState.PAUSED else SpanKind.STOP
        yield DeclaredSpan(kind, _asked(moment), moment.at_ms, until)


def _refused(file: CaseFile, purposes: Collection[str], end: int) -> Iterator[DeclaredSpan]:
    for start, stop in refused_spans(file, purposes):
        yield DeclaredSpan(SpanKind.REFUSAL, start, _quiet_from(file, start), min(stop, end))


def _payments(file: CaseFile, end: int) -> Iterator[DeclaredSpan]:
    for step in file.payments:
        if step.audio is Audio.PAUSE:
            stop = min(end, step.ended_at_ms if step.ended_at_ms is not None else step.until_ms)
            yield DeclaredSpan(SpanKind.PAYMENT, step.at_ms, _quiet_from(file, step.at_ms), stop)


def _quiet_from(file: CaseFile, at_ms: int) -> int:
    """Return when the recorder was known to be quiet after a wish; without that, when its time to bite was over."""
    before = [m for m in file.recorder_log if m.at_ms <= at_ms]
    if before and before[-1].state in QUIET:
        return at_ms
    confirmed = next((m.at_ms for m in file.recorder_log if m.at_ms > at_ms and m.state in QUIET), None)
    return min(confirmed, at_ms + BITE_MS) if confirmed is not None else at_ms + BITE_MS


def _asked(moment: RecorderMoment) -> int:
    """Return when a state was asked for; a state that came unasked is taken from when it was seen."""
    return moment.at_ms - (moment.after_ms or 0)
