"""The moving picture plays the frames it was made of, in their order and for their time."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from agent_assist.demo.apng import LONGEST_MS, SIGNATURE, animated, chunk, chunks

pytestmark = pytest.mark.usefixtures("qapp")


def png(colour: str, width: int = 6, height: int = 4, kind: QImage.Format = QImage.Format.Format_RGB888) -> bytes:
    image = QImage(width, height, kind)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def in_two_parts(picture: bytes) -> bytes:
    """The same picture, its data in two chunks, as larger ones have it."""
    made = SIGNATURE
    for name, data in chunks(picture):
        half = len(data) // 2
        made += chunk(name, data[:half]) + chunk(name, data[half:]) if name == b"IDAT" else chunk(name, data)
    return made


def still(parts: list[tuple[bytes, bytes]], header: bytes) -> QImage:
    """Read one frame by itself."""
    data = b"".join(data for _, data in parts)
    return QImage.fromData(SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def played(moving: bytes) -> list[tuple[QImage, int, int]]:
    """Read it back: each frame with its time as a fraction of a second."""
    found = list(chunks(moving))
    header = found[0][1]
    frames: list[tuple[QImage, int, int]] = []
    counts: list[int] = []
    for place, (name, data) in enumerate(found):
        if name != b"fcTL":
            continue
        count, width, height, left, top, num, den, dispose, blend = struct.unpack(">IIIIIHHBB", data)
        assert (width, height) == struct.unpack_from(">II", header)
        assert (left, top, dispose, blend) == (0, 0, 0, 0)
        counts.append(count)
        parts = []
        for kind, body in found[place + 1 :]:
            if kind not in {b"IDAT", b"fdAT"}:
                break
            counts += [struct.unpack_from(">I", body)[0]] if kind == b"fdAT" else []
            parts.append((kind, body[4:] if kind == b"fdAT" else body))
        frames.append((still(parts, header), num, den))
    assert counts == list(range(len(counts)))  # one count, nothing missing
    assert found[1] == (b"acTL", struct.pack(">II", len(frames), 0))
    return frames


@pytest.mark.parametrize("split", [False, True])
def test_frames_and_times_come_back(*, split: bool) -> None:
    colours = ("#ff0000", "#00ff00", "#0000ff")
    pictures = [in_two_parts(png(colour)) if split else png(colour) for colour in colours]
    back = played(animated(pictures, [100, 1600, LONGEST_MS]))
    assert [image.pixelColor(5, 3).name() for image, _, _ in back] == list(colours)
    assert [(num, den) for _, num, den in back] == [(100, 1000), (1600, 1000), (LONGEST_MS, 1000)]


def test_a_viewer_of_still_pictures_shows_the_first() -> None:
    moving = animated([png("#ff0000"), png("#00ff00")], [1000, 1000])
    assert QImage.fromData(moving).pixelColor(0, 0).name() == "#ff0000"


RED = png("#ff0000")


@pytest.mark.parametrize(
    ("frames", "times", "words"),
    [
        ([], [], "needs frames"),
        ([RED], [1, 1], "a time for each"),
        ([RED], [0], "shown for"),
        ([RED], [LONGEST_MS + 1], "shown for"),
        ([RED, png("#ff0000", 7)], [1, 1], "differ"),
        ([RED, png("#ff0000", kind=QImage.Format.Format_ARGB32)], [1, 1], "differ"),
        ([b"GIF89a"], [1], "not a PNG"),
        ([RED[:-12]], [1], "missing"),
        ([RED[:-1] + b"\0"], [1], "damaged"),
    ],
)
def test_what_cannot_be_played_is_refused(frames: list[bytes], times: list[int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        animated(frames, times)
