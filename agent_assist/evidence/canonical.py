"""One byte form for one value: RFC 8785 (JSON Canonicalization Scheme)."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import rfc8785

from agent_assist.domain.errors import BadInput

_LONG = re.compile(rb"\d{16}")
"""A number shorter than this has one meaning to every reader."""


def canonical(value: Any) -> bytes:
    """Return the canonical bytes of a JSON value.

    Raises:
        BadInput: the value has no canonical form (not JSON, NaN, a lone surrogate, nested beyond use), or one that
            does not read back: a whole number beyond 2**53 - 1 written in digits, be it an int or a float. RFC 8785
            itself would write the float; RFC 7493 (I-JSON), section 2.2, warns of such numbers.
    """
    try:
        data = rfc8785.dumps(value)
        if _LONG.search(data):
            rfc8785.dumps(json.loads(data))
    except (rfc8785.CanonicalizationError, UnicodeEncodeError, TypeError, RecursionError) as exc:
        raise BadInput("A value has no canonical form.", "Report this event id.") from exc
    return data


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes in lower-case hex: the leaf of an event."""
    return hashlib.sha256(data).hexdigest()


def parse(data: bytes) -> Any:
    """Parse bytes that claim to be canonical JSON.

    Raises:
        BadInput: not JSON, not UTF-8, or not in canonical form.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as exc:
        raise BadInput("Not a JSON document.", "Ask for a fresh copy.") from exc
    if canonical(value) != data:
        raise BadInput("Not in canonical form.", "Ask for a fresh copy.")
    return value
