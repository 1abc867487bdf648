"""How loud each channel of a WAV is: 16-bit PCM, mu-law and A-law, mono or stereo, read in blocks.

A recorder that was killed leaves a header which says 0 frames (baresip, measured); then the file's end counts.
"""

from __future__ import annotations

import math
import struct
import sys
from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.telephony.audit.g711 import A_SQUARES, MU_SQUARES
from agent_assist.telephony.audit.levels import FRAME_MS, LIMIT_MS, Levels

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

PCM, ALAW, MULAW, EXTENSIBLE = 1, 6, 7, 0xFFFE
_WIDTHS: Final = {PCM: 2, ALAW: 1, MULAW: 1}
_RATES: Final = range(8_000, 48_001)
_CHUNKS_LIMIT: Final = 64
_FORMAT_BYTES: Final = 40
_OPEN_END: Final = frozenset({0, 0xFFFF_FFFF, 0x7FFF_FFFF})
"""Sizes of the sound that only say that the writer did not know it."""
_FRAMES_AT_ONCE: Final = 500
_ADVICE: Final = "Give a WAV with 16-bit PCM, mu-law or A-law, mono or stereo."


class Format(NamedTuple):
    """What the header says: code (PCM, ALAW, MULAW), channels, samples a second, bytes of sound (None: to the end)."""

    code: int
    channels: int
    rate: int
    size: int | None


def read_wav(stream: BinaryIO) -> list[Levels]:
    """Return the levels of each channel; the axis begins at 0 with the first sample.

    Raises:
        BadInput: no WAV, another coding, damaged, or longer than LIMIT_MS.
        OSError: it cannot be read.
    """
    form = read_header(stream)
    width = _WIDTHS[form.code] * form.channels
    frame = form.rate * FRAME_MS // 1000
    left = form.size
    channels = [Levels() for _ in range(form.channels)]
    rest = b""
    while left is None or left > 0:
        wanted = frame * width * _FRAMES_AT_ONCE
        block = stream.read(wanted if left is None else min(wanted, left))
        if not block:
            break
        if left is not None:
            left -= len(block)
        data = rest + block
        whole = len(data) // (frame * width)
        _measure(form, data[: whole * frame * width], frame, channels)
        rest = data[whole * frame * width :]
        if len(channels[0].frames) * FRAME_MS > LIMIT_MS:
            raise BadInput("The recording is too long.", "Give the recording of one call.")
    rest = rest[: len(rest) // width * width]
    if rest:
        _measure(form, rest, len(rest) // width, channels)
    return channels


def read_header(stream: BinaryIO) -> Format:
    """Read up to the first byte of sound. Raises BadInput."""
    riff = stream.read(12)
    if len(riff) < 12 or riff[:4] != b"RIFF" or riff[8:] != b"WAVE":  # noqa: PLR2004 - the RIFF header
        raise BadInput("The file is not a WAV.", _ADVICE)
    form: Format | None = None
    for _ in range(_CHUNKS_LIMIT):
        head = stream.read(8)
        if len(head) < 8:  # noqa: PLR2004 - a chunk's header
            break
        name, size = head[:4], struct.unpack("<I", head[4:])[0]
        if name == b"data" and form is not None:
            return Format(form.code, form.channels, form.rate, None if size in _OPEN_END else size)
        if name == b"fmt ":
            form = _format(stream.read(min(size, _FORMAT_BYTES)))
            size = max(0, size - _FORMAT_BYTES)
        _skip(stream, size + (size & 1))
    raise BadInput("The WAV has no sound in it.", _ADVICE)


def _format(data: bytes) -> Format:
    if len(data) < 16:  # noqa: PLR2004 - the shortest format chunk
        raise BadInput("The WAV's header is damaged.", _ADVICE)
    code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", data)
    if code == EXTENSIBLE and len(data) >= 26:  # noqa: PLR2004 - its sub-format begins at 24
        (code,) = struct.unpack_from("<H", data, 24)
    if code not in _WIDTHS or channels not in (1, 2) or rate not in _RATES or bits != 8 * _WIDTHS[code]:
        raise BadInput("The WAV's coding is not read here.", _ADVICE)
    return Format(code, channels, rate, None)


def _skip(stream: BinaryIO, size: int) -> None:
    while size > 0 and (block := stream.read(min(size, 1 << 16))):
        size -= len(block)


def _measure(form: Format, data: bytes, frame: int, channels: Sequence[Levels]) -> None:
    """Append the level of each whole frame in `data`."""
    step, root = len(channels), math.sqrt(frame)
    if form.code == PCM:
        samples = array("h")
        samples.frombytes(data)
        if sys.byteorder == "big":
            samples.byteswap()
        for number, channel in enumerate(channels):
            one = samples[number::step] if step > 1 else samples
            channel.frames.extend(
                [math.hypot(*one[begin : begin + frame]) / root for begin in range(0, len(one), frame)]
            )
        return
    square = (A_SQUARES if form.code == ALAW else MU_SQUARES).__getitem__
    for number, channel in enumerate(channels):
        codes = data[number::step] if step > 1 else data
        channel.frames.extend(
            [math.sqrt(sum(map(square, codes[begin : begin + frame])) / frame) for begin in range(0, len(codes), frame)]
        )
