"""Tokens, one-time codes and passwords. Only digests of them are ever stored."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

TOKEN_BYTES = 32
"""256 bits: a token cannot be guessed, so a fast hash of it is enough."""
PASSWORD_MIN = 10
"""Shortest password taken, in characters (NIST SP 800-63B asks for at least 8)."""
PASSWORD_MAX = 256
"""Longest password tried, in characters; a longer one would only cost time."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_GROUPS = 4
_GROUP = 5
_hasher = PasswordHasher()
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$Fd8SeA5LlJklyBD36u2ZUg$9X6WnmBkhh3xAnNjgfYGgrjVwntUkU/dHMmdh0mMSnM"
"""Checked when there is no such person, so that the time taken does not tell."""


def new_token() -> str:
    """Return a fresh random token, safe in a header."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def new_code() -> str:
    """Return a fresh one-time code for typing: four groups of five, 100 bits, no lookalike letters."""
    letters = [secrets.choice(_LETTERS) for _ in range(_GROUPS * _GROUP)]
    return "-".join("".join(letters[i : i + _GROUP]) for i in range(0, len(letters), _GROUP))


def code_hash(code: str) -> str:
    """Return the hash of a one-time code, forgiving case, spaces, dashes and lookalikes."""
    return token_hash(code.strip().upper().translate(_LOOKALIKE))


def token_hash(token: str) -> str:
    """Return the SHA-256 of a token in hex, by which alone the database knows it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def same(left: str, right: str) -> bool:
    """Tell whether two digests are equal, in a time that does not tell how much of them is."""
    return hmac.compare_digest(left, right)


def hash_password(password: str) -> str:
    """Return the Argon2id hash of a password (RFC 9106)."""
    return _hasher.hash(password)


def check_password(stored: str | None, password: str) -> bool:
    """Tell whether a password belongs to a stored hash; takes the same time when there is none."""
    try:
        _hasher.verify(stored or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None
