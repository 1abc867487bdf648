"""Comparing the audio on disk with what the ledger claims: speech where it says recording, none elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from agent_assist.adapters.recorder.pcap import packet_times, read_tracks
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.flags import recording_spans

MARGIN_S = 0.35
"""Left out at both ends of a span: a confirmation comes a moment after the fact (a file grows every 0.18 s)."""
SPEECH_RMS = 100.0
"""Above this root mean square of 16-bit samples somebody speaks or a tone sounds."""


@dataclass(frozen=True, slots=True)
class AudioCheck:
    """The comparison of one call. `problems` is empty when the audio is as the ledger says."""

    spans_s: tuple[float, ...]
    speech_in_spans: bool
    packets_outside: int
    problems: tuple[str, ...]


def compare(file: CaseFile, recordings: Sequence[Path], side_of: Callable[[int], str]) -> AudioCheck:
    """Compare one call.

    Args:
        file: the contact as folded from the ledger.
        recordings: the recorder's files of the call.
        side_of: whose RTP port a port is.
    """
    spans = [(start / 1000, stop / 1000) for start, stop in recording_spans(file)]
    present = [path for path in recordings if path.exists()]
    times = packet_times(present) if present else []
    outside = [t for t in times if not any(start - MARGIN_S <= t <= stop + MARGIN_S for start, stop in spans)]
    problems: list[str] = []
    if outside:
        problems.append(f"{len(outside)} packets outside of what the ledger says")
    speech = True
    if spans:
        tracks = read_tracks(present) if present else []
        sides = {side_of(track.source[1]) for track in tracks}
        if not {"customer", "agent"} <= sides:
            problems.append("not both sides are recorded")
        for start, stop in spans:
            inner = (start + MARGIN_S, stop - MARGIN_S)
            if inner[1] - inner[0] >= 1.0 and not any(track.rms(*inner) > SPEECH_RMS for track in tracks):
                speech = False
                problems.append("no speech where the ledger says recording")
    return AudioCheck(
        tuple(round(stop - start, 2) for start, stop in spans), speech and bool(spans), len(outside), tuple(problems)
    )
