"""A value of the customer's record that is corrected on a call: which fields, and the digests of both values. Pure.

See ADR 60: without the key of a correction nobody can try values, and equal values have different digests.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final, NamedTuple

KEY_BYTES: Final = 32
"""Bytes of a correction's own random key."""
DIGEST: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
"""A digest, or a key, as facts have them."""
SHOWN_SIGNS: Final = 8
"""How much of a digest people compare."""
_FORM = "assist-correction/1"


class RecordField(StrEnum):
    """What can be corrected where no CRM names its fields (house choice: what customers correct most)."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    DATE_OF_BIRTH = "date_of_birth"


class RecordName(NamedTuple):
    """A field of the record by its name: a CRM's, or one of `RecordField`."""

    name: str


class Side(StrEnum):
    """Which of the two values a digest is of."""

    BEFORE = "before"
    AFTER = "after"


class ReadBack(StrEnum):
    """What the customer said when the value was read back."""

    RIGHT = "right"
    WRONG = "wrong"
    UNCLEAR = "unclear"


class Correction(NamedTuple):
    """A value that was read back and confirmed.

    Args:
        event: id of its fact.
        at_ms: when the customer confirmed it, milliseconds since 1970 UTC.
        before, after: digests; `before` is empty where nobody told the old value.
        name: which field; empty once the person was erased.
        value: what it shall be; empty then, too.
        key: opens the digests; empty then, too.
    """

    event: str
    at_ms: int
    before: str
    after: str
    name: str = ""
    value: str = ""
    key: str = ""


def one_form(value: str) -> str:
    """Return a value as it is kept and compared: composed, each run of blanks one blank, none at its ends."""
    return " ".join(unicodedata.normalize("NFC", value).split())


def digest(key: str, side: Side, name: str, value: str) -> str:
    """Return the digest of a value: HMAC-SHA256, 64 small hexadecimal digits.

    Args:
        key: of this correction, 64 small hexadecimal digits.
        side: which value it is.
        name: the field.
        value: in any form; `one_form` of it counts.

    Raises:
        ValueError: the key is none.
    """
    import hashlib
    import hmac  # not with the module: no start needs them

    message = "\n".join((_FORM, side.value, name, one_form(value)))
    return hmac.new(bytes.fromhex(key), message.encode(), hashlib.sha256).hexdigest()
