"""The check digit of cards and of many other numbers (ISO/IEC 7812-1 annex B)."""

from __future__ import annotations

_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def luhn(digits: str) -> bool:
    """Return whether the last digit checks. Any length of ASCII digits."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = ord(char) - 48
        total += _DOUBLED[value] if place % 2 else value
    return total % 10 == 0
