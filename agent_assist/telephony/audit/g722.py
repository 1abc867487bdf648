"""ITU-T G.722 at 64 kbit/s: the lower band (0 to 4 kHz) alone, which holds what is understood of speech.

Each octet holds six bits of the lower band and two of the upper. Names follow the Recommendation (1988, clause 6).
One decoder per stream; costs about 4 microseconds a sample, so only what must be heard is decoded.
"""

from __future__ import annotations

from typing import Final

_QM4: Final = (
    *(0, -20456, -12896, -8968, -6288, -4240, -2584, -1200),
    *(20456, 12896, 8968, 6288, 4240, 2584, 1200, 0),
)
"""Inverse 4-bit quantizer, of which the predictor learns."""
_QM6: Final = (
    *(-136, -136, -136, -136, -24808, -21904, -19008, -16704, -14984, -13512, -12280, -11192, -10232, -9360, -8576),
    *(-7856, -7192, -6576, -6000, -5456, -4944, -4464, -4008, -3576, -3168, -2776, -2400, -2032, -1688, -1360, -1040),
    *(-728, 24808, 21904, 19008, 16704, 14984, 13512, 12280, 11192, 10232, 9360, 8576, 7856, 7192, 6576, 6000, 5456),
    *(4944, 4464, 4008, 3576, 3168, 2776, 2400, 2032, 1688, 1360, 1040, 728, 432, 136, -432, -136),
)
"""Inverse 6-bit quantizer, of which the sound is made."""
_WL: Final = (-60, 3042, 1198, 538, 334, 172, 58, -30, 3042, 1198, 538, 334, 172, 58, -30, -60)
"""Step of the logarithmic scale by 4-bit code."""
_ILB: Final = (
    *(2048, 2093, 2139, 2186, 2233, 2282, 2332, 2383, 2435, 2489, 2543, 2599, 2656, 2714, 2774, 2834),
    *(2896, 2960, 3025, 3091, 3158, 3228, 3298, 3371, 3444, 3520, 3597, 3676, 3756, 3838, 3922, 4008),
)
_SCALE_LIMIT: Final = 18_432


def _limited(value: int) -> int:
    """Return a value within 16 bits."""
    return max(-32768, min(32767, value))


class LowerBand:
    """Decoder of the lower band of one stream."""

    def __init__(self) -> None:
        self._log_scale = 0
        self._scale = 32
        self._poles = (0, 0)
        self._zeros = [0] * 6
        self._parts = (0, 0)
        """Newest partly reconstructed signals."""
        self._signals = (0, 0)
        """Newest reconstructed signals."""
        self._differences = [0] * 6
        self._from_zeros = 0
        self._predicted = 0

    def energy(self, payload: bytes) -> float:
        """Decode octets; returns the sum of squares of the lower band's samples, at 8 kHz and on the 16-bit scale."""
        total = 0
        for octet in payload:
            code = octet & 63
            sample = self._predicted + (self._scale * _QM6[code] >> 15)
            sample = max(-16384, min(16383, sample))
            total += sample * sample
            self._learn(code >> 2)
        return 4.0 * total  # the lower band is coded on a 15-bit scale

    def _learn(self, code: int) -> None:
        difference = self._scale * _QM4[code] >> 15
        self._log_scale = max(0, min(_SCALE_LIMIT, (self._log_scale * 127 >> 7) + _WL[code]))
        shift = 8 - (self._log_scale >> 11)
        mantissa = _ILB[self._log_scale >> 6 & 31]
        self._scale = (mantissa << -shift if shift < 0 else mantissa >> shift) << 2
        self._predict(difference)

    def _predict(self, difference: int) -> None:
        signal = _limited(self._predicted + difference)
        part = _limited(self._from_zeros + difference)
        self._poles = self._next_poles(part)
        step = 128 if difference else 0
        negative = difference < 0
        self._zeros = [
            _limited((zero * 32640 >> 15) + (step if (old < 0) == negative else -step))
            for zero, old in zip(self._zeros, self._differences, strict=True)
        ]
        self._differences = [difference, *self._differences[:5]]
        self._parts = (part, self._parts[0])
        self._signals = (signal, self._signals[0])
        by_poles = sum(pole * _limited(2 * old) >> 15 for pole, old in zip(self._poles, self._signals, strict=True))
        self._from_zeros = sum(
            zero * _limited(2 * old) >> 15 for zero, old in zip(self._zeros, self._differences, strict=True)
        )
        self._predicted = _limited(_limited(by_poles) + self._from_zeros)

    def _next_poles(self, part: int) -> tuple[int, int]:
        first, second = self._poles
        same_1 = (part < 0) == (self._parts[0] < 0)
        same_2 = (part < 0) == (self._parts[1] < 0)
        lean = _limited(4 * first)
        lean = min(32767, -lean) if same_1 else lean
        next_second = (128 if same_2 else -128) + (lean >> 7) + (second * 32512 >> 15)
        next_second = max(-12288, min(12288, next_second))
        next_first = _limited((192 if same_1 else -192) + (first * 32640 >> 15))
        bound = _limited(15360 - next_second)
        return max(-bound, min(bound, next_first)), next_second
