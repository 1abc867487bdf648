"""The private key with which a reviewer signs packs: made, and read from a file's bytes."""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from agent_assist.domain.errors import BadInput

PrivateKey = Ed25519PrivateKey


def new_private_key() -> tuple[PrivateKey, bytes]:
    """Make a key; returns it, and the PEM text that holds it without a password."""
    private = Ed25519PrivateKey.generate()
    return private, private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def read_private_key(text: bytes) -> PrivateKey:
    """Read a reviewer's private key: PEM without a password, or 32 raw bytes in base64.

    Raises:
        BadInput: it is neither; nothing of it is quoted.
    """
    data = text.strip()
    wrong = BadInput("The key file holds no Ed25519 private key.", "Use one from `agent-assist policy keygen`.")
    try:
        if not data.startswith(b"-----"):
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(data, validate=True))
        found = serialization.load_pem_private_key(data, None)
    except TypeError as exc:
        raise BadInput("The key file is protected by a password.", "Use a key without one, in a safe place.") from exc
    except (ValueError, binascii.Error, UnsupportedAlgorithm) as exc:
        raise wrong from exc
    if not isinstance(found, Ed25519PrivateKey):
        raise wrong
    return found
