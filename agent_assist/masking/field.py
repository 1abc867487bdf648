"""One value of a customer's record: what kind it is, and what of it may be shown before anybody opens it. Pure.

Dots stand in groups of a fixed length, so that they do not tell how long a value is.
Source: PCI DSS 3.4.1 for the last four of a card; the rest are house choices of how much an agent needs to compare.
"""

from __future__ import annotations

import re

from agent_assist.masking.finding import Kind
from agent_assist.masking.replace import Role
from agent_assist.masking.scan import scan, setting
from agent_assist.masking.text.fold import fold
from agent_assist.masking.thresholds import thresholds

DOTS = "••••"
PAYMENT = (Kind.CARD_SECURITY_CODE, Kind.PAYMENT_CARD, Kind.CARD_EXPIRY)
"""Kinds that no reason opens, strictest first."""
_TAILS: dict[Kind, tuple[int, int]] = {
    Kind.PAYMENT_CARD: (4, 12),
    Kind.IBAN: (4, 12),
    Kind.PHONE: (4, 8),
    Kind.BANK_ACCOUNT: (4, 8),
    Kind.BANK_ROUTING: (2, 6),
    Kind.NATIONAL_ID: (4, 8),
    Kind.TAX_ID: (4, 8),
    Kind.PASSPORT: (2, 6),
    Kind.DRIVING_LICENCE: (2, 6),
    Kind.VEHICLE: (2, 6),
}
"""How many signs at the end stay, and how many there must be at least for that."""
_PLAIN_TAIL = (4, 8)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST_INITIALS = 4


def field_kind(value: str, label: str, declared: str = "") -> str:
    """Return the kind of a value: payment data wherever it is found, else what the CRM says, else what is found.

    Args:
        value: the whole value.
        label: what stands over it; read as the question that the value answers.
        declared: the kind that the CRM names, empty for none.
    """
    found = [one.kind for one in scan(value, setting(None, label, payment=False, thresholds=thresholds(None)))]
    for kind in PAYMENT:
        if kind in found:
            return kind.value
    return declared or (found[0].value if found else "")


def field_hint(value: str, kind: str, role: Role | str = Role.AGENT) -> str:
    """Return what stands for a closed value: dots, and its tail where the kind and the role allow it.

    Args:
        value: the whole value.
        kind: as `field_kind` says; empty for an ordinary text.
        role: who looks; an administrator sees dots alone.

    Raises:
        ValueError: the role or the kind is not known.
    """
    known = Kind(kind) if kind else None
    if Role(role) is Role.ADMIN:
        return f"{DOTS} {DOTS}"
    if known is Kind.EMAIL and "@" in value[1:]:
        return f"{value[0]}•••@{value.rpartition('@')[2].strip()}"
    if known is Kind.DATE_OF_BIRTH:
        year = _YEAR.search(fold(value))
        return f"•• {DOTS} {year[0]}" if year else f"•• {DOTS}"
    if known is Kind.PERSON_NAME:
        words = [word for word in value.replace("-", " ").split() if word[0].isalpha() and len(word) > 1]
        return " ".join(f"{word[0]}••" for word in words[:_MOST_INITIALS]) or f"{DOTS} {DOTS}"
    tail = _tail(value, *_TAILS[known]) if known in _TAILS else _tail(value, *_PLAIN_TAIL) if known is None else ""
    return f"{DOTS} {DOTS} {tail}".strip()


def _tail(value: str, count: int, fewest: int) -> str:
    """Return the last signs of something that is mostly digits; words show nothing."""
    signs = [char for char in fold(value) if char.isalnum()]
    digits = sum(char.isdigit() for char in signs)
    return "".join(signs[-count:]).upper() if len(signs) >= fewest and 2 * digits >= len(signs) else ""
