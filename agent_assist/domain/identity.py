"""Identifiers: UUID version 7, whose order is the order of making. Pure."""

from __future__ import annotations

import re

_SHAPE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def uuid7(at_ms: int, randomness: bytes) -> str:
    """Return a UUIDv7 (RFC 9562, 5.7) for a time and ten random bytes.

    Args:
        at_ms: milliseconds since 1970 UTC, below 2**48.
        randomness: exactly ten bytes; six bits of them give way to version and variant.
    """
    raw = bytearray(at_ms.to_bytes(6, "big") + randomness)
    raw[6] = 0x70 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def is_uuid7(text: str) -> bool:
    """Tell whether a text is a UUIDv7 in its usual lower-case form."""
    return _SHAPE.fullmatch(text) is not None
