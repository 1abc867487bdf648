"""Seals: an Ed25519 signature of the device over its newest event (RFC 8032).

One seal covers the whole chain up to its event, because each event names the one before it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from agent_assist.domain import base64_text
from agent_assist.domain.errors import Invalid
from agent_assist.evidence.canonical import canonical

_DOMAIN = b"assist-seal/1\n"
KEY_BYTES = 32


class Seal(NamedTuple):
    """A device's signature over (device, seq, digest). `signature` is base64 of 64 bytes."""

    device: str
    seq: int
    digest: str
    signature: str


class DeviceKey:
    """The device's signing key. Its repr and pickle give nothing away."""

    def __init__(self, raw: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(raw)

    def __repr__(self) -> str:
        return "DeviceKey(…)"

    def __reduce__(self) -> str:
        raise TypeError("a device key is not for copying")

    @property
    def public(self) -> str:
        """The raw Ed25519 public key (32 bytes) in base64, as enrolment and ledgers name it."""
        return base64_text.encode(self._key.public_key().public_bytes_raw())

    def sign(self, data: bytes) -> bytes:
        """Return the signature (64 bytes) of a note or a receipt, whose bytes can never be those of a seal."""
        return self._key.sign(data)

    def seal(self, device: str, seq: int, digest: str) -> Seal:
        """Return the seal over a chain up to its event `seq`, whose digest is given (hex, as envelopes name it)."""
        signature = self._key.sign(_signed(device, seq, digest))
        return Seal(device, seq, digest, base64_text.encode(signature))


def check(seal: Seal, public_key: str) -> bool:
    """Tell whether a seal was made by the holder of a public key (base64).

    Raises:
        Invalid: the public key itself is not an Ed25519 key.
    """
    key = _public(public_key)
    try:
        key.verify(base64_text.decode(seal.signature), _signed(seal.device, seal.seq, seal.digest))
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=256)
def _public(public_key: str) -> Ed25519PublicKey:
    """Return a key object; reading one costs a third of a check, and a ledger has many seals of few keys."""
    try:
        return Ed25519PublicKey.from_public_bytes(base64_text.decode(public_key))
    except ValueError as exc:
        raise Invalid("Not an Ed25519 public key.", "Ask for the device's key again.") from exc


def _signed(device: str, seq: int, digest: str) -> bytes:
    return _DOMAIN + canonical({"device": device, "digest": digest, "seq": seq})
