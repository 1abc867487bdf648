"""Bencode, as rtpengine's ng protocol speaks it, with bounds. Pure.

Source: BEP 3 for the encoding; the ng protocol orders no keys, so order is not checked when reading.
"""

from __future__ import annotations

from typing import Final

Value = int | str | list["Value"] | dict[str, "Value"]

SIZE_LIMIT: Final = 64 * 1024
"""Longest document read, in bytes; a UDP datagram holds no more."""
DEPTH_LIMIT: Final = 16
_DIGITS_LIMIT: Final = 20


class BencodeError(ValueError):
    """The bytes are no bencode document within the bounds."""


def encode(value: Value) -> bytes:
    """Return `value` as bencode; text as UTF-8, keys sorted."""
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, str):
        raw = value.encode("utf-8")
        return b"%d:%s" % (len(raw), raw)
    if isinstance(value, list):
        return b"l" + b"".join(encode(item) for item in value) + b"e"
    return b"d" + b"".join(encode(key) + encode(value[key]) for key in sorted(value)) + b"e"


def decode(data: bytes) -> Value:
    """Return the one document in `data`.

    Raises:
        BencodeError: malformed, nested deeper than DEPTH_LIMIT, longer than SIZE_LIMIT, or with a rest behind
            it.
    """
    if len(data) > SIZE_LIMIT:
        raise BencodeError("document too long")
    reader = _Reader(data)
    value = reader.value(0)
    if reader.position != len(data):
        raise BencodeError("bytes behind the document")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 0

    def value(self, depth: int) -> Value:
        if depth > DEPTH_LIMIT:
            raise BencodeError("nested too deep")
        kind = self._data[self.position : self.position + 1]
        if kind == b"i":
            self.position += 1
            return self._integer(b"e")
        if kind == b"l":
            return self._list(depth)
        if kind == b"d":
            return self._dictionary(depth)
        return self._text()

    def _list(self, depth: int) -> list[Value]:
        self.position += 1
        items: list[Value] = []
        while not self._at_end():
            items.append(self.value(depth + 1))
        return items

    def _dictionary(self, depth: int) -> dict[str, Value]:
        self.position += 1
        items: dict[str, Value] = {}
        while not self._at_end():
            key = self._text()
            items[key] = self.value(depth + 1)
        return items

    def _at_end(self) -> bool:
        """Whether the closing `e` is next; it is then taken."""
        if self._data[self.position : self.position + 1] == b"e":
            self.position += 1
            return True
        if self.position >= len(self._data):
            raise BencodeError("document cut off")
        return False

    def _text(self) -> str:
        size = self._integer(b":")
        end = self.position + size
        if size < 0 or end > len(self._data):
            raise BencodeError("text beyond the end")
        raw = self._data[self.position : end]
        self.position = end
        return raw.decode("utf-8", "replace")

    def _integer(self, closing: bytes) -> int:
        end = self._data.find(closing, self.position, self.position + _DIGITS_LIMIT + 2)
        digits = self._data[self.position : end] if end >= 0 else b""
        if not digits.removeprefix(b"-").isdigit():
            raise BencodeError("number expected")
        self.position = end + 1
        return int(digits)
