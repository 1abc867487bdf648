"""One byte form for one value: RFC 8785 (JSON Canonicalization Scheme).

There are two ways to it. The careful one is the library `rfc8785`. The quick one is msgspec's encoder with sorted
keys, which writes the same bytes as long as nothing of this occurs: a float (ECMAScript writes it otherwise), a number
of 16 digits or more (it may not read back), and a character beyond U+FFFF (UTF-16 sorts keys otherwise than UTF-8).
Where one of them may occur, or anything else is odd, the careful way decides; so the quick one can only agree with it.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, TypeVar

import msgspec
import rfc8785

from agent_assist.domain.errors import BadInput

_LONG = re.compile(rb"\d{16}")
"""A number shorter than this has one meaning to every reader."""
_BEYOND = 0xF0
_KINDS = bytes(0x30 if byte in b"0123456789" else _BEYOND if byte >= _BEYOND else 0x20 for byte in range(256))
"""Every digit becomes 0, every first byte of a character beyond U+FFFF becomes F0, everything else a blank."""
_LONG_RUN = b"0" * 16


class _Float(Exception):
    """A float was met; the careful way has to look."""


def _no_float(_text: str) -> float:
    raise _Float


FORM_HOOK = _no_float
T = TypeVar("T")
_read = msgspec.json.Decoder(float_hook=_no_float).decode
_write = msgspec.json.Encoder(order="sorted").encode
_DOUBTS = (msgspec.MsgspecError, _Float, ValueError, TypeError, RecursionError, OverflowError)
"""Whatever keeps the quick way from an answer; UnicodeError is a ValueError."""


def canonical(value: object) -> bytes:
    """Return the canonical bytes of a JSON value.

    Raises:
        BadInput: the value has no canonical form (not JSON, NaN, a lone surrogate, nested beyond use), or one that
            does not read back: a whole number beyond 2**53 - 1 written in digits, be it an int or a float. RFC 8785
            itself would write the float; RFC 7493 (I-JSON), section 2.2, warns of such numbers.
    """
    try:
        data = _write(value)
        if _is_plain(data) and _read(data) == value:  # reading back proves that every part was plain JSON
            return data
    except _DOUBTS:
        pass
    return _careful(value)


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes in lower-case hex: the digest of an event."""
    return hashlib.sha256(data).hexdigest()


def parse(data: bytes) -> object:
    """Parse bytes that claim to be canonical JSON.

    Raises:
        BadInput: not JSON, not UTF-8, or not in canonical form.
    """
    if _is_plain(data):
        try:
            value = _read(data)
            if _write(value) == data:
                return value
        except _DOUBTS:
            pass
    return _parse_carefully(data)


def _parse_carefully(data: bytes) -> object:
    """Parse by the standard library and write again by our own rules; whatever the quick way does, this decides."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as exc:
        raise BadInput("Not a JSON document.", "Ask for a fresh copy.") from exc
    if _careful(value) != data:
        raise BadInput("Not in canonical form.", "Ask for a fresh copy.")
    return value


def parse_as(data: bytes, form: msgspec.json.Decoder[T]) -> T | None:
    """Parse canonical JSON of a form by the quick way alone; None where the careful way has to look.

    Args:
        data: the bytes.
        form: a decoder that gives plain JSON values, such as a TypedDict, made with `FORM_HOOK` as its float hook.
    """
    if not _is_plain(data):
        return None
    try:
        value = form.decode(data)
        return value if _write(value) == data else None  # a field that the form does not know is missing here
    except _DOUBTS:
        return None


def _is_plain(data: bytes) -> bool:
    """Tell that there is no long run of digits and no character beyond U+FFFF; ten times as fast as a pattern."""
    kinds = data.translate(_KINDS)
    return _LONG_RUN not in kinds and _BEYOND not in kinds


def _careful(value: Any) -> bytes:
    try:
        data = rfc8785.dumps(value)
        if _LONG.search(data):
            rfc8785.dumps(json.loads(data))
    except (rfc8785.CanonicalizationError, UnicodeEncodeError, TypeError, RecursionError) as exc:
        raise BadInput("A value has no canonical form.", "Report this event id.") from exc
    return data
