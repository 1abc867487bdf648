"""The short code of a receipt: read out by the agent, typed by the customer. Pure.

Seven letters of Crockford's base 32 (no I, L, O, U) carry 35 random bits; the eighth is a check letter, so that a slip
of the tongue or the finger is answered at once and costs no try. The code alone opens nothing; see docs/adr/0011.
"""

from __future__ import annotations

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTERS = 7
RANDOM_BYTES = 5
"""Bytes of randomness that `new_code` takes; 35 of their 40 bits are used."""
_HEARD = str.maketrans("OILabcdefghijklmnopqrstuvwxyz", "011ABCDEFGH1JK1MN0PQRSTUVWXYZ", " -\u2010\u2011\u2013\u00a0")
"""What people type for a letter: small letters, O for 0, I and L for 1, any dash or space."""
_WEIGHTS = (1, 3, 5, 7, 9, 11, 13)
"""Odd, so that each is invertible modulo 32: every single wrong letter changes the check letter, and of two neighbours
that change places all but those sixteen apart."""


def new_code(randomness: bytes) -> str:
    """Return a code made of random bytes.

    Args:
        randomness: RANDOM_BYTES bytes of the operating system's randomness.
    """
    number = int.from_bytes(randomness, "big")
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in range(LETTERS))
    return letters + _check(letters)


def read_code(text: str) -> str | None:
    """Return the code that a person typed or said, in its one form, or None if it is not one."""
    code = text.strip().translate(_HEARD)
    if len(code) != LETTERS + 1 or any(letter not in ALPHABET for letter in code) or code[-1] != _check(code[:-1]):
        return None
    return code


def spoken(code: str) -> str:
    """Return the code as it is shown and read out: two groups of four."""
    return f"{code[:4]}-{code[4:]}"


def hashed(code: str) -> str:
    """Return what the server keeps of a code: SHA-256 in hex, under a domain of its own."""
    return hashlib.sha256(b"assist-receipt-code/1\n" + code.encode()).hexdigest()


def _check(letters: str) -> str:
    total = sum(weight * ALPHABET.index(letter) for weight, letter in zip(_WEIGHTS, letters, strict=True))
    return ALPHABET[total % 32]
