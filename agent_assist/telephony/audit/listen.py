"""The audit of one call: its declared spans against the sound of its finished files. Pure but for reading the files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import BinaryIO

from msgspec import structs

from agent_assist.domain.audit import AuditedSpan, AuditMoment, DeclaredSpan, Result, SpanVerdict
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import BadInput
from agent_assist.telephony.audit.axis import most_in_pauses, tie_whole
from agent_assist.telephony.audit.declared import Run, declared_spans, runs
from agent_assist.telephony.audit.judge import EDGE_MS, LEAK_MS, judge_span, noise_floor
from agent_assist.telephony.audit.levels import ABSENT, FRAME_MS, Levels
from agent_assist.telephony.audit.pcap import MAGIC
from agent_assist.telephony.audit.rtp import Listener
from agent_assist.telephony.audit.wav import read_wav

SHORT_RUN_MS = 1_000
"""A confirmed stretch of recording shorter than this may have no packet of its own."""
Sides = list[tuple[Levels, float]]


@dataclass(frozen=True, slots=True)
class Source:
    """One finished file: how to open it, when it was last written to and when it began, where known (ms since 1970)."""

    open: Callable[[], BinaryIO]
    closed_ms: int | None = None
    began_ms: int | None = None


def audit(file: CaseFile, recorder_purposes: Collection[str], sources: Sequence[Source], now_ms: int) -> AuditMoment:
    """Audit an ended contact.

    Args:
        file: the contact with its end.
        recorder_purposes: ids of the purposes that feed the recorder.
        sources: its finished files in the order they were recorded; none when there are none.
        now_ms: the time of the audit.

    Raises:
        BadInput: a file is no WAV or pcap, damaged, or beyond the bounds.
        OSError: it cannot be read.
    """
    spans, recorded = declared_spans(file, recorder_purposes), runs(file)
    if not sources:
        if recorded:
            return refused(now_ms, "no_file")
        return _moment(now_ms, [AuditedSpan(span, SpanVerdict.CUT) for span in spans], "no_file")
    kinds = {_kind(source) for source in sources}
    if len(kinds) > 1:
        raise BadInput("The recording's files are of different kinds.", "Give the files of one recorder.")
    return (_packets if kinds == {"pcap"} else _files)(spans, recorded, sources, now_ms)


def refused(now_ms: int, reason: str) -> AuditMoment:
    """Return the audit of a call whose recording could not be looked at."""
    return AuditMoment(now_ms, Result.NOT_AUDITED, (), "", reason)


def _packets(
    spans: Sequence[DeclaredSpan], recorded: Sequence[Run], sources: Sequence[Source], now_ms: int
) -> AuditMoment:
    """Each packet carries the time of the recorder's clock, which must agree with the ledger's."""
    listener = Listener([(span.declared_ms, span.to_ms) for span in spans])
    for source in sources:
        with source.open() as stream:
            listener.read(stream)
    sides: Sides = [(levels, noise_floor(levels)) for levels in listener.levels()]
    if not sides and recorded:
        return refused(now_ms, "empty_file")
    moment = _moment(now_ms, [judge_span(span, sides, EDGE_MS) for span in spans], "packets")
    apart = any(not _written(sides, run) for run in recorded if run.stop_asked_ms - run.confirmed_ms >= SHORT_RUN_MS)
    if apart and moment.result is Result.KEPT:
        return structs.replace(moment, result=Result.NOT_AUDITED, reason="clock_apart")
    return moment


def _written(sides: Sides, run: Run) -> bool:
    """Tell whether a packet was written in the second after recording was confirmed, as the ledger's clock says."""
    until = run.confirmed_ms + SHORT_RUN_MS
    return any(level != ABSENT for levels, _ in sides for level in levels.between(run.confirmed_ms, until))


def _files(
    spans: Sequence[DeclaredSpan], recorded: Sequence[Run], sources: Sequence[Source], now_ms: int
) -> AuditMoment:
    """A WAV has no time of its own: its begin, end and length must fit what the ledger says of the recorder."""
    if not recorded:
        return refused(now_ms, "not_expected")
    candidates = list(_groupings(recorded, sources))
    if not candidates:
        return refused(now_ms, "files_unmatched")
    channels = [_channels(source) for source in sources]
    for grouping in candidates:
        tied = _tied(list(zip(sources, channels, grouping, strict=True)))
        if tied is not None:
            return _moment(now_ms, [tied.judge(span, recorded) for span in spans], tied.means)
    return refused(now_ms, "time_unknown")


def _groupings(recorded: Sequence[Run], sources: Sequence[Source]) -> Iterator[list[Sequence[Run]]]:
    """Yield what the files may be: for each file the stretches of recording in it.

    One file, or one per side, for each stretch; or for the whole call.
    """
    for sides in (1, 2):
        if len(sources) == sides * len(recorded):
            yield [[run] for run in recorded for _ in range(sides)]
    if len(sources) in {1, 2} and len(recorded) > 1:
        yield [recorded] * len(sources)


def _channels(source: Source) -> list[Levels]:
    with source.open() as stream:
        return read_wav(stream)


@dataclass(frozen=True, slots=True)
class _Tied:
    """WAVs on the time of day. `most_ms`: None, or how much of the pauses a file that is cut at them can hold."""

    sides: Sides
    edge_ms: float
    most_ms: float | None = None

    @property
    def means(self) -> str:
        return "whole_file" if self.most_ms is None else "shortened_file"

    def judge(self, span: DeclaredSpan, recorded: Sequence[Run]) -> AuditedSpan:
        if self.most_ms is None:
            return judge_span(span, self.sides, self.edge_ms)
        return _in_sum(span, recorded, self.most_ms)


def _tied(files: Sequence[tuple[Source, list[Levels], Sequence[Run]]]) -> _Tied | None:
    """Tie all files to the time of day, or say how much of the pauses they can hold; None if they fit neither way."""
    sides: Sides = []
    edge_ms, most_ms, whole = float(EDGE_MS), 0.0, 0
    for source, channels, its in files:
        length_ms = len(channels[0].frames) * FRAME_MS
        tie = tie_whole(length_ms, its[0], its[-1], source.closed_ms, source.began_ms)
        if tie is not None:
            whole += 1
            edge_ms = max(edge_ms, tie.edge_ms)
            sides += [(replace(levels, begins_ms=tie.begins_ms), noise_floor(levels)) for levels in channels]
            continue
        most = most_in_pauses(length_ms, its)
        if len(its) == 1 or not -LEAK_MS <= most < its[-1].stopped_ms - its[0].asked_ms:
            return None
        most_ms = max(most_ms, most)
    if whole == len(files):
        return _Tied(sides, edge_ms)
    return _Tied([], edge_ms, most_ms) if not whole else None


def _in_sum(span: DeclaredSpan, recorded: Sequence[Run], most_ms: float) -> AuditedSpan:
    """Judge a span of a file that is cut at pauses: only that all pauses together are missing can be proven."""
    within = any(run.confirmed_ms < span.to_ms and span.from_ms < run.stop_asked_ms for run in recorded)
    proven = most_ms < LEAK_MS and not within
    return AuditedSpan(span, SpanVerdict.CUT if proven else SpanVerdict.UNPROVEN)


def _kind(source: Source) -> str:
    with ExitStack() as stack:
        return "pcap" if stack.enter_context(source.open()).read(4) in {*MAGIC, b""} else "wav"


def _moment(now_ms: int, spans: Sequence[AuditedSpan], means: str) -> AuditMoment:
    if any(one.verdict is SpanVerdict.LEAKED for one in spans):
        return AuditMoment(now_ms, Result.LEAKED, tuple(spans), means)
    if any(one.verdict is SpanVerdict.UNPROVEN for one in spans):
        return AuditMoment(now_ms, Result.NOT_AUDITED, tuple(spans), means, "not_all_proven")
    return AuditMoment(now_ms, Result.KEPT, tuple(spans), means)
