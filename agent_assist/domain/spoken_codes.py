"""Letters that are told over the telephone and typed again without a mistake: Crockford's base 32. Pure."""

from __future__ import annotations

from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which are taken for others."""
BITS: Final = 5
"""What one letter holds."""
_HEARD = str.maketrans("OILabcdefghijklmnopqrstuvwxyz", "011ABCDEFGH1JK1MN0PQRSTUVWXYZ", " -\u2010\u2011\u2013\u00a0")
"""What people type for a letter: small letters, O for 0, I and L for 1, any dash or space."""


def letters(number: int, count: int) -> str:
    """Return the lowest bits of a number as so many letters, the lowest first."""
    return "".join(ALPHABET[number >> BITS * place & 31] for place in range(count))


def heard(text: str, count: int) -> str | None:
    """Return the letters that a person typed or said, in their one form; None if they are not exactly so many."""
    found = text.strip().translate(_HEARD)
    return found if len(found) == count and all(letter in ALPHABET for letter in found) else None
