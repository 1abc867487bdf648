"""Whether a value is the signature of a text under a key: the one check behind packs, steps and orders. Pure."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from agent_assist.domain import base64_text


def signs(key: str, value: str, text: bytes) -> bool:
    """Tell whether an Ed25519 signature belongs to a text; what is no key or no signature at all does not.

    Args:
        key: the public key, in base64.
        value: the signature, in base64.
        text: the bytes that were signed.

    Source: RFC 8032.
    """
    try:
        Ed25519PublicKey.from_public_bytes(base64_text.decode(key)).verify(base64_text.decode(value), text)
    except (InvalidSignature, ValueError):
        return False
    return True
