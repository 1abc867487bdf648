"""How loud each side of a recording was, 20 ms by 20 ms. No sample of the sound itself is kept."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass, field

FRAME_MS = 20
"""One frame, as RTP audio is usually packed (RFC 3551, 4.2)."""
LIMIT_MS = 4 * 3_600_000
"""Longest recording that is read."""
FRAMES_LIMIT = 4 * LIMIT_MS // FRAME_MS
"""Most frames of all sides together: bounds the memory at 12 MB."""
ABSENT = -1.0
"""Level of a frame in which nothing was written."""
CLOSED = -2.0
"""Level of a frame that was written in a code which is not read here."""
UNHEARD = -3.0
"""Level of a frame that was written and, to save time, not listened to; no span that is judged holds one."""


@dataclass(slots=True)
class Levels:
    """One side: a sender of packets, or a channel of a file.

    Args:
        begins_ms: time of the first frame, on the axis of the recording.
        frames: root mean square of 16-bit samples per frame (0 to 32768), or ABSENT, CLOSED, UNHEARD.
        port: the UDP port that the packets of this side came from; 0 for a channel of a file.
        keys: frames in which a key of the telephone was written down (RFC 4733), by their number.
    """

    begins_ms: float = 0.0
    frames: array[float] = field(default_factory=lambda: array("f"))
    keys: set[int] = field(default_factory=set)
    port: int = 0

    @property
    def ends_ms(self) -> float:
        """Where the last frame ends, in milliseconds on the axis of `begins_ms`."""
        return self.begins_ms + len(self.frames) * FRAME_MS

    def number_at(self, at_ms: float) -> int:
        """Return the number of the frame that holds a moment; it may lie outside."""
        return math.floor((at_ms - self.begins_ms) / FRAME_MS)

    def between(self, from_ms: float, to_ms: float) -> array[float]:
        """Return the frames that a span touches; outside of the recording there are none."""
        first = max(0, self.number_at(from_ms))
        last = max(first, math.ceil((to_ms - self.begins_ms) / FRAME_MS))
        return self.frames[first:last]

    def keyed(self, from_ms: float, to_ms: float) -> bool:
        """Tell whether a key was written down in a span."""
        first, last = self.number_at(from_ms), math.ceil((to_ms - self.begins_ms) / FRAME_MS)
        return any(first <= number < last for number in self.keys)

    def rms(self, from_ms: float, to_ms: float) -> float:
        """Return the root mean square of a span; frames without sound count as silence."""
        count = (to_ms - from_ms) / FRAME_MS
        total = sum(level * level for level in self.between(from_ms, to_ms) if level > 0)
        return math.sqrt(total / count) if count > 0 else 0.0
