"""Whether the light ever said that nobody is recorded while a customer's voice stands in a file of that moment."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lab.asterisk.bridges import legs_of_call, together
from lab.asterisk.sound import ENDINGS, STEP_S, heard
from lab.asterisk.stranger import AT
from lab.processes import LabError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from lab.asterisk.bridges import Span
    from lab.asterisk.desk import Claim, Desk
    from lab.asterisk.stranger import Event, Stranger
    from lab.asterisk.switch import AsteriskLab

CUSTOMERS: Final = ("alice", "dave")

TOLERANCE_S: Final = 0.3
"""At the beginning of a claim: looks are 0.2 s apart, and a file's last window is a twentieth of a second."""
REACTION_S: Final = 0.35
"""At the end of a claim: a recorder that begins is seen in the next look."""
CLOSING_S: Final = 0.5
"""So much later than its last sound a file may be closed whose recorder no event tells of: a conference's."""
AFTER_CRASH_S: Final = 1.0
"""So long after the switch was killed every light must say that nothing is known; the broken line is told at once."""
CRASHED: Final = "the switch had crashed"
"""Stands for the file where a claim is false because nobody could know it any more."""
_LEAST: Final = 3
"""So many windows of 50 ms are a voice; fewer are the edge of a window."""


@dataclass(frozen=True, slots=True)
class FalseSilence:
    """A claim that a file contradicts; seconds are since the claim began."""

    file: str
    state: str
    claim_s: float
    sound_s: float
    first_s: float


def judged(desks: Sequence[Desk], lab: AsteriskLab, witness: Stranger, since: float) -> list[FalseSilence]:
    """Return every claim about a call during which a customer who was in it was written to a file.

    Args:
        desks: whose lights are judged.
        lab: the switch; its calls have ended, so that its files are whole.
        witness: heard the switch's events all the while.
        since: when the scenario began, seconds since 1970.
    """
    calls = [(desk, call_id) for desk in desks for call_id in dict.fromkeys(event.call_id for _, event in desk.calls)]
    stops = sorted(stop for desk, call_id in calls if desk.pauses_stop for stop in desk.stops(call_id))
    recordings = Recordings(lab.monitor, since, witness, stops)
    found: list[FalseSilence] = []
    for desk, call_id in calls:
        legs = legs_of_call(witness, desk.extension, call_id)
        claims = desk.claims(call_id, time.time())
        for customer in CUSTOMERS:
            spans = together(witness, legs, customer) if claims else []
            if spans:
                found += false_silences(claims, recordings, frozenset({customer}), spans)
    return found


def through_crashes(desks: Sequence[Desk], crashes: Sequence[Event]) -> list[FalseSilence]:
    """Return what lights went on to say of calls that the switch had when it was killed, silence or not.

    Nobody can know what becomes of such a call's sound, and the switch that is started again does not have the call.

    Args:
        desks: whose lights are judged.
        crashes: as the witness noted them.
    """
    found: list[FalseSilence] = []
    for crash in (float(event[AT]) for event in crashes):
        for desk in desks:
            told = {event.call_id for at, event in desk.calls if at < crash}
            spans = [span for call_id in sorted(told) for span in desk.confirmed(call_id, time.time())]
            for span in spans:
                after = span.end - max(span.begin, crash)
                if span.end > crash + AFTER_CRASH_S and after > 0:
                    found.append(FalseSilence(CRASHED, span.state, span.end - span.begin, after, crash - span.begin))
    return found


@dataclass(frozen=True)
class Recordings:
    """Files, and what tells when each part of them was written.

    Args:
        folder: where they are.
        since: files from before are not looked at, seconds since 1970.
        witness: heard the switch's events all the while.
        stops: when the recorders of which no event tells were stopped and begun again: a conference's.
    """

    folder: Path
    since: float
    witness: Stranger
    stops: Sequence[Span] = ()

    def files(self) -> list[Path]:
        """Return the files that are looked into."""
        found = sorted(self.folder.rglob("*"))
        return [path for path in found if path.suffix in ENDINGS and path.stat().st_mtime >= self.since]

    def timeline(self, path: Path) -> Iterator[tuple[float, float, frozenset[str]]]:
        """Yield each window of a file with the earliest and the latest moment at which it can have been spoken.

        A part ends when its recorder is stopped, and what was written last was spoken then; it begins when its
        recorder was begun. In between nothing is written while no sound flows at all, as in the moment of a transfer:
        then a part is shorter than its time, and a window may lie anywhere between the two. A recorder that a crash
        ended wrote last when the file was last changed. Two recorders may write one file at once, as a queue that takes
        a call back after a transfer makes them: each writes at its own place, so a window may be of either of them.
        Raises LabError for a coding that is not read.
        """
        windows = heard(path)
        parts, announced = self._parts(path)
        if any(later < end for (_, end), (later, _) in pairwise(sorted(parts))):
            yield from _either(windows, parts)
            return
        for number, (begin, end) in reversed(list(enumerate(parts))):
            count = len(windows) if number == 0 else min(len(windows), round((end - begin) / STEP_S))
            mine, windows = windows[len(windows) - count :], windows[: len(windows) - count]
            gap = max(0.0, end - begin - count * STEP_S) if announced else CLOSING_S
            for place, who in enumerate(mine):
                latest = end - (count - place) * STEP_S
                yield latest - gap, latest, who

    def _parts(self, path: Path) -> tuple[list[Span], bool]:
        """Return begin and end of each part of a file, and whether the switch told of them."""
        last = path.stat().st_mtime
        # No event names the files of the sides; they are written with the mixed one.
        mixed = path.name.replace("rx.wav", ".wav").replace("tx.wav", ".wav").replace("-.wav", ".wav")
        begins = [
            event
            for event in self.witness.events("VarSet", self.since)
            if event.get("Variable") == "MIXMONITOR_FILENAME" and event.get("Value", "").endswith(mixed)
        ]
        stops = self.witness.events("MixMonitorStop", self.since) + self.witness.events("Hangup", self.since)
        parts: list[Span] = []
        for begin in begins:
            at = float(begin[AT])
            mine = [float(stop[AT]) for stop in stops if stop.get("Uniqueid") == begin.get("Uniqueid")]
            ends = sorted(stop for stop in mine if stop > at)
            parts.append((at, min(ends[0], last + STEP_S) if ends else last))
        if parts:
            return parts, True
        borders = [self.since, *(at for stop in self.stops for at in stop if at < last), last]
        return list(zip(borders[::2], borders[1::2], strict=False)), False


def _either(windows: Sequence[frozenset[str]], parts: Sequence[Span]) -> Iterator[tuple[float, float, frozenset[str]]]:
    """Yield each window of a file that several recorders write at once, between the moments of each of them."""
    longest = max(end - begin for begin, end in parts)
    gap = max(0.0, longest - len(windows) * STEP_S)
    for place, who in enumerate(windows):
        told = [begin + place * STEP_S for begin, end in parts if begin + place * STEP_S <= end + gap]
        if told:
            yield min(told), max(told) + gap, who


def false_silences(
    claims: Iterable[Claim], recordings: Recordings, voices: frozenset[str], spans: Sequence[Span]
) -> list[FalseSilence]:
    """Return every claim during which a voice was written.

    Args:
        claims: what the light said.
        recordings: what was written.
        voices: whose sound must not be in a file while the claim stands.
        spans: when the customer was in the call; what is written of them elsewhere is another matter.
    """
    found: list[FalseSilence] = []
    for path in recordings.files():
        with contextlib.suppress(LabError):  # a coding that is not read
            moments = [(first, last) for first, last, who in recordings.timeline(path) if who & voices]
            moments = [
                one for one in moments if any(begin + TOLERANCE_S < one[0] <= one[1] < end for begin, end in spans)
            ]
            for claim in claims:
                begin, end = claim.begin + TOLERANCE_S, claim.end - REACTION_S
                loud = [first for first, last in moments if begin < first <= last < end]
                if len(loud) >= _LEAST:
                    length, first = claim.end - claim.begin, min(loud) - claim.begin
                    found.append(FalseSilence(path.name, claim.state, length, len(loud) * STEP_S, first))
    return found
