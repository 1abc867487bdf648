"""The order to publish a pack, signed by a trusted reviewer (ADR 7). Pure; Ed25519, RFC 8032."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput, Forbidden
from agent_assist.policy.canonical import canonical
from agent_assist.policy.manifest import Manifest
from agent_assist.policy.signing import public_key
from agent_assist.policy.trust import Trust

_DOMAIN = b"assist-publish/1\n"
ORDER_MS = 300_000
"""How long an order is good, and how far two clocks may be apart: five minutes (house choice)."""


@dataclass(frozen=True, slots=True)
class Order:
    """Give the pack of this content to everybody, for use from a day on.

    Args:
        digest: `sha256:…` of the pack's content.
        effective: first day of use.
        at_ms: when the order was given, milliseconds since 1970 UTC.
    """

    digest: str
    effective: date
    at_ms: int

    def signed_bytes(self) -> bytes:
        """Return what the reviewer signs: the domain of such orders, then the order in canonical form."""
        return _DOMAIN + canonical(
            {"digest": self.digest, "effective": self.effective.isoformat(), "at_ms": self.at_ms}
        )


def sign_order(order: Order, private: Ed25519PrivateKey) -> tuple[str, str]:
    """Return the reviewer's public key and the signature, both in base64."""
    return public_key(private), base64_text.encode(private.sign(order.signed_bytes()))


def check_order(order: Order, key: str, signature: str, trust: Trust, now_ms: int) -> None:
    """Check that a trusted reviewer gave an order, and just now.

    Raises:
        Forbidden: the key is not trusted, the signature is wrong, or the order is not of these minutes.
    """
    try:
        public = Ed25519PublicKey.from_public_bytes(base64_text.decode(key))
        public.verify(base64_text.decode(signature), order.signed_bytes())
    except (InvalidSignature, ValueError) as exc:
        raise _not_taken() from exc
    if trust.name_of(key) is None:
        raise _not_taken()
    if abs(now_ms - order.at_ms) > ORDER_MS:
        raise Forbidden(
            "The publication order is too old or the clock is wrong.", "Set the clock right, and publish again."
        )


def _not_taken() -> Forbidden:
    return Forbidden(
        "The order to publish is not signed by a reviewer whom this server trusts.", "Use a trusted reviewer's key."
    )


def first_day(manifest: Manifest, effective: date) -> date:
    """Return the day from which a pack is used: the one ordered, if the reviewers' manifest allows it.

    Raises:
        BadInput: the day lies before the manifest's first or after its last.
    """
    if not manifest.holds(effective):
        raise BadInput(
            f"The pack {manifest.id} {manifest.version} does not hold on the day ordered.",
            "Choose a date between effective_from and effective_to in the manifest.",
        )
    return effective
