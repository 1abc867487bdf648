"""Whether somebody is heard in a span. Pure; the reasons for each number are in docs/adr/0017-after-call-audit.md."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from agent_assist.domain.audit import AuditedSpan, DeclaredSpan, SpanVerdict
from agent_assist.telephony.audit.levels import ABSENT, CLOSED, FRAME_MS, UNHEARD, Levels

DIGITAL_RMS = 8.5
"""Up to here a frame is digital silence: the smallest steps of G.711 are 8."""
LEAST_SPEECH_RMS = 50.0
"""Below this nobody is understood: 16 dB (ITU-T P.56's margin) under a quiet line's speech at -40 dBov."""
OVER_FLOOR = 1.5
"""Speech is at least 3.5 dB over the line's noise, as a ratio of amplitudes."""
SMOOTH = 1
"""Frames to each side that are averaged: a frame of dull noise varies by 1 dB, three together by half of that."""
UNDER_FLOOR = 0.71
"""Comfort noise that a recorder writes instead of the line lies at least 3 dB under the line's own noise."""
FLOOR_MOST_RMS = 730.0
"""No line's noise is louder (-33 dBov): what is, and never stops, is a tone or music and counts as sound."""
FLOOR_SHARE = 0.1
"""The line's noise is what the quietest tenth of the frames with sound does not exceed."""
BRIDGE = 5
"""Gaps up to 100 ms belong to speech: stops within a word."""
RUN = 3
"""Shorter stretches than 60 ms are clicks."""
LEAK_MS = 280
"""Speech from here on counts as 300 ms: a leak that begins within a frame fills one frame less."""
EDGE_MS = 2 * FRAME_MS
"""Left out at both ends of a span on the axis of packets: a packet holds 20 ms and is stamped when it came in."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One side over one span.

    Args:
        written: whether anything was.
        silent: whether all of that is digital silence or below the line's noise.
        speech_ms: how much of it is speech.
        closed: whether a part of it could not be heard.
    """

    written: bool
    silent: bool
    speech_ms: int
    closed: bool


def noise_floor(levels: Levels) -> float:
    """Return the level of the line's own noise on one side; DIGITAL_RMS where there is none."""
    sounds = sorted(level for level in smooth(levels.frames) if level > DIGITAL_RMS)
    return min(FLOOR_MOST_RMS, sounds[int(len(sounds) * FLOOR_SHARE)]) if sounds else DIGITAL_RMS


def hear(frames: array[float], floor: float) -> Heard:
    """Return what one side's frames of a span hold, against the noise floor of that side."""
    least = max(LEAST_SPEECH_RMS, floor * OVER_FLOOR)
    still = max(DIGITAL_RMS, floor * UNDER_FLOOR)
    written = [level for level in frames if level != ABSENT]
    loud = sum(level > still for level in written)
    closed = any(level in (CLOSED, UNHEARD) for level in written)
    silent = bool(written) and not closed and loud <= len(written) // 20
    return Heard(bool(written), silent, speech_ms(smooth(frames), least), closed)


def smooth(frames: array[float]) -> array[float]:
    """Return each heard frame's mean energy with its neighbours', as a level; other frames stay as they are."""
    squares = [level * level if level >= 0 else -1.0 for level in frames]
    out = array("f", frames)
    for number, square in enumerate(squares):
        if square >= 0:
            near = [one for one in squares[max(0, number - SMOOTH) : number + SMOOTH + 1] if one >= 0]
            out[number] = math.sqrt(sum(near) / len(near))
    return out


def speech_ms(frames: array[float], least: float) -> int:
    """Return the length of all stretches at or above a level, short gaps bridged, clicks left out; milliseconds."""
    total, start, last = 0, -1, -1
    for number, level in enumerate(frames):
        if level < least:
            continue
        if start < 0 or number - last > BRIDGE + 1:
            total += _stretch(start, last)
            start = number
        last = number
    return (total + _stretch(start, last)) * FRAME_MS


def _stretch(start: int, last: int) -> int:
    length = last - start + 1 if start >= 0 else 0
    return length if length >= RUN else 0


def judge_span(span: DeclaredSpan, sides: Sequence[tuple[Levels, float]], edge_ms: float) -> AuditedSpan:
    """Judge one span.

    Args:
        span: what was declared.
        sides: the levels of each side on the span's axis, with its noise floor.
        edge_ms: how uncertain that axis is; so much is left out at both ends.
    """
    start, end = span.from_ms + edge_ms, span.to_ms - edge_ms
    heard = [hear(levels.between(start, end), floor) for levels, floor in sides] if end > start else []
    keyed = end > start and any(levels.keyed(start, end) for levels, _ in sides)
    speech = max((one.speech_ms for one in heard), default=0)
    if speech >= LEAK_MS or keyed:
        verdict = SpanVerdict.LEAKED
    elif end <= start or any(one.closed for one in heard):
        verdict = SpanVerdict.UNPROVEN
    elif not any(one.written for one in heard):
        verdict = SpanVerdict.CUT
    else:
        silent = all(one.silent for one in heard if one.written)
        verdict = SpanVerdict.SILENT if silent else SpanVerdict.QUIET
    return AuditedSpan(span, verdict, speech, _sound_for_ms(span, sides), keyed=keyed)


def _sound_for_ms(span: DeclaredSpan, sides: Sequence[tuple[Levels, float]]) -> int:
    """Return how long after the declaration sound was written, up to the confirmation."""
    last = 0
    for levels, floor in sides:
        first = levels.number_at(span.declared_ms)
        for number, level in enumerate(levels.between(span.declared_ms, span.from_ms), max(0, first)):
            if level > max(DIGITAL_RMS, floor * UNDER_FLOOR):
                last = max(last, round(levels.begins_ms + (number + 1) * FRAME_MS - span.declared_ms))
    return min(last, span.from_ms - span.declared_ms)
