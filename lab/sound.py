"""What the two phones say: speech by espeak-ng where it is installed, else a tone. 8 kHz, mono, 16 bit."""

from __future__ import annotations

import io
import math
import subprocess
import sys
import wave
from array import array
from typing import TYPE_CHECKING, Final

from lab.programs import find_program

if TYPE_CHECKING:
    from pathlib import Path

RATE: Final = 8000
_SPEAK_LIMIT_S: Final = 20


def write_sound(path: Path, text: str, tone_hz: int, length_s: int, voice: str = "en-us") -> bool:
    """Write a WAV of at least `length_s` seconds; at the end of its source baresip ends the call.

    Args:
        path: the file.
        text: what is spoken, again and again; empty for the tone alone.
        tone_hz: the tone that replaces speech where espeak-ng is missing.
        length_s: how long.
        voice: a voice of espeak-ng.

    Returns:
        Whether it is speech.
    """
    spoken = speak(text, voice) if text else None
    once = spoken or array("h", [int(6000 * math.sin(2 * math.pi * tone_hz * i / RATE)) for i in range(RATE)])
    samples = once * (length_s * RATE // len(once) + 1)
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())
    return spoken is not None


def speak(text: str, voice: str) -> array[int] | None:
    """Let espeak-ng speak, 16-bit samples at RATE; None if it is missing or fails."""
    program = find_program("espeak-ng")
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, "-v", voice, "--stdout", text], capture_output=True, timeout=_SPEAK_LIMIT_S, check=True
        )
        with wave.open(io.BytesIO(done.stdout)) as spoken:
            rate = spoken.getframerate()
            # A WAV on a pipe has no true length in its header, so everything is asked for.
            samples = array("h", spoken.readframes(_SPEAK_LIMIT_S * rate))
    except (OSError, subprocess.SubprocessError, wave.Error, EOFError, ValueError):
        return None
    if sys.byteorder == "big":
        samples.byteswap()
    return _resampled(samples, rate) if len(samples) > rate // 2 else None


def _resampled(samples: array[int], rate: int) -> array[int]:
    """Bring samples to RATE, each the mean of the span it stands for."""
    step = rate / RATE
    out = array("h")
    for i in range(int(len(samples) / step)):
        span = samples[int(i * step) : max(int(i * step) + 1, int((i + 1) * step))]
        out.append(sum(span) // len(span))
    return out
