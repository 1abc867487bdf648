"""Whether digits can be the number of a payment card, or its beginning.

Source: ISO/IEC 7812-1 (issuer identification, check digit); ranges as the card schemes publish.
"""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.luhn import luhn

SHORTEST, LONGEST = 12, 19
"""Digits of a card number (ISO/IEC 7812-1 allows up to 19; Maestro goes down to 12)."""
ISSUERS: Final = re.compile(
    r"4(?:\d{12}|\d{15}|\d{17,18})"  # Visa
    r"|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|(?:30[0-5]\d|3095|36\d{2}|3[89]\d{2})\d{10,15}"  # Diners Club
    r"|(?:6011|64[4-9]\d|65\d{2})\d{12,15}"  # Discover
    r"|35(?:2[89]|[3-8]\d)\d{12,15}|(?:2131|1800)\d{11}"  # JCB
    r"|62\d{14,17}"  # UnionPay
    r"|(?:5[06-8]|6\d)\d{10,17}"  # Maestro and national schemes
    r"|1\d{14}"  # UATP
    r"|220[0-4]\d{12,15}"  # Mir
    r"|(?:81|82)\d{14}"  # RuPay
    r"|(?:9792|8600|9860)\d{12}"  # Troy, Uzcard, Humo
)
_BEGINNINGS = re.compile(
    r"4\d{3}|5[0-8]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720|220[0-4]|3[47]\d\d|30[0-5]\d|3095|3[689]\d\d"
    r"|35(?:2[89]|[3-8]\d)|6\d{3}"
)
_GROUP = 4


def is_card(digits: str) -> bool:
    """Return whether digits can be a card number: range of an issuer, length, check digit, not all alike."""
    return ISSUERS.fullmatch(digits) is not None and luhn(digits) and len(set(digits)) > 1


def begins_card(digits: str) -> bool:
    """Return whether digits can be the beginning of a card number, or all of it; four at least."""
    return len(digits) >= _GROUP and _BEGINNINGS.match(digits) is not None
