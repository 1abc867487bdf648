"""Writes an animated PNG from still ones; Qt reads and writes only still pictures. Pure.

An animated PNG (third edition of the PNG specification, section 11.3.6) is a PNG with three more kinds of chunk:
`acTL` counts the frames, `fcTL` says where a frame goes and for how long it is shown, and `fdAT` is the `IDAT` of
every frame after the first. A viewer that knows none of them shows the first frame.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
LONGEST_MS: Final = 0xFFFF
"""The longest that a frame can be shown, milliseconds: the field has 16 bits."""
_HEADER, _DATA, _END = b"IHDR", b"IDAT", b"IEND"


def animated(frames: Sequence[bytes], shown_ms: Sequence[int]) -> bytes:
    """Return one PNG that plays these frames, again and again.

    Args:
        frames: PNG files of the same size and the same kind of pixels.
        shown_ms: for each frame, how long it is shown, 1 to LONGEST_MS milliseconds.

    Raises:
        ValueError: there are no frames, one is not a PNG, they differ in size or pixels, or a time is out of range.
    """
    if not frames or len(frames) != len(shown_ms):
        raise ValueError("a moving picture needs frames, and a time for each")
    if not all(1 <= ms <= LONGEST_MS for ms in shown_ms):
        raise ValueError(f"a frame is shown for 1 to {LONGEST_MS} ms")
    read = [list(chunks(frame)) for frame in frames]
    header = read[0][0]
    if any(one[0] != header for one in read):
        raise ValueError("the frames differ in size or in their kind of pixels")
    made = [SIGNATURE, chunk(*header), chunk(b"acTL", struct.pack(">II", len(frames), 0))]
    number = 0
    for place, (parts, ms) in enumerate(zip(read, shown_ms, strict=True)):
        made.append(chunk(b"fcTL", _control(number, header[1], ms)))
        number += 1
        for data in (data for name, data in parts if name == _DATA):
            # Frame controls and frame data share one count, so that a viewer can tell that none is missing.
            made.append(chunk(b"fdAT", struct.pack(">I", number) + data) if place else chunk(_DATA, data))
            number += 1 if place else 0
    return b"".join([*made, chunk(_END, b"")])


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and data of each chunk, the header first.

    Raises:
        ValueError: this is not a PNG, a part of it is missing, or it was damaged.
    """
    if not png.startswith(SIGNATURE + b"\x00\x00\x00\x0d" + _HEADER):
        raise ValueError("this is not a PNG")
    place, name = len(SIGNATURE), b""
    while name != _END:
        if place + 12 > len(png):
            raise ValueError("the end of the PNG is missing")
        (length,) = struct.unpack_from(">I", png, place)
        name, data = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        if png[place : place + 12 + length] != chunk(name, data):
            raise ValueError("the PNG is damaged")
        yield name, data
        place += 12 + length


def chunk(name: bytes, data: bytes) -> bytes:
    """Return one chunk with its length and its check value."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _control(number: int, header: bytes, ms: int) -> bytes:
    """Return the control of a frame that replaces the whole picture."""
    width, height = struct.unpack_from(">II", header)
    return struct.pack(">IIIIIHHBB", number, width, height, 0, 0, ms, 1000, 0, 0)
