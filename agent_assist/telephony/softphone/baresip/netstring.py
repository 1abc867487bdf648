"""Netstring frames (`length:bytes,`) out of a byte stream, bounded. Pure; knows no socket and no phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

FRAME_LIMIT: Final = 64 * 1024
"""Longest frame taken, in bytes."""
_HEAD_LIMIT: Final = len(str(FRAME_LIMIT)) + 1


class FramingLostError(ValueError):
    """The stream is not netstrings from here on; only a new connection brings the frames back."""


class NetstringDecoder:
    """Incremental decoder. One per connection, used by one thread.

    Never holds more than one frame and one read beyond it. After FramingLostError it must not be fed again.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the frames completed by `data`, in order; a rest waits for more.

        Args:
            data: bytes as they came, split or joined anywhere.

        Raises:
            FramingLostError: no length, a length beyond FRAME_LIMIT, or no closing comma. Frames before the
                damage were yielded already.
        """
        self._buffer += data
        while (frame := self._take()) is not None:
            yield frame

    def _take(self) -> bytes | None:
        """Cut one whole frame off the buffer; None if it is not complete."""
        colon = self._buffer.find(b":", 0, _HEAD_LIMIT + 1)
        head = bytes(self._buffer[: colon if colon >= 0 else _HEAD_LIMIT + 1])
        if (head and not head.isdigit()) or (colon == 0) or (colon < 0 and len(head) > _HEAD_LIMIT):
            raise FramingLostError("length expected")
        if colon < 0:
            return None
        size = int(head)
        if size > FRAME_LIMIT:
            raise FramingLostError("frame too long")
        end = colon + 1 + size
        if len(self._buffer) <= end:
            return None
        if self._buffer[end : end + 1] != b",":
            raise FramingLostError("comma expected")
        frame = bytes(self._buffer[colon + 1 : end])
        del self._buffer[: end + 1]
        return frame


def encode(payload: bytes) -> bytes:
    """Return `payload` as one frame."""
    return b"%d:%s," % (len(payload), payload)
