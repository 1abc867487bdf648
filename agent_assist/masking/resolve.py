"""Overlapping findings to one reading of the text: the surer wins, then the longer, then the earlier kind."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDER = {kind: place for place, kind in enumerate(Kind)}


def resolve(found: Iterable[Finding]) -> list[Finding]:
    """Return findings in order of their start, none overlapping another; n log n in their number."""
    found = list(found)
    if len(found) <= 1:
        return found
    kept: list[Finding] = []
    starts: list[int] = []
    ranked = sorted(set(found), key=lambda f: (-f.score, f.start - f.end, _ORDER[f.kind], f.start))
    for finding in ranked:
        place = bisect_left(starts, finding.start)
        free_left = place == 0 or kept[place - 1].end <= finding.start
        free_right = place == len(kept) or kept[place].start >= finding.end
        if free_left and free_right:
            kept.insert(place, finding)
            starts.insert(place, finding.start)
    return kept
