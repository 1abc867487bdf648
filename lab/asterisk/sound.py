"""Who is heard when in a recording, by the tones of the phones; windows of 50 ms."""

from __future__ import annotations

import math
import operator
import struct
import sys
from array import array
from functools import cache
from typing import TYPE_CHECKING, Final

from lab.asterisk.switch import TONES
from lab.processes import LabError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STEP_S: Final = 0.05
_RATE: Final = 8_000
_SIZE: Final = int(_RATE * STEP_S)
_LOUD: Final = 600.0
"""Amplitude from which a tone counts as heard; the phones send 6,000."""
_STILL: Final = 30
ENDINGS: Final = (".wav", ".raw", ".ulaw")
"""Recordings that are looked into: 16 bit mono, 16 bit stereo, mu-law; all 8 kHz."""


def heard(path: Path) -> list[frozenset[str]]:
    """Return the voices of each window of a recording, in order. Raises LabError for a coding that is not read."""
    samples = _samples(path)
    return [_voices(samples[at : at + _SIZE]) for at in range(0, len(samples) - _SIZE + 1, _SIZE)]


def _voices(part: Sequence[int]) -> frozenset[str]:
    if max(part) <= _STILL and min(part) >= -_STILL:
        return frozenset()
    found = set()
    for name, hertz in TONES.items():
        sines, cosines = _waves(hertz)
        real = sum(map(operator.mul, part, cosines))
        imaginary = sum(map(operator.mul, part, sines))
        if math.hypot(real, imaginary) * 2 / _SIZE > _LOUD:
            found.add(name)
    return frozenset(found)


@cache
def _waves(hertz: int) -> tuple[list[float], list[float]]:
    angles = [2 * math.pi * hertz * number / _RATE for number in range(_SIZE)]
    return [math.sin(angle) for angle in angles], [math.cos(angle) for angle in angles]


def _samples(path: Path) -> array[int]:
    """Return mono samples; both sides of a stereo file are added up."""
    raw = path.read_bytes()
    if path.suffix == ".ulaw":
        table = [_expanded(value) for value in range(256)]
        return array("h", [table[value] for value in raw])
    if path.suffix == ".wav":
        at = raw.find(b"data")
        rate = struct.unpack_from("<I", raw, 24)[0] if len(raw) > 44 else _RATE  # noqa: PLR2004 - a WAV's header
        if at < 0 or rate != _RATE:
            raise LabError(f"{path.suffix} of this kind is not read")
        return _words(raw[at + 8 :])
    if path.suffix == ".raw":
        both = _words(raw)
        return array("h", [max(-32768, min(32767, a + b)) for a, b in zip(both[::2], both[1::2], strict=False)])
    raise LabError(f"{path.suffix} is not read")


def _words(raw: bytes) -> array[int]:
    words = array("h", raw[: len(raw) // 2 * 2])
    if sys.byteorder == "big":
        words.byteswap()
    return words


def _expanded(value: int) -> int:
    """Return the sample of a mu-law byte (ITU-T G.711)."""
    value = ~value & 0xFF
    sample = (((value & 0x0F) << 3) + 0x84) << ((value & 0x70) >> 4)
    return 0x84 - sample if value & 0x80 else sample - 0x84
