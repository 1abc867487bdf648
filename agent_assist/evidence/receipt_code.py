"""The short code of a receipt: read out by the agent, typed by the customer. Pure.

Seven letters of Crockford's base 32 (no I, L, O, U) carry 35 random bits; the eighth is a check letter, so that a slip
of the tongue or the finger is answered at once and costs no try. The code alone opens nothing; see docs/adr/0011.
"""

from __future__ import annotations

import hashlib

from agent_assist.domain.spoken_codes import ALPHABET, heard, letters

LETTERS = 7
RANDOM_BYTES = 5
"""Bytes of randomness that `new_code` takes; 35 of their 40 bits are used."""
_WEIGHTS = (1, 3, 5, 7, 9, 11, 13)
"""Odd, so that each is invertible modulo 32: every single wrong letter changes the check letter, and of two neighbours
that change places all but those sixteen apart."""


def new_code(randomness: bytes) -> str:
    """Return a code made of random bytes.

    Args:
        randomness: RANDOM_BYTES bytes of the operating system's randomness.
    """
    told = letters(int.from_bytes(randomness, "big"), LETTERS)
    return told + _check(told)


def read_code(text: str) -> str | None:
    """Return the code that a person typed or said, in its one form, or None if it is not one."""
    code = heard(text, LETTERS + 1)
    return code if code is not None and code[-1] == _check(code[:-1]) else None


def spoken(code: str) -> str:
    """Return the code as it is shown and read out: two groups of four."""
    return f"{code[:4]}-{code[4:]}"


def hashed(code: str) -> str:
    """Return what the server keeps of a code: SHA-256 in hex, under a domain of its own."""
    return hashlib.sha256(b"assist-receipt-code/1\n" + code.encode()).hexdigest()


def _check(told: str) -> str:
    total = sum(weight * ALPHABET.index(letter) for weight, letter in zip(_WEIGHTS, told, strict=True))
    return ALPHABET[total % 32]
