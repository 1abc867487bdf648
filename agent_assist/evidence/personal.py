"""Personal values, encrypted under a key of the data subject before they are hashed.

Erasing the key erases the value, while every chain and signature still holds.

AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D). The event id and the field name are authenticated with the
value, so a value cannot be moved to another event or field. Pure but for the operating system's randomness.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from agent_assist.domain import base64_text

KEY_BYTES = 32
NONCE_BYTES = 12


@dataclass(frozen=True, slots=True, repr=False)
class SubjectKey:
    """A data subject's key: an opaque id and 32 secret bytes. Its repr shows only the id."""

    kid: str
    key: bytes

    def __repr__(self) -> str:
        return f"SubjectKey({self.kid})"


def new_key(kid: str) -> SubjectKey:
    """Make a fresh AES-256 key from the operating system's random source, under an id such as `contact.…`."""
    return SubjectKey(kid, os.urandom(KEY_BYTES))


def close(subject: SubjectKey, text: str, event_id: str, name: str) -> dict[str, str]:
    """Encrypt one value; returns key id, nonce and ciphertext, the last two in base64."""
    nonce = os.urandom(NONCE_BYTES)
    sealed = AESGCM(subject.key).encrypt(nonce, text.encode(), f"{event_id}/{name}".encode())
    return {
        "kid": subject.kid,
        "n": base64_text.encode(nonce),
        "c": base64_text.encode(sealed),
    }


def open_all(closed: Mapping[str, object], keys: Mapping[str, SubjectKey], event_id: str) -> dict[str, str]:
    """Open every value whose key exists; a value that does not open is left out, as if its key were erased."""
    opened: dict[str, str] = {}
    for name, box in closed.items():
        kid = box.get("kid") if isinstance(box, dict) else None
        subject = keys.get(kid) if isinstance(kid, str) else None
        if subject is None or not isinstance(box, dict):
            continue
        try:
            nonce = base64_text.decode(box["n"])
            plain = AESGCM(subject.key).decrypt(nonce, base64_text.decode(box["c"]), f"{event_id}/{name}".encode())
            opened[name] = plain.decode()
        except (InvalidTag, KeyError, TypeError, ValueError):
            continue
    return opened
