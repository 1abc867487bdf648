"""How the time inside a WAV is tied to the time of day, and what that allows to be proven. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent_assist.telephony.audit.declared import Run
from agent_assist.telephony.audit.judge import EDGE_MS

TIE_MS = 500
"""How far begin, end and length of a file may contradict each other, milliseconds: more, and it is not tied."""
TRUSTED_END_MS = 2_000
"""A file last written to within this of the call's end was closed with the call; later, it was copied or converted."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A file on the time of day.

    Args:
        begins_ms: time of its first sample.
        edge_ms: how uncertain that is.
    """

    begins_ms: float
    edge_ms: float


def tie_whole(length_ms: float, run_from: Run, run_to: Run, closed_ms: int | None, began_ms: int | None) -> Tie | None:
    """Tie a file that goes on in pauses, as recorders do that write silence instead; None if it does not fit.

    Args:
        length_ms: length of its sound.
        run_from: the first stretch of recording in it.
        run_to: the last one.
        closed_ms: when it was last written to.
        began_ms: when its first sample was, by the recorder itself.
    """
    begins = float(began_ms) if began_ms is not None else float(run_from.asked_ms)
    ends = float(run_to.stopped_ms)
    if closed_ms is not None and abs(closed_ms - ends) <= TRUSTED_END_MS:
        ends = float(closed_ms)
    apart = abs(ends - length_ms - begins)
    if apart > TIE_MS:
        return None
    late = 0 if began_ms is not None else min(TIE_MS, run_from.confirmed_ms - run_from.asked_ms)
    return Tie(begins, max(EDGE_MS, apart, late))


def most_in_pauses(length_ms: float, runs: Sequence[Run]) -> float:
    """Return how much sound a file that is cut at pauses can hold of them at the most, milliseconds.

    It must hold every stretch from its confirmation to the wish for its end; what it is longer than that may be of a
    pause. Where in the file, nobody can tell.
    """
    return length_ms - sum(run.stop_asked_ms - run.confirmed_ms for run in runs)
