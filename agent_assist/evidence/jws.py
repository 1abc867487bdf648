"""Compact JWS (RFC 7515) with EdDSA (RFC 8037) for receipts: one algorithm, one header, nothing to choose. Pure.

The reader compares the whole protected header with the only one it takes. So a token cannot name another algorithm,
bring its own key, or ask for an extension.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from agent_assist.domain import base64_text
from agent_assist.domain.errors import Invalid
from agent_assist.evidence.canonical import canonical, parse

TYPE = "consent-receipt+jws"
LIMIT = 65_536
"""Longest token in characters; a receipt has about three thousand."""
_PARTS = 3


class Signer(Protocol):
    """Whoever holds a private key: a device or a server."""

    @property
    def public(self) -> str:
        """The raw Ed25519 public key in base64."""
        ...

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of `data`."""
        ...


def key_id(public: str) -> str:
    """Return the name of a public key (base64) in a header: SHA-256 of its raw bytes, hex."""
    return hashlib.sha256(base64_text.decode(public)).hexdigest()


def sign(document: Mapping[str, object], signer: Signer) -> str:
    """Return the compact token over the canonical bytes of a document."""
    signed = f"{_text(_header(key_id(signer.public)))}.{_text(canonical(document))}"
    return f"{signed}.{_text(signer.sign(signed.encode()))}"


def read(token: str, keys: Mapping[str, str]) -> tuple[object, str]:
    """Check a token and return its document and the public key that signed it.

    Args:
        token: the compact form.
        keys: name of the key (see `key_id`) -> public key in base64. Only these are believed.

    Raises:
        Invalid: the form is wrong, the key is not one of `keys`, or the signature does not hold.
    """
    parts = token.split(".")
    if len(parts) != _PARTS or len(token) > LIMIT:
        raise Invalid("Not a signed receipt.", "Ask for the receipt again.")
    header, payload, signature = (_bytes(part) for part in parts)
    public = next((key for kid, key in keys.items() if header == _header(kid)), None)
    if public is None:
        raise Invalid("The receipt is signed by a key that is not known.", "Give the public key of the issuer.")
    try:
        key = Ed25519PublicKey.from_public_bytes(base64_text.decode(public))
        key.verify(signature, token.rpartition(".")[0].encode())
    except (InvalidSignature, ValueError) as exc:
        raise Invalid("The receipt's signature is invalid.", "Do not rely on it; ask for it again.") from exc
    return parse(payload), public


def _header(kid: str) -> bytes:
    return canonical({"alg": "EdDSA", "kid": kid, "typ": TYPE})


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    """Decode one part; only the one form that `_text` writes is taken, so that a token has no second spelling."""
    try:
        data = base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except ValueError as exc:
        raise Invalid("Not a signed receipt.", "Ask for the receipt again.") from exc
    if _text(data) != text:
        raise Invalid("Not a signed receipt.", "Ask for the receipt again.")
    return data
