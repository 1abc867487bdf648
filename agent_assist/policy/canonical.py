"""One byte form for what is digested or signed: texts, whole numbers, booleans, null and lists of them."""

from __future__ import annotations

import json
from collections.abc import Mapping

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: Mapping[str, object]) -> bytes:
    """Return the RFC 8785 form of an object whose keys are ASCII and whose numbers are whole and small.

    For such values the canonical form is sorted keys, no spaces and no escapes that are not needed, which the
    standard library writes.
    """
    return _ENCODER.encode(value).encode()
