"""Comparing the audio on disk with the ledger: speech where it says recording; none elsewhere, by its audit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from agent_assist.domain.audit import AuditMoment, Result
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.flags import recording_spans
from agent_assist.telephony.audit import declared_spans
from agent_assist.telephony.audit.judge import LEAST_SPEECH_RMS
from agent_assist.telephony.audit.levels import Levels
from agent_assist.telephony.audit.rtp import read_levels

MARGIN_MS = 350
"""Left out at both ends of a span of recording: the stop is confirmed half a second after it."""


@dataclass(frozen=True, slots=True)
class AudioCheck:
    """The comparison of one call. `problems` is empty when the audio is as the ledger says."""

    spans_s: tuple[float, ...]
    audit: dict[str, object] | None
    problems: tuple[str, ...]


def compare(file: CaseFile, recordings: Sequence[Path], side_of: Callable[[int], str]) -> AudioCheck:
    """Compare one call.

    Args:
        file: the contact as folded from the ledger, its audit included.
        recordings: the recorder's files of the call.
        side_of: whose RTP port a port is.
    """
    spans = recording_spans(file)
    problems: list[str] = []
    audit = file.audit
    if audit is None and declared_spans(file, ()):
        problems.append("its recording was not audited")
    if audit is not None and audit.result is not Result.KEPT:
        problems.append(f"the audit says {audit.result}")
    if spans:
        sides = _levels(recordings)
        if not {"customer", "agent"} <= {side_of(levels.port) for levels in sides}:
            problems.append("not both sides are recorded")
        for start, stop in spans:
            inner = (start + MARGIN_MS, stop - MARGIN_MS)
            spoken = any(levels.rms(*inner) > LEAST_SPEECH_RMS for levels in sides)
            if inner[1] - inner[0] >= 1000 and not spoken:  # noqa: PLR2004 - one second
                problems.append("no speech where the ledger says recording")
    return AudioCheck(
        tuple(round((stop - start) / 1000, 2) for start, stop in spans), told(audit) if audit else None, tuple(problems)
    )


def told(audit: AuditMoment) -> dict[str, object]:
    """Return an audit as summary.json names it."""
    return {
        "result": audit.result.value,
        "means": audit.means,
        "reason": audit.reason,
        "spans": [[one.span.kind.value, one.verdict.value] for one in audit.spans],
    }


def _levels(recordings: Sequence[Path]) -> list[Levels]:
    with ExitStack() as stack:
        return read_levels([stack.enter_context(path.open("rb")) for path in recordings if path.exists()])
