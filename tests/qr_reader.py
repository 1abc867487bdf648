"""Reads a QR code back from what was rendered, with a library that the product does not have."""

from __future__ import annotations

from collections.abc import Sequence

import zxingcpp


def read_squares(rows: Sequence[str], side: int = 3) -> list[str]:
    """Return the texts of the codes in rows of `1` (dark) and `0`, each square drawn `side` pixels wide."""
    lines = [bytes(255 * (square == "0") for square in row for _ in range(side)) for row in rows for _ in range(side)]
    return read_grey(b"".join(lines), len(lines[0]), len(lines))


def read_grey(pixels: bytes, width: int, height: int) -> list[str]:
    """Return the texts of the codes in a picture of one byte a pixel, 255 is white."""
    found = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (height, width)))
    return [code.text for code in found if "QR" in str(code.format).upper()]
