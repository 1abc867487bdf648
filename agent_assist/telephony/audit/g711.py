"""ITU-T G.711: the square of each code's sample, so that a frame's energy is one sum."""

from __future__ import annotations

from typing import Final


def _mu_law() -> list[int]:
    """Return the 256 samples of mu-law."""
    table = []
    for code in range(256):
        bits = ~code & 255
        magnitude = (((bits & 15) << 3) + 132 << (bits >> 4 & 7)) - 132
        table.append(-magnitude if bits & 128 else magnitude)
    return table


def _a_law() -> list[int]:
    """Return the 256 samples of A-law."""
    table = []
    for code in range(256):
        bits = code ^ 85
        exponent = bits >> 4 & 7
        magnitude = ((bits & 15) << 4) + 8
        if exponent:
            magnitude = magnitude + 256 << exponent - 1
        table.append(magnitude if bits & 128 else -magnitude)
    return table


MU_LAW: Final = _mu_law()
"""16-bit sample of each mu-law code."""
A_LAW: Final = _a_law()
"""16-bit sample of each A-law code."""
MU_SQUARES: Final = [float(sample * sample) for sample in MU_LAW]
A_SQUARES: Final = [float(sample * sample) for sample in A_LAW]
